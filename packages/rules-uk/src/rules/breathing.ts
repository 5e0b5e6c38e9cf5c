import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const NOSE: readonly string[] = [
  "through|blocked|bunged|stuffy|stuffed|congested|runny nose|nostril|nostrils",
  "nose blocked|bunged|stuffy|stuffed|congested|runny",
];

const cannotBreathe: TriageRule = {
  ...UNREVIEWED,
  id: "cannot-breathe",
  version: 2,
  title: "Struggling to breathe",
  disposition: "999",
  phrases: [
    "do|does|is|am +not +get|getting|have +air|breath",
    "breathing +like +he|she|a|i|they|someone",
    "{breathe} +{be} short",
    "only|just|couple|few say|speak|manage|talk|get|words|word & breath|stop|stops|gasping|rest",
    "no|not +air|enough +air|going|getting|coming +in|going|getting|down",
    "not +get|getting +enough +air|oxygen",
    "breathing +{be} awful|dreadful|shocking|horrendous|horrific",
    "stop|stops|stopping|pause|pauses after|between|every|each|for few|every|each|couple|words|breath +word|words|steps|to|few",
    "not walk|move|climb|talk|eat|speak|get|go|dress|wash|stand without gasping|fighting|struggling|puffing|panting|breathless|breath|breathing",
    "short|out +of +breath|puff|wind even|just|at|when|sat|sitting +sitting|sat|rest|lying|resting|talking|still|down|doing",
    "breathless|puffed|puffing even|just +sitting|sat|lying|talking|resting",
    "can|could|able +not {breathe}",
    "no|not +able|can {breathe}",
    "breathing +problem|problems|trouble & bad|severe|worse",
    "can|could +not get|catch|take|draw breath|air|breaths",
    "hardly|barely|scarcely|struggling|struggles|struggle|struggled|fighting|gasping|difficulty|difficulties|difficult|hard|harder|trouble|laboured|labored|battling|unable|panting {breathe}",
    "gasping|fighting|struggling +for +air",
    "breathing|breath|breaths|breathes +{be} {laboured}|bad",
    "breathing +{laboured}",
    "gasping|suffocating|suffocate|smothering",
    "too breathless|breath|wheezy|puffed|winded speak|talk|say|walk|eat|sleep|move",
    "can|could +not finish|complete|speak|say|talk sentence|sentences",
    "only say|speak|manage|talk|get words|word|sentence & breath|breathing|breathe|breathless|time",
    "couple|few|one|two|three +of|words|word +words|at +a|at time|once",
    "can|could hardly|barely|not speak|talk & {breathe}|breathless",
    "very|so|really|extremely|severe|severely|badly|sudden|suddenly|acutely|increasingly|more|awful|terribly|worsening breathless|breathlessness",
    "very|so|really|extremely|severe|severely|badly|sudden|suddenly|acutely|increasingly|more|terribly|worsening short|shortness|out +of +breath",
    "breathless|breathlessness|breath at|when|while|even|just|lying|sitting sitting|rest|resting|lying|flat|still|bed|talking|speaking|nothing|dressed|toilet|room|steps",
    "breathless|breathlessness|breath & suddenly|sudden|worse|worsening",
    "sleep|sleeping|sit|sitting|stay upright|up & breathe|breath",
    "ribs|tummy|chest|neck|collarbone sucking|sucked|sucks|pulling",
    "frothy|froth|foam|foamy & pink|pinkish|gurgling|bubbly",
    "gurgling|bubbling|rattling|crackling breathe|breathes|breathing|breath",
    "can|could|able +not +lie|lay|sleep flat|down & {breathe}|gurgling|drowning|breathless",
    "lie|lies|lay|lays|lying & drowning|suffocating|smothering",
    "sleep|sleeps|sleeping in|on chair|recliner|armchair & breath|breathe|drowning|breathless|breathing",
    "puffing|panting|puffed & bed|loo|toilet|bathroom|rest|sat|sitting|talk|worse",
    "air +hunger",
  ],
  unless: [
    ...NOSE,
    "apnoea|apnea|snoring|snore|snores|cpap",
    "breathing exercises|test|tests",
    "bad +breath",
  ],
  question: {
    en: "Is it hard to breathe now, or has it been in the last 24 hours?",
    cy: "Ydy hi'n anodd anadlu nawr, neu a fu hi yn y 24 awr diwethaf?",
  },
  rationale: "Severe breathlessness can become fatal within minutes, whatever its cause.",
  source:
    "South Western Ambulance Service list of when to call 999, as read for the project in 2026-11; nhs.uk, Shortness of breath, 2026-11, named, not copied; read again at review",
  hazard: "HAZ-UK-02",
  examples: [
    "I cant breathe properly",
    "My daughter is gasping for breath",
    "his breathing has got really bad and fast",
    "so out of breath I can't finish a sentence",
  ],
  counterExamples: [
    "I can't breathe through my nose because of hay fever, which spray is best?",
    "Could I have my preventer inhaler on repeat?",
    "My breathing test is booked for Tuesday",
    "I like the breathing exercises from physio",
  ],
};

const blueLips: TriageRule = {
  ...UNREVIEWED,
  id: "blue-lips",
  title: "Blue or grey lips or skin",
  disposition: "999",
  phrases: [
    "{lips}|face blue|bluish|blueish|grey|gray|greyish|dusky|purple",
    "blue|bluish|blueish|grey|gray|dusky|purple|discoloured round|around|tinge|colour|tint|look {lips}",
    "blue|bluish|blueish|grey|gray|dusky|purple +{lips}|face|skin",
    "{third}|i|baby|skin gone|going|went|goes|turned|turning|turns blue|bluish|grey|gray|greyish|dusky|ashen",
    "{third}|skin is|looks +very|so|really|a|blue|grey blue|bluish|grey|gray|greyish|dusky|ashen",
    "cyanosed|cyanotic",
    "{third} gone|going|went|is|looks|turned|are funny|horrible|bad|strange|awful|terrible|dreadful|odd +colour|color",
  ],
  gapWordsMax: 4,
  unless: [
    "hair|beard|bruise|bruised|bruising|toe|toes|toenail|vein|veins|test|mood|eyes|lipstick|filler|fillers",
    "ulcer|ulcers|sore|spot|blister|patch",
  ],
  question: {
    en: "Are lips, tongue or face blue or grey now? On darker skin look inside the lips and at the gums.",
    cy: "Ydy'r gwefusau, y tafod neu'r wyneb yn las neu'n llwyd nawr? Ar groen tywyll, edrychwch y tu mewn i'r gwefusau ac ar y deintgig.",
  },
  rationale: "Blue or grey lips mean too little oxygen.",
  source: "nhs.uk, Blue skin or lips, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-02",
  examples: [
    "his lips have gone a bit blue",
    "blue around the mouth since this morning",
    "She has gone grey and floppy",
  ],
  counterExamples: [
    "My hair has gone grey and is falling out",
    "The bruise on my leg has turned blue and yellow",
    "I'd like the blue badge form please",
  ],
};

const asthmaAttack: TriageRule = {
  ...UNREVIEWED,
  id: "asthma-attack",
  title: "Asthma that the inhaler does not settle",
  disposition: "999",
  gapWordsMax: 7,
  phrases: [
    "attack|attacks +of|is +asthma",
    "asthma +attack & now|not|bad|help|puffs|today|tonight|since|breath|strong|hospital",
    "copd +{be} bad|terrible|awful|worse & today|now|breath|drowsy|night|yesterday",
    "asthma|wheeze|wheezing not|refuses +settle|settling|stop|stopping|easing|ease|shift|shifting|calm|go|going",
    "{inhaler}|puffs|spacer not|stopped|hardly|barely|no|nothing|without better|working|work|works|helping|help|helps|helped|touching|relief|effect|difference|worked|easing|shifting|settling|enough",
    "having|severe|bad|big|worst|serious asthma +attack|flare",
    "asthma +{be} bad|worse|severe|terrible|awful",
    "used|using|taken|needing|needed|need {inhaler}|puffs every|<6..50> hour|hours|times|puffs",
    "puffs & better|nothing|worse|touching|help|helping|helped|relief|touched",
    "{inhaler} every|<6..50> hour|hours|minutes|times",
    "{inhaler}|puffs & still wheezing|wheezy|tight|breathless|breath",
    "very|so|really|badly|severe|severely|terribly wheezy|wheezing|wheeze",
    "wheezing|wheezy|wheeze badly|bad|severe|severely|worse|terrible|terribly",
    "no|out|empty|lost|run|ran {inhaler} & wheezy|wheezing|tight|breath|breathe|breathless",
  ],
  unless: [
    "broken|jammed|click|clicking|device|propellant|spacer|switch|switched",
    "a +bit wheezy|worse",
  ],
  question: {
    en: "Is the blue inhaler failing to help, or is it needed more than every four hours, today?",
    cy: "Ydy'r anadlydd glas yn methu â helpu, neu oes ei angen yn amlach na phob pedair awr, heddiw?",
  },
  rationale: "Asthma that no longer answers to the reliever can kill within hours.",
  source:
    "BTS, NICE and SIGN asthma guideline, NG245, 2024; nhs.uk, Asthma attacks, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-02",
  examples: [
    "Blue inhaler is not helping me at all today",
    "I've had 12 puffs of my inhaler and still wheezing",
    "she is having a bad asthma attack",
  ],
  counterExamples: [
    "Could I have my preventer inhaler on repeat?",
    "My inhaler is not working as the canister is jammed, can I have a new one",
    "When is my asthma review?",
  ],
};

const noisyBreathing: TriageRule = {
  ...UNREVIEWED,
  id: "noisy-breathing",
  title: "Noisy breathing in",
  disposition: "999",
  gapWordsMax: 6,
  phrases: [
    "stridor",
    "noisy|whistling|crowing|rasping|raspy|harsh|squeaking|squeaky|grunting|gurgling|rattling breathing|breath|breathe|breaths",
    "noise|sound|whistle|whistles|whistling|squeak|squeaks|creaky|crow|grunts|grunting & breathes|breathing|breath|breathe|breaths",
    "breathing noisy|noisily|grunting|gurgling",
  ],
  unless: ["snoring|snore|snores|sleep|asleep|nose|nostril|crackle|years|months"],
  question: {
    en: "Is there a harsh or whistling noise on breathing in now?",
    cy: "Oes sŵn garw neu chwibanu wrth anadlu i mewn nawr?",
  },
  rationale: "A noise on breathing in can mean that the throat is closing.",
  source: "nhs.uk, Croup, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-02",
  examples: [
    "he makes a whistling noise when he breathes in",
    "her breathing is noisy and fast",
    "grunting with every breath, breathing is noisy",
  ],
  counterExamples: [
    "My husband snores and his breathing is noisy when asleep",
    "The smoke alarm whistles, is that your clinic?",
    "Rasping cough last week, gone now",
  ],
};

const choking: TriageRule = {
  ...UNREVIEWED,
  id: "choking",
  version: 2,
  title: "Choking",
  disposition: "999",
  phrases: [
    "is|am|are|started|keeps|{third} +choking",
    "choking +on|to",
    "choking|choked now|blue|breathe|breath|talk|speak",
    "{stuck} & {gullet} & {choke}",
    "{morsel}|eating & silent|clutching|thumped|grabbing|purple|blue|heimlich & {choke}|throat|collar|back|nothing",
    "{morsel} & {stuck}|gone|went|down & {gullet}|wrong & {choke}",
    "{morsel} & {stuck} & {gullet}|{choke}|chest|breastbone|swallow",
    "not|nothing +swallow|go|goes|going|down|keep & {stuck} & {morsel}|food|water|spit|saliva",
  ],
  gapWordsMax: 9,
  unless: [
    "feels|feel|feeling|felt|sensation|like|lump|if|as something|stuck|choking",
    "fine|ok|better +now",
    "teeth|tooth|nose|ear",
    "choking +for",
  ],
  question: {
    en: "Is something stuck in the throat now, with trouble breathing, speaking or swallowing?",
    cy: "Oes rhywbeth yn sownd yn y gwddf nawr, gyda thrafferth anadlu, siarad neu lyncu?",
  },
  rationale: "Choking kills within minutes; food that stays stuck can tear the gullet.",
  source:
    "nhs.uk, What should I do if someone is choking, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-94",
  examples: [
    "my toddler is choking on a grape",
    "piece of steak stuck in my throat and I can't swallow",
    "fish bone stuck in his throat",
  ],
  counterExamples: [
    "It feels like something is stuck in my throat, on and off for months",
    "He choked on a crisp yesterday and is fine now",
    "Choking hazard on the tablet bottle cap, please change it",
  ],
};

const lowOxygen: TriageRule = {
  ...UNREVIEWED,
  id: "low-oxygen",
  title: "Low oxygen reading",
  disposition: "999",
  gapWordsMax: 6,
  phrases: [
    "sats|saturation|saturations|saturating|spo|oximeter|oxymeter|pulseox <60..92>",
    "oxygen level|levels|reading|is|are|was|at|down|dropped|dropping|of +<60..92>",
    "oxygen|oximeter|sats|clip|finger says|say|reads|reading|reading|level|levels|showing <60..92>",
    "<60..92> oxygen|sats|saturation",
    "o +2 <60..92>",
    "oxygen|sats low|dropping|dropped|falling",
  ],
  unless: ["copd|target|usual|normal|always", "heart|pulse +rate|is|<60..92>", "not +low"],
  question: {
    en: "Is the oxygen reading 92 or lower now, or lower than what is usual for this person?",
    cy: "Ydy'r darlleniad ocsigen yn 92 neu'n is nawr, neu'n is na'r arfer i'r person hwn?",
  },
  rationale:
    "A reading of 92 or less is dangerous in nearly everybody; some people with COPD have a target of their own.",
  source: "NHS England, pulse oximetry at home, 2021; named, not copied; read again at review",
  hazard: "HAZ-UK-95",
  examples: ["My sats are 88 on the finger thing", "oxygen level dropped to 90", "spo2 89 percent"],
  counterExamples: [
    "My sats are 98",
    "I have COPD and my usual oxygen is 90, same as ever",
    "Can I fly with an oxygen bottle?",
  ],
};

const breathless: TriageRule = {
  ...UNREVIEWED,
  id: "breathless",
  title: "Breathless",
  disposition: "same-day-phone",
  phrases: [
    "breathless|breathlessness|puffed|wheezy|wheezing|wheeze",
    "short|shortness|out +of +breath",
    "breathing problem|problems|issue|issues|bad",
    "oxygen|sats|saturation|spo <93..94>",
  ],
  asks: true,
  question: {
    en: "Are you more breathless than usual, or breathless at rest, today?",
    cy: "Ydych chi'n fwy byr eich gwynt nag arfer, neu'n fyr eich gwynt wrth orffwys, heddiw?",
  },
  rationale:
    "New breathlessness needs to be spoken about the same day; what is usual for somebody does not.",
  source: "nhs.uk, Shortness of breath, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-02",
  examples: [
    "I get puffed on the stairs now",
    "a bit short of breath with this cough",
    "Wheezy again with the pollen",
  ],
  counterExamples: [
    "The breath test kit arrived, thanks",
    "Lung clinic letter please",
    "Bad breath, which mouthwash?",
  ],
};

/** Breathing. */
export const breathingRules: readonly TriageRule[] = [
  cannotBreathe,
  blueLips,
  asthmaAttack,
  noisyBreathing,
  choking,
  lowOxygen,
  breathless,
];
