import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const caudaEquina: TriageRule = {
  ...UNREVIEWED,
  id: "cauda-equina",
  version: 2,
  title: "Numb between the legs, or bladder trouble with back pain",
  disposition: "a-and-e",
  gapWordsMax: 5,
  phrases: [
    "{numb} & back +passage",
    "weeing|peeing|wetting|pooing|soiling|wee|pee +myself|himself|herself & back|spine|sciatica",
    "legs +{be} giving|give|gave|given|gone|going +way|under & back|spine|walk|suddenly|today|sudden",
    "{numb} {saddle}",
    "{saddle} {numb}",
    "{numb} between|inside|inner legs|thighs",
    "between +my|me|his|her|the legs|thighs {numb}",
    "no|lost|losing|loss|less|reduced|strange|weird|funny feeling|sensation {saddle}|wiping|wipe|peeing|weeing|legs|down",
    "can|could|do +not feel {saddle}|wiping|wipe|peeing|weeing|passing|poo|myself|toilet",
    "back|sciatica & can|could +not {wee}|poo|go",
    "back|sciatica & lost|losing|no|loss|not|trouble|problems|difficulty +of|my|his|her|with|any|all|controlling|control {lost-control}",
    "back|sciatica & lost|losing|no|loss +{lost-control}",
    "back|sciatica & incontinent|incontinence|soiled|soiling|wet|wetting|wee|pee +myself|himself|herself|the|since|now|today|accidents",
    "back|sciatica & wetting|soiling|soiled|leaking|dribbling myself|himself|herself|urine|wee|pee|poo",
    "lost|losing|no|loss control bladder|bowel|bowels|legs",
    "feet|feets|legs|toes +gone|went|are|going +numb|dead",
    "sciatica both|two legs|sides",
    "both +legs|feet|of & {weak}|{numb}|giving|wobbly|jelly|gone",
    "{weak}|{numb} in|down|of both +legs|feet|of",
    "erection|erections|sex & {numb} & back",
    "cauda +equina",
  ],
  unless: [
    "neuropathy|diabetic|alcohol|ms",
    "for years",
    "cough|laugh|sneeze|pelvic",
    "sat|sitting|crossed|slept|toilet +on|for|too|awkwardly",
  ],
  question: {
    en: "Is there new numbness between your legs, or new bladder or bowel trouble with back pain?",
    cy: "Oes diffyg teimlad newydd rhwng eich coesau, neu drafferth newydd gyda'r bledren neu'r coluddyn ynghyd â phoen cefn?",
  },
  rationale:
    "Pressed nerves at the base of the spine can leave lasting paralysis and incontinence within hours.",
  source:
    "Chesterfield Royal Hospital cauda equina card, as read in 2026-11; NICE NG127, suspected neurological conditions, 2019, updated 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-25",
  examples: [
    "Bad back and now I'm numb between my legs",
    "I cant feel it when I wipe my bum",
    "my back pain is worse and I have no control of my bladder",
  ],
  counterExamples: [
    "Back pain again, can I have the physio number?",
    "I've leaked a bit when I cough since having children",
    "Pins and needles in my fingers at night",
  ],
};

const caudaEquinaApart: TriageRule = {
  ...caudaEquina,
  id: "cauda-equina-apart",
  title: "Bladder, bowel or both legs failing, and back trouble in another sentence",
  phrases: [
    "wet|wetting|soiled|soiling|pooed|weed|peed +myself|himself|herself",
    "lost|losing|no|not control bladder|bowel|bowels|wee|pee|poo",
    "incontinent|incontinence",
    "can|could +not {wee}|feel",
    "not been able feel",
    "not +able +to feel",
    "not tell|know|feel when|need|full {wee}|bladder|go",
    "{numb} & legs|feet|down +below|there",
  ],
  needs: [
    {
      phrases: [
        "back|spine {pain}|killing|gone|went|trouble|agony",
        "bad|sore|painful|{pain} +back|spine",
        "sciatica|disc",
        "legs|both weak|{numb}|giving|wobbly",
      ],
      within: "message",
    },
  ],
  examples: [
    "I've had sciatica all week. Now I've wet myself twice",
    "Bad back since Monday. I can't tell when my bladder is full, can't feel it",
    "no control of my bowels since my back went, back is killing me",
  ],
};

const spineInjury: TriageRule = {
  ...UNREVIEWED,
  id: "spine-injury",
  title: "Injured spine, or legs that do not move",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "can|could +not feel|move +my|me|his|her|the|their legs|toes|arms|feet|body|anything",
    "can|could +not feel|move +legs|toes|arms",
    "legs +{be} paralysed|paralyzed|paralised|dead|working|collapsed",
    "legs not working|work|moving|holding|carry|carrying|hold|support|obey",
    "legs jelly|buckled|buckling & stand|walk|up|hold",
    "can|could +not stand|walk & legs & suddenly|gone|weak|today|jelly|dead",
    "legs suddenly|sudden weak|gone|numb|gave",
    "paralysed|paralyzed|paralised waist|neck|legs|down",
    "broken|broke|snapped|cracked|fractured +my|me|his|her|the neck|spine|back",
    "dived|dive|diving|fell|fall|fallen|landed|thrown|scrum|trampoline|crash|accident|whiplash & neck|back|spine & {numb}|move|paralysed|weak|electric",
  ],
  unless: ["for months|years", "restless|cold|stiff +legs|toes", "in <2010..2025>", "ago"],
  question: {
    en: "Has the back or neck been hurt, or have legs or arms lost feeling or strength, in the last few days?",
    cy: "A gafodd y cefn neu'r gwddf ei anafu, neu a gollodd y coesau neu'r breichiau deimlad neu nerth, yn y dyddiau diwethaf?",
  },
  rationale: "A hurt or pressed spinal cord can be lost by moving or waiting.",
  source: "NICE NG41, spinal injury, 2016; named, not copied; read again at review",
  hazard: "HAZ-UK-67",
  examples: [
    "he dived in the pool and can't feel his legs",
    "I can't move my legs",
    "fell off the trampoline, her neck hurts and she has pins and needles",
  ],
  counterExamples: [
    "Restless legs, can't keep them still at night",
    "My legs are tired after work",
    "I broke my back in 2012, can I have a blue badge letter?",
  ],
};

const spineInjuryApart: TriageRule = {
  ...spineInjury,
  id: "spine-injury-apart",
  title: "A fall or dive, and tingling or weakness",
  phrases: [
    "{numb}|weak|weakness & hands|arms|feet|feets|legs|fingers|toes",
    "can|could +not move|feel +my|me|his|her|the|their neck|back|hands|arms|legs|feet",
  ],
  needs: [
    {
      phrases: [
        "dived|dive|diving|trampoline|scrum|tackled|landed|thrown|ladder|scaffold|roof|crash|crashed|horse",
        "fell|fallen|fall +off|from|down|out|backwards",
      ],
      within: "message",
    },
  ],
  examples: [
    "He dived in at the shallow end. Now his hands are tingling",
    "fell off the roof yesterday, my feet are numb",
    "Came off her horse. She has weakness in both arms",
  ],
};

const cordCompression: TriageRule = {
  ...UNREVIEWED,
  id: "cord-compression",
  title: "Back pain or weak legs in somebody with cancer",
  disposition: "a-and-e",
  gapWordsMax: 5,
  phrases: [
    "legs not +carry|carrying|hold|holding|work|working|move|support",
    "back|spine & {pain} & legs|leg|walking|walk|bladder|bowel|{numb}|unsteady",
    "legs & weak|weakness|heavy|unsteady|giving|wobbly|numb",
    "severe|worst|new|worse|band & back|spine & {pain}",
  ],
  needs: [
    {
      facts: { conditions: ["cancer", "carcinoma", "myeloma", "metasta", "lymphoma", "malignan"] },
      phrases: ["cancer|myeloma|metastases|metastatic|secondaries|mets|lymphoma|tumour"],
      within: "message",
    },
  ],
  unless: ["for years", "scared|worried|worry|could|sign|family of|about|be +cancer"],
  question: {
    en: "Has somebody with cancer new back pain, or new weakness or numbness of the legs?",
    cy: "Oes gan rywun â chanser boen cefn newydd, neu wendid neu ddiffyg teimlad newydd yn y coesau?",
  },
  rationale: "Cancer in the spine can press on the cord, and legs that stop working often stay so.",
  source:
    "NICE NG234, spinal metastases and metastatic spinal cord compression, 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-25",
  examples: [
    "I have prostate cancer and my legs are getting weak",
    "Mum has breast cancer, new back pain and trouble walking",
    "severe back pain that is new, I have myeloma",
  ],
  counterExamples: [
    "My back aches after gardening, is there a physio?",
    "Can you write to the cancer nurse about my travel letter?",
    "My legs are heavy in the heat",
  ],
};

/** Spine. */
export const spineRules: readonly TriageRule[] = [
  caudaEquina,
  caudaEquinaApart,
  spineInjury,
  spineInjuryApart,
  cordCompression,
];
