/**
 * Finds phrases by joining positions, without backtracking: for each place of a phrase the latest position that can hold it is
 * kept, and that position is at least as good as any earlier one. The work per word has a bound that the pack alone sets.
 */

import type { TriageInput } from "./triage.js";
import type { CompiledPack, CompiledPhrase } from "./triage-compile.js";
import { readWords, type Word } from "./triage-text.js";

/** One phrase found: the numbers of its first and last word. */
export interface Hit {
  readonly phrase: CompiledPhrase;
  readonly first: number;
  readonly last: number;
}

/** What was found, and how much work it was. */
export interface Scan {
  readonly hits: readonly Hit[];
  /** Words compared. A law bounds them by the length of the text. */
  readonly steps: number;
}

interface Join {
  /** The last word, or -1. */
  readonly last: number;
  readonly steps: number;
}

const joinPhrase = (phrase: CompiledPhrase, words: readonly Word[], at: number): Join => {
  const { steps, rule } = phrase;
  const goal = steps.length - 1;
  if (goal <= 0) return { last: at, steps: 1 };
  const reach = rule.gapWordsMax + 1;
  const sentence = words[at]?.sentence;
  const latest = [at];
  let furthest = at;
  let compared = 0;
  for (let here = at + 1; here - furthest <= reach; here++) {
    const word = words[here];
    if (word === undefined || word.sentence !== sentence) break;
    for (let place = Math.min(latest.length, goal); place >= 1; place--) {
      compared += 1;
      const before = latest[place - 1] ?? at;
      if (here - before > reach || !steps[place]?.has(word.text)) continue;
      if (place === goal) return { last: here, steps: compared };
      latest[place] = here;
      furthest = here;
    }
  }
  return { last: -1, steps: compared };
};

/** A draft as the rules of its direction read it, once for all that is asked of it. */
export interface DraftRead {
  readonly direction: TriageInput["direction"];
  readonly words: readonly Word[];
  readonly hits: readonly Hit[];
}

/** Reads a draft. */
export const readDraft = (
  pack: CompiledPack,
  { text, direction }: Pick<TriageInput, "text" | "direction">,
): DraftRead => {
  const words = readWords(text);
  return { direction, words, hits: scanWords(pack, words, direction).hits };
};

/** Every phrase of a direction's rules that occurs in the words, in order of where it begins. */
export const scanWords = (
  pack: CompiledPack,
  words: readonly Word[],
  direction: TriageInput["direction"],
): Scan => scanFor(pack.phrases[direction], words);

/** Every one of some phrases that occurs in the words, in order of where it begins. */
export const scanFor = (
  index: ReadonlyMap<string, readonly CompiledPhrase[]>,
  words: readonly Word[],
): Scan => {
  const hits: Hit[] = [];
  let steps = words.length;
  for (const [first, word] of words.entries()) {
    for (const phrase of index.get(word.text) ?? []) {
      const join = joinPhrase(phrase, words, first);
      steps += join.steps;
      if (join.last >= 0) hits.push({ phrase, first, last: join.last });
    }
  }
  return { hits, steps };
};
