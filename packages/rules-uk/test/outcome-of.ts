import {
  compilePack,
  evaluate,
  NO_FACTS,
  type TriageInput,
  type TriageOutcome,
  type TriageResult,
} from "@carethread/core";
import { ukRules } from "../src/index.js";

const pack = compilePack(ukRules);

/** What the rules make of a patient's text, of whom nothing is known but what is said beside it. */
export const judge = (text: string, more: Partial<TriageInput> = {}): TriageResult =>
  evaluate(pack, {
    ...{ text, direction: "patient", language: "en", facts: NO_FACTS, answers: {} },
    ...more,
  });

/** What it comes to. */
export const outcomeOf = (text: string, more: Partial<TriageInput> = {}): TriageOutcome =>
  judge(text, more).outcome;

/** Where it is sent, or what else it comes to. */
export const sentTo = (text: string, more: Partial<TriageInput> = {}): string => {
  const result = judge(text, more);
  return result.outcome === "divert" ? result.advice.disposition : result.outcome;
};
