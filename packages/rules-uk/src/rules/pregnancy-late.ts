import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { AFTER_BIRTH_WORDS, isPregnant, PREGNANT_WORDS } from "./who.js";

const LATE =
  'NICE NG133, hypertension in pregnancy, 2019, updated 2023; nhs.uk page "Pre-eclampsia", named 2026-11 without its text being copied; read it again at review';

/** Baby moves less in the womb. */
const reducedMovements: TriageRule = {
  ...UNREVIEWED,
  version: 3,
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
    "not had|having|getting any|single|one|many {moves}",
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
  version: 3,
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
    "leg|calf & swollen|red|hot & painful|pain|sore|hurts",
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

/** Rules for the later weeks of pregnancy. */
export const latePregnancyRules: readonly TriageRule[] = [reducedMovements, preEclampsiaSigns];
