import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Signs of sepsis. */
export const sepsisSigns: TriageRule = {
  ...UNREVIEWED,
  id: "sepsis-signs",
  title: "Signs of sepsis",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "mottled|blotchy skin|legs|arms|hands",
    "skin|legs|arms mottled|blotchy",
    "think|got|could|might|worried sepsis",
    "feel|feels|feeling like|as am|about|going dying|die",
    "shivering|shaking|shivers|fever|temperature confused|muddled|drowsy|rambling",
    "confused|drowsy|muddled shivering|shaking|fever|temperature|hot",
    "not wee|weed|pee|peed|urine|urinated all|since|today|yesterday|hours",
    "not had wee|pee since|all|today|for",
    "shaking|shivering uncontrollably|violently",
  ],
  question: {
    en: "Is someone very ill now, with fever or shivering, confusion, or mottled skin?",
    cy: "Oes rhywun yn sâl iawn nawr, gyda gwres neu gryndod, dryswch, neu groen brith?",
  },
  rationale: "Sepsis can turn from feeling ill to organ failure within hours.",
  source:
    "NICE NG253, suspected sepsis in people aged 16 or over, 2025; NICE NG51 high-risk box, as read in 2026-11",
  hazard: "HAZ-UK-13",
  examples: [
    "I feel like I'm dying, shaking and freezing",
    "his legs look mottled and cold",
    "Mum is shivering and very muddled",
    "I have not had a wee since yesterday",
  ],
  counterExamples: [
    "I had sepsis years ago, do I need the vaccine?",
    "The sepsis leaflet you gave me was helpful",
    "I was shivering at the bus stop in that snow, now about my prescription",
  ],
};
