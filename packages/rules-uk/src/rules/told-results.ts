import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** What is said between the name of a test and its number. */
const IS =
  "is|are|was|were|of|be|now|only|just|says|said|shows|showing|reads|reading|level|count|result";

/** A test and what is read of it, side by side or with a word such as "is" before the number. */
const reads = (test: string, ...numbers: readonly string[]): readonly string[] =>
  numbers.flatMap((number) => [
    `${test} +${number}`,
    `${test} ${IS} +${number}`,
    `${test} back|up|down +at|as|to +${number}`,
  ]);

const toldResult: TriageRule = {
  ...UNREVIEWED,
  id: "result-told-dangerous",
  version: 1,
  title: "A test result was told that is dangerous by itself",
  disposition: "a-and-e",
  backing: "little",
  gapWordsMax: 5,
  phrases: [
    ...reads("potassium", "<7..9>", "6 +<5..9>", "1 +<0..9>", "2 +<0..4>"),
    ...reads("sodium", "<100..119>", "<160..190>"),
    ...reads("calcium", "<4..5>", "3 +<2..9>", "1 +<0..7>"),
    ...reads("haemoglobin|hemoglobin|hb|hgb", "<20..69>", "<2..6> +<0..9>"),
    ...reads("platelets|platelet|plts", "<1..19>"),
    ...reads("inr|coaguchek", "<8..30>"),
    "inr over|above|than +<8..20>",
    ...reads("lithium", "<2..6>", "1 +<6..9>"),
    ...reads("creatinine", "<600..2000>"),
    ...reads("jaundice|bilirubin", "<300..700>"),
    ...reads("ammonia", "<100..900>"),
    "potassium|sodium|calcium|lithium|inr|haemoglobin|platelets +level|levels|{be} dangerously|critically",
    "dangerously|critically +high|low +potassium|sodium|calcium|lithium|inr|haemoglobin|platelets",
    "lithium +toxicity",
    "troponin|troponins & high|raised|positive|elevated|up|risen|rising",
    "dimer & high|raised|positive|elevated|up",
  ],
  unless: [
    "inr|platelets|calcium|lithium +<1..30> +days|weeks|months|years|weekly|monthly",
    "inr|platelets +{be} +<1..30> +days|weeks|months|years",
    // Counts that are written with a comma.
    "<1..19> +<100..999>",
    "not +raised|high|positive|elevated|up",
    "last|book|next +year|week|month|test|tests",
    "rarely|never|usually +above|over|under|below",
    "target|range|between",
  ],
  question: {
    en: "Were you told this result today or yesterday, and not long ago?",
    cy: "A gawsoch chi'r canlyniad hwn heddiw neu ddoe, ac nid amser maith yn ôl?",
  },
  rationale:
    "Salts, blood counts and clotting that are so far out can stop the heart, or bleed into the head, before anything is felt.",
  source:
    "UK Kidney Association, hyperkalaemia guideline, 2023; Royal College of Pathologists, communication of critical results, 2017; named, not copied; read again at review",
  hazard: "HAZ-UK-98",
  examples: [
    "The lab rang, my potassium is 7.1",
    "hospital phoned to say my haemoglobin is 58",
    "They told me my troponin is raised",
    "INR came back at 9.2 this morning",
    "my sodium was only 114",
  ],
  counterExamples: [
    "My potassium was 5.2, do I need to repeat it?",
    "Haemoglobin 108, am I anaemic?",
    "INR 2.6, next test in 8 weeks",
    "Platelets 140 and sodium 134 on the app, is that all right?",
    "My HbA1c is 48",
  ],
};

const pulseRead: TriageRule = {
  ...UNREVIEWED,
  id: "pulse-read-very-slow-or-fast",
  version: 2,
  title: "A pulse was read that is far too slow or too fast at rest",
  disposition: "a-and-e",
  backing: "little",
  gapWordsMax: 4,
  phrases: [
    "heart|heartbeat +is|{be}|at|rate +<165..230> & hour|hours|minutes|morning|night|now|faint|fall|dizzy|sitting|resting",
    ...reads("pulse|heartrate|bpm", "<20..38>", "<165..230>"),
    ...reads("heart +rate", "<20..38>", "<165..230>"),
    "pulse|heart|heartbeat <20..38>|<165..230> +bpm|beats",
    "heart +{be}|beating|going|racing +at +<165..230>",
  ],
  unless: [
    "{beat}|<165..230> gym|run|ran|runs|running|spin|cycling|bike|treadmill|exercise|exercising|workout|training|class|hill|squash|football|hiit|peloton",
    "gym|run|running|spin|treadmill|exercise|exercising|workout|training|class {beat}|<165..230>",
    "runner|athlete|marathon|marathons|triathlon|cyclist",
    "asleep|sleeping",
    "baby|babys|midwife|doppler|scan|bump|fetal|foetal",
    "<20..38>|<165..230> +years|weeks|months|cm|kg|over|lbs",
    "target|zone|maximum|max",
    "resting +heart|pulse",
  ],
  question: {
    en: "Is the pulse below 40 or above 160 now, while resting?",
    cy: "Ydy'r pwls o dan 40 neu dros 160 nawr, wrth orffwys?",
  },
  rationale: "A heart that goes so slowly or so fast at rest cannot keep it up.",
  source:
    "Resuscitation Council UK, bradycardia and tachycardia algorithms, 2021; named, not copied; read again at review",
  hazard: "HAZ-UK-36",
  examples: [
    "my pulse is 32 and I feel a bit washed out",
    "heart rate 178 sitting on the sofa, it won't come down",
    "Dad's pulse was only 34 on the machine just now",
  ],
  counterExamples: [
    "My pulse is 58, is that all right?",
    "heart rate got to 175 at spin class",
    "Resting heart rate is 38, I run marathons, do I need a check?",
  ],
};

/** Results and readings that are dangerous by themselves. */
export const toldResultRules: readonly TriageRule[] = [toldResult, pulseRead];
