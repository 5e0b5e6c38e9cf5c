import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Major injury, burn or crush. */
export const majorInjury: TriageRule = {
  ...UNREVIEWED,
  id: "major-injury",
  title: "Major injury, burn or crush",
  disposition: "999",
  phrases: [
    "hit|knocked|run by|over|down car|van|bus|lorry|motorbike",
    "fell|fallen|fall from|off|down ladder|roof|scaffolding|stairs|horse|window|balcony not|hurts|back|neck|head|broken|unconscious|agony",
    "bone sticking|poking|through out|skin|through",
    "been|was|got stabbed|shot",
    "electrocuted",
    "electric shock burn|collapsed|off|from",
    "scalded|burnt|burned face|badly|baby|toddler|all",
    "boiling|kettle water|over on|over baby|toddler|face|him|her|child|legs|arm",
  ],
  question: {
    en: "Did this injury happen in the last day or so?",
    cy: "A ddigwyddodd yr anaf hwn yn y diwrnod diwethaf?",
  },
  rationale:
    "Great force, open fractures and large burns need a trauma team, whatever the person feels.",
  source:
    "South Western Ambulance Service list of when to call 999, as read for the project in 2026-11; Ivy Grove Surgery 999 and A&E table, as read in 2026-11",
  hazard: "HAZ-UK-31",
  examples: [
    "I was hit by a car on my bike",
    "Dad fell off a ladder and can't move",
    "toddler pulled the kettle and boiling water went over him",
  ],
  counterExamples: [
    "Do I get my B12 shot here?",
    "The car park is always full when I come for my dressing",
    "I burnt my finger on the oven last week, it is fine now",
  ],
};
