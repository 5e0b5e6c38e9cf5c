import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Fever in a baby under three months. */
export const feverInBaby: TriageRule = {
  ...UNREVIEWED,
  id: "fever-in-baby",
  title: "Fever in a baby under three months",
  disposition: "999",
  gapWordsMax: 8,
  phrases: [
    "1|2|3|4|5|6|7|8|9|10|11|12|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve week|weeks|wk|wks|wo|day|days old|baby|daughter|son fever|temperature|temp|hot|burning|38|39|40",
    "1|2|one|two month|months|mth old|baby fever|temperature|temp|hot|burning|38|39|40",
    "newborn fever|temperature|temp|hot|burning|38|39|40",
    "fever|temperature|temp|hot|burning|38|39|40 newborn",
    "fever|temperature|temp|hot|burning|38|39|40 1|2|3|4|5|6|7|8|9|10|11|12|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve week|weeks|wk|wks|day|days old|baby",
    "fever|temperature|temp|hot|burning|38|39|40 1|2|one|two month|months old|baby",
  ],
  question: {
    en: "Is the baby under three months old, with a fever or feeling hot?",
    cy: "Ydy'r babi o dan dri mis oed, gyda gwres neu'n teimlo'n boeth?",
  },
  rationale: "In the first three months a fever can be the only sign of a serious infection.",
  source:
    "NICE NG143, fever in under 5s, 2019, updated 2021; Healthier Together fever pages, as read in 2026-11",
  hazard: "HAZ-UK-15",
  examples: [
    "My 6 week old has a temperature of 38.4",
    "our newborn feels really hot",
    "baby is 9 weeks old and burning up with fever",
  ],
  counterExamples: [
    "I am 20 weeks pregnant and have a question about iron",
    "My son's fever has gone, can he go back to nursery?",
    "When is the 8 week baby check?",
  ],
};
