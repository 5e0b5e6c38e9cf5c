import { ukContent } from "@carethread/rules-uk";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Calendar, calendarOf, DEFAULT_OPENING_HOURS } from "../../src/calendar/calendar.js";
import type { Nation } from "../../src/index.js";
import { DEFAULT_TRAFFIC, type TrafficSettings } from "../../src/traffic/traffic.js";
import { type Arriving, admissionOf, afterHours } from "../../src/traffic/traffic-admission.js";
import { expectation, expectedOf, told } from "../../src/traffic/traffic-expected.js";
import { checkTraffic } from "../../src/traffic/traffic-lawful.js";
import { spread } from "../../src/traffic/traffic-plan.js";
import { law } from "../stream-laws.js";

const HOUR = 3_600_000;
const at = (text: string): number => Date.parse(text);
const MONDAY = at("2026-11-23T09:00:00Z");
const EVENING = at("2026-11-23T20:00:00Z");
const in_ = (nation: Nation, hours = DEFAULT_OPENING_HOURS): Calendar =>
  calendarOf({ nation, hours }, ukContent);
const set = (more: Partial<TrafficSettings>): TrafficSettings => ({ ...DEFAULT_TRAFFIC, ...more });
const cap = (waiting: number, when: "always" | "outside-core-hours" = "always") => ({
  waiting,
  when,
});

describe("what a nation allows", () => {
  const rule = (nation: Nation, more: Partial<TrafficSettings>, now = MONDAY): unknown =>
    checkTraffic(in_(nation), set(more), now).match(
      () => "lawful",
      ({ code, detail }) => [code, detail?.["rule"], detail?.["from"]],
    );

  test("in England no limit may hold in core hours since 1 October 2025, and the refusal names rule and day", () => {
    const refused = (name: string, from = "2026-04-01") => ["traffic/not-lawful", name, from];
    expect(rule("england", { cap: cap(10) })).toEqual(refused("cap"));
    expect(rule("england", { perPatient: cap(2) })).toEqual(refused("per-patient"));
    const lunch = { from: "12:00", to: "13:00" };
    expect(rule("england", { quietHours: [lunch] })).toEqual(refused("quiet-hours"));
    const before = at("2026-03-31T12:00:00+01:00");
    expect(rule("england", { cap: cap(10) }, before)).toEqual(refused("cap", "2025-10-01"));
    expect(rule("england", { cap: cap(10) }, at("2025-09-30T12:00:00+01:00"))).toBe("lawful");
  });

  test("outside core hours England lets a practice do as it likes, and a hard close at their end too", () => {
    expect(rule("england", { cap: cap(10, "outside-core-hours") })).toBe("lawful");
    const night = [
      { from: "00:00", to: "08:00" },
      { from: "18:30", to: "24:00" },
    ];
    expect(rule("england", { quietHours: night, hardClose: true })).toBe("lawful");
  });

  test("a hard close is not lawful where the hours leave a gap in core hours", () => {
    const half = [{ from: "08:00", to: "12:00" }];
    const [mon, tue, , thu, fri, sat, sun] = DEFAULT_OPENING_HOURS.week;
    const hours = {
      ...DEFAULT_OPENING_HOURS,
      week: [mon, tue, half, thu, fri, sat, sun] as const,
    };
    const checked = checkTraffic(in_("england", hours), set({ hardClose: true }), MONDAY);
    expect(checked._unsafeUnwrapErr().detail).toMatchObject({ rule: "hard-close" });
  });

  test.each(["wales", "scotland", "northern-ireland"] as const)("%s has no such rule", (nation) => {
    const all = { cap: cap(1), perPatient: cap(1), hardClose: true };
    expect(rule(nation, { ...all, quietHours: [{ from: "09:00", to: "17:00" }] })).toBe("lawful");
  });
});

describe("whether something may be begun", () => {
  const asked: Arriving = { at: MONDAY, isNew: true, routine: true, waiting: 0, ofPatient: 0 };
  const answer = (
    nation: Nation,
    more: Partial<TrafficSettings>,
    arriving: Partial<Arriving> = {},
  ): unknown => {
    const found = admissionOf(in_(nation), set(more), { ...asked, ...arriving });
    const admission = found._unsafeUnwrap();
    return admission.open ? "open" : [admission.why, admission.opensAt];
  };

  test("is yes below a limit and no from it on, for new threads of routine rank alone", () => {
    expect(answer("wales", { cap: cap(10) }, { waiting: 9 })).toBe("open");
    expect(answer("wales", { cap: cap(10) }, { waiting: 10 })).toEqual(["full", null]);
    expect(answer("wales", { cap: cap(10) }, { waiting: 99, routine: false })).toBe("open");
    expect(answer("wales", { cap: cap(10) }, { waiting: 99, isNew: false })).toBe("open");
    expect(answer("wales", { perPatient: cap(2) }, { ofPatient: 2 })).toEqual([
      ...["too-many-of-yours", null],
    ]);
  });

  test("is yes in England's core hours however the limits were set, also by a rule that came after them", () => {
    const all = { cap: cap(1), perPatient: cap(1), quietHours: [{ from: "09:00", to: "17:00" }] };
    const much = { waiting: 500, ofPatient: 50 };
    expect(answer("england", all, much)).toBe("open");
    expect(answer("england", all, { ...much, at: EVENING })).toEqual(["too-many-of-yours", null]);
  });

  test("begins and ends with quiet hours to the minute, in summer time too", () => {
    const quiet = { quietHours: [{ from: "22:00", to: "24:00" }] };
    const summer = (time: string) => at(`2026-07-01T${time}:00+01:00`);
    expect(answer("wales", quiet, { at: summer("21:59") })).toBe("open");
    expect(answer("wales", quiet, { at: summer("22:00") })).toEqual([
      ...["quiet-hours", at("2026-07-02T00:00:00+01:00")],
    ]);
    expect(answer("wales", quiet, { at: at("2026-07-02T00:00:00+01:00") })).toBe("open");
  });

  test("after a hard close is no for everything, from the very instant of closing until the next opening", () => {
    const closing = at("2026-11-23T18:30:00Z");
    const hard = (now: number) =>
      afterHours(in_("england"), set({ hardClose: true }), now)._unsafeUnwrap();
    expect(hard(closing - 1)).toEqual({ open: true });
    const opensAt = at("2026-11-24T08:00:00Z");
    expect(hard(closing)).toEqual({ open: false, why: "after-hours", opensAt });
    expect(hard(opensAt)).toEqual({ open: true });
  });

  test("a training afternoon in core hours shuts nobody out in England, and does in Wales", () => {
    const exceptions = [
      { date: "2026-11-23", sessions: [{ from: "08:00", to: "12:00" }], reason: "Training" },
    ];
    const hours = { ...DEFAULT_OPENING_HOURS, exceptions };
    const now = at("2026-11-23T14:00:00Z");
    const shut = (nation: Nation) =>
      afterHours(in_(nation, hours), set({ hardClose: true }), now)._unsafeUnwrap().open;
    expect([shut("england"), shut("wales")]).toEqual([true, false]);
  });
});

describe("the expected time", () => {
  const calendar = in_("england");
  // Ten an hour, as it has been going since eight.
  const lately = Array.from({ length: 10 }, (_, n) => MONDAY - (n * HOUR) / 10);
  const queue = (ahead: number, handled = lately) => ({ ahead, handled });

  test("is the open time that the last handlings took, for each that is ahead and for oneself", () => {
    // 54 minutes of open time for ten.
    const by = expectedOf(calendar, queue(9), MONDAY)._unsafeUnwrap();
    expect(by).toBe(MONDAY + 0.9 * HOUR);
  });

  test("goes on the next morning where the day does not suffice", () => {
    const by = expectedOf(calendar, queue(199), MONDAY)._unsafeUnwrap();
    // 18 hours of open time: 9.5 today, 8.5 tomorrow.
    expect(by).toBe(at("2026-11-24T16:30:00Z"));
  });

  test("is unknown where hardly anything has been handled, and then the promise stands", () => {
    expect(expectedOf(calendar, queue(50, lately.slice(0, 9)), MONDAY)._unsafeUnwrap()).toBeNull();
    const promisedBy = MONDAY + 5 * HOUR;
    const asked = { queue: queue(50, []), promisedBy, now: MONDAY };
    expect(expectation(calendar, asked)._unsafeUnwrap()).toEqual({
      ...{ expectedBy: promisedBy, busy: false },
    });
  });

  test("gets later while nobody works, as the clock goes on", () => {
    const now = at("2026-11-23T16:00:00Z");
    const by = expectedOf(calendar, queue(0), now)._unsafeUnwrap() ?? 0;
    expect(by - now).toBeGreaterThan(45 * 60_000);
  });

  test("is told as the next full hour of today, or as the end of a later day", () => {
    const tell = (text: string) => told(calendar, at(text), MONDAY)._unsafeUnwrap();
    expect(tell("2026-11-23T10:01:00Z")).toBe(at("2026-11-23T11:00:00Z"));
    expect(tell("2026-11-24T08:05:00Z")).toBe(at("2026-11-24T18:30:00Z"));
  });

  test("is never earlier than the promise, nor than the queue says, and grows with what is ahead", () => {
    const any = fc.record({
      ahead: fc.integer({ min: 0, max: 400 }),
      more: fc.integer({ min: 0, max: 100 }),
      promise: fc.integer({ min: 0, max: 60 }),
      gaps: fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 10, maxLength: 100 }),
    });
    law(any, ({ ahead, more, promise, gaps }) => {
      let time = MONDAY;
      const handled = gaps.map((minutes) => {
        time -= minutes * 60_000;
        return time;
      });
      const promisedBy = MONDAY + promise * HOUR;
      const ask = (n: number) =>
        expectation(calendar, { queue: { ahead: n, handled }, promisedBy, now: MONDAY });
      const [first, second] = [ask(ahead)._unsafeUnwrap(), ask(ahead + more)._unsafeUnwrap()];
      expect(first.expectedBy).toBeGreaterThanOrEqual(promisedBy);
      expect(second.expectedBy).toBeGreaterThanOrEqual(first.expectedBy);
      const raw = expectedOf(calendar, { ahead, handled }, MONDAY)._unsafeUnwrap() ?? 0;
      expect(first.expectedBy).toBeGreaterThanOrEqual(raw);
      expect(first.busy).toBe(first.expectedBy > promisedBy);
    });
  });
});

describe("the plan", () => {
  const days = (...due: readonly number[]) => due.map((n, i) => ({ date: `day-${i}`, due: n }));
  const suggested = (...due: readonly number[]) => spread(days(...due), 10).map((d) => d.suggested);

  test("does more early where much is due late, and no day is heavier than it must be", () => {
    expect(suggested(0, 0, 30)).toEqual([10, 10, 10]);
    expect(suggested(12, 0, 0)).toEqual([12, 0, 0]);
    expect(suggested(3, 9, 0)).toEqual([6, 6, 0]);
  });

  test("says on which day it asks for more than the practice means to do", () => {
    expect(spread(days(12, 0, 33), 12).map((d) => d.overCapacity)).toEqual([true, true, true]);
    expect(spread(days(12, 0, 33), null).map((d) => d.overCapacity)).toEqual([
      ...[false, false, false],
    ]);
  });

  test("keeps every promise and does nothing twice", () => {
    law(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 7 }), (due) => {
      const plan = spread(days(...due), null);
      let done = 0;
      let owed = 0;
      for (const [n, day] of plan.entries()) {
        done += day.suggested;
        owed += due[n] ?? 0;
        expect(done).toBeGreaterThanOrEqual(owed);
      }
      expect(done).toBe(owed);
    });
  });
});
