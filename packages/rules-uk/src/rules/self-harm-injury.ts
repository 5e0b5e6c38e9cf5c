import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Has been hurt on purpose. */
export const selfHarmInjury: TriageRule = {
  ...UNREVIEWED,
  id: "self-harm-injury",
  title: "Has been hurt on purpose",
  disposition: "999",
  phrases: [
    "cut|cuts|slit|slashed|stabbed my|his|her wrist|wrists|throat|arms deep|deeply|bad|badly",
    "slit|slashed my|his|her wrist|wrists|throat",
    "cut|cuts|slashed myself|himself|herself deep|deeply|badly|bad",
  ],
  question: {
    en: "Is there a wound from self-harm that needs care now?",
    cy: "Oes clwyf oherwydd hunan-niweidio sydd angen gofal nawr?",
  },
  rationale: "Deep wounds need care at once, and the person needs someone with them.",
  source: "NICE NG225, self-harm, 2022",
  hazard: "HAZ-UK-11",
  examples: [
    "I've cut myself really deep",
    "she slit her wrists",
    "he has cut his arms badly and wont let me look",
  ],
  counterExamples: [
    "The cat scratched my wrist",
    "Can a cream help with the old scars on my arms?",
    "I cut my finger cooking and it is healing well",
  ],
};
