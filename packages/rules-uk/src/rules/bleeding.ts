import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Bleeding that is heavy or will not stop. */
export const heavyBleeding: TriageRule = {
  ...UNREVIEWED,
  id: "heavy-bleeding",
  title: "Bleeding that is heavy or will not stop",
  disposition: "999",
  phrases: [
    "bleeding|bleed|nosebleed|blood not stop|stopping|stopped",
    "can|could not stop|control bleeding|blood|bleed",
    "bleeding heavily|badly|everywhere|nonstop",
    "blood|bleeding pouring|gushing|spurting|everywhere",
    "pouring|gushing|spurting blood",
    "lost|losing lot|lots|loads|so blood",
    "blood|bleeding|clots toilet|pan|bowl full",
    "bleeding lot|loads",
    "toilet full|red blood",
    "soaking|soaked|through pad|pads|towel|towels",
  ],
  question: {
    en: "Is there heavy bleeding now, or bleeding that will not stop?",
    cy: "Oes gwaedu trwm nawr, neu waedu nad yw'n stopio?",
  },
  rationale: "Uncontrolled bleeding kills quickly, and faster in people on blood thinners.",
  source:
    "South Western Ambulance Service list of when to call 999, as read for the project in 2026-11; Ivy Grove Surgery 999 and A&E table, as read in 2026-11",
  hazard: "HAZ-UK-06",
  examples: [
    "My nose is bleeding and it won't stop, I'm on warfarin",
    "There is blood everywhere from his leg",
    "I am bleeding heavily and soaking pads every hour",
  ],
  counterExamples: [
    "My gums bleed a little when I brush",
    "Can I book a blood test?",
    "I had heavy bleeding years ago, before the coil",
  ],
};
