import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Coughing or vomiting blood, or black stools. */
export const coughingOrVomitingBlood: TriageRule = {
  ...UNREVIEWED,
  id: "coughing-or-vomiting-blood",
  title: "Coughing or vomiting blood, or black stools",
  disposition: "999",
  gapWordsMax: 2,
  phrases: [
    "coughing|coughed|cough|spitting|vomiting|vomited|threw|throwing|bringing|brought|puking up blood",
    "coughing|coughed|spitting|vomiting|vomited|puking blood",
    "blood in|when|with sick|vomit|phlegm|spit|sputum|cough",
    "coffee grounds|granules",
    "sick|vomit|vomiting like coffee",
    "black tarry|sticky|tar poo|stool|stools|poos",
    "poo|stool|stools|poos black tarry|tar|sticky",
    "poo|stool|stools like tar",
  ],
  question: {
    en: "Have you coughed or vomited blood, or had black sticky poo, in the last few days?",
    cy: "Ydych chi wedi pesychu neu chwydu gwaed, neu gael carthion du gludiog, yn y dyddiau diwethaf?",
  },
  rationale: "Blood from the lungs or the gut can turn into a heavy bleed without warning.",
  source:
    'NICE CG141, acute upper gastrointestinal bleeding, 2012, updated 2016; nhs.uk page "Vomiting blood", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-23",
  examples: [
    "I've been coughing up blood since last night",
    "he was sick and it looked like coffee grounds",
    "My poo is black and sticky like tar",
  ],
  counterExamples: [
    "I have a cough, and my blood test is on Friday. Can I still come?",
    "Since the iron tablets my poo is darker, is that ok?",
    "No blood when I cough, just green phlegm",
  ],
};
