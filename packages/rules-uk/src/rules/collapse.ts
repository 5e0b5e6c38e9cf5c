import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Collapsed or cannot be woken. */
export const collapse: TriageRule = {
  ...UNREVIEWED,
  id: "collapse",
  title: "Collapsed or cannot be woken",
  disposition: "999",
  gapWordsMax: 1,
  phrases: [
    "i|he|she|just|suddenly|has|dad|mum|nan|husband|wife|son|daughter|partner|grandad|mother|father collapsed",
    "passed|passing out",
    "blacked|blacking|blackout out",
    "unconscious|unresponsive|lifeless",
    "fainted|fainting",
    "can not wake|rouse him|her|them|mum|dad|baby",
    "not waking up",
    "he|she|baby|mum|dad not|hardly|barely responding|responsive",
    "will not wake up",
    "found on the floor",
    "keeled over",
  ],
  question: {
    en: "Has someone collapsed or passed out today, or is someone hard to wake now?",
    cy: "Oes rhywun wedi llewygu heddiw, neu'n anodd ei ddeffro nawr?",
  },
  rationale: "Collapse and unresponsiveness can mean a cardiac arrest, a bleed or an overdose.",
  source:
    "South Western Ambulance Service list of when to call 999, as read for the project in 2026-11",
  hazard: "HAZ-UK-04",
  examples: [
    "Dad collapsed in the kitchen an hour ago",
    "I keep blacking out when I stand up",
    "I cant wake him up properly",
  ],
  counterExamples: [
    "He passed his exams and needs a form for university",
    "I passed out in 2015 and it never came back",
    "What if I passed out on the new tablets?",
  ],
};
