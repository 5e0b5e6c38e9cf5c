import { ok } from "@carethread/ports";
import type { Outcome } from "../kernel/catalogue.js";
import { civilDateOf, dayOf, daysSince1970 } from "../kernel/civil-date.js";
import { refused } from "../kernel/decision.js";
import type { CivilDate, LocalTime } from "./calendar.js";

/** A day in milliseconds. */
export const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/**
 * Years for which the law on summer time is as it is written here: the Summer Time Act 1972 as amended by the Summer Time Order 2002 (SI
 * 2002/262), and the orders before it since 1996. The end is where dates have more than four digits.
 */
const YEARS = { from: 1996, to: 9999 } as const;

/** The last Sunday of a month of 31 days, as a day since 1970. */
const lastSunday = (year: number, month: number): number => {
  const last = daysSince1970(year, month, 31);
  return last - ((last + 4) % 7);
};

/** Summer time begins and ends at 01:00 UTC on the last Sundays of March and October. */
const summerOf = (year: number): { readonly from: number; readonly to: number } => ({
  from: lastSunday(year, 3) * DAY_MS + HOUR_MS,
  to: lastSunday(year, 10) * DAY_MS + HOUR_MS,
});

/** The year of a day since 1970. */
export const yearOf = (day: number): number => civilDateOf(day)[0];

/** Whether days of this year can be told at all. */
const isKnown = (year: number): boolean => year >= YEARS.from && year <= YEARS.to;

/** An instant on the wall: the day since 1970, and milliseconds since its midnight as the clock shows them. */
export interface OnTheWall {
  readonly day: number;
  readonly ms: number;
  readonly summer: boolean;
}

/** What the wall shows at an instant; `calendar/year-not-covered` for what is no instant from 1996 on. */
export const onTheWall = (at: number): Outcome<OnTheWall> => {
  const year = yearOf(Math.floor(at / DAY_MS)); // the changes are months away from where UTC and the wall differ about the year
  if (!isKnown(year)) return refused("calendar/year-not-covered", { year: `${year}` });
  const { from, to } = summerOf(year);
  const summer = at >= from && at < to;
  const local = at + (summer ? HOUR_MS : 0);
  const day = Math.floor(local / DAY_MS);
  return ok({ day, ms: local - day * DAY_MS, summer });
};

/**
 * When the wall shows this time of a day. A time that comes twice, when summer time ends, is the first of the two; a time that is skipped,
 * when it begins, is the moment of the change. So a later time of a day is never an earlier instant.
 */
export const instantOnWall = (day: number, ms: number): number => {
  const winter = day * DAY_MS + ms;
  const { from, to } = summerOf(yearOf(day));
  const summer = winter - HOUR_MS;
  if (summer >= from && summer < to) return summer;
  return winter >= from && winter < to ? from : winter;
};

/** Milliseconds since midnight of `HH:MM`; NaN for what is no time of day. */
export const msOfTime = (time: LocalTime): number => {
  const [, hours, minutes] = /^(\d\d):([0-5]\d)$/.exec(time) ?? [];
  const ms = Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS;
  return ms <= DAY_MS ? ms : Number.NaN;
};

const two = (value: number): string => `${value}`.padStart(2, "0");

/** `YYYY-MM-DD` of a day since 1970. */
export const dateOf = (day: number): CivilDate => {
  const [year, month, date] = civilDateOf(day);
  return `${`${year}`.padStart(4, "0")}-${two(month)}-${two(date)}`;
};

/** Monday is 0, Sunday 6. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The day since 1970 of a date; `calendar/year-not-covered` for a date before 1996, `input/malformed` for none. */
export const dayOfDate = (date: CivilDate): Outcome<number> => {
  const day = dayOf(date);
  if (day === null) return refused("input/malformed", { fields: ["date"] });
  const year = yearOf(day);
  return isKnown(year) ? ok(day) : refused("calendar/year-not-covered", { year: `${year}` });
};

/** What calendar and clock show at an instant. @category calendar */
export interface LocalMoment {
  /** The date. */
  readonly date: CivilDate;
  /** The time, to the minute that has begun. */
  readonly time: LocalTime;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** Whether it is British Summer Time, one hour ahead of UTC. */
  readonly summerTime: boolean;
}

/**
 * What calendar and clock in the United Kingdom show at an instant, by the law on summer time and not by what the machine knows of time
 * zones. Changes nothing, records nothing.
 *
 * @category calendar
 * @param at - Milliseconds since 1970 UTC.
 * @returns The moment, or `calendar/year-not-covered` before 1996. Trying again does not help.
 */
export const localOf = (at: number): Outcome<LocalMoment> =>
  onTheWall(at).map(({ day, ms, summer }) => ({
    date: dateOf(day),
    time: `${two(Math.floor(ms / HOUR_MS))}:${two(Math.floor((ms % HOUR_MS) / MINUTE_MS))}`,
    weekday: weekdayOf(day) + 1,
    summerTime: summer,
  }));

/**
 * The instant at which the clock in the United Kingdom shows a time of a day. In the night in which summer time ends, 01:00 to 01:59 come
 * twice: this is the first of the two. In the night in which it begins they do not come: this is the moment at which they are skipped.
 * `24:00` is the next day's `00:00`. Changes nothing, records nothing.
 *
 * @category calendar
 * @param date - `YYYY-MM-DD`.
 * @param time - `HH:MM`.
 * @returns Milliseconds since 1970 UTC, or `input/malformed` for what is no date or time, or `calendar/year-not-covered` before 1996.
 */
export const instantOf = (date: CivilDate, time: LocalTime): Outcome<number> => {
  const ms = msOfTime(time);
  if (Number.isNaN(ms)) return refused("input/malformed", { fields: ["time"] });
  return dayOfDate(date).map((day) => instantOnWall(day, ms));
};
