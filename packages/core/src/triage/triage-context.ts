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

const sizeOf = ({ first, last }: Hit<ContextCue>): number => last - first + 1;

const takesAlong = (none: Hit<ContextCue>, other: Hit<ContextCue>): boolean =>
  none.first <= other.last && other.first <= none.last && sizeOf(other) <= sizeOf(none);

/** Finds the cues once for a text. What only looks like a cue takes those with it that share a word with it. */
export const findCues = (pack: CompiledPack, reading: Reading): CuesInText => {
  const { hits } = scan(pack.cues, reading);
  const none = hits.filter(({ phrase }) => phrase.owner.flag === "none");
  const before = new Map<number, ContextCue[]>();
  const after = new Map<number, ContextCue[]>();
  let reach = 0;
  for (const hit of hits) {
    const cue = hit.phrase.owner;
    if (cue.flag === "none" ? cue.takes === undefined : none.some((one) => takesAlong(one, hit)))
      continue;
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

// How far behind a match the word that joins a list is looked for: "no fever, chest pain, rash or cough".
const LIST_WORDS = 6;

/** The flags that are heard at a match, and those that something takes from it. */
interface Heard {
  readonly flags: Set<ContextFlag>;
  readonly taken: Set<ContextFlag>;
}

/** Walks from a match into the text around it, and hears the cues until they end. */
const createWalk = (place: Place, { pack, reading }: Surroundings, { flags, taken }: Heard) => {
  const { words } = reading;
  const clause = words[place.first]?.clause;
  const passed: string[] = [];
  const isEnded = (flag: ContextFlag): boolean => {
    const ends = pack.scopes.get(flag)?.ends;
    return ends !== undefined && passed.some((word) => ends.has(word));
  };
  const isInList = (joins: ReadonlySet<string>): boolean => {
    if (passed.some((word) => joins.has(word))) return true;
    const next = words.slice(place.last + 1, place.last + 1 + LIST_WORDS);
    return next.some(
      ({ text, sentence }) => joins.has(text) && sentence === words[place.last]?.sentence,
    );
  };
  return {
    hear: (cues: readonly ContextCue[] | undefined, at: number, between: number): void => {
      for (const { flag, reachWords, takes } of cues ?? []) {
        if (between > reachWords) continue;
        for (const one of takes ?? []) taken.add(one);
        if (flag === "none" || flags.has(flag) || isEnded(flag)) continue;
        const joins = pack.scopes.get(flag)?.joins ?? null;
        if (joins === null || at > place.first || words[at]?.clause === clause || isInList(joins))
          flags.add(flag);
      }
    },
    pass: (word: string): void => void passed.push(word),
  };
};

// From the end of the match backwards: a cue may also stand between its words ("my chest has no pain").
const hearBefore = (place: Place, around: Surroundings, heard: Heard): void => {
  const { pack, reading, cues } = around;
  const { words } = reading;
  const walk = createWalk(place, around, heard);
  const sentence = words[place.first]?.sentence;
  for (let at = place.last - 1; at >= place.first - 1 - cues.reach; at--) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || pack.turns.has(word.text)) break;
    if (at >= place.first && isOfPlace(place, reading, at)) continue;
    walk.hear(cues.before.get(at), at, Math.max(0, place.first - 1 - at));
    if (at < place.first) walk.pass(word.text);
  }
};

const hearAfter = (place: Place, around: Surroundings, heard: Heard): void => {
  const { words } = around.reading;
  const { after, reach } = around.cues;
  const walk = createWalk(place, around, heard);
  const sentence = words[place.last]?.sentence;
  for (let at = place.last + 1; at <= place.last + 1 + reach; at++) {
    const word = words[at];
    if (word?.sentence !== sentence) break;
    walk.hear(after.get(at), at, at - place.last - 1);
    walk.pass(word?.text ?? "");
  }
};

/** The flags of one match, each once, in alphabetical order. */
export const contextsOf = (place: Place, around: Surroundings): readonly ContextFlag[] => {
  const heard: Heard = { flags: new Set(), taken: new Set() };
  hearBefore(place, around, heard);
  hearAfter(place, around, heard);
  return [...heard.flags].filter((flag) => !heard.taken.has(flag)).sort();
};
