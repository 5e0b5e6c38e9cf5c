import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import {
  chestPainSaid,
  coldSkin,
  drowsyOrMuddled,
  faintness,
  gravelyIll,
  pale,
  racingHeart,
  sudden,
  sweating,
} from "./vital-signs.js";

const NOSE: readonly string[] = [
  "through|blocked|bunged|stuffy|stuffed|congested|runny nose|nostril|nostrils",
  "nose blocked|bunged|stuffy|stuffed|congested|runny",
];

const cannotBreathe: TriageRule = {
  ...UNREVIEWED,
  id: "cannot-breathe",
  version: 3,
  title: "Struggling to breathe",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "can|could|do|does|did|will|able|is|am not|hardly|barely get|catch|take|draw|suck|pull|find|fill {air}|lungs",
    "can|could|able|hardly|barely|will not|to {breathe}",
    "no|not|without|enough +air|enough|oxygen air|oxygen|going|getting|coming|left",
    "{struggle} {breathe}",
    "{struggle} +for|with|to +{whose}|{breathe}|air +{breathe}|air|is|now|at|when|and",
    "{breathe} +{be} {laboured}",
    "{breathe} {struggle}",
    "{struggle} take|get|draw|catch +{air}|air|my",
    "blowing & talking|stairs|just|rest|gasping",
    "with|using +{whose}|the +belly|tummy|stomach|shoulders & {breathe}",
    "can|could +not +finish telling|talking|speaking|sentence|sentences|what|word",
    "not|one|few step|steps|stairs|walk|room & without +stopping|stop|resting|gasping",
    "{laboured} +{breathe}",
    "{air} & hunger|stolen|running +out",
    "gasping|suffocating|suffocate|suffocated|smothering|smothered",
    "too|so|very|really|that|extremely|severe|severely|sudden|suddenly|increasingly|more|proper|dead|badly|terribly {windless}|puff",
    "too|so|very|really|that|extremely|severe|severely|sudden|suddenly|increasingly|more|terribly|badly short|shortness|out|shorter +of +{air}",
    "{windless}|{breathe} & rest|resting|lying|flat|sitting|sat|talk|talking|speak|speaking|bed|loo|toilet|bathroom|commode|kitchen|upstairs|dressed|dressing|room|nothing|steps|suddenly|worse|worsening|washing",
    "can|could|not|hardly|barely|only|without|stops|stop|few|couple|two|three|one finish|complete|get|say|speak|talk|manage|words|word|sentence & {windless}|{air}|sentence|sentences|gasp",
    "few|couple|one|two|three +of|words|word +words|word|at +a|at time|once",
    "stop|stops|stopping|pause|pauses|rest after|between|every|each|halfway|half for|few|every|each|couple|words|breath|steps|two|three|way|stairs word|words|steps|to|few|get|breath",
    "not walk|move|climb|talk|eat|speak|get|go|dress|wash|stand|sleep|lie without|for {windless}|{air}",
    "lie|lies|lay|lays|lying|laying +flat|down|back & {windless}|{air}|cough|choke|choking",
    "sleep|sleeping|sleeps|slept|sit|sitting|propped|stay in|on|up|upright|bolt chair|recliner|armchair|upright|pillows & {air}|{windless}",
    "ribs|tummy|chest|neck|collarbone|shoulders|nostrils sucking|sucked|sucks|pulling|heaving|flaring|caving|going",
    "frothy|froth|foam|foamy|bubbly|pink & {phlegm}|pink|pinkish|gurgling|lungs|mouth",
    "gurgling|bubbling|rattling|crackling|rattly|bubbly & {breathe}|{windless}|lungs|chest",
    "{breathe} +like|faster|so|too +he|she|a|i|fast|they|someone|dog|fish|train|quick",
    "breathing|breaths|resps <25..60>",
    "lungs +{be} closing|collapsed|full|shutting|filling|burning|tight|seizing|collapsing",
    "panting like|at|while|and dog|rest|grey|blue|fast",
  ],
  unless: [
    ...NOSE,
    "apnoea|apnea|snoring|snore|snores|cpap",
    "breathing|breath exercises|exercise|test|tests|clinic|space|mint",
    "bad +breath",
    "monitor|app|watch +says|shows",
    "jeans|dress|trousers|corset|laugh|laughed|laughing",
    "mask|visor|trapped +wind",
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

/** Breathless, and what shows that it is dangerous, in any sentence. */
const breathlessAndMore: TriageRule = {
  ...cannotBreathe,
  id: "breathless-and-more",
  version: 1,
  title: "Breathless, with another sign of danger",
  gapWordsMax: 5,
  phrases: [
    "{windless}",
    "short|shortness|out|no|fighting|catch +of|for|{air} {air}|with|when",
    "{struggle} {breathe}",
    "copd|emphysema|fibrosis|asthmatic|asthma",
    "armchair|recliner|upright|chair & sleep|slept|sleeping",
    "frothy|froth|foam|foamy",
    "heart +failure",
  ],
  needs: [
    says(
      "sleep|sleeping|sleeps|slept|sit|sitting|sat|propped|stay +in|on|up|upright|sat chair|recliner|armchair|upright|pillows|up",
      "can|could|not|unable lie|lay|lying +flat|down|back",
    ),
    says(
      "commode|toilet|loo|bathroom|bed|chair|dressed|kitchen|talk|talking|rest|words|sentence & just|even|only|to|without|finish|going|getting|few",
      "turned|turning|turn oxygen +up",
      "not|stopped|barely|hardly +talking|speaking|answering",
    ),
    says("pink|frothy|froth|gurgling|bubbling|drowning"),
    drowsyOrMuddled,
    sweating,
    pale,
    coldSkin,
    racingHeart,
    faintness,
    chestPainSaid,
    sudden,
    gravelyIll,
  ],
  needsMin: 2,
  examples: [
    "I am puffing like a train, have to sleep sat up, and my heart is racing",
    "Breathless since last night. Grey and sweaty",
    "My COPD is bad, I am muddled and so pale",
  ],
  counterExamples: [
    "I get puffed on the stairs, same as for years",
    "COPD clinic letter please",
    "The nurse asked for my weight",
  ],
};

const blueLips: TriageRule = {
  ...UNREVIEWED,
  id: "blue-lips",
  version: 2,
  title: "Blue or grey lips or skin",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "{lips}|face|fingertips|nails|fingernails|nail & blue|bluish|blueish|bluey|dusky|purple|purplish|slate|cyanosed|lilac|mauve",
    "{lips} {dusky}",
    "{dusky} round|around|tinge|colour|tint|look {lips}",
    "grey|gray|greyish|ashen +face|skin|lips|lip|in|around",
    "{third}|i|baby|skin +{be} {dusky}",
    "cyanosed|cyanotic",
    "{lips} not|bad|funny|wrong|odd|strange +nice|right|good|colour +colour",
    "{lips} +{be} funny|odd|strange|wrong|bad +colour|color",
    "{third}|face|skin|you gone|going|went|is|looks|turned|are|came|come funny|horrible|bad|strange|awful|terrible|dreadful|odd|horrid|different +colour|color",
    "colour|color +of|in|like|has|is putty|slate|ash|chalk|death|corpse|drained|gone",
    "blue|grey|white +as|in +a|the|face ghost|sheet",
  ],
  unless: [
    "hair|beard|bruise|bruised|bruising|toe|toes|toenail|vein|veins|test|mood|eyes|lipstick|filler|fillers|alert|badge|card|inhaler|form",
    "ulcer|ulcers|sore|spot|blister|patch",
    "face from|telling|asking|till|until|trying",
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
  version: 2,
  title: "Asthma that the inhaler does not settle",
  disposition: "999",
  gapWordsMax: 7,
  phrases: [
    "attack|attacks|flare +of|is|up asthma",
    "asthma +attack & now|not|bad|help|puffs|today|tonight|since|breath|strong|hospital",
    "having|severe|bad|big|worst|serious|massive|another asthma +attack|flare",
    "asthma|copd|emphysema|bronchiectasis +{be} {laboured}|up|bad|severe & today|now|tonight|night|{windless}|{air}|drowsy|yesterday|{inhaler}|oxygen",
    "asthma|wheeze|wheezing|wheezy|copd not|will|refuses|getting|gone settle|settling|stop|stopping|easing|ease|shift|shifting|calm|worse|go",
    "{inhaler}|puffs not|stopped|hardly|barely|no|nothing|without|still better|working|work|works|helping|help|helps|helped|touching|relief|effect|difference|worked|easing|shifting|settling|enough|touch|wheezy|wheezing|tight|{windless}|hitting|touched|did|doing|good",
    "used|using|taken|needing|needed|need|had|on|given|gave {inhaler}|puffs every|<4..60> +hour|hours|times|puffs|few|half|couple|minutes|<1..4>|ten",
    "every +<1..60>|few|half|couple +hour|hours|minutes|minute|of {inhaler}",
    "had|has|taken|took|given|gave|after|needs|needing|done <4..40> +puffs",
    "{very}|badly|severe|severely|terribly|too|awful|bad|worse|worsening & {wheeze}",
    "no|out|empty|lost|run|ran|left|without {inhaler} & {wheeze}|tight|{air}|{windless}|asthma",
    "too|hardly|barely|not {windless}|tight|enough|speak|talk|{air} & {inhaler}",
    "gone|went|very|so|suddenly quiet|silent & {wheeze}|asthma|{breathe}|{inhaler}",
    "{inhaler} & {struggle}|{ashen}|exhausted|{giddy}",
  ],
  unless: [
    "broken|jammed|click|clicking|device|propellant|switch|switched|dose|counter|technique",
    "a +bit wheezy|worse",
    "if +my|his|her|the",
    "preventer|brown|purple|pink +inhaler & repeat|order|request|prescription",
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

const lowOxygen: TriageRule = {
  ...UNREVIEWED,
  id: "low-oxygen",
  version: 2,
  title: "Low oxygen reading",
  disposition: "999",
  gapWordsMax: 6,
  phrases: [
    "sats|saturation|saturations|saturating|spo|oximeter|oxymeter|pulseox|oxygen|clip|peg|finger <60..92>",
    "<60..92> oxygen|sats|saturation|oximeter|percent +oxygen|{be}",
    "o +2 <60..92>",
    "oxygen|sats|saturations low|dropping|dropped|falling|lower|down|drops|desaturating|dips",
    "desaturating|desat|desats|desaturated",
  ],
  unless: [
    "copd|target|usual|normal|always",
    "heart|pulse|rate +rate|is|<60..92>|was",
    "not +low",
    "age|aged|years|year|blood",
    "same +as",
  ],
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
  version: 2,
  title: "Breathless",
  disposition: "same-day-phone",
  gapWordsMax: 3,
  phrases: [
    "{windless}",
    "short|shortness|out +of +{air}",
    "breathing problem|problems|issue|issues|bad|funny|different",
    "oxygen|sats|saturation|spo <93..94>",
    "can|could not breathe",
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
  breathlessAndMore,
  blueLips,
  asthmaAttack,
  lowOxygen,
  breathless,
];
