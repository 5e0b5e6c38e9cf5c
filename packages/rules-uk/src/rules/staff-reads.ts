import type { TriageRule } from "@carethread/core";
import { pointsOf } from "./points-of.js";
import { UNREVIEWED } from "./review-state.js";
import { base, byPoints } from "./staff-points.js";

/** Beside the phrases for what staff write: how much a message reads like those that cannot wait. */
export const staffReadsUrgent: TriageRule = {
  ...UNREVIEWED,
  id: "staff-reads-urgent",
  version: 7,
  title: "Reads as messages do that are of use only within hours",
  direction: "staff",
  disposition: "phone-instead",
  phrases: [],
  weights: {
    base,
    points: pointsOf(byPoints),
    clausesMax: 8,
    againstWeight: 0.9,
    light: {
      firmFrom: -1,
      standsFrom: -1,
      doubtsFrom: -1,
      perFinding: 0.5,
    },
    asksFrom: -0.75,
    passageAsksFrom: 0,
    raisesFrom: -0.5,
    divertsFrom: -0.5,
  },
  question: {
    en: "Must the patient act on this within two days?",
    cy: "Oes rhaid i'r claf weithredu ar hyn o fewn deuddydd?",
  },
  rationale:
    "Urgent requests are worded in more ways than anybody can list, and what to do if it gets worse is worded like them. Where a draft reads very much like one that cannot wait it is refused, where it reads somewhat like one it is asked about, and where it does not read like one at all a single match of another rule asks.",
  source:
    "Made by `pnpm bench weights --rule staff-reads-urgent` from messages that writers made up for this project (bench/triage/sets), 2026-11-27",
  hazard: "HAZ-UK-40",
  examples: [
    "Your potassium is dangerously high and this needs treating, please make your way to the hospital",
    "Please don't take any more of those tablets and ring the surgery straight away, ask for me",
    "I am worried about what you wrote this morning, please answer your phone, are you safe and is anybody with you right now",
  ],
  counterExamples: [
    "Your cholesterol is a little better than last year, well done",
    "The letter from the clinic has come and there is nothing new in it",
    "Your repeat prescription has been sent to the chemist as usual",
    "It is private. Your mum cannot see what you write here, ask whatever you like.",
  ],
};
