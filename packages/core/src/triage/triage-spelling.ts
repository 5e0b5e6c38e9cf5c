/** Reads a word that means nothing to the rules as one that does, where one slip of the finger lies between them, or they sound alike. */
import { soundOf } from "./triage-sound.js";

/** What a typed word may have been meant for. */
export interface Spelling {
  /** The words of the pack that are one slip away, and where there is none those that sound alike and are spelt most like it, in alphabetical order; none for a short word, a real one, or one that the rules know. */
  readonly readAs: (typed: string) => readonly string[];
  /** The two words of the pack that were typed as one, or `null`. */
  readonly splitAs: (typed: string) => readonly [string, string] | null;
}

/** Shorter words are too close to each other. */
const LENGTH_MIN = 5;
/** Longer ones are no words. */
const LENGTH_MAX = 24;
const PART_MIN = 3;
const JOINED_MIN = 8;

/** Shorter sounds are those of too many words. */
const SOUND_MIN = 4;

const LETTERS = /^[a-z]+$/;

const without = (word: string): readonly string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

/** Whether one word becomes the other by one letter too many, too few, other, or two that changed places. */
export const isOneSlip = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  if (short.length < long.length) return short.slice(from) === long.slice(from + 1);
  if (short.slice(from + 1) === long.slice(from + 1)) return true;
  return (
    short[from] === long[from + 1] &&
    short[from + 1] === long[from] &&
    short.slice(from + 2) === long.slice(from + 2)
  );
};

/** Words by what they are found by. */
const indexOf = (
  words: readonly string[],
  keysOf: (word: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>();
  for (const word of words)
    for (const key of keysOf(word)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [word]);
      else if (!known.includes(word)) known.push(word);
    }
  return index;
};

/** A slip leaves one of them as it was. */
const slipKeysOf = (word: string): readonly string[] => [word, ...without(word)];

/** How many letters have to be put in, taken out or changed to make one word of the other. */
const distanceOf = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to += 1)
      next.push(
        Math.min(
          (next[to] ?? 0) + 1,
          (row[to + 1] ?? 0) + 1,
          (row[to] ?? 0) + (one[at] === other[to] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** Those that take the fewest changes of letters. */
const nearest = (typed: string, words: readonly string[]): readonly string[] => {
  const distances = words.map((word) => distanceOf(typed, word));
  const least = Math.min(...distances);
  return words.filter((_, at) => distances[at] === least);
};

/** Learns the words of a pack. What is in `kept` is a word of its own and is never read as another. */
export const createSpelling = (words: readonly string[], kept: ReadonlySet<string>): Spelling => {
  const known = new Set(words);
  const vocabulary = words.filter((word) => word.length >= LENGTH_MIN && LETTERS.test(word));
  // Made when they are first needed: packs are also compiled only to be looked at.
  let index: ReadonlyMap<string, readonly string[]> | null = null;
  let sounds: ReadonlyMap<string, readonly string[]> | null = null;
  const isOwn = (typed: string): boolean =>
    typed.length > LENGTH_MAX || !LETTERS.test(typed) || known.has(typed) || kept.has(typed);
  const slipsOf = (typed: string): readonly string[] => {
    index ??= indexOf(vocabulary, slipKeysOf);
    const near = new Set(slipKeysOf(typed).flatMap((key) => index?.get(key) ?? []));
    return [...near].filter((word) => isOneSlip(typed, word)).sort();
  };
  const soundsOf = (typed: string): readonly string[] => {
    sounds ??= indexOf(vocabulary, (word) => [soundOf(word)]);
    const sound = soundOf(typed);
    if (sound.length < SOUND_MIN) return [];
    return [...nearest(typed, sounds.get(sound) ?? [])].sort();
  };
  return {
    readAs: (typed) => {
      if (typed.length < LENGTH_MIN || isOwn(typed)) return [];
      const slips = slipsOf(typed);
      return slips.length > 0 ? slips : soundsOf(typed);
    },
    splitAs: (typed) => {
      if (typed.length < JOINED_MIN || isOwn(typed)) return null;
      for (let at = PART_MIN; at <= typed.length - PART_MIN; at++) {
        const first = typed.slice(0, at);
        const second = typed.slice(at);
        if (known.has(first) && known.has(second)) return [first, second];
      }
      return null;
    },
  };
};
