import type { StaffId } from "../kernel/id.js";
import type { GapKind, Looks } from "./watch.js";

/** Why a gap is over: enough watch; the list was opened; nothing waits on it; the practice has closed; the team is gone. */
export type GapEnd = "enough" | "opened" | "nothing-waits" | "closed" | "team-gone";

/** What happened to the watch of a team. `at` is the decider's time: milliseconds since 1970 UTC. */
export type WatchEvent = { readonly at: number } & (
  | { readonly type: "watch-started"; readonly staff: StaffId; readonly looks: Looks }
  /** A sign of life, stored coarsely. */
  | {
      readonly type: "watch-heard";
      readonly staff: StaffId;
      /** Whether it was that they opened the team's worklist. */
      readonly opened: boolean;
      /** Whether they were not heard of for a while before, so that they watch from now on. */
      readonly anew: boolean;
      readonly looks: Looks;
    }
  | { readonly type: "watch-stopped"; readonly staff: StaffId }
  /** The switch was alive: it was looked whether there is a gap. */
  | { readonly type: "watch-looked"; readonly looks: Looks }
  | {
      readonly type: "gap-told";
      readonly gap: string;
      readonly kind: GapKind;
      readonly since: number;
      readonly dueAt: number;
      /** How many steps were taken before this one. */
      readonly step: number;
      /** Where on the ladder it stands. */
      readonly place: number;
      readonly tell: readonly StaffId[];
      readonly host: boolean;
      readonly nextAt: number;
    }
  | {
      readonly type: "gap-acknowledged";
      readonly kind: GapKind;
      readonly staff: StaffId;
      readonly until: number;
    }
  | { readonly type: "gap-ended"; readonly kind: GapKind; readonly why: GapEnd }
);
