/**
 * What a text weighs: words and neighbours have points, and the heaviest passage of a text counts. What is added before or after a passage takes nothing from it.
 */
import type { RuleWeights } from "./rule-pack.js";
import type { Reading } from "./triage-reading.js";
import type { Word } from "./triage-text.js";

/** A word, or two side by side, with its points. */
interface Weighing {
  readonly points: number;
  readonly words: 1 | 2;
}

/** The points of a rule, ready for texts: those of each word, and of each word with the one behind it. */
export interface CompiledWeights {
  readonly weights: RuleWeights;
  readonly alone: ReadonlyMap<string, Weighing>;
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, Weighing>>;
}

/** Makes points ready. */
export const compileWeights = (weights: RuleWeights): CompiledWeights => {
  const alone = new Map<string, Weighing>();
  const pairs = new Map<string, Map<string, Weighing>>();
  for (const [name, points] of Object.entries(weights.points)) {
    const [word = "", next] = name.split(" ");
    if (next === undefined) alone.set(word, { points, words: 1 });
    else {
      const behind = pairs.get(word) ?? new Map<string, Weighing>();
      pairs.set(word, behind.set(next, { points, words: 2 }));
    }
  }
  return { weights, alone, pairs };
};

/** The heaviest passage of a text. */
export interface Passage {
  readonly points: number;
  /** The words of it that weigh most, each with the last word that belongs to it. */
  readonly heaviest: readonly { readonly first: number; readonly last: number }[];
}

/** What has points, and the word where it begins. */
type Placed = readonly [Weighing, number];

/** Words of which only the root of their number counts: a long passage is not heavier for being long, and a short one is not for its one word. */
const FEW = 8;
const TOLD = 6;

const inClauses = (
  { alone, pairs }: CompiledWeights,
  words: readonly Word[],
): readonly (readonly Placed[])[] => {
  const clauses: Placed[][] = [];
  let number = -1;
  let current: Placed[] = [];
  for (const [at, { text, clause }] of words.entries()) {
    if (clause !== number) {
      number = clause;
      current = [];
      clauses.push(current);
    }
    const one = alone.get(text);
    if (one !== undefined) current.push([one, at]);
    const next = words[at + 1];
    const two = next?.clause === clause ? pairs.get(text)?.get(next.text) : undefined;
    if (two !== undefined) current.push([two, at]);
  }
  return clauses;
};

const heaviestOf = (placed: Iterable<Placed>): Passage["heaviest"] =>
  [...placed]
    .filter(([{ points }]) => points > 0)
    .sort(([one], [other]) => other.points - one.points)
    .slice(0, TOLD)
    .map(([{ words }, first]) => ({ first, last: first + words - 1 }));

/** Weighs a text. Takes time in proportion to it. */
export const weigh = (compiled: CompiledWeights, { words }: Reading): Passage => {
  const { base, clausesMax } = compiled.weights;
  const clauses = inClauses(compiled, words);
  let best = Number.NEGATIVE_INFINITY;
  let most: ReadonlyMap<Weighing, number> = new Map();
  for (let from = 0; from < clauses.length; from += 1) {
    const counted = new Map<Weighing, number>();
    let sum = 0;
    for (const clause of clauses.slice(from, from + clausesMax)) {
      for (const [weighing, at] of clause) {
        if (counted.has(weighing)) continue;
        counted.set(weighing, at);
        sum += weighing.points;
      }
      const points = base + sum / Math.sqrt(Math.max(FEW, counted.size));
      if (points <= best) continue;
      best = points;
      most = new Map(counted);
    }
  }
  return { points: best, heaviest: heaviestOf(most) };
};
