import { addHistograms, bucketOf, emptyHistogram, step } from "./histogram.js";
import type { Cell, Counter, Counts, MeasuredMonth, Timing, Wrote } from "./measure.js";

/** Nothing counted. */
export const emptyCell: Cell = { counts: new Map(), times: new Map() };

/** Nothing written. */
export const emptyWrote: Wrote = { messages: 0, looks: [], answers: [] };

/** A month of which nothing is known. */
export const emptyMonth: MeasuredMonth = {
  cells: new Map(),
  patients: new Map(),
  tally: new Map(),
  read: emptyHistogram,
};

/** What happened to one message: added to each of its cells, or with `by` -1 taken out of them again. */
export interface Change {
  readonly by: 1 | -1;
  readonly counters: readonly Counter[];
  readonly times: readonly (readonly [Timing, number])[];
}

/** A cell that a fold may change. */
export interface WorkingCell {
  readonly counts: Map<Counter, number>;
  readonly times: Map<Timing, Map<number, number>>;
}

/** A copy of a cell to work on. */
export const workingCell = ({ counts, times }: Cell): WorkingCell => ({
  counts: new Map(counts),
  times: new Map([...times].map(([timing, histogram]) => [timing, new Map(histogram)])),
});

/** Changes a cell. What comes to nothing is forgotten. */
export const change = (cell: WorkingCell, { by, counters, times }: Change): void => {
  for (const counter of counters) step(cell.counts, counter, by);
  for (const [timing, ms] of times) {
    const histogram = cell.times.get(timing) ?? new Map<number, number>();
    step(histogram, bucketOf(ms), by);
    if (histogram.size > 0) cell.times.set(timing, histogram);
    else cell.times.delete(timing);
  }
};

const listed = (list: readonly number[], ms: number | undefined, by: 1 | -1): readonly number[] => {
  if (ms === undefined) return list;
  const bucket = bucketOf(ms);
  if (by === 1) return [...list, bucket].toSorted((a, b) => a - b);
  const at = list.indexOf(bucket);
  return at === -1 ? list : list.toSpliced(at, 1);
};

const timed = ({ times }: Change, wanted: Timing): number | undefined =>
  times.find(([timing]) => timing === wanted)?.[1];

/** What a patient wrote, after a change. */
export const changedWrote = ({ messages, looks, answers }: Wrote, what: Change): Wrote => ({
  messages: messages + (what.counters.includes("received") ? what.by : 0),
  looks: listed(looks, timed(what, "look-open"), what.by),
  answers: listed(answers, timed(what, "answer-open"), what.by),
});

/** Both together. */
export const addWrote = (a: Wrote, b: Wrote): Wrote => ({
  messages: a.messages + b.messages,
  looks: [...a.looks, ...b.looks],
  answers: [...a.answers, ...b.answers],
});

/** Both tables; what stands in both is added. */
const merged = <Key, Value>(
  a: ReadonlyMap<Key, Value>,
  b: ReadonlyMap<Key, Value>,
  add: (x: Value, y: Value) => Value,
): ReadonlyMap<Key, Value> => {
  const sum = new Map(a);
  for (const [key, value] of b) {
    const known = sum.get(key);
    sum.set(key, known === undefined ? value : add(known, value));
  }
  return sum;
};

const addCounts = <Key>(a: Counts<Key>, b: Counts<Key>): Counts<Key> =>
  merged(a, b, (x, y) => x + y);

const addCells = (a: Cell, b: Cell): Cell => ({
  counts: addCounts(a.counts, b.counts),
  times: merged(a.times, b.times, addHistograms),
});

/** Both months together, without the patients: nobody is counted over several months. */
export const addMonths = (a: MeasuredMonth, b: MeasuredMonth): MeasuredMonth => ({
  cells: merged(a.cells, b.cells, addCells),
  patients: new Map(),
  tally: addCounts(a.tally, b.tally),
  read: addHistograms(a.read, b.read),
});
