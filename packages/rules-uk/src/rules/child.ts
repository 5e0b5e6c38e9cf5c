import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { aChild, FEVER } from "./who.js";

const SOURCE =
  "NICE NG143, fever in under 5s, 2019, updated 2021; Healthier Together pages, as read in 2026-11";

/** Baby or child very ill. */
const childVeryIll: TriageRule = {
  ...UNREVIEWED,
  version: 2,
  id: "baby-or-child-very-ill",
  title: "Baby or child floppy, drowsy or hard to wake",
  disposition: "999",
  gapWordsMax: 4,
  needs: [aChild],
  phrases: [
    "floppy|lifeless|listless|unresponsive|unrousable|unconscious|lethargic|flopping",
    "gone|went|going|totally|completely|body|looks|all|lying|lies limp|floppy",
    "limp in|on|arms|like +{whose}|the|my|arms|doll|rag",
    "rag +doll",
    "ragdoll",
    "hard|difficult|struggling|barely|hardly|impossible|trouble wake|rouse|waken|waking|stir",
    "can|will not wake|rouse|waken|stir",
    "not wake|waking|waken|woken properly|at|all",
    "very|really|so|too|extremely|increasingly|getting|more|unusually|keeps|dead drowsy|sleepy|dozy",
    "drowsy hot|fever|sick|temperature|rash|not|vomiting|confused",
    "not respond|responding|responsive|react|reacting|interacting|focusing",
    "not answer|recognise +to|us|me|{whose} +{whose}|name|us|me|anyone",
    "not +with +it",
    "not hold head|up",
    "staring|stares|glazed|vacant into|at|space|eyes|through|expression",
    "eyes rolled|rolling|glazed|back",
    "high pitched|pitch cry|crying|scream|screaming",
    "soft|fontanelle spot|bulging bulging|raised|swollen|sticking|fontanelle",
    "gone|going|turned|turning|went|looks|looking|is|was blue|grey|gray|mottled|dusky",
    "mottled|blotchy skin|legs|arms",
    "skin|legs|arms|hands|feet mottled",
    "lying|lies|sitting|sits +there not|like",
    "not|can lift|hold|raise head",
    "sleep|sleeps|sleeping|asleep +only|all",
    "only|just wants|want +to|sleep +sleep",
    "not get|getting look|respond|wake|open",
    "weak not|floppy|sleepy|drowsy|lift|stand",
    "not keep|open|opening eye|eyes open",
    "not open|opening eye|eyes",
    "shake|shaking|shook & answer|wake|rouse|respond",
    "body loose|soft|floppy|limp",
    "pale & limp|floppy|cold|clammy|sleepy",
    "calling|calls|called me|us wrong|grandma|mummy|names",
    "not stay|keep awake",
    "blotchy & legs|arms|skin|body",
    "stiff & limp|sleepy|floppy|drowsy",
    "something really|seriously|very +wrong",
  ],
  unless: [
    "piriton|antihistamine|antihistamines|cetirizine|melatonin|anaesthetic",
    "for +school|college|nursery",
    "teenager|mornings",
  ],
  question: {
    en: "Is a baby or child floppy, very drowsy, hard to wake or a strange colour now?",
    cy: "Ydy babi neu blentyn yn llipa, yn gysglyd iawn, yn anodd ei ddeffro neu'n lliw rhyfedd nawr?",
  },
  rationale:
    "Small children get very ill very fast, and these are the signs that parents see first.",
  source: SOURCE,
  hazard: "HAZ-UK-16",
  examples: [
    "My baby is floppy and won't feed",
    "toddler is really hard to wake up",
    "my lad is hot and so drowsy he won't look at me",
  ],
  counterExamples: [
    "My baby is sleeping through now, when is her next jab?",
    "My toddler will only eat beige food, any advice?",
    "He has walked with a limp since the operation",
  ],
};

/** A child who cannot be comforted. */
const childInconsolable: TriageRule = {
  ...UNREVIEWED,
  id: "child-inconsolable",
  title: "Child cannot be comforted",
  disposition: "a-and-e",
  needs: [aChild],
  phrases: [
    "inconsolable|inconsolably|unconsolable",
    "not|never stop|stopped|stopping|settle|comforted|consoled crying|screaming|cry",
    "crying|screaming|cries not stop|stopped|settle|comforted|consoled|calm",
    "crying|screaming|screamed|cried hours|nonstop|constantly|agony",
    "screaming|crying|screams in|with +pain|agony",
  ],
  unless: ["colic|tantrum|tantrums|teething|teeth|nursery|school|bedtime|drop"],
  question: {
    en: "Has the child cried for hours now, and nothing comforts them?",
    cy: "Ydy'r plentyn wedi crio am oriau nawr, a does dim yn ei gysuro?",
  },
  rationale: "Crying that nothing stops can be bad pain, a twisted gut or an infection.",
  source: SOURCE,
  hazard: "HAZ-UK-16",
  examples: [
    "She is inconsolable, 8 months old",
    "My baby won't stop crying and pulls his legs up",
    "our toddler has been screaming for hours",
  ],
  counterExamples: [
    "My toddler has tantrums and won't stop crying at bedtime",
    "Is there a class for new mums? Baby cries in the car",
    "My son cried at the dentist",
  ],
};

/** A child who breathes hard. */
const childBreathingHard: TriageRule = {
  ...UNREVIEWED,
  id: "child-breathing-hard",
  title: "Child breathes fast or hard",
  disposition: "999",
  gapWordsMax: 4,
  needs: [aChild],
  phrases: [
    "rib|ribs|chest|tummy|belly|stomach|neck|skin|throat suck|sucking|sucked|sucks|sookin|pulling|pulled|pull|drawing|sinking|caving|jumping|jump|heaving|showing",
    "ribs|rib|chest|tummy|belly|skin going|go|goes|moving in|inwards|out",
    "sucking|sookin|pulling|drawing|heaving|sinking ribs|rib|chest|tummy|belly|neck|stomach|skin|throat",
    "see|seeing|count|show|showing +{whose}|the|every|all|his ribs",
    "head bobbing|bobs|nodding breath|breathing|breathes|grunting|bobbing",
    "tummy|belly +breathing|breather",
    "grunting|grunts|stridor|gasping|retractions|recessions|recession|peching|pechin",
    "nostrils|nose flaring|flared|flare|opening|wide",
    "breathing|breathes|breaths|breath|breathe fast|faster|rapid|rapidly|quick|quickly|quicker|hard|harder|heavy|heavily|laboured|labored|shallow|difficult|difficulty|funny|weird|strange|strangely|odd|stopping|stopped|stops|pauses|struggling|trouble|noise|noisy|noisily",
    "fast|rapid|quick|heavy|laboured|labored|shallow|difficulty|struggling|struggles|trouble|struggle|fighting|working|hardly|problems|stops|stopped|noisy breathe|breathing|breath|breaths",
    "breathing|chest really|so|very|awful|awfy|dead hard|fast|quick",
    "can|could not breathe|breath",
    "<60..99> +breaths",
    "panting asleep|rest|fever|hot|lying|sitting|still",
    "not get|finish|say sentence|words|breath",
    "too breathless|puffed|wheezy feed|talk|speak|play|drink|eat|cry|walk",
    "breathing|breathe like|marathon|dog|train|running|darth",
    "going +in +and +out",
    "<50..99> times|breaths minute|min|breathing",
    "breathing|breathes <50..99>",
    "not catch breath",
    "wheezing|wheezy|wheeze awful|bad|badly|really|terrible|awfy|worse|tonight",
    "sucking|pulling|drawing|tugging +in|at throat|neck|ribs|under|chest",
    "one|two +word|words breath|time",
    "not talk|speak & breath|breathe|breathing|wheeze|asthma",
    "wheezing|wheezy|wheeze & badly|bad|muscles|inhaler|working",
    "barking|croup|scary|horrible|weird|strange|funny|rasping|whistling noise|sound|cough & breath|breathes|breathing|breathe|in",
    "dip|hole|hollow throat|neck|chest|ribs",
    "chest|breathing tight|rattling|rattly & fast|hard|blue|struggling",
  ],
  unless: ["snore|snores|snoring", "through {whose} nose", "football|exercise|sports|running|pe"],
  question: {
    en: "Is the child breathing fast or hard now, or sucking in under the ribs?",
    cy: "Ydy'r plentyn yn anadlu'n gyflym neu'n galed nawr, neu'n sugno i mewn o dan yr asennau?",
  },
  rationale: "Children tire fast when breathing is work, and then stop.",
  source: SOURCE,
  hazard: "HAZ-UK-02",
  examples: [
    "My son's ribs are sucking in when he breathes",
    "baby is breathing really fast and grunting",
    "She's 2 years old and struggling to breathe",
  ],
  counterExamples: [
    "My son snores and his breathing stops and starts, can he see ENT?",
    "Need a spacer for my daughter's inhaler",
    "Breathing exercises for my child's anxiety, is there a leaflet?",
  ],
};

/** A child who is drying out. */
const childDry: TriageRule = {
  ...UNREVIEWED,
  id: "child-dry",
  title: "Child with few wet nappies or sunken eyes",
  disposition: "same-day-phone",
  gapWordsMax: 4,
  needs: [aChild],
  phrases: [
    "no|not|hardly|barely|fewer|less|only|any wet {nappy}",
    "no|not had|have|has|having|done wet {nappy}",
    "dry {nappy}",
    "{nappy} +is|are|been|still|was +dry|bone",
    "not|hardly|barely had|have|has|done|been wee|weed|wees|peed|pee|urine|weeing|peeing",
    "not weed|peed|weeing|peeing|urinated",
    "no wee|pee|wees|urine|tears",
    "sunken|sunk|hollow eyes|fontanelle|spot",
    "eyes|fontanelle|spot sunken|sunk|hollow",
    "not keep|keeping|kept anything|fluids|water|milk|food|calpol +down",
    "not|refusing|refuses drink|drinking|drunk|drank anything|fluids|water|all|since|sips",
    "dry +lips|mouth & tears|wee|nappy",
    "lips|mouth dry|cracked",
    "same {nappy}",
    "{nappy} on|since|still breakfast|morning|yesterday|dry|night",
    "throwing|chucking +up everything",
    "sick|vomiting|puking +everything|all & day|night|hours|everything",
    "throwing|threw|throws up every|everything|all",
    "not been|gone & wee|pee|wees",
  ],
  unless: ["potty|training|bedwetting|bed|rash", "dry +at|all|by +night|nights", "fever +nappies"],
  question: {
    en: "Has the child passed much less urine than usual today, or can they not keep drinks down?",
    cy: "Ydy'r plentyn wedi pasio llawer llai o ddŵr nag arfer heddiw, neu'n methu cadw diodydd i lawr?",
  },
  rationale: "Small children dry out within a day, and a dry nappy is the first sign.",
  source: SOURCE,
  hazard: "HAZ-UK-16",
  examples: [
    "My baby has had no wet nappies since this morning",
    "toddler has sunken eyes and is being sick",
    "She hasn't had a wee all day, 18 months old",
  ],
  counterExamples: [
    "My son is not dry at night yet, he is 6",
    "Nappy rash cream for my baby please",
    "Is my toddler drinking enough milk for her age?",
  ],
};

/** A child with five days of fever. */
const childFeverFiveDays: TriageRule = {
  ...UNREVIEWED,
  id: "child-fever-five-days",
  title: "Child with fever of five days or more",
  disposition: "same-day-phone",
  gapWordsMax: 6,
  needs: [aChild],
  phrases: [
    "{temperature}|feverish|hot <5..14> +days|nights|th",
    "{temperature}|feverish|hot <5..14> +th +day",
    "<5..14> +days|nights {temperature}|feverish",
    "day +<5..14> {temperature}",
    "{temperature} +day +<5..14>",
    "{temperature}|feverish|hot all|a|whole|over|nearly|than +week",
    "week {temperature}|feverish not|still|coming|up",
    "{temperature} since +last +week|monday|tuesday|wednesday|thursday|friday",
    "day +<5..14> +today",
    "{temperature} every +day|night",
    "{temperature} <1..3> +weeks|week",
  ],
  unless: ["<5..14> days time|old", "jab|jabs|gone|normal|stopped"],
  question: {
    en: "Has the child had a fever for five days or more?",
    cy: "Ydy'r plentyn wedi cael gwres am bum diwrnod neu fwy?",
  },
  rationale: "A fever of five days needs a doctor to look for Kawasaki disease and other causes.",
  source: SOURCE,
  hazard: "HAZ-UK-15",
  examples: [
    "My daughter has had a fever for 6 days",
    "This is day 5 of his temperature, he's 3 years old",
    "my toddler has had a high temp for over a week",
  ],
  counterExamples: [
    "My son had a temperature yesterday and is back at school",
    "Fever for two days, she is 4 years old and playing",
    "Does my child need 5 days off school with chickenpox?",
  ],
};

/** A limping child with a fever. */
const childLimpFever: TriageRule = {
  ...UNREVIEWED,
  id: "child-limp-fever",
  title: "Child limps or will not walk, with fever",
  disposition: "a-and-e",
  gapWordsMax: 6,
  needs: [
    {
      within: "message",
      phrases: [
        ...FEVER,
        "hot|red|swollen +and|red|hot|swollen|painful knee|hip|joint|ankle|elbow",
        "knee|hip|joint|ankle|elbow hot|red|swollen",
      ],
    },
  ],
  phrases: [
    "limping|limps|limp|hobbling|hobbles",
    "not|refusing|refuses|refused|stopped walk|walking|stand|standing|weight|crawl|crawling",
    "not put foot|leg|weight|it floor|down|ground|on",
    "not move|use|bend|straighten|let|touch {limb}",
    "scream|screams|screamed|cries|crying|cry move|moved|touch|touched|moving {limb}|it",
    "{pain}|swollen|hot elbow|knee|ankle|hip|joint|wrist",
    "hot|swollen|red {pain}|swollen|hot knee|hip|joint|ankle|elbow",
    "knee|hip|joint {pain}|swollen",
  ],
  unless: ["gone|went|body limp", "old +injury", "for +years", "arthritis|replacement|operation"],
  question: {
    en: "Does the child limp or not walk, and have a fever or a hot joint?",
    cy: "Ydy'r plentyn yn cloffi neu ddim yn cerdded, gyda gwres neu gymal poeth?",
  },
  rationale: "An infected joint or bone in a child is destroyed within days.",
  source: SOURCE,
  hazard: "HAZ-UK-16",
  examples: [
    "My son is limping and has a temperature of 38.5",
    "toddler won't walk, her knee is hot and red",
    "he is 6 years old with a fever and hip pain",
  ],
  counterExamples: [
    "My daughter limps a bit after football",
    "My child is not walking yet at 15 months",
    "Insoles for my son's flat feet please",
  ],
};

/** Rules for children. */
export const childRules: readonly TriageRule[] = [
  childVeryIll,
  childInconsolable,
  childBreathingHard,
  childDry,
  childFeverFiveDays,
  childLimpFever,
];
