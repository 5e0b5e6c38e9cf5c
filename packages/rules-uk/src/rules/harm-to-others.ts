import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Might hurt someone. */
export const harmToOthers: TriageRule = {
  ...UNREVIEWED,
  id: "harm-to-others",
  title: "Might hurt someone",
  disposition: "999",
  phrases: [
    "going|want|wants|thoughts|urge|urges hurt|kill|stab|harm|hurting|killing|harming|stabbing|smother|drown|shake baby|someone|somebody|people|kids|children|husband|wife|him|her",
    "scared|afraid|worried i hurt|kill|harm|shake baby|him|her|them|someone|kids",
    "i might|could hurt|kill|stab|harm someone|somebody|baby|him|her|them",
    "voices|voice telling|saying|say|tell to kill|hurt|harm|stab",
  ],
  question: {
    en: "Is someone in danger of being hurt now?",
    cy: "Oes rhywun mewn perygl o gael ei niweidio nawr?",
  },
  rationale: "Thoughts or voices about hurting someone, a baby above all, need help at once.",
  source: "NICE CG192, antenatal and postnatal mental health, 2014, updated 2020",
  hazard: "HAZ-UK-12",
  examples: [
    "I'm scared I will hurt my baby",
    "The voices are telling me to stab him",
    "I keep having thoughts of killing someone",
  ],
  counterExamples: [
    "Will the injection hurt my baby?",
    "The dog wants to bite people, is my tetanus up to date?",
    "This back pain is killing me",
  ],
};
