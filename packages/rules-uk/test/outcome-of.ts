import {
  compilePack,
  evaluate,
  NO_FACTS,
  type TriageOutcome,
  type TriageResult,
} from "@carethread/core";
import { ukRules } from "../src/index.js";

const pack = compilePack(ukRules);

/** What the rules make of a patient's text, of whom nothing is known. */
export const judge = (text: string): TriageResult =>
  evaluate(pack, { text, direction: "patient", language: "en", facts: NO_FACTS, answers: {} });

/** What it comes to. */
export const outcomeOf = (text: string): TriageOutcome => judge(text).outcome;
