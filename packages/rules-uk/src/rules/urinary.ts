import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says, sick } from "./signs.js";

const cannotPassUrine: TriageRule = {
  ...UNREVIEWED,
  id: "cannot-pass-urine",
  version: 3,
  title: "Cannot pass urine",
  gapWordsMax: 5,
  disposition: "a-and-e",
  phrases: [
    "bursting|desperate|full|swollen|stretched|pressure|explode|solid & {void}|bladder|water|toilet|loo & not|nothing|no|drop|drops|dribble|dribbles|trickle",
    "can|could|unable|able|trying|try|tried|straining|strain|pushing|stood|stand|sat|want|wants|need|needs & {void}|water|urine & nothing|drop|drops|drip|dribble|dribbles|trickle",
    "can|could +not +do|have|go|even|make|actually|physically|seem|a|to|wee|pee|urinate|piss|pass|start {void}|water|urine|bladder",
    "can|could +not +{void}|go",
    "unable|able|not|managed|trouble +to|pass|passed|empty|passing|make +{void}|pass|water|empty|urine|bladder & urine|water|{void}|bladder|since|all|hours",
    "not|no|stopped|hardly +had|passed|passing|done|been|a|urine|water|wee|pee|managed & {void}|water & since|all|hours|<6..48>|yesterday|morning|night & {hurting}|bursting|bladder|swollen|{gut-site}|prostate",
    "urine|{void}|waterworks|tap|taps not|stopped|shut +coming|passing|off|come|working",
    "nothing|none|no +comes|coming|come|urine|is & {void}|bladder|willy|urine",
    "bladder & {hurting}|full|bursting|swollen & not|nothing|no",
    "catheter|tube|bag & blocked|drained|draining|clotted|clots|empty|bypassing|nothing|stopped & {void}|urine|catheter|bladder|{hurting}|{gut-site}",
    "catheter|catheters & blocked|draining|drained|drain & not|stopped|no|nothing|since|can",
    "catheter +{be} blocked|draining|clotted",
    "blocked +catheter",
    "urinary +retention",
  ],
  unless: [
    "without|sit|front|public|toilets|long|hold|burning|stinging|stings|burns",
    "at +night|work",
    "demand|sample|bottle|cup",
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

const nothingComes: TriageRule = {
  ...cannotPassUrine,
  id: "cannot-pass-urine-apart",
  version: 1,
  title: "Nothing comes, and the bladder is full",
  phrases: [
    "bag|catheter|tube & empty|dry|nothing|leaking|bypassing|blocked",
    "nothing|drop|drops|drip|drips|trickle|dribble & come|comes|coming|came|out|toilet|loo|happens",
    "not +come|coming|start|flow +out|through|at",
    "not +pass|passed|been|able|go|went|gone & since|hours|all|<6..48>|yesterday",
  ],
  needs: [
    says(
      "tube|{void}|bladder|urine|catheter|prostate|waterworks|water|tap|stream|willy|litres|drank|drunk",
    ),
    says(
      "bursting|pressure|swollen|tight|stretched|explode|desperate|straining|crying|trying|standing|stood|football|drum|{hurting}|{dire}",
      "full|hard|lump bladder|belly|tummy|stomach",
      "bladder|belly|tummy|stomach full|hard|lump|huge|out",
    ),
    says(
      "<4..48> +hours|hrs",
      "since|all +last|this|night|day|morning|midnight|yesterday|lunch|breakfast",
      "keeps|keep|still|now|today",
    ),
  ],
  examples: [
    "I have drunk two litres and nothing comes out, 12 hours now, I am bursting",
    "Stood at the loo all night. Only drips come. My prostate is big and the pressure is bad",
    "not passed any urine since yesterday, belly is hard and painful all day",
  ],
};

const testicularPain: TriageRule = {
  ...UNREVIEWED,
  id: "testicular-pain",
  version: 3,
  title: "Sudden pain in a testicle",
  disposition: "a-and-e",
  gapWordsMax: 7,
  phrases: [
    "{ball} & {hurting}|{dire}|{swollen}|twisted|torsion|purple|hard|massive|huge",
    "{whose}|left|right|one|both|a|me +ball|balls|nut|nuts|nads|plum|plums|bollock & {hurting}|{dire}|{swollen}|twisted|hard|massive|purple|huge",
    "{hurting}|{swollen}|twisted|sore +ball|balls|nut",
    "{hurting} in|of|to +{whose}|the|one|left|right|a +left|right|ball|balls|nuts +ball|nut|testicle",
    "ball|balls|nut|nuts +{pain} & {abruptly}|sick|hours|hour|swollen|today|night|agony|bad|crying|{spew}|walk",
    "down +below|there|stairs & agony|killing|twisted|excruciating|doubled",
    "nut|ball +sack|bag & {hurting}|killing|{swollen}|twisted|hanging",
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

const groinPainOfBoy: TriageRule = {
  ...testicularPain,
  id: "groin-pain-of-boy",
  version: 1,
  title: "Sudden pain down below in a boy or young man",
  phrases: [
    "{groin}|{penis} & {hurting}|{dire}|{swollen}",
    "left|right|one +egg|ball|stone|nut|side|of|testicle & {swollen}|{hurting}|twisted|twists",
    "down +below|there & {hurting}|{dire}|{swollen}",
    "clutching|holding|grabbing|cupping|clutches & {groin}|{ball}|himself|legs|down",
    "{hurting}|{dire} & leg & {gut-site} & {kid}",
  ],
  needs: [
    says(
      "{abruptly}",
      "came +on",
      "<1..12> +hours|hour",
      "since|this|last|all +morning|night|school",
    ),
    sick,
    says(
      "{ashen}|white|{dire}|{crease}|{swollen}|swell|red|hard|limping|pale|hobbling|waddling",
      "{hardly} +{upright}",
      "walking|walks +like|funny|bow",
      "not let|touch|look|show|examine",
      "one|left|right +side|ball|one",
    ),
    {
      facts: { ageYearsMax: 30, ageMonthsMax: 300 },
      phrases: [
        "son|boy|lad|grandson|nephew|brother|teenage|teenager|schoolboy|sons|lads",
        "am|aged|age|is +<8..29>",
        "<8..29> +year|years|yr|yo|old",
      ],
      within: "message",
    },
  ],
  needsMin: 3,
  examples: [
    "My son has a pain in his groin that came on suddenly, he has been sick",
    "he is 13 and pain down below woke him, he can't walk",
    "Lad of 15 year old, sudden agony in his privates",
  ],
};

const kidneyInfection: TriageRule = {
  ...UNREVIEWED,
  id: "kidney-infection",
  version: 2,
  title: "Kidney pain or urine infection, with fever",
  disposition: "a-and-e",
  gapWordsMax: 6,
  phrases: [
    "kidney|kidneys|loin|flank & {hurting}|infection|stones|stone",
    "{uti}|urosepsis|pyelonephritis",
    "urine|water|bladder|{wee} +infection|infected",
    "{hurting}|burn|stings|stinging|razor|razors|glass & {void}",
    "back|side & {hurting} & {void}",
    "{void}|urine & cloudy|smelly|smells|stinks|brown|bloody",
  ],
  needs: [
    {
      phrases: [
        "{fever}|shaking|vomiting|vomited|rigor",
        "<38..42> degrees|c|temperature",
        "burning|boiling +up|hot",
        "hot|cold +and|then +cold|hot|shivery",
        "being|been|keep|keeps|feel|feeling +sick",
        "{muddled}|drowsy|floppy|collapsed",
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
  version: 2,
  title: "Erection that does not go, or a trapped foreskin",
  disposition: "a-and-e",
  gapWordsMax: 12,
  phrases: [
    "{erect} & not|will|never|still|refuses|stuck & down|away|off|soft|relax|hours|hour|go",
    "{erect}|{penis} & {hurting}|hard|stiff & hours|hour|<3..48>|morning|night & not|still|down|since",
    "{erect} & <3..48> +hours|hrs|hour",
    "{erect} & remains|lasted|lasting|persists|began|started|since|woke|stayed|keeps & night|hours|morning|{hurting}|painfully|gone",
    "hard +on & hours|hour|<3..48>|down|since|{hurting}",
    "up|hard|thing & not +go|going|get|gone +soft|floppy|limp|down & hours|since|{hurting}",
    "skin|hood|foreskin & back|behind|pulled & not|stuck & forward|over|down|return",
    "{erect} & hours|hour & {hurting}|{dire}|since|now|still|help",
    "{penis} & hard|stiff|erect|stuck|up & since|hours|hour|yesterday|overnight & hard|stiff|down|soft|dark|{hurting}|evening|night|morning",
    "priapism",
    "hard|stiff|soldier|up|stuck|sore & not|never|refuses & go|gone|going|come|stay|stood|stand +down|soft & hours|hour|hrs|morning|night|viagra|sildenafil|cialis|tadalafil|{penis}|sickle|{hurting}",
    "stayed|stays|stay|still|been +up|hard|stiff|erect & hours|hour|hrs",
    "not +go|gone|going|come +down|soft & <3..48> +hours|hrs",
    "foreskin & {stuck}|behind|{swollen}|forward|back|tight & {swollen}|{hurting}|forward|over|purple|blue",
    "{penis} & swollen|blue|purple|black & {stuck}|ring|foreskin|skin|purple|hair|blue|back",
  ],
  unless: ["get|getting|keep|maintain|keeping +an|a", "circumcision|yet"],
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

const notGoneDown: TriageRule = {
  ...lastingErection,
  id: "lasting-erection-apart",
  version: 1,
  title: "It does not go down, told by somebody who is shy of the word",
  phrases: [
    "not|never +go|gone|going|come|stood|stand +down|soft|away|floppy",
    "still +up|hard|stiff|standing",
  ],
  needs: [
    says(
      "{erect}|{penis}|viagra|sildenafil|cialis|tadalafil|delicate|embarrassing|embarrassed|awkward|trazodone|sickle|tablet|pill|soldier|trousers",
      "hard +on",
      "down +below|there",
    ),
    says(
      "<3..48> +hours|hrs",
      "since|all +last|this|about|<1..12>|night|day|midnight|yesterday",
      "since",
    ),
    says("{hurting}|{dire}"),
  ],
  unless: ["swelling|ankle|ankles|bump|lump|temperature|fever|food|rash|knee|foot|bruise|pressure"],
  examples: [
    "Bit delicate. It has not gone down since last night and it is agony",
    "took a viagra, still up since 11 and it hurts",
    "This is embarrassing but my willy will not go down, 5 hours, painful",
  ],
};

/** Water works. */
export const urinaryRules: readonly TriageRule[] = [
  cannotPassUrine,
  nothingComes,
  testicularPain,
  groinPainOfBoy,
  kidneyInfection,
  urineInfectionAtRisk,
  lastingErection,
  notGoneDown,
];
