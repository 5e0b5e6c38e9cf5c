import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Newly confused. */
export const newConfusion: TriageRule = {
  ...UNREVIEWED,
  id: "new-confusion",
  title: "Newly confused",
  disposition: "999",
  gapWordsMax: 2,
  phrases: [
    "suddenly|newly confused|muddled|disorientated",
    "he|she|mum|dad|nan|gran|grandad|husband|wife|mother|father confused|muddled|disorientated|rambling",
    "confused|muddled today|suddenly|tonight",
    "does not know where|who she|he|we|i|me|us",
    "not recognise me|us|him|her",
    "talking nonsense|gibberish|rubbish",
    "he|she|mum|dad|words not making|make sense",
  ],
  question: {
    en: "Is this confusion new or worse in the last few days?",
    cy: "Ydy'r dryswch hwn yn newydd neu'n waeth yn y dyddiau diwethaf?",
  },
  rationale: "New confusion can be the first sign of sepsis, stroke, low sugar or low oxygen.",
  source:
    "NICE NG253, suspected sepsis in people aged 16 or over, 2025; NICE CG103, delirium, 2010, updated 2023",
  hazard: "HAZ-UK-05",
  examples: [
    "Mum is very confused today and not herself",
    "he's talking nonsense since last night",
    "She does not know where she is",
  ],
  counterExamples: [
    "I am confused about which tablets to take, the blue or the white",
    "The letter confused me, when is the scan?",
    "My mum has dementia, who can help with forms?",
  ],
};
