import { ok } from "@carethread/ports";
import type { Calendar, NationProfile, OpeningHours, Session, Week } from "../calendar/calendar.js";
import { profileOn } from "../calendar/nation-profile.js";
import { localOf } from "../calendar/uk-time.js";
import type { Outcome } from "../kernel/catalogue.js";
import { refused } from "../kernel/decision.js";
import type { TrafficSettings } from "./traffic.js";

/** Which rule of a nation a setting would break. */
export type UnlawfulRule = "cap" | "per-patient" | "quiet-hours" | "hard-close";

const NO_CORE: Week = [[], [], [], [], [], [], []];

const overlap = (a: Session, b: Session): boolean => a.from < b.to && b.from < a.to;

const quietInCore = (quiet: readonly Session[], core: Week): boolean =>
  core.some((day) => day.some((c) => quiet.some((q) => overlap(q, c))));

/** Whether sessions, which stand in order, leave no gap in another one. `24:00` is later than any other time as text, too. */
const covers = (sessions: readonly Session[], { from, to }: Session): boolean => {
  let reached = from;
  for (const session of sessions)
    if (session.from <= reached && session.to > reached) reached = session.to;
  return reached >= to;
};

const shutInCore = ({ week }: OpeningHours, core: Week): boolean =>
  core.some((day, n) => day.some((c) => !covers(week[n] ?? [], c)));

const limitInCore = ({ cap, perPatient }: TrafficSettings): UnlawfulRule | null => {
  if (cap?.when === "always") return "cap";
  return perPatient?.when === "always" ? "per-patient" : null;
};

const broken = (
  traffic: TrafficSettings,
  hours: OpeningHours,
  profile: NationProfile,
): UnlawfulRule | null => {
  const core = profile.coreHours ?? NO_CORE;
  const { capsAllowedInCoreHours: caps, openThroughCoreHours: open } = profile;
  const counts = caps ? null : limitInCore(traffic);
  if (counts !== null) return counts;
  // What takes no request in core hours is a cap of another kind.
  if (caps && !open) return null;
  if (quietInCore(traffic.quietHours, core)) return "quiet-hours";
  return traffic.hardClose && shutInCore(hours, core) ? "hard-close" : null;
};

/**
 * Whether the nation's contract allows these settings on the day of an instant. `traffic/not-lawful` names the rule that would be broken, and where it is written.
 * Where no rule set of the nation is in force, nothing is forbidden.
 */
export const checkTraffic = (
  calendar: Calendar,
  traffic: TrafficSettings,
  now: number,
): Outcome<void> =>
  localOf(now).andThen(({ date }): Outcome<void> => {
    const profile = profileOn(calendar.profiles, calendar.nation, date);
    const rule = profile === null ? null : broken(traffic, calendar.hours, profile);
    return rule === null || profile === null
      ? ok(undefined)
      : refused("traffic/not-lawful", { rule, source: profile.source, from: profile.from });
  });
