import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { poorly } from "./signs.js";

const skinInfection: TriageRule = {
  ...UNREVIEWED,
  id: "spreading-skin-infection",
  version: 3,
  title: "Spreading skin infection",
  disposition: "same-day-phone",
  gapWordsMax: 5,
  phrases: [
    "red +lines|line|streaks & swelling|swollen & bite|bitten",
    "red|redness|pink & until|to|reached|past|near|across|above|beyond & shoulder|elbow|knee|groin|wrist|armpit|thigh|ankle|pen",
    "redness|cellulitis|infection|swelling|red|inflamed {spread} & hot|warm|leg|arm|foot|hand|face|fast|quickly|up|past|beyond|bite|wound|painful|swollen|line|pen|drew|hours",
    "red|redness & going|running|creeping|moving|shooting|travelling|coming|crawling|tracking & up",
    "red +line|streak|streaks|lines|mark|track|tracks & up|along|down|from|towards|bite|wound|arm|leg",
    "{spread} +redness|cellulitis|infection",
    "tracking +up|along",
    "line|streak|track creeping|going|running|moving|coming|crawling up|along|down & arm|leg|hand|foot",
    "cellulitis & worse|{spread}|back|not|think|red|hot|again",
    "red|hot & hot|swollen|tight & skin|leg|arm|shin|foot|calf & {spread}|painful",
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
  version: 5,
  title: "Spreading skin infection in somebody unwell or at risk",
  disposition: "a-and-e",
  backing: "much",
  needs: [
    {
      facts: { conditions: ["diabet", "lymphoed", "immuno"] },
      phrases: [
        "{fever}|{vomit}|unwell|{diabetic}|drowsy|{muddled}|face|eye|groin|shaking|poorly|shivery|collapsed|floppy",
        "{immune}",
        "feel|feels|so|really|feeling +ill|awful|terrible|rough|sick|hot|dreadful",
      ],
      within: "message",
    },
  ],
  examples: [
    "a red line going up my arm and I feel feverish",
    "I'm diabetic and the redness is spreading up my foot",
    "the redness is spreading across his face and he has a temperature",
  ],
};

const infectedAndIll: TriageRule = {
  ...skinInfectionUnwell,
  id: "infected-and-ill",
  version: 5,
  title: "An infected limb or wound that spreads in somebody ill",
  gapWordsMax: 8,
  phrases: [
    "chicken|chickenpox|pox|blisters|spot|scab & red|hot|purple & hard|swollen|tender|sore & fever|temperature|temp|hot",
    "{extremity}|skin|breast|wound|cut|thorn|scratch|insect & red|redness|pink|hot|infected|pus|inflamed",
    "ear & sticking|pushed|stands|jutting +out|forward|forwards & red|boggy|swelling|lump|behind",
  ],
  needs: [
    says(
      "{spread}",
      "up|across|until|past|to|reached|then +{whose}|the|now +elbow|shoulder|knee|groin|armpit|chest|thigh|across",
      "until|to|past|then +elbow|shoulder|knee|groin|armpit|chest|thigh|wrist",
      "red +line|streak|streaks|lines",
    ),
    poorly,
  ],
  examples: [
    "Her arm was pink at breakfast and hot. Now past the elbow and she is vomiting",
    "thorn in my finger, hand is red, it has crept up to my elbow and I have a fever",
    "Leg is red and hot, growing every hour. He is shaking and muddled",
  ],
};

const dyingSkin: TriageRule = {
  ...UNREVIEWED,
  id: "dying-skin",
  version: 11,
  title: "Skin that turns black or is far too painful",
  disposition: "999",
  gapWordsMax: 8,
  phrases: [
    "past|beyond|outside +my|the +pen|biro +line|mark|marks & blisters|blistering|purple|black|mauve",
    "peeling|peels|coming|comes +off +in +sheets|strips & where & hold|touch|touched|rub|held",
    "skin|back|face|lips|body +is|are|keeps|was +coming|peeling|came +off|away +on|in +the|sheets|my|his|her +sheets|sheet|pillow|bed|clothes",
    "black|grey|purple & groin|scrotum|undercarriage|privates & smell|smells|spread|bigger|sweats",
    "privates|private +parts|privates|scrotum|bits|groin|foof|vulva & black & smell|smells|stinks|rotting|rotten|meat|boil",
    "rotting|rotten +meat|flesh & smell|smells|skin|black|wound",
    "skin|skins|wound|flesh|scrotum|groin|{extremity} +{be}|gone|going|turning|turned|goes black|dusky|dying|rotting",
    "skin|skins|wound|flesh|scrotum|groin going|gone|turning|turned|goes|went +purple|grey",
    "toe|toes|foot|finger|fingers +{be} black|dying|rotting",
    "out +of +proportion",
    "gone|going|turned|turning|went +black|purple|grey & {bad-pain}|agony|smell|smells|stinks|blisters|private|privates",
    "necrotising|necrotizing|necrotic|gangrene|gangrenous",
    "flesh +eating",
    "crackles|crackling|crackly|crunchy & skin|patch|touch|blisters|under|press|pressed",
    "grey|black|purple|dusky +patch|patches|blisters|blister|bits & blisters|blister|{pain}|spreading|smell|hot|swollen|leg|arm|groin",
    "dusky|purple|black|grey +with|and +blisters|blistering|blistered",
    "hurts|pain|painful|sorer|worse +far|much|way|more|lot more|worse than +it +looks|should|appears",
    "skin +slides|slips|peels|comes +off",
    "scalded|burnt|sunburnt|scald & layer|skin & rubs|wipes|peels|comes|slides +off|away",
  ],
  unless: [
    "crackles|crackling|crackly|crackle +when|as|if +i|he|she +swallow|swallows|yawn|yawns|chew|chews|blow|blows",
    "ear|ears +crackles|crackle|crackling|crackly|pops|popped|popping",
    "black +and|n +blue",
    "neurotic",
    "wart|verruca|freezing|froze|bruise|bruised|bruising|toenail|nail|stubbed|dropped|trapped|mole|ink|raynauds|shut",
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

/** Where flesh may be dying: no one sign is sure, and three are. */
const tooPainfulSkin: TriageRule = {
  ...dyingSkin,
  id: "skin-too-painful",
  version: 3,
  title: "Skin that hurts far too much in somebody who is ill",
  gapWordsMax: 8,
  phrases: [
    "{dire}|{pain}|hurts|blistering|purple|black & skin|{extremity}|thigh|calf|hand|foot|groin|scrotum|wound|cut|graze|scratch|bite|shin|belly|buttock|privates|injection",
  ],
  needs: [
    says(
      "{dire}",
      "worse|more +than",
      "pain unreal|mad|insane|unbelievable",
      "out +of +this|proportion|all",
      "not touch|bear",
    ),
    says("{red}|swollen|swelling|swell|tight|shiny|blister|blisters"),
    says("{spread}", "past|over +the|pen|line"),
    says(
      "black|purple|grey|dusky|blue|mottled",
      "smell|smells|stinks|crackly|crackling|crunchy|bubbles",
    ),
    poorly,
    says(
      "cut|throat|graze|scratch|bite|nick|section|thorn|splinter|scrape|operation|surgery|injection|chickenpox|insect|shaving|wound|stitches",
    ),
  ],
  needsMin: 4,
  examples: [
    "Small cut on my leg yesterday, now agony, red and swollen, spreading up. I am shivering and feel ill",
    "His thigh is unbearable to touch, purple and swollen, spreading fast, and he is confused",
    "Agony in my arm since I got a graze. It is hot, swollen, spreading by the hour. Fever",
  ],
};

const swollenEye: TriageRule = {
  ...UNREVIEWED,
  id: "swollen-eye-with-fever",
  version: 2,
  title: "Swollen eye with fever or pain",
  disposition: "a-and-e",
  gapWordsMax: 6,
  phrases: ["{eye} & {swollen}|shut|closed|bulging|popping|protruding|bulges|egg|golf"],
  needs: [
    says(
      "{fever}|bulging|protruding|{spew}|drowsy|sleepy|lethargic|unwell",
      "hurts|painful|pain|agony|not move|moving|moves|look|looking|looks|open",
      "not|hardly|barely +see|move|open",
      "double|two +vision|of",
      "{sight} worse|blurred|blurry|bad|funny|going",
      "blurred|blurry|worse {sight}",
      "hot +and|to|all",
      "sinus|sinuses|sinusitis",
      "burning|boiling +up|hot",
    ),
  ],
  unless: [
    "sneezing|itchy|itching|streaming|watery|hay|golf +balls|ball +and",
    "stye|chalazion|hay|allergy|allergic|conjunctivitis|itchy|thyroid",
    "tears|crying|cry",
  ],
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
  version: 5,
  title: "Peeling or blistering rash, mouth and eyes",
  backing: "little",
  disposition: "a-and-e",
  gapWordsMax: 8,
  phrases: [
    "punched +out +spots|sores|holes|blisters|lesions|ulcers",
    "skin & come|comes|coming|falls|falling|slides|rubs|rubbing & off|away",
    "skin|rash|body|burn & {raw}",
    "mouth|lips|gums|tongue & {raw}|bleeding|cracked",
    "rash|spots|blisters & {new-drug}",
    "rash since|after|from|started|on & lamotrigine|allopurinol|carbamazepine|phenytoin|sulfasalazine|nevirapine",
    "stevens +johnson",
  ],
  needs: [
    says(
      "{new-drug} new|started|starting|begun|start|since|after|last|days|weeks|week|given|course",
      "new|started|starting|begun|start|since|after|given|course|on {new-drug}",
    ),
    says(
      "peeling|peels|peel|peeled|sheets|sloughing|shedding",
      "skin|skins come|comes|coming|falls|slid|slides|rubs +off|away",
      "like +burn|burns|scald|scalded",
    ),
    says("mouth|lips|lip|tongue|gums|throat|swallow"),
    says("{eye}"),
    says("genitals|privates|private|vagina|penis|fanny|willy|bits|wee|pee"),
    says("punched +out"),
    poorly,
    says("everywhere|spreading|spread|face|chest|trunk", "all|whole|over +over|my|his|her|body"),
    says("lamotrigine|allopurinol|carbamazepine|phenytoin|sulfasalazine|nevirapine|gout|epilepsy"),
  ],
  needsMin: 3,
  unless: [
    "sunburnt|chickenpox|shoes|eczema|psoriasis",
    "walking +boots|holiday|shoes",
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
    "I started new tablets and my skin is peeling with a rash all over",
    "sores in my mouth and my eyes are red with a rash all over",
    "rash all over since I started lamotrigine, my lips are sore",
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
  tooPainfulSkin,
  skinInfectionUnwell,
  infectedAndIll,
  skinInfection,
  swollenEye,
  blisteringRash,
];
