import type { CategoryId, StaffId, TeamId } from "../kernel/id.js";
import type { SendEvidence } from "../thread/thread.js";
import type { LeftOut, Staging } from "./broadcast.js";

/** What is written, to whom, and whether it can be answered. */
export interface BroadcastContent {
  readonly bodyRef: string;
  readonly audienceRefs: readonly string[];
  readonly recipients: number;
  readonly category: CategoryId;
  readonly team: TeamId;
  readonly answerable: boolean;
  readonly language: string;
}

/** What became of a batch of what was sent. */
export interface Recalled {
  readonly undone: number;
  readonly retracted: number;
  readonly openedBefore: number;
}

/** What can be asked of a broadcast. Who may ask is decided before. */
export type BroadcastCommand =
  | ({ readonly type: "draft"; readonly staff: StaffId } & BroadcastContent)
  | { readonly type: "discard"; readonly staff: StaffId }
  /** A second person has seen this draft and says yes. */
  | { readonly type: "approve"; readonly staff: StaffId; readonly revision: number }
  | {
      readonly type: "release";
      readonly staff: StaffId;
      readonly revision: number;
      readonly staging: Staging;
      readonly evidence: SendEvidence;
      /** Whether so many recipients, or such a text, want a second person. */
      readonly needsSecond: boolean;
      /** Whether whoever approved it may still do so. */
      readonly secondHolds: boolean;
    }
  /** The batch that is due has gone out, in the same commit. */
  | {
      readonly type: "record-batch";
      readonly from: number;
      readonly count: number;
      readonly leftOut: readonly LeftOut[];
    }
  | { readonly type: "halt"; readonly staff: StaffId }
  | { readonly type: "recall"; readonly staff: StaffId }
  /** The batch that is due has been taken back, in the same commit. */
  | ({
      readonly type: "record-recalled";
      readonly from: number;
      readonly count: number;
    } & Recalled);
