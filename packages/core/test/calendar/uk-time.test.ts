import { instantOf, localOf } from "@carethread/core";
import { describe, expect, test } from "vitest";
import { shownAt } from "./minutes.js";

const HOUR = 3_600_000;
const ok = <T>(answer: { _unsafeUnwrap: () => T }): T => answer._unsafeUnwrap();

test("every hour from 1996 to 2060 reads as Intl reads it in London", () => {
  const wall = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" },
    hourCycle: "h23",
  });
  const wrong: string[] = [];
  for (let at = Date.UTC(1996, 0, 1); at < Date.UTC(2061, 0, 1); at += HOUR) {
    const { date, time } = ok(localOf(at));
    const [year, month, day] = date.split("-");
    const expected = wall.format(at);
    if (`${day}/${month}/${year}, ${time}` !== expected) wrong.push(expected);
  }
  expect(wrong).toEqual([]);
}, 60_000);

test("the clocks change at the very second, in spring and in autumn, of every year", () => {
  for (let year = 1996; year <= 2060; year += 1) {
    const changes = [2, 9].map((month) => {
      const last = new Date(Date.UTC(year, month, 31));
      return Date.UTC(year, month, 31 - last.getUTCDay(), 1);
    });
    expect(changes.flatMap((at) => [at - 1, at]).map((at) => ok(localOf(at)).summerTime)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    for (const at of changes.flatMap((c) => [c - 1, c])) {
      const { date, minute } = shownAt(at);
      expect([ok(localOf(at)).date, ok(localOf(at)).time]).toEqual([
        date,
        [Math.floor(minute / 60), minute % 60].map((n) => `${n}`.padStart(2, "0")).join(":"),
      ]);
    }
  }
});

describe("a time on the wall", () => {
  test.each([
    ["in winter", "2026-01-15", "08:00", "2026-01-15T08:00:00.000Z"],
    ["in summer", "2026-07-15", "08:00", "2026-07-15T07:00:00.000Z"],
    ["at the end of a day in summer", "2026-07-15", "24:00", "2026-07-15T23:00:00.000Z"],
    ["just before the clocks skip an hour", "2026-03-29", "00:59", "2026-03-29T00:59:00.000Z"],
    ["that is skipped", "2026-03-29", "01:30", "2026-03-29T01:00:00.000Z"],
    ["just after the skipped hour", "2026-03-29", "02:00", "2026-03-29T01:00:00.000Z"],
    ["that comes twice", "2026-10-25", "01:30", "2026-10-25T00:30:00.000Z"],
    ["just after the hour that comes twice", "2026-10-25", "02:00", "2026-10-25T02:00:00.000Z"],
    ["on a leap day", "2028-02-29", "12:00", "2028-02-29T12:00:00.000Z"],
  ])("%s is one instant", (_, date, time, expected) => {
    expect(new Date(ok(instantOf(date, time))).toISOString()).toBe(expected);
  });

  test.each([
    ["a day that is not in the calendar", "2026-02-29", "08:00", "input/malformed"],
    ["a date in another order", "25-11-2026", "08:00", "input/malformed"],
    ["an hour after the last", "2026-01-15", "24:01", "input/malformed"],
    ["a time with one digit", "2026-01-15", "8:00", "input/malformed"],
    ["minutes past the hour's end", "2026-01-15", "08:60", "input/malformed"],
    ["a year before the present law", "1995-12-31", "08:00", "calendar/year-not-covered"],
  ])("%s is refused", (_, date, time, code) => {
    expect(instantOf(date, time)._unsafeUnwrapErr().code).toBe(code);
  });

  test("what is no instant, or lies before 1996, reads as nothing", () => {
    for (const at of [Number.NaN, Number.POSITIVE_INFINITY, -1, Date.UTC(1995, 11, 31, 23)]) {
      expect(localOf(at)._unsafeUnwrapErr().code).toBe("calendar/year-not-covered");
    }
  });

  test("a minute read and written again is the same minute, but for the second pass of the hour that comes twice", () => {
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 60_000) {
      const { date, time } = ok(localOf(at));
      const second = at >= Date.UTC(2026, 9, 25, 1) && at < Date.UTC(2026, 9, 25, 2);
      if (ok(instantOf(date, time)) !== (second ? at - HOUR : at)) expect.fail(`${date} ${time}`);
    }
  });
});
