import type { ClockName } from "../../clocks/clocks.js";
import type { CarethreadProblem } from "../../kernel/catalogue.js";
import type {
  CategoryId,
  MessageId,
  NoteId,
  PartnerId,
  PatientId,
  StaffId,
  TeamId,
  ThreadId,
} from "../../kernel/id.js";
import { lookup } from "../../kernel/lookup.js";
import type { Practice } from "../../practice/practice.js";
import {
  type Author,
  type Escalation,
  heldClaim,
  type Message,
  type Notice,
  type SendEvidence,
  type Thread,
  type ThreadKind,
} from "../../thread/thread.js";
import { lateSince } from "../../thread/thread-urgent.js";
import type { Written } from "../body/text.js";

/** Who wrote something, with the name under which the reader knows them. @category threads */
export type AuthorView = Author & {
  /** Staff's or partner's name; `null` for the patient's side, whose names the host has. */
  readonly name: string | null;
};

/** A message as its reader sees it. Times are milliseconds since 1970 UTC. @category threads */
export interface MessageView {
  /** Its reference. */
  readonly message: MessageId;
  /** Who wrote it. */
  readonly author: AuthorView;
  /** When it was accepted. */
  readonly sentAt: number;
  /** `retracted`: its author took it back, and the other side is told so instead of the text; `redacted`: its text was destroyed. */
  readonly state: Message["state"];
  /** The subject, empty if there was none; `null` where the text is not shown. */
  readonly subject: string | null;
  /** The text; `null` where it is not shown. */
  readonly text: string | null;
  /** Whether other words stood there before. */
  readonly corrected: boolean;
  /** Until when the reader can undo it; `null` when it is not the reader's or cannot be undone. */
  readonly undoUntil: number | null;
  /** First opened by the other side. */
  readonly openedAt: number | null;
  /** First opened by a clinician of the practice. */
  readonly reviewedAt: number | null;
  /** Dealt with, and how. */
  readonly handled: Message["handled"];
  /** What became of telling the recipient. Empty for readers other than staff. */
  readonly notices: readonly Notice[];
  /** What was judged and acknowledged before it was sent; `null` for readers other than staff. */
  readonly evidence: SendEvidence | null;
}

/** A note beside a thread. @category threads */
export interface NoteView {
  /** Its reference. */
  readonly note: NoteId;
  /** Who wrote it. */
  readonly staff: StaffId;
  /** When: milliseconds since 1970 UTC. */
  readonly at: number;
  /** The text; `null` where it was destroyed. */
  readonly text: string | null;
}

/** Whether the reader can write here now, known before anything is typed. @category threads */
export type CanWrite =
  | {
      readonly can: true;
      /** `reopens`: a reply opens the closed thread again. */
      readonly effect: "continues" | "reopens";
      /** Until when: milliseconds since 1970 UTC. */
      readonly until: number;
    }
  | {
      readonly can: false;
      /** What a send would answer. */
      readonly why: CarethreadProblem;
    };

/** A thread as its reader sees it. @category threads */
export interface ThreadView {
  /** Its reference. */
  readonly thread: ThreadId;
  /** Between whom. */
  readonly kind: ThreadKind;
  /** Whom it is about. */
  readonly patient: PatientId;
  /** What it is about. */
  readonly category: CategoryId;
  /** The team that looks after it. */
  readonly team: { readonly team: TeamId; readonly name: string };
  /** Open or closed. */
  readonly status: "open" | "closed";
  /** When it began: milliseconds since 1970 UTC. */
  readonly openedAt: number;
  /** The messages, oldest first. */
  readonly messages: readonly MessageView[];
  /** For staff alone, oldest first. */
  readonly notes: readonly NoteView[];
  /** Whether the reader can write here now. */
  readonly write: CanWrite;
  /** For staff: who is working on it. */
  readonly claim: { readonly staff: StaffId; readonly until: number } | null;
  /** For staff and partners: the partners that take part. */
  readonly partners: readonly PartnerId[];
  /** When the practice promised to reply to what waits; `null` when nothing does. */
  readonly replyBy: number | null;
  /** Since when a promised reply has not come, so that the page can say so and what to do; `null` when none is late. */
  readonly lateSince: number | null;
  /** For staff: where the ladders stand that have begun, by clock; empty for others. */
  readonly escalations: Readonly<Partial<Record<ClockName, Escalation>>>;
  /** Whether proxies do not see it. */
  readonly hiddenFromProxies: boolean;
  /** For staff: those who alone may read it, or `null`. */
  readonly restrictedTo: readonly StaffId[] | null;
  /** For staff: threads of the same patient that may be about the same matter, restricted ones never. */
  readonly besides: readonly ThreadId[];
  /** For staff: telling the recipient failed by every channel. */
  readonly unreachable: boolean;
}

/** The messages that a reader sees at all: nobody but its author sees one that was undone, and nobody one that may yet be. */
export const visibleMessages = (thread: Thread, reader: Author, now: number): readonly Message[] =>
  thread.messages.filter((m) => isVisible(m, reader, now));

const isVisible = (message: Message, reader: Author, now: number): boolean => {
  if (isBy(message, reader)) return true;
  if (message.state === "undone") return false;
  return reader.kind === "staff" || message.author.kind !== "staff" || message.dispatchAt <= now;
};

/** Whether a thread is there for somebody outside the practice: what is still to be undone, or was, is there for its author alone. */
export const isThere = (thread: Thread, reader: Author, now: number): boolean =>
  thread.messages.some((m) => isVisible(m, reader, now));

const isBy = ({ author }: Message, reader: Author): boolean =>
  author.kind === reader.kind &&
  (author.kind === "staff"
    ? reader.kind === "staff" && author.staff === reader.staff
    : author.kind === "partner"
      ? reader.kind === "partner" && author.partner === reader.partner
      : "account" in reader && author.account === reader.account);

/** Whether a reader is shown the text. Staff see what a patient retracted: it was sent, and may matter. */
export const showsText = (message: Message, reader: Author): boolean =>
  message.redactedAt === null &&
  (message.state !== "retracted" || reader.kind === "staff" || isBy(message, reader));

const nameOf = (practice: Practice, author: Author): string | null => {
  if (author.kind === "staff") return lookup(practice.staff, author.staff)?.name ?? null;
  if (author.kind === "partner") return lookup(practice.partners, author.partner)?.name ?? null;
  return null;
};

/** What a message looks like to its reader. */
export const messageView = (
  practice: Practice,
  message: Message,
  written: Written | null,
  { reader, now }: { readonly reader: Author; readonly now: number },
): MessageView => {
  const staff = reader.kind === "staff";
  const undoable =
    isBy(message, reader) &&
    message.state === "sent" &&
    message.openedAt === null &&
    now < message.dispatchAt;
  return {
    message: message.message,
    author: { ...message.author, name: nameOf(practice, message.author) },
    sentAt: message.sentAt,
    state: message.state,
    subject: written?.subject ?? null,
    text: written?.text ?? null,
    corrected: message.revisions.length > 1,
    undoUntil: undoable ? message.dispatchAt : null,
    openedAt: message.openedAt,
    reviewedAt: message.reviewedAt,
    handled: message.handled,
    notices: staff ? message.notices : [],
    evidence: staff ? message.evidence : null,
  };
};

/** The parts of a view that come from the thread alone. */
export const threadView = (
  practice: Practice,
  thread: Thread & { readonly patient: PatientId },
  { reader, now }: { readonly reader: Author; readonly now: number },
): Omit<ThreadView, "messages" | "notes" | "write"> => {
  const staff = reader.kind === "staff";
  const claim = heldClaim(thread, now);
  return {
    thread: thread.thread,
    kind: thread.kind,
    patient: thread.patient,
    category: thread.category,
    team: { team: thread.team, name: lookup(practice.teams, thread.team)?.name ?? thread.team },
    status: thread.status,
    openedAt: thread.openedAt,
    claim: staff && claim !== null ? { staff: claim.staff, until: claim.until } : null,
    partners: reader.kind === "staff" || reader.kind === "partner" ? thread.partners : [],
    replyBy: thread.replyBy,
    lateSince: lateSince(thread),
    escalations: staff ? thread.escalations : {},
    hiddenFromProxies: thread.hiddenFromProxies,
    restrictedTo: staff ? thread.restrictedTo : null,
    besides: staff ? thread.besides : [],
    unreachable: staff && thread.unreachable,
  };
};
