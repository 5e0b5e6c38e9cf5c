import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Head injury with warning signs. */
export const headInjury: TriageRule = {
  ...UNREVIEWED,
  id: "head-injury",
  title: "Head injury with warning signs",
  disposition: "999",
  gapWordsMax: 6,
  phrases: [
    "hit|banged|bumped|bashed|cracked|smacked|knocked head sick|vomiting|vomited|confused|drowsy|sleepy|unconscious|dizzy|threw|throwing|thrown",
    "head hit|banged|injury|knock|bang|bump sick|vomiting|vomited|confused|drowsy|sleepy|unconscious|threw|throwing|thrown",
    "got|was|been|he|she knocked out|unconscious",
    "fell|fallen|fall|hit|banged|bumped head warfarin|apixaban|rivaroxaban|edoxaban|thinners|anticoagulant",
    "warfarin|apixaban|rivaroxaban|edoxaban|thinners hit|banged|bumped|fell head",
    "clear|watery fluid ear|ears|nose",
  ],
  question: {
    en: "Has there been a head injury in the last few days, with any of these signs?",
    cy: "A fu anaf i'r pen yn y dyddiau diwethaf, gydag unrhyw un o'r arwyddion hyn?",
  },
  rationale:
    "Vomiting, drowsiness or blood thinners after a blow to the head can mean a bleed inside the skull.",
  source: "NICE NG232, head injury, 2023",
  hazard: "HAZ-UK-20",
  examples: [
    "He banged his head at football and has been sick twice",
    "I fell and hit my head and I'm on apixaban",
    "she got knocked out for a few seconds",
  ],
  counterExamples: [
    "I hit my head on the cupboard, tiny bump, all fine",
    "That virus really knocked me, when does my fit note start?",
    "Nits on her head, which lotion?",
  ],
};
