import { err, ok, type PracticeKeys } from "@carethread/ports";
import type { About } from "../../draft/draft.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { DiversionId, ThreadId } from "../../kernel/id.js";
import type { TriageOutcome } from "../../triage/triage.js";

/**
 * Proof that a text was checked: given by `drafts.check`, taken by `messages.send`, opaque in between. It holds for one person, one text, one
 * set of rules and disclaimers, and a short time. It holds no text.
 *
 * @category messaging
 */
export type Ticket = string & { readonly "~id"?: "ticket" };

/** What a ticket binds. */
export interface TicketContent {
  readonly practice: string;
  /** The principal. */
  readonly who: string;
  readonly about: About;
  /** The one message that may come of it, and the thread if it is a new one: a ticket that is used twice makes one message. */
  readonly message: string;
  readonly thread: string;
  /** A thread that waits, about what may be the same matter. */
  readonly besides: ThreadId | null;
  /** Keyed digest of subject and text. */
  readonly text: string;
  /** Keyed digest of the rules. */
  readonly pack: string;
  readonly outcome: TriageOutcome;
  readonly rules: readonly string[];
  /** Its words name a symptom. */
  readonly symptom: boolean;
  readonly diversion: DiversionId | null;
  /** The language that the disclaimers were asked for in. */
  readonly language: string;
  /** Names of the disclaimers to be acknowledged. */
  readonly disclaimers: readonly string[];
  readonly expiresAt: number;
}

// The purpose names the shape: another shape of what a ticket binds is another purpose, so that what verifies is what was written.
const PURPOSE = "ticket/2";

/** Makes the ticket. */
export const encodeTicket = (keys: PracticeKeys, content: TicketContent): Ticket => {
  const text = JSON.stringify(content);
  return `${text}.${keys.digest(PURPOSE, text)}`;
};

/** What a ticket binds, if it was made here. */
export const decodeTicket = (keys: PracticeKeys, ticket: Ticket): Outcome<TicketContent> => {
  const dot = ticket.lastIndexOf(".");
  const text = ticket.slice(0, Math.max(0, dot));
  if (dot < 1 || !keys.verifies(PURPOSE, text, ticket.slice(dot + 1)))
    return err(problem("ticket/invalid"));
  return ok(JSON.parse(text) as TicketContent);
};
