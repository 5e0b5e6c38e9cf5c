/**
 * Finds phrases by joining positions, without backtracking: for each place of a phrase the latest position that can hold it is
 * kept, and that position is at least as good as any earlier one. A phrase of which any place does not occur at all is not even tried.
 */

import type { TriageInput } from "./triage.js";
import type { CompiledPack, CompiledRule } from "./triage-compile.js";
import type { CompiledPhrase, PhraseIndex, SmallNumbers } from "./triage-index.js";
import { holds } from "./triage-lexicon.js";
import { type Places, type Reading, readText } from "./triage-reading.js";

/** One phrase found: the numbers of its first and last word. */
export interface Hit<Owner> {
  readonly phrase: CompiledPhrase<Owner>;
  readonly first: number;
  readonly last: number;
  /** The phrase stands there so often that the others were not looked at: nothing that is said around one of them can count for all. */
  readonly many?: true;
}

/** What was found, and how much work it was. */
export interface Scan<Owner> {
  readonly hits: readonly Hit<Owner>[];
  /** Words compared. A law bounds them by the length of the text. */
  readonly steps: number;
}

/** A text in which phrases are looked for, and how many words were compared. */
interface Search {
  readonly reading: Reading;
  /** For each place of the phrase that is being joined the latest word that can hold it. */
  readonly latest: Int32Array;
  compared: number;
}

/** What stands at a place where something stands. */
const at = (list: Int32Array, place: number): number => list[place] ?? 0;

/** The same of small numbers: one reader for both kinds of list would be a slow one. */
const smallAt = (list: SmallNumbers, place: number): number => list[place] ?? 0;

/** The last word of a phrase that begins at a word, or -1. */
const joinPhrase = (
  { steps, gaps, stepsFrom, reaches }: PhraseIndex<unknown>,
  phrase: number,
  first: number,
  search: Search,
): number => {
  const { opens, known } = search.reading;
  const { latest } = search;
  const from = at(stepsFrom, phrase);
  const goal = at(stepsFrom, phrase + 1) - from - 1;
  if (goal <= 0) return first;
  latest[0] = first;
  let reached = 1;
  let furthest = first;
  for (let here = first + 1; here - furthest <= smallAt(reaches, phrase); here++) {
    const word = known[here];
    if (word === undefined || opens[here] !== opens[first]) break;
    for (let place = reached; place >= 1; place--) {
      search.compared += 1;
      const passed = here - at(latest, place - 1) - 1;
      const step = from + place;
      if (passed > smallAt(gaps, step) || !holds(word, smallAt(steps, step))) continue;
      if (place === goal) return here;
      if (place === reached) reached += 1;
      latest[place] = here;
      furthest = here;
    }
  }
  return -1;
};

const canOccur = (
  { telling, tellingFrom }: PhraseIndex<unknown>,
  phrase: number,
  { head }: Places,
): boolean => {
  const end = at(tellingFrom, phrase + 1);
  // The anchor, which stands first, has been seen.
  for (let place = at(tellingFrom, phrase) + 1; place < end; place++)
    if (at(head, smallAt(telling, place)) === 0) return false;
  return true;
};

/** Nobody says a thing so often. The work for a text that does is bounded, and it is taken for the plainest of them. */
const HITS_MAX = 64;

/** Joins a phrase from each word that can begin it: in the sentence of an anchor, as far before it as the phrase can reach. */
const joinAll = <Owner>(
  index: PhraseIndex<Owner>,
  number: number,
  search: Search,
  hits: Hit<Owner>[],
): void => {
  const { known, places, opens } = search.reading;
  const phrase = index.phrases[number];
  if (phrase === undefined) return;
  const lead = smallAt(index.leads, number);
  const leadMin = smallAt(index.leadsMin, number);
  const start = smallAt(index.steps, at(index.stepsFrom, number));
  const anchor = smallAt(index.telling, at(index.tellingFrom, number));
  let count = 0;
  let first = 0;
  for (let entry = at(places.head, anchor); entry > 0; entry = at(places.next, entry)) {
    const anchored = at(places.word, entry);
    const to = anchored - leadMin;
    for (first = Math.max(first, anchored - lead, opens[anchored] ?? 0); first <= to; first++) {
      search.compared += 1;
      const word = known[first];
      if (word === undefined || !holds(word, start)) continue;
      const last = joinPhrase(index, number, first, search);
      if (last < 0) continue;
      count += 1;
      if (count < HITS_MAX) hits.push({ phrase, first, last });
      else {
        hits.push({ phrase, first, last, many: true });
        return;
      }
    }
  }
};

/** Every one of some phrases that occurs in a text, in order of where it begins. */
export const scan = <Owner>(index: PhraseIndex<Owner>, reading: Reading): Scan<Owner> => {
  const hits: Hit<Owner>[] = [];
  const { anchors, phrasesFrom } = index;
  const latest = new Int32Array(index.longest);
  const search = { reading, latest, compared: reading.words.length };
  for (let anchor = 0; anchor < anchors.length; anchor++) {
    if (at(reading.places.head, at(anchors, anchor)) === 0) continue;
    const end = at(phrasesFrom, anchor + 1);
    for (let number = at(phrasesFrom, anchor); number < end; number++) {
      search.compared += 1;
      if (canOccur(index, number, reading.places)) joinAll(index, number, search, hits);
    }
  }
  return { hits: hits.sort((one, other) => one.first - other.first), steps: search.compared };
};

/** A draft as the rules of its direction read it, once for all that is asked of it. */
export interface DraftRead {
  readonly direction: TriageInput["direction"];
  readonly reading: Reading;
  readonly hits: readonly Hit<CompiledRule>[];
}

/** Reads a draft. */
export const readDraft = (
  pack: CompiledPack,
  { text, direction }: Pick<TriageInput, "text" | "direction">,
): DraftRead => {
  const reading = readText(pack, text);
  return { direction, reading, hits: scan(pack.phrases[direction], reading).hits };
};
