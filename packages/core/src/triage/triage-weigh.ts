/**
 * What a text weighs: words and neighbours have points, and the heaviest passage of a text counts. What is added before or after a passage takes nothing from it.
 */
import type { RuleWeights } from "./rule-pack.js";
import type { Reading } from "./triage-reading.js";
import { beginsClause, type Word } from "./triage-text.js";

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
  /** The words of it that weigh most, each with the last word that belongs to it; empty for a passage that is too light to be asked about. */
  readonly heaviest: readonly { readonly first: number; readonly last: number }[];
}

/** What has points, the number that it has in this text, and the word where it begins. */
interface Placed {
  readonly weighing: Weighing;
  readonly number: number;
  readonly first: number;
}

/** Words of which only the root of their number counts: a long passage is not heavier for being long, and a short one is not for its one word. */
const FEW = 24;
const TOLD = 6;

/** What has points, clause by clause. */
const inClauses = (
  { alone, pairs }: CompiledWeights,
  words: readonly Word[],
): readonly (readonly Placed[])[] => {
  const numbers = new Map<Weighing, number>();
  const clauses: Placed[][] = [];
  for (const [first, word] of words.entries()) {
    if (beginsClause(word, words[first - 1])) clauses.push([]);
    const next = words[first + 1];
    const isTwo = next !== undefined && !beginsClause(next, word);
    const two = isTwo ? pairs.get(word.text)?.get(next.text) : undefined;
    for (const weighing of [alone.get(word.text), two]) {
      if (weighing === undefined) continue;
      const number = numbers.get(weighing) ?? numbers.size;
      numbers.set(weighing, number);
      clauses.at(-1)?.push({ weighing, number, first });
    }
  }
  return clauses;
};

const heaviestOf = (placed: readonly Placed[]): Passage["heaviest"] => {
  const once = new Map(placed.toReversed().map((one) => [one.number, one]));
  return [...once.values()]
    .filter(({ weighing }) => weighing.points > 0)
    .sort((one, other) => other.weighing.points - one.weighing.points)
    .slice(0, TOLD)
    .map(({ weighing, first }) => ({ first, last: first + weighing.words - 1 }));
};

/** Weighs a text. Takes time in proportion to it. */
export const weigh = (compiled: CompiledWeights, { words }: Reading): Passage => {
  const { base, clausesMax, asksFrom } = compiled.weights;
  const clauses = inClauses(compiled, words);
  // Where each of them was counted last: a word counts once in a passage.
  const countedIn: number[] = [];
  let best = { points: Number.NEGATIVE_INFINITY, from: 0, to: 0 };
  for (let from = 0; from < clauses.length; from += 1) {
    let sum = 0;
    let count = 0;
    for (let to = from; to < Math.min(from + clausesMax, clauses.length); to += 1) {
      for (const { weighing, number } of clauses[to] ?? []) {
        if (countedIn[number] === from) continue;
        countedIn[number] = from;
        sum += weighing.points;
        count += 1;
      }
      const points = base + sum / Math.sqrt(Math.max(FEW, count));
      if (points > best.points) best = { points, from, to };
    }
  }
  const { points, from, to } = best;
  const passage = points < asksFrom ? [] : clauses.slice(from, to + 1).flat();
  return { points, heaviest: heaviestOf(passage) };
};
