import type { TriageRule } from "@carethread/core";
import { OF_A_PET } from "./of-a-pet.js";
import { UNREVIEWED } from "./review-state.js";

const vomitingBlood: TriageRule = {
  ...UNREVIEWED,
  id: "coughing-or-vomiting-blood",
  version: 9,
  title: "Vomiting blood",
  backing: "little",
  gapWordsMax: 8,
  disposition: "999",
  phrases: [
    "bring|brings|brought|bringing +up +red|bright|blood|claret",
    "came +up & like|emptying & cafetiere|coffee|grounds",
    "cup|mug|bowl|bowlful|basin|pint +of +red & came|brought|sick|graft",
    "bed|sheets|toilet|bathroom|loo +like|is|looks +a|like & murder|horror|massacre|abattoir",
    "drowning|frothing|bubbling +in +froth|foam",
    "coughing|coughs|spitting|bringing|breathing & pink|red +froth|foam",
    "was|been|being|were|violently +sick & lumps|liver|red|dark|brown",
    "{spew} & {gore}",
    "bring|bringing|brings|brought|cough|throw|throws +up & blood|bloody|clots|black|coffee",
    "come|comes|coming|came +up +black|bloody|red|like|brown & blood|bloody|clots|black|coffee|grounds",
    "was|been|being|is|were|be|am|sicked|sicking|keep|keeps|violently|got +sick|up & {gore}|coffee|grounds",
    "blood|bloody|clots in|with|was|from +my|me|his|her|the|i|he|she|it sick",
    "bloody|red|brown|black +sick",
    "coffee +ground|grounds|granules|bits",
    "{spew} & coffee|grounds|gritty|granules|soil|gravel|tar",
    "{spew}|sick & black|brown & stuff|liquid|like|bits|up|looks|looked|dark",
    "tablespoon|spoonful|cupful|mouthful|mouthfuls|eggcup|cup|mug|bucket|bowl|sink|basin +of +blood|clots|bright|fresh",
    "cupful|mouthful|mouthfuls|mugful|eggcup|cup|mug|bowl|sink|basin & blood|bloody|clots & cough|coughed|coughing|sick|vomited|filled|bright|fresh",
    "fresh|bright +red & mug|mugful|cupful|eggcup|bowl|sink|basin|mouthfuls",
  ],
  unless: [
    "discharge|liner|colposcopy",
    "clots +sometimes",
    "blood +test|tests|pressure|results|sugar|sample|thinners|thinner",
    "nosebleed|nosebleeds|period|periods",
    "streak|streaks|speck|specks|tiny",
    "red|blood +wine|jelly|sauce|orange|eyes|face|rash|meat|count|cells|calpol",
    "beetroot|ribena|blackcurrant|strawberry",
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
  version: 9,
  title: "Black, tarry stools",
  gapWordsMax: 6,
  disposition: "a-and-e",
  backing: "much",
  phrases: [
    "sticky +like|as +road|tar & toilet|loo|times|dizzy|faint|wall|today",
    "number +<2..2>|twos & black|tar|tarry|blood|dark",
    "{stool}|{pan}|{rear} & black|tarry|tar|treacle|bitumen|jet|marmite|soot",
    "{stool}|{pan} & dark|maroon & sticky|smell|smells|smelly|stinks|stink|shiny|weak|faint|dizzy|tar|blood",
    "passing|passed|pass +black|tarry",
    "melaena|melena",
  ],
  unless: [
    "black +and +blue",
    "hip|hips|bruise|bruised|bruises & black",
    "on +my +black",
    "helena",
    "iron|ferrous|fumarate|liquorice|licorice|bismuth|pepto|guinness|charcoal|spinach|beetroot|blueberries|blackberries",
    "not|no +black|tarry",
    "back|front|slow motion",
    "mould|mold|bag|bags|lid|eye|seat",
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
  version: 4,
  title: "Heavy bleeding from the bottom",
  disposition: "a-and-e",
  gapWordsMax: 8,
  phrases: [
    "{blood}|clots & {rear}",
    "{blood}|clots & back +passage|end|side",
    "{blood}|clots & {pan}|nappy|floor|tiles",
    "{pan} +{be} +full +of +red|blood",
    "red & {pan}|nappy & water|full|turned|filled|whole|jelly|splattered|poo",
    "{stool} & {blood}|clots",
    "passing|passed|pass +pure|some|lots|a|large|big|just|nothing|bright|fresh|only|dark|of blood|clots",
    "passing|passed|pooing|shitting +blood|clots",
  ],
  needs: [
    {
      facts: { medicines: ["warfarin", "apixaban", "rivaroxaban", "edoxaban", "dabigatran"] },
      phrases: [
        "{thinner}|{ashen}|clammy|pale|weak|faint|fainted|collapsed|dizzy|lightheaded|clots|clot|pouring|gushing|pints|cupful|splattered|jelly|soaked",
        "not stop|stopping",
      ],
      within: "message",
    },
    {
      phrases: ["{torrent}", "bright +red", "so|too +much", "only|just|nothing|pure +but|blood"],
      within: "sentence",
    },
  ],
  needsMin: 1,
  unless: [
    "radiator|radiators|brakes|boiler",
    "wipe|wiping|paper|tissue|streak|streaks|spots|drop|drops|piles|haemorrhoids|tiny|bit|speck|specks",
    "blood +test|tests|pressure|results|thinner|thinners|sample|in +my|wee",
    "period|periods|kidney|tampon|pad|wee|pee",
    "red +light|mark",
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
    "My poo has blood in it, I am on blood thinners",
    "there is blood in the toilet and she looks pale and clammy",
  ],
  counterExamples: [
    "A bit of blood on the paper when I wipe, think it's piles",
    "Bowel screening kit, when does it come?",
    "Haemorrhoid cream on repeat please",
  ],
};

const NOTHING_STAYS_DOWN: readonly string[] = [
  "can|could +not|hardly keep|hold|keeping & anything|fluids|fluid|water|food|drink|liquids|tablets|medication|sips|tea|down|milk",
  "not +kept|keeping|keep|holding anything|fluids|water|food|liquids|tablets|single|drop|one|any|drink",
  "nothing|none|hardly|barely staying|stays|stay|kept|keeps +down|in",
  "not +even sip|sips|water|tea|fluids|squash stays|stay|staying +down|in",
  "water|fluids|everything|drink|sip|sips|food not staying|stay|stays|kept|keep +down|in",
  "everything|anything|whatever|water|sip|sips|drink|drinks & comes|coming|come|goes|shoots|straight|right +back|up|straight|right|out",
  "{spew}|sick +everything|constantly|nonstop|continuously",
  "{spew}|sick & every|each +few|<5..60>|hour|half|drink|sip",
  "not|hardly|barely|no +{void}|urine|urinated|urinating & all|since|today|yesterday|hours|<8..48>|day|morning|night",
  "not +had|passed|done|passing +a|any|much|hardly +wee|pee|urine|water",
];

const nothingStaysDown: TriageRule = {
  ...UNREVIEWED,
  id: "nothing-stays-down",
  version: 7,
  title: "Cannot keep fluids down",
  disposition: "same-day-phone",
  gapWordsMax: 5,
  phrases: [
    ...NOTHING_STAYS_DOWN,
    "<8..48> +hours|hrs +since & {void}|passed|urine|water",
    "stoma & black|dark|purple|cold|nothing",
  ],
  unless: [
    "period|periods|hair +comes|come|coming +back",
    "back +on|normal|clear|negative|fine|positive",
    "goes +out",
    "hold +down +a +job",
    "copy",
    "like +clockwork",
    "nothing +since",
    "incontinence|incontinent|leaking|accident|accidents",
    "clear|burning|frequently",
    "fish",
    ...OF_A_PET,
    "water +bottle|bottles|blisters|works",
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
  version: 4,
  title: "Cannot keep fluids down, in somebody at risk",
  disposition: "a-and-e",
  backing: "little",
  gapWordsMax: 5,
  phrases: NOTHING_STAYS_DOWN,
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

/** Gut: blood, vomiting, blockage, jaundice. */
export const gutRules: readonly TriageRule[] = [
  vomitingBlood,
  blackStool,
  bleedingFromBottom,
  nothingStaysDownAtRisk,
  nothingStaysDown,
];
