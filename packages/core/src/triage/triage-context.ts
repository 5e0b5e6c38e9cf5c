/** Looks around a match for words that make it less than a plain statement. They become flags and never silence. */
import type { ContextCue } from "./rule-pack.js";
import type { ContextFlag } from "./triage.js";
import type { CompiledPack } from "./triage-compile.js";
import { type Hit, scan } from "./triage-match.js";
import type { Reading } from "./triage-reading.js";

type Cues = ReadonlyMap<number, readonly ContextCue[]>;

/** Where cues stand in a text, by the number of the word that is nearest to what they speak of. */
export interface CuesInText {
  readonly before: Cues;
  readonly after: Cues;
  /** The longest reach of any cue found. */
  readonly reach: number;
}

const isInside = (one: Hit<ContextCue>, other: Hit<ContextCue>): boolean =>
  one.first <= other.last && other.first <= one.last;

/** Finds the cues once for a text. What only looks like a cue takes those with it that share a word with it. */
export const findCues = (pack: CompiledPack, reading: Reading): CuesInText => {
  const { hits } = scan(pack.cues, reading);
  const none = hits.filter(({ phrase }) => phrase.owner.flag === "none");
  const before = new Map<number, ContextCue[]>();
  const after = new Map<number, ContextCue[]>();
  let reach = 0;
  for (const hit of hits) {
    const cue = hit.phrase.owner;
    if (cue.flag === "none" || none.some((other) => isInside(hit, other))) continue;
    const side = cue.stands === "before" ? before : after;
    const nearest = cue.stands === "before" ? hit.last : hit.first;
    const there = side.get(nearest);
    if (there === undefined) side.set(nearest, [cue]);
    else there.push(cue);
    reach = Math.max(reach, cue.reachWords);
  }
  return { before, after, reach };
};

/** What {@link contextsOf} looks at. */
export interface Surroundings {
  readonly pack: CompiledPack;
  readonly reading: Reading;
  readonly cues: CuesInText;
}

/** Where a match stands, and of which places it is made. */
export interface Place {
  readonly first: number;
  readonly last: number;
  readonly steps: readonly number[];
}

const isOfPlace = ({ steps }: Place, { ids }: Reading, at: number): boolean =>
  ids[at]?.some((id) => steps.includes(id)) === true;

// From the end of the match backwards: a cue may also stand between its words ("my chest has no pain").
const flagsBefore = (
  place: Place,
  { pack, reading, cues }: Surroundings,
): readonly ContextFlag[] => {
  const flags: ContextFlag[] = [];
  const { words } = reading;
  const sentence = words[place.first]?.sentence;
  for (let at = place.last - 1; at >= place.first - 1 - cues.reach; at--) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || pack.turns.has(word.text)) break;
    if (at >= place.first && isOfPlace(place, reading, at)) continue;
    const between = at < place.first ? place.first - 1 - at : 0;
    for (const { flag, reachWords } of cues.before.get(at) ?? [])
      if (between <= reachWords && flag !== "none") flags.push(flag);
  }
  return flags;
};

const flagsAfter = (place: Place, { reading, cues }: Surroundings): readonly ContextFlag[] => {
  const flags: ContextFlag[] = [];
  const { words } = reading;
  const sentence = words[place.last]?.sentence;
  for (let at = place.last + 1; at <= place.last + 1 + cues.reach; at++) {
    if (words[at]?.sentence !== sentence) break;
    for (const { flag, reachWords } of cues.after.get(at) ?? [])
      if (at - place.last - 1 <= reachWords && flag !== "none") flags.push(flag);
  }
  return flags;
};

/** The flags of one match, each once, in alphabetical order. */
export const contextsOf = (place: Place, around: Surroundings): readonly ContextFlag[] =>
  [...new Set([...flagsBefore(place, around), ...flagsAfter(place, around)])].sort();
