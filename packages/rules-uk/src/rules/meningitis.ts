import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Signs of meningitis or a rash that does not fade. */
export const meningitisSigns: TriageRule = {
  ...UNREVIEWED,
  id: "meningitis-signs",
  title: "Signs of meningitis or a rash that does not fade",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "rash|spots not go|going|disappear|fade|fading|blanch glass|press|pressed|tumbler",
    "rash|spots not fade|fading|blanch",
    "glass|tumbler test rash|spots|failed|positive",
    "stiff neck headache|light|lights|fever|temperature|rash|vomiting",
    "headache|fever|temperature|vomiting stiff neck",
    "glass|tumbler test not fade|fading|disappear|blanch",
    "can not bend|touch|move my|his|her neck",
    "neck not bend",
    "purple|blood rash|spots fever|temperature|hot|unwell|spreading|poorly",
    "fever|temperature|hot|unwell|poorly purple rash|spots",
    "light|lights hurt|hurts neck|fever",
    "think|could|might|worried meningitis",
  ],
  question: {
    en: "Is there a rash that does not fade, or a stiff neck with fever or headache, now?",
    cy: "Oes brech nad yw'n pylu, neu wddf stiff gyda gwres neu gur pen, nawr?",
  },
  rationale:
    "Meningitis and blood poisoning can kill within hours, and the rash comes late or not at all.",
  source:
    'NICE NG240, bacterial meningitis and meningococcal disease, 2024; nhs.uk page "Meningitis", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-14",
  examples: [
    "The rash doesn't fade when I press a glass on it",
    "terrible headache, stiff neck and lights hurt my eyes",
    "he is hot and has purple spots on his legs, fever too",
  ],
  counterExamples: [
    "Is my daughter due her meningitis jab?",
    "Heat rash on his back, it fades and he is playing",
    "Stiff neck from sleeping funny, any exercises?",
  ],
};
