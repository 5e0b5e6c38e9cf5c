import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Signs of a clot in the leg. */
export const legClot: TriageRule = {
  ...UNREVIEWED,
  id: "leg-clot",
  title: "Signs of a clot in the leg",
  disposition: "same-day-phone",
  phrases: [
    "calf|leg|thigh swollen|swelling|swelled red|hot|warm|painful|tender|hard",
    "one|left|right calf|leg swollen|swelling|bigger|hot",
    "calf|leg hot|red|painful|hurts swollen|swelling",
    "swollen|swelling|painful|hot calf",
    "think|could|might|worried dvt",
    "clot in leg|calf|thigh",
  ],
  question: {
    en: "Is one leg or calf newly swollen, hot or painful?",
    cy: "Ydy un goes neu groth y goes newydd chwyddo, yn boeth neu'n boenus?",
  },
  rationale: "A clot in the leg can travel to the lungs, so it needs to be seen the same day.",
  source: "NICE NG158, venous thromboembolic diseases, 2020, updated 2023",
  hazard: "HAZ-UK-32",
  examples: [
    "My calf is swollen, hot and red",
    "right leg swollen and hard since the flight",
    "My left calf is painful and swelling up",
  ],
  counterExamples: [
    "Both my ankles swell in the heat as always",
    "Calf stretches sheet from physio please",
    "I had a DVT in 2012, can I take the pill?",
  ],
};
