/** Finds what is told of long ago: a sentence that dates itself there takes those behind it along that go on telling, until one is of now. */
import type { CompiledPack } from "./triage-compile.js";
import type { PhraseIndex } from "./triage-index.js";
import { type Hit, scan } from "./triage-match.js";
import type { Reading } from "./triage-reading.js";

/** How stories are told, ready for texts. */
export interface CompiledStories {
  readonly opens: PhraseIndex<null>;
  readonly goesOn: PhraseIndex<null> | null;
  readonly ends: PhraseIndex<null> | null;
}

/** For each word of a text whether it is told of long ago; `null` where none is. */
export type LongAgo = readonly boolean[] | null;

const hitsOf = (phrases: PhraseIndex<null> | null, reading: Reading): readonly Hit<null>[] =>
  phrases === null ? [] : scan(phrases, reading).hits;

/** The sentences in which any of some phrases stands, each by its first word. */
const sentencesOf = (hits: readonly Hit<null>[], { opens }: Reading): ReadonlySet<number> =>
  new Set(hits.map(({ first }) => opens[first] ?? 0));

/**
 * For each word whether it stands before the clause by which its sentence dates itself, in one that tells of nothing that was: in "chest pain, had a heart attack in 2010"
 * the pain is of now.
 */
const undated = (
  opening: readonly Hit<null>[],
  telling: readonly Hit<null>[],
  { opens, words }: Reading,
): ((at: number) => boolean) => {
  const clauseOf = (at: number): number => words[at]?.clause ?? 0;
  const told = new Set(telling.map(({ first }) => clauseOf(first)));
  const dated = new Map(opening.map(({ first }) => [opens[first], clauseOf(first)]));
  return (at) => !told.has(clauseOf(at)) && clauseOf(at) < (dated.get(opens[at]) ?? 0);
};

/** Finds what is told of long ago. */
export const findLongAgo = ({ stories }: CompiledPack, reading: Reading): LongAgo => {
  if (stories === null) return null;
  const opens = hitsOf(stories.opens, reading);
  if (opens.length === 0) return null;
  const opening = sentencesOf(opens, reading);
  const ofNow = sentencesOf(hitsOf(stories.ends, reading), reading);
  const tells = stories.goesOn === null ? null : hitsOf(stories.goesOn, reading);
  const telling = tells === null ? null : sentencesOf(tells, reading);
  const isUndated = tells === null ? () => false : undated(opens, tells, reading);
  let isOpen = false;
  return reading.opens.map((sentence, at) => {
    if (sentence !== at) return isOpen && !isUndated(at);
    const goesOn = isOpen && (telling === null || telling.has(sentence));
    isOpen = !ofNow.has(sentence) && (goesOn || opening.has(sentence));
    return isOpen && !isUndated(at);
  });
};
