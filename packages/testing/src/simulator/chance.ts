/** Chance that can be repeated: one seed, and a stream of its own for each purpose, so that a new draw in one place shifts no other. */

/** Numbers that follow from a seed and a purpose. */
export interface Chance {
  /** At least 0, below 1. */
  unit(): number;
  /** True about so often: 0 never, 1 always. */
  happens(share: number): boolean;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** One of a list that is not empty. */
  pick<Item>(items: readonly Item[]): Item;
  /** A waiting time with this mean: never below 1, never above twelve times the mean. */
  wait(mean: number): number;
}

/** Makes the streams of one seed. */
export const createChances =
  (seed: number): ((purpose: string) => Chance) =>
  (purpose) =>
    chanceOf(createUnits(mixed(`${seed}/${purpose}`)));

const chanceOf = (unit: () => number): Chance => {
  const whole: Chance["whole"] = (low, high) => low + Math.floor(unit() * (high - low + 1));
  return {
    unit,
    happens: (share) => unit() < share,
    whole,
    pick: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
    wait: (mean) => Math.ceil(Math.min(12 * mean, -Math.log(1 - unit()) * mean)) || 1,
  };
};

/** A text as 32 bits (FNV-1a, then mixed). */
export const mixed = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n += 1) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  return (hash ^ (hash >>> 15)) >>> 0;
};

// splitmix32: 32 bits of state are enough for the few thousand draws that one purpose makes.
const createUnits = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let bits = state ^ (state >>> 16);
    bits = Math.imul(bits, 0x21f0aaad);
    bits ^= bits >>> 15;
    bits = Math.imul(bits, 0x735a2d97);
    return ((bits ^ (bits >>> 15)) >>> 0) / 4_294_967_296;
  };
};
