import * as z from "zod";
import type { Outcome } from "../kernel/catalogue.js";
import {
  decodeEvent,
  decodeValue,
  isRecord,
  type Lift,
  type Lifts,
} from "../kernel/decode-codec.js";
import type { SameShape } from "../kernel/same-shape.js";
import { authorSchema as author } from "./author-schema.js";
import { HANDLED_INSTEAD, HANDLED_OUTCOMES, type SendEvidence } from "./thread.js";
import type { ThreadListValue, WorklistValue } from "./thread-entries.js";
import type { ThreadEvent } from "./thread-event.js";
import type { BroadcastCopyValue, HandledValue } from "./thread-rows.js";

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
  symptom: z.literal(true).optional(),
});

const outcome = z.enum(HANDLED_OUTCOMES);
const instead = z.enum(HANDLED_INSTEAD);
const reason = z.enum(["wrong-patient", "third-party-details", "sent-in-error", "court-order"]);
const kind = z.enum(["patient", "clinicians"]);
const noticeState = z.enum(["handed-over", "delivered", "failed"]);
const endReason = z.enum(["released", "lapsed", "left", "handled", "routed", "restricted"]);
const waits = z
  .object({
    rank: z.number(),
    firstLookBy: z.number(),
    replyBy: z.number(),
    resolveBy: z.number(),
    marginMs: z.number(),
    needsReview: z.boolean(),
  })
  .nullable();

const clock = z.enum(["first-look", "reply", "next-reply", "resolution", "return"]);
const returnBy = z.number().nullable();

const concernKind = z.enum([
  "inbox-not-acknowledged",
  "not-filed",
  "patient-has-not-read",
  "patient-unreachable",
  "sms-reply",
]);
const concernReason = z.enum([
  "refused",
  "unanswered",
  "unacknowledged",
  "restricted",
  "unread",
  "too-late",
  "no-channel",
  "all-failed",
  "objection",
  "deceased",
  "moved",
  "sensitive",
  "urgent",
  "routine",
]);

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
  event("thread-claimed", { staff, token: z.number(), until: z.number(), returnBy }),
  event("claim-ended", { why: endReason }),
  event("thread-routed", { team: z.string(), staff: staff.nullable(), returnBy }),
  event("thread-returned", { team: z.string() }),
  event("thread-escalated", {
    clock,
    step: z.number(),
    tell: ids,
    host: z.boolean(),
    nextAt: z.number(),
  }),
  event("escalation-acknowledged", { clock, staff, step: z.number(), until: z.number() }),
  event("promise-broken", { message, clock: z.enum(["reply", "next-reply"]) }),
  event("messages-handled", {
    messages: ids,
    staff,
    outcome,
    seen: seen.optional(),
    instead: instead.optional(),
  }),
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
  event("concern-raised", { kind: concernKind, about: z.string(), reason: concernReason }),
  event("concern-settled", {
    kind: concernKind,
    about: z.string().nullable(),
    staff: staff.nullable(),
  }),
  event("inbox-acknowledged", { version: z.number() }),
  event("thread-filed", { filing: z.number(), recordReference: z.string().nullable() }),
  event("telling-set", {
    message,
    weight: z.enum(["routine", "time-bound"]),
    sensitive: z.boolean(),
  }),
]);

// A row is written anew when its thread changes next. Until then it is read as it was stored, without what came later: a list with one such row is a list.
const worklistRow = z.object({
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
  unseen: z.number().optional(),
  chasers: z.number().default(0),
  unreachable: z.boolean(),
  concerns: z
    .array(z.object({ kind: concernKind, reason: concernReason, since: z.number() }))
    .default([]),
  claim: z.object({ staff, until: z.number() }).nullable(),
  besides: ids.default([]),
  restricted: z.boolean(),
  // A row that was written before there were ladders says nothing of them.
  firstLookBy: z.number().nullable().default(null),
  overdueSince: z.number().nullable().default(null),
  escalation: z
    .object({
      ...{ clock, step: z.number(), at: z.number(), nextAt: z.number() },
      acknowledgedBy: staff.nullable(),
    })
    .nullable()
    .default(null),
});

const worklistValue = worklistRow.transform(({ unseen, ...row }) => ({
  ...row,
  unseen: unseen ?? row.unopened,
}));

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
  waitingSince: z.number().nullable().default(null),
  replyBy: z.number().nullable().default(null),
  hiddenFromProxies: z.boolean(),
  restricted: z.boolean(),
  lateSince: z.number().nullable().default(null),
});

const handledValue = z.object({ at: z.number(), category: z.string().nullable() });

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
true satisfies SameShape<z.output<typeof handledValue>, HandledValue>;

/** Version 2 has all deadlines of what waits. Of what was stored before, the reply was promised: it is seen and dealt with by then, too. */
const withDeadlines: Lift = (payload) => {
  const { waits: before } = payload;
  if (!isRecord(before)) return payload;
  const { replyBy } = before;
  const deadlines = { firstLookBy: replyBy, resolveBy: replyBy, marginMs: 0, needsReview: true };
  return { ...payload, waits: { ...deadlines, ...before } };
};

/** Version 2 says until when work that was given away must have been taken up. Before, nobody watched that. */
const withReturn: Lift = (payload) => ({ returnBy: null, ...payload });

/** How shapes of a thread's events that are not written any more become the next one, from version 1 on. */
export const threadLifts: Lifts = {
  "message-sent": [withDeadlines],
  "message-corrected": [withDeadlines],
  "thread-claimed": [withReturn],
  "thread-routed": [withReturn],
};

/** An event of a thread as it was stored, whichever shape it has. */
export const decodeThreadEvent = (
  type: string,
  schema: number,
  payload: string,
): Outcome<ThreadEvent> => decodeEvent(threadEvent, { type, schema, payload }, threadLifts);

/** A row of a worklist as it was stored. */
export const decodeWorklistValue = (text: string): Outcome<WorklistValue> =>
  decodeValue(worklistValue, text);

/** A row of a list of threads as it was stored. */
export const decodeThreadListValue = (text: string): Outcome<ThreadListValue> =>
  decodeValue(listValue, text);

/** A row of a broadcast's report as it was stored. */
export const decodeBroadcastCopyValue = (text: string): Outcome<BroadcastCopyValue> =>
  decodeValue(copyValue, text);

/** A row of what was dealt with as it was stored. */
export const decodeHandledValue = (text: string): Outcome<HandledValue> =>
  decodeValue(handledValue, text);
