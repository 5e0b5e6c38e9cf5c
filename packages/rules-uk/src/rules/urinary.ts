import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const cannotPassUrine: TriageRule = {
  ...UNREVIEWED,
  id: "cannot-pass-urine",
  version: 2,
  title: "Cannot pass urine",
  disposition: "a-and-e",
  phrases: [
    "can|could +not +{wee}|go",
    "can|could +not actually|even|physically|seem|do|make|have {wee}",
    "can|could +not pass|empty urine|water|wee|bladder",
    "unable|able|not to|pass +pass|{wee}|empty & urine|water|wee|bladder|since|all|hours",
    "unable +to {wee}",
    "urine|wee|pee not|stopped +coming|passing",
    "no urine +coming|passing",
    "not +able +to {wee}",
    "bladder full|bursting|swollen & can|nothing|not +not|comes|empty|emptying|wee|pee",
    "bursting|desperate & nothing|not +comes|coming|come|dribbles|able",
    "catheter +{be} blocked|draining|clotted",
    "catheter not|stopped|blocked|no draining|drained|drain|blocked|urine",
    "blocked +catheter",
    "urinary +retention",
    "no|not urine|wee|pee & catheter|bag",
  ],
  unless: [
    "without|sit|front|public|toilets|long|hold|burning|stinging|stings|burns",
    "at +night",
    "go +to|for|on|out|in|back|there|into|without|anywhere|through",
  ],
  question: { en: "Are you unable to pass urine now?", cy: "Ydych chi'n methu pasio dŵr nawr?" },
  rationale: "A bladder that cannot empty is painful and damages the kidneys within the day.",
  source: "nhs.uk, Urinary retention, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-33",
  examples: [
    "I can't wee at all and I'm bursting",
    "Catheter is blocked, not draining",
    "cannot pass water since last night",
  ],
  counterExamples: [
    "It burns a bit when I wee, do you need a sample?",
    "I wee a lot at night",
    "Catheter bags on repeat please",
    "I can't go on Tuesday, can I change my appointment",
  ],
};

const testicularPain: TriageRule = {
  ...UNREVIEWED,
  id: "testicular-pain",
  version: 2,
  title: "Sudden pain in a testicle",
  disposition: "a-and-e",
  gapWordsMax: 4,
  phrases: [
    "{testicle} {pain}|killing|swollen|twisted|tender|torsion|swelled|purple",
    "my|left|right|his|one +ball|balls|nut|nuts|nads {pain}|killing|swollen|twisted|tender|swelled",
    "{pain}|{swollen} in|on|of|left|right|his|my|one {testicle}|ball|balls|nuts",
    "{pain}|{swollen}|twisted|tender +{testicle}",
    "sore|swollen|painful|twisted +ball|balls",
    "ball|balls|nut|nuts +pain|pains|ache & sudden|suddenly|sick|hours|hour|swollen|today|night|agony|bad",
    "kicked|kick|hit|kneed in|his|my|the +balls|{testicle}|nuts & {swollen}|{pain}|{vomit}|huge|purple|massive|black",
    "down +below & agony|killing|twisted",
    "agony|killing +down +below|there",
    "nut|ball +sack|bag & {pain}|killing|swollen|twisted|tender|hanging",
  ],
  unless: [
    "sometimes|painless|vasectomy|allergy|allergic|nuts +and|or",
    "for months|years|weeks",
    "no|not|without +pain|painful",
    "lump|lumps",
  ],
  question: {
    en: "Is there pain in a testicle that started in the last day?",
    cy: "Oes poen mewn caill a ddechreuodd yn y diwrnod diwethaf?",
  },
  rationale:
    "A twisted testicle can be saved for about six hours, and boys often say nothing or only that the tummy hurts.",
  source:
    "HSSIB investigation into delayed recognition of testicular torsion, as read in 2026-11; nhs.uk, Testicle pain, named, not copied; read again at review",
  hazard: "HAZ-UK-26",
  examples: [
    "My left ball is killing me and its swollen",
    "son woke up with pain in his testicle",
    "sudden agony in my right testicle",
  ],
  counterExamples: [
    "Small painless lump on my testicle for months, can I get it checked?",
    "Can my lad have a letter, he missed football and is allergic to nuts",
    "He plays ball games at school, is he ok to go back?",
  ],
};

const kidneyInfection: TriageRule = {
  ...UNREVIEWED,
  id: "kidney-infection",
  title: "Kidney pain or urine infection, with fever",
  disposition: "a-and-e",
  gapWordsMax: 4,
  phrases: [
    "kidney|kidneys|loin|flank {pain}|infection|stones|stone",
    "{pain} kidney|kidneys|loin|flank",
    "{uti}|urosepsis|pyelonephritis",
    "urine|water|bladder|wee +infection",
    "burning|burns|stinging|stings|hurts|painful {wee}",
    "back {pain} & {wee}",
  ],
  needs: [
    {
      phrases: [
        "{fever}|shaking|vomiting|vomited|rigor",
        "<38..42> degrees|c|temperature",
        "being|been|keep|keeps|feel|feeling +sick",
        "{muddled}|drowsy",
        "{bad-pain} & kidney|flank|loin|side",
        "agony",
      ],
      within: "sentence",
    },
  ],
  unless: ["no|not|without +{fever}|vomiting", "for years"],
  question: {
    en: "Is there fever, shivering or vomiting with the urine infection or kidney pain, now?",
    cy: "Oes gwres, cryndod neu chwydu gyda'r haint dŵr neu boen yr aren, nawr?",
  },
  rationale: "An infection that has reached the kidneys can turn into sepsis.",
  source: "NICE NG111, acute pyelonephritis, 2018; named, not copied; read again at review",
  hazard: "HAZ-UK-74",
  examples: [
    "my kidney is hurting and I'm shivering",
    "Water infection and now a fever and vomiting",
    "burning when I wee, back pain and temperature of 39",
  ],
  counterExamples: [
    "It burns when I wee, can I drop a sample?",
    "Cystitis again, same as last month, no fever",
    "Kidney clinic letter please",
  ],
};

const urineInfectionAtRisk: TriageRule = {
  ...UNREVIEWED,
  id: "urine-infection-at-risk",
  title: "Urine infection with back pain, or in pregnancy",
  disposition: "same-day-phone",
  gapWordsMax: 5,
  phrases: [
    "{uti} & back|kidney|kidneys|flank|loin|blood|catheter",
    "urine|water|bladder|wee +infection & back|kidney|flank|blood|catheter",
    "burning|burns|stinging|stings {wee} & back|kidney|flank",
  ],
  unless: ["back +from|in|to|again|after", "test|results|sample|period"],
  question: {
    en: "Is there back pain, blood or fever with the urine infection, now?",
    cy: "Oes poen cefn, gwaed neu wres gyda'r haint dŵr, nawr?",
  },
  rationale: "A urine infection with back pain may be climbing to the kidneys.",
  source: "NICE NG109 and NG111, urinary infections, 2018; named, not copied; read again at review",
  hazard: "HAZ-UK-74",
  asks: true,
  examples: [
    "I have a UTI and my back hurts",
    "water infection with pain in the kidney",
    "burning when I wee and pain in the flank",
  ],
  counterExamples: [
    "It burns when I wee, can I drop a sample?",
    "My back hurts from the garden",
    "Cystitis sachets from the pharmacy do not help",
  ],
};

const lastingErection: TriageRule = {
  ...UNREVIEWED,
  id: "lasting-erection",
  title: "Erection that does not go, or a trapped foreskin",
  disposition: "a-and-e",
  gapWordsMax: 5,
  phrases: [
    "erection|hardon|boner|stiffy not|will|never +not|go|going|gone|come|coming|went down|away|off",
    "erection|hardon|boner not +go|going|gone|come",
    "erection|hard|boner & <3..48> +hours|hrs|hour & painful|not|down|erection|penis",
    "erection <3..48> +hours|hrs",
    "priapism",
    "not +go|gone|going +down & <3..48> +hours|hrs",
    "hard & hours & painful|sore|down",
    "hard|stiff|soldier|sore & not +go|gone|going|stood|come +down & hours|hour|hrs",
    "hard|stiff|soldier & not +go|gone|going|stood +down",
    "foreskin stuck|trapped|behind|swollen|forward",
    "penis & swollen & stuck|trapped|black|purple|blue",
  ],
  unless: ["get|getting|keep|maintain|keeping +an|a", "circumcision|tight"],
  question: {
    en: "Is there an erection now that has lasted longer than two hours, or a foreskin that is stuck?",
    cy: "Oes codiad nawr sydd wedi para mwy na dwy awr, neu flaengroen sy'n sownd?",
  },
  rationale: "An erection of some hours starves the tissue of blood.",
  source: "nhs.uk, Priapism, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-75",
  examples: [
    "my erection will not go down, it has been 4 hours",
    "erection for 5 hours and it's painful",
    "foreskin is stuck behind the head and swelling",
  ],
  counterExamples: [
    "I can't keep an erection, can I have sildenafil?",
    "Tight foreskin, is circumcision an option?",
    "Hard lump in my breast",
  ],
};

/** Water works. */
export const urinaryRules: readonly TriageRule[] = [
  cannotPassUrine,
  testicularPain,
  kidneyInfection,
  urineInfectionAtRisk,
  lastingErection,
];
