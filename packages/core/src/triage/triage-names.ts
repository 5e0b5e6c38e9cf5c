/** Words, and two side by side in a clause, of which a pack says something: points, for urgency or for lists. */
import type { Reading } from "./triage-reading.js";

/** What is said of a word, and of it with the word behind it. */
interface Beginning<Value> {
  alone: Value | null;
  readonly pairs: Map<string, Value>;
}

/** Names by their first word. */
export type WordNames<Value> = ReadonlyMap<string, Beginning<Value>>;

/** Makes names ready: a word, or two with a space between them, and what is said of them. */
export const wordNames = <Value>(all: Iterable<readonly [string, Value]>): WordNames<Value> => {
  const names = new Map<string, Beginning<Value>>();
  for (const [name, value] of all) {
    const [word = "", next] = name.split(" ");
    const beginning = names.get(word) ?? { alone: null, pairs: new Map<string, Value>() };
    if (next === undefined) beginning.alone = value;
    else beginning.pairs.set(next, value);
    names.set(word, beginning);
  }
  return names;
};

/** Finds names in a text, in its order: for each word what is said of it, and of it with the one behind it where that is in the same clause. */
export const findNames = <Value>(
  names: WordNames<Value>,
  { meant, starts }: Reading,
  found: (value: Value, first: number) => void,
): void => {
  for (const [first, word] of meant.entries()) {
    const beginning = names.get(word);
    if (beginning === undefined) continue;
    if (beginning.alone !== null) found(beginning.alone, first);
    const pair =
      starts[first + 1] === false ? beginning.pairs.get(meant[first + 1] ?? "") : undefined;
    if (pair !== undefined) found(pair, first);
  }
};
