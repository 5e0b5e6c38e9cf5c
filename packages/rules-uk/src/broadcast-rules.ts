import type { RulePack, TriageRule } from "@carethread/core";
import { advice } from "./advice.js";
import { englishFrequentWords } from "./frequent-words.js";
import { UNREVIEWED } from "./rules/review-state.js";

const SOURCE =
  "Project hazard analysis of broadcasts, 2026-11; Askern Medical Practice, 23 December 2022: about 8,000 patients were sent a diagnosis in place of a greeting";

const GUARD = {
  ...UNREVIEWED,
  direction: "staff",
  disposition: "phone-instead",
  gapWordsMax: 0,
  question: {
    en: "Is this about one patient?",
    cy: "A yw hyn am un claf?",
  },
  source: SOURCE,
  hazard: "HAZ-UK-50",
} as const satisfies Partial<TriageRule>;

/** Speaks of somebody's results. */
const speaksOfResults: TriageRule = {
  ...GUARD,
  id: "broadcast-results",
  title: "Speaks of somebody's results",
  gapWordsMax: 3,
  phrases: [
    "your result|results|scan|xray|smear|biopsy|bloods",
    "test|blood|scan|smear|biopsy|swab result|results",
    "result|results show|shows|showed|are|is|was|were|confirm|confirms|suggest|suggests",
    "tested positive|negative",
    "canlyniad|canlyniadau eich",
    "eich canlyniad|canlyniadau",
  ],
  rationale: "A result is one patient's, so a text that speaks of one is not for many.",
  examples: [
    "Your results have come back",
    "The blood test results show an abnormality",
    "You have tested positive",
  ],
  counterExamples: [
    "Flu vaccinations begin on Saturday. Book online or phone us",
    "The surgery is closed on Monday for the bank holiday",
    "We have a new telephone system",
  ],
};

/** Speaks of a diagnosis. */
const speaksOfDiagnosis: TriageRule = {
  ...GUARD,
  id: "broadcast-diagnosis",
  title: "Speaks of a diagnosis",
  phrases: [
    "diagnosis|diagnosed|prognosis|terminal|palliative|malignant|metastases|metastasis|metastatic",
    "tumour|tumor|tumours|tumors|lymphoma|leukaemia|melanoma|carcinoma|hiv|chlamydia|gonorrhoea|syphilis|hepatitis|dementia|miscarriage|termination|abortion",
    "aggressive cancer|lung|breast|bowel|prostate",
    "lung|breast|bowel|prostate|skin|ovarian cancer",
    "end of life",
    "ds 1500",
    "sr 1",
    "diagnosis|diagnosisau|canser",
  ],
  rationale:
    "A diagnosis is one patient's, and a list of people who share one tells it to whoever sees the list.",
  examples: [
    "You have been diagnosed with aggressive lung cancer with metastases",
    "Please send in the DS1500 form",
    "We are writing about your diagnosis",
  ],
  counterExamples: [
    "We wish all our patients a merry Christmas",
    "The car park is closed until Thursday",
    "Please update your phone number at reception",
  ],
};

/** Speaks of somebody's treatment. */
const speaksOfTreatment: TriageRule = {
  ...GUARD,
  id: "broadcast-treatment",
  title: "Speaks of somebody's treatment",
  gapWordsMax: 2,
  phrases: [
    "your medication|medicine|medicines|tablets|dose|prescription|treatment|condition|operation|pregnancy|referral|biopsy|symptoms",
    "stop|start|increase|reduce|change taking|your|the tablets|medication|dose|insulin|warfarin|methotrexate",
    "chemotherapy|radiotherapy|dialysis|methadone",
    "eich meddyginiaeth|triniaeth|cyflwr|beichiogrwydd",
  ],
  rationale:
    "What one patient takes or has is not for many, and a change of treatment needs an answer.",
  examples: [
    "Please stop taking your tablets",
    "We need to review your medication",
    "It is time for your chemotherapy",
  ],
  counterExamples: [
    "You can now ask for repeat prescriptions online",
    "A new nurse has joined our team",
    "Clinics for travel vaccinations are on Wednesdays",
  ],
};

/**
 * Words that have no place in a text to many patients at once. No clinician has reviewed them; they come on top of the triage rules, and any match on a long
 * list stops the broadcast.
 *
 * @category content
 */
export const broadcastRules: RulePack = {
  id: "uk-broadcast-guard",
  version: "0.1.0",
  statement: [
    "Words that say that a text is about one patient's health. A starter set for development and demonstration: no clinician has reviewed it.",
    "It is asked of texts to many patients, besides the triage rules. It stops too much rather than too little: whoever is stopped changes the words.",
    "It does not cover spelling mistakes, most names of diseases and medicines, or anything in a language other than English but a few Welsh words.",
  ].join(" "),
  languages: [{ language: "en", frequentWords: englishFrequentWords }],
  rules: [speaksOfResults, speaksOfDiagnosis, speaksOfTreatment],
  advice: advice,
  cues: [],
};
