import { ok } from "@carethread/ports";
import type { Outcome } from "../kernel/catalogue.js";
import { refused } from "../kernel/decision.js";
import type { Calendar, CivilDate, OpeningHours, Session, Week } from "./calendar.js";
import { dateOf, dayOfDate, instantOnWall, msOfTime, weekdayOf, yearOf } from "./uk-time.js";

/** A stretch of time in which a practice is open: from an instant until just before another. */
export interface Opening {
  readonly from: number;
  readonly to: number;
}

const NONE: readonly Session[] = [];

/** A week's sessions of a day since 1970. */
export const ofWeekday = (week: Week, day: number): readonly Session[] =>
  week[weekdayOf(day)] ?? NONE;

/** Whether a day is a bank holiday of the practice's nation; `calendar/year-not-covered` where nobody has said. */
export const isBankHoliday = (
  { bankHolidays, nation }: Calendar,
  day: number,
): Outcome<boolean> => {
  const year = yearOf(day);
  if (bankHolidays === null || year < bankHolidays.years.from || year > bankHolidays.years.to) {
    return refused("calendar/year-not-covered", { year: `${year}`, nation });
  }
  const date = dateOf(day);
  return ok(bankHolidays.days.some((d) => d.date === date));
};

const sessionsOfHours = (
  hours: OpeningHours,
  day: number,
  holiday: boolean,
): readonly Session[] => {
  const { exceptions, onBankHolidays, week } = hours;
  if (exceptions.length > 0) {
    const date = dateOf(day);
    const exception = exceptions.find((e) => e.date === date);
    if (exception !== undefined) return exception.sessions;
  }
  return holiday && onBankHolidays === "closed" ? NONE : ofWeekday(week, day);
};

/** The sessions of a day since 1970. */
export const sessionsOfDay = (calendar: Calendar, day: number): Outcome<readonly Session[]> =>
  isBankHoliday(calendar, day).map((holiday) => sessionsOfHours(calendar.hours, day, holiday));

/** Sessions of a day as instants, in order. One that lies in an hour which the clocks skip is none. */
export const openingsOf = (sessions: readonly Session[], day: number): readonly Opening[] =>
  sessions
    .map(({ from, to }) => ({
      from: instantOnWall(day, msOfTime(from)),
      to: instantOnWall(day, msOfTime(to)),
    }))
    .filter(({ from, to }) => from < to);

/** When the practice is open on a day since 1970, in order. */
export const openingsOn = (calendar: Calendar, day: number): Outcome<readonly Opening[]> =>
  sessionsOfDay(calendar, day).map((sessions) => openingsOf(sessions, day));

/**
 * The sessions of a day: those of its exception, else none on a bank holiday on which the practice is closed, else those of its weekday.
 * Changes nothing, records nothing.
 *
 * @category calendar
 * @param date - `YYYY-MM-DD`.
 * @returns The sessions, or `calendar/year-not-covered` where no list of bank holidays says, or `input/malformed` for what is no date.
 */
export const sessionsOn = (calendar: Calendar, date: CivilDate): Outcome<readonly Session[]> =>
  dayOfDate(date).andThen((day) => sessionsOfDay(calendar, day));
