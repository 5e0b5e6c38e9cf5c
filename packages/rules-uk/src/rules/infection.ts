import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const sepsisSigns: TriageRule = {
  ...UNREVIEWED,
  id: "sepsis-signs",
  version: 2,
  title: "Signs of sepsis",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "{fever}|hot|burning|boiling|roasting & not +know|recognise where|who|what +he|she|they|i|is|day|am",
    "feel|feels|feeling|think|thinks like|i|as|he|she on +my|the|his|her +way +out",
    "mottled|mottling|marbled",
    "blotchy|patchy & cold|{fever}|pale|unwell|warm",
    "think|got|could|might|worried|signs|is|has|have|be sepsis|septic",
    "feel|feels|feeling|think|thinks|like|as +like|as|i|he|she|if|though|is|am|was|going|about dying|die",
    "going +to +die",
    "{fever}|hot & {muddled}|confusion|drowsy|slurred|slurring|hallucinating|unresponsive|collapsed|floppy",
    "{fever} & heart|breathing|pulse & fast|racing|rapid|quick|pounding",
    "{fever} & clammy|{ashen}|mottled|breathless",
    "{fever} & weak|wobbly stand|walk|sit|standing",
    "{fever}|burning & heart & {racing}",
    "not making +sense & {fever}|hot|boiling",
    "shaking +the +bed",
    "{fever}|shaking|boiling & barely|hardly|not stand|walk",
    "{fever}|altered & mental|altered +mental|state|status",
    "shaking|shivering|shivers|rigors & uncontrollably|violently|uncontrollable & {fever}|cold|hot|freezing|temperature",
    "shaking|shivering can +not +stop",
    "can +not +stop shaking|shivering",
    "infection & {muddled}|drowsy|collapsed|mottled|clammy",
    "extremely|really|very|so +unwell|ill|poorly & {fever}|shivering|drowsy|weak|cold",
  ],
  unless: [
    "dying +to|for",
    "worried|scared|afraid|fear +of|about +dying",
    "vaccine|jab",
    "bus|outside|snow",
  ],
  question: {
    en: "Is someone very ill now, with fever or shivering, confusion, or mottled skin?",
    cy: "Oes rhywun yn sâl iawn nawr, gyda gwres neu gryndod, dryswch, neu groen brith?",
  },
  rationale: "Sepsis can turn from feeling ill to organ failure within hours.",
  source:
    "NICE NG253, suspected sepsis in people aged 16 or over, 2025; NICE NG51 high-risk box, as read in 2026-11",
  hazard: "HAZ-UK-13",
  examples: [
    "I feel like I'm dying, shaking and freezing",
    "his legs look mottled and cold",
    "Mum is shivering and very muddled",
  ],
  counterExamples: [
    "I had sepsis years ago, do I need the vaccine?",
    "The sepsis leaflet you gave me was helpful",
    "I was shivering at the bus stop in that snow, now about my prescription",
  ],
};

const veryHighFever: TriageRule = {
  ...UNREVIEWED,
  id: "very-high-fever",
  title: "Very high fever, or shaking chills",
  disposition: "same-day-phone",
  gapWordsMax: 4,
  phrases: [
    "{fever} <40..42>|<103..107>",
    "<40..42>|<103..107> {fever}|degrees",
    "rigors|rigor",
    "shaking|shivering uncontrollably|violently",
    "uncontrollable|violent +shaking|shivering",
    "{very} high|bad fever|temperature",
    "feel|feels|look|looks|looked +like +death",
  ],
  asks: true,
  question: {
    en: "Is somebody with a very high temperature drowsy, confused, breathless or very ill now?",
    cy: "Ydy rhywun â thymheredd uchel iawn yn gysglyd, yn ddryslyd, yn fyr eu gwynt neu'n sâl iawn nawr?",
  },
  rationale: "The height of a fever says little; how ill somebody is says more.",
  source:
    "NICE NG253, suspected sepsis in people aged 16 or over, 2025; named, not copied; read again at review",
  hazard: "HAZ-UK-13",
  examples: [
    "temperature of 40.2 since last night",
    "fever of 104",
    "he is shaking uncontrollably",
  ],
  counterExamples: [
    "The thermometer on the fridge, is that an ok place for insulin?",
    "Temperature 36.8, all fine",
    "I am 41, do I get a health check?",
  ],
};

const feverLowImmunity: TriageRule = {
  ...UNREVIEWED,
  id: "fever-low-immunity",
  version: 2,
  title: "Fever with weak immunity",
  disposition: "999",
  phrases: [
    "<38..41> +<0..9>",
    "{fever}",
    "temperature|temp|its|at|of|is|reading|high <38..41>",
    "<38..41> +degrees|c|temperature|fever",
    "infected|infection unwell|hot|poorly",
  ],
  needs: [
    {
      facts: {
        medicines: [
          "methotrexate",
          "azathioprine",
          "rituximab",
          "ciclosporin",
          "tacrolimus",
          "mycophenol",
          "capecitabine",
          "cyclophosph",
          "leflunomide",
          "adalimumab",
          "infliximab",
          "etanercept",
          "tocilizumab",
          "carbimazole",
          "clozapine",
          "mercaptopurine",
          "baricitinib",
          "upadacitinib",
          "tofacitinib",
        ],
        conditions: [
          "neutrop",
          "leukaem",
          "leukem",
          "lymphoma",
          "myeloma",
          "transplant",
          "asplen",
          "splenectomy",
          "chemo",
          "immunodef",
          "sickle",
        ],
      },
      phrases: [
        "{immune}|picc|hickman|portacath|adalimumab|infliximab|carbimazole|clozapine|immunotherapy|biologics",
        "stem +cell",
        "no|without|removed|out +spleen",
        "weak|low|no|weakened|suppressed +immune|immunity",
      ],
      within: "message",
    },
  ],
  unless: [
    "normal temperature",
    "temperature normal",
    "no|not|without +a|any|had {fever}",
    "no|not|without +{fever}",
    "chemo|chemotherapy|radiotherapy|treatment|finished years|months +ago",
    "vaccine|jab|vaccination",
  ],
  gapWordsMax: 2,
  question: {
    en: "Is there a fever or shivering now, in someone on chemotherapy or with weak immunity?",
    cy: "Oes gwres neu gryndod nawr, mewn rhywun ar gemotherapi neu â system imiwnedd wan?",
  },
  rationale:
    "With few white cells an infection can kill within hours, and a fever may be the only sign.",
  source: "NICE CG151, neutropenic sepsis, 2012; named, not copied; read again at review",
  hazard: "HAZ-UK-29",
  examples: [
    "I am on chemo and my temperature is 38.1",
    "shivering and hot after chemotherapy on Monday",
    "Fever tonight and I have a kidney transplant",
  ],
  counterExamples: [
    "Can I have the flu jab while on chemo?",
    "My chemo dates have moved, please change my appointment",
    "No fever since chemo finished, can I fly?",
  ],
};

const soreThroatLowWhiteCells: TriageRule = {
  ...UNREVIEWED,
  id: "sore-throat-low-white-cells",
  title: "Sore throat on a medicine that lowers white cells",
  disposition: "same-day-phone",
  phrases: ["sore|painful throat", "throat sore|hurts|painful", "mouth +ulcers|sores"],
  needs: [
    {
      facts: {
        medicines: [
          "carbimazole",
          "propylthiouracil",
          "clozapine",
          "methotrexate",
          "azathioprine",
          "sulfasalazine",
        ],
      },
      phrases: [
        "carbimazole|propylthiouracil|clozapine|clozaril|methotrexate|azathioprine|sulfasalazine|chemo|chemotherapy",
      ],
      within: "message",
    },
  ],
  question: {
    en: "Is there a sore throat, mouth ulcers or fever now, on one of these medicines?",
    cy: "Oes dolur gwddf, wlserau'r geg neu wres nawr, ar un o'r meddyginiaethau hyn?",
  },
  rationale:
    "These medicines can stop the making of white cells, and a sore throat is the first sign.",
  source: "BNF, carbimazole and clozapine, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-29",
  examples: [
    "I take carbimazole and have a sore throat",
    "On methotrexate, loads of mouth ulcers",
    "sore throat for two days, I'm on clozapine",
  ],
  counterExamples: [
    "Carbimazole blood test due, which form?",
    "Sore throat since Monday, drinking fine",
    "Is the methotrexate in stock?",
  ],
};

const infectionAfterOperation: TriageRule = {
  ...UNREVIEWED,
  id: "infection-after-operation",
  title: "Fever or a bad wound after an operation",
  disposition: "a-and-e",
  gapWordsMax: 3,
  phrases: [
    "{fever}",
    "<38..41> +degrees|c|temperature",
    "{wound}|stitches|staples {be} burst|open|opened|gaping|split|apart|black",
    "{wound} burst|opened|open|gaping|split|apart|reopened|undone",
    "now|am|really|feel|feels|boiling hot",
    "{wound} & pus|oozing|weeping|smelly|smells|hot|infected & unwell|red|hot|spreading|pain|painful|sick|swollen",
  ],
  needs: [
    {
      phrases: [
        "{operation}",
        "hip|knee +replacement|replaced",
        "gallbladder|appendix|womb|tonsils|prostate|hernia|kidney +out|taken|done|removed",
        "stitches|staples",
        "discharged|stent|appendix|catheter|pacemaker|implant|drain",
      ],
      within: "message",
    },
  ],
  unless: [
    "waiting|list|before|booked|cancelled|scheduled|postponed",
    "years|months +ago",
    "normal temperature",
    "temperature normal",
    "no|not|without +a|any|{fever}",
    "no|without {fever}",
  ],
  question: {
    en: "Is there fever, or a wound that is open, hot or leaking pus, after a recent operation?",
    cy: "Oes gwres, neu glwyf sy'n agored, yn boeth neu'n gollwng crawn, ar ôl llawdriniaeth ddiweddar?",
  },
  rationale: "A fever after an operation can be an infection inside, which needs the hospital.",
  source:
    "nhs.uk, Surgical wound infection, 2026-11; NICE NG125, surgical site infections, 2019; named, not copied; read again at review",
  hazard: "HAZ-UK-76",
  examples: [
    "I had an operation last week and now I'm shivery with a fever",
    "My caesarean wound has burst open",
    "temperature of 38.5, had my knee replacement on Thursday",
  ],
  counterExamples: [
    "When can I shower after surgery?",
    "My hernia operation was cancelled because I had a fever",
    "Stitches out on Friday please",
  ],
};
/** Infection: sepsis, weak immunity, after operations. */
export const infectionRules: readonly TriageRule[] = [
  sepsisSigns,
  feverLowImmunity,
  soreThroatLowWhiteCells,
  infectionAfterOperation,
  veryHighFever,
];
