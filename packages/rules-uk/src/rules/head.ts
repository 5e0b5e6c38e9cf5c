import type { Need, TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import {
  beingSick,
  drowsyOrMuddled,
  faintness,
  feverish,
  palsy,
  sudden,
  worstPain,
} from "./vital-signs.js";

const headSaid = says(
  "headache|headaches|migraine",
  "{skull} & {pain}|killing|pounding|banging|splitting|bursting|screaming|holding|clutching|exploded",
);

export const stiffNeck: Need = says(
  "neck & {stiff}|seized|solid|rod|bend|{pain}|move|turn|killing|locked",
  "chin & chest",
);

export const lightHurts: Need = says(
  "light|lights|bright|daylight|sun & {pain}|sensitive|stand|bothers|bear|kills|killing|away|cries|screamed|agony|off|out|bothering|hates",
  "sunglasses|curtains|dark|darkened +closed|shut|drawn|room",
  "in +the|a +dark",
);

const skinMarks = says(
  "{patch} & purple|red|fade|fading|glass|bruise|bruises|new|skin|body|legs|arms|tummy|all",
  "rash|bruising|blotchy|mottled",
);

const worstHeadache: TriageRule = {
  ...UNREVIEWED,
  id: "worst-headache",
  version: 6,
  title: "Sudden worst headache",
  backing: "little",
  disposition: "999",
  gapWordsMax: 8,
  phrases: [
    "back +of +the|my +head & like|felt|though & bricked|hit|kicked|whacked|clubbed|batted|smacked|shot & nobody|sick|chin|hours|sudden|suddenly|one|out",
    "{skull} & {clap} & like|someone|something|inside|in|felt|heard|as|if|back",
    "worst {skull}",
    "{skull} worst|worse +ever|of|i|than|pain",
    "sudden|suddenly|instant|instantly|abrupt|seconds|nowhere|minute|blue & {skull} & {pain}|{bad-pain}|headache|came|started|splitting",
    "headache|headaches & {quick}|nowhere|seconds|instantly|thunderclap",
    "thunderclap",
    "never +had|known|felt|get & headache|{skull} & like|this|before|such|bad|pain",
    "{skull} came|come|started|hit|on nowhere|seconds|instantly|minute|bang|blue",
    "{bad-pain}|terrible|splitting|blinding|crippling|violent|crashing {skull} & vomiting|sick|vomited|stiff|double|blurred|weak|numb|collapsed|drowsy|confused|neck",
    "headache|migraine & slurred|slurring|confused|confusion|weakness|weak|numb|tingling|dead|drowsy|seizure|fit|fitting|blackout|blacked|unconscious +arm|leg|side|speech|face|hand|and|with|since|now",
  ],
  unless: [
    "bang|bump|knock +on +the|my|his|her +head",
    "usual|normal +migraine|migraines|headache",
    "migraine|migraines years|months|usual|prescription|again",
    "sinus|hangover",
    "hit|banged|bumped|knocked +{whose} +head",
    "to +a +head",
  ],
  question: {
    en: "Is this headache sudden and the worst that you have had?",
    cy: "Ydy'r cur pen hwn yn sydyn a'r gwaethaf i chi ei gael?",
  },
  rationale: "A headache that is at its worst within minutes can be a bleed in the brain.",
  source:
    "NICE CG150, headaches in over 12s, 2012, updated 2021; NICE NG228, subarachnoid haemorrhage, 2022; named, not copied; read again at review",
  hazard: "HAZ-UK-21",
  examples: [
    "I have the worst headache of my life",
    "A sudden really bad headache like I've been hit with a bat",
    "the headache came on out of nowhere in seconds",
  ],
  counterExamples: [
    "My usual migraine is back, can I have more sumatriptan?",
    "It's not the worst headache I have had, just nagging",
    "Headaches since I changed my glasses",
  ],
};

const badHeadache: TriageRule = {
  ...UNREVIEWED,
  id: "bad-headache",
  version: 2,
  title: "Bad headache, or headache with fever",
  disposition: "same-day-phone",
  gapWordsMax: 5,
  phrases: [
    "{bad-pain}|terrible|splitting|blinding|massive|crippling|crashing headache|headaches",
    "{very} bad headache",
    "headache|headaches & {fever}",
    "headache & light|lights|vision|vomiting|vomited|wakes|waking|bending|coughing|morning|mornings",
    "headache|headaches & {pain} & scalp|temple|temples|jaw",
    "headache|headaches|migraine & never|different|worse|new|days & before|usual|like|headache|getting",
  ],
  asks: true,
  question: {
    en: "Is this headache sudden, the worst ever, or with a stiff neck, confusion, weakness or a rash?",
    cy: "Ydy'r cur pen hwn yn sydyn, y gwaethaf erioed, neu gyda gwddf stiff, dryswch, gwendid neu frech?",
  },
  rationale: "Most bad headaches are harmless; a few more words tell which may not be.",
  source:
    "NICE CG150, headaches in over 12s, 2012, updated 2021; named, not copied; read again at review",
  hazard: "HAZ-UK-21",
  examples: [
    "I've had a severe headache all day",
    "headache and fever since yesterday",
    "bad headache, light bothers me, headache and light make me lie down",
  ],
  counterExamples: [
    "Headache tablets on repeat please",
    "I get a headache when I skip lunch",
    "This booking system is a massive headache",
  ],
};

const headacheWithFever: TriageRule = {
  ...badHeadache,
  id: "headache-with-fever-and-more",
  version: 2,
  title: "Headache with fever, and another sign",
  disposition: "999",
  gapWordsMax: 6,
  phrases: [
    "headache|headaches",
    "head +{pain}|pounding|splitting|banging|killing|bursting|{be}",
    "{pain} & back|top|side|front|behind|in|all +of|my|{whose}|the|over +head|{whose}|skull|eyes",
    "neck & {stiff}|bend|move|{pain}|seized|solid|rod",
    "in +the +dark",
    "light|lights|bright|daylight & {pain}|sensitive|stand|bothers|bear|kills|away|curtains|dark|screamed",
    "sunglasses|curtains|dark & bed|room|light|eyes|closed|shut|inside",
    "rash|spots|purple",
  ],
  needs: [
    headSaid,
    feverish,
    stiffNeck,
    lightHurts,
    drowsyOrMuddled,
    beingSick,
    skinMarks,
    sudden,
    worstPain,
    palsy,
    faintness,
  ],
  needsMin: 3,
  unless: [
    "migraine|migraines|zigzags|preventer",
    "next +day",
    "cough|covid|cold|sinus|teething",
    "sore|runny +throat|nose",
    "for weeks|months|years",
  ],
  examples: [
    "Headache for three days. Now a temperature and the light bothers me",
    "bad headache, fever and he is very drowsy",
    "headache and a rash. She feels feverish",
  ],
  asks: undefined,
};

const meningitisSigns: TriageRule = {
  ...UNREVIEWED,
  id: "meningitis-signs",
  version: 7,
  title: "Signs of meningitis",
  disposition: "999",
  backing: "little",
  gapWordsMax: 6,
  phrases: [
    "turn|turning +the +sun +down|off",
    "{stiff}|stiffness neck",
    "neck +{be} {stiff}|sore",
    "neck +too +sore|stiff|painful|bad",
    "can|could|will|does|not|hardly|barely +not|to|bend|able bend|touch|move|put|turn|flex|lift neck|chin",
    "neck {pain}|bend|bending|locked|move",
    "chin +down|to|on|onto & not|stiff|chest",
    "light|lights|bright|daylight +{be} {pain}|sensitive|agony|unbearable|screamed|kills|killing|bear|stand|bothers",
    "screamed|screams|curtains|hates|cries|hides|hiding light|lights|dark|curtains",
    "sensitive +to +light|lights",
    "can|could +not +stand|bear|look|take|tolerate|face light|lights|daylight",
    "can|could|will +not bend|lift|move|tuck|put head & {chest}|knees|down|forward",
  ],
  needs: [
    feverish,
    drowsyOrMuddled,
    says(
      "rash|vomiting|vomited",
      "dots|spots|pinpricks & ankles|ankle|legs|shins|red|purple|pen",
      "not making +sense",
      "{bad-pain}|bad|sudden|terrible|splitting headache|head",
      "headache & neck|light|lights|sick|hot|vomiting",
    ),
    says(
      "light|lights & agony|hurts|hurt|hates|hate|stand|bear|bothers|squints|screams|screamed|curtains|bright & neck|chin",
      "not +like +the +light|lights & neck|chin",
      "photophobia|photophobic & neck|headache",
      "sensitive +to +light|lights & neck",
    ),
  ],
  needsMin: 1,
  unless: [
    "shoulder +and +neck",
    "many +years",
    "driving",
    "slept|sleeping|desk|whiplash|posture|pillow|massage|physio|screen|crash|osteopath|chiropractor|muscle",
    "migraine|migraines",
    "for weeks|months|years",
  ],
  question: {
    en: "Is there a stiff neck with fever, headache, drowsiness or a rash, now?",
    cy: "Oes gwddf stiff gyda gwres, cur pen, syrthni neu frech, nawr?",
  },
  rationale:
    "Meningitis and blood poisoning can kill within hours, and the rash comes late or not at all.",
  source:
    "NICE NG240, bacterial meningitis and meningococcal disease, 2024; nhs.uk, Meningitis, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-14",
  examples: [
    "terrible headache, stiff neck and lights hurt my eyes",
    "she has a fever and can't bend her neck",
    "Son has a temperature and says his neck is stiff",
  ],
  counterExamples: [
    "Is my daughter due her meningitis jab?",
    "Stiff neck from sleeping funny, any exercises?",
    "My migraine is back, light hurts, headache as usual",
  ],
};

/** Headache, meningitis and rashes that do not fade. */
export const headRules: readonly TriageRule[] = [
  worstHeadache,
  headacheWithFever,
  badHeadache,
  meningitisSigns,
];
