/**
 * Points for names, by logistic regression on passages. Nothing in it is by chance: the same messages always make the same points. A message that is urgent counts by its
 * heaviest passage and any other by its three heaviest, which are looked for anew with the points of the round before.
 */
import type { Example } from "./passages.ts";

/** Points of names by number, and what a passage has before it is looked at. */
export interface Points {
  readonly base: number;
  readonly of: Float64Array;
  /** The names that have points. */
  readonly known: Uint8Array;
}

const FEW = 24;

/** What a passage weighs: the same as in the engine. */
export const weightOf = ({ base, of, known }: Points, passage: readonly number[]): number => {
  let sum = 0;
  let count = 0;
  for (const name of passage) {
    if (known[name] !== 1) continue;
    sum += of[name] ?? 0;
    count += 1;
  }
  return base + sum / Math.sqrt(Math.max(FEW, count));
};

/** What a message weighs. */
export interface Weight {
  /** Its heaviest passage. */
  readonly passage: number;
  /** The same, less for what speaks against it. */
  readonly weight: number;
}

/** What is taken off for what speaks against it. */
export interface Against {
  readonly againstWeight: number;
  /** By name 1 where it speaks against nothing that is told elsewhere. */
  readonly near: Uint8Array;
}

/** Weighs a message: the same as in the engine. */
export const weigh = (
  points: Points,
  { passages, whole }: Pick<Example, "passages" | "whole">,
  { againstWeight, near }: Against,
): Weight => {
  const weights = passages.map((passage) => weightOf(points, passage));
  const passage = Math.max(...weights);
  const within = new Set(passages[weights.indexOf(passage)]);
  const sum = whole.reduce((all, name) => {
    const counts = points.known[name] === 1 && (near[name] !== 1 || within.has(name));
    return counts ? all - Math.min(0, points.of[name] ?? 0) : all;
  }, 0);
  return { passage, weight: passage - againstWeight * Math.log(1 + sum / Math.sqrt(FEW)) };
};

interface Bag {
  readonly names: readonly number[];
  readonly is: 0 | 1;
  readonly share: number;
}

const STEPS = 240;
const RATE = 0.05;

/** Descends for a fixed number of steps, each coordinate at its own pace. */
const descend = (
  bags: readonly Bag[],
  known: Uint8Array,
  { pull, most, neverAgainst, neverFor }: Bounds,
): Points => {
  const size = known.length;
  const rows = bags.map(({ names, is, share }) => {
    const own = Int32Array.from(names.filter((name) => known[name] === 1));
    return { own, is, share, scale: 1 / Math.sqrt(Math.max(FEW, own.length)) };
  });
  const of = new Float64Array(size);
  const steady = new Float64Array(size);
  const spread = new Float64Array(size).fill(1e-8);
  let base = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const slope = of.map((value) => value * pull);
    let baseSlope = 0;
    for (const { own, is, share, scale } of rows) {
      let sum = 0;
      for (const name of own) sum += of[name] ?? 0;
      const off = (1 / (1 + Math.exp(-(base + sum * scale))) - is) * share;
      baseSlope += off;
      for (const name of own) slope[name] = (slope[name] ?? 0) + off * scale;
    }
    for (let name = 0; name < size; name += 1) {
      const down = slope[name] ?? 0;
      spread[name] = 0.95 * (spread[name] ?? 0) + 0.05 * down * down;
      steady[name] = 0.9 * (steady[name] ?? 0) + 0.1 * down;
      const next = (of[name] ?? 0) - (RATE * (steady[name] ?? 0)) / Math.sqrt(spread[name] ?? 1);
      const least = neverAgainst[name] === 1 ? 0 : Number.NEGATIVE_INFINITY;
      of[name] = Math.min(Math.max(next, least), neverFor[name] === 1 ? 0 : most);
    }
    base -= (0.2 * baseSlope) / rows.length;
  }
  return { base, of, known };
};

const wholes = (examples: readonly Example[]): readonly Bag[] =>
  examples.map(({ whole, isUrgent }) => ({ names: whole, is: isUrgent ? 1 : 0, share: 1 }));

const heaviestBags = (examples: readonly Example[], points: Points): readonly Bag[] =>
  examples.flatMap(({ passages, isUrgent }): readonly Bag[] => {
    const sorted = passages.toSorted((a, b) => weightOf(points, b) - weightOf(points, a));
    return isUrgent
      ? sorted.slice(0, 1).map((names) => ({ names, is: 1, share: 1 }))
      : sorted.slice(0, 3).map((names) => ({ names, is: 0, share: 0.5 }));
  });

const countsOf = (bags: readonly Bag[], size: number): Int32Array => {
  const counts = new Int32Array(size);
  for (const { names } of bags) for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

const SEEN_MIN = 3;
const ROUNDS = 3;

const frequent = (bags: readonly Bag[], size: number): Uint8Array =>
  Uint8Array.from(countsOf(bags, size), (count) => (count >= SEEN_MIN ? 1 : 0));

/** The names that matter most: those with many points, and in many passages. */
const foremost = (points: Points, bags: readonly Bag[], kept: number): Uint8Array => {
  const counts = countsOf(bags, points.of.length);
  const weightiest = [...points.of.keys()]
    .filter((name) => points.known[name] === 1)
    .map((name) => [Math.abs(points.of[name] ?? 0) * Math.sqrt(counts[name] ?? 0), name] as const)
    .toSorted(([a, one], [b, other]) => b - a || one - other);
  const known = new Uint8Array(points.of.length);
  for (const [, name] of weightiest.slice(0, kept)) known[name] = 1;
  return known;
};

/** Points are told in quarters: finer ones would say more than is known. */
const inQuarters = (points: Points): Points => ({
  ...points,
  of: points.of.map((value) => Math.round(value * 4) / 4),
});

/** What points are held to. */
export interface Bounds {
  /** How many names may have some. */
  readonly kept: number;
  /** How strongly they are pulled towards nothing. */
  readonly pull: number;
  /** How many one name may have at most: no single word says that somebody is in danger. */
  readonly most: number;
  /** The names that may have none below nothing. */
  readonly neverAgainst: Uint8Array;
  /** The names that may have none above nothing. */
  readonly neverFor: Uint8Array;
}

/** Makes points for some of `size` names. */
export const fit = (examples: readonly Example[], size: number, bounds: Bounds): Points => {
  let points = descend(wholes(examples), frequent(wholes(examples), size), bounds);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const bags = heaviestBags(examples, points);
    const next = descend(bags, frequent(bags, size), bounds);
    points = round < ROUNDS ? next : descend(bags, foremost(next, bags, bounds.kept), bounds);
  }
  return inQuarters(points);
};
