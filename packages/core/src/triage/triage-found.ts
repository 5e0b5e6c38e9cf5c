/** What was found in a text, and whether the text bears it out. */
import type { LightText, TriageRule } from "./rule-pack.js";
import { type ContextFlag, DISPOSITIONS, type Span } from "./triage.js";
import type { Reading } from "./triage-reading.js";
import { against, type CompiledWeights, type Passage, weightOf } from "./triage-weigh.js";

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

/** Works something out when it is first asked for: most texts never ask. */
const once = <One>(make: () => One): (() => One) => {
  let made: { readonly one: One } | null = null;
  return () => {
    made ??= { one: make() };
    return made.one;
  };
};

/** Gives the numbers of the words of each match of a rule. */
const matchesIn = ({ words }: Reading): ((one: Found) => readonly (readonly number[])[]) => {
  // Backwards, so that of the words that one was read as the first is found.
  const byStart = new Map(words.map(({ start }, at) => [start, at] as const).toReversed());
  return ({ spans }) =>
    spans.map(({ start, end }) => {
      const first = byStart.get(start) ?? 0;
      let next = first + 1;
      while ((words[next]?.start ?? end) < end) next += 1;
      return Array.from({ length: next - first }, (_, at) => first + at);
    });
};

/** For each word of a text the number of its clause, of those that are weighed. */
const clauseNumbersOf = ({ starts }: Reading): readonly number[] => {
  let clause = 0;
  return starts.map((begins) => {
    if (begins) clause += 1;
    return clause;
  });
};

/** How much of a text speaks against what was found of one rule: nothing, or less. */
type DoubtOf = (by: Weighed, one: Found) => number;

/**
 * Other sentences in which something was found tell of danger too, and so their words say nothing against it: what is added never makes a finding count for less. Of several matches
 * the one counts against which least speaks.
 */
const doubtIn = (found: readonly Found[], reading: Reading): DoubtOf => {
  const sentenceOf = (at: number): number => reading.words[at]?.sentence ?? 0;
  const itemOf = (at: number): number => reading.words[at]?.item ?? 0;
  const read = once(() => {
    const matchesOf = matchesIn(reading);
    const plain = found.filter(({ contexts }) => contexts.length === 0);
    const firsts = plain.flatMap((one) => matchesOf(one).map(([first = 0]) => first));
    return {
      matchesOf,
      telling: new Set(firsts.map(sentenceOf)),
      clauses: clauseNumbersOf(reading),
    };
  });
  // Matches in the same clauses have the same said against them: a text that repeats itself costs no more.
  const known = new Map<string, number>();
  const doubtOfMatch = ({ compiled, rule }: Weighed, match: readonly number[]): number => {
    const { telling, clauses } = read();
    const own = sentenceOf(match[0] ?? 0);
    const item = itemOf(match[0] ?? 0);
    const within = new Set(match.map((at) => clauses[at]));
    const key = [rule.id, own, ...within].join(" ");
    const doubt =
      known.get(key) ??
      against(compiled, reading, (first, isNear) => {
        const sentence = sentenceOf(first);
        const isOfOther = sentence !== own && telling.has(sentence);
        const isOfOtherItem = itemOf(first) !== item && itemOf(first) !== 0;
        return !isOfOther && !isOfOtherItem && (!isNear || within.has(clauses[first]));
      });
    known.set(key, doubt);
    return doubt;
  };
  return (by, one) =>
    Math.max(
      ...read()
        .matchesOf(one)
        .map((match) => doubtOfMatch(by, match)),
    );
};

/** What a text must weigh for what was found to stand: what the rule among it needs that needs least. */
const leastOf = (
  { firmFrom, standsFrom, leansFrom = standsFrom }: LightText,
  plain: readonly Found[],
): number => {
  const needed = { none: Number.NEGATIVE_INFINITY, little: firmFrom, much: leansFrom };
  return Math.min(
    ...plain.map(({ rule: { backing } }) => (backing === undefined ? standsFrom : needed[backing])),
  );
};

/**
 * In a text that weighs very little, and of which much speaks against it, plain findings ask; where a rule among them needs little backing, in one that weighs hardly anything, and where one needs none, in no text.
 * Those that are less urgent than what the points are about are left as they are, and so are those that look back: the text is a word or two, and what weighs stands above it.
 */
export const backed = (
  found: readonly Found[],
  weighed: readonly Weighed[],
  reading: Reading,
): readonly Found[] => {
  const plain = found.filter(isPlain);
  if (plain.length === 0) return found;
  const isLight = ({ compiled, passage }: Weighed, doubtOf: () => number): boolean => {
    const { light } = compiled.weights;
    if (light === undefined) return false;
    const doubt = doubtOf();
    return (
      doubt <= light.doubtsFrom &&
      weightOf(compiled, passage, doubt) + light.perFinding * (plain.length - 1) <
        leastOf(light, plain)
    );
  };
  const doubting = weighed.filter((one) =>
    isLight(one, () => against(one.compiled, reading, () => true)),
  );
  if (doubting.length === 0) return found;
  const doubtOf = doubtIn(found, reading);
  const isDoubted = (one: Found): boolean =>
    isPlain(one) &&
    one.rule.after === undefined &&
    doubting.some(
      (each) =>
        urgencyOf(one.rule) <= urgencyOf(each.rule) && isLight(each, () => doubtOf(each, one)),
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
