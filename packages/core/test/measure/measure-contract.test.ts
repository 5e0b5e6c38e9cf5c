import { describe, expect, test } from "vitest";
import type { ThreadEvent } from "../../src/thread/thread-event.js";
import { ana, drRoy, opened, reviewed, sent, waits } from "../thread/thread-story.js";
import { DAY, HOUR, MONDAY, reported, stream } from "./measure-story.js";

const at = MONDAY;
const thread = (...events: readonly ThreadEvent[]) => stream("thread/t1", ...events);
const asked: readonly ThreadEvent[] = [opened(ana, { at }), sent(at, "m1", ana)];
const answer = (when: number): ThreadEvent => sent(when, "r1", drRoy, { dispatchAt: when });
const passedOn: readonly ThreadEvent[] = [
  reviewed(at + HOUR, "m1"),
  {
    ...{ type: "messages-handled", at: at + HOUR, messages: ["m1"], staff: "dr-roy" },
    outcome: "passed-on",
  },
];

describe("England's contract", () => {
  const contract = (events: readonly ThreadEvent[], now?: number) =>
    reported(thread(...events), now === undefined ? {} : { now }).contract.map((c) => [
      c.measure,
      c.met,
      c.missed,
      c.pending,
    ]);
  const urgent = [opened(ana, { at }), sent(at, "m1", ana, { waits: waits(0, at + 2 * HOUR) })];

  test("asks that what is urgent is answered in the core hours of its day", () => {
    expect(contract([...urgent, answer(at + 9 * HOUR)])[0]).toEqual(["urgent-same-day", 1, 0, 0]);
    expect(contract([...urgent, answer(at + 10 * HOUR)])[0]).toEqual(["urgent-same-day", 0, 1, 0]);
    expect(contract(urgent, at + HOUR)[0]).toEqual(["urgent-same-day", 0, 0, 1]);
  });

  test("counts by its own day and not by the promise: a promise that was kept does not hide a day that was missed", () => {
    // Monday, 18:25: promised, and answered, the next morning.
    const late = at + 9 * HOUR + 25 * 60_000;
    const promised = waits(0, late + 14 * HOUR);
    const log = [opened(ana, { at: late }), sent(late, "m1", ana, { waits: promised })];
    const told = reported(thread(...log, answer(late + 14 * HOUR)));
    expect(told.contract[0]).toMatchObject({ measure: "urgent-same-day", met: 0, missed: 1 });
    expect(told.whole.answer).toMatchObject({ kept: 1, broken: 0 });
  });

  test("asks that anything else is answered by the end of the next core-hours period", () => {
    const tuesday = Date.UTC(2026, 10, 3, 18, 30);
    expect(contract([...asked, answer(tuesday)])).toEqual([
      ["urgent-same-day", 0, 0, 0],
      ["routine-next-core-period", 1, 0, 0],
      ["routine-one-week", 1, 0, 0],
      ["routine-two-weeks", 1, 0, 0],
    ]);
    expect(contract([...asked, answer(tuesday + 1)])[1]).toEqual([
      ...["routine-next-core-period", 0, 1, 0],
    ]);
    expect(contract([...asked, answer(at + 8 * DAY)]).slice(2)).toEqual([
      ["routine-one-week", 0, 1, 0],
      ["routine-two-weeks", 1, 0, 0],
    ]);
  });

  test("does not take it for an answer that staff passed the work on", () => {
    expect(contract([...asked, ...passedOn])[1]).toEqual([
      ...["routine-next-core-period", 0, 1, 0],
    ]);
  });

  test("says nothing of a time before it was in force", () => {
    const before = Date.UTC(2025, 1, 3, 9);
    const log = thread(opened(ana, { at: before }), sent(before, "m1", ana));
    expect(reported(log, { from: "2025-02", to: "2025-02" }).contract).toEqual([]);
  });
});
