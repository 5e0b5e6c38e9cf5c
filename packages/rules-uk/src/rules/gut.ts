import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const vomitingBlood: TriageRule = {
  ...UNREVIEWED,
  id: "coughing-or-vomiting-blood",
  version: 2,
  title: "Vomiting blood",
  disposition: "999",
  phrases: [
    "{vomit}|sick +{be}|up|was|looks|came +black|brown|red|like|dark",
    "{vomit}|bringing|brought|chucked|sicked|sicking up|fresh|lots|bright|red|dark|some|clots blood",
    "{vomit} +blood|bloody",
    "being|been|was|were|is sick +blood|and|with & blood",
    "blood|bloody|clots in|when|with +my|me|his|her|the|i|he|she|it sick|vomit|vomited|puke",
    "bloody|red|brown|black +vomit|sick|puke",
    "coffee +ground|grounds|granules",
    "sicking|sicked|sick +up & brown|black|dark|gritty|granules|bits|blood",
    "blood|bloody +in +vomit|sick|puke",
    "blood|clots in|with +vomit|puke",
    "tablespoon|teaspoon|spoonful|cupful|mouthful|mouthfuls|eggcup +of +blood",
    "sick|{vomit} like|looked|looks coffee|blood",
    "{vomit} & lots|loads|lot|pints|cupful & blood",
  ],
  unless: [
    "blood +test|tests|pressure|results|sugar|sample",
    "nosebleed|nosebleeds",
    "streak|streaks|speck|specks|tiny",
  ],
  question: {
    en: "Have you vomited blood, or something like coffee grounds, in the last few days?",
    cy: "Ydych chi wedi chwydu gwaed, neu rywbeth fel gwaddod coffi, yn y dyddiau diwethaf?",
  },
  rationale: "Blood from the gut can turn into a heavy bleed without warning.",
  source:
    "NICE CG141, acute upper gastrointestinal bleeding, 2012, updated 2016; nhs.uk, Vomiting blood, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-23",
  examples: [
    "he was sick and it looked like coffee grounds",
    "I have been throwing up blood",
    "there was blood in my vomit",
  ],
  counterExamples: [
    "I was sick after my blood test, is that normal?",
    "I am off sick and need my blood results",
    "Coffee gives me heartburn",
  ],
};

const blackStool: TriageRule = {
  ...UNREVIEWED,
  id: "black-stool",
  title: "Black, tarry stools",
  disposition: "a-and-e",
  phrases: ["{poo} & black|tarry|tar", "passing|passed black +stuff|tar|liquid", "melaena|melena"],
  unless: [
    "iron|ferrous|liquorice|licorice|bismuth|pepto|guinness|charcoal|spinach|beetroot|blueberries",
    "not|no +black|tarry",
    "back|front motion",
  ],
  question: {
    en: "Is the poo black and sticky like tar, and are you taking no iron?",
    cy: "Ydy'r carthion yn ddu ac yn ludiog fel tar, a chithau heb fod yn cymryd haearn?",
  },
  rationale: "Black tarry stools are digested blood; iron and liquorice can look alike.",
  source:
    "NICE CG141, acute upper gastrointestinal bleeding, 2012, updated 2016; named, not copied; read again at review",
  hazard: "HAZ-UK-23",
  examples: [
    "My poo is black and sticky like tar",
    "passing black tarry stools",
    "black poo for two days and I feel weak",
  ],
  counterExamples: [
    "Since the iron tablets my poo is black, is that ok?",
    "Poo sample bottle with the black lid, where do I leave it?",
    "I passed a dark stool after eating liquorice",
  ],
};

const bleedingFromBottom: TriageRule = {
  ...UNREVIEWED,
  id: "bleeding-from-bottom",
  title: "Heavy bleeding from the bottom",
  disposition: "a-and-e",
  gapWordsMax: 7,
  phrases: [
    "{blood}|clots & {back} +passage|end|when|and|now & lot|lots|loads|heavy|heavily|pouring|gushing|clots|full|everywhere|bad|badly",
    "{blood} & rectum|rectal|anus|arse|bum|bottom & lot|lots|loads|heavy|heavily|pouring|gushing|clots|full|everywhere|badly|dripping",
    "{blood}|clots|red & toilet|bowl|pan|loo & full|filled|fills|lot|lots|loads|pouring|splattered|bright",
    "passing|pooing|shitting|pooed|passed +pure|a|large|big|lots|loads|just|nothing|bright|fresh|only blood|clots",
    "passing|pooing|shitting +blood|clots",
    "passed|passing +some|lots|fresh|bright|a blood & loose|motion|motions|diarrhoea|stool|poo|bottom",
    "diarrhoea & blood|bloody",
    "{poo} & blood & lot|lots|loads|clots|heavy|dizzy|faint|pouring|full|pure",
  ],
  unless: [
    "wipe|wiping|paper|tissue|streak|streaks|spots|drop|drops|piles|haemorrhoids|tiny|bit",
    "blood +test|tests|pressure|results",
    "period|kidney",
  ],
  question: {
    en: "Is there a lot of blood from the bottom, or clots, now or in the last 24 hours?",
    cy: "Oes llawer o waed o'r pen ôl, neu geuladau, nawr neu yn y 24 awr diwethaf?",
  },
  rationale: "Heavy bleeding from the bowel can drain somebody within hours.",
  source: "nhs.uk, Bleeding from the bottom, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-70",
  examples: [
    "The toilet was full of blood after I went",
    "lots of blood coming from my bottom",
    "I am passing clots and blood from my back passage, loads of it",
  ],
  counterExamples: [
    "A bit of blood on the paper when I wipe, think it's piles",
    "Bowel screening kit, when does it come?",
    "Haemorrhoid cream on repeat please",
  ],
};

const bleedingFromBottomAtRisk: TriageRule = {
  ...UNREVIEWED,
  id: "bleeding-from-bottom-at-risk",
  title: "Bleeding from the bottom in somebody at risk",
  disposition: "a-and-e",
  gapWordsMax: 4,
  phrases: ["{blood} & {back}|toilet", "{blood} & {poo}|poop"],
  needs: [
    {
      facts: { medicines: ["warfarin", "apixaban", "rivaroxaban", "edoxaban", "dabigatran"] },
      phrases: ["{thinner}", "faint|fainted|fainting|collapsed|clammy|dizzy|pale"],
      within: "message",
    },
  ],
  unless: [
    "blood +test|tests|pressure|results|thinner|thinners",
    "back +pain|ache",
    "call|get|come|came|go|went|went +back",
  ],
  question: {
    en: "Is there blood from the bottom now, in somebody who is faint or takes blood thinners?",
    cy: "Oes gwaed o'r pen ôl nawr, mewn rhywun sy'n teimlo'n wan neu'n cymryd teneuwyr gwaed?",
  },
  rationale:
    "Blood thinners turn a small bleed into a large one, and faintness says that much is lost.",
  source: "nhs.uk, Bleeding from the bottom, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-70",
  examples: [
    "Blood in my poo and I'm on apixaban",
    "bleeding from my bottom and I feel faint",
    "there is blood in the toilet and she looks pale and clammy",
  ],
  counterExamples: [
    "I am on warfarin, when is my blood test? I'll come back on Monday",
    "A bit of blood when I wipe, usual piles",
    "Stool sample dropped off",
  ],
};

const nothingStaysDown: TriageRule = {
  ...UNREVIEWED,
  id: "nothing-stays-down",
  title: "Cannot keep fluids down",
  disposition: "same-day-phone",
  gapWordsMax: 4,
  phrases: [
    "can|could +not keep|hold anything|fluids|fluid|water|food|drink|liquids|it|tablets|medication|sips +{be}|down",
    "not +kept single|any|one|anything|drop",
    "not +keeping|keep|kept|holding anything|fluids|water|food|liquids|tablets +down",
    "nothing|water staying|stays|stay|kept +down",
    "vomiting|puking|sick +everything|water|constantly|nonstop",
    "throwing +up everything|constantly",
    "vomiting|sick|throwing & every +few|<5..60>|hour|half",
    "not wee|weed|pee|peed|urine|urinated|urinating all|since|today|yesterday|hours|<8..48>",
    "no +urine|wee|pee all|since|today|for|yesterday|in",
    "not +had|passed|done +a|any wee|pee|urine|water",
    "<8..48> +hours|hrs +since & wee|pee|passed|urine|water|weed|peed",
  ],
  unless: [
    "incontinence|incontinent|leaking|accident|accidents",
    "clear|burning|frequently",
    "fish|cat|dog",
  ],
  question: {
    en: "Is nothing staying down, or has there been hardly any wee today?",
    cy: "A oes dim yn aros i lawr, neu a fu prin ddim wrin heddiw?",
  },
  rationale: "Nobody can be without fluid for long, and the old, the young and the ill for less.",
  source: "nhs.uk, Diarrhoea and vomiting, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-71",
  examples: [
    "I can't keep anything down, not even water",
    "nothing is staying down since last night",
    "he hasn't had a wee all day",
  ],
  counterExamples: [
    "I was sick once yesterday and am drinking fine",
    "Bit of a tummy bug, when can I go back to work?",
    "I wee a lot at night",
  ],
};

const nothingStaysDownAtRisk: TriageRule = {
  ...UNREVIEWED,
  id: "nothing-stays-down-at-risk",
  title: "Cannot keep fluids down, in somebody at risk",
  disposition: "a-and-e",
  gapWordsMax: 4,
  phrases: [
    "can|could +not keep|hold anything|fluids|fluid|water|food|drink|liquids|it +{be}|down",
    "nothing|water staying|stays|stay|kept +down",
    "not wee|weed|pee|peed|urine|urinated all|since|today|yesterday|hours|<12..48>",
    "vomiting|puking everything|constantly|nonstop",
  ],
  needs: [
    {
      facts: {
        ageMonthsMax: 11,
        ageYearsMin: 75,
        pregnantWeeksMin: 0,
        medicines: ["insulin"],
        conditions: ["diabet", "addison", "kidney", "transplant"],
      },
      phrases: [
        "{diabetic}|pregnant|{steroid}|transplant|dialysis",
        "drowsy|confused|faint|fainted|floppy|weak|collapsed",
      ],
      within: "message",
    },
  ],
  question: {
    en: "Is nothing staying down, in somebody who is diabetic, pregnant, very old, very young or drowsy?",
    cy: "A oes dim yn aros i lawr, mewn rhywun â diabetes, sy'n feichiog, yn hen iawn, yn ifanc iawn neu'n gysglyd?",
  },
  rationale: "Some people come to harm within hours when nothing stays down.",
  source: "nhs.uk, Diarrhoea and vomiting, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-71",
  examples: [
    "I'm diabetic and can't keep anything down",
    "12 weeks pregnant, nothing stays down, not even water",
    "He can't keep water down and is very drowsy",
  ],
  counterExamples: [
    "I am pregnant and a bit sick in the mornings",
    "Diabetic review on Tuesday, can I eat before?",
    "Keep the tablets down to one a day?",
  ],
};

const blockedBowel: TriageRule = {
  ...UNREVIEWED,
  id: "blocked-bowel",
  title: "Signs of a blocked bowel, or a trapped hernia",
  disposition: "a-and-e",
  gapWordsMax: 4,
  phrases: [
    "bulge|lump|swelling groin|belly|navel & hard|{pain}|stuck & {vomit}|sick",
    "not pooed|poo|bowels|opened|farted|fart & {tummy} & {swollen}|hard|{vomit}|{bad-pain}|up",
    "{vomit}|sick +up|bright|dark|is|was|are|and|it|its|bringing green",
    "green +vomit|sick|bile|puke",
    "{vomit} green|poo|faeces",
    "not|no|unable|stopped +pass|passing|passed|been|able|to|passing & wind|gas|fart|farted",
    "not pooed|poo|bowels|opened & {vomit}|sick",
    "no +fart|wind|gas|farts & {tummy}|poo|days|{pain}|swollen|{vomit}",
    "no +poo|poos +or|and +wind|fart|gas",
    "hernia & hard|stuck|red|purple|black|{vomit}|agony|severe|trapped|strangulated|push",
    "bowel +obstruction|blocked|obstructed|blockage",
  ],
  unless: [
    "phlegm|snot|mucus|cough",
    "repair|surgery|operation|waiting|list",
    "no +trouble|problem",
  ],
  question: {
    en: "Is there green vomit, or pain and swelling with no poo or wind passing, now?",
    cy: "Oes cyfog gwyrdd, neu boen a chwydd heb basio carthion na gwynt, nawr?",
  },
  rationale: "A blocked or trapped bowel dies within hours.",
  source: "nhs.uk, Hernia, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-72",
  examples: [
    "being sick and it is bright green vomit",
    "not passed wind for two days and my tummy is swollen",
    "my hernia has gone hard and I can't push it back",
  ],
  counterExamples: [
    "Hernia repair waiting list, any news?",
    "Coughing green phlegm and feel sick with it",
    "Constipated for three days, what can I take?",
  ],
};

const jaundice: TriageRule = {
  ...UNREVIEWED,
  id: "jaundice",
  title: "Yellow skin or eyes",
  disposition: "same-day-phone",
  phrases: [
    "jaundiced|jaundice",
    "skin|eyes|eyeballs|whites|face +{be} yellow|yellowish|yellowy|orange",
    "gone|turned|went +all|very|bright|a|really yellow",
    "gone|turned|turning|going +yellow",
    "{third}|i|skin|eyes gone|going|turned|turning|went|looks|looking +a|bit|very|really|all|yellow yellow|yellowish",
    "{third}|i|skin|eyes gone|going|turned|turning|went|looks|looking +yellow|yellowish",
    "yellow +skin|eyes|eyeballs",
    "whites yellow|yellowish",
  ],
  unless: [
    "newborn|newborns|tan|tanning|carrots|years|bruise|discharge|gunk|sticky|crust|pus|goo|nail|nails|toenail|toenails|teeth|conjunctivitis|warning|alert",
  ],
  question: {
    en: "Has the skin, or the white of the eyes, gone yellow in the last few days?",
    cy: "Ydy'r croen, neu wyn y llygaid, wedi troi'n felyn yn y dyddiau diwethaf?",
  },
  rationale: "Yellow skin or eyes mean that the liver or its ducts are in trouble.",
  source: "nhs.uk, Jaundice, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-73",
  examples: [
    "My husband has gone yellow",
    "the whites of my eyes are yellow",
    "I think I am jaundiced",
  ],
  counterExamples: [
    "Baby has yellow gunk in her eyes",
    "Yellow toenails, is that a fungus?",
    "He had jaundice as a newborn, is it in his records?",
  ],
};

const jaundiceUnwell: TriageRule = {
  ...jaundice,
  id: "jaundice-unwell",
  title: "Yellow skin with fever, confusion or pain",
  disposition: "a-and-e",
  needs: [
    {
      phrases: [
        "{fever}|{muddled}|confusion|drowsy|vomiting|paracetamol|overdose",
        "{bad-pain}|agony pain|{tummy}",
      ],
      within: "message",
    },
  ],
  examples: [
    "gone yellow and shivering with a fever",
    "the whites of his eyes are yellow and he is confused",
    "I am jaundiced and keep vomiting",
  ],
};

/** Gut: blood, vomiting, blockage, jaundice. */
export const gutRules: readonly TriageRule[] = [
  vomitingBlood,
  blackStool,
  bleedingFromBottom,
  bleedingFromBottomAtRisk,
  nothingStaysDownAtRisk,
  nothingStaysDown,
  blockedBowel,
  jaundiceUnwell,
  jaundice,
];
