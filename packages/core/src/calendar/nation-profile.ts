import { ok } from "@carethread/ports";
import type { Outcome } from "../kernel/catalogue.js";
import type { Nation } from "../practice/practice.js";
import type { Calendar, CivilDate, NationProfile, Session } from "./calendar.js";
import { isBankHoliday, type Opening, ofWeekday, openingsOf } from "./opening.js";
import { dateOf, dayOfDate, onTheWall } from "./uk-time.js";

/**
 * The rule set of a nation that is in force on a day.
 *
 * @category calendar
 * @param date - `YYYY-MM-DD`.
 * @returns The one that began last, or `null` when none had begun.
 */
export const profileOn = (
  profiles: readonly NationProfile[],
  nation: Nation,
  date: CivilDate,
): NationProfile | null =>
  profiles
    .filter((p) => p.nation === nation && p.from <= date)
    .reduce<NationProfile | null>(
      (last, p) => (last === null || p.from >= last.from ? p : last),
      null,
    );

const coreWeekOn = ({ profiles, nation }: Calendar, day: number): NationProfile["coreHours"] =>
  profileOn(profiles, nation, dateOf(day))?.coreHours ?? null;

const coreOfDay = (calendar: Calendar, day: number): Outcome<readonly Session[]> => {
  const week = coreWeekOn(calendar, day);
  return isBankHoliday(calendar, day).map((holiday) =>
    week === null || holiday ? [] : ofWeekday(week, day),
  );
};

/**
 * The core hours of a day, as the nation's contract has them: not what this practice keeps, and nothing on bank holidays.
 *
 * @category calendar
 * @param date - `YYYY-MM-DD`.
 * @returns The sessions, none where there is no such rule, or `calendar/year-not-covered`, or `input/malformed` for what is no date.
 */
export const coreHoursOn = (calendar: Calendar, date: CivilDate): Outcome<readonly Session[]> =>
  dayOfDate(date).andThen((day) => coreOfDay(calendar, day));

/** The end of the first core-hours period, one for each day, that fits; `null` where on the day of `at` no contract speaks of core hours. */
const endOfCore = (
  calendar: Calendar,
  at: number,
  fits: (period: Opening) => boolean,
): Outcome<number | null> => {
  const wall = onTheWall(at);
  if (wall.isErr()) return wall.map(() => null);
  if (coreWeekOn(calendar, wall.value.day) === null) return ok(null);
  for (let { day } = wall.value; ; day += 1) {
    const sessions = coreOfDay(calendar, day);
    if (sessions.isErr()) return sessions.map(() => null);
    const openings = openingsOf(sessions.value, day);
    const [first, last] = [openings[0], openings.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (fits({ from: first.from, to: last.to })) return ok(last.to);
  }
};

/**
 * By when "on the same day" is over: the end of the core hours that are running or come next. Before the day's core hours this is their
 * end, at or after their end it is the end of the next ones.
 *
 * @category calendar
 * @param at - Milliseconds since 1970 UTC.
 * @returns Milliseconds since 1970 UTC; `null` where no contract speaks of core hours; or `calendar/year-not-covered`.
 */
export const endOfCoreDay = (calendar: Calendar, at: number): Outcome<number | null> =>
  endOfCore(calendar, at, ({ to }) => to > at);

/**
 * The end of the next core-hours period: of the first one that begins after an instant. In core hours that is the next working day's; before
 * they begin it is the same day's, which is the stricter reading.
 *
 * @category calendar
 * @param at - Milliseconds since 1970 UTC.
 * @returns Milliseconds since 1970 UTC; `null` where no contract speaks of core hours; or `calendar/year-not-covered`.
 */
export const endOfNextCorePeriod = (calendar: Calendar, at: number): Outcome<number | null> =>
  endOfCore(calendar, at, ({ from }) => from > at);
