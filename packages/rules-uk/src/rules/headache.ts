import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Sudden worst headache. */
export const worstHeadache: TriageRule = {
  ...UNREVIEWED,
  id: "worst-headache",
  title: "Sudden worst headache",
  disposition: "999",
  phrases: [
    "worst headache|head|migraine ever|life|had|known",
    "worst headache",
    "sudden|suddenly severe|bad|terrible|excruciating|awful|massive headache",
    "headache came|come|started suddenly|sudden|nowhere|seconds|instantly",
    "thunderclap",
    "head hammer|bat|exploding|explode|exploded",
    "hit|whacked head|back bat|hammer|brick",
  ],
  question: {
    en: "Is this headache sudden and the worst that you have had?",
    cy: "Ydy'r cur pen hwn yn sydyn a'r gwaethaf i chi ei gael?",
  },
  rationale: "A headache that is at its worst within minutes can be a bleed in the brain.",
  source:
    "NICE CG150, headaches in over 12s, 2012, updated 2021; NICE NG228, subarachnoid haemorrhage, 2022",
  hazard: "HAZ-UK-21",
  examples: [
    "I have the worst headache of my life",
    "A sudden really bad headache like I've been hit with a bat",
    "the headache came on out of nowhere in seconds",
  ],
  counterExamples: [
    "My usual migraine is back, can I have more sumatriptan?",
    "It's not the worst headache I have had, just nagging",
    "Headaches since I changed my glasses",
  ],
};
