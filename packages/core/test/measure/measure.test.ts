import { describe, expect, test } from "vitest";
import type { ThreadEvent } from "../../src/thread/thread-event.js";
import {
  ana,
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
  waits,
} from "../thread/thread-story.js";
import { DAY, HOUR, MINUTE, MONDAY, never, reported, stream, took } from "./measure-story.js";

const at = MONDAY;
const promised = waits(5, at + 8 * HOUR);
/** Ana asks about her medicines on Monday at nine and is promised a reply by five. */
const asked: readonly ThreadEvent[] = [
  opened(ana, { at }),
  sent(at, "m1", ana, { dispatchAt: at, waits: promised }),
];
const answer = (when: number, id = "r1", undo = 0): ThreadEvent =>
  sent(when, id, drRoy, { dispatchAt: when + undo });
const thread = (...events: readonly ThreadEvent[]) => stream("thread/t1", ...events);
type Handled = Extract<ThreadEvent, { type: "messages-handled" }>;
const handled = (
  when: number,
  outcome: Handled["outcome"],
  more: Partial<Handled> = {},
): Handled => ({
  ...{ type: "messages-handled", at: when, messages: ["m1"], staff: "dr-roy", outcome },
  ...more,
});
const clinical = [read(at + HOUR, drRoy, "m1"), reviewed(at + HOUR, "m1")];
const kept = (clock: { kept: number; broken: number; pending: number }) => {
  const { kept: good, broken, pending } = clock;
  return { kept: good, broken, pending };
};

describe("the first look", () => {
  test("is a clinician's where the category needs one", () => {
    const { whole } = reported(
      thread(...asked, read(at + HOUR, desk, "m1"), reviewed(at + 2 * HOUR, "m1")),
    );
    expect(whole.firstLook.elapsed).toEqual(took(2 * HOUR));
  });

  test("is anybody's of the staff where it does not", () => {
    const admin = opened(ana, { at, category: "appointments-admin" });
    const { whole } = reported(thread(admin, ...asked.slice(1), read(at + HOUR, desk, "m1")));
    expect(whole.firstLook.elapsed).toEqual(took(HOUR));
  });

  test("over a weekend takes two days and a half, and three hours of open time", () => {
    const friday = at + 4 * DAY + 8 * HOUR; // 17:00
    const look = at + 7 * DAY + 30 * MINUTE; // Monday, 09:30
    const { whole } = reported(
      thread(opened(ana, { at: friday }), sent(friday, "m1", ana), reviewed(look, "m1")),
    );
    expect(whole.firstLook.open).toEqual(took(3 * HOUR));
    expect(whole.firstLook.elapsed).toEqual(took(2 * DAY + 16 * HOUR + 30 * MINUTE));
  });

  test("is timed once: a second one changes nothing", () => {
    const again = [read(at + 2 * HOUR, desk, "m1"), reviewed(at + 3 * HOUR, "m1")];
    expect(reported(thread(...asked, ...clinical, ...again)).whole.firstLook).toEqual(
      reported(thread(...asked, ...clinical)).whole.firstLook,
    );
  });
});

test("a first look by the stored time keeps that promise too, a later one breaks it", () => {
  const first = asked[1] as Extract<ThreadEvent, { type: "message-sent" }>;
  const until = first.waits?.firstLookBy ?? 0;
  const look = (when: number) =>
    kept(reported(thread(...asked, reviewed(when, "m1"))).whole.firstLook);
  expect(look(until)).toEqual({ kept: 1, broken: 0, pending: 0 });
  expect(look(until + 1)).toEqual({ kept: 0, broken: 1, pending: 0 });
  expect(kept(reported(thread(...asked), { now: until }).whole.firstLook).pending).toBe(1);
});

describe("an answer", () => {
  test("in writing by the stored time keeps the promise", () => {
    const { whole } = reported(thread(...asked, ...clinical, answer(at + 8 * HOUR)));
    expect(kept(whole.answer)).toEqual({ kept: 1, broken: 0, pending: 0 });
    expect(whole.answer.open).toEqual(took(8 * HOUR));
  });

  test("one millisecond later breaks it", () => {
    const { whole } = reported(thread(...asked, ...clinical, answer(at + 8 * HOUR + 1)));
    expect(kept(whole.answer)).toEqual({ kept: 0, broken: 1, pending: 0 });
  });

  test("that is still to come is pending, and once its time is over it is broken", () => {
    const soon = { now: at + HOUR };
    expect(kept(reported(thread(...asked), soon).whole.answer)).toEqual({
      ...{ kept: 0, broken: 0, pending: 1 },
    });
    expect(kept(reported(thread(...asked)).whole.answer)).toEqual({
      ...{ kept: 0, broken: 1, pending: 0 },
    });
  });

  test("that was undone was none, and the next one counts", () => {
    const undone: ThreadEvent = { type: "message-undone", at: at + HOUR + 10_000, message: "r1" };
    const first = answer(at + HOUR, "r1", 30_000);
    const log = thread(...asked, ...clinical, first, undone, answer(at + 3 * HOUR, "r2"));
    const { whole, practice } = reported(log);
    expect(whole.answer.elapsed).toEqual(took(3 * HOUR));
    expect(practice.replies).toBe(1);
  });

  test("that was undone after the work was handled leaves it without one", () => {
    const log = thread(
      ...asked,
      ...clinical,
      answer(at + HOUR, "r1", 60_000),
      handled(at + HOUR + 10_000, "answered"),
      { type: "message-undone", at: at + HOUR + 20_000, message: "r1" },
    );
    const { whole } = reported(log);
    expect(whole.answer.elapsed).toEqual(never);
    expect(whole.endedUnanswered).toBe(1);
  });

  test("by phone is one as well, and counts when the work is handled", () => {
    const { whole, handled: ends } = reported(
      thread(...asked, ...clinical, handled(at + 2 * HOUR, "phoned")),
    );
    expect(whole.answer.elapsed).toEqual(took(2 * HOUR));
    expect(ends.find((e) => e.value === "phoned")).toEqual({ value: "phoned", count: 1 });
  });

  test("does not lie in being passed on: that is neither kept nor broken, and is counted apart", () => {
    const { whole } = reported(thread(...asked, ...clinical, handled(at + HOUR, "passed-on")));
    expect(kept(whole.answer)).toEqual({ kept: 0, broken: 0, pending: 0 });
    expect(whole.endedUnanswered).toBe(1);
  });

  test("answers all that waits in its thread, and nothing in another", () => {
    const second = sent(at + HOUR, "m2", ana, { dispatchAt: at + HOUR });
    const other = stream("thread/t2", opened(ana, { at }), sent(at, "m3", ana));
    const { whole } = reported([...thread(...asked, second, answer(at + 2 * HOUR)), ...other]);
    expect([whole.received, whole.begun, whole.answer.elapsed.count]).toEqual([3, 2, 2]);
  });
});

test("a message that was undone was never there", () => {
  const undone: ThreadEvent = { type: "message-undone", at: at + 5_000, message: "m1" };
  const without = reported(thread(opened(ana, { at })));
  const { sequence } = reported(thread(...asked, undone));
  expect(reported(thread(...asked, undone))).toEqual({ ...without, sequence });
});

describe("told apart", () => {
  const by = (dimension: "team" | "kind" | "weight" | "weekday" | "hour" | "category") =>
    reported(thread(...asked), { by: dimension }).groups.map((g) => [g.value, g.received]);

  test("a message stands in one group of each kind", () => {
    expect(by("team")).toEqual([["doctors", 1]]);
    expect(by("category")).toEqual([["medicines", 1]]);
    expect(by("kind")).toEqual([["clinical", 1]]);
    expect(by("weight")).toEqual([["routine", 1]]);
    expect(by("weekday")).toEqual([["1", 1]]);
    expect(by("hour")).toEqual([["9", 1]]);
  });

  test("the hour is the clock's on the wall, in summer too", () => {
    const july = Date.UTC(2026, 6, 1, 9);
    const log = thread(opened(ana, { at: july }), sent(july, "m1", ana));
    const { groups } = reported(log, { from: "2026-07", to: "2026-07", by: "hour" });
    expect(groups.map((g) => g.value)).toEqual(["10"]);
  });

  test.each([
    ["a writer's declaration", { evidence: { ...evidence, declared: true } }],
    ["a language that nobody could check", { evidence: { ...evidence, outcome: "unchecked" } }],
    ["rank 2", { waits: waits(2, at) }],
  ] as const)("%s makes it urgent", (_, more) => {
    const log = thread(opened(ana, { at }), sent(at, "m1", ana, more));
    expect(reported(log, { by: "weight" }).groups.map((g) => g.value)).toEqual(["urgent"]);
  });

  test("groups come in the order of their numbers or letters", () => {
    const hours = [20, 9, 10].map((hour, n) => {
      const when = Date.UTC(2026, 10, 3, hour);
      return stream(`thread/t${n}`, opened(ana, { at: when }), sent(when, `m${n}`, ana));
    });
    const { groups } = reported(hours.flat(), { by: "hour" });
    expect(groups.map((g) => g.value)).toEqual(["9", "10", "20"]);
  });

  test("a message belongs to the month in which it was sent, however late its answer", () => {
    const december = answer(Date.UTC(2026, 11, 1, 10));
    const log = thread(...asked, december);
    const { months } = reported(log, { to: "2026-12" });
    expect(months.map((m) => [m.value, m.received, m.answer.elapsed.count])).toEqual([
      ["2026-11", 1, 1],
      ["2026-12", 0, 0],
    ]);
  });
});

describe("from the practice", () => {
  const wrote = (id: string, undo = 30_000) => [
    opened(drRoy, { at }),
    sent(at, id, drRoy, { dispatchAt: at + undo }),
  ];

  test("a message is unread until the patient's side opens it, from the end of its undo time", () => {
    const unread = reported(thread(...wrote("r1"))).practice;
    expect(unread).toEqual({
      ...{ begun: 1, replies: 0, opened: never },
      ...{ unread: 1, unreadOverWeek: 1, unreadOverThreeWeeks: 1 },
    });
    const seen = thread(...wrote("r1"), read(at + 30_000 + HOUR, mother, "r1"));
    expect(reported(seen).practice).toEqual({
      ...{ begun: 1, replies: 0, opened: took(HOUR) },
      ...{ unread: 0, unreadOverWeek: 0, unreadOverThreeWeeks: 0 },
    });
  });

  test("is not unread while it can be undone, nor after it was", () => {
    expect(reported(thread(...wrote("r1")), { now: at + 10_000 }).practice.unread).toBe(0);
    const undone: ThreadEvent = { type: "message-undone", at: at + 10_000, message: "r1" };
    const { practice } = reported(thread(...wrote("r1"), undone));
    expect([practice.begun, practice.unread]).toEqual([0, 0]);
  });

  test("a copy of a broadcast is counted with the broadcast, and what comes back in it is a message", () => {
    const copy: ThreadEvent = {
      ...{ type: "thread-of-broadcast", at, broadcast: "b1", position: 0, answerable: true },
    };
    const [first, sending] = wrote("r1");
    const log = thread(
      ...[first as ThreadEvent, copy, sending as ThreadEvent],
      sent(at + HOUR, "m1", ana),
      answer(at + 2 * HOUR, "r2"),
    );
    const { practice, whole } = reported(log);
    expect([practice.begun, practice.replies, practice.unread]).toEqual([0, 1, 1]);
    expect([whole.received, whole.begun, whole.answer.elapsed.count]).toEqual([1, 0, 1]);
  });

  test("what clinicians elsewhere wrote is counted, and nothing of it is timed", () => {
    const log = thread(
      opened(drRoy, { at, kind: "clinicians", partners: ["heart-clinic"] }),
      sent(at, "r1", drRoy),
      sent(at + HOUR, "m1", heart),
      reviewed(at + 2 * HOUR, "m1"),
    );
    const report = reported(log);
    expect(report.partnerMessages).toBe(1);
    expect(report.whole.received).toBe(0);
    expect(report.practice.begun).toBe(0);
  });
});

test("what staff said that there would have been instead is counted as said, and silence as nothing", () => {
  const log = thread(
    ...asked,
    ...clinical,
    handled(at + HOUR, "answered", { instead: "appointment" }),
  );
  expect(reported(log).instead).toEqual([
    { value: "appointment", count: 1 },
    { value: "phone-call", count: 0 },
    { value: "nothing", count: 0 },
  ]);
});

test("a diversion is counted by where it pointed, and whether its writer declared and sent", () => {
  const about = { kind: "new", patient: "pat-1", category: "symptoms" } as const;
  const diverted = { type: "draft-diverted", author: ana, about, rules: ["r"], at } as const;
  const pack = { id: "uk", version: "1" };
  const log = [
    ...stream("diversion/d1", { ...diverted, disposition: "999", pack }),
    ...stream(
      "diversion/d2",
      { ...diverted, disposition: "same-day-phone", pack },
      { type: "diversion-declared", at: at + 1, thread: "t1", message: "m1" },
    ),
  ];
  const counted = reported(log).diversions.filter((d) => d.diverted > 0);
  expect(counted).toEqual([
    { to: "999", diverted: 1, declared: 0, abandoned: 0, followedUp: 0 },
    { to: "same-day-phone", diverted: 1, declared: 1, abandoned: 0, followedUp: 0 },
  ]);
});

test("an answer that can be undone no more is not taken back by what comes later", () => {
  const log = thread(
    ...asked,
    ...clinical,
    answer(at + HOUR, "r1", 30_000),
    released(at + HOUR + 30_000, "r1"),
  );
  const late: ThreadEvent = { type: "message-undone", at: at + 2 * HOUR, message: "r1" };
  const both = reported([...log, ...thread(late)]);
  expect(both.whole).toEqual(reported(log).whole);
});

test("what lies in years that the calendar does not know is missing in open time, and that is said", () => {
  const far = Date.UTC(2090, 0, 2, 9);
  const log = thread(opened(ana, { at: far }), sent(far, "m1", ana), reviewed(far + HOUR, "m1"));
  const report = reported(log, { from: "2090-01", to: "2090-01", now: far + DAY });
  expect(report.whole.firstLook.open).toEqual(never);
  expect(report.whole.firstLook.elapsed).toEqual(took(HOUR));
  expect(report.openTimeUnknown).toBe(1);
});
