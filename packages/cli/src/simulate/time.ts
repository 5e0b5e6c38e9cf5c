import type { WritingDay } from "./arrivals.js";

/** The practice's time, as a simulation needs it. Times are milliseconds since 1970 UTC. */
export interface PracticeTime {
  /** The days of the year, and when the practice is open on each. */
  readonly days: readonly (WritingDay & {
    readonly openings: readonly { readonly from: number; readonly to: number }[];
  })[];
  isOpen(at: number): boolean;
  openMinutesBetween(from: number, to: number): number;
  /** What is promised for a message that comes now. */
  promisesAt(
    at: number,
    weight: "urgent" | "routine",
  ): { readonly firstLookBy: number; readonly replyBy: number };
}

/** How what nobody has seen comes to somebody. */
export interface SimulatedLadder {
  /** How long before its time a first look is escalated: milliseconds. */
  readonly marginMs: number;
  readonly steps: readonly {
    readonly tell: "team" | "on-duty" | "duty-doctor" | "manager" | "host";
    readonly waitMs: number;
  }[];
}
