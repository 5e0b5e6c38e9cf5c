import { bankHolidays, nationProfiles } from "@carethread/rules-uk";
import { describe, expect, test } from "vitest";
import {
  calendarOf,
  DEFAULT_OPENING_HOURS,
  type OpeningHours,
} from "../../src/calendar/calendar.js";
import { instantOf, localOf } from "../../src/calendar/uk-time.js";
import { DEFAULT_CLOCKS } from "../../src/clocks/clocks.js";
import { deadlinesOf, deadlinesWithoutCalendar } from "../../src/clocks/deadlines.js";
import type { Nation } from "../../src/practice/practice.js";

const content = { bankHolidays, nationProfiles };
const calendarIn = (nation: Nation, hours: OpeningHours = DEFAULT_OPENING_HOURS) =>
  calendarOf({ nation, hours }, content);

const at = (moment: string): number => {
  const [date = "", time = ""] = moment.split(" ");
  return instantOf(date, time)._unsafeUnwrap();
};
const shown = (instant: number): string => {
  const { date, time } = localOf(instant)._unsafeUnwrap();
  return `${date} ${time}`;
};

const deadlines = (nation: Nation, sent: string, rank: number, further = false) => {
  const found = deadlinesOf(calendarIn(nation), DEFAULT_CLOCKS, { at: at(sent), rank, further });
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

  test("nobody has to have answered before it was looked at", () => {
    expect(deadlines("england", "2026-11-23 18:25", 2).slice(0, 2)).toEqual([
      ...["2026-11-23 18:30", "2026-11-23 18:30"],
    ]);
  });

  test("the clocks go back and forth, and working time does not", () => {
    expect(deadlines("wales", "2026-10-23 18:00", 5)[0]).toBe("2026-10-26 11:30");
    expect(deadlines("wales", "2026-03-27 18:00", 5)[0]).toBe("2026-03-30 11:30");
  });

  test("a year without bank holidays is said, and never guessed", () => {
    const late = { at: Date.UTC(2050, 0, 3, 9), rank: 5, further: false };
    const found = deadlinesOf(calendarIn("wales"), DEFAULT_CLOCKS, late);
    expect(found._unsafeUnwrapErr().code).toBe("calendar/year-not-covered");
  });

  test("without a calendar the durations run by the clock on the wall, and are never later than with one", () => {
    const sent = at("2026-11-20 17:00");
    const asked = { at: sent, rank: 5, further: false };
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
