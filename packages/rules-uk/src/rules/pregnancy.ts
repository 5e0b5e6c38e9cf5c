import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Bleeding or bad pain in pregnancy. */
export const bleedingInPregnancy: TriageRule = {
  ...UNREVIEWED,
  id: "bleeding-in-pregnancy",
  title: "Bleeding or bad pain in pregnancy",
  disposition: "maternity",
  gapWordsMax: 5,
  phrases: [
    "pregnant|pregnancy bleeding|bleed|spotting|clots",
    "bleeding|bleed|spotting pregnant|pregnancy",
    "pregnant|pregnancy blood in|on|loss|lost|pants|knickers|wiped",
    "blood on|in|lost pregnant",
    "weeks gone|along bleeding|spotting|cramps",
    "pregnant severe|bad|terrible|shoulder|awful|sharp pain|pains|cramps|cramping",
    "pregnant pain|pains|cramps one|side|severe|bad|unbearable",
    "bad|severe|terrible|awful pain|pains|cramps|cramping pregnant",
    "positive test bleeding|pain|spotting",
  ],
  question: {
    en: "Are you pregnant, and do you have bleeding or bad pain now?",
    cy: "Ydych chi'n feichiog, ac a oes gennych waedu neu boen drwg nawr?",
  },
  rationale:
    "Bleeding or bad pain in pregnancy can be a miscarriage, an ectopic pregnancy or a bleed from the placenta.",
  source:
    'NICE NG126, ectopic pregnancy and miscarriage, 2019, updated 2023; nhs.uk page "Vaginal bleeding in pregnancy", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-17",
  examples: [
    "I'm 9 weeks pregnant and bleeding",
    "pregnant with bad cramps on one side",
    "some spotting this morning and I am pregnant",
  ],
  counterExamples: [
    "I am pregnant, how do I book the midwife?",
    "Pregnancy blood test form please",
    "My periods are heavy, could it be the coil?",
  ],
};

/** Baby moves less in the womb. */
export const reducedMovements: TriageRule = {
  ...UNREVIEWED,
  id: "reduced-movements",
  title: "Baby moves less in the womb",
  disposition: "maternity",
  phrases: [
    "baby not moving|moved|kicked|kicking|move|kick",
    "baby stopped moving|kicking",
    "baby less|fewer|reduced movements|movement|kicks",
    "less|fewer|reduced movements|movement baby|bump|her|him|womb",
    "less|fewer|reduced kicks|kicking",
    "baby moving|kicking|moves less",
    "baby quiet|quieter|slowed bump|womb|usual|pregnant|weeks|down",
    "not felt|feel|feeling baby|any|him|her kick|kicks|move|moving|movement|movements",
    "have not felt baby",
    "reduced fetal|foetal movements|movement",
    "movements slowed|reduced baby|bump|weeks|pregnant",
  ],
  question: {
    en: "Is your baby moving less than usual in the womb?",
    cy: "Ydy eich babi'n symud llai nag arfer yn y groth?",
  },
  rationale: "A baby who moves less may be in trouble, and waiting until tomorrow can be too late.",
  source:
    "RCOG Green-top Guideline 57, reduced fetal movements, 2011; reduced movements leaflets of three hospitals, as read in 2026-11",
  hazard: "HAZ-UK-18",
  examples: [
    "My baby has not been moving much today, 31 weeks",
    "I've not felt her kick since last night",
    "there are less movements from the baby than usual",
  ],
  counterExamples: [
    "Baby is kicking lots! Can I fly at 30 weeks?",
    "How do I count the kicks? No change so far",
    "My bowel movements are fine now, thanks",
  ],
};

/** Waters, headache or swelling late in pregnancy. */
export const latePregnancyDanger: TriageRule = {
  ...UNREVIEWED,
  id: "late-pregnancy-danger",
  title: "Waters, headache or swelling late in pregnancy",
  disposition: "maternity",
  gapWordsMax: 4,
  phrases: [
    "waters broke|broken|gone|leaking|breaking",
    "water broke",
    "gush of fluid|water pregnant|weeks|down",
    "pregnant headache|headaches vision|lights|blurred|blurry|swollen|swelling|spots|sight|flashing",
    "pregnant swollen|swelling|puffy face|hands",
    "headache blurred|flashing|lights|swelling pregnant",
    "contractions|tightenings weeks|pregnant|regular|every",
    "weeks|pregnant contractions|tightenings",
  ],
  question: {
    en: "Are you pregnant, and is this happening now?",
    cy: "Ydych chi'n feichiog, ac a yw hyn yn digwydd nawr?",
  },
  rationale: "Early labour and pre-eclampsia need the maternity unit the same hour.",
  source:
    'NICE NG133, hypertension in pregnancy, 2019, updated 2023; nhs.uk page "Pre-eclampsia", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-19",
  examples: [
    "I think my waters have broken",
    "pregnant with a bad headache and flashing lights",
    "I'm 33 weeks and having tightenings every ten minutes",
  ],
  counterExamples: [
    "Can I take paracetamol when I am pregnant?",
    "The water in my flat is off, can I get a letter for the council?",
    "I am pregnant and need my whooping cough jab",
  ],
};
