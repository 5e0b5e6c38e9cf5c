import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { AFTER_BIRTH_WORDS, isPregnant, PREGNANT_WORDS } from "./who.js";

const LATE =
  'NICE NG133, hypertension in pregnancy, 2019, updated 2023; nhs.uk page "Pre-eclampsia", named 2026-11 without its text being copied; read it again at review';

/** Baby moves less in the womb. */
const reducedMovements: TriageRule = {
  ...UNREVIEWED,
  version: 11,
  id: "reduced-movements",
  title: "Baby moves less in the womb",
  stands: true,
  disposition: "maternity",
  gapWordsMax: 5,
  needs: [
    {
      ...isPregnant,
      phrases: [
        ...PREGNANT_WORDS,
        "baby|babys|babies|bairn|bump|bumps|womb|twins|scan",
        "{felt} any|kick kick|kicks|kicking|movement|movements",
        "{felt} +kicks|movements|movement",
      ],
    },
  ],
  phrases: [
    "quiet|still +in +there",
    "nothing +last +night",
    "kicks|movements|movement +since +yesterday & used|usually|dozens|normally",
    "kick|kicks|movements & today +<0..5>",
    "usually|normally|always <6..30> +kicks|movements",
    "usually|normally|always +<6..30> +by|before",
    "bumps|bump +{be}|been|gone +quiet|still",
    "somersaults|flips|wriggles|hiccups & nothing|none|not",
    "baby not push|pushing|pushes|kick|kicks +me|today|since|any",
    "chocolate|juice|sugary|sweet|coke|cold|ice|sweets & nothing|still|not +moved|moving|kicked",
    "babys|bump|womb & quiet|quieter|still|lazy|asleep|calm",
    "nothing|none for|out|from +of|him|her|<1..4>|two|days|nights|hours",
    "not be|been|is|as active|busy|lively|bouncy",
    "asleep|sleep|sleeps|sleeping|sleepy|lazy & inside|belly|womb|bump|tummy",
    "push|prod|poke|pressed|jiggle|nudge & not|nothing|no & back|respond|react|push|move",
    "{gone-quiet}|not|no|never|nothing|none|lack kick|kicks|kicking|kicked|movement|movements|fluttering|flutters|wriggles|hiccups",
    "kick|kicks|kicking|movement|movements|wriggles|stirs {gone-quiet}|not|than|nothing|none",
    "baby|babys|babies|bairn|bubba|bump|twins|twin|he|she|womb|inside|peanut not|no|{gone-quiet} {stirs}",
    "baby|babys|babies|bump|bairn {stirs} {gone-quiet}",
    "{gone-quiet}|not +{stirs}",
    "{stirs} +{gone-quiet}|not",
    "{stirs} lot|loads|much {gone-quiet}",
    "not|{gone-quiet}|nothing {felt} him|her|baby|them|bubba|{stirs}|bairn|since|today",
    "baby|bump|bubba|bairn|womb & quiet|quieter|still|lazy|asleep|silent|calm|stone & usual|normal|usually|normally|inside|womb|today|pregnant|yesterday|since|night|very|so|really|gone",
    "usually|normally|always {stirs}|wriggler|kicker|mover nothing|none|not|quiet|still",
    "activity +level|levels",
    "nothing|none|no since +last|yesterday|this|lunch|breakfast|night",
    "not had|having|getting any|single|one|many {stirs}",
    "nothing +at +all|today",
    "only|just|counted felt|{stirs}|<1..9> & twice|once|few|since|yesterday|today|now",
    "{felt} +nothing|little|less",
    "tried|drank|drunk|lying|lay & cold|juice|sugary|side|coke & nothing|no|not|still|move|kick",
  ],
  unless: [
    "kicking|kicks|kick +a +ball|football",
    "womb +still",
    "bump +still",
    "husband|man|he & hiccups",
    "not +the +surgery",
    "little +flutters",
    "feeling|felt +flutters",
    "on +the +bridge|nose|head|forehead",
    "tiny +bump",
    "runs|poo|bowels|constipated|trots & nothing",
    "kicking +away",
    "no +bleeding|bleed|blood",
    "thank +you",
    "bowel|bowels|poo|house|address|exercise|crawl|crawling|eye|eyes|limb|neck|arm|months",
    "learning|started|not +to +walk|walking",
    "still +feeding|breastfeeding|nursing",
    "coil|strings|threads",
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
  version: 7,
  id: "late-pregnancy-danger",
  title: "Headache, sight, swelling or itching late in pregnancy or after birth",
  stands: true,
  disposition: "maternity",
  gapWordsMax: 5,
  needs: [
    {
      within: "message",
      facts: { pregnantWeeksMin: 20 },
      phrases: [...PREGNANT_WORDS, ...AFTER_BIRTH_WORDS],
    },
  ],
  phrases: [
    "{lights} & floating|dancing|flashing|sparkling|front|swirling|everywhere",
    "not & ring|rings|shoes|watch & off|on|fit",
    "face|hands|eyes & football|moon|balloon|balloons|sausages|marshmallow",
    "two|double +of +everything|vision",
    "leg|calf & swollen|red|hot & painful|pain|sore|hurts",
    "headache|headaches|migraine & {bad}|{stubborn}",
    "head & banging|pounding|splitting|thumping|throbbing|killing|explode|bursting|hammering|drumming|{bad-pain}",
    "{headache} & {sees}|{lights}|{puffy}|ribs",
    "{sees} {lights}",
    "{lights} {sees}|everywhere",
    "everything|everythings|things|colours|tv|words dimmer|blurry|blurred|cloudy|bright|focus|swimming|moving",
    "not|hard|difficult see|focus|read clearly|properly|text|right|straight|well|anything|telly|screen",
    "{vision} worse|worsened|going|gone|weird|funny|changed|disturbed|strange|wonky|{blurry}",
    "{puffy} & {upper}|suddenly|overnight",
    "rings|ring|shoes|watch not tight|come|off|fit",
    "{pain}|burning|stabbing & under|below|beneath|upper|top|right & rib|ribs|boobs|boob|breast|breasts|bra|tummy|stomach|belly",
    "pressure|bp|machine|cuff & <150..220> +<80..140>",
    "blood +pressure <145..220>|high",
    "bp <145..220>",
    "<145..220> over +<80..140>",
    "<145..220> +<90..140>",
    "itching|itchy|itch & hands|feet|palms|soles",
    "scratched|itch|itches & soles|palms",
    "a|had|having|has|took|taking|like +fit|fits",
    "fitting|seizure|seizures|convulsion|convulsions",
    "{shaky} control|stop|uncontrolled|uncontrollably|violently|episodes|body|jerking",
  ],
  unless: [
    "hands +and +feet +fine|ok|clear",
    "bump +only",
    "stretch +marks",
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
