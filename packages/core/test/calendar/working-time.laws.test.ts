// Laws of working time that hold for any instants and amounts, to the millisecond.
import {
  addOpenTime,
  isOpen,
  nextClosing,
  nextOpening,
  type Outcome,
  openTimeBetween,
} from "@carethread/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { law } from "../stream-laws.js";
import { calendarNamed, calendars } from "./calendars.js";

const value = <T>(outcome: Outcome<T>): T => outcome._unsafeUnwrap({ withStackTrace: true });

// A year in which every calendar has its exceptions and both changes of the clocks.
const from = Date.UTC(2025, 0, 1);
const instant = fc.integer({ min: from, max: Date.UTC(2026, 11, 1) });
const amount = fc.integer({ min: 1, max: 40 * 3_600_000 });

describe.each(Object.keys(calendars))("%s", (name) => {
  const calendar = calendarNamed(name);
  const most = name === "hardly ever open" ? 600_000 : 40 * 3_600_000;
  const runs = name === "always open" ? 10 : 200; // its closing is years away, day by day
  const some = amount.map((ms) => 1 + (ms % most));

  test("as much open time lies between as was added, and less before", () => {
    law(fc.tuple(instant, some), ([at, ms]) => {
      const then = value(addOpenTime(calendar, at, ms));
      expect(value(openTimeBetween(calendar, at, then))).toBe(ms);
      expect(value(openTimeBetween(calendar, at, then - 1))).toBe(ms - 1);
    });
  });

  test("adding the open time between two instants leads to the later one, or to where it last was open before", () => {
    law(fc.tuple(instant, instant), ([a, b]) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      const between = value(openTimeBetween(calendar, first, last));
      const back = value(addOpenTime(calendar, first, between));
      expect(back).toBeLessThanOrEqual(last);
      expect(value(openTimeBetween(calendar, back, last))).toBe(0);
    });
  });

  test("adding in two parts is adding at once", () => {
    law(fc.tuple(instant, some, some), ([at, a, b]) => {
      const halfway = value(addOpenTime(calendar, at, a));
      expect(value(addOpenTime(calendar, halfway, b))).toBe(
        value(addOpenTime(calendar, at, a + b)),
      );
    });
  });

  test("later instants and larger amounts never end earlier", () => {
    law(fc.tuple(instant, instant, some, some), ([t, u, a, b]) => {
      const [first, last] = [Math.min(t, u), Math.max(t, u)];
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const end = value(addOpenTime(calendar, first, less));
      expect(value(addOpenTime(calendar, last, less))).toBeGreaterThanOrEqual(end);
      expect(value(addOpenTime(calendar, first, more))).toBeGreaterThanOrEqual(end);
    });
  });

  test("open time adds up over any instant between, and backwards it is negative", () => {
    law(fc.tuple(instant, instant, instant), ([a, b, c]) => {
      const [ab, bc, ac, ca] = [
        openTimeBetween(calendar, a, b),
        openTimeBetween(calendar, b, c),
        openTimeBetween(calendar, a, c),
        openTimeBetween(calendar, c, a),
      ].map(value);
      expect((ab ?? 0) + (bc ?? 0)).toBe(ac);
      expect((ac ?? 0) + (ca ?? 0)).toBe(0);
    });
  });

  test("it is open at the next opening, never between, and closed at the next closing", () => {
    law(
      instant,
      (at) => {
        const opens = value(nextOpening(calendar, at));
        expect(value(isOpen(calendar, opens))).toBe(true);
        expect(value(openTimeBetween(calendar, at, opens))).toBe(0);
        const closes = nextClosing(calendar, at);
        if (name === "always open") {
          expect(closes._unsafeUnwrapErr().code).toBe("calendar/year-not-covered");
          return;
        }
        expect(value(isOpen(calendar, value(closes)))).toBe(false);
        expect(value(openTimeBetween(calendar, opens, value(closes)))).toBe(value(closes) - opens);
      },
      runs,
    );
  });
});
