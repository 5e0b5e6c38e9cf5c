/** Whether what a rule needs besides its phrases holds: by a fact, or by other words. An unknown fact never holds; words can still. */
import type { FactNeed } from "./rule-pack.js";
import type { TriageFacts } from "./triage.js";
import type { CompiledRule } from "./triage-compile.js";
import { occurs } from "./triage-match.js";
import type { Reading } from "./triage-reading.js";

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

/** Whether everything that a rule needs holds, where its phrase stands in a sentence. */
export const needsHold = (
  { needs }: CompiledRule,
  reading: Reading,
  at: { readonly sentence: number; readonly facts: TriageFacts },
): boolean =>
  needs.every(
    ({ need, phrases }) =>
      factHolds(need.facts, at.facts) ||
      (phrases !== null &&
        occurs(phrases, reading, need.within === "sentence" ? at.sentence : null)),
  );
