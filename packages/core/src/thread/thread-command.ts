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
import type { Author, HandledOutcome, OfBroadcast, SendEvidence, ThreadKind } from "./thread.js";

/** A message that passed check, ticket and access. */
export interface NewMessage {
  readonly message: MessageId;
  readonly author: Author;
  readonly bodyRef: string;
  readonly evidence: SendEvidence;
  /** How long it can be undone. */
  readonly undoMs: number;
  /** The rank that its category and its check give it. */
  readonly rank: number;
  /** How long until the promised reply. */
  readonly replyByMs: number;
}

/** How long replies are possible. */
export interface ReplyWindows {
  readonly replyWindowMs: number;
  readonly reopenWindowMs: number;
}

/** What can be asked of a thread. Who may ask is decided before. */
export type ThreadCommand =
  | {
      readonly type: "open";
      readonly patient: PatientId;
      readonly kind: ThreadKind;
      readonly category: CategoryId;
      readonly team: TeamId;
      readonly partners: readonly PartnerId[];
      readonly hiddenFromProxies: boolean;
      /** A thread about what may be the same matter. */
      readonly besides?: ThreadId | undefined;
      readonly first: NewMessage;
      /** Left out for a thread that somebody began by themselves. */
      readonly ofBroadcast?: OfBroadcast;
    }
  | { readonly type: "post"; readonly message: NewMessage; readonly windows: ReplyWindows }
  | { readonly type: "undo"; readonly message: MessageId; readonly author: Author }
  /** The broadcast that the message belongs to was stopped: what has not left is as if it was never there. */
  | { readonly type: "hold-back"; readonly message: MessageId }
  | {
      readonly type: "correct";
      readonly message: MessageId;
      readonly author: Author;
      readonly bodyRef: string;
      readonly evidence: SendEvidence;
      readonly rank: number;
      readonly replyByMs: number;
    }
  | { readonly type: "retract"; readonly message: MessageId; readonly author: Author }
  | {
      readonly type: "redact";
      readonly message: MessageId;
      readonly staff: StaffId;
      readonly reason: RedactReason;
    }
  /** Somebody with a right to read it has it on the screen. `qualified`: a clinician of the practice. */
  | { readonly type: "note-opened"; readonly reader: Author; readonly qualified: boolean }
  | {
      readonly type: "add-note";
      readonly note: NoteId;
      readonly staff: StaffId;
      readonly bodyRef: string;
    }
  | { readonly type: "claim"; readonly staff: StaffId; readonly claimMs: number }
  | { readonly type: "release"; readonly staff: StaffId; readonly token: number }
  /** Ends a leaver's claim, or gives it to whoever takes over. */
  | {
      readonly type: "release-leaver";
      readonly staff: StaffId;
      readonly to: StaffId | null;
      readonly claimMs: number;
    }
  | {
      readonly type: "hand-over";
      readonly staff: StaffId;
      readonly token: number;
      readonly to: StaffId;
      readonly claimMs: number;
    }
  | { readonly type: "route"; readonly team: TeamId; readonly staff: StaffId | null }
  | {
      readonly type: "handle";
      readonly staff: StaffId;
      readonly token: number;
      readonly outcome: HandledOutcome;
      /** True when a clinician must have opened it; false for a matter that any member of staff may deal with. */
      readonly needsReview: boolean;
    }
  | { readonly type: "close"; readonly staff: StaffId }
  /** Handles what waits and closes the thread, in one act on many. */
  | {
      readonly type: "close-one-of-many";
      readonly staff: StaffId;
      readonly outcome: HandledOutcome;
      /** As for `handle`. */
      readonly needsReview: boolean;
      readonly claimMs: number;
    }
  | { readonly type: "reopen"; readonly staff: StaffId }
  | { readonly type: "restrict"; readonly staff: StaffId; readonly to: readonly StaffId[] | null }
  | { readonly type: "hide-from-proxies"; readonly hidden: boolean }
  /** Another thread may be about the same matter. */
  | { readonly type: "link"; readonly thread: ThreadId }
  /** Of the other thread nothing may be said here any more. */
  | { readonly type: "unlink"; readonly thread: ThreadId }
  | {
      readonly type: "record-notice";
      readonly message: MessageId;
      readonly reference: string;
      readonly channel: string;
      readonly state: "handed-over" | "delivered" | "failed";
      /** True when no other channel is left to try. */
      readonly last: boolean;
    }
  | { readonly type: "settle-unreachable"; readonly staff: StaffId };

/** Why a text was destroyed. @category threads */
export type RedactReason =
  | "wrong-patient"
  | "third-party-details"
  | "sent-in-error"
  | "court-order";
