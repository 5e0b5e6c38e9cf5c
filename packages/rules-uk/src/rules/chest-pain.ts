import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Chest pain or pressure. */
export const chestPain: TriageRule = {
  ...UNREVIEWED,
  id: "chest-pain",
  title: "Chest pain or pressure",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "chest pain|pains|painful|hurts|hurting|hurt|tight|tightness|tightening|heavy|heaviness|pressure|crushing|squeezing|ache|aching|aches|killing",
    "pain|pains|pressure|tightness|heaviness|ache|aching|weight|band in|on|across|round|around|through chest|breastbone",
    "tight|tightness|crushing|crushed|squeezing|heavy|stabbing|sharp chest",
    "elephant|sitting on chest",
    "having|think|like heart attack",
    "pain|pains|ache|aching|numb down|in|into|up left arm",
    "jaw|arm pain|ache|aching|hurts sweating|sweaty|clammy",
  ],
  question: {
    en: "Do you have chest pain now, or have you had any in the last 24 hours?",
    cy: "Oes gennych chi boen yn y frest nawr, neu a gawsoch chi beth yn y 24 awr diwethaf?",
  },
  rationale:
    "Chest pain or pressure can be a heart attack, and each minute without treatment costs heart muscle.",
  source:
    'NICE CG95, recent-onset chest pain, 2010, updated 2016; nhs.uk page "Chest pain", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-01",
  examples: [
    "I've got a tight band across my chest and I feel sweaty",
    "Chest pains since this morning, not going off",
    "its like an elephant sitting on my chest",
    "my chest is really hurting and its going down my left arm",
  ],
  counterExamples: [
    "Please can you tell me the result of my chest x-ray?",
    "My chest infection has cleared up, thank you",
    "I do not have chest pain any more, can I drive?",
    "Has my referral to the chest pain clinic gone off?",
  ],
};
