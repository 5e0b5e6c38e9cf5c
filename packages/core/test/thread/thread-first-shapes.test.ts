/** What threads stored with the first shapes of their events. Written down then, and never made of what the code says today. */
import { describe, expect, test } from "vitest";
import { initialThread } from "../../src/thread/thread.js";
import { decodeThreadListValue, decodeWorklistValue } from "../../src/thread/thread-codec.js";
import { threadStream } from "../../src/thread/thread-stream.js";

const EVIDENCE = {
  outcome: "clear",
  pack: { id: "starter", version: "2026-11-01" },
  packDigest: "k1.3q2",
  rules: [],
  declared: false,
  diversion: null,
  acknowledgements: [
    { disclaimer: "create", version: "1", language: "en", shownAt: 4, act: "pressed-continue" },
  ],
};
const PATIENT = { kind: "patient", account: "a-1" };
const STAFF = { kind: "staff", staff: "s-1" };

/** Every type of event, as it was stored with version 1 of its shape. */
const STORED: readonly { readonly type: string; readonly [field: string]: unknown }[] = [
  {
    ...{ type: "thread-opened", at: 5, patient: "p-1", kind: "patient", category: "symptoms" },
    ...{ team: "t-1", partners: [], hiddenFromProxies: false, by: PATIENT },
  },
  {
    ...{ type: "message-sent", at: 5, message: "m-1", author: PATIENT, bodyRef: "b-1" },
    ...{ dispatchAt: 30_005, evidence: EVIDENCE, waits: { rank: 3, replyBy: 172_800_005 } },
  },
  {
    ...{ type: "message-corrected", at: 6, message: "m-1", bodyRef: "b-2", evidence: EVIDENCE },
    ...{ waits: { rank: 3, replyBy: 172_800_005 } },
  },
  { type: "thread-claimed", at: 7, staff: "s-1", token: 1, until: 1_800_007 },
  { type: "messages-opened", at: 8, messages: ["m-1"], reader: STAFF },
  { type: "messages-reviewed", at: 8, messages: ["m-1"], staff: "s-1" },
  { type: "note-added", at: 9, note: "n-1", staff: "s-1", bodyRef: "b-3" },
  {
    ...{ type: "message-sent", at: 10, message: "m-2", author: STAFF, bodyRef: "b-4" },
    ...{ dispatchAt: 30_010, evidence: EVIDENCE, waits: null },
  },
  { type: "messages-handled", at: 11, messages: ["m-1"], staff: "s-1", outcome: "answered" },
  { type: "claim-ended", at: 11, why: "handled" },
  { type: "messages-released", at: 30_010, messages: ["m-2"] },
  {
    ...{ type: "notice-recorded", at: 30_011, message: "m-2", reference: "t-1.m-2.0.1.0.email" },
    ...{ channel: "email", state: "failed", last: true },
  },
  { type: "unreachable-settled", at: 30_012, staff: "s-1" },
  { type: "thread-restricted", at: 30_013, staff: "s-1", to: ["s-1"] },
  { type: "thread-hidden-from-proxies", at: 30_014, hidden: true },
  { type: "thread-routed", at: 30_015, team: "t-2", staff: null },
  { type: "thread-closed", at: 30_016, staff: "s-1" },
  { type: "thread-reopened", at: 30_017, by: PATIENT },
  {
    ...{ type: "message-sent", at: 30_017, message: "m-3", author: PATIENT, bodyRef: "b-5" },
    ...{ dispatchAt: 60_017, evidence: EVIDENCE, waits: { rank: 2, replyBy: 172_830_017 } },
  },
  {
    ...{ type: "message-sent", at: 30_018, message: "m-4", author: PATIENT, bodyRef: "b-6" },
    ...{ dispatchAt: 60_018, evidence: EVIDENCE, waits: { rank: 3, replyBy: 172_830_018 } },
  },
  { type: "message-undone", at: 30_019, message: "m-4" },
  { type: "message-retracted", at: 30_020, message: "m-2" },
  { type: "message-redacted", at: 30_021, message: "m-2", staff: "s-2", reason: "court-order" },
];

describe("a thread as it was stored with the first shapes", () => {
  test.each(STORED)("can be read: $type at $at", (event) => {
    const decoded = threadStream.decode(event.type, 1, JSON.stringify(event));
    expect(decoded.isOk()).toBe(true);
  });

  test("waits for what waited, with the promise that was made", () => {
    const thread = STORED.map((event) =>
      threadStream.decode(event.type, 1, JSON.stringify(event))._unsafeUnwrap(),
    ).reduce(threadStream.evolve, initialThread("t-1"));
    expect([thread.team, thread.status, thread.rank, thread.replyBy]).toEqual([
      ...["t-2", "open", 2, 172_830_017],
    ]);
    expect(thread.messages.map((m) => [m.message, m.state, m.handled === null])).toEqual([
      ["m-1", "sent", false],
      ["m-2", "redacted", true],
      ["m-3", "sent", true],
      ["m-4", "undone", true],
    ]);
    expect(threadStream.entries(thread).map((row) => row.index)).toEqual([
      ...["worklist", "worklist/t-2", "threads/p-1", "restricted/s-1", "handled/t-2"],
    ]);
  });
});

describe("a row as it was stored with the first shape", () => {
  const who = { patient: "p-1", kind: "patient", category: "symptoms", team: "t-1" };

  test("stands on its worklist", () => {
    const row = {
      ...{ ...who, rank: 3, flagged: false, receivedAt: 5, replyBy: 9, waiting: 2, unopened: 1 },
      ...{ unreachable: false, claim: null, restricted: false },
    };
    expect(decodeWorklistValue(JSON.stringify(row))._unsafeUnwrap()).toEqual({
      ...{ ...row, unseen: 1, chasers: 0, besides: [] },
      ...{ firstLookBy: null, overdueSince: null, escalation: null, concerns: [] },
    });
  });

  test("stands on its list of threads", () => {
    const row = {
      ...{ ...who, status: "open", openedAt: 5, lastAt: 6, messages: 2, unreadByPatient: 0 },
      ...{ waiting: 1, hiddenFromProxies: false, restricted: false },
    };
    expect(decodeThreadListValue(JSON.stringify(row))._unsafeUnwrap()).toEqual({
      ...{ ...row, waitingSince: null, replyBy: null, lateSince: null },
    });
  });
});
