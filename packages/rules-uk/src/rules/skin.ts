import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const skinInfection: TriageRule = {
  ...UNREVIEWED,
  id: "spreading-skin-infection",
  title: "Spreading skin infection",
  disposition: "same-day-phone",
  gapWordsMax: 4,
  phrases: [
    "redness|red going|running|creeping|moving|shooting|travelling +up {whose}|the|arm|leg|hand|foot",
    "red +line|streak|streaks|lines|mark|track|tracks & up|along|down|from|spreading|towards|bite|wound|arm|leg",
    "redness|cellulitis|infection|swelling|red spreading|spread|spreads|growing & hot|warm|leg|arm|foot|hand|face|fast|quickly|up|past|beyond|bite|wound|painful|swollen|line|pen",
    "spreading +redness|cellulitis|infection",
    "tracking +up|along",
    "line|streak|track creeping|going|running|moving|coming|crawling up|along|down & arm|leg|hand|foot",
    "cellulitis & worse|spreading|back|antibiotics|not|working|think|red|hot",
    "red|hot & hot|swollen & skin|leg|arm|shin & spreading|spread|painful|bigger",
  ],
  unless: [
    "for weeks|months|years",
    "eczema|psoriasis|ringworm|fungal|thrush|hives|acne|rosacea",
    "chest|sinus|water|urine|ear +infection",
    "had|history +cellulitis",
  ],
  question: {
    en: "Is there hot, red skin that is spreading, now?",
    cy: "Oes croen coch, poeth sy'n lledu, nawr?",
  },
  rationale: "A skin infection that spreads or tracks can reach the blood.",
  source: "NICE NG141, cellulitis and erysipelas, 2019; named, not copied; read again at review",
  hazard: "HAZ-UK-77",
  examples: [
    "a red line going up my arm from the cut",
    "the redness is spreading up my leg and it's hot",
    "cellulitis and the antibiotics are not working",
  ],
  counterExamples: [
    "Small insect bite on my arm, itchy",
    "My eczema is spreading, more cream please",
    "Chest infection is spreading round the office, can I have a fit note?",
  ],
};

const skinInfectionUnwell: TriageRule = {
  ...skinInfection,
  id: "spreading-skin-infection-unwell",
  title: "Spreading skin infection in somebody unwell or at risk",
  disposition: "a-and-e",
  needs: [
    {
      facts: { conditions: ["diabet", "lymphoed", "immuno"] },
      phrases: ["{fever}|{vomit}|unwell|{diabetic}|drowsy|confused|face|eye|groin", "{immune}"],
      within: "message",
    },
  ],
  examples: [
    "a red line going up my arm and I feel feverish",
    "I'm diabetic and the redness is spreading up my foot",
    "the redness is spreading across his face and he has a temperature",
  ],
};

const dyingSkin: TriageRule = {
  ...UNREVIEWED,
  id: "dying-skin",
  title: "Skin that turns black or is far too painful",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "skin|wound|flesh|scrotum|groin going|gone|turning|turned|goes|went +black|purple|grey|dusky",
    "skin|wound|flesh|scrotum|groin +{be} black|purple|grey|dusky|dying|rotting",
    "toe|toes|foot|finger|fingers +{be} black|dying|rotting",
    "pain +out +of +proportion",
    "gone|going|turned|turning|went +black|purple & {bad-pain}|agony",
    "become|turning|turn|turned|gone|going|goes +black|purple|grey & smell|smells|stinks|smelly|private|privates|skin|blisters|agony",
    "necrotising|necrotizing|necrotic|gangrene|gangrenous",
    "flesh +eating",
    "skin & spreading & purple|black|dusky & agony|pain|painful|swollen",
    "crackles|crackling|crackly|crunchy & skin|patch|touch|blisters|under",
    "grey|black|purple|dusky +patch|patches & blisters|blister|{pain}|spreading|smell",
  ],
  unless: [
    "bruise|bruised|bruising|toenail|nail|stubbed|dropped|trapped|mole|ink|raynauds|shut",
    "dead +skin",
    "for months|years",
  ],
  question: {
    en: "Is skin turning black or purple, or far more painful than it looks, now?",
    cy: "Ydy croen yn troi'n ddu neu'n borffor, neu'n llawer mwy poenus nag y mae'n edrych, nawr?",
  },
  rationale: "An infection that kills flesh spreads within hours.",
  source: "nhs.uk, Necrotising fasciitis, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-78",
  examples: [
    "the skin round the cut is going black and the pain is terrible",
    "my toe has gone black and I'm diabetic",
    "I think it's gangrene",
  ],
  counterExamples: [
    "My toenail has gone black after running",
    "The bruise has gone purple and yellow",
    "A black mole on my back, can someone look?",
  ],
};

const swollenEye: TriageRule = {
  ...UNREVIEWED,
  id: "swollen-eye-with-fever",
  title: "Swollen eye with fever or pain",
  disposition: "a-and-e",
  gapWordsMax: 4,
  phrases: [
    "eye|eyes|eyelid {swollen}|shut|closed|bulging|popping|protruding",
    "{swollen}|bulging +red|shut|painful|hot|left|right|eye eye|eyelid|eyes",
    "swollen|bulging|protruding +eye|eyes|eyelid",
  ],
  needs: [
    {
      phrases: [
        "{fever}|bulging|protruding|vomiting",
        "hurts|painful|pain|not move|moving|look",
        "double +vision",
        "vision|sight worse|blurred|blurry|bad",
        "hot +and|to",
      ],
      within: "sentence",
    },
  ],
  unless: ["stye|chalazion|hay|allergy|allergic|conjunctivitis|itchy|thyroid", "tears|crying|cry"],
  question: {
    en: "Is the skin round the eye red and swollen, with fever or pain on moving the eye, now?",
    cy: "Ydy'r croen o gwmpas y llygad yn goch ac wedi chwyddo, gyda gwres neu boen wrth symud y llygad, nawr?",
  },
  rationale: "An infection behind the eye can take the sight and reach the brain.",
  source: "nhs.uk, Cellulitis, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-79",
  examples: [
    "her eye is swollen shut and she has a temperature",
    "my eye is bulging and sore",
    "eyelid swollen and hurts to move my eye",
  ],
  counterExamples: [
    "I have a stye and my eyelid is puffy",
    "Itchy swollen eyes with hay fever",
    "Puffy eyes in the morning, is it my thyroid?",
  ],
};

const blisteringRash: TriageRule = {
  ...UNREVIEWED,
  id: "blistering-rash",
  title: "Peeling or blistering rash, mouth and eyes",
  disposition: "a-and-e",
  gapWordsMax: 6,
  phrases: [
    "skin & peeling|peels|blistering|blisters|blistered|raw|off & rash|sheets|mouth|eyes|everywhere|all|body|coming|tablets|antibiotics|medicine|medication",
    "blisters|sores|ulcers|peeling|raw & mouth|lips & eyes|rash|skin|genitals",
    "rash & blisters|blistering|peeling & mouth|eyes|{fever}|face|body|tablets|antibiotics|medicine",
    "rash & new|started|starting|begun & tablets|medicine|medication|antibiotics & blisters|blistering|peeling|mouth|eyes|{fever}|swollen",
    "rash since|after|from|started|on & lamotrigine|allopurinol|carbamazepine|phenytoin|sulfasalazine|nevirapine",
    "stevens +johnson",
  ],
  unless: [
    "sunburnt|chickenpox|shoes|walking|eczema|psoriasis",
    "hand +foot",
    "for months|years|weeks",
    "can|could|will|does|side lamotrigine|allopurinol|carbamazepine|cause|effect|effects",
  ],
  question: {
    en: "Is skin peeling or blistering, or are mouth and eyes sore, after a new medicine?",
    cy: "Ydy'r croen yn plicio neu'n pothellu, neu ydy'r geg a'r llygaid yn ddolurus, ar ôl meddyginiaeth newydd?",
  },
  rationale:
    "A few medicines can make skin come off like a burn; it begins with a rash and a sore mouth.",
  source: "nhs.uk, Stevens-Johnson syndrome, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-80",
  examples: [
    "I started new tablets and my skin is peeling with a rash",
    "sores in my mouth and my eyes are red with a rash all over",
    "rash all over since I started lamotrigine",
  ],
  counterExamples: [
    "Blisters on my feet from new walking shoes",
    "My sunburn is peeling",
    "Can lamotrigine cause a rash? Side effects leaflet please",
  ],
};

/** Skin. */
export const skinRules: readonly TriageRule[] = [
  dyingSkin,
  skinInfectionUnwell,
  skinInfection,
  swollenEye,
  blisteringRash,
];
