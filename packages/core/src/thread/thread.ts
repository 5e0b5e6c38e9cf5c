import type { Acknowledgement } from "../disclaimer/disclaimer.js";
import { assertNever } from "../kernel/assert-never.js";
import type {
  AccountId,
  BroadcastId,
  CategoryId,
  DiversionId,
  MessageId,
  NoteId,
  PartnerId,
  PatientId,
  ProxyId,
  StaffId,
  TeamId,
  ThreadId,
} from "../kernel/id.js";
import type { PackName, TriageOutcome } from "../triage/triage.js";

/** Who wrote something. @category threads */
export type Author =
  | { readonly kind: "patient"; readonly account: AccountId }
  | { readonly kind: "proxy"; readonly account: AccountId; readonly proxy: ProxyId }
  | { readonly kind: "staff"; readonly staff: StaffId }
  | { readonly kind: "partner"; readonly partner: PartnerId };

/**
 * Whom a thread is between: `patient`: the patient's side and the practice; `clinicians`: the practice and clinicians of other
 * organisations, about the patient, who does not see it.
 *
 * @category threads
 */
export type ThreadKind = "patient" | "clinicians";

/** What was judged before a message was sent, bound to it for ever. @category threads */
export interface SendEvidence {
  /** The outcome of the check. */
  readonly outcome: TriageOutcome;
  /** The rules that judged. */
  readonly pack: PackName;
  /** A keyed digest of the rules that judged. */
  readonly packDigest: string;
  /** The rules that fired. */
  readonly rules: readonly string[];
  /** The writer declared that a diversion does not apply. */
  readonly declared: boolean;
  /** The diversion that went before, or `null`. */
  readonly diversion: DiversionId | null;
  /** What was shown and acknowledged. */
  readonly acknowledgements: readonly Acknowledgement[];
}

/** How a piece of work ended. @category worklist */
export type HandledOutcome =
  | "answered"
  | "appointment-made"
  | "prescription-issued"
  | "phoned"
  | "advice-given"
  | "passed-on"
  | "no-action-needed";

/** Who had seen a message when it was handled among many. */
export interface SeenBefore {
  readonly openedAt: number | null;
  readonly openedBy: Author | null;
  readonly reviewedAt: number | null;
  readonly reviewedBy: StaffId | null;
}

/** One text of a message: the first, or a correction, with what was judged and acknowledged before it. */
export interface Revision {
  readonly bodyRef: string;
  readonly at: number;
  readonly evidence: SendEvidence;
}

/** A message. Times are milliseconds since 1970 UTC. */
export interface Message {
  readonly message: MessageId;
  readonly author: Author;
  readonly sentAt: number;
  /** Until then it can be undone, and nothing about it leaves the practice. */
  readonly dispatchAt: number;
  readonly evidence: SendEvidence;
  /** How urgently it waits, kept when it no longer does, so that a correction can make it wait again; `null` for one from the practice. */
  readonly waits: { readonly rank: number; readonly replyBy: number } | null;
  /** The texts, oldest first; the last one counts. */
  /** Something waited in the thread already when it came. */
  readonly chases: boolean;
  readonly revisions: readonly Revision[];
  readonly state: "sent" | "undone" | "retracted" | "redacted";
  /** When its undo time was over and it came onto the other side's lists; only for messages from the practice. */
  readonly releasedAt: number | null;
  /** When its author took it back. */
  readonly retractedAt: number | null;
  /** When its texts were destroyed, also of one that was undone before. */
  readonly redactedAt: number | null;
  /** When any text of it was first on the other side's screen. A correction does not reset it: what was seen cannot be undone. */
  readonly seenAt: number | null;
  /** When the text that counts was first opened by the other side. A correction is unopened again. */
  readonly openedAt: number | null;
  readonly openedBy: Author | null;
  /** When the text that counts was first opened by a clinician of the practice; only for messages to the practice. */
  readonly reviewedAt: number | null;
  readonly reviewedBy: StaffId | null;
  /** Handled, and how; only for messages to the practice. */
  readonly handled: {
    readonly at: number;
    readonly by: StaffId;
    readonly outcome: HandledOutcome;
  } | null;
  /** What became of telling the recipient. */
  readonly notices: readonly Notice[];
}

/** What became of one attempt to tell a recipient by a channel. @category threads */
export interface Notice {
  /** The envelope's reference, as the channel knows it. */
  readonly reference: string;
  /** The channel, or `none` where there was none to try. */
  readonly channel: string;
  /** `handed-over`: the channel took it, or its answer was lost; `delivered`, `failed`: what the channel said later or at once. */
  readonly state: "handed-over" | "delivered" | "failed";
  /** True when no other channel was left to try. */
  readonly last: boolean;
  /** When: milliseconds since 1970 UTC. */
  readonly at: number;
}

/** A note beside the thread, which no patient ever sees. */
export interface Note {
  readonly note: NoteId;
  readonly staff: StaffId;
  readonly bodyRef: string;
  readonly at: number;
}

/** Somebody is working on it. */
export interface Claim {
  readonly staff: StaffId;
  /** Counts claims of this thread: an old token never fits again. */
  readonly token: number;
  readonly until: number;
}

/** Of which broadcast a thread is a copy. */
export interface OfBroadcast {
  readonly broadcast: BroadcastId;
  /** The recipient's place on its list, counted from 0. */
  readonly position: number;
  /** Whether the patient's side can reply. */
  readonly answerable: boolean;
}

/** A thread. */
export interface Thread {
  readonly thread: ThreadId;
  /** `null` until it is opened; everything else is then meaningless. */
  readonly patient: PatientId | null;
  readonly kind: ThreadKind;
  readonly category: CategoryId;
  readonly team: TeamId;
  readonly openedAt: number;
  readonly openedBy: Author | null;
  /** 0 is the most urgent, 9 the least. */
  readonly rank: number;
  readonly status: "open" | "closed";
  readonly closedAt: number | null;
  readonly messages: readonly Message[];
  readonly notes: readonly Note[];
  readonly partners: readonly PartnerId[];
  readonly claim: Claim | null;
  readonly claimsMade: number;
  /** The token of the claim under which work was last handled; 0 for none. */
  readonly handledToken: number;
  /** When the oldest unhandled message is promised a reply, or `null` when nothing waits. */
  readonly replyBy: number | null;
  /** Threads of the same patient that may be about the same matter, restricted ones never. */
  readonly besides: readonly ThreadId[];
  /** Only these may read it without breaking the glass; `null` for the usual rights. */
  readonly restrictedTo: readonly StaffId[] | null;
  /** True when proxies do not see it. */
  readonly hiddenFromProxies: boolean;
  /** Every way of telling the recipient of some message failed, and nobody has dealt with that. */
  readonly unreachable: boolean;
  /** Since when it is unreachable, or `null`. */
  readonly unreachableSince: number | null;
  /** The broadcast that it is a copy of, or `null`. */
  readonly ofBroadcast: OfBroadcast | null;
}

/** A thread that does not exist yet. */
export const initialThread = (thread: ThreadId): Thread => ({
  thread,
  patient: null,
  kind: "patient",
  category: "",
  team: "",
  openedAt: 0,
  openedBy: null,
  rank: 9,
  status: "open",
  closedAt: null,
  messages: [],
  notes: [],
  partners: [],
  claim: null,
  claimsMade: 0,
  handledToken: 0,
  replyBy: null,
  besides: [],
  restrictedTo: null,
  hiddenFromProxies: false,
  unreachable: false,
  unreachableSince: null,
  ofBroadcast: null,
});

/** Whether two authors are the same: of one kind, under one reference. */
export const sameAuthor = (a: Author, b: Author): boolean => {
  switch (a.kind) {
    case "patient":
      return b.kind === "patient" && b.account === a.account;
    case "proxy":
      return b.kind === "proxy" && b.proxy === a.proxy;
    case "staff":
      return b.kind === "staff" && b.staff === a.staff;
    case "partner":
      return b.kind === "partner" && b.partner === a.partner;
    default:
      return assertNever(a);
  }
};

/** Whether a message was written to the practice: by the patient's side or by a partner. */
export const isToPractice = (message: Message): boolean => message.author.kind !== "staff";

/** Messages from the practice that can still be undone, or whose undo time ended without anybody having noted it. */
export const unreleased = (thread: Thread): readonly Message[] =>
  thread.messages.filter((m) => !isToPractice(m) && m.state !== "undone" && m.releasedAt === null);

/**
 * Messages to the practice that still want a person. Retracted and redacted ones do too until somebody handled them, for that a text
 * was taken back can itself matter; only an undone one was never there.
 */
export const waiting = (thread: Thread): readonly Message[] =>
  thread.messages.filter((m) => isToPractice(m) && m.state !== "undone" && m.handled === null);

/** The claim that holds at a time. */
export const heldClaim = (thread: Thread, now: number): Claim | null =>
  thread.claim !== null && now < thread.claim.until ? thread.claim : null;

/** When anything last happened in the thread. */
export const lastActivityAt = (thread: Thread): number =>
  lastOf(
    thread,
    thread.messages.filter((m) => m.state !== "undone"),
  );

/** When the last of these messages of the thread was sent; when it began where there is none. */
export const lastOf = (thread: Thread, messages: readonly Message[]): number =>
  messages.reduce((last, m) => Math.max(last, m.sentAt), thread.openedAt);
