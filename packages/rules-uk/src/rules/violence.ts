import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** In danger from somebody. */
export const dangerAtHome: TriageRule = {
  ...UNREVIEWED,
  id: "danger-at-home",
  title: "In danger from somebody",
  disposition: "999",
  gapWordsMax: 2,
  phrases: [
    "he|she|husband|wife|partner|boyfriend|girlfriend|ex|son|dad|mum|stepdad strangled|choked|choking|strangling|throttled me|her|us",
    "hands|hand around|round my|her neck|throat",
    "he|she|husband|wife|partner|boyfriend|girlfriend|ex|son hit|hits|hitting|beat|beats|beating|punched|punches|kicked|attacked|raped|stabbed me|us",
    "threatened|threatens|threatening to kill|hurt|stab|hit me|us|her",
    "says|said he|she will kill|hurt me|us",
    "i|we not safe at|in|with home|house|him|her|partner",
    "unsafe at|in home|house",
    "raped",
    "sexually assaulted",
    "scared|afraid|frightened|terrified of him|husband|partner|boyfriend|ex|dad",
    "scared|afraid|frightened|terrified he|she will|might hurt|kill|hit",
  ],
  question: {
    en: "Are you or a child in danger from somebody now?",
    cy: "Ydych chi neu blentyn mewn perygl gan rywun nawr?",
  },
  rationale:
    "Strangling and threats come before killings, and a message may be read by the person who does it.",
  source:
    'NICE PH50, domestic violence and abuse, 2014; nhs.uk page "Getting help for domestic violence and abuse", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-30",
  examples: [
    "He strangled me last night",
    "my husband beats me and I'm not safe at home",
    "My ex has threatened to kill us",
  ],
  counterExamples: [
    "I'm afraid my husband will not manage the stairs, can we get a rail?",
    "Is it safe to stop the iron tablets?",
    "My son hit his toe, it looks fine",
  ],
};
