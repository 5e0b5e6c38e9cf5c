/** Looks around a match for words that make it less than a plain statement. They become flags and never silence. */
import type { ContextCue } from "./rule-pack.js";
import type { ContextFlag } from "./triage.js";
import type { CompiledCue, CompiledPack } from "./triage-compile.js";
import type { Hit } from "./triage-match.js";
import type { Word } from "./triage-text.js";

/** Where cues stand in a text, by the number of the word that is nearest to what they speak of. */
export interface CuesInText {
  readonly before: ReadonlyMap<number, readonly ContextCue[]>;
  readonly after: ReadonlyMap<number, readonly ContextCue[]>;
  /** The longest reach of any cue found. */
  readonly reach: number;
}

const standsAt = ({ steps }: CompiledCue, words: readonly Word[], at: number): boolean => {
  const sentence = words[at]?.sentence;
  return steps.every((forms, place) => {
    const word = words[at + place];
    return word !== undefined && word.sentence === sentence && forms.has(word.text);
  });
};

/** Finds the cues once for a text. */
export const findCues = (pack: CompiledPack, words: readonly Word[]): CuesInText => {
  const before = new Map<number, ContextCue[]>();
  const after = new Map<number, ContextCue[]>();
  let reach = 0;
  for (const [at, word] of words.entries()) {
    for (const compiled of pack.cues.get(word.text) ?? []) {
      if (!standsAt(compiled, words, at)) continue;
      const { cue, steps } = compiled;
      const side = cue.stands === "before" ? before : after;
      const nearest = cue.stands === "before" ? at + steps.length - 1 : at;
      side.set(nearest, [...(side.get(nearest) ?? []), cue]);
      reach = Math.max(reach, cue.reachWords);
    }
  }
  return { before, after, reach };
};

/** What {@link contextsOf} looks at. */
export interface Surroundings {
  readonly pack: CompiledPack;
  readonly words: readonly Word[];
  readonly cues: CuesInText;
}

const isOfPhrase = (hit: Hit, word: Word): boolean =>
  hit.phrase.steps.some((forms) => forms.has(word.text));

// From the end of the match backwards: a cue may also stand between its words ("my chest has no pain").
const flagsBefore = (hit: Hit, { pack, words, cues }: Surroundings): readonly ContextFlag[] => {
  const flags: ContextFlag[] = [];
  const sentence = words[hit.first]?.sentence;
  for (let at = hit.last - 1; at >= hit.first - 1 - cues.reach; at--) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || pack.turns.has(word.text)) break;
    if (at >= hit.first && isOfPhrase(hit, word)) continue;
    const between = at < hit.first ? hit.first - 1 - at : 0;
    for (const cue of cues.before.get(at) ?? []) {
      if (between <= cue.reachWords) flags.push(cue.flag);
    }
  }
  return flags;
};

const flagsAfter = (hit: Hit, { words, cues }: Surroundings): readonly ContextFlag[] => {
  const flags: ContextFlag[] = [];
  const sentence = words[hit.last]?.sentence;
  for (let at = hit.last + 1; at <= hit.last + 1 + cues.reach; at++) {
    if (words[at]?.sentence !== sentence) break;
    for (const cue of cues.after.get(at) ?? []) {
      if (at - hit.last - 1 <= cue.reachWords) flags.push(cue.flag);
    }
  }
  return flags;
};

/** The flags of one match, each once, in alphabetical order. */
export const contextsOf = (hit: Hit, around: Surroundings): readonly ContextFlag[] =>
  [...new Set([...flagsBefore(hit, around), ...flagsAfter(hit, around)])].sort();
