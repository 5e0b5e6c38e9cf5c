import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

// What may be gone, or worse, by the time that the question is read.
const DANGER =
  "chest|tightness|breath|breathing|breathless|puffs|bleeding|blood|pads|swelling|swollen|lips|tongue|throat|voice|speech|words|drowsy|sleepy|rouse|awake|conscious|consciousness|rash|glass|oxygen|oximeter|sats|ketones|ketone|fit|fits|fitting|headache|vision|sight|curtain|numb|numbness|thoughts|safe|vomiting|racing|faint|faintness|redness|calf|face|drooping|nappy|fluids|confused|muddled";

/** Asks about a danger that may be there at this moment. */
export const staffAsksNow: TriageRule = {
  ...UNREVIEWED,
  id: "staff-asks-now",
  version: 2,
  title: "Asks about a danger that may be there now",
  direction: "staff",
  disposition: "phone-instead",
  asks: true,
  gapWordsMax: 7,
  phrases: [
    `is|are|has|have|does|did|can|any ${DANGER} still|now|yet|since|worse|bigger|better|back|stopped|settled|eased|gone|spread|cleared|normal|tonight|today`,
    `is|are|has|have|does|did|can|any still|now|yet|since|worse|bigger|stopped|settled|eased|gone|kept|manage|managed ${DANGER}`,
    `how|what|where is|are|many|much|far|long|number|colour|reading ${DANGER}|sick|vomit|temperature`,
    "when +did +you|he|she|baby last feel|felt|move|moved|wee|pass|drink|drank|wake",
    "does|did +the|his|her|it +rash|it +fade|fades|disappear|blanch|go",
    "can|able +you|he|she|to full|whole|swallow|wake|rouse|roused|weight|stand|hop sentence|spit|saliva|water|it|him|her|on|leg",
    "are +you +alright|ok|okay|safe|alone|breathing",
    "are +you +on|by +your +own|yourself",
    "did|has he|she|you lose|lost|passed|black|blacked +consciousness|out",
    "easy|hard|difficult +to +wake|rouse",
    "is|has|can|feel|felt +your|the|you +baby|feel +moving|moved|kicking|kicked|move|it|baby",
    "is +baby +moving|kicking",
  ],
  unless: [
    "if",
    "next +review|visit|appointment|clinic|time",
    "no +rush|hurry",
    "when +you +have|get +a|time",
  ],
  question: {
    en: "Could the answer mean that the patient needs help now?",
    cy: "A allai'r ateb olygu bod angen cymorth ar y claf nawr?",
  },
  rationale:
    "A question about a danger that may be there now is of no use if it is read tomorrow, and whoever is asked may wait for the answer to their answer. It has to be asked by phone.",
  source: "Project hazard analysis of outgoing messages, 2026-11",
  hazard: "HAZ-UK-40",
  examples: [
    "Is the chest tightness still there now?",
    "How many pads have you been through since lunchtime, and has the bleeding stopped?",
    "When did you last feel the baby move?",
    "Does the rash fade when you press a glass on it?",
  ],
  counterExamples: [
    "How did you get on with the new cream? No rush to answer",
    "If the rash is still there in a month, let us know",
    "Which knee is it that hurts?",
  ],
};
