/** Gives every place that occurs in a pack a number, and says of a word which places it can hold. */
import type { PhraseStep } from "./triage-phrase.js";
import { remembering } from "./triage-remember.js";

/** The places that a word can hold. A small word can hold some hundred, of which few tell anything about a text. */
export interface WordPlaces {
  /** Whether there is any. */
  readonly any: boolean;
  /** Those that are anchors of phrases, each by its number among these, in ascending order. */
  readonly anchors: readonly number[];
  /** Those that are telling, by their numbers among these: in turn which 32 of them, and a bit for each of these. */
  readonly telling: Int32Array;
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
  /** How many places are anchors. */
  readonly anchorCount: number;
  /** How many telling places there are, {@link NOTHING} counted. */
  readonly tellingCount: number;
  /** Every whole word that some place has. */
  readonly words: readonly string[];
}

/** A lexicon while a pack is being read. */
export interface LexiconBuilder {
  /** The number of a place; the same forms have the same number. */
  readonly add: (step: PhraseStep) => number;
  /** How many of the places added so far can hold a word by its whole form. */
  readonly placesWith: (word: string) => number;
  /** Notes that a place is an anchor, and gives its number among these: there are fewer of them, and a list by that number is shorter. */
  readonly anchors: (place: number) => number;
  /** The same for a telling place. */
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

const TENS = "thirty forty fifty sixty seventy eighty ninety hundred".split(" ");

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...NUMBER_WORDS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, at): [string, number] => [word, at * 10 + 30]),
]);

const numberOf = (word: string): number | null =>
  /^\d{1,6}$/.test(word) ? Number(word) : (NUMBERS.get(word) ?? null);

const addTo = <Key>(map: Map<Key, number[]>, key: Key, id: number): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [id]);
  else known.push(id);
};

/** What is said of a text by a telling place that is none. */
export const NOTHING = 0;

/** Of a word that stands in no phrase. */
export const NO_PLACES: WordPlaces = {
  any: false,
  anchors: [],
  telling: new Int32Array(0),
  few: new Int32Array(0),
  bits: null,
};

/** A list of so many is looked through sooner than a bit is fetched from a row as long as the pack: most words of a text can hold no more. */
const FEW = 12;

/** Places that were given numbers. */
interface Numbered {
  readonly add: (place: number) => number;
  readonly size: () => number;
  /** The numbers of those of some places that have one, in ascending order. */
  readonly of: (places: readonly number[]) => readonly number[];
}

const numbering = (from: number): Numbered => {
  const numbers = new Map<number, number>();
  return {
    add: (place) => {
      const number = numbers.get(place) ?? from + numbers.size;
      numbers.set(place, number);
      return number;
    },
    size: () => from + numbers.size,
    of: (places) => places.flatMap((place) => numbers.get(place) ?? []).sort((a, b) => a - b),
  };
};

/** Numbers in ascending order as bits: in turn which 32 of all, and a bit for each of these that is among them. */
const bitsOf = (numbers: readonly number[]): Int32Array => {
  const bits = new Map<number, number>();
  for (const number of numbers)
    bits.set(number >>> 5, (bits.get(number >>> 5) ?? 0) | (1 << (number & 31)));
  return Int32Array.from([...bits].flat());
};

/**
 * What some places are to a word.
 *
 * @param size - How many places there are.
 */
const placesOfAll = (
  ids: readonly number[],
  anchors: Numbered,
  telling: Numbered,
  size: number,
): WordPlaces => {
  if (ids.length === 0) return NO_PLACES;
  const each = [...new Set(ids)];
  const found = { any: true, anchors: anchors.of(each), telling: bitsOf(telling.of(each)) };
  if (each.length <= FEW) return { ...found, few: Int32Array.from(each), bits: null };
  const bits = new Uint32Array((size >>> 5) + 1);
  for (const id of each) bits[id >>> 5] = (bits[id >>> 5] ?? 0) | (1 << (id & 31));
  return { ...found, few: NO_PLACES.few, bits };
};

/** Begins a lexicon. */
export const createLexicon = (): LexiconBuilder => {
  const byForms = new Map<string, number>();
  const whole = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  const ranges: Ranged[] = [];
  const anchors = numbering(0);
  const telling = numbering(NOTHING + 1);

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

  const placesWith = (word: string): number => whole.get(word)?.length ?? 0;

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
    placesWith,
    anchors: anchors.add,
    tells: telling.add,
    build: () => {
      const lengths = [...new Set([...beginnings.keys()].map((start) => start.length))].sort(
        (a, b) => a - b,
      );
      const placesOfEach = (words: readonly string[]): WordPlaces =>
        placesOfAll(
          words.flatMap((word) => find(word, lengths)),
          anchors,
          telling,
          byForms.size,
        );
      return {
        anchorCount: anchors.size(),
        tellingCount: telling.size(),
        words: [...whole.keys()],
        placesOf: (word) => placesOfEach([word]),
        placesOfAny: placesOfEach,
      };
    },
  };
};
