/** Words, and two side by side in a clause, of which a pack says something: points, for urgency or for lists. */

/** All of them, each with a number: a text is looked through once, and what is said of a name is found by its number. */
export interface Names {
  /** How many there are. */
  readonly size: number;
  readonly numberOf: (name: string) => number;
  /** The number of a word that stands in names, or -1. */
  readonly wordNumberOf: (word: string) => number;
  /** By the number of a word, the number of the name that is this word alone, or -1. */
  readonly alone: Int32Array;
  /** By the number of the first word times how many there are, and that of the second. */
  readonly pairs: ReadonlyMap<number, number>;
  /** By the number of a word, whether any pair begins with it. */
  readonly leads: Uint8Array;
  /** By the number of a name, how many words it has. */
  readonly wordCounts: Uint8Array;
}

/** The names in a text, in its order. */
export interface NamesInText {
  readonly numbers: readonly number[];
  /** The word where each begins. */
  readonly firsts: readonly number[];
  /** Which of the different names in the text each is, in the order in which they come first: what counts a name once needs a list as long as the text, and not as the pack. */
  readonly which: readonly number[];
  /** The numbers of the different ones, in that order. */
  readonly different: readonly number[];
}

const numbered = (all: Iterable<string>): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  for (const one of all) if (!numbers.has(one)) numbers.set(one, numbers.size);
  return numbers;
};

/** Numbers names: each a word, or two with a space between them. */
export const numberNames = (all: readonly string[]): Names => {
  const names = numbered(all);
  const words = numbered(all.flatMap((name) => name.split(" ")));
  const wordNumberOf = (word: string): number => words.get(word) ?? -1;
  const alone = new Int32Array(words.size).fill(-1);
  const pairs = new Map<number, number>();
  const leads = new Uint8Array(words.size);
  const wordCounts = new Uint8Array(names.size);
  for (const [name, number] of names) {
    const [word = "", next] = name.split(" ");
    const first = wordNumberOf(word);
    wordCounts[number] = next === undefined ? 1 : 2;
    if (next === undefined) alone[first] = number;
    else {
      leads[first] = 1;
      pairs.set(first * words.size + wordNumberOf(next), number);
    }
  }
  const numberOf = (name: string): number => names.get(name) ?? -1;
  return { size: names.size, numberOf, wordNumberOf, alone, pairs, leads, wordCounts };
};

/** A table in which half is free when each word of a text, and each with the next, is another name: a power of two. */
const slotsFor = (words: number): number => 2 ** Math.ceil(Math.log2(4 * words + 1));

/**
 * Finds names: each word that is one, and each with the word behind it where that is in the same clause.
 *
 * @param words - For each word of a text its number, or -1.
 * @param starts - For each word whether a clause begins at it.
 */
export const findNames = (
  { alone, pairs, leads }: Names,
  words: readonly number[],
  starts: readonly boolean[],
): NamesInText => {
  const numbers: number[] = [];
  const firsts: number[] = [];
  const which: number[] = [];
  const different: number[] = [];
  const slots = new Int32Array(slotsFor(words.length));
  const found = (number: number, first: number): void => {
    let slot = number & (slots.length - 1);
    while (slots[slot] !== 0 && different[(slots[slot] ?? 0) - 1] !== number)
      slot = (slot + 1) & (slots.length - 1);
    if (slots[slot] === 0) {
      different.push(number);
      slots[slot] = different.length;
    }
    numbers.push(number);
    firsts.push(first);
    which.push((slots[slot] ?? 1) - 1);
  };
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first] ?? -1;
    if (word < 0) continue;
    const name = alone[word] ?? -1;
    if (name >= 0) found(name, first);
    const next = words[first + 1] ?? -1;
    if (leads[word] !== 1 || next < 0 || starts[first + 1] !== false) continue;
    const pair = pairs.get(word * leads.length + next);
    if (pair !== undefined) found(pair, first);
  }
  return { numbers, firsts, which, different };
};
