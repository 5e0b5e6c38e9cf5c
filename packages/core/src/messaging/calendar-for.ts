import { type Calendar, calendarOf } from "../calendar/calendar.js";
import { addOpenTime } from "../calendar/working-time.js";
import type { PracticeSettings } from "../practice/practice.js";
import type { Context } from "./context.js";

/**
 * The practice's calendar. The same hours are the same calendar as long as the settings are kept in memory, so that what was worked out of its days is kept too.
 */
export const calendarFor = (context: Context, settings: PracticeSettings): Calendar => {
  const known = context.calendars.get(settings.hours);
  if (known?.nation === settings.nation) return known;
  const calendar = calendarOf(settings, context.content);
  context.calendars.set(settings.hours, calendar);
  return calendar;
};

/** When open time has passed; where no calendar says, when that much time has. */
export const inOpenTime = (
  context: Context,
  settings: PracticeSettings,
  from: number,
  ms: number,
): number =>
  addOpenTime(calendarFor(context, settings), from, ms).match(
    (at) => at,
    () => from + ms,
  );
