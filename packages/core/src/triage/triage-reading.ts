/** A text as the rules of a pack see it: its words, and which places of phrases each can hold. Made once for a text, and looked at by everything. */
import type { MisspeltWord } from "./triage.js";
import type { CompiledPack } from "./triage-compile.js";
import { readWords, type Word } from "./triage-text.js";

/** A text that was read. */
export interface Reading {
  readonly words: readonly Word[];
  /** For each word the places that it can hold. */
  readonly ids: readonly (readonly number[])[];
  /** Where each place that occurs can be, in order. */
  readonly at: ReadonlyMap<number, readonly number[]>;
  readonly misspelt: readonly MisspeltWord[];
}

const union = (pack: CompiledPack, words: readonly string[]): readonly number[] => [
  ...new Set(words.flatMap((word) => pack.lexicon.idsOf(word))),
];

/** Reads a text for a pack. */
export const readText = (pack: CompiledPack, text: string): Reading => {
  const words: Word[] = [];
  const ids: (readonly number[])[] = [];
  const misspelt: MisspeltWord[] = [];
  const correct = ({ start, end }: Word, readAs: readonly string[]): void =>
    void misspelt.push({ span: { start, end }, readAs });
  for (const word of readWords(text, pack.abbreviations)) {
    const own = pack.lexicon.idsOf(word.text);
    const near = own.length > 0 ? [] : pack.spelling.readAs(word.text);
    const parts = own.length > 0 || near.length > 0 ? null : pack.spelling.splitAs(word.text);
    if (near.length > 0) correct(word, near);
    if (parts !== null) correct(word, parts);
    for (const part of parts ?? [word.text]) {
      words.push(part === word.text ? word : { ...word, text: part });
      ids.push(
        near.length > 0 ? union(pack, near) : parts === null ? own : pack.lexicon.idsOf(part),
      );
    }
  }
  return { words, ids, at: placesIn(ids), misspelt };
};

const placesIn = (ids: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> => {
  const at = new Map<number, number[]>();
  for (let place = 0; place < ids.length; place++)
    for (const id of ids[place] ?? []) {
      const known = at.get(id);
      if (known === undefined) at.set(id, [place]);
      else known.push(place);
    }
  return at;
};
