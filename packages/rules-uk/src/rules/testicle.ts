import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Sudden pain in a testicle. */
export const testicularPain: TriageRule = {
  ...UNREVIEWED,
  id: "testicular-pain",
  title: "Sudden pain in a testicle",
  disposition: "999",
  phrases: [
    "testicle|testicles|testicular|scrotum|bollock|bollocks pain|painful|hurts|hurting|agony|swollen|sore|killing|twisted|aches",
    "my|left|right|his|one ball|balls pain|painful|hurts|hurting|agony|swollen|sore|killing|twisted|aches",
    "pain|pains|agony testicle|testicles|scrotum|bollock|balls",
    "sore|swollen|painful|twisted testicle|testicles|scrotum|bollock|ball|balls",
  ],
  question: {
    en: "Is there pain in a testicle that started in the last day?",
    cy: "Oes poen mewn caill a ddechreuodd yn y diwrnod diwethaf?",
  },
  rationale:
    "A twisted testicle can be saved for about six hours, and boys often say nothing or only that the tummy hurts.",
  source:
    'HSSIB investigation into delayed recognition of testicular torsion, as read in 2026-11; nhs.uk page "Testicle pain", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-26",
  examples: [
    "My left ball is killing me and its swollen",
    "son woke up with pain in his testicle",
    "sudden agony in my right testicle",
  ],
  counterExamples: [
    "Small painless lump on my testicle for months, can I get it checked?",
    "Can my lad have a letter, he missed football and is allergic to nuts",
    "He plays ball games at school, is he ok to go back?",
  ],
};
