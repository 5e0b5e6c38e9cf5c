/** Gives every place that occurs in a pack a number, and says of a word which places it can hold. */
import type { PhraseStep } from "./triage-phrase.js";
import { remembering } from "./triage-remember.js";

/** The places of a pack. */
export interface Lexicon {
  /** The numbers of the places that a word can hold, in ascending order. */
  readonly idsOf: (word: string) => readonly number[];
  /** How many places there are. */
  readonly size: number;
  /** Every whole word that some place has. */
  readonly words: readonly string[];
}

/** A lexicon while a pack is being read. */
export interface LexiconBuilder {
  /** The number of a place; the same forms have the same number. */
  readonly add: (step: PhraseStep) => number;
  readonly build: () => Lexicon;
}

interface Ranged {
  readonly from: number;
  readonly to: number;
  readonly id: number;
}

const NUMBER_WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

const NUMBERS: ReadonlyMap<string, number> = new Map(
  NUMBER_WORDS.map((word, value): [string, number] => [word, value]),
);

const numberOf = (word: string): number | null =>
  /^\d{1,6}$/.test(word) ? Number(word) : (NUMBERS.get(word) ?? null);

const addTo = <Key>(map: Map<Key, number[]>, key: Key, id: number): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [id]);
  else known.push(id);
};

/** Begins a lexicon. */
export const createLexicon = (): LexiconBuilder => {
  const byForms = new Map<string, number>();
  const whole = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  const ranges: Ranged[] = [];

  const note = ({ words, beginnings: starts, ranges: spans }: PhraseStep, id: number): void => {
    for (const word of words) addTo(whole, word, id);
    for (const start of starts) addTo(beginnings, start, id);
    for (const { from, to } of spans) ranges.push({ from, to, id });
  };

  const find = (word: string, lengths: readonly number[]): readonly number[] => {
    const ids = [...(whole.get(word) ?? [])];
    for (const length of lengths) {
      if (length > word.length) break;
      ids.push(...(beginnings.get(word.slice(0, length)) ?? []));
    }
    const value = ranges.length > 0 ? numberOf(word) : null;
    if (value !== null)
      for (const { from, to, id } of ranges) if (from <= value && value <= to) ids.push(id);
    return ids.length < 2 ? ids : [...new Set(ids)].sort((a, b) => a - b);
  };

  return {
    add: (step) => {
      const { words, beginnings: starts, ranges: spans } = step;
      const forms = JSON.stringify([words.toSorted(), starts.toSorted(), spans]);
      const known = byForms.get(forms);
      if (known !== undefined) return known;
      const id = byForms.size;
      byForms.set(forms, id);
      note(step, id);
      return id;
    },
    build: () => {
      const lengths = [...new Set([...beginnings.keys()].map((start) => start.length))].sort(
        (a, b) => a - b,
      );
      return {
        size: byForms.size,
        words: [...whole.keys()],
        idsOf: remembering((word) => find(word, lengths)),
      };
    },
  };
};
