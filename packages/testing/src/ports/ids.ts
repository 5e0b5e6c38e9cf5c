import type { Ids } from "@carethread/ports";

const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

// A small generator (splitmix32): the same secrets on every machine, and anybody can guess them.
const createNumbers = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
};

/**
 * Identifiers that a test can write down beforehand: `id-1`, `id-2` …
 *
 * Secrets follow from the seed (1 without it) and are no secrets: for tests only.
 *
 * @category testing
 * @example
 * ```ts run
 * import { createCountedIds } from "@carethread/testing";
 *
 * const ids = createCountedIds();
 * ids.id();
 * console.log(ids.id()); // => id-2
 * console.log(ids.secret(8)); // => 8CSBTRCZ
 * ```
 */
export const createCountedIds = (options: { readonly seed?: number } = {}): Ids => {
  let count = 0;
  const number = createNumbers(options.seed ?? 1);
  return {
    spec: "ids/1",
    id: () => {
      count += 1;
      return `id-${count}`;
    },
    secret: (chars) =>
      Array.from({ length: chars }, () => alphabet.charAt(number() % alphabet.length)).join(""),
  };
};
