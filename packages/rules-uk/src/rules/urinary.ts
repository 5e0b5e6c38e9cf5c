import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

const cannotPassUrine: TriageRule = {
  ...UNREVIEWED,
  id: "cannot-pass-urine",
  version: 14,
  title: "Cannot pass urine",
  gapWordsMax: 5,
  disposition: "a-and-e",
  phrases: [
    "no +water +passed",
    "passed|passing +no +water|urine|wee",
    "nothing +at +all|now|since|coming & rocking|ketchup|clots|bladder|burst",
    "bladder|bladders +fit|ready|going|about +to +burst & drop|pass|stopped|clots|nothing",
    "clots & stopped +altogether|completely|now",
    "ketchup|claret|ribena & clots|lumps & nothing|now|stopped|rocking",
    "dribble +at +best",
    "dribble|trickle & stomach|belly|tummy +like +a|an|the",
    "not +passed|passing +any +urine|water|wee & since|all|for +yesterday|day|night|last|over|<12..72>",
    "not +passed|passing +water|urine & day|hiccups|twitching|hours|since",
    "not +a +drop|dribble & toilet|loo|bladder|strain|bursting",
    "unable|not +to +produce +a +drop",
    "not +a +drop +of +wee|pee|urine|water",
    "clot|clots & blocking|blocked|blocks & wee|urine|pee|it|catheter",
    "not +a +drop|dribble|trickle +since|for|all|out|today",
    "bladder +like +a|the +football|balloon|melon|drum|rock",
    "bursting|desperate & drips|drops|dribbles|dribble|nothing|trickle",
    "bursting|desperate|full|swollen|stretched|pressure|explode|solid & {void}|bladder|water|toilet|loo & not|nothing|no|drop|drops|dribble|dribbles|trickle",
    "can|could|unable|able|trying|try|tried|straining|strain|pushing|stood|stand|sat|want|wants|need|needs & {void}|water|urine & nothing|drop|drops|drip|dribble|dribbles|trickle",
    "can|could +not +do|have|go|even|make|actually|physically|seem|a|to|wee|pee|urinate|piss|pass|start {void}|water|urine|bladder",
    "can|could +not +{void}",
    "can|could +not +go & bursting|bladder|toilet|loo|wee|pee|urine|water|desperate|drops|catheter|dribble",
    "unable|able|not|managed|trouble +to|pass|passed|empty|passing|make +{void}|pass|water|empty|urine|bladder & urine|water|{void}|bladder|since|all|hours",
    "urine|{void}|waterworks|tap|taps not|stopped|shut +coming|passing|off|come|working",
    "catheter|catheters & blocked|draining|drained|drain & not|stopped|no|nothing|since|can",
    "catheter +{be} blocked|clotted",
    "urinary +retention",
    "no|without|run|out catheters & belly|bladder|bursting|button|hours",
    "not +weed|peed|urinated +since|for|in +yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|two|three|days|<18..72>",
    "catheters & not +arrived|come|delivered & hours|belly|bladder|crying",
  ],
  unless: [
    "urine +pot|pots|sample|samples|bottle|bottles",
    "drop|bring|collect|leave +the|my|a|his|her +urine|wee|sample",
    "i|he|she +can +wee|pee +and|fine|ok|okay|normally|normal",
    "nothing|trace|protein +in +the|my +wee|urine",
    "bp",
    "some|other +days|times & go",
    "poo|bowels|bowel",
    "without|sit|front|public|toilets|hold|burning|stinging|stings|burns",
    "at +night",
    "long +time|way|enough|wait",
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
  version: 4,
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

const kidneyInfection: TriageRule = {
  ...UNREVIEWED,
  id: "kidney-infection",
  version: 3,
  title: "Kidney pain or urine infection, with fever",
  disposition: "a-and-e",
  gapWordsMax: 6,
  phrases: [
    "stone|stones & temp|temperature|fever|shakes|shivering|shivers|rigors",
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
  unless: [
    "wee +girl|girls|boy|boys|one|man|lad|lass|bit|while",
    "no|not|without +{fever}|vomiting",
    "for years",
  ],
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

/** Water works. */
export const urinaryRules: readonly TriageRule[] = [
  cannotPassUrine,
  nothingComes,
  kidneyInfection,
  urineInfectionAtRisk,
];
