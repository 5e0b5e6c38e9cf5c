/** Finds what is told of long ago: a sentence that dates itself there takes those behind it along that go on telling, until one is of now. */
import type { CompiledPack } from "./triage-compile.js";
import type { PhraseIndex } from "./triage-index.js";
import { scan } from "./triage-match.js";
import type { Reading } from "./triage-reading.js";

/** How stories are told, ready for texts. */
export interface CompiledStories {
  readonly opens: PhraseIndex<null>;
  readonly goesOn: PhraseIndex<null> | null;
  readonly ends: PhraseIndex<null> | null;
}

/** For each word of a text whether it is told of long ago; `null` where none is. */
export type LongAgo = readonly boolean[] | null;

/** The sentences in which any of some phrases stands, each by its first word. */
const sentencesWith = (
  phrases: PhraseIndex<null> | null,
  reading: Reading,
): ReadonlySet<number> => {
  const hits = phrases === null ? [] : scan(phrases, reading).hits;
  return new Set(hits.map(({ first }) => reading.opens[first] ?? 0));
};

/** Finds what is told of long ago. */
export const findLongAgo = ({ stories }: CompiledPack, reading: Reading): LongAgo => {
  if (stories === null) return null;
  const opening = sentencesWith(stories.opens, reading);
  if (opening.size === 0) return null;
  const ofNow = sentencesWith(stories.ends, reading);
  const telling = stories.goesOn === null ? null : sentencesWith(stories.goesOn, reading);
  let isOpen = false;
  return reading.opens.map((sentence, at) => {
    if (sentence !== at) return isOpen;
    const goesOn = isOpen && (telling === null || telling.has(sentence));
    isOpen = !ofNow.has(sentence) && (goesOn || opening.has(sentence));
    return isOpen;
  });
};
