import type {
  CategoryId,
  MessageId,
  NoteId,
  PartnerId,
  PatientId,
  StaffId,
  TeamId,
  ThreadId,
} from "../kernel/id.js";
import type {
  Author,
  HandledOutcome,
  OfBroadcast,
  SeenBefore,
  SendEvidence,
  ThreadKind,
} from "./thread.js";
import type { RedactReason } from "./thread-command.js";

/** What happened in a thread. `at` is the decider's time: milliseconds since 1970 UTC. */
export type ThreadEvent = { readonly at: number } & (
  | {
      readonly type: "thread-opened";
      readonly patient: PatientId;
      readonly kind: ThreadKind;
      readonly category: CategoryId;
      readonly team: TeamId;
      readonly partners: readonly PartnerId[];
      readonly hiddenFromProxies: boolean;
      readonly by: Author;
      /** A thread of the same patient that waited then, about what may be the same matter. */
      readonly besides?: ThreadId | undefined;
    }
  | {
      readonly type: "message-sent";
      readonly message: MessageId;
      readonly author: Author;
      readonly bodyRef: string;
      readonly dispatchAt: number;
      readonly evidence: SendEvidence;
      /** For a message to the practice; `null` for one from it. */
      readonly waits: { readonly rank: number; readonly replyBy: number } | null;
      /** Something waited already when it came. */
      readonly chases?: boolean | undefined;
    }
  | { readonly type: "thread-linked"; readonly thread: ThreadId }
  | { readonly type: "thread-unlinked"; readonly thread: ThreadId }
  /** The thread is one copy of a broadcast. */
  | ({ readonly type: "thread-of-broadcast" } & OfBroadcast)
  | { readonly type: "message-undone"; readonly message: MessageId }
  /** The undo time of messages from the practice is over: from now on the other side's lists tell of them. */
  | { readonly type: "messages-released"; readonly messages: readonly MessageId[] }
  | {
      readonly type: "message-corrected";
      readonly message: MessageId;
      readonly bodyRef: string;
      /** What was judged and acknowledged for the words that stand now. */
      readonly evidence: SendEvidence;
      /** How it waits from now on; `null` for a message from the practice. */
      readonly waits: { readonly rank: number; readonly replyBy: number } | null;
    }
  | { readonly type: "message-retracted"; readonly message: MessageId }
  | {
      readonly type: "message-redacted";
      readonly message: MessageId;
      readonly staff: StaffId;
      readonly reason: RedactReason;
    }
  | {
      readonly type: "messages-opened";
      readonly messages: readonly MessageId[];
      readonly reader: Author;
    }
  | {
      readonly type: "messages-reviewed";
      readonly messages: readonly MessageId[];
      readonly staff: StaffId;
    }
  | {
      readonly type: "note-added";
      readonly note: NoteId;
      readonly staff: StaffId;
      readonly bodyRef: string;
    }
  | {
      readonly type: "thread-claimed";
      readonly staff: StaffId;
      readonly token: number;
      readonly until: number;
    }
  | {
      readonly type: "claim-ended";
      readonly why: "released" | "lapsed" | "left" | "handled" | "routed" | "restricted";
    }
  | { readonly type: "thread-routed"; readonly team: TeamId; readonly staff: StaffId | null }
  | {
      readonly type: "messages-handled";
      readonly messages: readonly MessageId[];
      readonly staff: StaffId;
      readonly outcome: HandledOutcome;
      /** In one act on many: who had seen the message before it was handled. */
      readonly seen?: SeenBefore | undefined;
    }
  | { readonly type: "thread-closed"; readonly staff: StaffId }
  | { readonly type: "thread-reopened"; readonly by: Author }
  | {
      readonly type: "thread-restricted";
      readonly staff: StaffId;
      readonly to: readonly StaffId[] | null;
    }
  | { readonly type: "thread-hidden-from-proxies"; readonly hidden: boolean }
  | {
      readonly type: "notice-recorded";
      readonly message: MessageId;
      readonly reference: string;
      readonly channel: string;
      readonly state: "handed-over" | "delivered" | "failed";
      readonly last: boolean;
    }
  | { readonly type: "unreachable-settled"; readonly staff: StaffId }
);
