import { err, ok, type PracticeKeys } from "@carethread/ports";
import * as z from "zod";
import { type Principal, principalName } from "../../access/principal.js";
import type { Acknowledgement } from "../../disclaimer/disclaimer.js";
import {
  acknowledgedName,
  disclaimerName,
  unacknowledged,
} from "../../disclaimer/disclaimer-required.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { DraftId, MessageId, ThreadId } from "../../kernel/id.js";
import type { SendEvidence, Thread } from "../../thread/thread.js";
import type { BesideThread, NewMessage, ThreadCommand } from "../../thread/thread-command.js";
import { decideThread } from "../../thread/thread-decide.js";
import { putSealed } from "../body/seal.js";
import { checkWritten, type Written } from "../body/text.js";
import { encodeWritten } from "../body/written-codec.js";
import type { Context } from "../context.js";
import { dispatchJobs } from "../dispatch/dispatch-job.js";
import { closeSentDraft } from "../draft/drafts.js";
import { commandKey, hostId } from "../parse.js";
import type { Command } from "../run.js";
import { once, type Soon } from "../soon.js";
import type { Loaded } from "../store.js";
import { armForMessage } from "../watch/watch-armed.js";
import type { Work } from "../work.js";
import { acknowledgementSchema } from "./acknowledgement-schema.js";
import { disclaimersFor, packDigest, textDigest } from "./check-draft.js";
import { declareDiversion } from "./declare-diversion.js";
import { linkBeside } from "./link-threads.js";
import { type Prepared, prepare } from "./prepare.js";
import { type SendTelling, sendTellingSchema, termsSaid } from "./send-telling.js";
import { rankOf, type Weight, weighed } from "./symptom.js";
import { decodeTicket, type Ticket, type TicketContent } from "./ticket-codec.js";
import { waitsOf } from "./waits.js";

/**
 * A checked text to be sent.
 *
 * @category messaging
 */
export interface SendMessage {
  /** From `drafts.check`. */
  readonly ticket: Ticket;
  /** The subject that was checked. */
  readonly subject?: string | undefined;
  /** The text that was checked. */
  readonly text: string;
  /** One for each disclaimer that the check named. */
  readonly acknowledgements: readonly Acknowledgement[];
  /** After a diversion: the writer declares that the advice does not apply. */
  readonly declaration?: "does-not-apply" | undefined;
  /** How the patient is told of a message from the practice; the usual when left out. Refused `input/malformed` for a message to the practice. */
  readonly telling?: SendTelling | undefined;
  /** A saved draft that this message ends. */
  readonly draft?: DraftId | undefined;
  /** Idempotency key: 1 to 64 of letters, digits, `.`, `_`, `-`. The same key sends one message, however often it is tried. */
  readonly key: string;
}

/** A message that is stored. @category messaging */
export interface MessageSent {
  /** The thread. */
  readonly thread: ThreadId;
  /** The message. */
  readonly message: MessageId;
  /** When: milliseconds since 1970 UTC. */
  readonly sentAt: number;
  /** Until when it can be undone, unless somebody opens it before. */
  readonly undoUntil: number;
  /** When a reply is promised; `null` for a message from the practice. */
  readonly replyBy: number | null;
}

const TICKET_CHARS_MAX = 20_000;

/** The shape of {@link SendMessage}. */
export const sendMessageInput: z.ZodType<SendMessage> = z.strictObject({
  ticket: z.string().max(TICKET_CHARS_MAX),
  subject: z.string().optional(),
  text: z.string(),
  acknowledgements: z.array(acknowledgementSchema).max(20),
  declaration: z.literal("does-not-apply").optional(),
  telling: sendTellingSchema.optional(),
  draft: hostId.optional(),
  key: commandKey,
});

const sendMessageAnswer = z.object({
  thread: z.string(),
  message: z.string(),
  sentAt: z.number(),
  undoUntil: z.number(),
  replyBy: z.number().nullable(),
});

/** Sends a checked text. */
export const sendMessage = (context: Context): Command<SendMessage, MessageSent> => ({
  name: "messages.send",
  input: sendMessageInput,
  answer: sendMessageAnswer,
  // A page that is sent twice checks twice: the tickets differ in their times, and it is one request all the same.
  requestOf: (input, keys) => {
    const { subject = "", text, declaration = null, draft = null, telling } = input;
    const about = ticketOf(keys, input).map((content) => content.about);
    const asked = [about.unwrapOr(null), subject, text, declaration, draft];
    return JSON.stringify(telling === undefined ? asked : [...asked, telling]);
  },
  run: (work, principal, input) => send(context, work, principal, input),
});

// Request and sending rest on the same ticket, however often it is tried: it is verified once for each call.
const tickets = new WeakMap<SendMessage, Outcome<TicketContent>>();

const ticketOf = (keys: PracticeKeys, input: SendMessage): Outcome<TicketContent> => {
  const known = tickets.get(input);
  if (known !== undefined) return known;
  const decoded = decodeTicket(keys, input.ticket);
  tickets.set(input, decoded);
  return decoded;
};

const send = async (
  context: Context,
  work: Work,
  principal: Principal,
  input: SendMessage,
): Promise<Outcome<MessageSent>> => {
  const written = checkWritten({ subject: input.subject ?? "", text: input.text });
  if (written.isErr()) return err(written.error);
  const ticket = heldTicket(context, work, principal, { input, written: written.value });
  if (ticket.isErr()) return err(ticket.error);
  const prepared = await prepare(context, work, principal, ticket.value.about);
  if (prepared.isErr()) return err(prepared.error);
  const current = acknowledged(context, work, prepared.value, { input, ticket: ticket.value });
  if (current.isErr()) return err(current.error);
  const sent = await write(context, work, {
    prepared: prepared.value,
    ...weighed(
      ticket.value.symptom,
      prepared.value,
      evidenceOf(context, work, ticket.value, input),
    ),
    written: written.value,
    ticket: ticket.value,
    telling: input.telling,
  });
  if (sent.isErr()) return err(sent.error);
  if (ticket.value.diversion !== null) {
    const declared = await declareDiversion(context, work, ticket.value.diversion, sent.value);
    if (declared.isErr()) return err(declared.error);
  }
  if (input.draft !== undefined) {
    const ended = { draft: input.draft, written: written.value };
    const closed = await closeSentDraft(context, work, principal, ended);
    if (closed.isErr()) return err(closed.error);
  }
  return sent;
};

interface Held {
  readonly input: SendMessage;
  readonly written: Written;
}

/** The ticket, if it was made here for this person, text and moment. */
const heldTicket = (
  context: Context,
  work: Work,
  principal: Principal,
  { input, written }: Held,
): Outcome<TicketContent> => {
  const ticket = ticketOf(work.keys, input);
  if (ticket.isErr()) return err(ticket.error);
  const { practice, who, text, expiresAt, pack, outcome } = ticket.value;
  if (practice !== work.practice || who !== principalName(principal))
    return err(problem("ticket/invalid"));
  if (work.now >= expiresAt) return err(problem("ticket/expired"));
  if (text !== textDigest(work.keys, written)) return err(problem("ticket/text-changed"));
  if (pack !== packDigest(context, work.practice, work.keys))
    return err(problem("ticket/outdated"));
  if (outcome === "divert" && input.declaration !== "does-not-apply")
    return err(problem("triage/diverted"));
  return ticket;
};

/** The disclaimers in force now are those of the ticket, and each was acknowledged. */
const acknowledged = (
  context: Context,
  work: Work,
  prepared: Prepared,
  { input, ticket }: { readonly input: SendMessage; readonly ticket: TicketContent },
): Outcome<void> => {
  if (ticket.outcome === "divert" && prepared.settings.declaration === "refused")
    return err(problem("triage/diverted"));
  const required = disclaimersFor(context, prepared, ticket.language);
  if (required.isErr()) return err(required.error);
  const inForce = required.value.map(disclaimerName);
  if (
    inForce.length !== ticket.disclaimers.length ||
    !inForce.every((n) => ticket.disclaimers.includes(n))
  )
    return err(problem("ticket/outdated"));
  const missing = unacknowledged(ticket.disclaimers, input.acknowledgements, work.now);
  return missing.length === 0
    ? ok(undefined)
    : err(problem("disclaimer/not-acknowledged", { missing }));
};

/** Writes the message into its thread, a new one or the one that is answered. */
const write = async (
  context: Context,
  work: Work,
  decided: Omit<ToStore, "thread" | "besides">,
): Promise<Outcome<MessageSent>> => {
  const { prepared, ticket } = decided;
  const thread = prepared.reply
    ? ok(prepared.reply)
    : await work.loadNew(context.stores.thread, ticket.thread);
  if (thread.isErr()) return err(thread.error);
  const besides = ticket.besides ? await linkBeside(context, work, prepared, ticket) : ok(null);
  if (besides.isErr()) return err(besides.error);
  return store(context, work, { ...decided, thread: thread.value, besides: besides.value });
};

const evidenceOf = (
  context: Context,
  work: Work,
  ticket: TicketContent,
  input: SendMessage,
): SendEvidence => ({
  outcome: ticket.outcome,
  pack: { id: context.content.rules.id, version: context.content.rules.version },
  packDigest: packDigest(context, work.practice, work.keys),
  rules: ticket.rules,
  declared: input.declaration === "does-not-apply" && ticket.outcome === "divert",
  diversion: ticket.diversion,
  // What was acknowledged besides is no evidence, and a place where anything could be written.
  acknowledgements: input.acknowledgements.filter((a) =>
    ticket.disclaimers.includes(acknowledgedName(a)),
  ),
});

interface ToStore {
  readonly prepared: Prepared;
  /** What it is weighed as: what it was written about, or the symptom in it. */
  readonly weight: Weight;
  readonly thread: Loaded<Thread>;
  readonly written: Written;
  readonly evidence: SendEvidence;
  readonly ticket: TicketContent;
  /** The thread beside which a new one stands. */
  readonly besides: BesideThread | null;
  readonly telling: SendTelling | undefined;
}

const commandOf = (toStore: ToStore, message: NewMessage): ThreadCommand => {
  const { prepared, ticket, weight } = toStore;
  const { settings, patient, kind, category } = prepared;
  const { about } = ticket;
  switch (about.kind) {
    case "reply":
      return { type: "post", message, windows: settings };
    case "correction": {
      const { message: _, undoMs: __, ...correction } = message;
      return { type: "correct", message: about.message, ...correction };
    }
    case "new":
      return {
        type: "open",
        patient,
        kind,
        category: category.id,
        team: weight.team,
        partners: about.partners ?? [],
        hiddenFromProxies: about.hideFromProxies ?? false,
        ...(toStore.besides === null ? {} : { besides: toStore.besides }),
        first: message,
      };
  }
};

const messageOf = (context: Context, toStore: ToStore, at: number): NewMessage => {
  const { prepared, thread, evidence, ticket, weight } = toStore;
  const { settings, author, category } = prepared;
  const { clinical } = weight.category;
  const promisedBy = ticket.about.kind === "reply" ? thread.state.replyBy : null;
  const rank = rankOf(evidence, category, weight.category);
  const known = { at, rank, clinical, thread: thread.state, promisedBy };
  return {
    message: ticket.message,
    author,
    bodyRef: `${thread.stream}/${ticket.message}`,
    evidence,
    undoMs: settings.undoMs,
    waits: author.kind === "staff" ? null : waitsOf(context, settings, known),
  };
};

const store = (context: Context, work: Work, toStore: ToStore): Soon<MessageSent> => {
  const { prepared, thread, written, ticket } = toStore;
  const message = messageOf(context, toStore, work.now);
  const at = { now: work.now };
  // What waits must stand with a team that is there: a thread of a removed team moves with the first thing that is said in it.
  const { team } = prepared;
  const moves: ThreadCommand = { type: "route", team, staff: null, returnBy: null };
  const moved = ticket.about.kind === "new" ? ok([]) : decideThread(moves, thread.state, at);
  if (moved.isErr()) return err(moved.error);
  const there = moved.value.reduce(context.stores.thread.type.evolve, thread.state);
  const said = decideThread(commandOf(toStore, message), there, at);
  if (said.isErr()) return err(said.error);
  const by = { message: idOf(ticket), author: prepared.author, now: work.now };
  const told = termsSaid(toStore.telling, { ...by, before: there, said: said.value });
  if (told.isErr()) return err(told.error);
  const events = [...moved.value, ...said.value, ...told.value];
  const after = work.append(context.stores.thread, thread, events);
  const answer = sentAs(after, ticket, work.now);
  // A ticket that was used makes no second message, whatever the key: the first one is the answer.
  if (said.value.length === 0) return ok(answer);
  if (prepared.author.kind === "staff") tellRecipients(work, after, ticket, message);
  else armForMessage(context, work, prepared.settings, after.team);
  const { stream, version } = thread;
  const body = { stream, isNew: version === 0, ref: message.bodyRef, text: encodeWritten(written) };
  return once(putSealed(context, work, body), (sealed) => sealed.map(() => answer));
};

const tellRecipients = (
  work: Work,
  thread: Thread,
  ticket: TicketContent,
  message: NewMessage,
): void => {
  const recipients = thread.kind === "patient" ? [null] : thread.partners;
  const named = { thread: thread.thread, message: idOf(ticket) };
  for (const job of dispatchJobs(named, recipients, work.now + message.undoMs)) work.job(job);
};

const idOf = ({ about, message }: TicketContent): MessageId =>
  about.kind === "correction" ? about.message : message;

const sentAs = (thread: Thread, ticket: TicketContent, now: number): MessageSent => {
  const id = idOf(ticket);
  const message = thread.messages.find((m) => m.message === id);
  return {
    thread: thread.thread,
    message: id,
    sentAt: now,
    undoUntil: message?.dispatchAt ?? now,
    replyBy: message?.waits?.replyBy ?? null,
  };
};
