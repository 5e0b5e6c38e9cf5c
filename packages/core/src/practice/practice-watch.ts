import { ok } from "@carethread/ports";
import { MARGIN_MS_MIN } from "../clocks/clocks.js";
import type { Outcome } from "../kernel/catalogue.js";
import { refused } from "../kernel/decision.js";
import { lookup } from "../kernel/lookup.js";
import type { Roster } from "../roster/roster.js";
import type { WatchSettings } from "../watch/watch-settings.js";
import type { Practice, PracticeSettings } from "./practice.js";
import { membersOf } from "./practice-staff.js";

const ladderHolds = ({ ladder }: PracticeSettings): Outcome<void> => {
  if (ladder.length === 0) return refused("practice/ladder-empty");
  return ladder.at(-1)?.tell === "host" ? ok(undefined) : refused("practice/ladder-without-host");
};

const backwards = ({ shifts, duty, absences }: Roster): boolean =>
  [...shifts, ...duty].some(({ from, to }) => from >= to) ||
  absences.some(({ from, to }) => from >= to);

const rosterHolds = (roster: Roster, practice: Practice): Outcome<void> => {
  if (roster.duty.length === 0) return refused("practice/duty-empty");
  if (backwards(roster)) return refused("practice/shift-backwards");
  const named = [...roster.shifts, ...roster.duty, ...roster.absences].map((r) => r.staff);
  const gone = named.find((staff) => lookup(practice.staff, staff)?.leftAt !== null);
  if (gone !== undefined) return refused("practice/staff-unknown", { staff: gone });
  const team = roster.shifts.find((s) => lookup(practice.teams, s.team)?.status !== "active")?.team;
  return team === undefined ? ok(undefined) : refused("practice/team-unknown", { team });
};

/** Every team that has a minimum of its own must be able to reach it; members who leave afterwards leave a gap, which is told of. */
const watchHolds = (
  { teams, heartbeatMs, unopenedMs }: WatchSettings,
  practice: Practice,
): Outcome<void> => {
  if (unopenedMs < heartbeatMs) return refused("practice/watch-times", { min: heartbeatMs });
  const twice = teams.find(({ team }, n) => teams.findIndex((t) => t.team === team) !== n);
  if (twice !== undefined) return refused("practice/team-repeated", { team: twice.team });
  for (const { team, minWatchers } of teams) {
    if (lookup(practice.teams, team)?.status !== "active")
      return refused("practice/team-unknown", { team });
    const members = membersOf(practice, team).length;
    if (members < minWatchers) return refused("practice/too-few-members", { team, members });
  }
  return ok(undefined);
};

/**
 * Whether these changes of the settings leave a watch that can be kept. A roster is held against staff and teams when it is given: who leaves afterwards is
 * passed over, and the ladder goes on.
 */
export const checkWatch = (
  change: Partial<PracticeSettings>,
  settings: PracticeSettings,
  practice: Practice,
): Outcome<void> => {
  const ladder = ladderHolds(settings);
  if (ladder.isErr()) return ladder;
  if (settings.clocks.marginMs < MARGIN_MS_MIN)
    return refused("practice/margin-too-small", { min: MARGIN_MS_MIN });
  const watched = change.watch === undefined ? ok(undefined) : watchHolds(change.watch, practice);
  if (watched.isErr()) return watched;
  return change.roster === undefined ? ok(undefined) : rosterHolds(change.roster, practice);
};
