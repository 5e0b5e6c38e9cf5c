import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addHistograms,
  countTime,
  emptyHistogram,
  type Histogram,
  sizeOf,
  timeWithin,
} from "../../src/measure/histogram.js";
import { law } from "../stream-laws.js";

const YEAR_MS = 366 * 86_400_000;
const ms = fc.integer({ min: 0, max: 2 * YEAR_MS });
const some = fc.array(ms, { minLength: 1, maxLength: 60 });
const of = (times: readonly number[]): Histogram =>
  times.reduce((h, time) => countTime(h, time), emptyHistogram);

test("what is read back is never less than the truth, and more by at most a second or a sixteenth", () => {
  law(
    fc.tuple(some, fc.double({ min: 0.01, max: 1, noNaN: true })),
    ([times, share]) => {
      const sorted = times.toSorted((a, b) => a - b);
      const truth = sorted[Math.ceil(share * times.length) - 1] ?? 0;
      const read = timeWithin(of(times), share) ?? -1;
      expect(read).toBeGreaterThanOrEqual(truth);
      expect(read - truth).toBeLessThanOrEqual(Math.max(1_000, truth / 16 + 1_000));
    },
    2_000,
  );
});

test("what was counted and is taken out again leaves nothing behind", () => {
  law(fc.tuple(some, some), ([kept, taken]) => {
    const both = of([...kept, ...taken]);
    expect(taken.reduce((h, time) => countTime(h, time, -1), both)).toEqual(of(kept));
  });
});

test("two added are the same as all counted in one", () => {
  law(fc.tuple(some, some), ([a, b]) => {
    expect(addHistograms(of(a), of(b))).toEqual(of([...a, ...b]));
    expect(sizeOf(of([...a, ...b]))).toBe(a.length + b.length);
  });
});

test("it never has more than 480 buckets, whatever is counted", () => {
  const longest = 2 ** 30 * 1_000;
  const wide = Array.from({ length: 20_000 }, (_, n) => Math.floor(longest ** (n / 20_000)));
  expect(of([...wide, longest, longest * 50]).size).toBeLessThanOrEqual(480);
});

test("with nothing counted there is no time to tell", () => {
  expect(timeWithin(emptyHistogram, 0.5)).toBe(null);
  expect(timeWithin(emptyHistogram, 1)).toBe(null);
});
