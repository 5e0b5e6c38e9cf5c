import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const severeTummyPain: TriageRule = {
  ...UNREVIEWED,
  id: "severe-tummy-pain",
  version: 2,
  title: "Sudden severe tummy pain",
  disposition: "a-and-e",
  gapWordsMax: 6,
  phrases: [
    "{tummy} & killing & hard|rock|swollen|solid",
    "{pain} & {tummy} & through|into|to +to|my|the|his|her +my|the|his|her|back & {vomit}|sick",
    "{bad-pain}|crippling|sudden|suddenly|worst|violent {tummy}|tummys pain|pains|ache|cramps|cramp|hurting|hurts",
    "{tummy} {pain} {bad-pain}|crippling|sudden|suddenly|worst",
    "{bad-pain}|crippling|sudden|suddenly|worst pain|pains|cramps in|across|around|inside & {tummy}|navel|belly",
    "{tummy} & {pain} <9..10> +10|out",
    "{bad-pain}|sudden & {pain} & side|ribs & {vomit}|{fever}|sick",
    "{tummy} & {pain} & floor|crying|inch|worst|crippling",
    "{tummy} & burst|popped|exploded|ruptured",
    "{tummy} & rolling|writhing|screaming",
    "{tummy} & agony|rigid|board|excruciating|unbearable",
    "{tummy} & {pain} & not|hardly|barely +stand|straighten|move|walk|sleep",
    "doubled|doubling|curled|bent +up|over|in & pain|agony|{tummy}|cramps",
    "{tummy} & {pain} & hard|solid|swollen|rock|distended +as|and|like|with|now|stomach",
    "perforated|burst|ruptured ulcer|appendix|bowel|{tummy}",
    "pancreatitis|gallstones|gallstone|gallbladder & {bad-pain}|agony|vomiting|{fever}|attack",
  ],
  unless: [
    "period|periods|endometriosis|ibs|menstrual|monthly",
    "for months|years",
    "mild|slight|bit +of|ache|tummy",
  ],
  question: {
    en: "Is there sudden or severe tummy pain now?",
    cy: "Oes poen bol sydyn neu ddifrifol nawr?",
  },
  rationale: "Sudden severe tummy pain can be a burst organ, a twisted bowel or a leaking artery.",
  source:
    "Ivy Grove Surgery 999 and A&E table, as read in 2026-11; nhs.uk, Stomach ache, 2026-11; named, not copied; read again at review",
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

const tummyPain: TriageRule = {
  ...UNREVIEWED,
  id: "bad-tummy-pain",
  title: "Bad pain",
  disposition: "same-day-phone",
  phrases: [
    "{very} bad & {tummy} & {pain}",
    "pain +is|so {bad-pain}",
    "in +{very} much|bad pain",
    "in|total|utter|absolute +agony",
    "worst pain ever|life",
    "{pain} <8..10> +out +of +10",
    "{tummy} & {pain} & worse|worsening|vomiting|{fever}",
  ],
  gapWordsMax: 4,
  asks: true,
  question: {
    en: "Is the pain so bad now that you cannot carry on as usual?",
    cy: "Ydy'r boen mor ddrwg nawr fel na allwch chi fynd ymlaen fel arfer?",
  },
  rationale: "How bad a pain is decides how soon it must be seen, and words do not always say it.",
  source: "nhs.uk, Stomach ache, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-27",
  examples: [
    "really bad stomach pain since last night",
    "I am in agony with my back",
    "tummy pain and vomiting",
  ],
  counterExamples: [
    "Stomach acid tablets on repeat please",
    "A bit of belly ache before my period as usual",
    "Pain clinic referral please",
  ],
};

const aneurysm: TriageRule = {
  ...UNREVIEWED,
  id: "aneurysm",
  title: "Signs of a leaking aneurysm",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "{bad-pain}|bad|strong {pain} & side|back|flank|loin|{tummy} & faint|fainted|collapsed|clammy|grey",
    "aneurysm|aaa|bulge|ballooned & pain|pains|painful|hurts|burst|leaking|ruptured|collapsed",
    "throbbing|pulsing|pulsating|pulse|beating & lump|mass|feeling & {tummy}",
    "sudden|suddenly|{bad-pain}|tearing & back & {tummy} & {pain}",
    "{bad-pain}|sudden|boring & {pain} & through|into +to|my|the|his|her back",
  ],
  unless: [
    "screening|scan|letter|invite|invitation|family",
    "for months|years",
    "no|without +pain",
  ],
  question: {
    en: "Is there new or severe pain in tummy or back now?",
    cy: "Oes poen newydd neu ddifrifol yn y bol neu'r cefn nawr?",
  },
  rationale: "A leaking aneurysm kills within hours; most are in people over 60.",
  source: "NICE NG156, abdominal aortic aneurysm, 2020; named, not copied; read again at review",
  hazard: "HAZ-UK-68",
  examples: [
    "I have an aneurysm and now pain in my back",
    "sudden severe tummy and back pain",
    "a throbbing lump in my belly that is like a pulse",
  ],
  counterExamples: [
    "My aneurysm screening letter has come, where do I park?",
    "Dad died of an aneurysm, should I be scanned?",
    "Back ache and tummy bloating for months",
  ],
};

const suddenPainOver60: TriageRule = {
  ...UNREVIEWED,
  id: "sudden-pain-over-60",
  title: "Sudden tummy, back or loin pain over 60",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "sudden|suddenly|severe|agony|excruciating|collapsed|faint & back|loin|flank|groin|{tummy} & {pain}",
    "agony & back|{tummy}|flank",
  ],
  needs: [
    {
      facts: { ageYearsMin: 60 },
      phrases: ["<60..105> +year|years|yr|yo", "am|aged|age|is +<60..105>"],
      within: "message",
    },
  ],
  unless: ["lifting|lifted|bending|bent|gardening|moved|physio|sciatica", "for weeks|months|years"],
  question: {
    en: "Did a severe pain in tummy or back start suddenly today?",
    cy: "A ddechreuodd poen difrifol yn y bol neu'r cefn yn sydyn heddiw?",
  },
  rationale: "Over 60 a sudden severe pain in tummy, back or side can be a leaking aneurysm.",
  source: "NICE NG156, abdominal aortic aneurysm, 2020; named, not copied; read again at review",
  hazard: "HAZ-UK-68",
  examples: [
    "I am 71 and have a sudden terrible pain in my back",
    "Dad, aged 68, has severe tummy pain",
    "78 year old man, agony in his back since an hour ago",
  ],
  counterExamples: [
    "My back went when I bent down",
    "Tummy upset after a curry",
    "Back pain for months",
  ],
};

const appendicitis: TriageRule = {
  ...UNREVIEWED,
  id: "appendicitis",
  title: "Pain moving to the lower right of the tummy",
  disposition: "same-day-phone",
  gapWordsMax: 8,
  phrases: [
    "started|began|was|from|moved|moving +{be}|in|at|by|around|near|round|my|the|from & navel|button|middle|centre & right",
    "{pain} & lower|bottom +right",
    "{pain} & right +lower|bottom",
    "{pain}|tender low +down & right",
    "think|could|might|worried|is|burst|be appendicitis|appendix",
  ],
  unless: [
    "for months|years|weeks",
    "ovulation|period|cyst|endometriosis|tooth|teeth|back|gum",
    "removed|out ago|years|had",
  ],
  question: {
    en: "Is there new pain low down on the right of the tummy now?",
    cy: "Oes poen newydd yn isel ar ochr dde'r bol nawr?",
  },
  rationale: "Pain that moves to the lower right can be an appendix that is about to burst.",
  source: "nhs.uk, Appendicitis, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-69",
  examples: [
    "pain started round my belly button and now its on the right",
    "Bad pain in my lower right tummy since yesterday",
    "I think it could be appendicitis",
  ],
  counterExamples: [
    "I had my appendix out ten years ago",
    "Ovulation pain in the lower right each month",
    "Right hip pain for years, is physio an option?",
  ],
};

const appendicitisUnwell: TriageRule = {
  ...appendicitis,
  id: "appendicitis-unwell",
  title: "Pain at the lower right of the tummy with fever or sickness",
  disposition: "a-and-e",
  needs: [
    {
      facts: { ageYearsMax: 15, pregnantWeeksMin: 0 },
      phrases: [
        "{fever}|{vomit}|sick|nauseous|nausea",
        "off food",
        "hurts|worse|painful|not walk|walking|jump|cough|move|stand|bump|bumps",
        "unwell|poorly",
      ],
      within: "message",
    },
  ],
  examples: [
    "pain started round my belly button, now its on the right and I have been sick",
    "Lower right tummy pain and a fever",
    "he has pain bottom right, it hurts to walk",
  ],
};

/** Tummy pain. */
export const tummyPainRules: readonly TriageRule[] = [
  severeTummyPain,
  aneurysm,
  suddenPainOver60,
  appendicitisUnwell,
  appendicitis,
  tummyPain,
];
