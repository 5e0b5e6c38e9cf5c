import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { AFTER_BIRTH_WORDS, isPregnant, PREGNANT_WORDS } from "./who.js";

const EARLY =
  'NICE NG126, ectopic pregnancy and miscarriage, 2019, updated 2023; nhs.uk page "Vaginal bleeding in pregnancy", named 2026-11 without its text being copied; read it again at review';
const LATE =
  'NICE NG133, hypertension in pregnancy, 2019, updated 2023; nhs.uk page "Pre-eclampsia", named 2026-11 without its text being copied; read it again at review';

/** Bleeding in pregnancy. */
const bleedingInPregnancy: TriageRule = {
  ...UNREVIEWED,
  version: 2,
  id: "bleeding-in-pregnancy",
  title: "Bleeding in pregnancy",
  disposition: "maternity",
  gapWordsMax: 4,
  needs: [isPregnant],
  phrases: [
    "bleeding|spotting|haemorrhaging|bled|clots|clot",
    "had|have|having|a|another|heavy|big|small|started|starting|slight +bleed",
    "blood|bloody pants|knickers|underwear|wipe|wiped|wiping|toilet|tissue|down|vagina|vaginal|pad|discharge|loss|pee|wee|legs",
    "noticed|some|passing|passed|losing|lost|loads|lots|lot|bit|drops|much|{seeing} blood",
    "{seeing} red",
    "red|pink|brown|bloody wipe|wiped|wiping|discharge|spots|blood|loss",
    "discharge|wipe|wiped|wiping red|pink|brown|blood|bloody",
    "think|might|could|am|is|having miscarrying|miscarriage",
    "losing|lost the|my|our +baby",
    "passed +tissue|something",
    "blob|jelly|mucus|lump|plug & blood|bloody",
    "blood|bleeding coming|comes|came|fresh",
    "small|little|tiny +bleed",
    "bright +red",
    "red|blood|brown & loo|knickers|pants|bits|spots|streaks|sheets|bed|trousers|floor|gushed",
    "losing +it|the +baby",
    "there|theres|now|fresh|lots|of|with|see|saw|noticed|more|lot +blood",
    "gush|gushed|poured|pouring|flood & blood|red",
  ],
  unless: [
    "gums|gum|nose|nosebleed|nosebleeds|finger|thumb|knee|piles|haemorrhoids|tooth|teeth",
    "not|no +pregnant|pregnancy",
    "blood +test|tests|pressure|sugar|sugars|group",
  ],
  question: {
    en: "Are you pregnant, and is there bleeding from the vagina now or in the last day?",
    cy: "Ydych chi'n feichiog, ac a oes gwaedu o'r wain nawr neu yn y diwrnod diwethaf?",
  },
  rationale:
    "Bleeding in pregnancy can be a miscarriage, an ectopic pregnancy or a bleed from the placenta.",
  source: EARLY,
  hazard: "HAZ-UK-17",
  examples: [
    "I'm 9 weeks pregnant and bleeding",
    "pink when I wipe, I am 12 weeks",
    "some spotting this morning and I am pregnant",
  ],
  counterExamples: [
    "I am pregnant, how do I book the midwife?",
    "Pregnancy blood test form please",
    "My periods are heavy, could it be the coil?",
  ],
};

/** Bad pain in pregnancy. */
const painInPregnancy: TriageRule = {
  ...UNREVIEWED,
  id: "pain-in-pregnancy",
  title: "Tummy pain in pregnancy",
  disposition: "maternity",
  gapWordsMax: 4,
  needs: [isPregnant],
  phrases: [
    "{stomach} {pain}|spasms|stabbing|hard|solid",
    "{pain}|spasms {stomach}",
    "{bad} {pain} side|low|lower|down|below",
    "period +pain|pains|type|like +pain|pains|cramps|cramping",
    "{bad} cramps|cramping",
    "cramps|cramping {bad}",
    "hit|kicked|punched|knocked|accident|crash|elbowed|{fell} & bump|stomach|tummy|belly",
  ],
  unless: [
    "slight|mild|little|upset|ligament|heartburn|indigestion|wind|trapped|constipated|constipation",
    "bit +of",
    "leg|legs|calf|calves|feet cramp|cramps",
    "not|no +pregnant|pregnancy",
    "girdle|spd|pgp",
  ],
  question: {
    en: "Are you pregnant, and do you have bad or constant tummy pain now?",
    cy: "Ydych chi'n feichiog, ac a oes gennych boen bol drwg neu gyson nawr?",
  },
  rationale:
    "Bad or constant pain in pregnancy can be the placenta coming away, labour or a rupture.",
  source: EARLY,
  hazard: "HAZ-UK-17",
  examples: [
    "I'm 30 weeks pregnant with really bad stomach pains",
    "my belly has been rock hard and sore all day, 28 weeks gone",
    "pregnant with bad cramps",
  ],
  counterExamples: [
    "I am pregnant and have leg cramps at night, any tips?",
    "Heartburn in pregnancy, what can I take?",
    "I have period pain every month, can I have mefenamic acid?",
  ],
};

/** Signs of an ectopic pregnancy. */
const ectopicSigns: TriageRule = {
  ...UNREVIEWED,
  id: "ectopic-signs",
  title: "Signs of an ectopic pregnancy",
  disposition: "a-and-e",
  gapWordsMax: 5,
  needs: [
    {
      within: "message",
      phrases: [
        "late|missed|overdue +period",
        "period|periods late|missed|overdue|due|not",
        "<1..10> weeks|days +late|overdue",
        "positive +test|pregnancy",
        "positive pregnancy +test",
        "coil|iud|mirena|ectopic|ivf",
        "late +on|for",
        "tested +positive",
        "not had|come period",
        "early +pregnancy|pregnant",
        "<3..12> +weeks +pregnant|gone|preg|pg",
        "pregnant <3..12> +weeks",
      ],
    },
  ],
  phrases: [
    "shoulder|shoulders {pain}|tip|sharp",
    "{pain}|tip|says|pains shoulder|shoulders|tip",
    "{pain} one|left|right|1 +side|sided",
    "one|left|right|1 +side|sided|hand {pain}|sharp|stabbing|agony|down|low",
    "{bad} {pain} & faint|dizzy|collapsed|fainted",
    "passed|passing|blacked +out",
    "fainted|fainting|collapsed|swimmy",
    "think|could|might|be|had|another|worried ectopic",
    "poo|wee & {pain} & shoulder",
    "{bad}|agony & left|right|side|low|lower",
    "one +side & {pain}|stabbing",
    "tube|tubal & pain|before",
    "pain side",
  ],
  question: {
    en: "Could you be pregnant, and do you have pain on one side of your tummy or in your shoulder tip now?",
    cy: "A allech chi fod yn feichiog, ac a oes gennych boen ar un ochr o'ch bol neu ym mlaen eich ysgwydd nawr?",
  },
  rationale: "An ectopic pregnancy can burst and bleed inside, sometimes before a test is done.",
  source: EARLY,
  hazard: "HAZ-UK-17",
  examples: [
    "My period is late and I've got a sharp pain on one side",
    "6 weeks pregnant, pain in my shoulder tip",
    "positive test last week and stabbing pain on the right side low down",
  ],
  counterExamples: [
    "Shoulder pain for months, could I have physio?",
    "Period late by two days, negative test, no pain",
    "I have pain on one side of my jaw when I chew",
  ],
};

/** Baby moves less in the womb. */
const reducedMovements: TriageRule = {
  ...UNREVIEWED,
  version: 2,
  id: "reduced-movements",
  title: "Baby moves less in the womb",
  disposition: "maternity",
  gapWordsMax: 5,
  needs: [
    {
      ...isPregnant,
      phrases: [
        ...PREGNANT_WORDS,
        "baby|babys|babies|bairn|bump|womb|twins|scan",
        "{felt} any|kick kick|kicks|kicking|movement|movements",
        "{felt} +kicks|movements|movement",
      ],
    },
  ],
  phrases: [
    "{less}|not|no|never|little kick|kicks|kicking|kicked|movement|movements|fluttering|flutters",
    "kick|kicks|kicking|movement|movements {less}|not|little|than",
    "baby|babys|babies|bairn|bubba|bump|twins|twin|he|she not|{less} {moves}",
    "baby|babys|babies|bump {moves} {less}|little",
    "{less}|not +{moves}",
    "{moves} +{less}|not",
    "{moves} lot|loads|much {less}",
    "not|{less} {felt} him|her|baby|them|bubba|kick|{moves}",
    "not|no|nothing|{less} {felt} baby|bump|him|her|anything|since|today",
    "baby|bump|bubba quiet|quieter|still|lazy usual|normal|bump|inside|womb|weeks|today|pregnant",
    "dance|dances|dancing|kick|wriggler|wriggly|lively little|not|hardly|{less}",
    "activity +level|levels {less}|down",
    "nothing|none|no since +last|yesterday|this|lunch|breakfast|night",
    "bump|baby|bairn gone|really|very|so quiet|still",
    "wriggler|kicker|mover usually|normally|but|nothing",
    "not moving|move|moves like|as|normal|usual|much",
    "movements|movement|kicks changed|weaker|different|rare|slow|slower|slowed",
    "less +active|movement|movements|kicks",
    "kick|kicks|wriggles|moves & nothing|none|today",
    "no +{moves}",
    "nothing +at +all|today",
    "only|just felt twice|once|few|two|couple",
    "slow|slowing|slowed +down & felt|moving|movement|end",
    "{felt} +nothing|little|less",
    "not done|doing usual|normal|anything|gymnastics",
    "gymnastics|somersaults & not|since|stopped|less",
  ],
  unless: [
    "thank +you",
    "bowel|bowels|poo|house|address|exercise|gym|crawl|crawling|walk|walking|eye|eyes|limb|neck|arm|months",
  ],
  question: {
    en: "Is your baby moving less than usual in the womb, or differently?",
    cy: "Ydy eich babi'n symud llai nag arfer yn y groth, neu'n wahanol?",
  },
  rationale: "A baby who moves less may be in trouble, and waiting until tomorrow can be too late.",
  source:
    "RCOG Green-top Guideline 57, reduced fetal movements, 2011; reduced movements leaflets of three hospitals, as read in 2026-11",
  hazard: "HAZ-UK-18",
  examples: [
    "My baby has not been moving much today, 31 weeks",
    "I'm pregnant and I've not felt her kick since last night",
    "there are less movements from the baby than usual",
  ],
  counterExamples: [
    "Baby is kicking lots! Can I fly at 30 weeks?",
    "How do I count the kicks? All as usual so far",
    "My bowel movements are fine now, thanks",
  ],
};

/** Signs of pre-eclampsia, or of the liver illness of pregnancy. */
const preEclampsiaSigns: TriageRule = {
  ...UNREVIEWED,
  version: 2,
  id: "late-pregnancy-danger",
  title: "Headache, sight, swelling or itching late in pregnancy or after birth",
  disposition: "maternity",
  gapWordsMax: 4,
  needs: [
    {
      within: "message",
      facts: { pregnantWeeksMin: 20 },
      phrases: [...PREGNANT_WORDS, ...AFTER_BIRTH_WORDS],
    },
  ],
  phrases: [
    "headache|headaches|migraine|head & {bad}",
    "headache|migraine not shift|shifting|budge|quit|ease|easing|lift|stop|let|away|{go-in}",
    "rid|shift this|my|the headache|migraine",
    "headache all|hours|days|with",
    "hazy|{blurry} see|seeing|visual|{vision}",
    "eye|{vision} worse|worsened|going|gone|weird|funny|changed|disturbed|{blurry}",
    "flashing|flashes|sparkly|zigzag light|lights|vision|eyes|stars",
    "seeing|see|floaters stars|spots|lights|flashes|double|zigzags|vision|floaters",
    "not|hard|difficult see|focus clearly|properly|eyes|text|reading",
    "everything|everythings|things|colours|colors dimmer|blurry|blurred|cloudy|bright|focus",
    "swollen|swelling|puffy|swelled|puffed|ballooned face|hands|fingers|eyes|eyelids|suddenly",
    "face|hands|fingers|eyes swollen|swelling|puffy|swelled|puffed|ballooned",
    "{pain} under|below|beneath|upper rib|ribs|tummy",
    "blood +pressure <150..220>",
    "bp <150..220>",
    "itching|itchy|itch hands|feet|palms|soles",
    "palms|soles itching|itchy|itch",
    "not see right|straight|proper|well|anything",
    "sparkly|sparkles|zigzag|zigzags|floaty",
    "{pain} boobs|breast|breasts|bra|right under|right|upper|below",
    "head banging|pounding|splitting|throbbing|thumping|killing",
    "rings|ring not|tight come|off",
    "fit|fits|fitting|seizure|seizures|convulsion|convulsions",
    "{shaky} control|stop|uncontrolled|uncontrollably|violently|episodes|body|severe|intense",
    "uncontrolled|sudden|episodes shaking|trembling|tremors",
    "blur|half vision|visual|field",
    "headache|headaches <1..7>|two|days",
    "face & balloon|moon|huge|fat|twice|puffed|swollen|puffy|swelled",
    "<145..220> over +<80..140>",
    "<145..220> +<90..140>",
    "{vision} swimmy|swimming|spotty|strange|wonky",
    "head +pain|ache strong|bad|very|light",
  ],
  unless: [
    "little|slight|mild headache",
    "not|no +pregnant|pregnancy",
    "screen|screens|glasses|hayfever",
  ],
  question: {
    en: "Are you over 20 weeks pregnant or have just had a baby, and is this happening now?",
    cy: "Ydych chi dros 20 wythnos yn feichiog neu newydd gael babi, ac a yw hyn yn digwydd nawr?",
  },
  rationale:
    "Pre-eclampsia can turn into fits within hours, and the liver illness of pregnancy harms the baby.",
  source: LATE,
  hazard: "HAZ-UK-19",
  examples: [
    "pregnant with a bad headache and flashing lights",
    "My face and hands are really swollen, 35 weeks pregnant",
    "I had my baby 4 days ago and my vision is blurry",
  ],
  counterExamples: [
    "Can I take paracetamol when I am pregnant?",
    "My ankles are a bit swollen in the heat, 30 weeks pregnant",
    "I am pregnant and need my whooping cough jab",
  ],
};

/** Rules for pregnancy. */
export const pregnancyRules: readonly TriageRule[] = [
  bleedingInPregnancy,
  painInPregnancy,
  ectopicSigns,
  reducedMovements,
  preEclampsiaSigns,
];
