import { compilePack, evaluate, NO_FACTS, type TriageOutcome } from "@carethread/core";
import { ukRules } from "../src/index.js";

const pack = compilePack(ukRules);

/** What a patient's text comes to, of whom nothing is known. */
export const outcomeOf = (text: string): TriageOutcome =>
  evaluate(pack, { text, direction: "patient", language: "en", facts: NO_FACTS, answers: {} })
    .outcome;
