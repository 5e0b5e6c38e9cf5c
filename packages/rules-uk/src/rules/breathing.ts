import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Struggling to breathe. */
export const cannotBreathe: TriageRule = {
  ...UNREVIEWED,
  id: "cannot-breathe",
  title: "Struggling to breathe",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "can|could not breathe|breath|brethe",
    "can|could not get|catch my|his|her|their breath",
    "struggling|struggles|struggle|hard|difficult to|for breathe|breath|brethe",
    "struggling|difficulty breathing",
    "gasping|fighting for air|breath",
    "can|could hardly|barely breathe|speak|talk",
    "can not finish|complete|speak sentence|sentences",
    "not breathing",
    "stopped breathing",
    "too breathless|breath to talk|speak",
    "very|so|really|badly breathless",
    "very|so|really|suddenly short of breath",
    "suddenly breathless",
    "breathless at|sitting|lying rest|still|down|night",
    "breathing really|very|so|too fast|hard|heavy|quick",
    "skin|turning|turned blue|bluish|purple|grey",
    "ribs sucking|sucked|pulling in",
    "lips|face blue|bluish|grey|gray",
    "blue|bluish|grey|gray lips",
    "inhaler|pump not working|helping|touching",
  ],
  question: {
    en: "Is it hard to breathe now, or has it been in the last 24 hours?",
    cy: "Ydy hi'n anodd anadlu nawr, neu a fu hi yn y 24 awr diwethaf?",
  },
  rationale:
    "Severe breathlessness, blue lips or an inhaler that no longer helps can become fatal within minutes.",
  source:
    'South Western Ambulance Service list of when to call 999, as read for the project in 2026-11; nhs.uk page "Shortness of breath", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-02",
  examples: [
    "I cant breathe properly",
    "My daughter is gasping for breath",
    "his lips have gone a bit blue",
    "Blue inhaler is not helping me at all today",
  ],
  counterExamples: [
    "I can't breathe through my nose because of hay fever, which spray is best?",
    "Could I have my preventer inhaler on repeat?",
    "My breathing test is booked for Tuesday",
    "I like the breathing exercises from physio",
  ],
};
