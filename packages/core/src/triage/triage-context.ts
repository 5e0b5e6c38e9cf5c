/** Looks around a match for words that make it less than a plain statement. They become flags and never silence. */
import type { ContextCue } from "./rule-pack.js";
import type { ContextFlag } from "./triage.js";
import type { CompiledPack, CompiledScope } from "./triage-compile.js";
import { findHeading } from "./triage-heading.js";
import { holds } from "./triage-lexicon.js";
import { type Hit, scan } from "./triage-match.js";
import type { Reading } from "./triage-reading.js";
import { findLongAgo, type LongAgo } from "./triage-story.js";

/** One cue where it stands. */
interface Spoken {
  readonly cue: ContextCue;
  readonly first: number;
  readonly last: number;
}

type Cues = ReadonlyMap<number, readonly Spoken[]>;

/** Where cues stand in a text, by the number of the word that is nearest to what they speak of. */
export interface CuesInText {
  readonly before: Cues;
  readonly after: Cues;
  /** The longest reach of any cue found. */
  readonly reach: number;
  readonly longAgo: LongAgo;
  /** So many words, from the first, are the heading of a question. */
  readonly headingWords: number;
}

const sizeOf = ({ first, last }: Hit<ContextCue>): number => last - first + 1;

const takesAlong = (none: Hit<ContextCue>, other: Hit<ContextCue>): boolean =>
  none.first <= other.last && other.first <= none.last && sizeOf(other) <= sizeOf(none);

/** Finds the cues once for a text. What only looks like a cue takes those with it that share a word with it. */
export const findCues = (pack: CompiledPack, reading: Reading): CuesInText => {
  // "It is nothing, like a curtain came down" has no "nothing like".
  const hits = scan(pack.cues, reading).hits.filter(
    ({ first, last }) => reading.words[first]?.clause === reading.words[last]?.clause,
  );
  const none = hits.filter(({ phrase }) => phrase.owner.flag === "none");
  const plainNone = none.filter(({ phrase }) => phrase.owner.takes === undefined);
  const before = new Map<number, Spoken[]>();
  const after = new Map<number, Spoken[]>();
  let reach = 0;
  for (const hit of hits) {
    const cue = hit.phrase.owner;
    const isPlainNone = cue.flag === "none" && cue.takes === undefined;
    // What takes flags ("worse") is itself taken by what only looks like it ("no worse").
    const rivals = cue.flag === "none" ? plainNone : none;
    if (isPlainNone || rivals.some((one) => takesAlong(one, hit))) continue;
    const side = cue.stands === "before" ? before : after;
    const nearest = cue.stands === "before" ? hit.last : hit.first;
    const spoken = { cue, first: hit.first, last: hit.last };
    const there = side.get(nearest);
    if (there === undefined) side.set(nearest, [spoken]);
    else there.push(spoken);
    reach = Math.max(reach, cue.reachWords);
  }
  return {
    ...{ before, after, reach },
    longAgo: findLongAgo(pack, reading),
    headingWords: findHeading(pack, reading),
  };
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

const isOfPlace = ({ steps }: Place, { known }: Reading, at: number): boolean => {
  const word = known[at];
  return word !== undefined && steps.some((step) => holds(word, step));
};

// How far behind a match the word that joins a list is looked for: "no fever, chest pain, rash or cough".
const LIST_WORDS = 6;

/** The flags that are heard at a match, and those that something takes from it. */
interface Heard {
  readonly flags: Set<ContextFlag>;
  readonly taken: Set<ContextFlag>;
}

/** A walk from a match into the text around it. */
interface Walk {
  readonly place: Place;
  readonly around: Surroundings;
  readonly heard: Heard;
  /** The words between here and the match. */
  readonly passed: string[];
}

const isInList = ({ place, around, passed }: Walk, joins: ReadonlySet<string>): boolean => {
  if (passed.some((word) => joins.has(word))) return true;
  const { words } = around.reading;
  const sentence = words[place.last]?.sentence;
  return words
    .slice(place.last + 1, place.last + 1 + LIST_WORDS)
    .some((word) => joins.has(word.text) && word.sentence === sentence);
};

/** Whether a cue that only reaches back from the beginning of its clause stands behind the match in another, and is not the first there. */
const isCutOff = (
  { place, around }: Walk,
  { first }: Spoken,
  { opensClause }: CompiledScope,
): boolean => {
  if (!opensClause) return false;
  const { words } = around.reading;
  const clauseOf = (at: number): number => words[at]?.clause ?? -1;
  const clause = clauseOf(first);
  return first > place.last && clause !== clauseOf(place.last) && clause === clauseOf(first - 1);
};

/** Whether a cue that stands at a word is still heard at the match. */
const isHeard = (walk: Walk, spoken: Spoken, flag: ContextFlag): boolean => {
  const { place, around, passed } = walk;
  const scope = around.pack.scopes.get(flag);
  if (scope === undefined) return true;
  if (isCutOff(walk, spoken, scope)) return false;
  // "No thoughts of ending my life or hurting myself": what is joined to the list right before the match is still in it.
  const isJoined = scope.joins?.has(passed[0] ?? "") === true;
  if (!isJoined && passed.some((word) => scope.ends.has(word))) return false;
  const { words } = around.reading;
  const { first, last } = spoken;
  const isNear = first > place.first || words[last]?.clause === words[place.first]?.clause;
  return scope.joins === null || isNear || isInList(walk, scope.joins);
};

// What shares a word with the match is what the match is about: "not felt him kick" is not denied by its own "not felt".
const isOwn = ({ place, around }: Walk, { first, last }: Spoken): boolean => {
  for (let at = Math.max(first, place.first); at <= Math.min(last, place.last); at++)
    if (isOfPlace(place, around.reading, at)) return true;
  return false;
};

const hear = (walk: Walk, cues: readonly Spoken[]): void => {
  const { flags, taken } = walk.heard;
  for (const spoken of cues) {
    const { flag, reachWords, takes } = spoken.cue;
    if (walk.passed.length > reachWords || isOwn(walk, spoken)) continue;
    for (const one of takes ?? []) taken.add(one);
    if (flag !== "none" && isHeard(walk, spoken, flag)) flags.add(flag);
  }
};

// From the end of the match backwards: a cue may also stand between its words ("my chest has no pain").
const hearBefore = (place: Place, around: Surroundings, heard: Heard): void => {
  const { pack, reading, cues } = around;
  const { words } = reading;
  const walk: Walk = { place, around, heard, passed: [] };
  const sentence = words[place.first]?.sentence;
  for (let at = place.last - 1; at >= place.first - 1 - cues.reach; at--) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || pack.turns.has(word.text)) break;
    if (at >= place.first && isOfPlace(place, reading, at)) continue;
    hear(walk, cues.before.get(at) ?? []);
    if (at < place.first) walk.passed.push(word.text);
  }
};

const hearAfter = (place: Place, around: Surroundings, heard: Heard): void => {
  const { words } = around.reading;
  const { after, reach } = around.cues;
  const walk: Walk = { place, around, heard, passed: [] };
  const sentence = words[place.last]?.sentence;
  for (let at = place.last + 1; at <= place.last + 1 + reach; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence) break;
    hear(walk, after.get(at) ?? []);
    walk.passed.push(word.text);
  }
};

/** The flags of one match, each once, in alphabetical order. */
export const contextsOf = (place: Place, around: Surroundings): readonly ContextFlag[] => {
  const heard: Heard = { flags: new Set(), taken: new Set() };
  if (around.cues.longAgo?.[place.first] === true) heard.flags.add("historical");
  if (place.last < around.cues.headingWords) heard.flags.add("hypothetical");
  hearBefore(place, around, heard);
  hearAfter(place, around, heard);
  return [...heard.flags].filter((flag) => !heard.taken.has(flag)).sort();
};
