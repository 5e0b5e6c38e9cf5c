import type {
  CategoryId,
  DraftId,
  MessageId,
  PartnerId,
  PatientId,
  TeamId,
  ThreadId,
} from "../kernel/id.js";
import type { ThreadKind } from "../thread/thread.js";

/**
 * What a draft is about: a new thread, a reply in one, or other words for a message of one's own.
 *
 * @category threads
 */
export type About = NewThread | ReplyTo | Correction;

/** A new thread. @category threads */
export interface NewThread {
  /** Distinguishes the three. */
  readonly kind: "new";
  /** Whom it is about. */
  readonly patient: PatientId;
  /** What it is about. */
  readonly category: CategoryId;
  /** Who shall look at it; without it the category's team. */
  readonly team?: TeamId | undefined;
  /** Between whom; without it the patient and the practice. */
  readonly between?: ThreadKind | undefined;
  /** For a clinicians' thread: the partners that it goes to, at least one. */
  readonly partners?: readonly PartnerId[] | undefined;
  /** For a patient who writes about something a proxy shall not see. */
  readonly hideFromProxies?: boolean | undefined;
  /** A thread that waits and that the writer was shown as perhaps the same matter: they say that this is another. */
  readonly differsFrom?: ThreadId | undefined;
}

/** A reply. @category threads */
export interface ReplyTo {
  /** Distinguishes the three. */
  readonly kind: "reply";
  /** The thread. */
  readonly thread: ThreadId;
}

/** Other words for a message of the writer's own. What stood there before is kept. @category threads */
export interface Correction {
  /** Distinguishes the three. */
  readonly kind: "correction";
  /** The thread. */
  readonly thread: ThreadId;
  /** The message to be corrected. */
  readonly message: MessageId;
}

/** A text that has not been sent. */
export interface Draft {
  readonly draft: DraftId;
  /** The principal that wrote it, or `null` before the first save. */
  readonly owner: string | null;
  readonly about: About | null;
  readonly bodyRef: string | null;
  readonly language: string;
  readonly savedAt: number;
  readonly status: "open" | "sent" | "discarded";
}

/** A draft of which nothing is known. */
export const initialDraft = (draft: DraftId): Draft => ({
  draft,
  owner: null,
  about: null,
  bodyRef: null,
  language: "en",
  savedAt: 0,
  status: "open",
});
