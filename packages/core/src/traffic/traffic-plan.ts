import type { CivilDate } from "../calendar/calendar.js";

/** A day on which the practice is open, and what is promised by the end of it. @category traffic */
export interface PlannedDay {
  /** Which day. */
  readonly date: CivilDate;
  /** Threads whose reply is promised by the end of that day and not by the end of the one before. */
  readonly due: number;
  /** How many to deal with on that day, so that every promise is kept and no day is heavier than it must be. */
  readonly suggested: number;
  /** Whether that is more than the practice means to do in a day; `false` where it has not said. */
  readonly overCapacity: boolean;
}

/**
 * Spreads work that has its promises over days: as even as the promises allow. On each day as much as keeps the heaviest of the times that follow, from that day to any later one, at its average.
 */
export const spread = (
  days: readonly { readonly date: CivilDate; readonly due: number }[],
  capacity: number | null,
): readonly PlannedDay[] => {
  let done = 0;
  return days.map(({ date, due }, n) => {
    const suggested = heaviestFrom(days, n, done);
    done += suggested;
    return { date, due, suggested, overCapacity: capacity !== null && suggested > capacity };
  });
};

const heaviestFrom = (
  days: readonly { readonly due: number }[],
  from: number,
  done: number,
): number => {
  let sum = days.slice(0, from).reduce((total, d) => total + d.due, 0) - done;
  let most = 0;
  for (const [n, day] of days.slice(from).entries()) {
    sum += day.due;
    most = Math.max(most, Math.ceil(sum / (n + 1)));
  }
  return most;
};
