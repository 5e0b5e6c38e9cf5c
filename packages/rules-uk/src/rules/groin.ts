import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { sick } from "./signs.js";

const testicularPain: TriageRule = {
  ...UNREVIEWED,
  id: "testicular-pain",
  version: 10,
  title: "Sudden pain in a testicle",
  disposition: "a-and-e",
  gapWordsMax: 7,
  phrases: [
    "{ball}|balls|nuts & killing +him|me|my",
    "{ball}|balls|nuts|one & riding +high|higher",
    "bent & crack|snap|popped & sex|penis|willy|erect|erection",
    "stud|boot|ball|knee +in|to +the|my|his +knackers|nuts|balls|bollocks|testicles|goolies & size|orange|swollen|twice|purple|black",
    "one +of +his|my|them|em & drawn|hitched|riding|sits +up|high & sick|sore|puked|hard|walking|since|pants",
    "blow|kick|kicked|hit|ball|knee|kneed to|in +the|my|his +nuts|balls|bollocks|goolies|testicles & orange|purple|size|swollen|massive|black|blown",
    "zip & willy|foreskin|penis|cock|winkie & trapped|stuck",
    "foreskin & tip|end & dark|black|purple|swollen & stuck|caught|back|behind",
    "{penis} & snapped|snap|crack|cracked|pop|popped & sex|wife|purple|black|bent|down|swollen",
    "sex|shagging|missus|wife|girlfriend & snap|snapped|crack|cracked|pop & purple|black|bent|swollen|willy|penis",
    "{ball} +twisted|twisting|torsion",
    "{ball} & {hurting}|{dire}|{swollen}|twisted|torsion|purple|hard|massive|huge",
    "ball|balls|testicle|bollock +pain",
    "my|his|left|right|one|both +ball|balls|nut|nuts|sac|sack|nads|plum|plums|bollock & {hurting}|{dire}|{swollen}|twisted|hard|massive|purple|huge",
    "down +below|there|stairs & agony|killing|twisted|excruciating|doubled",
    "nut|ball +sack|bag & {hurting}|killing|{swollen}|twisted|hanging",
  ],
  unless: [
    "sometimes|painless|vasectomy|allergy|allergic",
    "nuts +and|or",
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
  version: 2,
  title: "Sudden pain down below in a boy or young man",
  phrases: [
    "{groin}|{penis} & {hurting}|{dire}|{swollen}",
    "left|right|one +egg|ball|stone|nut|side|of|testicle & {swollen}|{hurting}|twisted|twists",
    "down +below|there & {hurting}|{dire}|{swollen}",
    "holding|clutching +his +privates|bits|willy & red|hard|swollen|side",
    "clutching|holding|grabbing|cupping|clutches & {groin}|{ball}|himself|legs|down",
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

const lastingErection: TriageRule = {
  ...UNREVIEWED,
  id: "lasting-erection",
  version: 11,
  title: "Erection that does not go, or a trapped foreskin",
  backing: "little",
  disposition: "a-and-e",
  gapWordsMax: 12,
  phrases: [
    "hard +as +wood|rock|iron|steel|concrete & hour|hours|since|trousers|down",
    "been +up +since & hard|solid|rigid",
    "foreskin & nobody|forgot|forgotten & forward",
    "standing|stood +to +attention & hour|hours|hrs|since|still|sore|painful",
    "standing|stood +up +since & sickle|penis|willy",
    "{erect} & not|will|never|still|refuses|stuck & down|away|off|soft|relax|hours|hour|go",
    "{erect} & <3..48> +hours|hrs|hour",
    "{erect} & remains|lasted|lasting|persists|began|started|since|woke|stayed|keeps & night|hours|morning|{hurting}|painfully|gone",
    "hard +on & hours|hour|<3..48>|down|since|{hurting}",
    "skin|hood|foreskin & back|behind|pulled & forward|over|return",
    "{erect} & hours|hour & {hurting}|{dire}|since|now|still|help",
    "{penis} & hard|stiff|erect & since|hours|hour|yesterday|overnight|night|morning",
    "priapism",
    "jab|injection|injected & bits|willy|erection|stiffness|penis & hours|hrs",
    "stayed|stays|stay|still|been +up|hard|stiff|erect & hours|hour|hrs",
    "not +go|gone|going|come +down|soft & <3..48> +hours|hrs",
    "foreskin & stuck|trapped|caught|behind|jammed & {swollen}|{hurting}|forward|over|purple|blue",
    "foreskin & swollen|swelling|ballooned|puffy|puffed & {hurting}|forward|over|back|stuck",
    "foreskin & tight|back|forward & {swollen}|purple|blue|black",
    "{penis} & swollen|blue|purple|black & {stuck}|ring|foreskin|skin|purple|hair|blue|back",
  ],
  unless: [
    "hip|hips|knee|knees|neck|shoulder|shoulders & stiff",
    "erection|erections|erectile +trouble|problem|problems|dysfunction|difficulty|difficulties",
    "remembrance|parade|cadets",
    "shin|heel|ear|wrist|toe|arm|leg",
    "down +hard +on",
    "get|getting|keep|maintain|keeping +an|a",
    "circumcision|yet",
  ],
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
  version: 3,
  title: "It does not go down, told by somebody who is shy of the word",
  backing: "little",
  phrases: [
    "not|never +go|gone|going|come|stood|stand +down|soft|away|floppy",
    "still +up|hard|stiff|standing",
    "crack|pop|snap|snapped & sex|willy|penis|erection|shagging & bent|purple|swollen|aubergine",
  ],
  needs: [
    says(
      "{erect}|{penis}|thing|hard|viagra|sildenafil|cialis|tadalafil|delicate|embarrassing|embarrassed|awkward|trazodone|sickle|tablet|pill|soldier|trousers",
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

/** Testicles and penis. */
export const groinRules: readonly TriageRule[] = [
  testicularPain,
  groinPainOfBoy,
  lastingErection,
  notGoneDown,
];
