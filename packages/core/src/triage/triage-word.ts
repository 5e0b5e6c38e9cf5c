/** What a pack knows of a word, worked out once for each word: everything that looks at a text asks this, and not the text. */
import type { Lexicon, WordPlaces } from "./triage-lexicon.js";
import type { Names } from "./triage-names.js";
import { remembering } from "./triage-remember.js";
import type { Spelling } from "./triage-spelling.js";

/** A word as the rules see it, with the places that it can hold. */
export interface KnownWord extends WordPlaces {
  /** As it was typed, or the part of it that stands for itself. */
  readonly text: string;
  /** As what it is weighed: as it was typed, or the one word of the pack that it was meant for. */
  readonly meant: string;
  /** The number of what was meant among the words that have points, or -1. */
  readonly number: number;
  /** The languages in which it is frequent. */
  readonly frequentIn: readonly string[];
  /** What it is where it is not frequent: of a language that the pack does not know, of the rules as it was typed, or neither. */
  readonly kind: "foreign" | "of-rules" | "other";
}

/** How a word is read. */
export interface WordRead {
  /** One word, or the two that were typed as one. */
  readonly parts: readonly KnownWord[];
  /** What is told of it; `null` where nothing was mended. */
  readonly told: readonly string[] | null;
}

/** What is known of words. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly spelling: Spelling;
  readonly names: Names;
  /** The frequent words of each language. */
  readonly languages: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of languages that the pack does not know. */
  readonly foreign: ReadonlySet<string>;
}

/** Begins to read words. */
export const createWords = ({
  lexicon,
  spelling,
  names,
  languages,
  foreign,
}: Vocabulary): ((typed: string) => WordRead) => {
  const knownAs = (text: string, meant: string, places: WordPlaces): KnownWord => {
    const frequentIn = [...languages].filter(([, of]) => of.has(text)).map(([tag]) => tag);
    const ofRules = lexicon.placesOf(text).any ? "of-rules" : "other";
    const kind = foreign.has(text) ? "foreign" : ofRules;
    return { ...places, text, meant, number: names.wordNumberOf(meant), frequentIn, kind };
  };
  const plain = (text: string): KnownWord => knownAs(text, text, lexicon.placesOf(text));
  return remembering((typed) => {
    if (lexicon.placesOf(typed).any) return { parts: [plain(typed)], told: null };
    const near = spelling.readAs(typed);
    if (near.length > 0) {
      const [only = typed] = near.length === 1 ? near : [];
      return { parts: [knownAs(typed, only, lexicon.placesOfAny(near))], told: near };
    }
    const told = spelling.splitAs(typed);
    return { parts: (told ?? [typed]).map(plain), told };
  });
};
