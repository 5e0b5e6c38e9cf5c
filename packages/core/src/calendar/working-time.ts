import { ok } from "@carethread/ports";
import type { Outcome } from "../kernel/catalogue.js";
import { refused } from "../kernel/decision.js";
import type { Calendar } from "./calendar.js";
import { type Opening, openingsOn } from "./opening.js";
import { onTheWall } from "./uk-time.js";

/** Goes through the openings that end after an instant, day by day, until one gives an answer or a year is not covered. */
const firstFrom = (
  calendar: Calendar,
  at: number,
  answerOf: (opening: Opening) => number | null,
): Outcome<number> => {
  const wall = onTheWall(at);
  if (wall.isErr()) return wall.map(() => at);
  for (let { day } = wall.value; ; day += 1) {
    const openings = openingsOn(calendar, day);
    if (openings.isErr()) return openings.map(() => at);
    for (const opening of openings.value) {
      const answer = opening.to > at ? answerOf(opening) : null;
      if (answer !== null) return ok(answer);
    }
  }
};

/**
 * Whether the practice is open at an instant, by its hours: its availability, which a manager sets by hand, is another thing. At the end of
 * a session it is closed. Changes nothing, records nothing.
 *
 * @category calendar
 * @param at - Milliseconds since 1970 UTC.
 * @returns The answer, or `calendar/year-not-covered`: then nobody knows, and trying again does not help.
 */
export const isOpen = (calendar: Calendar, at: number): Outcome<boolean> =>
  onTheWall(at)
    .andThen(({ day }) => openingsOn(calendar, day))
    .map((openings) => openings.some(({ from, to }) => from <= at && at < to));

/**
 * When the practice is open next: now, if it is open, else when the next session begins.
 *
 * @category calendar
 * @param at - Milliseconds since 1970 UTC.
 * @returns Milliseconds since 1970 UTC, or `calendar/year-not-covered` when none comes before the list of bank holidays ends.
 */
export const nextOpening = (calendar: Calendar, at: number): Outcome<number> =>
  firstFrom(calendar, at, ({ from }) => Math.max(from, at));

/**
 * When the practice closes next: at the end of the opening that is running or, when it is closed, of the one that comes. Sessions that
 * touch, also across midnight, are one opening.
 *
 * @category calendar
 * @param at - Milliseconds since 1970 UTC.
 * @returns Milliseconds since 1970 UTC, or `calendar/year-not-covered` when it does not close before the list of bank holidays ends.
 */
export const nextClosing = (calendar: Calendar, at: number): Outcome<number> => {
  let end = at;
  for (;;) {
    const ending = firstFrom(calendar, end, ({ to }) => to);
    if (ending.isErr()) return ending;
    end = ending.value;
    const goesOn = isOpen(calendar, end);
    if (goesOn.isErr()) return goesOn.map(() => end);
    if (!goesOn.value) return ok(end);
  }
};

/**
 * The first instant by which so much open time has passed. When it is just used up at the end of a session, that is the end of the session
 * and not the next morning: the earlier of the two is the safer.
 *
 * @category calendar
 * @param at - From when: milliseconds since 1970 UTC.
 * @param ms - Open time in milliseconds, not negative; 0 answers `at`.
 * @returns Milliseconds since 1970 UTC, or `calendar/year-not-covered` when it is not used up before the list of bank holidays ends, or
 * `input/malformed` for what is no duration.
 */
export const addOpenTime = (calendar: Calendar, at: number, ms: number): Outcome<number> => {
  if (!(ms >= 0)) return refused("input/malformed", { fields: ["ms"] });
  if (ms === 0) return isOpen(calendar, at).map(() => at);
  let left = ms;
  return firstFrom(calendar, at, ({ from, to }) => {
    const begin = Math.max(from, at);
    if (left <= to - begin) return begin + left;
    left -= to - begin;
    return null;
  });
};

/**
 * How much open time lies between two instants.
 *
 * @category calendar
 * @param from - Milliseconds since 1970 UTC.
 * @param to - Milliseconds since 1970 UTC; when it is the earlier one, the answer is negative.
 * @returns Milliseconds, or `calendar/year-not-covered` when a day between them is in a year without a list of bank holidays.
 */
export const openTimeBetween = (calendar: Calendar, from: number, to: number): Outcome<number> => {
  if (to < from) return openTimeBetween(calendar, to, from).map((ms) => 0 - ms);
  return onTheWall(from).andThen((first) =>
    onTheWall(to).andThen((last) => openTimeOn(calendar, [first.day, last.day], { from, to })),
  );
};

const openTimeOn = (
  calendar: Calendar,
  [first, last]: readonly [number, number],
  { from, to }: Opening,
): Outcome<number> => {
  let sum = 0;
  for (let day = first; day <= last; day += 1) {
    const openings = openingsOn(calendar, day);
    if (openings.isErr()) return openings.map(() => sum);
    for (const opening of openings.value) {
      sum += Math.max(0, Math.min(opening.to, to) - Math.max(opening.from, from));
    }
  }
  return ok(sum);
};
