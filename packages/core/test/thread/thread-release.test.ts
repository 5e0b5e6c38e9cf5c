import { expect, test } from "vitest";
import type { Thread } from "../../src/thread/thread.js";
import { decodeThreadListValue } from "../../src/thread/thread-codec.js";
import type { ThreadEvent } from "../../src/thread/thread-event.js";
import { threadStream } from "../../src/thread/thread-stream.js";
import {
  ana,
  asked,
  claimed,
  desk,
  drRoy,
  ended,
  heart,
  mother,
  opened,
  read,
  released,
  sent,
  settled,
} from "./thread-story.js";

const fold = (events: readonly ThreadEvent[]): Thread =>
  events.reduce(threadStream.evolve, threadStream.initial("t1"));
const lists = (...events: readonly ThreadEvent[]): readonly string[] =>
  threadStream
    .entries(fold(events))
    .map((r) => r.index)
    .filter((index) => index.includes("threads/"))
    .toSorted();
const row = (index: string, ...events: readonly ThreadEvent[]) => {
  const found = threadStream.entries(fold(events)).find((r) => r.index === index);
  return decodeThreadListValue(found?.value ?? "")._unsafeUnwrap();
};
const undone = (at: number, message: string): ThreadEvent => ({
  type: "message-undone",
  at,
  message,
});

const wrote = [opened(drRoy), sent(0, "m1", drRoy)];

test("a thread that the practice began is on no list of the patient's side before its undo time is over", () => {
  expect(lists(...wrote)).toEqual(["staff-threads/pat-1"]);
  expect(lists(...wrote, undone(10, "m1"))).toEqual(["staff-threads/pat-1"]);
  expect(lists(...wrote, released(30, "m1"))).toEqual([
    "proxy-threads/pat-1",
    "staff-threads/pat-1",
    "threads/pat-1",
  ]);
});

test("a partner's list tells of a thread when the undo time of something in it is over", () => {
  const between = [
    opened(drRoy, { kind: "clinicians", partners: ["heart-clinic"] }),
    sent(0, "m1", drRoy),
  ];
  expect(lists(...between)).toEqual(["staff-threads/pat-1"]);
  expect(lists(...between, undone(10, "m1"))).toEqual(["staff-threads/pat-1"]);
  const there = ["partner-threads/heart-clinic", "staff-threads/pat-1"];
  expect(lists(...between, released(30, "m1"))).toEqual(there);
  const answered = [...between, released(30, "m1"), sent(40, "m2", heart), sent(50, "m3", desk)];
  expect(row("partner-threads/heart-clinic", ...answered)).toMatchObject({
    messages: 2,
    lastAt: 40,
  });
});

test("a row for the patient's side tells nothing of a reply that can still be undone", () => {
  const replied = [...settled, sent(150, "m2", drRoy)];
  for (const index of ["threads/pat-1", "proxy-threads/pat-1"]) {
    expect(row(index, ...replied)).toEqual(row(index, ...settled));
    const told = { messages: 2, lastAt: 150, unreadByPatient: 1 };
    expect(row(index, ...replied, released(180, "m2"))).toMatchObject(told);
  }
  expect(row("staff-threads/pat-1", ...replied)).toMatchObject({ messages: 2, lastAt: 150 });
});

test("what its writer undid is on no list of the other side, nor of proxies", () => {
  expect(lists(...asked, undone(5, "m1"))).toEqual(["threads/pat-1"]);
  const byProxy = [opened(mother), sent(0, "m1", mother)];
  expect(lists(...byProxy, undone(5, "m1"))).toEqual([]);
  expect(lists(...byProxy, undone(5, "m1"), sent(9, "m2", ana))).toHaveLength(3);
});

test("nobody but staff is told that staff restricted a thread", () => {
  const to = ["dr-roy"];
  const restricted: ThreadEvent = { type: "thread-restricted", at: 9, staff: "dr-roy", to };
  expect(row("restricted/dr-roy", ...asked, restricted).restricted).toBe(true);
  for (const index of ["threads/pat-1", "proxy-threads/pat-1"])
    expect(row(index, ...asked, restricted)).toEqual(row(index, ...asked));
  const between = opened(drRoy, { kind: "clinicians", partners: ["heart-clinic"] });
  const partners = row(
    "partner-threads/heart-clinic",
    ...[between, sent(0, "m1", drRoy), released(30, "m1"), restricted],
  );
  expect(partners.restricted).toBe(false);
});

test("the end of the undo time falls due, together with the end of a claim", () => {
  const replied = fold([...asked, sent(50, "m2", drRoy), claimed(10, "dr-roy", 1)]);
  expect(threadStream.nextDueAt(replied)).toBe(80);
  expect(threadStream.due(replied, 79)).toEqual([]);
  expect(threadStream.due(replied, 80)).toEqual([released(80, "m2")]);
  expect(threadStream.due(replied, 120)).toEqual([ended(120, "lapsed"), released(120, "m2")]);
  const after = fold([...wrote, released(30, "m1")]);
  expect(threadStream.nextDueAt(after)).toBeNull();
});

test("what was undone, what has no undo time, and what was read meanwhile needs no release", () => {
  const due = (...events: readonly ThreadEvent[]) => threadStream.nextDueAt(fold(events));
  expect(due(...wrote)).toBe(30);
  expect(due(...wrote, undone(10, "m1"))).toBeNull();
  expect(due(opened(drRoy), sent(0, "m1", drRoy, { dispatchAt: 0 }))).toBeNull();
  expect(due(...wrote, read(31, ana, "m1"))).toBeNull();
  expect(lists(...wrote, read(31, ana, "m1"))).toContain("threads/pat-1");
  expect(due(...asked)).toBe(1_000);
});
