/** Words, and two side by side in a clause, of which a pack says something: points, for urgency or for lists. */
import type { Reading } from "./triage-reading.js";

/** A number for each word that stands in a name, the same in all tables of a pack: a text's words are looked up once, and the tables are asked by number. */
export type WordNumbers = ReadonlyMap<string, number>;

/** Gives the words of names their numbers. */
export const numberWords = (names: Iterable<string>): WordNumbers => {
  const numbers = new Map<string, number>();
  for (const name of names)
    for (const word of name.split(" ")) if (!numbers.has(word)) numbers.set(word, numbers.size);
  return numbers;
};

/** What is said of words, and of two side by side. */
export interface WordNames<Value> {
  /** How many names there are. */
  readonly size: number;
  /** By the number of a word. */
  readonly alone: readonly (Value | null)[];
  /** By the number of the first word times how many there are, and that of the second. */
  readonly pairs: ReadonlyMap<number, Value>;
  /** By the number of a word, whether any pair begins with it. */
  readonly leads: Uint8Array;
}

/** Makes names ready: a word, or two with a space between them, and what is said of them. */
export const wordNames = <Value>(
  numbers: WordNumbers,
  all: readonly (readonly [string, Value])[],
): WordNames<Value> => {
  const alone = Array.from<Value | null>({ length: numbers.size }).fill(null);
  const pairs = new Map<number, Value>();
  const leads = new Uint8Array(numbers.size);
  const numberOf = (word: string): number => numbers.get(word) ?? 0;
  for (const [name, value] of all) {
    const [word = "", next] = name.split(" ");
    const first = numberOf(word);
    if (next === undefined) alone[first] = value;
    else {
      leads[first] = 1;
      pairs.set(first * numbers.size + numberOf(next), value);
    }
  }
  return { size: all.length, alone, pairs, leads };
};

/** Finds names in a text, in its order: for each word what is said of it, and of it with the one behind it where that is in the same clause. */
export const findNames = <Value>(
  { alone, pairs, leads }: WordNames<Value>,
  { numbers, starts }: Reading,
  found: (value: Value, first: number) => void,
): void => {
  for (const [first, number] of numbers.entries()) {
    if (number < 0) continue;
    const value = alone[number] ?? null;
    if (value !== null) found(value, first);
    const next = numbers[first + 1] ?? -1;
    if (leads[number] !== 1 || next < 0 || starts[first + 1] !== false) continue;
    const pair = pairs.get(number * leads.length + next);
    if (pair !== undefined) found(pair, first);
  }
};
