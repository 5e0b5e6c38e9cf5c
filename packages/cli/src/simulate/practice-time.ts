import {
  addOpenTime,
  type Calendar,
  type CarethreadProblem,
  calendarOf,
  DEFAULT_CLOCKS,
  DEFAULT_LADDER,
  DEFAULT_OPENING_HOURS,
  deadlinesOf,
  instantOf,
  localOf,
  sessionsOn,
} from "@carethread/core";
import type { Result } from "@carethread/ports";
import { bankHolidays, nationProfiles } from "@carethread/rules-uk";
import type { Parameters } from "./parameters.js";
import type { PracticeTime, SimulatedLadder } from "./time.js";

type Answer<T> = Result<T, CarethreadProblem>;
type Day = PracticeTime["days"][number];
type Opening = Day["openings"][number];

const DAY = 86_400_000;
const HOUR = 3_600_000;
const SUNDAY = 6;

/** The ladder of a practice that has set none. */
export const defaultLadder: SimulatedLadder = {
  marginMs: DEFAULT_CLOCKS.marginMs,
  steps: DEFAULT_LADDER,
};

const dayFrom = (calendar: Calendar, midnight: number): Answer<Day> =>
  localOf(midnight + 12 * HOUR).andThen(({ date, weekday }) =>
    sessionsOn(calendar, date).map((sessions) => {
      const openings = sessions.flatMap(({ from, to }) =>
        instantOf(date, from)
          .andThen((begin) => instantOf(date, to).map((end): Opening => ({ from: begin, to: end })))
          .map((opening) => [opening])
          .unwrapOr([]),
      );
      // A weekday on which the practice is closed is a bank holiday: people write as on a Sunday.
      return {
        midnight,
        openings,
        weekday: openings.length === 0 && weekday < 6 ? SUNDAY : weekday - 1,
      };
    }),
  );

/** The midnights of so many days from a date, as the clocks in the United Kingdom have them. */
const midnights = ({ from, days }: Parameters): Answer<readonly number[]> =>
  instantOf(from, "00:00").map((first) =>
    Array.from({ length: days }, (_, n) =>
      localOf(first + n * DAY + 12 * HOUR)
        .andThen(({ date }) => instantOf(date, "00:00"))
        .unwrapOr(first + n * DAY),
    ),
  );

/**
 * The time of a practice in England with core hours: its openings, and the promises that core itself would make. The year after the last day has to be
 * covered too, because promises reach into it.
 */
export const practiceTime = (parameters: Parameters): Answer<PracticeTime> => {
  const settings = { nation: "england", hours: DEFAULT_OPENING_HOURS } as const;
  const calendar = calendarOf(settings, { bankHolidays, nationProfiles });
  return midnights(parameters).andThen((starts) => {
    const days: Day[] = [];
    for (const midnight of starts) {
      const day = dayFrom(calendar, midnight);
      if (day.isErr()) return day.map(() => withDays(calendar, []));
      days.push(day.value);
    }
    const last = (starts.at(-1) ?? 0) + DAY;
    // Whatever is sent on the last day has its promises: so none fails while the year goes on.
    return addOpenTime(calendar, last, DEFAULT_CLOCKS.resolutionMs).map(() =>
      withDays(calendar, days),
    );
  });
};

const withDays = (calendar: Calendar, days: readonly Day[]): PracticeTime => {
  const openings = days.flatMap((day) => day.openings);
  const endOfLast = (days.at(-1)?.midnight ?? 0) + DAY;
  /** Where the first opening stands that ends after an instant. */
  const firstAfter = (at: number): number => {
    let [low, high] = [0, openings.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((openings[middle]?.to ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    days,
    isOpen: (at) => (openings[firstAfter(at)]?.from ?? Number.POSITIVE_INFINITY) <= at,
    openMinutesBetween: (from, to) => {
      let sum = 0;
      for (let n = firstAfter(from); n < openings.length; n += 1) {
        const opening = openings[n];
        if (opening === undefined || opening.from >= to) break;
        sum += Math.min(opening.to, to) - Math.max(opening.from, from);
      }
      return sum / 60_000;
    },
    promisesAt: (at, weight) => {
      const rank = weight === "urgent" ? 0 : 5;
      return deadlinesOf(calendar, DEFAULT_CLOCKS, { at, rank, further: false, promisedBy: null })
        .map(({ firstLookBy, replyBy }) => ({ firstLookBy, replyBy }))
        .unwrapOr({ firstLookBy: endOfLast, replyBy: endOfLast });
    },
  };
};
