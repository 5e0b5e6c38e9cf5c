import type { CompiledPack } from "./triage-compile.js";
import type { Word } from "./triage-text.js";

// Shorter texts hold too few small words to tell, unless the page itself is in a language that the pack lacks.
const WORDS_NEEDED = 6;
// In English about two words in five are frequent ones; names of medicines and txt-speak bring it down to one in six.
const WORDS_PER_KNOWN_WORD = 8;
const LAST_LATIN = 0x24f;

/** The value for a language tag, or for its first part: `en-GB` finds `en`. */
export const bySubtag = <Value>(
  language: string,
  find: (tag: string) => Value | undefined,
): Value | undefined => find(language) ?? find(language.split("-")[0] ?? "");

/** Whether a text seems to be in a language that the pack does not know: another script, or hardly any frequent word. */
export const looksUnknown = (
  pack: CompiledPack,
  words: readonly Word[],
  pageLanguage: string,
): boolean => {
  const spoken = words.filter(({ text }) => text.charCodeAt(0) > 57);
  if (spoken.length === 0) return false;
  const foreign = spoken.filter(({ text }) => text.charCodeAt(0) > LAST_LATIN);
  if (foreign.length * 2 > spoken.length) return true;
  const pageKnown = bySubtag(pageLanguage, (tag) => pack.languages.get(tag)) !== undefined;
  if (pageKnown && spoken.length < WORDS_NEEDED) return false;
  return [...pack.languages.values()].every(
    (frequent) =>
      spoken.filter(({ text }) => frequent.has(text)).length * WORDS_PER_KNOWN_WORD < spoken.length,
  );
};
