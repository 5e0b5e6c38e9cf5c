import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

const caudaEquina: TriageRule = {
  ...UNREVIEWED,
  id: "cauda-equina",
  version: 15,
  title: "Numb between the legs, or bladder trouble with back pain",
  disposition: "a-and-e",
  backing: "little",
  gapWordsMax: 6,
  phrases: [
    "bra|chest|waist|belly|navel +strap|down|button & down & numb|dead|nothing|feeling|legs",
    "know +i|when & weed|wee|peed|gone +when|only|by +i & look|see|wet",
    "walking +in|through +treacle|mud & numb|legs|strap|down",
    "electricity|electric|shock & nod|nods|bend|chin & legs|limbs|arms|hands|drop",
    "legs +just|have|both +stopped|gone|given +working|in|dead & minutes|suddenly|both",
    "can|could +not +use +my|his|her|the|both|either +legs|arms|leg",
    "can|could +not +use +legs|arms",
    "numb|dead +where +i|he|she +sit|sits",
    "halo|brace +screw|screws|pin|pins|bolt & loose|come|slipped|moved",
    "saddle +area|region|bit & feels|feel|numb|dead|like|tingly",
    "numb|numbness +when|where +i +wipe",
    "wiping|wipe & somebody|someone|other +else|person",
    "only +knew|know & loo|toilet|wet|weed|pooed & looked|saw|smelt",
    "{deadened} & {saddle}|privates|private|downstairs|wiping|seat",
    "{deadened} & down +below|there",
    "{deadened} & between|inside|inner +{whose}|the|legs|of|thighs & legs|thighs",
    "not|no|lost|losing|loss|less|reduced|strange|weird|funny|hardly +feel|feeling|sensation & {saddle}|wiping|wipe|weeing|peeing|paper|seat|downstairs",
    "not|no|lost feel|feeling|sensation between|down +{whose}|the|legs|below|there",
    "not|hardly +feel|tell|know|sense|really & {void}|bladder|poo|wiping|wipe|wet|full|bowels|toilet",
    "not|hardly +feel|tell|know|sense|really & wet|wets|wetting|soiled|soiling|messing|messed +myself",
    "lost|losing|no|loss|not control|controlling|hold bladder|bowel|bowels|legs|water|waterworks|wee|pee|poo",
    "{backbone} & {wetting} & myself|himself|herself|bed|urine|wee|pee|poo|since|now|today|bladder|bowels|without",
    "{backbone} & {numb} & legs|feet|foot|leg & both|two|bladder|bowel|{void}|toilet|walk",
    "{backbone} & can|could|trouble|hard|nothing|struggling|straining & {void}|bladder|bowels|toilet & not|{numb}|start|go|come|feel|pain|today|since",
    "both|two|legs|feet & {failing} & {backbone}|bladder|{void}|walk|stand|stairs|sudden|suddenly",
    "sciatica both|two legs|sides",
    "both +legs|feet|of & {failing}",
    "{weak}|{numb} in|down|of both +legs|feet|of",
    "erection|erections|sex & {numb} & {backbone}",
    "cauda +equina",
  ],
  unless: [
    "fell|fall|fallen|was|half +asleep",
    "top +to +bottom",
    "varicose|veins|stockings",
    "splinter|spell|skelf",
    "wipe|wiping +the|my|down +windows|window|table|tables|floor|worktop|worktops|surfaces|kitchen|dishes|sides|car",
    "harming|hurting|killing +myself|himself|herself",
    "birth +weight",
    "nappies",
    "feeling|feel|feels +normal|fine|ok",
    "worms|thread|cotton & bottom|bum|wriggling|wriggly",
    "neuropathy|alcohol|ms",
    "diabetic +feet|foot",
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
  version: 6,
  title: "Bladder, bowel or both legs failing, and back trouble in another sentence",
  phrases: [
    "{wetting} +myself|himself|herself|meself",
    "lost|losing|no|not|without control|controlling|hold|knowing|feeling bladder|bowel|bowels|{void}|poo",
    "incontinent|incontinence",
    "can|could +not {void}|feel",
    "not|no|hardly feel|tell|know|feeling & {void}|bladder|go|wipe|wiping|paper|bottom|bum|{pan}|finished|empty|cushion",
    "like|feels|feel|as sitting|sit|sat & cushion|pillow|sponge|cotton|sofa",
    "{deadened} & {saddle}|seat|between",
    "both +legs|feet|thighs & {deadened}",
    "legs|feet +still +{deadened}",
    "straining|strain|push|dribble|trickle|stop|start & {void}|bladder|urine",
  ],
  needs: [
    says(
      "{backbone} & {hurting}|gone|went|trouble|bad|slipped|operation|lifted|bulging|injection",
      "sciatica|disc",
      "legs|both {failing}",
      "{failing} legs|both",
    ),
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
  version: 11,
  title: "Injured spine, or legs that do not move",
  backing: "little",
  disposition: "999",
  gapWordsMax: 9,
  phrases: [
    "neck & broken|snapped|fractured & hands|arms|fingers|legs|feet & tingle|tingles|tingling|numb|pins|weak",
    "rear +ended|shunted|whiplash & hands|fingers|arms & legs|leg & jelly|weak|numb|fumble|fumbling|clumsy|tingling",
    "dived|tombstoned|tombstoning|dove & sand|bottom|shallow",
    "hold|holding|held +my|his|her|the +head +up|on +with +my|both|his|her +hands|hand|arms",
    "landed|fell|fallen|dived|bounced +on|onto +my|the|his|her & nape|neck",
    "electric|zip|zap|shock|sparks +down +my|his|her +spine|back & fell|landed|look|chin|neck|dived",
    "legs|arms & belong|belongs|somebody|someone +to|elses|else +somebody|someone|another|now & fell|landed|lads|scaffold|roof|off|carry",
    "legs|arms +feel|feels|felt +like|as & somebody|someone|belong",
    "arms +do +not|nothing & neck|chin|dashboard|fell|landed|stumble|bump",
    "hands|arms +felt|feel|went +as|like|though & gloves|buzzing|someone & neck|fell|struck|down",
    "rear +ended|shunted & neck & weak|grip|numb|tingling|pins",
    "neck +bone & grip|numb|tingling",
    "not +turn +my|his|her +head +at +all & crash|rolled|fell|dived",
    "top +of +her|his|my +head & landed|fell|came|dived|dropped & spine|hands|arms|neck|bolt",
    "{weak}|{numb} & legs|feet|toes & arms|hands|face|swallow|swallowing|waist & started|began|now|then|too|also|spreading|week",
    "can|could +not feel|move +legs|toes|arms|hands|my|me|his|her|the|their legs|toes|arms|feet|body|anything|fingers|neck|hands",
    "can|could +not feel|move +legs|toes|arms|hands",
    "legs not working|work|moving|holding|carry|carrying|hold|support|obey|respond",
    "legs jelly|buckled|buckling & stand|walk|up|hold",
    "legs suddenly|sudden weak|gone|numb|gave",
    "pins|tingling|tingly|tingles|numb|numbness & toes|feet & not +get|climb & stairs|chair & today|{weekday}|yesterday",
    "{weak}|{numb}|tingling & legs|feet|hands|arms & climbing|spreading|creeping|rising|higher|upwards|moved|moving|travelling & up|knees|hands|waist|arms|higher|upwards|legs|face",
    "{weak}|{numb} & started|began|from & feet|toes & legs|knees|hands|up|waist",
    "paralysed|paralyzed|paralised waist|neck|legs|down",
    "broken|broke|snapped|cracked|fractured +my|me|his|her|the neck|spine|back",
    "dived|dive|diving|{fell}|thrown|scrum|trampoline|crash|accident|whiplash|tackle|collided|flipped & neck|back|spine & {deadened}|move|turn|weak|electric|shooting|hold|support|feel|midline",
    "not|nothing|no feel|feeling from|below +belly|bellybutton|waist|chest|middle|nipples|hips +button|down",
    "dived|dive|diving|dove & shallow|shallower|bottom|sandbank|sandbar & feel|move|hands|arms|legs|neck|numb",
  ],
  unless: [
    "this +year",
    "over +the +months|years|year",
    "back +of +my|his|her|the +hand|hands|heel|ankle|knee|knees|wrist",
    "for months|years",
    "restless|cold|stiff +legs|toes",
    "arthritis|rheumatoid",
    "in <2010..2025>",
    "weeks|months|years +ago",
    "fallen|falls|fell|gone|go|goes|went|going +asleep",
  ],
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
  version: 8,
  title: "A fall or dive, and tingling or weakness",
  phrases: [
    "can|could +not +move|feel",
    "hands|arms|fingers|legs|feet & not +work|working|grip|gripping|move|moving|feel|hold|holding|properly|quite",
    "{deadened}|electric|{numb}|weak|weakness & hands|arms|feet|feets|legs|fingers|toes",
    "can|could +not move|feel +my|me|his|her|the|their neck|back|hands|arms|legs|feet",
  ],
  needs: [
    says(
      "dove|jumped|shallow|headfirst|flipped|dived|dive|diving|trampoline|scrum|tackled|landed|thrown|ladder|scaffold|roof|crash|crashed|horse",
      "fell|fallen|fall +off|from|down|out|backwards",
    ),
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
  version: 5,
  backing: "little",
  title: "Back pain or weak legs in somebody with cancer",
  disposition: "a-and-e",
  gapWordsMax: 10,
  phrases: [
    "off +her|his|my|their +legs|feet",
    "legs|knees|feet like +string|jelly|lead|spaghetti|rubber|cotton",
    "not tell|feel|know & needs|need|when +to +go|wee|toilet|going",
    "legs|leg|walk|walking|feet|balance|knees|stairs & {failing}|heavy|give|gave|falling|lift|carry|hold|work|slow",
    "legs|leg|knees|feet & not|hardly & do|stairs|hold|holding|carry|carrying|work|working|lift|walk|obey|support|move|up",
    "belt|band|strap|corset & round|around|tight & back|chest|middle|me|ribs|tummy|waist",
    "{backbone}|ribs|band & {hurting} & legs|leg|walking|walk|bladder|bowel|{numb}|unsteady|night|lying|lie|cough|new|worse|worst|severe|band|belt",
    "{wetting}|constipated|bladder & {backbone}|legs",
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

const dysreflexia: TriageRule = {
  ...UNREVIEWED,
  id: "dysreflexia",
  version: 2,
  title: "Pounding head or sweating in somebody with a spinal cord injury",
  disposition: "999",
  backing: "little",
  gapWordsMax: 6,
  phrases: [
    "head|headache|skull & {hurting}|pounding|banging|splitting|thumping|exploding|bad",
    "headache",
  ],
  needs: [
    {
      facts: { conditions: ["spinal", "parapleg", "tetrapleg", "quadripleg"] },
      phrases: [
        "spinal|cord +cord|injury|injured|damage",
        "paraplegic|tetraplegic|quadriplegic|paraplegia|tetraplegia|quadriplegia|dysreflexia",
        "broke|broken +{whose} +neck|back",
        "t|c +<3..7> injury|injured|level|break|complete",
      ],
      within: "message",
    },
    says(
      "{sweat}|goosebumps|goosepimples|flushed|blotchy|flushing|stuffy",
      "red|hot face|neck|chest",
      "face|neck|chest red|hot",
      "blood +pressure",
      "catheter|bladder|bowel blocked|full|draining",
    ),
  ],
  unless: ["for months|years"],
  question: {
    en: "Has somebody with a spinal cord injury a pounding headache, sweating or a flushed face now?",
    cy: "Oes gan rywun ag anaf i fadruddyn y cefn gur pen sy'n curo, chwysu neu wyneb coch nawr?",
  },
  rationale:
    "Below an old injury of the cord a blocked catheter or bowel can drive the blood pressure up until a vessel of the brain bursts.",
  source:
    "NICE NG41, spinal injury, 2016, and public pages on autonomic dysreflexia, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-67",
  examples: [
    "I have a spinal cord injury, pounding headache and sweating above my chest",
    "He is paraplegic, his catheter is blocked. Banging headache and his face is red",
    "tetraplegic husband is blotchy and sweating with a splitting headache",
  ],
  counterExamples: [
    "I have a spinal cord injury, can I have more catheters?",
    "Headache and sweats with the flu",
    "He is paraplegic and needs a wheelchair form",
  ],
};

/** Spine. */
export const spineRules: readonly TriageRule[] = [
  caudaEquina,
  caudaEquinaApart,
  spineInjury,
  spineInjuryApart,
  cordCompression,
  dysreflexia,
];
