import type { ClockName } from "../clocks/clocks.js";
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
import type { Concern } from "./thread-concern.js";
import type { Filing } from "./thread-filing.js";
import type { InboxPlace } from "./thread-inbox.js";
import type { TellingTerms } from "./thread-telling.js";

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
  /** Its words name a symptom though it was written about something else: it was weighed as a symptom, and a new thread went to who takes those. */
  readonly symptom?: true | undefined;
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

/**
 * What the patient would have had instead of messages, as the member of staff who dealt with it judges: for measurement alone.
 *
 * @category worklist
 */
export type HandledInstead = "appointment" | "phone-call" | "nothing";

/** Every {@link HandledOutcome} once, for a form. @category worklist */
export const HANDLED_OUTCOMES: readonly HandledOutcome[] = [
  "answered",
  "appointment-made",
  "prescription-issued",
  "phoned",
  "advice-given",
  "passed-on",
  "no-action-needed",
];

/** Every {@link HandledInstead} once, for a form. @category worklist */
export const HANDLED_INSTEAD: readonly HandledInstead[] = ["appointment", "phone-call", "nothing"];

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

/** How a message to the practice waits, worked out when it was sent and stored with it. Times are milliseconds since 1970 UTC. */
export interface Waits {
  /** 0 is the most urgent, 9 the least. */
  readonly rank: number;
  /** Until when somebody qualified has seen it. */
  readonly firstLookBy: number;
  /** Until when a reply is promised. */
  readonly replyBy: number;
  /** Until when it is dealt with. */
  readonly resolveBy: number;
  /** How long before each of them the ladder begins. */
  readonly marginMs: number;
  /** Whether only a clinician's look counts as seen. */
  readonly needsReview: boolean;
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
  readonly waits: Waits | null;
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
  /** When the promised reply had not come by its time, or `null`. */
  readonly brokenAt: number | null;
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

/** Where the ladder of one clock stands. Times are milliseconds since 1970 UTC. @category worklist */
export interface Escalation {
  /** Which step was taken last, from 0. */
  readonly step: number;
  /** When. */
  readonly at: number;
  /** Who was told. */
  readonly tell: readonly StaffId[];
  /** Whether the host was told. */
  readonly host: boolean;
  /** When the next step comes, if nobody acknowledges this one. */
  readonly nextAt: number;
  /** Who has acknowledged it, and until when that holds the next step back; `null` when nobody has. */
  readonly acknowledged: { readonly staff: StaffId; readonly until: number } | null;
}

/** Work that was given to another team or a colleague and has not been taken up. */
export interface Given {
  /** The team that gave it. */
  readonly from: TeamId;
  readonly at: number;
  readonly returnBy: number;
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
  /** Threads that would stand there if they were not restricted: kept so that both sides can be told when that changes, and shown to nobody. */
  readonly apart: readonly ThreadId[];
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
  /** What else wants a person, the oldest first. */
  readonly concerns: readonly Concern[];
  /** Where the host's inbox stands with it. */
  readonly inbox: InboxPlace;
  /** What is to be filed to the record, and what was. */
  readonly filings: readonly Filing[];
  /** Messages with their state and the number of their texts, as they are in a filing. */
  readonly filedStandings: readonly string[];
  /** What senders said about telling the patient, by message. */
  readonly terms: Readonly<Record<MessageId, TellingTerms>>;
  /** Where the ladders of the clocks stand that have begun and still run. */
  readonly escalations: Readonly<Partial<Record<ClockName, Escalation>>>;
  /** How many steps were ever taken: each alert has a name of its own. */
  readonly escalationsMade: number;
  /** `null` when nothing was given away that nobody has taken up. */
  readonly given: Given | null;
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
  apart: [],
  restrictedTo: null,
  hiddenFromProxies: false,
  unreachable: false,
  unreachableSince: null,
  ofBroadcast: null,
  concerns: [],
  inbox: { version: 0, changedAt: 0, acknowledged: 0 },
  filings: [],
  filedStandings: [],
  terms: {},
  escalations: {},
  escalationsMade: 0,
  given: null,
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

/** Whether a message from the practice can still be undone, or its undo time ended without anybody having noted it. */
export const isUnreleased = (message: Message): boolean =>
  !isToPractice(message) && message.state !== "undone" && message.releasedAt === null;

/** The messages from the practice of which that is so. */
export const unreleased = (thread: Thread): readonly Message[] =>
  thread.messages.filter(isUnreleased);

/**
 * Whether a message to the practice still wants a person. Retracted and redacted ones do too until somebody handled them, for that a text
 * was taken back can itself matter; only an undone one was never there.
 */
export const isWaiting = (message: Message): boolean =>
  isToPractice(message) && message.state !== "undone" && message.handled === null;

/** The messages that wait. */
export const waiting = (thread: Thread): readonly Message[] => thread.messages.filter(isWaiting);

/** Whether the words that count were seen by somebody who is qualified to have seen them. */
export const isSeen = (
  { openedAt, reviewedAt }: Message,
  { needsReview }: Pick<Waits, "needsReview">,
): boolean => (needsReview ? reviewedAt : openedAt) !== null;

/** The claim that holds at a time. */
export const heldClaim = (thread: Thread, now: number): Claim | null =>
  thread.claim !== null && now < thread.claim.until ? thread.claim : null;

/** When anything last happened in the thread: when the last message that was not undone was sent, or when it began. */
export const lastActivityAt = (thread: Thread): number => {
  let last = thread.openedAt;
  for (const m of thread.messages) if (m.state !== "undone" && m.sentAt > last) last = m.sentAt;
  return last;
};
