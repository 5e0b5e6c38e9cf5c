// Working time by another way than core's: what the clock on the wall shows is asked of Intl for every half hour of twenty years, and every
// minute is asked whether it lies in a session. No date arithmetic of core is used.
import type { Calendar } from "@carethread/core";
import { YEARS } from "./calendars.js";

export const MINUTE = 60_000;
const HALF_HOUR = 30;

const wall = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  weekday: "short",
  hourCycle: "h23",
});

/** What a clock in London shows, by Intl. */
export const shownAt = (at: number): { date: string; minute: number; weekday: string } => {
  const part = Object.fromEntries(wall.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    date: `${part["year"]}-${part["month"]}-${part["day"]}`,
    minute: Number(part["hour"]) * 60 + Number(part["minute"]),
    weekday: part["weekday"] ?? "",
  };
};

/** The first minute: at the beginning of the first year the wall shows UTC. */
export const START = Date.UTC(YEARS.from, 0, 1);
export const END = Date.UTC(YEARS.to + 1, 0, 1);
const MINUTES = (END - START) / MINUTE;

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

interface HalfHour {
  readonly date: string;
  readonly weekday: number;
  readonly minute: number;
}

let shown: readonly HalfHour[] | null = null;

/** Read once: no change of the clocks falls into the middle of a half hour. */
const halfHours = (): readonly HalfHour[] => {
  shown ??= Array.from({ length: MINUTES / HALF_HOUR }, (_, n) => {
    const { date, minute, weekday } = shownAt(START + n * HALF_HOUR * MINUTE);
    return { date, minute, weekday: WEEKDAYS.indexOf(weekday) };
  });
  return shown;
};

const minuteOf = (time: string): number => {
  const [hours = "", minutes = ""] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
};

const spansOn = (calendar: Calendar, { date, weekday }: HalfHour): readonly [number, number][] => {
  const { hours, bankHolidays } = calendar;
  const exception = hours.exceptions.find((e) => e.date === date);
  const shut =
    hours.onBankHolidays === "closed" && bankHolidays?.days.some((d) => d.date === date) === true;
  const sessions = exception?.sessions ?? (shut ? [] : (hours.week[weekday] ?? []));
  return sessions.map(({ from, to }) => [minuteOf(from), minuteOf(to)]);
};

export interface Minutes {
  /** 1 for each minute that is open. */
  readonly open: Uint8Array;
  /** How many minutes before this one were open. */
  readonly before: Uint32Array;
}

/**
 * Every minute of the twenty years. In the hour that the wall shows twice a session that had ended the first time has ended, and one that
 * had begun has begun: the wall counts as standing at the latest that it has shown on that date.
 */
export const minutesOf = (calendar: Calendar): Minutes => {
  const open = new Uint8Array(MINUTES);
  const before = new Uint32Array(MINUTES + 1);
  let today = "";
  let spans: readonly [number, number][] = [];
  let latest = -1;
  halfHours().forEach((half, n) => {
    if (half.date !== today) {
      today = half.date;
      spans = spansOn(calendar, half);
      latest = -1;
    }
    for (let m = 0; m < HALF_HOUR; m += 1) {
      latest = Math.max(latest, half.minute + m);
      const index = n * HALF_HOUR + m;
      open[index] = spans.some(([from, to]) => from <= latest && latest < to) ? 1 : 0;
      before[index + 1] = (before[index] ?? 0) + (open[index] ?? 0);
    }
  });
  return { open, before };
};
