/** Gives every place that occurs in a pack a number, and says of a word which places it can hold. */
import type { PhraseStep } from "./triage-phrase.js";
import { remembering } from "./triage-remember.js";

/** The places that a word can hold. A small word can hold some hundred, of which few tell anything about a text. */
export interface WordPlaces {
  /** Whether there is any. */
  readonly any: boolean;
  /** Those that are telling, each by its number among these, in ascending order. */
  readonly telling: readonly number[];
  /** All of them, where they are few; else none. */
  readonly few: Int32Array;
  /** All of them, a bit for each place of the pack, where they are more. */
  readonly bits: Uint32Array | null;
}

/** Whether a word can hold a place. */
export const holds = ({ few, bits }: WordPlaces, place: number): boolean => {
  if (bits !== null) return (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
  for (let at = 0; at < few.length; at += 1) if (few[at] === place) return true;
  return false;
};

/** The places of a pack. */
export interface Lexicon {
  readonly placesOf: (word: string) => WordPlaces;
  /** What either of some words could hold. */
  readonly placesOfAny: (words: readonly string[]) => WordPlaces;
  /** How many telling places there are. */
  readonly tellingCount: number;
  /** Every whole word that some place has. */
  readonly words: readonly string[];
}

/** A lexicon while a pack is being read. */
export interface LexiconBuilder {
  /** The number of a place; the same forms have the same number. */
  readonly add: (step: PhraseStep) => number;
  /** Whether a place can hold only words that few of the places added so far can hold: then it says something about a text that it occurs. */
  readonly isTelling: (step: PhraseStep) => boolean;
  /** Notes that a place is to be among the telling ones of a word, and gives its number among these: there are fewer of them, and a list by that number is shorter. */
  readonly tells: (place: number) => number;
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

const NONE: WordPlaces = { any: false, telling: [], few: new Int32Array(0), bits: null };

/** A list of so many is looked through sooner than a bit is fetched from a row as long as the pack: most words of a text can hold no more. */
const FEW = 12;

/** A word that can hold more places stands in most texts: noting each of them costs more than it spares. Measured with the pack for the United Kingdom. */
const CROWD = 200;

/**
 * What some places are to a word.
 *
 * @param telling - Those that are telling, with their numbers among these.
 * @param size - How many places there are.
 */
const placesOfAll = (
  ids: readonly number[],
  telling: ReadonlyMap<number, number>,
  size: number,
): WordPlaces => {
  if (ids.length === 0) return NONE;
  const each = [...new Set(ids)];
  const those = each.flatMap((id) => telling.get(id) ?? []).sort((a, b) => a - b);
  if (each.length <= FEW)
    return { any: true, telling: those, few: Int32Array.from(each), bits: null };
  const bits = new Uint32Array((size >>> 5) + 1);
  for (const id of each) bits[id >>> 5] = (bits[id >>> 5] ?? 0) | (1 << (id & 31));
  return { any: true, telling: those, few: NONE.few, bits };
};

/** Begins a lexicon. */
export const createLexicon = (): LexiconBuilder => {
  const byForms = new Map<string, number>();
  const whole = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  const ranges: Ranged[] = [];
  const telling = new Map<number, number>();

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
    return ids;
  };

  return {
    add: remembering((step: PhraseStep) => {
      const { words, beginnings: starts, ranges: spans } = step;
      const forms = JSON.stringify([words.toSorted(), starts.toSorted(), spans]);
      const known = byForms.get(forms);
      if (known !== undefined) return known;
      const id = byForms.size;
      byForms.set(forms, id);
      note(step, id);
      return id;
    }),
    isTelling: ({ words }) => words.every((word) => (whole.get(word)?.length ?? 0) <= CROWD),
    tells: (place) => {
      const known = telling.get(place);
      if (known !== undefined) return known;
      telling.set(place, telling.size);
      return telling.size - 1;
    },
    build: () => {
      const lengths = [...new Set([...beginnings.keys()].map((start) => start.length))].sort(
        (a, b) => a - b,
      );
      return {
        tellingCount: telling.size,
        words: [...whole.keys()],
        placesOf: (word) => placesOfAll(find(word, lengths), telling, byForms.size),
        placesOfAny: (words) =>
          placesOfAll(
            words.flatMap((word) => find(word, lengths)),
            telling,
            byForms.size,
          ),
      };
    },
  };
};
