/**
 * How long things took, as counts by bucket: bounded memory, and any two can be added or taken apart again.
 *
 * A bucket is a sixteenth of a doubling of whole seconds, so what is read back is never less than the truth, and more by at most one
 * second or a sixteenth of it. A key is the bucket, a value how many fell into it; a bucket with none has no key.
 */
export type Histogram = ReadonlyMap<number, number>;

/** Nothing has been counted. */
export const emptyHistogram: Histogram = new Map();

const PARTS = 16;
const SECOND_MS = 1_000;
/** A longer time than anybody measures: 34 years of seconds, so that a bucket always is a whole number. */
const SECONDS_MAX = 2 ** 30;

/** The bucket of a time. A time below 0 counts as 0. */
export const bucketOf = (ms: number): number => {
  const seconds = Math.min(SECONDS_MAX, Math.max(0, Math.ceil(ms / SECOND_MS)));
  if (seconds < PARTS) return seconds;
  const octave = 31 - Math.clz32(seconds);
  return octave * PARTS + Math.floor(((seconds - 2 ** octave) * PARTS) / 2 ** octave);
};

/** The longest time that falls into a bucket. */
const endOf = (bucket: number): number => {
  if (bucket < PARTS) return bucket * SECOND_MS;
  const octave = Math.floor(bucket / PARTS);
  const after = 2 ** octave + ((bucket % PARTS) + 1) * 2 ** (octave - 4);
  return (after - 1) * SECOND_MS;
};

/** Raises a count, or lowers it, and forgets it at 0. */
export const step = <Key>(counts: Map<Key, number>, key: Key, by: number): void => {
  const next = (counts.get(key) ?? 0) + by;
  if (next > 0) counts.set(key, next);
  else counts.delete(key);
};

/** The histogram with one time more, or with `by` -1 without one that was counted before. */
export const countTime = (histogram: Histogram, ms: number, by: 1 | -1 = 1): Histogram => {
  const counts = new Map(histogram);
  step(counts, bucketOf(ms), by);
  return counts;
};

/** Both together. */
export const addHistograms = (a: Histogram, b: Histogram): Histogram => {
  const sum = new Map(a);
  for (const [bucket, count] of b) step(sum, bucket, count);
  return sum;
};

/** The histogram of so many buckets. */
export const histogramOf = (buckets: readonly number[]): Histogram => {
  const counts = new Map<number, number>();
  for (const bucket of buckets) step(counts, bucket, 1);
  return counts;
};

/** How many times it holds. */
export const sizeOf = (histogram: Histogram): number =>
  [...histogram.values()].reduce((sum, count) => sum + count, 0);

/**
 * The time within which this share of all were: 0.5 for the median, 1 for the longest; `null` when there is none. Never less than the
 * truth; more by at most one second or a sixteenth.
 */
export const timeWithin = (histogram: Histogram, share: number): number | null => {
  const buckets = [...histogram].toSorted(([a], [b]) => a - b);
  const wanted = Math.max(1, Math.ceil(share * sizeOf(histogram)));
  let seen = 0;
  for (const [bucket, count] of buckets) {
    seen += count;
    if (seen >= wanted) return endOf(bucket);
  }
  return null;
};
