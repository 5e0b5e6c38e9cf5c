import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Fit or seizure. */
export const fits: TriageRule = {
  ...UNREVIEWED,
  id: "fits",
  title: "Fit or seizure",
  disposition: "999",
  gapWordsMax: 0,
  phrases: [
    "a fit last|this|at|in|and|yesterday|today|just|while|during|on|earlier|lasting|tonight|again",
    "having a|another fit",
    "having fits",
    "had fits",
    "fit lasted|lasting",
    "epileptic fit",
    "he|she|son|daughter|baby|husband|wife|mum|dad|child|partner had a fit",
    "just had a fit",
    "he|she is|was|keeps|started fitting",
    "has not stopped fitting",
    "jerking all over",
  ],
  question: {
    en: "Is a fit happening now, or was this a first fit or one longer than usual?",
    cy: "Oes ffit yn digwydd nawr, neu ai hon oedd y ffit gyntaf neu un hirach nag arfer?",
  },
  rationale: "A first fit, or one of over five minutes, needs an ambulance.",
  source:
    'NICE NG217, epilepsies, 2022; nhs.uk page "What to do if someone has a seizure", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-22",
  examples: [
    "My son is having a fit",
    "he had a fit in the bath",
    "She keeps fitting and nobody knows why",
  ],
  counterExamples: [
    "I need a fit note for two weeks please",
    "The new shoes fit well, thank you physio",
    "I had a fit note last week and need another fit note",
  ],
};

/** Seizure, by its other name: a rule of its own, because "fit" next to "note" must not be read with gaps. */
export const seizure: TriageRule = {
  ...UNREVIEWED,
  id: "seizure",
  title: "Seizure",
  disposition: "999",
  gapWordsMax: 2,
  phrases: [
    "having|had|has|have|first|another|new seizure|seizures|convulsion|convulsions",
    "seizure|seizures lasted|minutes|stopped|stop|long",
    "seizing",
  ],
  question: {
    en: "Is a seizure happening now, or was this a first one or one longer than usual?",
    cy: "Oes trawiad yn digwydd nawr, neu ai hwn oedd y cyntaf neu un hirach nag arfer?",
  },
  rationale: "A first seizure, or one of over five minutes, needs an ambulance.",
  source:
    'NICE NG217, epilepsies, 2022; nhs.uk page "What to do if someone has a seizure", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-22",
  examples: [
    "She has had a seizure, her first one",
    "My wife is having a seizure",
    "He had another seizure and it lasted ten minutes",
  ],
  counterExamples: [
    "I had a seizure years ago, can I drive a van?",
    "Who does the seizure clinic letters?",
    "My dad had seizures, is it in the family?",
  ],
};
