/** A text as the rules of a pack see it: its words, and which places of phrases each can hold. Made once for a text, and looked at by everything. */
import type { MisspeltWord } from "./triage.js";
import type { CompiledPack } from "./triage-compile.js";
import type { WordPlaces } from "./triage-lexicon.js";
import { clauseStarts, readWords, type Word } from "./triage-text.js";

/**
 * Where the telling places of phrases are in a text, as lists in flat arrays: a map of arrays costs more than all of the matching. The others are left out, because the
 * small words of a text of 80 can hold five thousand of them.
 */
export interface Places {
  /** For each telling place its first entry, or 0 where it does not occur. */
  readonly head: Int32Array;
  /** For each entry the next one of the same place, or 0. */
  readonly next: Int32Array;
  /** For each entry the number of its word. */
  readonly word: Int32Array;
}

/** A text that was read. */
export interface Reading {
  readonly words: readonly Word[];
  /** For each word as what it is weighed: as it was typed, or the one word of the pack that it was meant for. */
  readonly meant: readonly string[];
  /** For each of those its number among the words that have points, or -1. */
  readonly numbers: readonly number[];
  /** For each word whether a clause of those that are weighed begins at it. */
  readonly starts: readonly boolean[];
  /** For each word the number of the first of its sentence. */
  readonly opens: readonly number[];
  /** For each word the places that it can hold. */
  readonly held: readonly WordPlaces[];
  readonly places: Places;
  readonly misspelt: readonly MisspeltWord[];
}

/** How a word is read that no place of a phrase knows: as it was typed, as what it was meant for, or as the two that were typed as one. */
interface ReadAs {
  readonly parts: readonly string[];
  readonly places: readonly WordPlaces[];
  readonly meant: readonly string[];
  /** What is told of it; `null` where nothing was mended. */
  readonly told: readonly string[] | null;
}

const mended = ({ lexicon, spelling }: CompiledPack, typed: string): ReadAs => {
  const near = spelling.readAs(typed);
  if (near.length > 0) {
    const [only = typed] = near.length === 1 ? near : [];
    const places = [lexicon.placesOfAny(near)];
    return { parts: [typed], places, meant: [only], told: near };
  }
  const told = spelling.splitAs(typed);
  const parts = told ?? [typed];
  return { parts, places: parts.map(lexicon.placesOf), meant: parts, told };
};

/** Reads a text for a pack. */
export const readText = (pack: CompiledPack, text: string): Reading => {
  const words: Word[] = [];
  const meant: string[] = [];
  const held: WordPlaces[] = [];
  const misspelt: MisspeltWord[] = [];
  for (const word of readWords(text, pack.abbreviations)) {
    const own = pack.lexicon.placesOf(word.text);
    if (own.any) {
      words.push(word);
      meant.push(word.text);
      held.push(own);
      continue;
    }
    const { start, end } = word;
    const read = mended(pack, word.text);
    if (read.told !== null) misspelt.push({ span: { start, end }, readAs: read.told });
    for (const part of read.parts) words.push({ ...word, text: part });
    meant.push(...read.meant);
    held.push(...read.places);
  }
  const places = placesIn(held, pack.lexicon.size);
  const starts = clauseStarts(words);
  const numbers = meant.map((word) => pack.wordNumbers.get(word) ?? -1);
  return { words, meant, numbers, starts, opens: opensIn(words), held, places, misspelt };
};

const opensIn = (words: readonly Word[]): readonly number[] => {
  let opens = 0;
  return words.map(({ sentence }, at) => {
    if (sentence !== words[at - 1]?.sentence) opens = at;
    return opens;
  });
};

const placesIn = (held: readonly WordPlaces[], size: number): Places => {
  const entries = held.reduce((sum, { telling }) => sum + telling.length, 1);
  const head = new Int32Array(size);
  const next = new Int32Array(entries);
  const word = new Int32Array(entries);
  let entry = 0;
  // From the end, so that each new entry goes before those that are there.
  for (let at = held.length - 1; at >= 0; at--)
    for (const place of held[at]?.telling ?? []) {
      entry += 1;
      word[entry] = at;
      next[entry] = head[place] ?? 0;
      head[place] = entry;
    }
  return { head, next, word };
};

/**
 * The words of a text as the rules of a pack see them, clause by clause: look-alike letters, case and short forms are one form each, and a misspelt word is the one word of the pack that it was meant for; words that join clauses ("and", "but", "because") begin one without a comma, too. It is what `weights` of a rule have
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
  const { meant, starts } = readText(pack, text);
  const clauses: string[][] = [];
  for (const [at, word] of meant.entries()) {
    if (starts[at] === true) clauses.push([]);
    clauses.at(-1)?.push(word);
  }
  return clauses;
};
