import { expect, test } from "vitest";
import type { Thread } from "../../src/thread/thread.js";
import { decodeThreadListValue, decodeWorklistValue } from "../../src/thread/thread-codec.js";
import type { ThreadEvent } from "../../src/thread/thread-event.js";
import { threadStream } from "../../src/thread/thread-stream.js";
import {
  ana,
  asked,
  claimed,
  closed,
  corrected,
  desk,
  drRoy,
  evidence,
  heart,
  mother,
  opened,
  read,
  released,
  reviewed,
  sent,
  settled,
} from "./thread-story.js";

const fold = (events: readonly ThreadEvent[]): Thread =>
  events.reduce(threadStream.evolve, threadStream.initial("t1"));
const rows = (...events: readonly ThreadEvent[]) => threadStream.entries(fold(events));
const places = (...events: readonly ThreadEvent[]) =>
  rows(...events).map(({ index, sort }) => `${index} ${sort}`);
const row = (index: string, ...events: readonly ThreadEvent[]) =>
  rows(...events).find((r) => r.index === index);
const work = (...events: readonly ThreadEvent[]) =>
  decodeWorklistValue(row("worklist", ...events)?.value ?? "")._unsafeUnwrap();
const list = (...events: readonly ThreadEvent[]) =>
  decodeThreadListValue(row("threads/pat-1", ...events)?.value ?? "")._unsafeUnwrap();

const lost: ThreadEvent = {
  type: "notice-recorded",
  at: 700,
  message: "m2",
  reference: "n1",
  channel: "email",
  state: "failed",
  last: true,
};

test("what waits stands on the worklists by rank and promise", () => {
  expect(places(...asked).slice(0, 2)).toEqual([
    "worklist 5000000000001000",
    "worklist/doctors 5000000000001000",
  ]);
  const urgent = sent(50, "m2", ana, { waits: { rank: 0, replyBy: 2_000 } });
  expect(places(...asked, urgent)[0]).toBe("worklist 0000000000001000");
  expect(work(...asked, urgent)).toEqual({
    patient: "pat-1",
    kind: "patient",
    category: "medicines",
    team: "doctors",
    rank: 0,
    flagged: false,
    receivedAt: 0,
    replyBy: 1_000,
    waiting: 2,
    unopened: 2,
    unseen: 2,
    chasers: 0,
    unreachable: false,
    claim: null,
    besides: [],
    restricted: false,
  });
});

test("a row says that something was declared, opened and claimed", () => {
  const declared = sent(50, "m2", ana, { evidence: { ...evidence, declared: true } });
  const value = work(...asked, declared, read(60, drRoy, "m1"), claimed(70, "dr-roy", 1));
  expect(value).toMatchObject({
    flagged: true,
    waiting: 2,
    unopened: 1,
    claim: { staff: "dr-roy", until: 170 },
  });
});

test("a claim stands on its holder's list by the promise", () => {
  const mine = claimed(10, "dr-roy", 1);
  expect(row("claimed/dr-roy", ...asked, mine)?.sort).toBe("000000000001000");
  expect(row("claimed/dr-roy", ...settled, mine)?.sort).toBe("999999999999999");
  expect(row("claimed/dr-roy", ...asked)).toBeUndefined();
});

test("who could not be reached stands on the worklists at rank 2 since that time, until it is settled", () => {
  const wrote = [...settled, sent(150, "m2", drRoy)];
  expect(row("worklist", ...wrote)).toBeUndefined();
  expect(row("worklist", ...wrote, lost)?.sort).toBe("2000000000000700");
  expect(row("worklist", ...wrote, lost, { ...lost, at: 800 })?.sort).toBe("2000000000000700");
  expect(work(...wrote, lost)).toMatchObject({
    rank: 2,
    receivedAt: 700,
    replyBy: null,
    waiting: 0,
    unreachable: true,
  });
  const settledLater: ThreadEvent = { type: "unreachable-settled", at: 900, staff: "desk" };
  expect(row("worklist", ...wrote, lost, settledLater)).toBeUndefined();
});

test("the more urgent of what waits and what never arrived decides", () => {
  const routine = [...asked, sent(150, "m2", drRoy), lost];
  expect(row("worklist", ...routine)?.sort).toBe("2000000000000700");
  const urgent = sent(160, "m3", ana, { waits: { rank: 1, replyBy: 5_000 } });
  expect(row("worklist", ...routine, urgent)?.sort).toBe("1000000000001000");
});

test("a corrected message waits again, also in the eyes of the worklist", () => {
  expect(row("worklist", ...settled)).toBeUndefined();
  expect(work(...settled, corrected(500, "b"))).toMatchObject({ waiting: 1, unopened: 1 });
});

test("a retracted or redacted message waits until it is handled, an undone one does not", () => {
  const retracted: ThreadEvent = { type: "message-retracted", at: 50, message: "m1" };
  const redacted: ThreadEvent = {
    type: "message-redacted",
    at: 60,
    message: "m1",
    staff: "dr-roy",
    reason: "wrong-patient",
  };
  const undone: ThreadEvent = { type: "message-undone", at: 5, message: "m1" };
  expect(work(...asked, retracted).waiting).toBe(1);
  expect(work(...asked, retracted, redacted).waiting).toBe(1);
  expect(row("worklist", ...asked, undone)).toBeUndefined();
});

test("lists of threads begin with the latest, and show what is unread and closed", () => {
  const [early, late] = [
    row("threads/pat-1", ...asked),
    row("threads/pat-1", ...settled, sent(150, "m2", drRoy), released(180, "m2")),
  ];
  expect((late?.sort ?? "") < (early?.sort ?? "")).toBe(true);
  expect(list(...closed)).toEqual({
    patient: "pat-1",
    kind: "patient",
    category: "medicines",
    team: "doctors",
    status: "closed",
    openedAt: 0,
    lastAt: 0,
    messages: 1,
    unreadByPatient: 0,
    waiting: 0,
    waitingSince: null,
    replyBy: null,
    hiddenFromProxies: false,
    restricted: false,
  });
  expect(list(...asked)).toMatchObject({ waiting: 1, waitingSince: 0, replyBy: 1_000 });
  const wrote = [...settled, sent(150, "m2", drRoy), released(180, "m2")];
  expect(list(...wrote).unreadByPatient).toBe(1);
  expect(list(...wrote, read(200, ana, "m2")).unreadByPatient).toBe(0);
});

test("a corrected reply is unread again", () => {
  const wrote = [...settled, sent(150, "m2", drRoy), read(200, ana, "m2")];
  expect(list(...wrote, corrected(300, "b", { message: "m2", waits: null })).unreadByPatient).toBe(
    1,
  );
});

const lists = (...events: readonly ThreadEvent[]): readonly string[] =>
  rows(...events)
    .map((r) => r.index)
    .filter((index) => !index.startsWith("worklist"))
    .toSorted();

test("each kind of reader has a list, and no list has a row for somebody else", () => {
  expect(lists(...asked)).toEqual(["proxy-threads/pat-1", "staff-threads/pat-1", "threads/pat-1"]);
  const hidden: ThreadEvent = { type: "thread-hidden-from-proxies", at: 9, hidden: true };
  expect(lists(...asked, hidden)).toEqual(["staff-threads/pat-1", "threads/pat-1"]);
  const restricted: ThreadEvent = {
    type: "thread-restricted",
    at: 9,
    staff: "dr-roy",
    to: ["dr-lee", "dr-roy"],
  };
  expect(lists(...asked, hidden, restricted)).toEqual([
    "restricted/dr-lee",
    "restricted/dr-roy",
    "threads/pat-1",
  ]);
  const between = opened(drRoy, { kind: "clinicians", partners: ["heart-clinic", "kidneys"] });
  expect(lists(between, sent(0, "m1", drRoy), released(30, "m1"))).toEqual([
    "partner-threads/heart-clinic",
    "partner-threads/kidneys",
    "staff-threads/pat-1",
  ]);
});

test("a thread whose only message was undone is seen by the side that wrote it and by no other", () => {
  const undone: ThreadEvent = { type: "message-undone", at: 5, message: "m1" };
  expect(lists(...asked, undone)).toEqual(["threads/pat-1"]);
  expect(lists(opened(mother), sent(0, "m1", mother), undone)).toEqual([]);
  expect(lists(opened(drRoy), sent(0, "m1", drRoy), undone)).toEqual(["staff-threads/pat-1"]);
  const toHeart = opened(drRoy, { kind: "clinicians", partners: ["heart-clinic"] });
  expect(lists(toHeart, sent(0, "m1", drRoy), undone)).toEqual(["staff-threads/pat-1"]);
  expect(lists(toHeart, sent(0, "m1", drRoy), undone, sent(9, "m2", heart))).toHaveLength(2);
});

test("a restricted row of a worklist says that something waits, and not about whom", () => {
  const to = ["dr-roy"];
  const restricted: ThreadEvent = { type: "thread-restricted", at: 9, staff: "dr-roy", to };
  const value = row("worklist", ...asked, restricted)?.value ?? "";
  expect(value).not.toContain("pat-1");
  expect(decodeWorklistValue(value)._unsafeUnwrap()).toMatchObject({
    patient: null,
    category: null,
    restricted: true,
    waiting: 1,
  });
  const mine = row("claimed/dr-roy", ...asked, restricted, claimed(10, "dr-roy", 1));
  expect(mine?.value).toContain("pat-1");
});

test("the first to open and the first to review stay, and a reply is reviewed by nobody", () => {
  const wrote = [
    ...settled,
    sent(150, "m2", drRoy),
    reviewed(160, "m1", "m2"),
    read(170, desk, "m1"),
  ];
  const [asking, answer] = fold(wrote).messages;
  expect(asking).toMatchObject({ openedAt: 100, openedBy: drRoy, reviewedAt: 100 });
  expect(answer).toMatchObject({ openedAt: null, reviewedAt: null });
});

test("a thread that was never opened is on no list", () => {
  expect(rows()).toEqual([]);
  expect(rows(sent(0, "m1", ana))).toEqual([]);
});

test("a row that nobody wrote is answered as corrupt", () => {
  expect(decodeWorklistValue("{}")._unsafeUnwrapErr().code).toBe("storage/corrupt");
  expect(decodeThreadListValue("[")._unsafeUnwrapErr().code).toBe("storage/corrupt");
});
