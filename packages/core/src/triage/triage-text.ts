/**
 * Reads what was typed as words to compare, and keeps for each word where it stood in the original. Look-alike typing (case,
 * apostrophes, accents, invisible characters, short forms) becomes one form here, so that no rule has to know of it.
 */

import { itemsOf } from "./triage-items.js";
import { isLatin, lookAlike } from "./triage-look-alike.js";

/** One word in the form in which words are compared, and where it was typed. */
export interface Word {
  /** Lower case letters or digits, without accents and apostrophes. */
  readonly text: string;
  /** UTF-16 offset of its first character in the text as typed. */
  readonly start: number;
  /** One past its last character. */
  readonly end: number;
  /** Counts the sentences. A single line break does not end one: phones and paste put them anywhere. */
  readonly sentence: number;
  /** Counts what commas and the like part. */
  readonly clause: number;
  /** Counts the items of lists and the fields of forms; 0 where it stands in none. Each is a sentence, or several. */
  readonly item: number;
}

// Short forms become whole words, so that "can't", "cant", "cannot" and "can not" are the same two words.
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ...["do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "could", "would"].map(
    (verb): [string, readonly string[]] => [`${verb}nt`, [verb, "not"]],
  ),
  ["shouldnt", ["should", "not"]],
  ["shant", ["shall", "not"]],
  ["cant", ["can", "not"]],
  ["cannot", ["can", "not"]],
  ["wont", ["will", "not"]],
  ["im", ["i", "am"]],
  ["ive", ["i", "have"]],
  ["hes", ["he", "is"]],
  ["shes", ["she", "is"]],
  ["youre", ["you", "are"]],
  ["theyre", ["they", "are"]],
  ["weve", ["we", "have"]],
  ["theyve", ["they", "have"]],
  ["youve", ["you", "have"]],
  ["aint", ["is", "not"]],
  ["cnt", ["can", "not"]],
  ["gonna", ["going", "to"]],
  ["wanna", ["want", "to"]],
  ["theres", ["there", "is"]],
  ["thats", ["that", "is"]],
  // Without the apostrophe these are other words: "I'll" is not "ill". Of "I'd" nobody knows whether it had or would.
  ["i'll", ["i", "will"]],
  ["we'll", ["we", "will"]],
  ["he'll", ["he", "will"]],
  ["she'll", ["she", "will"]],
  ["we're", ["we", "are"]],
  ["i'd", ["i", "d"]],
  ["he'd", ["he", "d"]],
  ["she'd", ["she", "d"]],
  ["we'd", ["we", "d"]],
]);

/** What is read in the place of one typed word or picture. */
export type Abbreviations = ReadonlyMap<string, readonly string[]>;

const APOSTROPHES = "'`\u00b4\u02b9\u02bb\u02bc\u02c8\u2018\u2019\u201b\u2032\uff07";
const UNSEEN = /^[\p{Cf}\p{Mn}\p{Me}]$/u;
const NOT_OF_A_WORD = /[^\p{L}\p{N}]/gu;
const BREAK = " ";

// What a character adds to a word: letters, nothing at all, or BREAK for the end of the word.
const foldRare = (character: string): string => {
  if (APOSTROPHES.includes(character) || UNSEEN.test(character)) return "";
  const letters = character.normalize("NFKD").toLowerCase().replace(NOT_OF_A_WORD, "");
  return letters === "" ? BREAK : letters;
};

const FOLDED_ASCII: readonly string[] = Array.from({ length: 128 }, (_, code) =>
  foldRare(String.fromCharCode(code)),
);

/** For each code of ASCII: 1 for a letter, 2 for a digit, 0 for all else. */
const PLAIN = Uint8Array.from(FOLDED_ASCII, (letters) => {
  if (letters === "" || letters === BREAK) return 0;
  return /\d/.test(letters) ? 2 : 1;
});

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

// A full stop before a digit is a decimal point, and a run of stops is a pause; an empty line ends what no stop ended.
const SENTENCE_END = /[!?;]|(?<!\.)\.(?![.\d])|\n[^\n]*\n/;

const CLAUSE_END = /[,:()\u2013\u2014]| - /;

interface Run {
  typed: string;
  readonly isNumber: boolean;
  /** A picture that is read as words. */
  readonly isPicture: boolean;
  readonly start: number;
  end: number;
}

const fold = (code: number): string => FOLDED_ASCII[code] ?? foldRare(String.fromCodePoint(code));

// Below this, nothing is a picture, and nothing need be looked up.
const PICTURES_FROM = 0x2190;

/** The picture of this code, if it is read as words. */
const pictureOf = (code: number, pictures: Abbreviations): string | null => {
  const typed = code < PICTURES_FROM ? null : String.fromCodePoint(code);
  return typed !== null && pictures.has(typed) ? typed : null;
};

/** As many letters, or digits, as stand side by side without anything that has to be folded by itself: what most of a text is made of. */
const plainFrom = (text: string, from: number): number => {
  const kind = PLAIN[text.charCodeAt(from)];
  if (kind === undefined || kind === 0) return from;
  let to = from + 1;
  while (PLAIN[text.charCodeAt(to)] === kind) to += 1;
  return to;
};

const foldOne = (code: number, latin: boolean): string => {
  const letters = fold(code);
  return latin && code > 127 ? Array.from(letters, lookAlike).join("") : letters;
};

const COMMA = 0x2c;

/** Whether a character parts nothing: one that is not seen, or the comma of thousands. */
const partsNothing = (folded: string, open: Run | undefined, text: string, at: number): boolean =>
  folded === "" ||
  (text.charCodeAt(at) === COMMA &&
    open?.isNumber === true &&
    /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5)));

// Runs of letters and runs of digits: "6wks" is two. What was gathered is never looked into while it grows, or one word of
// 20 kB would cost the square of its length.
const readRuns = (text: string, pictures: Abbreviations): readonly Run[] => {
  const runs: Run[] = [];
  const latin = isLatin(text);
  let open: Run | undefined;
  let end = 0;
  for (let at = 0; at < text.length; at = end) {
    end = plainFrom(text, at);
    const isPlain = end > at;
    const code = text.codePointAt(at) ?? 0;
    if (!isPlain) end = at + (code > 0xffff ? 2 : 1);
    const folded = isPlain ? text.slice(at, end).toLowerCase() : foldOne(code, latin);
    if (partsNothing(folded, open, text, at)) continue;
    const isNumber = isDigit(folded.charCodeAt(0));
    if (folded === BREAK) {
      open = undefined;
      const typed = pictureOf(code, pictures);
      if (typed !== null) runs.push({ typed, isNumber: false, isPicture: true, start: at, end });
    } else if (open?.isNumber === isNumber) {
      open.typed += folded;
      open.end = end;
    } else {
      open = { typed: folded, isNumber, isPicture: false, start: at, end };
      runs.push(open);
    }
  }
  return runs;
};

/** The letters of a run with the last apostrophe that was typed among them, whichever of all apostrophes it is. */
const withApostrophe = (text: string, { typed, start, end }: Run): string => {
  const letters = Array.from(text.slice(start, end));
  const last = letters.findLastIndex((letter) => APOSTROPHES.includes(letter));
  const after = letters.slice(last + 1).map((letter) => fold(letter.codePointAt(0) ?? 0));
  const at = typed.length - after.join("").length;
  return last <= 0 ? typed : `${typed.slice(0, at)}'${typed.slice(at)}`;
};

/** What a run is read as. */
const formsOf = (text: string, run: Run, abbreviations: Abbreviations): readonly string[] => {
  const { typed, start, end } = run;
  // Only what is longer than its letters can have an apostrophe in it.
  const parted =
    end - start > typed.length ? abbreviations.get(withApostrophe(text, run)) : undefined;
  return parted ?? abbreviations.get(typed) ?? [typed];
};

/** What ends between two words. */
const endBetween = (text: string, from: number, to: number): "sentence" | "clause" | null => {
  // One space, or nothing, parts no more than words.
  if (to - from < 2 && (to === from || text[from] === " ")) return null;
  const between = text.slice(from, to + 1);
  if (SENTENCE_END.test(between)) return "sentence";
  return CLAUSE_END.test(between) ? "clause" : null;
};

/**
 * The words of a text, in order, but for pictures: what they are read as stands at the end of their sentence, where it comes between no other words. Any
 * string has an answer; its cost grows with the length and nothing else.
 *
 * @param abbreviations - What is read in the place of one typed word or picture.
 */
export const readWords = (
  text: string,
  abbreviations: Abbreviations = SHORT_FORMS,
): readonly Word[] => {
  const words: Word[] = [];
  let pictured: Word[] = [];
  let sentence = 0;
  let clause = 0;
  let before = 0;
  const runs = readRuns(text, abbreviations);
  const items = itemsOf(text, runs);
  for (const [at, run] of runs.entries()) {
    const { start, end, isPicture } = run;
    const item = items[at] ?? 0;
    const isNewItem = item !== items[at - 1];
    const between = isNewItem ? "sentence" : endBetween(text, before, start);
    const ended = at > 0 ? between : null;
    if (ended === "sentence") {
      words.push(...pictured);
      pictured = [];
      sentence += 1;
    }
    if (ended !== null) clause += 1;
    // Nothing is parted by a picture; what stands before one has been counted.
    before = isPicture && ended === null ? before : end;
    for (const form of formsOf(text, run, abbreviations))
      (isPicture ? pictured : words).push({ text: form, start, end, sentence, clause, item });
  }
  return [...words, ...pictured];
};

/** The words of a text as they are compared, and nothing else of them. */
export const wordsOf = (text: string): readonly string[] =>
  readWords(text).map((word) => word.text);

const JOINS: ReadonlySet<string> = new Set(["and", "because", "but", "so", "although", "though"]);

/** Who dictates says no commas: a clause that is longer than nearly all is more than one. */
const CLAUSE_WORDS_MAX = 12;

/**
 * For each word whether a clause of those that are weighed begins at it. Words that join clauses begin one without a comma, too: what stands on the other side of them ("it is probably nothing but", "and I can't
 * get there") takes nothing from it.
 */
export const clauseStarts = (words: readonly Word[]): readonly boolean[] => {
  let since = 0;
  return words.map(({ text, clause }, at) => {
    const begins =
      since === CLAUSE_WORDS_MAX || clause !== words[at - 1]?.clause || JOINS.has(text);
    since = begins ? 1 : since + 1;
    return begins;
  });
};
