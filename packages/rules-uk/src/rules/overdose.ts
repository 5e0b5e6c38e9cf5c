import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Overdose or too much medicine. */
export const overdose: TriageRule = {
  ...UNREVIEWED,
  id: "overdose",
  title: "Overdose or too much medicine",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "taken|took|had overdose",
    "overdosed",
    "took|taken|swallowed|had|given|gave|injected too many|much tablets|pills|paracetamol|medicine|insulin|capsules|meds|ibuprofen|codeine|doses|dose|calpol",
    "took|taken|swallowed|eaten|ate all|whole|packet|box|bottle|handful tablets|pills|paracetamol|medicine|capsules|meds|calpol",
    "took|taken|swallowed lots|loads of tablets|pills|paracetamol|meds",
    "took|taken|gave|given|injected double|twice dose|insulin",
    "took|taken|swallowed 12|14|15|16|18|20|24|25|28|30|32|40|50|60 tablets|paracetamol|pills|ibuprofen|of",
  ],
  question: {
    en: "Has someone taken too much of a medicine, even by mistake?",
    cy: "Oes rhywun wedi cymryd gormod o feddyginiaeth, hyd yn oed mewn camgymeriad?",
  },
  rationale:
    "Some overdoses feel harmless for hours, paracetamol among them, and treatment must start before symptoms do.",
  source: "NICE NG225, self-harm, 2022; Ivy Grove Surgery 999 and A&E table, as read in 2026-11",
  hazard: "HAZ-UK-08",
  examples: [
    "I've taken too many paracetamol",
    "My son has swallowed all his nans tablets",
    "I accidentally injected twice my insulin dose tonight",
  ],
  counterExamples: [
    "What is the overdose limit for metformin?",
    "Have I been prescribed too many tablets this month? There are 4 boxes left over",
    "I took two paracetamol and my back is a bit easier",
  ],
};
