import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const coughingBlood: TriageRule = {
  ...UNREVIEWED,
  id: "coughing-blood",
  title: "Coughing blood",
  disposition: "a-and-e",
  phrases: [
    "coughing|coughed|cough|coughs|coffin|spitting|hacking|hacked up|out|lots|fresh|bright|clots blood|bloody|clot|clots",
    "coughing|coughed|coughs|spitting +blood",
    "blood|bloody|pink|rusty in|when|with|streaked|stained|frothy {phlegm}|cough|coughed|coughing",
    "{phlegm} & blood|bloody|pink",
    "blood & cough|coughing|coughed|coughs|coughin +blood|it|up|from|all|since|and|a|this",
    "blood from|with|when|of|after +coughing",
    "coughed|coughing & cup|mouthful|mouthfuls|pint|glass|bowl & blood",
  ],
  unless: [
    "brush|brushing|teeth|tooth|gum|gums|dentist|extraction|floss|nosebleed|nosebleeds",
    "blood +test|tests|pressure|results",
    "just|only|few|tiny|small|slight|little|a +streak|streaks|speck|specks|flecks|bit|amount|tinge",
  ],
  question: {
    en: "Have you coughed up blood in the last few days?",
    cy: "Ydych chi wedi pesychu gwaed yn y dyddiau diwethaf?",
  },
  rationale: "Blood from the lungs can turn into a heavy bleed, or come from a clot.",
  source: "nhs.uk, Coughing up blood, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-23",
  examples: [
    "I've been coughing up blood since last night",
    "there is blood in my phlegm",
    "spitting blood when he coughs",
  ],
  counterExamples: [
    "I have a cough, and my blood test is on Friday. Can I still come?",
    "No blood when I cough, just green phlegm",
    "I spit a bit of blood when I brush my teeth",
  ],
};

const lungClot: TriageRule = {
  ...UNREVIEWED,
  id: "lung-clot",
  title: "Signs of a clot in the lung",
  disposition: "999",
  gapWordsMax: 8,
  phrases: [
    "pain|pains|hurts|hurt|hurting|sharp|stabbing|stabs|catches|catching|stitch|catch breathe|breath|breathing|inhale",
    "hurts|painful|agony to breathe",
    "breathless|breathlessness",
    "short|shortness +of +breath",
  ],
  needs: [
    {
      phrases: [
        "suddenly|sudden breathless|breathlessness|breath|pain",
        "breathless|breath suddenly|sudden",
        "{clot}",
        "calf|calfs|calves|leg|thigh {swollen}|{pain}|red|fat",
        "{swollen}|{pain}|red calf|leg|thigh",
        "flight|flew|plane|surgery|operation|plaster|cast",
        "coughing|coughed|cough|spitting blood",
      ],
      within: "message",
    },
  ],
  unless: [
    "rib|ribs fell|fall|cracked|broken|broke|bruised",
    "for years|months",
    "before|after my surgery|operation",
  ],
  question: {
    en: "Is there sudden breathlessness, or sharp pain when you breathe in, now?",
    cy: "Oes diffyg anadl sydyn, neu boen siarp wrth anadlu i mewn, nawr?",
  },
  rationale:
    "A clot in the lung can kill suddenly, and comes after surgery, long journeys and swollen legs.",
  source:
    "NICE NG158, venous thromboembolic diseases, 2020, updated 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-66",
  examples: [
    "sharp pain when I breathe in and my calf is swollen",
    "Breathless since my operation, getting scared",
    "stabbing pain when breathing, it came suddenly, sudden pain on the left",
  ],
  counterExamples: [
    "It hurts a bit when I breathe in since I cracked a rib in a fall",
    "I had a clot in 2015 and need my apixaban",
    "Flight socks on prescription please",
  ],
};

const painOnBreathing: TriageRule = {
  ...UNREVIEWED,
  id: "pain-on-breathing",
  title: "Pain on breathing in",
  disposition: "999",
  phrases: [
    "pain|pains|hurts|hurt|hurting|sharp|stabbing|stabs|catches breathe|breath|breathing|inhale",
    "think|could|might|worried|have|got|is {clot} lung|lungs|pe|leg",
    "pulmonary +embolism",
  ],
  gapWordsMax: 6,
  asks: true,
  question: {
    en: "Is there sharp pain when you breathe in, or are you more breathless, now?",
    cy: "Oes poen siarp wrth anadlu i mewn, neu ydych chi'n fwy byr eich gwynt, nawr?",
  },
  rationale:
    "Pain on breathing in is a sore rib more often than a clot, and words do not tell which.",
  source:
    "NICE NG158, venous thromboembolic diseases, 2020, updated 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-66",
  examples: [
    "it hurts when I take a deep breath",
    "I think I might have a clot in my lung",
    "sharp pain in my side on breathing in",
  ],
  counterExamples: [
    "Breathing exercises leaflet please",
    "Anticoagulant clinic phone number please",
    "Pain clinic letter has come",
  ],
};

const legClot: TriageRule = {
  ...UNREVIEWED,
  id: "leg-clot",
  version: 2,
  title: "Signs of a clot in the leg",
  disposition: "same-day-phone",
  phrases: [
    "calf|leg|thigh {swollen} & red|hot|warm|{pain}|tender|hard|tight",
    "calf {swollen}",
    "{swollen} calf",
    "one|left|right +calf|leg {swollen}|bigger|double|twice",
    "calf & {pain}|tender & red|hot|warm|hard|flight|flew|surgery|operation|pill|cast|plaster",
    "think|could|might|worried|is|got|have +dvt",
    "think|could|might|worried|got|have|is clot & leg|calf|thigh|arm",
  ],
  unless: [
    "both|bite|bitten|sting|stung|sprain|sprained|twisted|gout|varicose|kicked",
    "for years|months",
    "stretches|stretch|raises|cramp|cramps|running|gym|run",
    "knee|ankle +{swollen}",
  ],
  question: {
    en: "Is one leg or calf newly swollen, hot or painful?",
    cy: "Ydy un goes neu groth y goes newydd chwyddo, yn boeth neu'n boenus?",
  },
  rationale: "A clot in the leg can travel to the lungs, so it needs to be seen the same day.",
  source:
    "NICE NG158, venous thromboembolic diseases, 2020, updated 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-32",
  examples: [
    "My calf is swollen, hot and red",
    "right leg swollen and hard since the flight",
    "My left calf is painful and swelling up",
  ],
  counterExamples: [
    "Both my ankles swell in the heat as always",
    "Calf stretches sheet from physio please",
    "I had a DVT in 2012, can I take the pill?",
  ],
};

/** Coughing blood, and clots in lung and leg. */
export const lungAndClotRules: readonly TriageRule[] = [
  coughingBlood,
  lungClot,
  painOnBreathing,
  legClot,
];
