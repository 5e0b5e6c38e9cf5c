import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Draws of one purpose. Each purpose has its own, so that a new draw in one place does not move all others. */
export interface Chance {
  /** Between 0, included, and 1. */
  share(): number;
  /** Whether something of this probability happens. */
  happens(probability: number): boolean;
  /** Log-normal, by its median and the standard deviation of its logarithm. */
  logNormal(median: number, spread: number): number;
  /** How many of something that comes singly and independently, `mean` on average. */
  poisson(mean: number): number;
}

/** Makes the draws of one purpose of one seed. */
export const chanceOf = (seed: number, purpose: string): Chance => {
  const generator = xoroshiro128plus(seed ^ hash(purpose));
  const share = (): number => uniformFloat64(generator);
  // Box and Muller: two uniform draws make a normal one.
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share());
  return {
    share,
    happens: (probability) => share() < probability,
    logNormal: (median, spread) => median * Math.exp(spread * normal()),
    poisson: (mean) => {
      // Knuth's count of uniform draws, in pieces small enough for the product not to vanish.
      let [left, count] = [mean, 0];
      while (left > 0) {
        const piece = Math.min(left, 30);
        left -= piece;
        const limit = Math.exp(-piece);
        for (let product = share(); product > limit; product *= share()) count += 1;
      }
      return count;
    },
  };
};

/** FNV-1a. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value | 0;
};
