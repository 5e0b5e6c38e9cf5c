import type { Session } from "../calendar/calendar.js";

/**
 * When a limit holds: `outside-core-hours` wherever the nation's contract protects core hours; `always` only where it does not.
 *
 * @category traffic
 */
export type LimitHours = "always" | "outside-core-hours";

/** A limit on what patients begin: new threads of routine rank are refused while so many threads wait. @category traffic */
export interface WaitingLimit {
  /** Refused from this number of waiting threads on. */
  readonly waiting: number;
  /** When it holds. */
  readonly when: LimitHours;
}

/**
 * How a practice shapes what comes. Limits are refused where the nation's contract does not allow them, and have no effect on a day on which it does not, however they
 * were set. None of them ever stops a reply, or a matter whose category has rank 0 to 2.
 *
 * @category traffic
 */
export interface TrafficSettings {
  /** Of all that waits for the team that a new thread would go to; `null` for no cap. Default none. */
  readonly cap: WaitingLimit | null;
  /** Of the patient's own threads in which something waits; `null` for no limit. Default none. */
  readonly perPatient: WaitingLimit | null;
  /** Times of every day in which patients begin no new threads. Default none. */
  readonly quietHours: readonly Session[];
  /** Whether patients can write in opening hours alone, decided again at sending. Default no: what comes later waits for the next opening. */
  readonly hardClose: boolean;
  /** How long a page that was let in may be filled in, whatever limit is reached meanwhile: milliseconds. Default 2 hours. */
  readonly admissionMs: number;
  /** How many threads the practice means to deal with in a day, for the plan; `null` where it has not said. */
  readonly dayCapacity: { readonly clinical: number | null; readonly admin: number | null };
  /**
   * Open time until the promised reply to a routine matter that is not clinical, in place of the usual; `null` for the usual. What the nation's contract demands
   * may be earlier, and then holds.
   */
  readonly adminReplyMs: number | null;
}

/** The most urgent ranks: no limit on what waits ever stops them. */
const URGENT_RANK_MAX = 2;

/** Whether a category of this rank is urgent. */
export const isUrgentRank = (rank: number): boolean => rank <= URGENT_RANK_MAX;

/** No limits at all. */
export const DEFAULT_TRAFFIC: TrafficSettings = {
  cap: null,
  perPatient: null,
  quietHours: [],
  hardClose: false,
  admissionMs: 2 * 3_600_000,
  dayCapacity: { clinical: null, admin: null },
  adminReplyMs: null,
};

/** Whether nothing is ever refused: then nothing needs to be counted. */
export const isUnlimited = ({ cap, perPatient, quietHours, hardClose }: TrafficSettings): boolean =>
  cap === null && perPatient === null && quietHours.length === 0 && !hardClose;
