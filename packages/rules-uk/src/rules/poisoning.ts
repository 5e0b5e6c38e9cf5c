import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Swallowed or breathed in something dangerous. */
export const poisoning: TriageRule = {
  ...UNREVIEWED,
  id: "poisoning",
  title: "Swallowed or breathed in something dangerous",
  disposition: "999",
  phrases: [
    "swallowed|swallow|ate|eaten|drank|drunk battery|batteries|magnet|magnets|bleach|antifreeze|detergent|poison|pesticide|chemical|chemicals|petrol|cleaner|dishwasher",
    "carbon monoxide alarm|poisoning|headache",
    "bleach|acid|chemical|chemicals|cement in|into eye|eyes",
  ],
  question: {
    en: "Has this happened in the last few days?",
    cy: "A ddigwyddodd hyn yn y dyddiau diwethaf?",
  },
  rationale:
    "Button batteries and caustic fluids burn from the inside before anyone feels ill, and carbon monoxide has no smell.",
  source:
    'Ivy Grove Surgery 999 and A&E table, as read in 2026-11; nhs.uk page "Poisoning", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-09",
  examples: [
    "My toddler has swallowed a battery from the remote",
    "grandson drank some bleach",
    "The carbon monoxide alarm is going and we all have a headache",
  ],
  counterExamples: [
    "Can I swallow the capsule with milk?",
    "My hearing aid battery has gone flat",
    "I use bleach at work and have dry hands, no burns",
  ],
};
