import type { TriageRule } from "@carethread/core";
import { nearWords } from "./near-words.js";
import { pointsOf } from "./points-of.js";
import { base, byPoints } from "./reads-like-a-crisis-points.js";
import { UNREVIEWED } from "./review-state.js";

/** What somebody is about to do, hears or fears is told in the words of ordinary life ("cancel the milk", "the train is at ten"): on a calm message they mean nothing, and together they do. */
export const readsLikeACrisisRules: readonly TriageRule[] = [
  {
    ...UNREVIEWED,
    id: "reads-like-a-crisis",
    version: 2,
    title:
      "Reads as people do who will harm themselves, are not in their right mind or are in danger from somebody, in words that no other rule knows",
    disposition: "crisis-line",
    phrases: [],
    weights: {
      base,
      points: pointsOf(byPoints),
      clausesMax: 8,
      againstWeight: 0.9,
      nearWords,
      asksFrom: -1.75,
      passageAsksFrom: 0.5,
      raisesFrom: 0.25,
      divertsFrom: 0.25,
    },
    question: {
      en: "Is somebody in danger now: thinking of ending their life, about to hurt themselves or somebody else, hearing or believing frightening things, or afraid of somebody?",
      cy: "A oes rhywun mewn perygl nawr: yn meddwl am ddiweddu ei fywyd, ar fin brifo ei hun neu rywun arall, yn clywed neu'n credu pethau brawychus, neu'n ofni rhywun?",
    },
    rationale:
      "People who have decided to die, who fear somebody, or whose mind plays tricks hardly ever name it. Points that were made from such messages alone find more than half of those that all other rules miss.",
    source:
      "Made by `pnpm bench weights --rule reads-like-a-crisis` from messages that writers made up for this project (bench/triage/sets), 2026-11-29; the project's decision on points for crises",
    hazard: "HAZ-UK-10",
    examples: [
      "He took my phone and my keys, I am typing this in the bathroom and he is outside the door",
      "Everything is labelled, the cat is going to my sister and I will not be needing anything after tonight",
      "He has not slept since Monday, the voices tell him what to do and he has sharpened the knives",
    ],
    counterExamples: [
      "We are moving on Friday, please cancel my appointments, and thank you for everything",
      "My baby has been awake for two nights with her teeth and I am worn out",
      "My son lost his phone and his keys on the train tonight, can you send the letter again",
      "I hid the tablets in jam for the dog",
      "I have got everything I need for the holiday, thanks",
      "My husband is outside the door, please let him in",
      "I can do it tonight when the kids are in bed, the questionnaire",
    ],
  },
];
