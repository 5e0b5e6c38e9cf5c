import Queue from "tinyqueue";
import { newThreadsOf } from "./arrivals.js";
import { figuresByGroup, type Group, type GroupFigures } from "./figures.js";
import { happen } from "./happen.js";
import { slotsOf } from "./roster.js";
import { createWaiting } from "./waiting.js";
import { chancesOf, type Event, NOBODY, type Year, type YearOptions } from "./year-state.js";

const HOUR = 3_600_000;

/** What a simulated year came to. @category simulate */
export interface YearFigures {
  /** Messages on the list. */
  readonly messages: number;
  /** Drafts whose writers turned elsewhere. */
  readonly diverted: number;
  /** The figures of each group of messages. */
  readonly groups: Readonly<Record<Group, GroupFigures>>;
  /** Alerts raised, by step of the ladder. */
  readonly alertsByStep: readonly number[];
  /** Messages that nobody had seen when the practice closed, and that somebody who was there took over by name. */
  readonly handedOverAtClose: number;
  /** Messages that nobody had seen when the practice closed and that nobody was there to take over. */
  readonly unownedAtClose: number;
  /** Minutes of work on messages for each open day, of clinicians and of receptionists. */
  readonly workMinutesPerDay: { readonly clinicians: number; readonly receptionists: number };
}

/**
 * Simulates a practice's year of messages. Nothing is stored, and nobody's data is in it.
 *
 * @category simulate
 */
export const simulateYear = (options: YearOptions): YearFigures => {
  const { parameters, time, ranked, onProgress } = options;
  const year: Year = {
    ...options,
    chance: chancesOf(parameters.seed),
    events: new Queue<Event>([], (a, b) => a.at - b.at),
    messages: [],
    lists: { clinicians: createWaiting(ranked), receptionists: createWaiting(ranked) },
    work: { clinicians: 0, receptionists: 0 },
    alerts: (options.ladder?.steps ?? []).map(() => 0),
    present: NOBODY,
    diverted: 0,
    handedOver: 0,
    unowned: 0,
  };
  const openDays = time.days.filter((day) => day.openings.length > 0).length;
  for (const [n, day] of time.days.entries()) {
    for (const arrival of newThreadsOf(day, parameters, year.chance.arrivals))
      year.events.push({ at: arrival.at, kind: "arrival", arrival });
    for (const slot of slotsOf(day.openings))
      year.events.push({ at: slot.from, kind: "slot", slot });
    runUntil(year, day.midnight + 24 * HOUR);
    onProgress?.((n + 1) / time.days.length);
  }
  const end = (time.days.at(-1)?.midnight ?? 0) + 24 * HOUR;
  return {
    messages: year.messages.length,
    diverted: year.diverted,
    groups: figuresByGroup(year.messages, end),
    alertsByStep: year.alerts,
    handedOverAtClose: year.handedOver,
    unownedAtClose: year.unowned,
    workMinutesPerDay: {
      clinicians: year.work.clinicians / Math.max(1, openDays),
      receptionists: year.work.receptionists / Math.max(1, openDays),
    },
  };
};

const runUntil = (year: Year, until: number): void => {
  for (let next = year.events.peek(); next !== undefined && next.at < until; ) {
    year.events.pop();
    happen(year, next);
    next = year.events.peek();
  }
};
