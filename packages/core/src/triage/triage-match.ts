/**
 * Finds phrases by joining positions, without backtracking: for each place of a phrase the latest position that can hold it is
 * kept, and that position is at least as good as any earlier one. A phrase of which any place does not occur at all is not even tried.
 */

import type { TriageInput } from "./triage.js";
import type { CompiledPack, CompiledPhrase, CompiledRule, PhraseIndex } from "./triage-compile.js";
import { type Places, type Reading, readText } from "./triage-reading.js";

/** One phrase found: the numbers of its first and last word. */
export interface Hit<Owner> {
  readonly phrase: CompiledPhrase<Owner>;
  readonly first: number;
  readonly last: number;
  /** The phrase stands there so often that the others were not looked at: nothing that is said around one of them can count for all. */
  readonly many?: true;
}

/** What was found, and how much work it was. */
export interface Scan<Owner> {
  readonly hits: readonly Hit<Owner>[];
  /** Words compared. A law bounds them by the length of the text. */
  readonly steps: number;
}

interface Join {
  /** The last word, or -1. */
  readonly last: number;
  readonly steps: number;
}

const holds = ({ ids }: Reading, at: number, step: number | undefined): boolean =>
  step !== undefined && ids[at]?.includes(step) === true;

const joinPhrase = <Owner>(
  { steps, gaps, reach }: CompiledPhrase<Owner>,
  reading: Reading,
  at: number,
): Join => {
  const { words } = reading;
  const goal = steps.length - 1;
  if (goal <= 0) return { last: at, steps: 1 };
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
      if (here - before > (gaps[place] ?? 0) + 1 || !holds(reading, here, steps[place])) continue;
      if (place === goal) return { last: here, steps: compared };
      latest[place] = here;
      furthest = here;
    }
  }
  return { last: -1, steps: compared };
};

const isThere = ({ head }: Places, step: number): boolean => (head[step] ?? 0) > 0;

const canOccur = ({ steps }: CompiledPhrase<unknown>, places: Places): boolean => {
  for (const step of steps) if (!isThere(places, step)) return false;
  return true;
};

/** Nobody says a thing so often. The work for a text that does is bounded, and it is taken for the plainest of them. */
const HITS_MAX = 64;

/** Joins a phrase from each word that can begin it, and says how many words were compared. */
const joinAll = <Owner>(
  phrase: CompiledPhrase<Owner>,
  reading: Reading,
  hits: Hit<Owner>[],
): number => {
  const { head, next, word } = reading.places;
  const [start = -1] = phrase.steps;
  let compared = 0;
  let found = 0;
  for (let entry = head[start] ?? 0; entry > 0; entry = next[entry] ?? 0) {
    const first = word[entry] ?? 0;
    const { last, steps } = joinPhrase(phrase, reading, first);
    compared += steps;
    if (last < 0) continue;
    found += 1;
    hits.push(found < HITS_MAX ? { phrase, first, last } : { phrase, first, last, many: true });
    if (found === HITS_MAX) break;
  }
  return compared;
};

/** Every one of some phrases that occurs in a text, in order of where it begins. */
export const scan = <Owner>(index: PhraseIndex<Owner>, reading: Reading): Scan<Owner> => {
  const hits: Hit<Owner>[] = [];
  const { places } = reading;
  let steps = reading.words.length;
  for (const { anchor, phrases } of index) {
    if (!isThere(places, anchor)) continue;
    for (const phrase of phrases) {
      steps += 1;
      if (canOccur(phrase, places)) steps += joinAll(phrase, reading, hits);
    }
  }
  return { hits: hits.sort((one, other) => one.first - other.first), steps };
};

/** A draft as the rules of its direction read it, once for all that is asked of it. */
export interface DraftRead {
  readonly direction: TriageInput["direction"];
  readonly reading: Reading;
  readonly hits: readonly Hit<CompiledRule>[];
}

/** Reads a draft. */
export const readDraft = (
  pack: CompiledPack,
  { text, direction }: Pick<TriageInput, "text" | "direction">,
): DraftRead => {
  const reading = readText(pack, text);
  return { direction, reading, hits: scan(pack.phrases[direction], reading).hits };
};
