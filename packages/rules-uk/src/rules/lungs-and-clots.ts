import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { clotRisk } from "./vital-signs.js";

const coughingBlood: TriageRule = {
  ...UNREVIEWED,
  id: "coughing-blood",
  version: 5,
  title: "Coughing blood",
  disposition: "a-and-e",
  backing: "little",
  gapWordsMax: 5,
  phrases: [
    "mug|cup|egg|beaker +of|cup +red|of & red & streaks|coughed|cough|gunk|lungs|cf|yesterday",
    "coughing|coughed|cough|coughs|coughin|spitting|spat|hacking|hacked|hawking blood|bloody|clot|clots|red|pink|pinky|rusty",
    "blood|bloody|pink|rusty|red in|when|with|streaked|stained|frothy|onto {phlegm}|cough|coughed|coughing",
    "{phlegm} & blood|bloody|pink|rusty",
    "blood & cough|coughing|coughed|coughs|coughin +blood|it|up|from|all|since|and|a|this|fit",
    "blood from|with|when|of|after +coughing",
  ],
  unless: [
    "counts|count +as",
    "form|exam +asks|says|questions",
    "on +the +form",
    "brush|brushing|teeth|tooth|gum|gums|dentist|extraction|floss|nosebleed|nosebleeds",
    "blood +test|tests|pressure|results",
    "just|only|few|tiny|small|slight|little|a +streak|streaks|speck|specks|flecks|tinge",
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
  version: 6,
  title: "Signs of a clot in the lung",
  disposition: "999",
  backing: "little",
  gapWordsMax: 8,
  phrases: [
    "pain|pains|sore|hurts|hurt|hurting|sharp|stabbing|stabs|catches|catching|stitch|catch|knife|jabbing|agony breathe|breath|breathing|inhale|breaths",
    "hurts|painful|agony to breathe",
    "sharp|stabbing|stitch|knife & side|ribs|{chest}|back & {air}",
    "{windless}",
    "short|shortness|out +of +{air}",
    "short|shortness|little|small +{air}",
    "can|could|struggling|hard|not breathe|breath",
  ],
  needs: [
    says(
      "{quick} {windless}|{air}|pain",
      "{windless}|{air}|pain {quick}",
      "{calf} & {swelling}|{pain}|red|hot|tight|hard",
      "{clot}",
      "coughing|coughed|cough|spitting|coughs & blood|pink",
    ),
    clotRisk,
  ],
  needsMin: 1,
  unless: [
    "short +of +breath +story",
    "first|second|third|fourth|fifth|top|one|two|three|another +flight|flights +at|of|in|up|to|before|and",
    "rib|ribs fell|fall|cracked|broken|broke|bruised",
    "for years|months",
    "before|booked|waiting my|for|the surgery|operation",
    "cold|cough|flu|hay",
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
  version: 2,
  title: "Pain on breathing in",
  disposition: "999",
  gapWordsMax: 6,
  phrases: [
    "pain|pains|hurts|hurt|hurting|sharp|stabbing|stabs|catches breathe|breath|breathing|inhale|breaths",
    "think|could|might|worried|have|got|is|possible {clot} lung|lungs|pe|leg",
    "pulmonary +embolism",
  ],
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
  version: 4,
  title: "Signs of a clot in the leg",
  disposition: "same-day-phone",
  gapWordsMax: 5,
  phrases: [
    "calf|leg|thigh {swelling}|balloon & red|hot|warm|{pain}|tender|hard|tight|shiny|purple|blue|plum|groin",
    "whole|one|left|right|just|only +legs|leg {swelling} & tight|purple|blue|plum|groin|hot|red|throbs|hard|{pain}|bigger",
    "calf|calfs|calves {swelling}",
    "{swelling} +calf",
    "one|left|right|other|only +calf|leg|thigh {swelling}|twice",
    "calf & {pain}|tender & red|hot|warm|hard|flight|flew|plane|surgery|operation|pill|cast|plaster|boot",
    "{swelling}|fatter|twice +{be} than|size|compared +the|other|my +other|leg",
    "think|could|might|worried|is|got|have +a|dvt|its dvt",
    "think|could|might|worried|got|have|is clot|clots & leg|calf|thigh|arm",
  ],
  unless: [
    "both|bite|bitten|sting|stung|sprain|sprained|twisted|gout|varicose|kicked",
    "for years|months",
    "stretches|stretch|raises|cramp|cramps",
    "pulled|tore|strained|sprained & running|gym|run",
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

const legClotSigns: TriageRule = {
  ...legClot,
  id: "leg-clot-signs",
  version: 2,
  title: "One leg with several signs of a clot",
  gapWordsMax: 6,
  phrases: [
    "{calf} & {swelling}|hot|red|hard|tight|shiny|throbbing|throbs|tender|size|warm",
    "back +of +my|his|her|the|one|left|right leg|knee|calf",
  ],
  needs: [
    says("{swelling}|swelled", "twice|double +the|size", "bigger|fatter"),
    says("hot|warm|red|purple|plum|shiny|blue"),
    says("{pain}|hard|tight|tender|throbs|throbbing"),
    clotRisk,
  ],
  needsMin: 3,
  examples: [
    "Back of my leg is hot and hard and twice the size since my knee op",
    "leg swollen and red. It throbs",
    "My calf is tight and warm. It is swollen and I flew home on Sunday",
  ],
};

/** Coughing blood, and clots in lung and leg. */
export const lungAndClotRules: readonly TriageRule[] = [
  coughingBlood,
  lungClot,
  painOnBreathing,
  legClot,
  legClotSigns,
];
