/** Sets of numbers, and tables from one to another, in flat arrays: a text asks them thousands of times, and most of what a `Map` costs is waiting for memory. */

const GAP = -1;

/** So many slots for each number that a gap is never far. */
const ROOM = 2;

/** An odd number near 2³² divided by the golden ratio: numbers that follow each other come apart. */
const SPREAD = 0x9e3779b1;

// Floats, because the number of a pair of words can be larger than 32 bits hold.
const gaps = (count: number): Float64Array => {
  let size = 2;
  while (size < count * ROOM) size *= 2;
  return new Float64Array(size).fill(GAP);
};

/** Where a number stands, or the gap where it would: each stands at its own slot, or behind it as far as there is no gap. */
const slotOf = (slots: Float64Array, number: number): number => {
  const mask = slots.length - 1;
  let at = (Math.imul(number, SPREAD) >>> 8) & mask;
  for (;;) {
    const there = slots[at];
    if (there === number || there === GAP) return at;
    at = (at + 1) & mask;
  }
};

/** A set of numbers from nothing up. */
export type NumberSet = Float64Array;

/** Makes a set. */
export const numberSet = (numbers: readonly number[]): NumberSet => {
  const slots = gaps(numbers.length);
  for (const number of numbers) slots[slotOf(slots, number)] = number;
  return slots;
};

/** Whether a number is in a set. */
export const hasNumber = (slots: NumberSet, number: number): boolean =>
  slots[slotOf(slots, number)] === number;

/** A table from numbers to numbers, both from nothing up. */
export interface NumberTable {
  readonly slots: NumberSet;
  /** What belongs to the number of each slot. */
  readonly values: Int32Array;
}

/** Makes an empty table that has room for so many numbers and no more. */
export const numberTable = (count: number): NumberTable => {
  const slots = gaps(count);
  return { slots, values: new Int32Array(slots.length) };
};

/** What belongs to a number; where nothing does yet, from now on `otherwise`. */
export const noteNumber = (
  { slots, values }: NumberTable,
  number: number,
  otherwise: number,
): number => {
  const at = slotOf(slots, number);
  if (slots[at] === number) return values[at] ?? otherwise;
  slots[at] = number;
  values[at] = otherwise;
  return otherwise;
};

/** What belongs to a number, or -1. */
export const findNumber = ({ slots, values }: NumberTable, number: number): number => {
  const at = slotOf(slots, number);
  return slots[at] === number ? (values[at] ?? GAP) : GAP;
};
