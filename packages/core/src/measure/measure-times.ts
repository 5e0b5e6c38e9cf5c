import { type BankHolidays, calendarOf, type NationProfile } from "../calendar/calendar.js";
import { endOfCoreDay, endOfNextCorePeriod } from "../calendar/nation-profile.js";
import { localOf } from "../calendar/uk-time.js";
import { openTimeBetween } from "../calendar/working-time.js";
import type { PracticeSettings } from "../practice/practice.js";
import type { MeasureWeight, Month } from "./measure.js";

/** Where an instant lies in UK time. */
export interface MeasuredMoment {
  readonly month: Month;
  /** 1 is Monday. */
  readonly weekday: number;
  /** 0 to 23. */
  readonly hour: number;
}

/** What the measures must know of the practice's calendar. */
export interface MeasureTimes {
  local(at: number): MeasuredMoment;
  /** Open time between two instants, or `null` where the calendar does not reach. */
  openBetween(from: number, to: number): number | null;
  /** By when the contract wants it dealt with or answered, or `null` where no contract says so. */
  contractBy(at: number, weight: MeasureWeight): number | null;
}

/** Content that says when practices are open and what their contracts ask. */
export interface CalendarContent {
  readonly bankHolidays: readonly BankHolidays[];
  readonly nationProfiles: readonly NationProfile[];
}

/** No message is older than summer time as it is now. */
const NEVER: MeasuredMoment = { month: "0000-00", weekday: 1, hour: 0 };

/** Where an instant lies in UK time. */
export const momentOf = (at: number): MeasuredMoment =>
  localOf(at).match(
    ({ date, time, weekday }) => ({
      month: date.slice(0, 7),
      weekday,
      hour: Number(time.slice(0, 2)),
    }),
    () => NEVER,
  );

/** The calendar by which a practice with these settings is measured; without settings nothing was ever open. */
export const measureTimes = (
  settings: PracticeSettings | null,
  content: CalendarContent,
): MeasureTimes => {
  if (settings === null)
    return { local: momentOf, openBetween: () => null, contractBy: () => null };
  const calendar = calendarOf(settings, content);
  return {
    local: momentOf,
    openBetween: (from, to) => openTimeBetween(calendar, from, to).unwrapOr(null),
    contractBy: (at, weight) =>
      (weight === "urgent"
        ? endOfCoreDay(calendar, at)
        : endOfNextCorePeriod(calendar, at)
      ).unwrapOr(null),
  };
};
