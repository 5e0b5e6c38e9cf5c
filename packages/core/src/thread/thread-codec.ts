import * as z from "zod";
import type { Outcome } from "../kernel/catalogue.js";
import { decodeEvent, decodeValue } from "../kernel/decode-codec.js";
import type { SameShape } from "../kernel/same-shape.js";
import { authorSchema as author } from "./author-schema.js";
import type { SendEvidence } from "./thread.js";
import type { BroadcastCopyValue, ThreadListValue, WorklistValue } from "./thread-entries.js";
import type { ThreadEvent } from "./thread-event.js";

const acknowledgement = z.object({
  disclaimer: z.string(),
  version: z.string(),
  language: z.string(),
  shownAt: z.number(),
  act: z.enum(["pressed-continue", "ticked-box"]),
});

/** The shape of {@link SendEvidence}, for whoever stores one. */
export const evidenceSchema: z.ZodType<SendEvidence> = z.object({
  outcome: z.enum(["clear", "ask", "divert", "unchecked"]),
  pack: z.object({ id: z.string(), version: z.string() }),
  packDigest: z.string(),
  rules: z.array(z.string()),
  declared: z.boolean(),
  diversion: z.string().nullable(),
  acknowledgements: z.array(acknowledgement),
});

const outcome = z.enum([
  "answered",
  "appointment-made",
  "prescription-issued",
  "phoned",
  "advice-given",
  "passed-on",
  "no-action-needed",
]);
const reason = z.enum(["wrong-patient", "third-party-details", "sent-in-error", "court-order"]);
const kind = z.enum(["patient", "clinicians"]);
const noticeState = z.enum(["handed-over", "delivered", "failed"]);
const endReason = z.enum(["released", "lapsed", "left", "handled", "routed", "restricted"]);
const waits = z.object({ rank: z.number(), replyBy: z.number() }).nullable();

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), at: z.number(), ...shape });

const ids = z.array(z.string());
const staff = z.string();
const message = z.string();
const bodyRef = z.string();

const seen = z.object({
  openedAt: z.number().nullable(),
  openedBy: author.nullable(),
  reviewedAt: z.number().nullable(),
  reviewedBy: staff.nullable(),
});

const threadEvent = z.discriminatedUnion("type", [
  event("thread-opened", {
    patient: z.string(),
    kind,
    category: z.string(),
    team: z.string(),
    partners: ids,
    hiddenFromProxies: z.boolean(),
    by: author,
    besides: z.string().optional(),
  }),
  event("message-sent", {
    message,
    author,
    bodyRef,
    dispatchAt: z.number(),
    evidence: evidenceSchema,
    waits,
    chases: z.boolean().optional(),
  }),
  event("thread-linked", { thread: z.string() }),
  event("thread-unlinked", { thread: z.string() }),
  event("thread-of-broadcast", {
    broadcast: z.string(),
    position: z.number(),
    answerable: z.boolean(),
  }),
  event("message-undone", { message }),
  event("messages-released", { messages: ids }),
  event("message-corrected", { message, bodyRef, evidence: evidenceSchema, waits }),
  event("message-retracted", { message }),
  event("message-redacted", { message, staff, reason }),
  event("messages-opened", { messages: ids, reader: author }),
  event("messages-reviewed", { messages: ids, staff }),
  event("note-added", { note: z.string(), staff, bodyRef }),
  event("thread-claimed", { staff, token: z.number(), until: z.number() }),
  event("claim-ended", { why: endReason }),
  event("thread-routed", { team: z.string(), staff: staff.nullable() }),
  event("messages-handled", { messages: ids, staff, outcome, seen: seen.optional() }),
  event("thread-closed", { staff }),
  event("thread-reopened", { by: author }),
  event("thread-restricted", { staff, to: ids.nullable() }),
  event("thread-hidden-from-proxies", { hidden: z.boolean() }),
  event("notice-recorded", {
    message,
    reference: z.string(),
    channel: z.string(),
    state: noticeState,
    last: z.boolean(),
  }),
  event("unreachable-settled", { staff }),
]);

const worklistValue = z.object({
  patient: z.string().nullable().nullable(),
  kind,
  category: z.string().nullable().nullable(),
  team: z.string(),
  rank: z.number(),
  flagged: z.boolean(),
  receivedAt: z.number(),
  replyBy: z.number().nullable(),
  waiting: z.number(),
  unopened: z.number(),
  unseen: z.number(),
  chasers: z.number(),
  unreachable: z.boolean(),
  claim: z.object({ staff, until: z.number() }).nullable(),
  besides: ids,
  restricted: z.boolean(),
});

const listValue = z.object({
  patient: z.string(),
  kind,
  category: z.string(),
  team: z.string(),
  status: z.enum(["open", "closed"]),
  openedAt: z.number(),
  lastAt: z.number(),
  messages: z.number(),
  unreadByPatient: z.number(),
  waiting: z.number(),
  waitingSince: z.number().nullable(),
  replyBy: z.number().nullable(),
  hiddenFromProxies: z.boolean(),
  restricted: z.boolean(),
});

const copyValue = z.object({
  patient: z.string(),
  position: z.number(),
  sentAt: z.number(),
  state: z.enum(["sent", "undone", "retracted", "redacted"]),
  releasedAt: z.number().nullable(),
  openedAt: z.number().nullable(),
  told: z.enum(["not-yet", "handed-over", "delivered", "failed"]),
});

// Compiled, never run: a schema that forgets a field of what it stores is a type error here.
true satisfies SameShape<z.output<typeof threadEvent>, ThreadEvent>;
true satisfies SameShape<z.output<typeof worklistValue>, WorklistValue>;
true satisfies SameShape<z.output<typeof listValue>, ThreadListValue>;
true satisfies SameShape<z.output<typeof copyValue>, BroadcastCopyValue>;

/** An event of a thread as it was stored. */
export const decodeThreadEvent = (
  type: string,
  schema: number,
  payload: string,
): Outcome<ThreadEvent> => decodeEvent(threadEvent, { type, schema, payload });

/** A row of a worklist as it was stored. */
export const decodeWorklistValue = (text: string): Outcome<WorklistValue> =>
  decodeValue(worklistValue, text);

/** A row of a list of threads as it was stored. */
export const decodeThreadListValue = (text: string): Outcome<ThreadListValue> =>
  decodeValue(listValue, text);

/** A row of a broadcast's report as it was stored. */
export const decodeBroadcastCopyValue = (text: string): Outcome<BroadcastCopyValue> =>
  decodeValue(copyValue, text);
