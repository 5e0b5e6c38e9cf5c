import { ok } from "@carethread/ports";
import type { Calendar } from "../calendar/calendar.js";
import { coreHoursOn, profileOn } from "../calendar/nation-profile.js";
import { instantOf, localOf } from "../calendar/uk-time.js";
import { isOpen, nextOpening } from "../calendar/working-time.js";
import type { Outcome } from "../kernel/catalogue.js";
import { isUnlimited, type TrafficSettings, type WaitingLimit } from "./traffic.js";

/**
 * Why a patient cannot begin now: `after-hours`: the practice is closed by its hours and takes nothing then; `quiet-hours`; `full`: as much waits as the practice
 * can see to; `too-many-of-yours`: as many of the patient's own threads wait as may.
 *
 * @category traffic
 */
export type RefusalReason = "after-hours" | "quiet-hours" | "full" | "too-many-of-yours";

/** Whether something new may be written now. */
export type Admission =
  | { readonly open: true }
  | {
      readonly open: false;
      readonly why: RefusalReason;
      /** When it ends by the clock; `null` where it ends when work has been done. */
      readonly opensAt: number | null;
    };

/** What somebody is about to write, and what waits already. */
export interface Arriving {
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** A new thread, or something in one that is there. */
  readonly isNew: boolean;
  /** The category is of routine rank: a limit on what waits stops nothing else. */
  readonly routine: boolean;
  /** Threads that wait for the team. */
  readonly waiting: number;
  /** Threads of the patient that wait. */
  readonly ofPatient: number;
}

const OPEN: Admission = { open: true };
const shut = (why: RefusalReason, opensAt: number | null): Admission => ({
  open: false,
  why,
  opensAt,
});

/** Whether the nation's contract keeps the practice open at this instant, whatever has been set. */
const isProtected = (calendar: Calendar, at: number): Outcome<boolean> =>
  localOf(at).andThen(({ date, time }) => {
    const profile = profileOn(calendar.profiles, calendar.nation, date);
    if (profile === null || (profile.capsAllowedInCoreHours && !profile.openThroughCoreHours))
      return ok(false);
    return coreHoursOn(calendar, date).map((core) =>
      core.some(({ from, to }) => from <= time && time < to),
    );
  });

const reached = (limit: WaitingLimit | null, waiting: number): boolean =>
  limit !== null && waiting >= limit.waiting;

const quietUntil = ({ quietHours }: TrafficSettings, at: number): Outcome<number | null> =>
  localOf(at).andThen(({ date, time }) => {
    const quiet = quietHours.find(({ from, to }) => from <= time && time < to);
    return quiet === undefined ? ok(null) : instantOf(date, quiet.to);
  });

/** Whether the practice is shut by the clock for whatever a patient writes; decided again at sending. */
export const afterHours = (
  calendar: Calendar,
  { hardClose }: TrafficSettings,
  at: number,
): Outcome<Admission> => {
  if (!hardClose) return ok(OPEN);
  return isOpen(calendar, at).andThen((open) =>
    open
      ? ok(OPEN)
      : isProtected(calendar, at).andThen((kept) =>
          kept
            ? ok(OPEN)
            : nextOpening(calendar, at).map((opensAt) => shut("after-hours", opensAt)),
        ),
  );
};

/**
 * Whether something may be begun now. In hours that the nation's contract protects the answer is always yes, however the limits were set: a rule that came into force after
 * they were is kept without anybody changing them.
 */
export const admissionOf = (
  calendar: Calendar,
  traffic: TrafficSettings,
  arriving: Arriving,
): Outcome<Admission> => {
  if (isUnlimited(traffic)) return ok(OPEN);
  return afterHours(calendar, traffic, arriving.at).andThen((hours) => {
    if (!hours.open || !arriving.isNew) return ok(hours);
    return isProtected(calendar, arriving.at).andThen((kept) =>
      kept ? ok(OPEN) : limited(traffic, arriving),
    );
  });
};

const limited = (traffic: TrafficSettings, arriving: Arriving): Outcome<Admission> =>
  quietUntil(traffic, arriving.at).map((until) => {
    if (until !== null) return shut("quiet-hours", until);
    if (!arriving.routine) return OPEN;
    if (reached(traffic.perPatient, arriving.ofPatient)) return shut("too-many-of-yours", null);
    return reached(traffic.cap, arriving.waiting) ? shut("full", null) : OPEN;
  });
