import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Diabetic emergency. */
export const diabeticEmergency: TriageRule = {
  ...UNREVIEWED,
  id: "diabetic-emergency",
  title: "Diabetic emergency",
  disposition: "999",
  phrases: [
    "diabetic|diabetes vomiting|sick|confused|drowsy|ketones",
    "type 1 vomiting|sick|drowsy|ketones",
    "insulin vomiting|drowsy|confused|ketones",
    "ketones high|moderate|large|2|3|4|5|6|7",
    "vomiting|sick|drowsy|confused diabetic|ketones",
    "breath smells|smelling fruity|pear|acetone|sweets",
    "sugar|sugars|glucose high|low|dropping|reading confused|drowsy|sick|vomiting|shaking|shaky",
    "hypo not coming|recovering|working|improving",
    "sugar|meter reads|says|reading hi",
  ],
  question: {
    en: "Is someone with diabetes being sick, drowsy or confused, or are ketones high now?",
    cy: "Oes rhywun â diabetes yn chwydu, yn gysglyd neu'n ddryslyd, neu a yw cetonau'n uchel nawr?",
  },
  rationale: "High ketones or a low sugar that does not recover can end in coma the same day.",
  source:
    'NICE NG17, type 1 diabetes in adults, 2015, updated 2022; nhs.uk page "Diabetic ketoacidosis", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-24",
  examples: [
    "I'm type 1 diabetic and keep being sick",
    "his breath smells fruity like pear drops",
    "My ketones are high and I feel awful",
  ],
  counterExamples: [
    "When is my diabetic eye screening?",
    "Type 2 diabetes review, do I need to fast?",
    "Sugars a bit high after Christmas, can we talk about metformin?",
  ],
};
