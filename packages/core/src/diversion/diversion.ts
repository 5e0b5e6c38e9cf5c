import type { About } from "../draft/draft.js";
import type { DiversionId, MessageId, ThreadId } from "../kernel/id.js";
import type { Author } from "../thread/thread.js";
import type { Disposition, PackName } from "../triage/triage.js";

/** A draft that was sent elsewhere. It is counted even when nothing else follows; it holds no text. */
export interface Diversion {
  readonly diversion: DiversionId;
  readonly diverted: Diverted | null;
  /** The message that was sent nevertheless, with a declaration that the diversion does not apply. */
  readonly declared: { readonly thread: ThreadId; readonly message: MessageId } | null;
}

/** What was diverted. */
export interface Diverted {
  readonly at: number;
  readonly author: Author;
  readonly about: About;
  readonly disposition: Disposition;
  readonly rules: readonly string[];
  readonly pack: PackName;
}

/** What happened to a diversion. `at` is the decider's time: milliseconds since 1970 UTC. */
export type DiversionEvent =
  | ({ readonly type: "draft-diverted" } & Diverted)
  | {
      readonly type: "diversion-declared";
      readonly at: number;
      readonly thread: ThreadId;
      readonly message: MessageId;
    };

/** A diversion of which nothing is known. */
export const initialDiversion = (diversion: DiversionId): Diversion => ({
  diversion,
  diverted: null,
  declared: null,
});
