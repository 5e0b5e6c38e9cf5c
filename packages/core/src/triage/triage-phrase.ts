/** Reads a phrase as it is written in a pack: places with forms, gaps, and what may come in either order. */
import { readWords } from "./triage-text.js";

/** What may stand at one place of a phrase. */
export interface PhraseStep {
  /** Whole words. */
  readonly words: readonly string[];
  /** Beginnings of words. */
  readonly beginnings: readonly string[];
  /** Numbers, with both ends. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** No other word may stand before it. */
  readonly adjacent: boolean;
}

/** The named sets of a pack. */
export type WordSets = Readonly<Record<string, string>>;

const SET = /\{([a-z0-9-]+)\}/g;
const RANGE = /^<(\d+(?:\.\d+)?)\.\.(\d+(?:\.\d+)?)>$/;
const DEPTH_MAX = 4;

/** A text with the sets of the pack put in; a set that is not there is left out. */
export const withSets = (text: string, sets: WordSets): string => {
  let spread = text;
  for (let depth = 0; depth < DEPTH_MAX && spread.includes("{"); depth++)
    spread = spread.replace(
      SET,
      (_, name: string) => (Object.hasOwn(sets, name) ? sets[name] : "") ?? "",
    );
  return spread;
};

const wordsOf = (text: string): readonly string[] => readWords(text).map((word) => word.text);

const stepOf = (forms: readonly string[], adjacent: boolean): PhraseStep => {
  const words = new Set<string>();
  const beginnings = new Set<string>();
  const ranges: { readonly from: number; readonly to: number }[] = [];
  for (const form of forms) {
    const range = RANGE.exec(form);
    const [only, ...more] = range === null ? wordsOf(form) : [];
    if (range !== null) ranges.push({ from: Number(range[1]), to: Number(range[2]) });
    else if (only === undefined || more.length > 0) continue;
    else if (form.endsWith("*")) beginnings.add(only);
    else words.add(only);
  }
  return { words: [...words], beginnings: [...beginnings], ranges, adjacent };
};

const word = (text: string, adjacent: boolean): PhraseStep => ({
  words: [text],
  beginnings: [],
  ranges: [],
  adjacent,
});

const inOrder = (phrase: string): readonly PhraseStep[] =>
  phrase
    .split(" ")
    .filter((place) => place !== "")
    .flatMap((place) => {
      const adjacent = place.startsWith("+");
      const forms = (adjacent ? place.slice(1) : place).split("|").filter((form) => form !== "");
      const [only] = forms;
      // A short form that stands alone ("can't") takes as many places as it has words.
      if (forms.length === 1 && only !== undefined && /^[^<*]+$/.test(only))
        return wordsOf(only).map((text, at) => word(text, at > 0 || adjacent));
      return [stepOf(forms, adjacent)];
    });

const orders = (parts: readonly string[]): readonly (readonly string[])[] =>
  parts.length < 2
    ? [parts]
    : parts.flatMap((part, at) =>
        orders(parts.toSpliced(at, 1)).map((others) => [part, ...others]),
      );

/** What a phrase stands for: one row of places, or several where the order is free. */
export const phraseRows = (phrase: string, sets: WordSets): readonly (readonly PhraseStep[])[] =>
  orders(withSets(phrase, sets).split(" & ")).map((parts) => inOrder(parts.join(" ")));
