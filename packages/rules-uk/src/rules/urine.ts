import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Cannot pass urine. */
export const cannotPassUrine: TriageRule = {
  ...UNREVIEWED,
  id: "cannot-pass-urine",
  title: "Cannot pass urine",
  disposition: "same-day-phone",
  gapWordsMax: 2,
  phrases: [
    "can not wee|pee|urinate|piss",
    "can not pass urine|water|wee",
    "unable pass urine|water",
    "catheter blocked",
    "catheter not draining|working|drained",
    "bursting nothing comes|coming",
  ],
  question: { en: "Are you unable to pass urine now?", cy: "Ydych chi'n methu pasio dŵr nawr?" },
  rationale: "A bladder that cannot empty is painful and damages the kidneys within the day.",
  source:
    'nhs.uk page "Urinary retention", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-33",
  examples: [
    "I can't wee at all and I'm bursting",
    "Catheter is blocked, not draining",
    "cannot pass water since last night",
  ],
  counterExamples: [
    "It burns a bit when I wee, do you need a sample?",
    "I wee a lot at night",
    "Catheter bags on repeat please",
  ],
};
