import type { Disposition, TriageInput, TriageOutcome, TriageResult } from "./triage.js";
import type { CompiledPack } from "./triage-compile.js";
import { evaluate } from "./triage-evaluate.js";

/** How two packs judge the same draft, without a word of it. @category triage */
export interface RulesCompared {
  /** Whether anything that a writer would notice differs. */
  readonly differs: boolean;
  /** What the first said: the outcome, where it sends, and the rules that fired. */
  readonly before: Judgement;
  /** What the second said. */
  readonly after: Judgement;
}

/** What a pack made of a draft, without its text. @category triage */
export interface Judgement {
  /** What it came to. */
  readonly outcome: TriageOutcome;
  /** Where a diverted writer is sent, or `null`. */
  readonly disposition: Disposition | null;
  /** The list, or `null`. */
  readonly route: string | null;
  /** The rules that fired, the most urgent first. */
  readonly rules: readonly string[];
}

const judgementOf = (result: TriageResult): Judgement => ({
  outcome: result.outcome,
  disposition: result.outcome === "divert" ? result.advice.disposition : null,
  route: result.route,
  rules: result.findings.map(({ rule }) => rule),
});

/**
 * Judges a draft by two packs: what runs in shadow beside what is live. The answer holds no text, so it can be kept and counted.
 *
 * @category triage
 * @example
 * ```ts run
 * import { compareRules, compilePack, NO_FACTS } from "@carethread/core";
 * import { ukRules } from "@carethread/rules-uk";
 *
 * const live = compilePack(ukRules);
 * const draft = { text: "Hello", direction: "patient", language: "en", facts: NO_FACTS, answers: {} } as const;
 * console.log(compareRules(live, live, draft).differs); // => false
 * ```
 */
export const compareRules = (
  live: CompiledPack,
  other: CompiledPack,
  input: TriageInput,
): RulesCompared => {
  const before = judgementOf(evaluate(live, input));
  const after = judgementOf(evaluate(other, input));
  const differs =
    before.outcome !== after.outcome ||
    before.disposition !== after.disposition ||
    before.route !== after.route;
  return { differs, before, after };
};
