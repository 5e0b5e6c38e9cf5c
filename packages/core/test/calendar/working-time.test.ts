// Working time against a table of every minute of twenty years, which is made by Intl and by counting.
import {
  addOpenTime,
  isOpen,
  nextClosing,
  nextOpening,
  type Outcome,
  openTimeBetween,
} from "@carethread/core";
import { describe, expect, test } from "vitest";
import { calendarNamed, calendars } from "./calendars.js";
import { END, MINUTE, minutesOf, START } from "./minutes.js";

const DAY = 1_440;
const MONTH = 31 * DAY;
// Multiplied by primes, so that neither times nor amounts fall into step with days.
const PICKS = Array.from({ length: 5_000 }, (_, n) => n);
const value = <T>(outcome: Outcome<T>): T => outcome._unsafeUnwrap({ withStackTrace: true });

/** Where the table changes between open and closed, as minutes. */
const edgesOf = (open: Uint8Array): readonly number[] => {
  const edges: number[] = [];
  open.forEach((now, index) => {
    if (index > 0 && now !== open[index - 1]) edges.push(index);
  });
  return edges;
};

describe.each(Object.keys(calendars))("%s", (name) => {
  const calendar = calendarNamed(name);
  const { open, before } = minutesOf(calendar);
  const edges = edgesOf(open);
  const at = (minute: number): number => START + minute * MINUTE;
  const minuteAt = (instant: number): number => (instant - START) / MINUTE;

  test("every minute of twenty years is open or closed as the table has it", () => {
    const found = new Uint8Array(open.length);
    for (let t = START; ; ) {
      const begin = nextOpening(calendar, t);
      if (begin.isErr()) break;
      // What is open when the last year ends is open until nobody knows.
      const end = nextClosing(calendar, begin.value).unwrapOr(END);
      found.fill(1, minuteAt(begin.value), minuteAt(end));
      if (end === END) break;
      t = end;
    }
    const wrong = open.findIndex((expected, minute) => expected !== found[minute]);
    expect(wrong).toBe(-1);
  });

  test("it is open from the very instant of an edge, and not an instant before", () => {
    const wrong = edges.filter((edge) => {
      const opens = open[edge] === 1;
      const found = [at(edge), at(edge) - 1].map((t) => value(isOpen(calendar, t)));
      return found[0] !== opens || found[1] === opens;
    });
    expect(wrong).toEqual([]);
  });

  test("next opening and next closing are the next edges, from wherever one looks", () => {
    const wrong = edges.slice(0, -2).filter((edge, index) => {
      const [next = 0, afterNext = 0] = edges.slice(index + 1, index + 3).map(at);
      const opens = open[edge] === 1;
      return [at(edge), Math.floor((at(edge) + next) / 2), next - 1].some(
        (t) =>
          value(nextOpening(calendar, t)) !== (opens ? t : next) ||
          value(nextClosing(calendar, t)) !== (opens ? next : afterNext),
      );
    });
    expect(wrong).toEqual([]);
  });

  test("open time of every day, and of everything, is what was counted", () => {
    const days = Array.from({ length: open.length / DAY - 1 }, (_, n) => n * DAY);
    const wrong = days.filter((minute) => {
      const counted = ((before[minute + DAY] ?? 0) - (before[minute] ?? 0)) * MINUTE;
      return value(openTimeBetween(calendar, at(minute), at(minute + DAY))) !== counted;
    });
    expect(wrong).toEqual([]);
    const all = (before.at(-1) ?? 0) * MINUTE - (open.at(-1) ?? 0);
    expect(value(openTimeBetween(calendar, START, END - 1))).toBe(all);
  });

  test("open time between any two minutes of a month is what was counted", () => {
    const wrong = PICKS.filter((n) => {
      const from = (n * 7_919 * 61) % (open.length - MONTH);
      const to = from + ((n * 104_729) % MONTH);
      const counted = ((before[to] ?? 0) - (before[from] ?? 0)) * MINUTE;
      return value(openTimeBetween(calendar, at(from), at(to))) !== counted;
    });
    expect(wrong).toEqual([]);
  });

  test("open time that is added is used up at the minute at which the table has counted it", () => {
    const total = before.at(-1) ?? 0;
    const endOf = new Uint32Array(total + 1);
    open.forEach((now, minute) => {
      if (now === 1) endOf[(before[minute] ?? 0) + 1] = minute + 1;
    });
    const most = Math.ceil(total / 200);
    const wrong = PICKS.filter((n) => {
      const from = (n * 7_919 * 61) % open.length;
      const amount = 1 + ((n * 104_729) % most);
      const counted = (before[from] ?? 0) + amount;
      const added = addOpenTime(calendar, at(from), amount * MINUTE);
      if (counted > total) return added._unsafeUnwrapErr().code !== "calendar/year-not-covered";
      return value(added) !== at(endOf[counted] ?? 0);
    });
    expect(wrong).toEqual([]);
  });
});
