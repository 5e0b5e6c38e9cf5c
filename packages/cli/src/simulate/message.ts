import type { Arrival } from "./arrivals.js";

/** One message of a simulated year that came onto the list. Times are milliseconds since 1970 UTC. */
export interface SimulatedMessage extends Arrival {
  /** Its writer was told to turn elsewhere and declared that it does not apply. */
  readonly flagged: boolean;
  /** Written while the practice was open. */
  readonly inOpenHours: boolean;
  /** By when somebody qualified has to have seen it. */
  readonly firstLookBy: number;
  /** When the patient was promised an answer. */
  readonly replyBy: number;
  /** First seen by somebody qualified, or `null`. */
  seenAt: number | null;
  /** Open time from the arrival to that, in minutes. */
  openMinutesUntilSeen: number | null;
  /** Answered, or `null`. */
  answeredAt: number | null;
  /** Its rank on the list: 0 is the most urgent. */
  rank: number;
}
