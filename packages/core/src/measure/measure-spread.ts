import { emptyHistogram, type Histogram, histogramOf, sizeOf, timeWithin } from "./histogram.js";
import type { Cell, Counter, Timing, WaitingMessage } from "./measure.js";
import type { ClockMeasures, MessageMeasures, SliceSpread, Spread } from "./measure-view.js";

const MOST = 0.95;

/** What a histogram says. */
export const spreadOf = (histogram: Histogram): Spread => ({
  count: sizeOf(histogram),
  halfWithinMs: timeWithin(histogram, 0.5),
  mostWithinMs: timeWithin(histogram, MOST),
  allWithinMs: timeWithin(histogram, 1),
});

/** A cell's count. */
export const countOf = (cell: Cell, counter: Counter): number => cell.counts.get(counter) ?? 0;

/** A cell's histogram. */
export const timesIn = (cell: Cell, timing: Timing): Histogram =>
  cell.times.get(timing) ?? emptyHistogram;

const clock = (
  cell: Cell,
  what: "look" | "answer",
  open: { readonly overdue: number; readonly pending: number },
): ClockMeasures => ({
  open: spreadOf(timesIn(cell, `${what}-open`)),
  elapsed: spreadOf(timesIn(cell, `${what}-elapsed`)),
  kept: countOf(cell, `${what}-kept`),
  broken: countOf(cell, `${what}-broken`) + open.overdue,
  pending: open.pending,
});

const standing = (by: readonly (number | null)[], now: number) => {
  const promised = by.filter((at) => at !== null);
  const overdue = promised.filter((at) => at < now).length;
  return { overdue, pending: promised.length - overdue };
};

/** The figures of a cell, with what still waits in it. */
export const messageMeasures = (
  cell: Cell,
  waiting: readonly WaitingMessage[],
  now: number,
): MessageMeasures => {
  const unseen = waiting.filter((m) => m.lookedAt === null).map((m) => m.firstLookBy);
  const open = waiting.filter((m) => m.answeredAt === null && !m.ended).map((m) => m.replyBy);
  return {
    received: countOf(cell, "received"),
    begun: countOf(cell, "begun"),
    firstLook: clock(cell, "look", standing(unseen, now)),
    answer: clock(cell, "answer", standing(open, now)),
    endedUnanswered: countOf(cell, "unanswered"),
  };
};

/** At least so many of a group before its times are told. */
const TIMED_MIN = 5;
const MOST_MIN = 20;

/** What times say of a group of people, by their buckets, if there are enough. */
export const sliceSpread = (buckets: readonly number[]): SliceSpread | null => {
  const histogram = histogramOf(buckets);
  const count = sizeOf(histogram);
  const halfWithinMs = timeWithin(histogram, 0.5);
  if (count < TIMED_MIN || halfWithinMs === null) return null;
  return { halfWithinMs, mostWithinMs: count < MOST_MIN ? null : timeWithin(histogram, MOST) };
};
