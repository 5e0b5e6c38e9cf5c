/** Reads a phrase as it is written in a pack: places with forms, gaps, and what may come in either order. */
import { remembering } from "./triage-remember.js";
import { wordsOf } from "./triage-text.js";

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

const stepOf = (
  forms: readonly string[],
  adjacent: boolean,
  formWords: typeof wordsOf,
): PhraseStep => {
  const words = new Set<string>();
  const beginnings = new Set<string>();
  const ranges: { readonly from: number; readonly to: number }[] = [];
  for (const form of forms) {
    const range = RANGE.exec(form);
    const [only, ...more] = range === null ? formWords(form) : [];
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

const inOrder = (places: string, formWords: typeof wordsOf): readonly PhraseStep[] =>
  places
    .split(" ")
    .filter((place) => place !== "")
    .flatMap((place) => {
      const adjacent = place.startsWith("+");
      const forms = (adjacent ? place.slice(1) : place).split("|").filter((form) => form !== "");
      const [only] = forms;
      // A short form that stands alone ("can't") takes as many places as it has words.
      if (forms.length === 1 && only !== undefined && /^[^<*]+$/.test(only))
        return formWords(only).map((text, at) => word(text, at > 0 || adjacent));
      return [stepOf(forms, adjacent, formWords)];
    });

const orders = (parts: readonly string[]): readonly (readonly string[])[] =>
  parts.length < 2
    ? [parts]
    : parts.flatMap((part, at) =>
        orders(parts.toSpliced(at, 1)).map((others) => [part, ...others]),
      );

/** What a phrase stands for: one row of places, or several where the order is free. */
export type PhraseRows = readonly (readonly PhraseStep[])[];

/** Begins to read phrases. A place that is written as one before it is that very place: a pack has four times as many as it has different ones. */
export const createPhrases = (sets: WordSets): ((phrase: string) => PhraseRows) => {
  const formWords = remembering(wordsOf);
  const stepsOf = remembering((place: string) => inOrder(withSets(place, sets), formWords));
  return remembering((phrase: string) =>
    orders(phrase.split(" & ")).map((parts) =>
      parts.flatMap((part) => part.split(" ")).flatMap(stepsOf),
    ),
  );
};
