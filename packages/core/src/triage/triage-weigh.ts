/**
 * What passages weigh: words and neighbours have points, and the heaviest passage of a text counts. What is added before or after it takes nothing from that; what speaks against it in all of the text is added up apart.
 */
import type { RuleWeights } from "./rule-pack.js";
import type { Names } from "./triage-names.js";
import type { Reading } from "./triage-reading.js";
import type { LongAgo } from "./triage-story.js";
import { wordsOf } from "./triage-text.js";

/** The points of a rule, ready for texts. */
export interface CompiledWeights {
  readonly weights: RuleWeights;
  readonly names: Names;
  /** By the number of a name; not a number where the rule has none for it. */
  readonly points: Float64Array;
  /** By the number of a name 1 where it speaks against nothing that is told elsewhere. */
  readonly near: Uint8Array;
}

/** Makes points ready. */
export const compileWeights = (weights: RuleWeights, names: Names): CompiledWeights => {
  const points = new Float64Array(names.size).fill(Number.NaN);
  const near = new Uint8Array(names.size);
  const nearWords = new Set(wordsOf(weights.nearWords ?? ""));
  for (const [name, each] of Object.entries(weights.points)) {
    points[names.numberOf(name)] = each;
    if (name.split(" ").some((word) => nearWords.has(word))) near[names.numberOf(name)] = 1;
  }
  return { weights, names, points, near };
};

/** The heaviest passage of a text. */
export interface Passage {
  readonly points: number;
  /** What has points in the text, of which that from `from` to before `to` stands in the passage. */
  readonly placed: Placed;
  readonly from: number;
  readonly to: number;
}

/** What has points in a text, in its order. */
interface Placed {
  /** The number of each name. */
  readonly numbers: readonly number[];
  /** Which of the different ones in the text it is. */
  readonly which: readonly number[];
  /** The word where each begins. */
  readonly firsts: readonly number[];
  /** For each clause, how many of them stand in it and before it. */
  readonly ends: readonly number[];
}

/** Words of which only the root of their number counts: a long passage is not heavier for being long, and a short one is not for its one word. */
const FEW = 24;
const TOLD = 6;

/** For each clause, how many names begin in it and before it. */
const endsOf = (firsts: readonly number[], starts: readonly boolean[]): readonly number[] => {
  const ends: number[] = [];
  let end = 0;
  for (let next = 1; next <= starts.length; next += 1) {
    if (starts[next] === false) continue;
    while (end < firsts.length && (firsts[end] ?? 0) < next) end += 1;
    ends.push(end);
  }
  return ends;
};

const placedIn = (
  { points }: CompiledWeights,
  { names, starts }: Reading,
  without: LongAgo,
): Placed => {
  const numbers: number[] = [];
  const firsts: number[] = [];
  const which: number[] = [];
  for (let at = 0; at < names.numbers.length; at += 1) {
    const number = names.numbers[at] ?? 0;
    const first = names.firsts[at] ?? 0;
    if (Number.isNaN(points[number]) || without?.[first] === true) continue;
    numbers.push(number);
    firsts.push(first);
    which.push(names.which[at] ?? 0);
  }
  return { numbers, firsts, which, ends: endsOf(firsts, starts) };
};

/** The words of a passage that weigh most, each with the last word that belongs to it. */
export const heaviestOf = (
  { names, points }: CompiledWeights,
  { placed: { numbers, firsts }, from, to }: Passage,
): readonly { readonly first: number; readonly last: number }[] => {
  const once = new Map<number, { readonly points: number; first: number; last: number }>();
  for (let at = from; at < to; at += 1) {
    const number = numbers[at] ?? 0;
    const first = firsts[at] ?? 0;
    const each = points[number] ?? 0;
    if (each > 0 && !once.has(number))
      once.set(number, { points: each, first, last: first + (names.wordCounts[number] ?? 1) - 1 });
  }
  return [...once.values()]
    .sort((one, other) => other.points - one.points)
    .slice(0, TOLD)
    .map(({ first, last }) => ({ first, last }));
};

/** Whether a name that stands at a word of a text is counted. */
type Counts = (first: number, isNear: boolean) => boolean;

/** What speaks against in a text: nothing, or less. Remarks and politeness, which have no points below nothing, add nothing to it. A name counts once, and where any of its places does. */
export const against = (
  { points, near }: CompiledWeights,
  { names }: Reading,
  counts: Counts,
): number => {
  const counted = new Uint8Array(names.different.length);
  let sum = 0;
  for (let at = 0; at < names.numbers.length; at += 1) {
    const number = names.numbers[at] ?? 0;
    const each = points[number] ?? 0;
    const one = names.which[at] ?? 0;
    if (!(each < 0) || counted[one] === 1) continue;
    if (!counts(names.firsts[at] ?? 0, near[number] === 1)) continue;
    counted[one] = 1;
    sum += each;
  }
  return sum / Math.sqrt(FEW);
};

/** What speaks against a passage: words of all of the text, but of those that only speak of what is near them the ones that stand in it. */
export const againstPassage = (
  compiled: CompiledWeights,
  reading: Reading,
  { placed: { firsts }, from, to }: Passage,
): number => {
  const start = firsts[from] ?? 0;
  const end = firsts[to - 1] ?? -1;
  const { words } = reading;
  const items = new Set(words.slice(start, end + 1).map(({ item }) => item)).add(0);
  return against(
    compiled,
    reading,
    (first, isNear) =>
      items.has(words[first]?.item ?? 0) && (!isNear || (start <= first && first <= end)),
  );
};

/** What a text weighs: a passage of it, less for what speaks against it. */
export const weightOf = (
  { weights }: CompiledWeights,
  { points }: Passage,
  doubt: number,
): number => points - weights.againstWeight * Math.log(1 - doubt);

/** Weighs a text, without some of its words. Takes time in proportion to it. */
export const weigh = (
  compiled: CompiledWeights,
  reading: Reading,
  without: LongAgo = null,
): Passage => {
  const { base, clausesMax } = compiled.weights;
  const placed = placedIn(compiled, reading, without);
  const { numbers, which, ends } = placed;
  // In the passage from which clause each of them was counted last: a word counts once in a passage.
  const countedIn = new Int32Array(reading.names.different.length);
  let best = { points: Number.NEGATIVE_INFINITY, from: 0, to: 0 };
  for (let clause = 1; clause <= ends.length; clause += 1) {
    const from = ends[clause - 2] ?? 0;
    let at = from;
    let sum = 0;
    let count = 0;
    for (let last = clause; last < Math.min(clause + clausesMax, ends.length + 1); last += 1) {
      const to = ends[last - 1] ?? 0;
      for (; at < to; at += 1) {
        const one = which[at] ?? 0;
        if (countedIn[one] === clause) continue;
        countedIn[one] = clause;
        sum += compiled.points[numbers[at] ?? 0] ?? 0;
        count += 1;
      }
      const points = base + sum / Math.sqrt(Math.max(FEW, count));
      if (points > best.points) best = { points, from, to };
    }
  }
  return { ...best, placed };
};
