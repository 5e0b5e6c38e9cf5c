import { bankHolidays, nationProfiles } from "@carethread/rules-uk";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calendarOf,
  DEFAULT_OPENING_HOURS,
  type OpeningHours,
  type Session,
} from "../../src/calendar/calendar.js";
import { instantOf, localOf } from "../../src/calendar/uk-time.js";
import { addOpenTime } from "../../src/calendar/working-time.js";
import { type Clocks, DEFAULT_CLOCKS, isUrgent, MARGIN_MS_MIN } from "../../src/clocks/clocks.js";
import { deadlinesOf, deadlinesWithoutCalendar } from "../../src/clocks/deadlines.js";
import type { Nation } from "../../src/practice/practice.js";
import { law } from "../stream-laws.js";

const content = { bankHolidays, nationProfiles };
const calendarIn = (nation: Nation, hours: OpeningHours = DEFAULT_OPENING_HOURS) =>
  calendarOf({ nation, hours }, content);

const everyDay = (day: readonly Session[]): OpeningHours => ({
  week: [day, day, day, day, day, day, day],
  exceptions: [],
  onBankHolidays: "open",
});

const at = (moment: string): number => {
  const [date = "", time = ""] = moment.split(" ");
  return instantOf(date, time)._unsafeUnwrap();
};
const shown = (instant: number): string => {
  const { date, time } = localOf(instant)._unsafeUnwrap();
  return `${date} ${time}`;
};

const deadlines = (nation: Nation, sent: string, rank: number, further = false) => {
  const waiting = { at: at(sent), rank, further, promisedBy: null };
  const found = deadlinesOf(calendarIn(nation), DEFAULT_CLOCKS, waiting);
  const { firstLookBy, replyBy, resolveBy } = found._unsafeUnwrap();
  return [firstLookBy, replyBy, resolveBy].map(shown);
};

describe("until when a message is seen, answered and dealt with", () => {
  // Monday 23 November 2026; open Monday to Friday, 08:00 to 18:30.
  test("a routine one in working time of the practice, without a national rule", () => {
    expect(deadlines("wales", "2026-11-23 09:00", 5)).toEqual([
      ...["2026-11-23 13:00", "2026-11-25 09:00", "2026-12-07 09:00"],
    ]);
  });

  test("an urgent one sooner", () => {
    expect(deadlines("wales", "2026-11-23 09:00", 2)).toEqual([
      ...["2026-11-23 09:20", "2026-11-23 11:00", "2026-12-07 09:00"],
    ]);
  });

  test("one that comes in the night or at a weekend is looked at when the practice opens", () => {
    expect(deadlines("wales", "2026-11-20 23:00", 1).slice(0, 2)).toEqual([
      ...["2026-11-23 08:20", "2026-11-23 10:00"],
    ]);
    expect(deadlines("wales", "2026-11-20 18:20", 5)[0]).toBe("2026-11-23 11:50");
  });

  test("an urgent one that comes shortly before closing is looked at before the practice closes, in every nation", () => {
    for (const nation of ["england", "wales", "scotland", "northern-ireland"] as const)
      expect(deadlines(nation, "2026-11-20 18:20", 1)[0]).toBe("2026-11-20 18:30");
    expect(deadlines("wales", "2026-11-20 18:00", 1)[0]).toBe("2026-11-20 18:20");
  });

  test("bank holidays do not count", () => {
    expect(deadlines("wales", "2026-12-24 17:30", 5)[1]).toBe("2026-12-30 17:30");
  });

  test("a further one in a thread that was answered has its own clock, and an urgent one the shorter of the two", () => {
    expect(deadlines("wales", "2026-11-23 09:00", 5, true)[1]).toBe("2026-11-24 09:00");
    expect(deadlines("wales", "2026-11-23 09:00", 2, true)[1]).toBe("2026-11-23 11:00");
  });

  test("in England a routine one is answered by the end of the next core hours, and an urgent one on the same day", () => {
    expect(deadlines("england", "2026-11-23 09:00", 5)[1]).toBe("2026-11-24 18:30");
    expect(deadlines("england", "2026-11-23 17:45", 2).slice(0, 2)).toEqual([
      ...["2026-11-23 18:05", "2026-11-23 18:30"],
    ]);
    expect(deadlines("england", "2026-11-20 20:00", 2)[1]).toBe("2026-11-23 10:00");
  });

  test("before the contract said so, the practice's own clocks hold in England too", () => {
    expect(deadlines("england", "2026-03-30 09:00", 5)[1]).toBe("2026-04-01 09:00");
    expect(deadlines("england", "2026-03-31 17:45", 2)[1]).toBe("2026-04-01 09:15");
  });

  test("nothing is promised that nobody could keep: shortly before closing, what the contract demands makes way for the time of a first look", () => {
    expect(deadlines("england", "2026-11-23 18:09", 2)[1]).toBe("2026-11-23 18:30");
    expect(deadlines("england", "2026-11-23 18:25", 2).slice(0, 2)).toEqual([
      ...["2026-11-23 18:30", "2026-11-24 08:15"],
    ]);
    // Seconds before closing on a Friday.
    expect(deadlines("england", "2026-11-20 18:29", 1).slice(0, 2)).toEqual([
      ...["2026-11-20 18:34", "2026-11-23 08:19"],
    ]);
  });

  test("the demand of the contract holds in the evening hours of a practice too, as far as it can be kept", () => {
    const evening = [{ from: "08:00", to: "20:00" }];
    const calendar = calendarIn("england", everyDay(evening));
    const asked = { at: at("2026-11-23 18:29"), rank: 1, further: false, promisedBy: null };
    const { firstLookBy, replyBy } = deadlinesOf(calendar, DEFAULT_CLOCKS, asked)._unsafeUnwrap();
    expect([firstLookBy, replyBy].map(shown)).toEqual(["2026-11-23 18:34", "2026-11-23 18:49"]);
  });

  test("no deadline is nearer than the margin: staff are there a few minutes after closing", () => {
    expect(deadlines("wales", "2026-11-20 18:27", 1)[0]).toBe("2026-11-20 18:32");
    const without = deadlinesWithoutCalendar(
      { ...DEFAULT_CLOCKS, firstLookMs: { urgent: 1, routine: 1 }, nextReplyMs: 1 },
      { at: 0, rank: 1, further: true, promisedBy: 2 },
    );
    const { marginMs } = DEFAULT_CLOCKS;
    expect(without).toEqual({
      ...{ firstLookBy: marginMs, replyBy: marginMs, marginMs },
      resolveBy: DEFAULT_CLOCKS.resolutionMs,
    });
  });

  test("who asks again has the promise that was made before, as long as it can be kept", () => {
    const again = (promisedBy: string): string => {
      const asked = { at: at("2026-11-23 09:00"), rank: 5, further: false };
      const found = deadlinesOf(calendarIn("wales"), DEFAULT_CLOCKS, {
        ...asked,
        promisedBy: at(promisedBy),
      });
      return shown(found._unsafeUnwrap().replyBy);
    };
    expect(again("2026-11-24 10:00")).toBe("2026-11-24 10:00");
    // Four hours are the time of a first look: what was promised for the next minute stays with the message to which it was promised.
    expect(again("2026-11-23 09:01")).toBe("2026-11-23 13:00");
    // What was broken before is no promise any more.
    expect(again("2026-11-23 08:59")).toBe("2026-11-25 09:00");
    // Nor is one that is later than their own.
    expect(again("2026-11-26 09:00")).toBe("2026-11-25 09:00");
  });

  test("the clocks go back and forth, and working time does not", () => {
    expect(deadlines("wales", "2026-10-23 18:00", 5)[0]).toBe("2026-10-26 11:30");
    expect(deadlines("wales", "2026-03-27 18:00", 5)[0]).toBe("2026-03-30 11:30");
  });

  test("a year without bank holidays is said, and never guessed", () => {
    const late = { at: Date.UTC(2050, 0, 3, 9), rank: 5, further: false, promisedBy: null };
    const found = deadlinesOf(calendarIn("wales"), DEFAULT_CLOCKS, late);
    expect(found._unsafeUnwrapErr().code).toBe("calendar/year-not-covered");
  });

  test("without a calendar the durations run by the clock on the wall, and are never later than with one", () => {
    const sent = at("2026-11-20 17:00");
    const asked = { at: sent, rank: 5, further: false, promisedBy: null };
    const without = deadlinesWithoutCalendar(DEFAULT_CLOCKS, asked);
    expect(shown(without.firstLookBy)).toBe("2026-11-20 21:00");
    const { firstLookBy, replyBy, resolveBy } = deadlinesOf(
      calendarIn("wales"),
      DEFAULT_CLOCKS,
      asked,
    )._unsafeUnwrap();
    expect(without.firstLookBy).toBeLessThan(firstLookBy);
    expect(without.replyBy).toBeLessThan(replyBy);
    expect(without.resolveBy).toBeLessThan(resolveBy);
  });
});

const NATIONS: readonly Nation[] = ["england", "wales", "scotland", "northern-ireland"];
const split = [
  { from: "08:00", to: "12:30" },
  { from: "14:00", to: "18:30" },
];
const HOURS: readonly OpeningHours[] = [
  DEFAULT_OPENING_HOURS,
  { week: [split, split, split, [], split, [], []], exceptions: [], onBankHolidays: "closed" },
  {
    ...everyDay([{ from: "07:00", to: "20:00" }]),
    exceptions: [
      { date: "2026-12-24", sessions: [{ from: "09:00", to: "09:01" }], reason: "training" },
    ],
  },
];
const CLOCKS: readonly Clocks[] = [
  DEFAULT_CLOCKS,
  { ...DEFAULT_CLOCKS, marginMs: MARGIN_MS_MIN },
  // Clocks that contradict one another are no reason to promise what cannot be.
  {
    ...{ firstLookMs: { urgent: 3_600_000, routine: 60_000 }, replyMs: { urgent: 1, routine: 1 } },
    ...{ nextReplyMs: 1, resolutionMs: 1, returnMs: 1, marginMs: 1_800_000 },
  },
];

test("in no nation, at no moment, is a deadline nearer than the margin, a promise nearer than a first look, or one deadline before the one that it follows", () => {
  const moments = fc.record({
    nation: fc.constantFrom(...NATIONS),
    hours: fc.constantFrom(...HOURS),
    clocks: fc.constantFrom(...CLOCKS),
    // Any day of two years, and mostly a time around the ends of sessions.
    day: fc.integer({ min: 0, max: 730 }),
    second: fc.oneof(
      fc.integer({ min: 0, max: 86_399 }),
      fc.integer({ min: -1_800, max: 60 }).map((s) => 66_600 + s),
      fc.integer({ min: -1_800, max: 60 }).map((s) => 45_000 + s),
    ),
    rank: fc.integer({ min: 0, max: 9 }),
    further: fc.boolean(),
    promised: fc.option(fc.integer({ min: -60_000, max: 86_400_000 })),
  });
  law(
    moments,
    ({ nation, hours, clocks, day, second, rank, further, promised }) => {
      const sent = Date.UTC(2026, 8, 1) + day * 86_400_000 + second * 1_000;
      const calendar = calendarIn(nation, hours);
      const promisedBy = promised === null ? null : sent + promised;
      const asked = { at: sent, rank, further, promisedBy };
      const { firstLookBy, replyBy, resolveBy } = deadlinesOf(
        calendar,
        clocks,
        asked,
      )._unsafeUnwrap();
      const floor = addOpenTime(
        calendar,
        sent,
        clocks.firstLookMs[isUrgent(rank) ? "urgent" : "routine"],
      )._unsafeUnwrap();
      expect(firstLookBy).toBeGreaterThanOrEqual(sent + clocks.marginMs);
      expect(replyBy).toBeGreaterThanOrEqual(floor);
      expect(firstLookBy).toBeLessThanOrEqual(replyBy);
      expect(replyBy).toBeLessThanOrEqual(resolveBy);
      // Staff are never given the time that the patient is: theirs stays what it was.
      expect(firstLookBy).toBeLessThanOrEqual(Math.max(floor, sent + clocks.marginMs));
    },
    2_000,
  );
});
