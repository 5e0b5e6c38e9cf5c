import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Fever with weak immunity. */
export const feverLowImmunity: TriageRule = {
  ...UNREVIEWED,
  id: "fever-low-immunity",
  title: "Fever with weak immunity",
  disposition: "999",
  gapWordsMax: 6,
  phrases: [
    "chemo|chemotherapy|neutropenic|transplant|immunosuppressed fever|temperature|temp|shivering|hot|38|39|infection",
    "fever|temperature|temp|shivering|hot|38|39 chemo|chemotherapy|neutropenic|transplant|immunosuppressed",
  ],
  question: {
    en: "Is there a fever or shivering now, in someone on chemotherapy or with weak immunity?",
    cy: "Oes gwres neu gryndod nawr, mewn rhywun ar gemotherapi neu â system imiwnedd wan?",
  },
  rationale:
    "With few white cells an infection can kill within hours, and a fever may be the only sign.",
  source: "NICE CG151, neutropenic sepsis, 2012",
  hazard: "HAZ-UK-29",
  examples: [
    "I am on chemo and my temperature is 38.1",
    "shivering and hot after chemotherapy on Monday",
    "Fever tonight and I have a kidney transplant",
  ],
  counterExamples: [
    "Can I have the flu jab while on chemo?",
    "My chemo dates have moved, please change my appointment",
    "No fever since chemo finished, can I fly?",
  ],
};
