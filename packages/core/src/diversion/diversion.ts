import type { About } from "../draft/draft.js";
import type { DiversionId, MessageId, StaffId, ThreadId } from "../kernel/id.js";
import type { Author } from "../thread/thread.js";
import type { Disposition, PackName } from "../triage/triage.js";

/** A draft that was sent elsewhere. It is counted even when nothing else follows; it holds no text. */
export interface Diversion {
  readonly diversion: DiversionId;
  readonly diverted: Diverted | null;
  /** The message that was sent nevertheless, with a declaration that the diversion does not apply. */
  readonly declared: { readonly thread: ThreadId; readonly message: MessageId } | null;
  /** A message that the same writer sent afterwards about the same patient. */
  readonly followed: { readonly thread: ThreadId; readonly message: MessageId } | null;
  /** Nothing was heard since: somebody is to follow it up. */
  readonly abandoned: {
    readonly at: number;
    readonly step: number;
    readonly againAt: number | null;
  } | null;
  readonly settled: Settled | null;
}

/** How a diversion that was followed up ended. @category triage */
export type FollowUpOutcome =
  | "called-back"
  | "attended"
  | "in-touch-already"
  | "not-reached"
  | "no-follow-up-needed";

/** Who settled it, and how. */
export interface Settled {
  readonly at: number;
  readonly staff: StaffId;
  readonly outcome: FollowUpOutcome;
}

/** What was diverted. */
export interface Diverted {
  readonly at: number;
  readonly author: Author;
  readonly about: About;
  readonly disposition: Disposition;
  readonly rules: readonly string[];
  readonly pack: PackName;
  /** When somebody is to follow it up, unless the writer is heard of before; `null` where nobody is: staff and partners know what to do. */
  readonly followUpAt?: number | null | undefined;
}

/** What happened to a diversion. `at` is the decider's time: milliseconds since 1970 UTC. */
export type DiversionEvent =
  | ({ readonly type: "draft-diverted" } & Diverted)
  | {
      readonly type: "diversion-declared";
      readonly at: number;
      readonly thread: ThreadId;
      readonly message: MessageId;
    }
  | {
      readonly type: "diversion-followed";
      readonly at: number;
      readonly thread: ThreadId;
      readonly message: MessageId;
    }
  | {
      readonly type: "diversion-abandoned";
      readonly at: number;
      readonly step: number;
      /** When somebody else is told, unless it has been settled; `null` where nobody is. */
      readonly againAt: number | null;
    }
  | ({ readonly type: "diversion-settled" } & Settled);

/** Where a text points that must not wait: somebody is told at once when nothing more is heard. */
export const isGrave = ({ disposition }: Diverted): boolean =>
  disposition === "999" || disposition === "a-and-e" || disposition === "crisis-line";

/** Whether somebody has still to follow it up. */
export const needsFollowUp = ({ abandoned, settled, declared }: Diversion): boolean =>
  abandoned !== null && settled === null && declared === null;

/** A diversion of which nothing is known. */
export const initialDiversion = (diversion: DiversionId): Diversion => ({
  diversion,
  diverted: null,
  declared: null,
  followed: null,
  abandoned: null,
  settled: null,
});
