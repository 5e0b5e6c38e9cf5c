import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says, sick } from "./signs.js";

const vomitingBlood: TriageRule = {
  ...UNREVIEWED,
  id: "coughing-or-vomiting-blood",
  version: 3,
  title: "Vomiting blood",
  gapWordsMax: 8,
  disposition: "999",
  phrases: [
    "was|been|being|were|violently +sick & lumps|liver|red|dark|brown",
    "{spew} & {gore}",
    "bring|bringing|brings|brought|come|comes|coming|came|cough|throw|throws +up & blood|bloody|clots|black|coffee",
    "was|been|being|is|were|be|am|sicked|sicking|keep|keeps|violently|got +sick|up & {gore}|coffee|grounds",
    "blood|bloody|clots in|with|was|from +my|me|his|her|the|i|he|she|it sick",
    "bloody|red|brown|black +sick",
    "coffee +ground|grounds|granules|bits",
    "{spew} & coffee|grounds|gritty|granules|soil|gravel|tar",
    "{spew}|sick & black|brown & stuff|liquid|like|bits|up|looks|looked|dark",
    "mouth|lips|nose & blood & pouring|gushing|poured|gushed|came|coming & {gut-site}|sick|liver|alcohol",
    "tablespoon|teaspoon|spoonful|cupful|mouthful|mouthfuls|eggcup|cup|mug|bucket|bowl|sink|basin +of|full +of|blood",
  ],
  unless: [
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
  version: 2,
  title: "Black, tarry stools",
  gapWordsMax: 6,
  disposition: "a-and-e",
  phrases: [
    "number +<2..2>|twos & black|tar|tarry|blood|dark",
    "{stool}|{pan}|{rear} & black|tarry|tar|treacle|bitumen|jet|marmite|soot",
    "{stool}|{pan} & dark|maroon & sticky|smell|smells|smelly|stinks|stink|shiny|weak|faint|dizzy|tar|blood",
    "passing|passed|pass +black|tarry",
    "melaena|melena",
  ],
  unless: [
    "iron|ferrous|liquorice|licorice|bismuth|pepto|guinness|charcoal|spinach|beetroot|blueberries",
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
  version: 2,
  title: "Heavy bleeding from the bottom",
  disposition: "a-and-e",
  gapWordsMax: 8,
  phrases: [
    "{blood}|clots & {rear}",
    "{blood}|clots & back +passage|end|side",
    "{blood}|clots & {pan}|nappy|floor|tiles",
    "red & {pan}|nappy & water|full|turned|filled|whole|jelly|splattered|poo",
    "{stool} & {blood}|clots",
    "passing|passed|pass +pure|some|lots|a|large|big|just|nothing|bright|fresh|only|dark|of blood|clots",
    "passing|passed|pooing|shitting +blood|clots",
  ],
  needs: [
    {
      facts: { medicines: ["warfarin", "apixaban", "rivaroxaban", "edoxaban", "dabigatran"] },
      phrases: [
        "{thinner}|{ashen}|clammy|pale|faint|fainted|collapsed|dizzy|lightheaded|clots|clot|pouring|gushing|pints|cupful|splattered|jelly|soaked",
        "not stop|stopping",
      ],
      within: "message",
    },
    {
      phrases: ["{torrent}", "bright +red", "so|too +much"],
      within: "sentence",
    },
  ],
  needsMin: 1,
  unless: [
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

const nothingStaysDown: TriageRule = {
  ...UNREVIEWED,
  id: "nothing-stays-down",
  version: 2,
  title: "Cannot keep fluids down",
  disposition: "same-day-phone",
  gapWordsMax: 5,
  phrases: [
    "can|could +not|hardly keep|hold|keeping & anything|fluids|fluid|water|food|drink|liquids|it|tablets|medication|sips|tea|down|milk",
    "not +kept|keeping|keep|holding anything|fluids|water|food|liquids|tablets|single|drop|one|any|drink",
    "nothing|water|fluids|everything|drink|sip|sips|food staying|stays|stay|kept|keeps +down|in",
    "everything|anything|whatever|water|sip|sips|drink|drinks & comes|coming|come|goes|shoots|straight|right +back|up|straight|right|out",
    "{spew}|sick +everything|constantly|nonstop|continuously",
    "{spew}|sick & every|each +few|<5..60>|hour|half|drink|sip",
    "not|hardly|barely|no +{void}|urine|urinated|urinating & all|since|today|yesterday|hours|<8..48>|day|morning|night",
    "not +had|passed|done|passing +a|any|much|hardly +wee|pee|urine|water",
    "<8..48> +hours|hrs +since & {void}|passed|urine|water",
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
  version: 2,
  title: "Cannot keep fluids down, in somebody at risk",
  disposition: "a-and-e",
  gapWordsMax: 5,
  phrases: [
    "can|could +not|hardly keep|hold|keeping & anything|fluids|fluid|water|food|drink|liquids|it|tablets|medication|sips|tea|down|milk",
    "not +kept|keeping|keep|holding anything|fluids|water|food|liquids|tablets|single|drop|one|any|drink",
    "nothing|water|fluids|everything|drink|sip|sips|food staying|stays|stay|kept|keeps +down|in",
    "everything|anything|whatever|water|sip|sips|drink|drinks & comes|coming|come|goes|shoots|straight|right +back|up|straight|right|out",
    "{spew}|sick +everything|constantly|nonstop|continuously",
    "{spew}|sick & every|each +few|<5..60>|hour|half|drink|sip",
    "not|hardly|barely|no +{void}|urine|urinated|urinating & all|since|today|yesterday|hours|<8..48>|day|morning|night",
    "not +had|passed|done|passing +a|any|much|hardly +wee|pee|urine|water",
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
  version: 2,
  title: "Signs of a blocked bowel, or a trapped hernia",
  disposition: "a-and-e",
  gapWordsMax: 6,
  phrases: [
    "{spew}|sick & green|bile|faeces|fluorescent|poo|shit|brown & {gut-site}|smell|smells|bright|up|again|keeps",
    "{spew} & green|bile|faeces",
    "green|bile +vomit|sick|puke|stuff",
    "bring|bringing|brought|sick +up & green|bile|poo|brown",
    "not|no|unable|stopped|nothing +pass|passing|passed|been|able|to|more|passing & wind|gas|fart|farted|trump",
    "not +been|pooed|opened|passed|poo|gone|had|pooped & poo|toilet|loo|bowels|days|week|stool & {spew}|{dire}|sick",
    "no +poo|bowel|motion|stool|bowels|toilet & {gut-site}|days & {spew}|{dire}",
    "not +pooed|opened|been & {gut-site} & {swollen}|{spew}|{dire}|barrel|drum",
    "no +poo|poos +or|and|no +wind|fart|gas",
    "bowel +obstruction|blocked|obstructed|blockage",
  ],
  unless: [
    "phlegm|snot|mucus|cough|catarrh",
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
    "no poo or wind, I keep vomiting",
  ],
  counterExamples: [
    "Hernia repair waiting list, any news?",
    "Coughing green phlegm and feel sick with it",
    "Constipated for three days, what can I take?",
  ],
};

const trappedHernia: TriageRule = {
  ...blockedBowel,
  id: "trapped-hernia",
  version: 1,
  title: "Signs of a trapped hernia",
  gapWordsMax: 8,
  phrases: ["hernia|rupture", "bulge|lump|swelling|bump & {groin}|{gut-site}|button"],
  needs: [
    says("{hurting}|{dire}"),
    says("hard|solid|rock|tense|tight"),
    says(
      "not|never|refuses|stopped push|pushes|pushed|go|goes|pop|tuck|shove|slide|back|in",
      "{stuck}|strangulated",
    ),
    says("red|hot|angry|shiny|{dusk}"),
    sick,
    says(
      "not|no|stopped|nothing pass|passing|passed|wind|gas|poo|fart|farted|pooed|bowels|toilet",
      "{gut-site} & {stretched}",
    ),
  ],
  needsMin: 2,
  examples: [
    "my hernia has gone hard and I can't push it back",
    "The lump in his groin is stuck out and really sore",
    "my rupture is purple and I keep being sick",
  ],
};

const jaundice: TriageRule = {
  ...UNREVIEWED,
  id: "jaundice",
  version: 2,
  title: "Yellow skin or eyes",
  gapWordsMax: 5,
  disposition: "same-day-phone",
  phrases: [
    "i|he|she|husband|wife|mum|dad am|is|looks|look|was +yellow|yellowish",
    "jaundiced|jaundice",
    "skin|eyes|eyeballs|whites|face|colour & yellow|yellowish|yellowy",
    "gone|turned|turning|going|went|looks|looking|look +all|very|bright|a|really|bit|yellow|so|quite|proper yellow|yellowish|yellowy",
    "gone|turned|turning|going|went|looks|looking +yellow|yellowish",
    "{wee}|urine & dark|brown|coke|cola|tea & {poo} & pale|white|clay|grey|putty",
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
        "{fever}|{muddled}|confusion|drowsy|{spew}|paracetamol|overdose|shaking|sleepy",
        "{bad-pain}|agony pain|{tummy}",
        "{hurting} & ribs|{gut-site}|side",
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
  nothingStaysDownAtRisk,
  nothingStaysDown,
  blockedBowel,
  trappedHernia,
  jaundiceUnwell,
  jaundice,
];
