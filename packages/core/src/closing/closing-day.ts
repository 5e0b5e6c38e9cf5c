import { ok } from "@carethread/ports";
import type { Calendar, CivilDate } from "../calendar/calendar.js";
import { openingsOn } from "../calendar/opening.js";
import { dateOf, onTheWall } from "../calendar/uk-time.js";
import { nextOpening } from "../calendar/working-time.js";
import type { Outcome } from "../kernel/catalogue.js";
import type { NextDay } from "./closing-event.js";

/** A day may be closed from so long before it ends: a quiet evening, a practice that shuts its doors early. */
export const EARLIEST_BEFORE_MS = 3_600_000;

/** The day that runs at an instant. */
export interface DayNow {
  readonly day: CivilDate;
  /** When its last session ends; `null` on a day without one. */
  readonly shutsAt: number | null;
  /** When the practice opens after it. */
  readonly reopensAt: number;
}

/** What the calendar says of the day that runs. */
export const dayNow = (calendar: Calendar, at: number): Outcome<DayNow> =>
  onTheWall(at).andThen(({ day }) =>
    openingsOn(calendar, day).andThen((openings) => {
      const shutsAt = openings.at(-1)?.to ?? null;
      const after = Math.max(at, shutsAt ?? at);
      return nextOpening(calendar, after).map((reopensAt) => ({
        day: dateOf(day),
        shutsAt,
        reopensAt,
      }));
    }),
  );

// Longer than any practice is shut.
const DAYS_AHEAD = 40;

/** The first day whose last session ends after an instant: its closing is expected next. `null` when no calendar knows of one. */
export const nextDay = (calendar: Calendar, after: number, graceMs: number): NextDay | null =>
  onTheWall(after)
    .andThen(({ day }) => {
      for (let ahead = day; ahead < day + DAYS_AHEAD; ahead += 1) {
        const openings = openingsOn(calendar, ahead);
        if (openings.isErr()) return openings.map(() => null);
        const shutsAt = openings.value.at(-1)?.to ?? 0;
        if (shutsAt > after)
          return ok<NextDay>({ day: dateOf(ahead), shutsAt, dueAt: shutsAt + graceMs });
      }
      return ok(null);
    })
    .unwrapOr(null);
