import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Somebody who cannot look after themselves is gone. */
const missingPerson: TriageRule = {
  ...UNREVIEWED,
  id: "missing-person",
  version: 1,
  title: "Somebody who cannot keep themselves safe is missing",
  disposition: "999",
  backing: "little",
  gapWordsMax: 6,
  phrases: [
    "dementia|alzheimers|downs|autistic|autism & wandered|wandering +off|away",
    "dementia|alzheimers|downs|autistic|autism & gone|went|reported +missing",
    "dementia|alzheimers|downs|autistic|autism & not +find|reach|trace +him|her|mum|mam|dad|nan|gran|grandad|them",
    "dementia|alzheimers & walked|got|gone|went|slipped|left +out & not +back|come|found|home|returned",
    "not +find|trace +him|her|mum|mam|dad|nan|gran|grandad & dementia|alzheimers|nonverbal|autistic",
    "{be}|gone|went +missing +from +home|hospital|school|the|his|her|hostel & police|dementia|hours|coat|phone|cold|find|night|slippers|english|nobody",
    "mum|mam|dad|nan|gran|grandad|husband|wife|son|daughter|sister|brother|partner|he|she +gone|went +missing",
    "mum|mam|dad|nan|gran|grandad|husband|wife|son|daughter|sister|brother|partner|he|she +has|is +gone +missing",
    "nobody|noone seen +him|her +since & {weekday}|yesterday|night|morning|door|phone|curtains",
    "ran|run +away|off & {kid}|school|centre & not|nobody +seen|find|found|back|answering",
  ],
  unless: [
    "has|have|we|they|police|been|was +found +him|her|safe|well|now",
    "is|are|came|got|safely|now +back +home|now|safe|safely|again",
    "has|have|he|she|then|just +turned +up",
    "cat|dog|kitten|puppy|rabbit|tortoise|hamster {be}|gone|went +missing",
    "cat|dog|kitten|puppy|rabbit|tortoise|hamster +has|is +gone +missing",
    "last +year|month",
    "years +ago",
    "gps|tracker|tag|bracelet|alarm|sensor|herbert|protocol",
    "nobody|noone +from",
    "review|discharge|register",
  ],
  question: {
    en: "Is somebody missing now who may be in danger?",
    cy: "A oes rhywun ar goll nawr a allai fod mewn perygl?",
  },
  rationale:
    "Of people with dementia who are lost, those who are not found within a day often come to harm; the police search at once and need no waiting time.",
  source:
    'College of Policing, Authorised Professional Practice "Missing persons", 2023; named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-05",
  examples: [
    "My gran with alzheimers has wandered off",
    "We can't find mum, she has dementia",
    "Dad with dementia went out at noon and is not back home",
    "My brother has gone missing and has left his phone and coat",
    "Nobody has seen him since Friday night and his phone is off",
  ],
  counterExamples: [
    "My repeat prescription has gone missing",
    "Dad has dementia and wandered off last year, can we have a tracker?",
    "My cat has gone missing, so I can't come in today",
    "My son has autism and is missing a lot of school",
    "Nobody from the memory clinic has seen him since Monday last year, when is the review?",
  ],
};

export const missingPersonRules: readonly TriageRule[] = [missingPerson];
