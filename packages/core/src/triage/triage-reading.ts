/** A text as the rules of a pack see it: its words, and which places of phrases each can hold. Made once for a text, and looked at by everything. */
import type { MisspeltWord } from "./triage.js";
import type { CompiledPack } from "./triage-compile.js";
import { beginsClause, readWords, type Word } from "./triage-text.js";

/**
 * Where the places of phrases can be in a text, as lists in flat arrays: a text of 80 words holds about two thousand of them, and a map of arrays costs more
 * than all of the matching.
 */
export interface Places {
  /** For each place its first entry, or 0 where it does not occur. */
  readonly head: Int32Array;
  /** For each entry the next one of the same place, or 0. */
  readonly next: Int32Array;
  /** For each entry the number of its word. */
  readonly word: Int32Array;
}

/** A text that was read. */
export interface Reading {
  readonly words: readonly Word[];
  /** For each word the places that it can hold. */
  readonly ids: readonly (readonly number[])[];
  readonly places: Places;
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
  return { words, ids, places: placesIn(ids, pack.lexicon.size), misspelt };
};

const placesIn = (ids: readonly (readonly number[])[], size: number): Places => {
  const entries = ids.reduce((sum, { length }) => sum + length, 1);
  const head = new Int32Array(size);
  const next = new Int32Array(entries);
  const word = new Int32Array(entries);
  let entry = 0;
  // From the end, so that each new entry goes before those that are there.
  for (let at = ids.length - 1; at >= 0; at--)
    for (const id of ids[at] ?? []) {
      entry += 1;
      word[entry] = at;
      next[entry] = head[id] ?? 0;
      head[id] = entry;
    }
  return { head, next, word };
};

/**
 * The words of a text as the rules of a pack see them, clause by clause: look-alike letters, case and short forms are one form each; words that join clauses ("and", "but", "because") begin one without a comma, too. It is what `weights` of a rule have
 * points for, and so what they are made from. Any text has an answer; nothing is kept.
 *
 * @category triage
 * @example
 * ```ts run
 * import { compilePack, clausesOf } from "@carethread/core";
 * import { ukRules } from "@carethread/rules-uk";
 *
 * console.log(clausesOf(compilePack(ukRules), "Can't sleep, ring me").join(" / ")); // => can,not,sleep / ring,me
 * ```
 */
export const clausesOf = (pack: CompiledPack, text: string): readonly (readonly string[])[] => {
  const { words } = readText(pack, text);
  const clauses: string[][] = [];
  for (const [at, word] of words.entries()) {
    if (beginsClause(word, words[at - 1])) clauses.push([]);
    clauses.at(-1)?.push(word.text);
  }
  return clauses;
};
