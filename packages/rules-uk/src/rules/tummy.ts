import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Sudden severe tummy pain. */
export const severeTummyPain: TriageRule = {
  ...UNREVIEWED,
  id: "severe-tummy-pain",
  title: "Sudden severe tummy pain",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "severe|sudden|worst|unbearable|excruciating|agonising|terrible stomach|tummy|belly|abdominal|abdomen pain|pains|ache|cramps",
    "stomach|tummy|belly|abdominal|abdomen pain|pains severe|unbearable|excruciating|agony|terrible",
    "pain|pains bad not move|stand|straighten",
    "doubled up|over pain|agony|stomach|tummy",
    "agony stomach|tummy|belly",
    "stomach|tummy|belly agony|rigid",
    "rigid|board stomach|tummy|belly",
    "green vomit",
    "vomiting|vomited|puking green",
  ],
  question: {
    en: "Is there sudden or severe tummy pain now?",
    cy: "Oes poen bol sydyn neu ddifrifol nawr?",
  },
  rationale: "Sudden severe tummy pain can be a burst organ, a twisted bowel or a leaking artery.",
  source:
    'Ivy Grove Surgery 999 and A&E table, as read in 2026-11; nhs.uk page "Stomach ache", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-27",
  examples: [
    "I'm doubled up in agony with my stomach",
    "severe stomach pain that started an hour ago",
    "His tummy pain is unbearable and he can't stand up",
  ],
  counterExamples: [
    "Mild tummy ache after the antibiotics, is that normal?",
    "Stomach acid tablets on repeat please",
    "The doctor felt my tummy, no severe pain anywhere",
  ],
};
