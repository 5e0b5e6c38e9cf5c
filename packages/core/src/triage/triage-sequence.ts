/** Words side by side that are read as others: "unable to" is "can not". */
import { type Word, wordsOf } from "./triage-text.js";

interface Sequence {
  readonly typed: readonly string[];
  readonly meant: readonly string[];
}

/** By their first word, the longest first. */
export type Sequences = ReadonlyMap<string, readonly Sequence[]>;

/** Makes ready those of some abbreviations that are of several words. */
export const sequencesOf = (abbreviations: Readonly<Record<string, string>>): Sequences => {
  const sequences = new Map<string, Sequence[]>();
  for (const [key, value] of Object.entries(abbreviations)) {
    if (!key.includes(" ")) continue;
    const typed = wordsOf(key);
    const [first = ""] = typed;
    const one = { typed, meant: wordsOf(value) };
    sequences.set(first, [...(sequences.get(first) ?? []), one]);
  }
  for (const each of sequences.values())
    each.sort((one, other) => other.typed.length - one.typed.length);
  return sequences;
};

const standsAt = (words: readonly Word[], from: number, { typed }: Sequence): boolean =>
  typed.every(
    (text, at) =>
      words[from + at]?.text === text && words[from + at]?.clause === words[from]?.clause,
  );

/** The words of a text with sequences as what they mean, each at the place of what was typed. Takes time in proportion to the text. */
export const withSequences = (words: readonly Word[], sequences: Sequences): readonly Word[] => {
  if (!words.some(({ text }) => sequences.has(text))) return words;
  const read: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const one = sequences.get(word.text)?.find((sequence) => standsAt(words, at, sequence));
    if (one === undefined) {
      read.push(word);
      continue;
    }
    at += one.typed.length - 1;
    const end = words[at]?.end ?? word.end;
    for (const text of one.meant) read.push({ ...word, text, end });
  }
  return read;
};
