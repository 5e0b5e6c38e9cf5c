/** Whether what a rule needs besides its phrases holds: by a fact, or by other words. An unknown fact never holds; words can still. */
import type { FactNeed } from "./rule-pack.js";
import type { ContextFlag, TriageFacts } from "./triage.js";
import type { CompiledNeed, CompiledRule } from "./triage-compile.js";
import { contextsOf, type Surroundings } from "./triage-context.js";
import type { PhraseIndex } from "./triage-index.js";
import { scan } from "./triage-match.js";

const begins = (names: readonly string[], beginnings: readonly string[] | undefined): boolean =>
  beginnings !== undefined &&
  names.some((name) =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => beginnings.some((beginning) => word.startsWith(beginning))),
  );

const isAtMost = (value: number | null, max: number | undefined): boolean =>
  value !== null && max !== undefined && value <= max;

const isAtLeast = (value: number | null, min: number | undefined): boolean =>
  value !== null && min !== undefined && value >= min;

const factHolds = (need: FactNeed | undefined, facts: TriageFacts): boolean =>
  need !== undefined &&
  (isAtMost(facts.ageMonths, need.ageMonthsMax) ||
    isAtLeast(facts.ageYears, need.ageYearsMin) ||
    isAtMost(facts.ageYears, need.ageYearsMax) ||
    (need.sex !== undefined && need.sex === facts.sex) ||
    isAtLeast(facts.pregnantWeeks, need.pregnantWeeksMin) ||
    begins(facts.medicines, need.medicines) ||
    begins(facts.conditions, need.conditions));

// What a rule needs besides is often long known, and is no less true for it: an operation last week, diabetes for years.
const LONG_KNOWN: readonly ContextFlag[] = ["historical", "chronic"];

/** What the words of needs say, worked out once for a text: by the need and the sentence, or -1 for the whole message. */
export type Said = Map<PhraseIndex<null>, Map<number, readonly ContextFlag[] | null>>;

/**
 * What the words of a need say: nothing (`null`) where they are not there, or are all denied ("no vomiting"); else the flags of the plainest of them.
 */
const wordsHold = (
  phrases: PhraseIndex<null>,
  around: Surroundings,
  sentence: number | null,
): readonly ContextFlag[] | null => {
  let plainest: readonly ContextFlag[] | null = null;
  for (const { first, last, phrase, many } of scan(phrases, around.reading).hits) {
    if (many === true) return [];
    if (sentence !== null && around.reading.words[first]?.sentence !== sentence) continue;
    const flags = contextsOf({ first, last, steps: phrase.steps }, around).filter(
      (flag) => !LONG_KNOWN.includes(flag),
    );
    if (flags.length === 0) return flags;
    if (!flags.includes("negated")) plainest ??= flags;
  }
  return plainest;
};

const saidOnce = (
  said: Said,
  phrases: PhraseIndex<null>,
  around: Surroundings,
  sentence: number | null,
): readonly ContextFlag[] | null => {
  const known = said.get(phrases) ?? new Map<number, readonly ContextFlag[] | null>();
  said.set(phrases, known);
  const before = known.get(sentence ?? -1);
  if (before !== undefined) return before;
  const flags = wordsHold(phrases, around, sentence);
  known.set(sentence ?? -1, flags);
  return flags;
};

interface Where {
  readonly sentence: number;
  readonly facts: TriageFacts;
  readonly said: Said;
}

const flagsOfNeed = (
  { need, phrases }: CompiledNeed,
  around: Surroundings,
  { sentence, facts, said }: Where,
): readonly ContextFlag[] | null => {
  if (factHolds(need.facts, facts)) return [];
  const within = need.within === "sentence" ? sentence : null;
  return phrases === null ? null : saidOnce(said, phrases, around, within);
};

/**
 * Whether enough of what a rule needs holds, where its phrase stands in a sentence: the flags that it brings with it, or `null` where something is missing.
 * A word that is only denied is missing. Of more than are needed, the plainest count.
 */
export const needsHold = (
  { rule, needs }: CompiledRule,
  around: Surroundings,
  where: Where,
): readonly ContextFlag[] | null => {
  const enough = rule.needsMin ?? needs.length;
  const held: (readonly ContextFlag[])[] = [];
  for (const [at, need] of needs.entries()) {
    const flags = flagsOfNeed(need, around, where);
    if (flags !== null) held.push(flags);
    else if (needs.length - at - 1 + held.length < enough) return null;
  }
  return held
    .sort((one, other) => one.length - other.length)
    .slice(0, enough)
    .flat();
};
