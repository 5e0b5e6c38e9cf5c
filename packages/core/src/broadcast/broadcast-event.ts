import type { StaffId } from "../kernel/id.js";
import type { SendEvidence } from "../thread/thread.js";
import type { LeftOut, Staging } from "./broadcast.js";
import type { BroadcastContent, Recalled } from "./broadcast-command.js";

/** What happened to a broadcast: references, places and counts, never a text or a patient. `at` is the decider's time: milliseconds since 1970 UTC. */
export type BroadcastEvent = { readonly at: number } & (
  | ({ readonly type: "broadcast-drafted"; readonly by: StaffId } & BroadcastContent)
  | { readonly type: "broadcast-discarded"; readonly by: StaffId }
  | { readonly type: "broadcast-approved"; readonly by: StaffId; readonly revision: number }
  | ({
      readonly type: "broadcast-released";
      readonly by: StaffId;
      readonly evidence: SendEvidence;
    } & Staging)
  | {
      readonly type: "broadcast-batch-sent";
      readonly from: number;
      readonly count: number;
      readonly leftOut: readonly LeftOut[];
    }
  | { readonly type: "broadcast-halted"; readonly by: StaffId }
  | { readonly type: "broadcast-recalled"; readonly by: StaffId }
  | ({
      readonly type: "broadcast-batch-recalled";
      readonly from: number;
      readonly count: number;
    } & Recalled)
);
