import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

/** Too sleepy on a strong painkiller or a drug like it. */
const opioidSleep: TriageRule = {
  ...UNREVIEWED,
  version: 3,
  id: "opioid-sleep",
  title: "Very drowsy or slow breathing on an opioid",
  disposition: "999",
  backing: "little",
  gapWordsMax: 8,
  needs: [
    {
      within: "message",
      facts: {
        medicines: [
          "morphine",
          "fentanyl",
          "oxycod",
          "methadone",
          "buprenorph",
          "zomorph",
          "tapentadol",
        ],
      },
      phrases: ["{opioid}"],
    },
  ],
  phrases: [
    "{breath} like|about|at|only +<2..9>",
    "{struggle}|can|could|will|not|nothing & {rouse}|answer|respond",
    "very|so|really|too|extremely|dead|proper {dozy}",
    "{breath} & slow|slowly|shallow|funny|barely|stops|stopped|pauses|gaps|gurgling|snoring|few",
    "breaths|breath|breathing & <4..10>|minute",
    "pupils|eyes & pin|pinprick|pinpoint|pinpricks|tiny|dots",
    "lips|face|fingers & blue|grey",
    "nodding|nods|drifting +off & talking|talk|sentence|eating|mid|keeps",
    "slumped|unresponsive|unconscious|unrousable|gurgling",
  ],
  unless: ["driving|drive|review|reduce|lower|constipated"],
  question: {
    en: "Is the person very hard to wake, or breathing slowly, after a strong painkiller or drug?",
    cy: "Ydy'r person yn anodd iawn ei ddeffro, neu'n anadlu'n araf, ar ôl cyffur lladd poen cryf neu gyffur arall?",
  },
  rationale: "Opioids stop the breathing, and sleepiness comes first.",
  source:
    'nhs.uk page "Morphine", named 2026-11 without its text being copied; MHRA drug safety update on opioids, 2020; read it again at review',
  hazard: "HAZ-UK-08",
  examples: [
    "Dad has a fentanyl patch and I can hardly wake him",
    "She had oramorph for her hip and her breathing is really slow",
    "he took methadone, his lips look blue",
  ],
  counterExamples: [
    "Codeine makes me constipated, what can I take?",
    "My morphine patch is due to be renewed on Friday",
    "Can I drive when I take tramadol?",
  ],
};

/** Signs of too much lithium, digoxin and the like. */
const medicineLevel: TriageRule = {
  ...UNREVIEWED,
  version: 4,
  id: "medicine-level-toxic",
  title: "Signs of too much lithium, digoxin or a new mix of medicines",
  disposition: "a-and-e",
  backing: "little",
  gapWordsMax: 8,
  needs: [
    says("inr"),
    says(
      "blood|bloody|bleeding|bleed|bled|bruise|bruises|bruising|purple|nosebleed|nose|wee|weeing|gums|ribena|cola|pink|black",
    ),
    says("{shaky}|tremor|tremors|trembling|twitching|twitchy|jerking|jerks|jerky"),
    says("sick|diarrhoea|runs|{vomit}|poo|stomach"),
    says(
      "slurred|slurring|slur|drunk|unsteady|staggering|stagger|wobbly|balance|stumbling|walk|walking",
    ),
    says("drowsy|sleepy|agitated|restless|blurred|blurry|yellow|{muddled}"),
    says("sweating|sweaty|burning|rigid|stiff|fever|temperature|racing|pounding"),
  ],
  needsMin: 2,
  phrases: [
    "inr +is|was|of|said|says|now|came|letter|up <8..20>",
    "inr +<8..20>",
    "lithium|priadel|camcolit|digoxin|phenytoin|theophylline",
    "{antidepressant} & tramadol|linezolid|triptan|sumatriptan|started|new|increased|together|both|doubled|mixed|added",
  ],
  unless: ["since <2..40> +months|years", "ever +since +starting"],
  question: {
    en: "Are there new shakes, sickness, unsteadiness, slurring or muddle since yesterday or the day before?",
    cy: "Oes crynu, salwch, ansadrwydd, lleferydd aneglur neu ddryswch newydd ers ddoe neu echdoe?",
  },
  rationale:
    "Lithium, digoxin and mixed antidepressants poison slowly, and the signs look like a stomach bug.",
  source:
    "BNF, lithium salts; MHRA drug safety update on lithium, 2009; named 2026-11 without their text being copied; read it again at review",
  hazard: "HAZ-UK-08",
  examples: [
    "I take lithium and my hands are shaking badly and I keep being sick",
    "mum is on lithium, had the runs for days and now she is unsteady",
    "started tramadol with my sertraline, sweating and shaking all over",
  ],
  counterExamples: [
    "My lithium blood test is due, can I book it?",
    "I take lithium, when is my next review?",
    "Sertraline gives me a dry mouth, is that usual?",
  ],
};

/** Rules for harm from medicines at ordinary or creeping doses. */
export const medicineHarmRules: readonly TriageRule[] = [opioidSleep, medicineLevel];
