import { ok } from "@carethread/ports";
import type { Calendar } from "../calendar/calendar.js";
import { sessionsOn } from "../calendar/opening.js";
import { instantOf, localOf } from "../calendar/uk-time.js";
import { addOpenTime, openTimeBetween } from "../calendar/working-time.js";
import type { Outcome } from "../kernel/catalogue.js";

/** How a reply is expected: the name of the method, for whoever has to explain the time. @category traffic */
export const EXPECTATION_METHOD = "recent-throughput/1";

/** What stands before somebody, and how fast it has been going. */
export interface Queue {
  /** Threads that are looked at before the new one. */
  readonly ahead: number;
  /** When the last threads of this kind were dealt with, the latest first: milliseconds since 1970 UTC. */
  readonly handled: readonly number[];
}

/** So many of the last handlings are looked at. */
export const HANDLED_LOOKED_AT = 100;
/** Fewer of them say nothing about how fast it goes. */
const HANDLED_MIN = 10;

const HOUR_MS = 3_600_000;

/**
 * When the queue will have come to a new thread, as it has been going lately: the open time in which the last handlings were done, divided by their number, for each thread that is
 * ahead and for the new one itself. Counted from now in open time. `null` when too little has been handled to say.
 *
 * The time from the last handling until now counts as working time: a queue on which nobody works gets slower with every hour.
 */
export const expectedOf = (
  calendar: Calendar,
  { ahead, handled }: Queue,
  now: number,
): Outcome<number | null> => {
  const oldest = handled.at(-1);
  if (oldest === undefined || handled.length < HANDLED_MIN) return ok(null);
  return openTimeBetween(calendar, oldest, now).andThen((worked) =>
    worked <= 0
      ? ok(null)
      : addOpenTime(calendar, now, Math.ceil(((ahead + 1) * worked) / handled.length)).map(
          (at): number | null => at,
        ),
  );
};

/**
 * A time that can be told: the next full hour where it is today, else the end of that day's last session. It is never earlier than the time itself, and so coarse that nobody
 * learns from it how many others wait.
 */
export const told = (calendar: Calendar, at: number, now: number): Outcome<number> =>
  localOf(now).andThen((today) =>
    localOf(at).andThen(({ date }) => {
      const hour = Math.ceil(at / HOUR_MS) * HOUR_MS;
      if (date === today.date) return ok(hour);
      return sessionsOn(calendar, date).andThen((sessions) => {
        const end = sessions.at(-1)?.to;
        return end === undefined
          ? ok(hour)
          : instantOf(date, end).map((closing) => Math.max(closing, at));
      });
    }),
  );

/** What a patient is told before writing. */
export interface Expected {
  /** By when a reply is to be expected: never earlier than the promise. */
  readonly expectedBy: number;
  /** Whether that is later than the promise, because more waits than the practice gets through. */
  readonly busy: boolean;
}

/** The promise, or what the queue says where that is later. */
export const expectation = (
  calendar: Calendar,
  asked: { readonly queue: Queue; readonly promisedBy: number; readonly now: number },
): Outcome<Expected> => {
  const { queue, promisedBy, now } = asked;
  const promised: Expected = { expectedBy: promisedBy, busy: false };
  return expectedOf(calendar, queue, now).andThen((at) =>
    at === null || at <= promisedBy
      ? ok(promised)
      : told(calendar, at, now).map((by) => ({ expectedBy: by, busy: true })),
  );
};
