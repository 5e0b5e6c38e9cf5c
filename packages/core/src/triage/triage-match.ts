/**
 * Finds phrases by joining positions, without backtracking: for each place of a phrase the latest position that can hold it is
 * kept, and that position is at least as good as any earlier one. A phrase of which any place does not occur at all is not even tried.
 */

import type { TriageInput } from "./triage.js";
import type { CompiledPack, CompiledRule } from "./triage-compile.js";
import {
  type CompiledPhrase,
  ENTRY_HEAD,
  type PhraseIndex,
  type SmallNumbers,
} from "./triage-index.js";
import { holds } from "./triage-lexicon.js";
import { type Reading, readText } from "./triage-reading.js";

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

/** A text in which phrases are looked for, what was found, and how many words were compared. */
interface Search<Owner> {
  readonly reading: Reading;
  readonly hits: Hit<Owner>[];
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
  { entries, entryFrom }: PhraseIndex<unknown>,
  phrase: number,
  first: number,
  search: Search<unknown>,
): number => {
  const { opens, known } = search.reading;
  const { latest } = search;
  const from = at(entryFrom, phrase) + ENTRY_HEAD;
  const goal = ((at(entryFrom, phrase + 1) - from) >> 1) - 1;
  if (goal <= 0) return first;
  const reach = smallAt(entries, from - 1);
  latest[0] = first;
  let reached = 1;
  let furthest = first;
  for (let here = first + 1; here - furthest <= reach; here++) {
    const word = known[here];
    if (word === undefined || opens[here] !== opens[first]) break;
    for (let place = reached; place >= 1; place--) {
      search.compared += 1;
      const passed = here - at(latest, place - 1) - 1;
      const step = from + place * 2;
      if (passed > smallAt(entries, step + 1) || !holds(word, smallAt(entries, step))) continue;
      if (place === goal) return here;
      if (place === reached) reached += 1;
      latest[place] = here;
      furthest = here;
    }
  }
  return -1;
};

const isSet = (bits: Int32Array, number: number): boolean =>
  ((at(bits, number >>> 5) >>> (number & 31)) & 1) === 1;

/** Whether what a phrase has besides its anchor occurs at all. */
const canOccur = (telling: SmallNumbers, phrase: number, occurs: Int32Array): boolean =>
  isSet(occurs, smallAt(telling, phrase * 2)) && isSet(occurs, smallAt(telling, phrase * 2 + 1));

/** Nobody says a thing so often. The work for a text that does is bounded, and it is taken for the plainest of them. */
const HITS_MAX = 64;

/** Joins a phrase from each word that can begin it: in the sentence of an anchor, as far before it as the phrase can reach. */
const joinAll = <Owner>(
  index: PhraseIndex<Owner>,
  number: number,
  anchor: number,
  search: Search<Owner>,
): void => {
  const { hits } = search;
  const { known, places, opens } = search.reading;
  const { entries } = index;
  const from = at(index.entryFrom, number);
  const lead = smallAt(entries, from);
  const leadMin = smallAt(entries, from + 1);
  const start = smallAt(entries, from + ENTRY_HEAD);
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
      const phrase = index.phrases[number];
      if (last < 0 || phrase === undefined) continue;
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
  const { anchors, phrasesFrom, telling } = index;
  const { head, occurs } = reading.places;
  const latest = new Int32Array(index.longest);
  const search: Search<Owner> = { reading, hits: [], latest, compared: reading.words.length };
  for (let place = 0; place < anchors.length; place++) {
    const anchor = at(anchors, place);
    if (at(head, anchor) === 0) continue;
    const from = at(phrasesFrom, place);
    const end = at(phrasesFrom, place + 1);
    for (let number = from; number < end; number++)
      if (canOccur(telling, number, occurs)) joinAll(index, number, anchor, search);
    search.compared += end - from;
  }
  const hits = search.hits.sort((one, other) => one.first - other.first);
  return { hits, steps: search.compared };
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
