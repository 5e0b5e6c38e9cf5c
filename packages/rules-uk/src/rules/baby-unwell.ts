import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Baby or small child very ill. */
export const babyOrChildVeryIll: TriageRule = {
  ...UNREVIEWED,
  id: "baby-or-child-very-ill",
  title: "Baby or small child very ill",
  disposition: "999",
  phrases: [
    "floppy|lifeless|listless baby|son|daughter|child|toddler|newborn|he|she",
    "baby|son|daughter|child|toddler|newborn|he|she|boy|girl|twin floppy|lifeless|listless",
    "gone|went limp",
    "baby|newborn|toddler|son|daughter|child hard|difficult|struggling to wake|rouse",
    "baby|newborn not feeding|fed|feed",
    "baby|newborn|toddler|son|daughter|child grunting",
    "high pitched cry",
    "no|not wet nappy|nappies",
    "dry nappy|nappies all|since|today|hours",
    "soft spot bulging|sunken|fontanelle",
  ],
  question: {
    en: "Is a baby or child floppy, hard to wake, not feeding or breathing oddly now?",
    cy: "Ydy babi neu blentyn yn llipa, yn anodd ei ddeffro, ddim yn bwydo neu'n anadlu'n rhyfedd nawr?",
  },
  rationale:
    "Small children get very ill very fast, and these are the signs that parents see first.",
  source:
    "NICE NG143, fever in under 5s, 2019, updated 2021; Healthier Together pages, as read in 2026-11",
  hazard: "HAZ-UK-16",
  examples: [
    "My baby is floppy and won't feed",
    "toddler is really hard to wake up",
    "the newborn has not been feeding since yesterday",
  ],
  counterExamples: [
    "My baby is feeding well, when is her next jab?",
    "My toddler will only eat beige food, any advice?",
    "He has walked with a limp since the operation",
  ],
};
