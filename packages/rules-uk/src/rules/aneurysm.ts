import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

const aneurysm: TriageRule = {
  ...UNREVIEWED,
  id: "aneurysm",
  version: 4,
  title: "Signs of a leaking aneurysm",
  disposition: "999",
  gapWordsMax: 10,
  phrases: [
    "aneurysm|aaa & pain|pains|painful|hurts|burst|leaking|ruptured|collapsed|back",
    "throbbing|pulsing|pulsating|pulse|beating|heartbeat & lump|mass|feeling|thing|swelling & {gut-site}",
    "{abruptly}|{bad-pain}|tearing|tore|torn|rip|boring|ripping|fainted|faint|clammy|collapsed & back|loin|flank & {gut-site} & {hurting}",
    "{bad-pain}|{abruptly}|boring|tearing & {pain} & through|into +to|my|the|his|her back",
    "{pain} & back|loin|flank|{gut-site} & fainted|collapsed|clammy|grey|ashen",
  ],
  unless: ["screening|scan|invite|invitation|family", "for months|years", "no|without +pain"],
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
  version: 4,
  title: "Sudden tummy, back or loin pain over 60",
  disposition: "999",
  backing: "little",
  gapWordsMax: 8,
  phrases: ["back|loin|flank|groin|{gut-site}|hip & {hurting}"],
  needs: [
    says(
      "{abruptly}|{bad-pain}|{ashen}|{sweat}|collapsed|collapse|fainted|faint|agony|tearing|pale|dizzy|woozy",
      "cold +sweat",
      "passed|blacked +out",
      "come|came +on|out",
    ),
    {
      facts: { ageYearsMin: 60 },
      phrases: [
        "<60..105> +year|years|yr|yo|old",
        "<60..99> +and|male|female|m|f|smoker|high|diabetic|heart|blood",
        "am|aged|age|is|at|turned|i +<60..105>",
        "grandad|grandpa|granddad|grandfather|gran|granny|nan|nana|nanna|grandma|grandmother|elderly|pensioner",
      ],
      within: "message",
    },
  ],
  unless: [
    "back +in +<1930..2035>|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter",
    "gout|gouts",
    "lifting|lifted|bending|bent|gardening|moved|physio|sciatica",
    "for weeks|months|years",
  ],
  question: {
    en: "Did a severe pain in tummy or back start suddenly today?",
    cy: "A ddechreuodd poen difrifol yn y bol neu'r cefn yn sydyn heddiw?",
  },
  rationale: "Over 60 a sudden severe pain in tummy, back or side can be a leaking aneurysm.",
  source: "NICE NG156, abdominal aortic 2020; named, not copied; read again at review",
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

/** A leaking aneurysm. */
export const aneurysmRules: readonly TriageRule[] = [aneurysm, suddenPainOver60];
