import type { MessageId } from "../kernel/id.js";
import type { Message, Thread } from "./thread.js";

/**
 * How much time a message from the practice gives its reader: a `time-bound` one is of no use, or worse, when it is read late. It decides when the sender is
 * told that the patient has not read, and how soon a further channel must leave.
 *
 * @category messaging
 */
export type Weight = "routine" | "time-bound";

/** What its sender said about telling the patient of a message. */
export interface TellingTerms {
  readonly weight: Weight;
  /** No notification may leave, because even that there is a message may be known to nobody: a person tells the patient. */
  readonly sensitive: boolean;
}

/** What holds for a message about which nothing was said. */
export const USUAL_TERMS: TellingTerms = { weight: "routine", sensitive: false };

/** What was said about telling the patient of a message. */
export const termsOf = (thread: Thread, message: MessageId): TellingTerms =>
  thread.terms[message] ?? USUAL_TERMS;

/** Whether the patient has this message still to read. */
export const isUnread = (message: Message): boolean =>
  message.state === "sent" && message.author.kind === "staff" && message.openedAt === null;

/** Concerns about a message that its reader has opened, or that is gone, are over. */
export const withReadingSettled = (thread: Thread): Thread => {
  const about = (id: string): boolean => {
    const message = thread.messages.find((m) => m.message === id);
    return message === undefined || isUnread(message);
  };
  const concerns = thread.concerns.filter(
    (c) => c.kind !== "patient-has-not-read" || about(c.about),
  );
  return concerns.length === thread.concerns.length ? thread : { ...thread, concerns };
};
