/** What was found in a text, and whether the text bears it out. */
import type { TriageRule } from "./rule-pack.js";
import { type ContextFlag, DISPOSITIONS, type Span } from "./triage.js";
import type { Reading } from "./triage-reading.js";
import { againstWithout, type CompiledWeights, type Passage, weightOf } from "./triage-weigh.js";

/** What was found of one rule. */
export interface Found {
  readonly rule: TriageRule;
  readonly spans: Span[];
  contexts: readonly ContextFlag[];
}

/** What a text weighs by a rule of weights. */
export interface Weighed {
  readonly rule: TriageRule;
  readonly compiled: CompiledWeights;
  readonly passage: Passage;
  /** The same without what is told of long ago. */
  readonly ofNow: Passage;
  /** What speaks against it in the whole of the text: nothing, or less. */
  readonly doubt: number;
  /** What the text weighs: its heaviest passage, less for what speaks against it. */
  readonly weight: number;
  /** The same without what is told of long ago. */
  readonly weightOfNow: number;
}

/** Whether it sends elsewhere without asking. */
export const isPlain = ({ rule, contexts }: Found): boolean =>
  contexts.length === 0 && rule.asks !== true;

/** The lower, the more urgent. Points know that it is urgent and not what it is: they stand behind all rules that send elsewhere, and before a call the same day. */
export const urgencyOf = ({ disposition, weights }: TriageRule): number => {
  const least = weights === undefined ? 0 : DISPOSITIONS.indexOf("crisis-line");
  return Math.max(least, DISPOSITIONS.indexOf(disposition));
};

/** The sentences in which something was found, each once. */
const sentencesOf = (found: readonly Found[], { words }: Reading): readonly number[] => {
  const starts = new Set(found.flatMap(({ spans }) => spans.map(({ start }) => start)));
  return [...new Set(words.flatMap(({ start, sentence }) => (starts.has(start) ? sentence : [])))];
};

/** How much of a text speaks against what was found of one rule. */
type DoubtOf = (by: Weighed, one: Found) => number;

/**
 * Other sentences in which something was found tell of danger too, and so their words say nothing against it: what is added never makes a finding count for less. Of several sentences
 * of its own the one counts against which least speaks.
 */
const doubtIn = (found: readonly Found[], reading: Reading): DoubtOf => {
  // Most texts never ask.
  let telling: readonly number[] | null = null;
  return ({ compiled, doubt }, one) => {
    telling ??= sentencesOf(
      found.filter(({ contexts }) => contexts.length === 0),
      reading,
    );
    const all = telling;
    const doubts = sentencesOf([one], reading).map((own) => {
      const others = all.filter((sentence) => sentence !== own);
      return others.length === 0 ? doubt : againstWithout(compiled, reading, new Set(others));
    });
    return Math.max(...doubts);
  };
};

/**
 * In a text that weighs very little, and of which much speaks against it, plain findings ask; where a rule among them stands by itself, in one that weighs hardly anything.
 * Those that are less urgent than what the points are about are left as they are, and so are those that look back: the text is a word or two, and what weighs stands above it.
 */
export const backed = (
  found: readonly Found[],
  weighed: readonly Weighed[],
  reading: Reading,
): readonly Found[] => {
  const plain = found.filter(isPlain);
  if (plain.length === 0) return found;
  const step = plain.some(({ rule }) => rule.stands === true) ? "firmFrom" : "standsFrom";
  const isLight = ({ compiled, passage }: Weighed, doubt: number): boolean =>
    doubt <= compiled.weights.doubtsFrom &&
    weightOf(compiled, passage, doubt) + compiled.weights.perFinding * (plain.length - 1) <
      compiled.weights[step];
  const light = weighed.filter((one) => isLight(one, one.doubt));
  if (light.length === 0) return found;
  const doubtOf = doubtIn(found, reading);
  const isDoubted = (one: Found): boolean =>
    isPlain(one) &&
    one.rule.after === undefined &&
    light.some(
      (each) => urgencyOf(one.rule) <= urgencyOf(each.rule) && isLight(each, doubtOf(each, one)),
    );
  return found.map((one) => (isDoubted(one) ? { ...one, contexts: ["light"] } : one));
};

/** Whether a text weighs so much, by a rule that is among what was found, that what a finding asks counts as said. */
export const raisesIn = (
  found: readonly Found[],
  weighed: readonly Weighed[],
  reading: Reading,
): ((one: Found) => boolean) => {
  const doubtOf = doubtIn(found, reading);
  const raising = weighed.filter((each) => found.some(({ rule }) => rule === each.rule));
  return (one) =>
    raising.some(
      (each) =>
        weightOf(each.compiled, each.ofNow, doubtOf(each, one)) >= each.compiled.weights.raisesFrom,
    );
};
