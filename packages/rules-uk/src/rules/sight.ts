import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Sudden loss of sight. */
export const suddenSightLoss: TriageRule = {
  ...UNREVIEWED,
  id: "sudden-sight-loss",
  title: "Sudden loss of sight",
  disposition: "999",
  phrases: [
    "suddenly|sudden lost|loss|lose|losing sight|vision",
    "suddenly|sudden gone|went blind",
    "suddenly can not see",
    "lost|losing|loss sight|vision in|one|left|right|today",
    "can not see out|from|in|through my|one|left|right|that|his|her eye",
    "curtain|shadow over|across|down eye|vision|sight",
    "suddenly|sudden double vision",
    "seeing double suddenly|today|headache",
  ],
  question: {
    en: "Has sight been lost or become double suddenly in the last few days?",
    cy: "A gollwyd golwg yn sydyn, neu a aeth yn ddwbl, yn y dyddiau diwethaf?",
  },
  rationale:
    "Sudden loss of sight can be a stroke of the eye or a detached retina, and hours count.",
  source:
    'NICE NG127, suspected neurological conditions, 2019, updated 2023; nhs.uk page "Vision loss", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-28",
  examples: [
    "I can't see out of my left eye since this morning",
    "like a curtain came down over my eye",
    "Ive suddenly lost my sight on one side",
  ],
  counterExamples: [
    "My sight is slowly getting worse, should I see the optician?",
    "Cataract letter, has it come?",
    "Blind pull broke and cut my thumb, healing fine",
  ],
};
