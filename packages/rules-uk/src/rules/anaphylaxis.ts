import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Severe allergic reaction. */
export const anaphylaxis: TriageRule = {
  ...UNREVIEWED,
  id: "anaphylaxis",
  title: "Severe allergic reaction",
  disposition: "999",
  phrases: [
    "tongue|lips swollen|swelling|swelled|swell|puffed",
    "swollen|swelling tongue|lips",
    "throat closing|closed|closes|tightening",
    "throat swelling|swollen up",
    "used epipen|jext",
    "hives|rash|allergic wheezing|wheezy|breathe|breathing|fainted",
    "anaphylaxis|anaphylactic",
    "can not swallow spit|saliva|water",
  ],
  question: {
    en: "Is there swelling of the lips, tongue or throat now, or trouble breathing or swallowing?",
    cy: "Oes chwydd yn y gwefusau, y tafod neu'r gwddf nawr, neu drafferth anadlu neu lyncu?",
  },
  rationale: "Swelling of tongue or throat, or wheeze with hives, can close the airway.",
  source:
    'NICE CG134, anaphylaxis, 2011, updated 2020; nhs.uk page "Anaphylaxis", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-07",
  examples: [
    "My tongue has swollen up after eating nuts",
    "her throat is closing up",
    "he came out in hives and is wheezing badly",
  ],
  counterExamples: [
    "My EpiPen is out of date, please can I have a new one",
    "I have a sore throat and can drink fine",
    "No swollen lips this time, just an itchy rash",
  ],
};
