/** Says whether a text seems to be in a language that the rules cannot read. Then it is `unchecked`, and never `clear`. */
import type { CompiledPack } from "./triage-compile.js";
import type { KnownWord } from "./triage-word.js";

const LAST_DIGIT = 0x39;
const LAST_LATIN = 0x24f;
// One word in another script among four is more than a name.
const WORDS_PER_OTHER_SCRIPT = 4;
// Shorter texts hold too few small words to tell by their share.
const WORDS_NEEDED = 6;
// In English about two words in five are frequent ones; names of medicines and txt-speak bring it down to one in six.
const WORDS_PER_FREQUENT = 8;
// And about three in five are frequent or words of the rules.
const WORDS_PER_KNOWN = 3;

/** The value for a language tag, or for its first part: `en-GB` finds `en`. */
export const bySubtag = <Value>(
  language: string,
  find: (tag: string) => Value | undefined,
): Value | undefined => find(language) ?? find(language.split("-")[0] ?? "");

/** How many words of a text are of which kind; one word counts once. */
interface Count {
  readonly all: number;
  readonly frequent: number;
  /** Words of the rules that are not among the frequent ones. */
  readonly known: number;
  readonly foreign: number;
}

const count = (words: readonly KnownWord[], language: string): Count => {
  let [frequent, known, foreign] = [0, 0, 0];
  for (const { frequentIn, kind } of words) {
    if (frequentIn.includes(language)) frequent += 1;
    else if (kind === "foreign") foreign += 1;
    else if (kind === "of-rules") known += 1;
  }
  return { all: words.length, frequent, known, foreign };
};

const isOther = (pack: CompiledPack, { all, frequent, known, foreign }: Count): boolean => {
  // A foreign text borrows words, and shares some by chance ("me", "no"), so a word of the rules vouches for half as much.
  if (foreign > frequent + known / 2) return true;
  // Only a pack that tells languages apart by words has enough of them to judge a text of two.
  const tells = pack.foreign.size > 0;
  if (all < WORDS_NEEDED) return tells && all > 1 && frequent + known === 0;
  const isScarce = frequent * WORDS_PER_FREQUENT < all;
  return isScarce && (!tells || (frequent + known) * WORDS_PER_KNOWN < all);
};

/** Whether a text seems to be in a language that the pack does not know: another script, words of another language, or hardly any that are known. */
export const looksUnknown = (
  pack: CompiledPack,
  words: readonly KnownWord[],
  pageLanguage: string,
): boolean => {
  const spoken = words.filter(({ text }) => text.charCodeAt(0) > LAST_DIGIT);
  if (spoken.length === 0) return false;
  const others = spoken.filter(({ text }) => text.charCodeAt(0) > LAST_LATIN);
  if (others.length * WORDS_PER_OTHER_SCRIPT > spoken.length) return true;
  const pageKnown = bySubtag(pageLanguage, (tag) => pack.languages.get(tag)) !== undefined;
  return [...pack.languages.keys()].every((language) => {
    const seen = count(spoken, language);
    return isOther(pack, seen) || (!pageKnown && seen.frequent * WORDS_PER_FREQUENT < seen.all);
  });
};
