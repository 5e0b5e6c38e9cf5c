import type { TriageRule } from "@carethread/core";
import { AMBULANCE_LIST } from "./ambulance-list.js";
import { UNREVIEWED } from "./review-state.js";

/** What the rules for grave injuries have in common. */
export const INJURY: Omit<
  TriageRule,
  "id" | "title" | "phrases" | "rationale" | "examples" | "counterExamples"
> = {
  ...UNREVIEWED,
  disposition: "999",
  gapWordsMax: 6,
  question: {
    en: "Did this injury happen in the last day or so?",
    cy: "A ddigwyddodd yr anaf hwn yn y diwrnod diwethaf?",
  },
  source: AMBULANCE_LIST,
  hazard: "HAZ-UK-31",
};

/** What makes of it an old one, a manner of speaking or a matter for lawyers. */
export const NO_INJURY: readonly string[] = [
  "convinced|dreamt|dreamed",
  "like +i +have +been",
  "{felt}|{be} +like hit|run",
  "insurance|solicitor|solicitors|claim|report|physio|whiplash",
  "asleep|healed",
  "old +injury|injuries|wound|wounds|scar|scars|fracture|break|burn|burns|one|trouble|problem|knee|back|neck|shoulder|ankle|wrist|accident|crash",
  "in|since|back|last +{month}",
];
