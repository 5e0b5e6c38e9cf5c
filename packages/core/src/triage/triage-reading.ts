/** A text as the rules of a pack see it: its words, and which places of phrases each can hold. Made once for a text, and looked at by everything. */
import type { MisspeltWord } from "./triage.js";
import type { CompiledPack } from "./triage-compile.js";
import { NO_PLACES, NOTHING } from "./triage-lexicon.js";
import { findNames, type NamesInText } from "./triage-names.js";
import { withSequences } from "./triage-sequence.js";
import { clauseStarts, readWords, type Word } from "./triage-text.js";
import type { KnownWord } from "./triage-word.js";

/**
 * Where the anchors of phrases are in a text, as lists in flat arrays: a map of arrays costs more than all of the matching. Of telling places it is only known whether
 * they occur. The others are left out, because the small words of a text of 80 can hold five thousand of them.
 */
export interface Places {
  /** For each anchor its first entry, or 0 where it does not occur. */
  readonly head: Int32Array;
  /** For each entry the next one of the same anchor, or 0. */
  readonly next: Int32Array;
  /** For each entry the number of its word. */
  readonly word: Int32Array;
  /** For each telling place a bit, which is set where it occurs. */
  readonly occurs: Int32Array;
}

/** A text that was read. */
export interface Reading {
  readonly words: readonly Word[];
  /** For each word what the pack knows of it. */
  readonly known: readonly KnownWord[];
  /** Those that have points, alone or with the one behind it. */
  readonly names: NamesInText;
  /** For each word whether a clause of those that are weighed begins at it. */
  readonly starts: readonly boolean[];
  /** For each word the number of the first of its sentence. */
  readonly opens: readonly number[];
  readonly places: Places;
  readonly misspelt: readonly MisspeltWord[];
}

/** Reads a text for a pack. */
export const readText = (pack: CompiledPack, text: string): Reading => {
  const words: Word[] = [];
  const known: KnownWord[] = [];
  const misspelt: MisspeltWord[] = [];
  for (const word of withSequences(readWords(text, pack.abbreviations), pack.sequences)) {
    const { parts, told } = pack.readWord(word.text);
    if (told !== null) misspelt.push({ span: { start: word.start, end: word.end }, readAs: told });
    for (const part of parts) {
      words.push(part.text === word.text ? word : { ...word, text: part.text });
      known.push(part);
    }
  }
  const starts = clauseStarts(words);
  const numbers = known.map(({ number }) => number);
  return {
    words,
    known,
    names: findNames(pack.names, numbers, starts),
    starts,
    opens: opensIn(words),
    places: placesIn(known, pack.lexicon),
    misspelt,
  };
};

const opensIn = (words: readonly Word[]): readonly number[] => {
  let opens = 0;
  return words.map(({ sentence }, at) => {
    if (sentence !== words[at - 1]?.sentence) opens = at;
    return opens;
  });
};

const placesIn = (
  known: readonly KnownWord[],
  { anchorCount, tellingCount }: CompiledPack["lexicon"],
): Places => {
  const entries = known.reduce((sum, { anchors }) => sum + anchors.length, 1);
  const head = new Int32Array(anchorCount);
  const next = new Int32Array(entries);
  const word = new Int32Array(entries);
  const occurs = new Int32Array((tellingCount >>> 5) + 1);
  occurs[NOTHING >>> 5] = 1 << NOTHING;
  let entry = 0;
  // From the end, so that each new entry goes before those that are there.
  for (let at = known.length - 1; at >= 0; at--) {
    const { anchors, telling } = known[at] ?? NO_PLACES;
    for (const anchor of anchors) {
      entry += 1;
      word[entry] = at;
      next[entry] = head[anchor] ?? 0;
      head[anchor] = entry;
    }
    for (let bits = 0; bits < telling.length; bits += 2) {
      const of = telling[bits] ?? 0;
      occurs[of] = (occurs[of] ?? 0) | (telling[bits + 1] ?? 0);
    }
  }
  return { head, next, word, occurs };
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
  const { known, starts } = readText(pack, text);
  const clauses: string[][] = [];
  for (const [at, { meant }] of known.entries()) {
    if (starts[at] === true) clauses.push([]);
    clauses.at(-1)?.push(meant);
  }
  return clauses;
};
