import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { drowsyOrMuddled, feverish } from "./vital-signs.js";

const metabolicCrisis: TriageRule = {
  ...UNREVIEWED,
  id: "metabolic-crisis",
  version: 1,
  title: "Ill or not eating with an inherited metabolic disease",
  disposition: "999",
  backing: "little",
  gapWordsMax: 5,
  phrases: [
    "{vomit}|sick|diarrhoea|runs|bug|fever|temperature|drowsy|sleepy|lethargic|floppy|limp|poorly|muddled|confused|wobbly",
    "refusing|refuses|refused|off & drink|drinks|eat|eating|feed|feeds|food|milk|formula",
    "not +eating|drinking|feeding|eaten|taking",
  ],
  needs: [
    {
      facts: { conditions: ["mcad", "urea cycle", "maple syrup", "organic acid", "homocystin"] },
      phrases: [
        "mcadd|mcad|lchad|lchadd|vlcad|vlcadd|msud|galactosaemia|tyrosinaemia",
        "urea +cycle",
        "maple +syrup +urine",
        "otc +deficiency",
        "glycogen +storage",
        "smells|smell +of +maple",
        "propionic|methylmalonic|isovaleric|glutaric",
        "metabolic +disorder|disease|condition",
        "emergency +drinks|feeds",
      ],
      within: "message",
    },
  ],
  unless: ["bug +going", "not +sick|unwell|poorly", "never +been"],
  question: {
    en: "Is someone with a metabolic disease being sick, sleepy or not taking the emergency drinks now?",
    cy: "Ydy rhywun â chlefyd metabolaidd yn chwydu, yn gysglyd neu'n gwrthod y diodydd brys nawr?",
  },
  rationale:
    "Without food the body of such a person poisons itself, or runs out of sugar, within hours.",
  source:
    "British Inherited Metabolic Diseases Group, emergency guidelines, 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-105",
  examples: [
    "He has MCADD, a tummy bug, and is refusing his emergency drinks",
    "my daughter has MSUD and is being sick and wobbly",
    "she has a urea cycle disorder and is very sleepy today",
  ],
  counterExamples: [
    "Can we have a new letter for the MCADD emergency regimen?",
    "Galactosaemia formula on repeat, please",
    "The metabolic team wants bloods done in March",
  ],
};

const calciumSigns: TriageRule = {
  ...UNREVIEWED,
  id: "calcium-signs",
  version: 1,
  title: "Thirst and muddle in cancer, or cramped hands and buzzing lips after a thyroid operation",
  disposition: "a-and-e",
  backing: "little",
  gapWordsMax: 6,
  phrases: [
    "thirst|thirsty|drinking & muddled|confused|sleepy|sleeping|drowsy|awake|constipated|constipation|seeing",
    "awful|terrible|raging|unquenchable +thirst",
    "hands|fingers|feet|toes clawed|clawing|claw|locked|cramping|cramped|spasm|spasms",
    "lips|face|mouth|fingers tingle|tingling|tingly|buzz|buzzing|twitch|twitching",
    "tingling|buzzing|twitching lips|face|mouth|fingers",
  ],
  needs: [
    says(
      "thyroid|parathyroid & out|removed|op|operation|surgery|taken",
      "thyroidectomy|parathyroidectomy",
      "myeloma",
      "cancer & bone|bones|spread|secondaries",
      "bone +cancer|secondaries|mets|metastases",
    ),
  ],
  unless: ["diet|tablets +cola|coke", "years +ago"],
  question: {
    en: "Is there great thirst with muddle or sleepiness in somebody with cancer, or tingling or cramped hands since a thyroid operation, now?",
    cy: "Oes syched mawr gyda dryswch neu gysgadrwydd mewn rhywun â chanser, neu oglais neu ddwylo'n cloi ers llawdriniaeth thyroid, nawr?",
  },
  rationale: "Calcium that is far too high or too low stops the mind, the breathing and the heart.",
  source:
    "Society for Endocrinology, emergency guidance on acute hypercalcaemia and hypocalcaemia, 2016; named, not copied; read again at review",
  hazard: "HAZ-UK-98",
  examples: [
    "Husband has bone cancer, two days of awful thirst and constipation, now muddled",
    "My hands have clawed up and my lips are buzzing since my thyroid came out",
    "thyroidectomy on Monday, fingers and face tingling badly",
  ],
  counterExamples: [
    "My fingers tingle at night, is it carpal tunnel?",
    "I had thyroid cancer in 2009 and need my yearly bloods",
    "I am thirsty in this heat",
  ],
};

const liverMuddle: TriageRule = {
  ...UNREVIEWED,
  id: "liver-muddle",
  version: 1,
  title: "Muddled, sleepy, shaking or swollen with a failing liver",
  disposition: "999",
  backing: "little",
  gapWordsMax: 6,
  phrases: [
    "cirrhosis|varices|lactulose",
    "liver +disease|failure|failing|transplant|cancer|patient",
  ],
  needs: [
    says(
      "hands|arms flapping|flap|flappy|jerking",
      "shoes|keys|remote|kettle & oven|fridge|microwave|freezer",
      "nights|day +and +days|night & muddled|mixed|swapped|back +to +front|round",
      "sleeping|asleep +all +day",
      "acting|talking +strange|strangely|odd|oddly|weird|nonsense|rubbish",
    ),
    drowsyOrMuddled,
    says("black +poo|poos|stool|stools|motions", "{vomit} & blood|coffee"),
  ],
  needsMin: 1,
  unless: ["years +ago", "no|not +confused|drowsy|muddled"],
  question: {
    en: "Is someone with liver disease muddled, very sleepy, or with flapping hands, now?",
    cy: "Ydy rhywun â chlefyd yr afu yn ddryslyd, yn gysglyd iawn, neu â dwylo'n fflapio, nawr?",
  },
  rationale: "What a failing liver leaves in the blood puts the brain to sleep.",
  source:
    "British Association for the Study of the Liver, decompensated cirrhosis care bundle, 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-106",
  examples: [
    "liver disease, hands flapping, put her shoes in the oven",
    "Dad has cirrhosis and is very confused today",
    "she has liver failure and is very drowsy",
  ],
  counterExamples: [
    "Lactulose on repeat please, the big bottle",
    "When is my liver scan?",
    "I have fatty liver disease, what should I eat?",
  ],
};

const colitisSevere: TriageRule = {
  ...UNREVIEWED,
  id: "colitis-severe",
  version: 1,
  title: "Many bloody stools a day, with fever or a swollen belly, or on an immune drug",
  disposition: "a-and-e",
  backing: "little",
  gapWordsMax: 6,
  phrases: [
    "blood|bloody & <7..40>|dozen|twenty|thirty +times|poos|motions|stools|goes|bloody|a|trips",
    "bloody +poos|diarrhoea|stools|motions & <7..40>|hourly|hour|constantly",
    "toilet|loo & <7..40> +times & blood|bloody",
    "<7..40> +times +on|to +the +toilet|loo & blood|bloody",
  ],
  needs: [
    feverish,
    says(
      "belly|tummy|stomach|abdomen bloated|swollen|huge|distended|tight|hard|agony",
      "colitis|crohns|ibd|immunotherapy|nivolumab|ipilimumab|pembrolizumab|immune",
      "weak|faint|dizzy|racing|washed|collapsed",
    ),
  ],
  needsMin: 1,
  question: {
    en: "Are there six or more bloody stools a day, with fever, a swollen belly or weakness, now?",
    cy: "Oes chwe charthiad gwaedlyd neu fwy y dydd, gyda thwymyn, bol chwyddedig neu wendid, nawr?",
  },
  rationale: "A bowel that is so inflamed can bleed, swell and burst.",
  source:
    "British Society of Gastroenterology, inflammatory bowel disease guideline, 2019; named, not copied; read again at review",
  hazard: "HAZ-UK-107",
  examples: [
    "colitis flare, 14 bloody poos a day and my belly is hugely bloated",
    "12 times on the toilet since yesterday with blood in it, I'm on immunotherapy for melanoma",
    "ulcerative colitis, bloody diarrhoea ten times today and a fever",
  ],
  counterExamples: [
    "My colitis is settled, can I have more mesalazine?",
    "A spot of blood on the paper with my colitis, as usual",
    "Immunotherapy card for my records, please add it",
  ],
};

/** Turns for the worse that belong to a long illness. */
export const longIllnessRules: readonly TriageRule[] = [
  metabolicCrisis,
  calciumSigns,
  liverMuddle,
  colitisSevere,
];
