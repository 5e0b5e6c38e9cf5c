import type { Need, TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { aChild, FEVER } from "./who.js";

const SOURCE =
  "NICE NG143, fever in under 5s, 2019, updated 2021; Healthier Together pages, as read in 2026-11";

/** Baby or child very ill. */
const childVeryIll: TriageRule = {
  ...UNREVIEWED,
  version: 4,
  id: "baby-or-child-very-ill",
  title: "Baby or child floppy, drowsy or hard to wake",
  disposition: "999",
  gapWordsMax: 4,
  needs: [aChild],
  phrases: [
    "not +with +us",
    "looking|stares|staring +through +me|us",
    "stopped|no +breathing|breath|breathe & {go-in}|limp|blue|seconds|floppy|pink",
    "{go-in} +limp|floppy|stiff|blue",
    "sleeping|sleep|sleepy|sleeps|asleep & {pukes}",
    "funny|odd|strange|weird|horrible|awful|terrible|bad|wrong colour|color",
    "eyes|eye|head & dipped|sunk|rolling|rolled|back|glazed",
    "breathing|breath & deep & sick|{pukes}|thirsty|weight|drinking",
    "{temperature}|hot|burning|fever & rash|spots|pinpricks & floppy|{dozy}|smile|vomiting|neck|light|legs",
    "{floppy}",
    "limp|gone|goes|{felt}|like|hangs|as {doll}|limp|lifeless",
    "limp in|on|arms|like|all|whole|body|and",
    "body|arms|head|neck|legs|all|completely|{go-in} limp|loose|floppy",
    "{nappy}|poo|poos|stool|stools & {jelly}",
    "{struggle}|can|could|will|nothing|shake|shook|shaking {rouse}",
    "can|could|will not {rouse}",
    "not wake|waking|waken|woken|stir properly|at|all|up|drink|feed|eat|milk|bottle",
    "very|really|so|too|extremely|increasingly|getting|unusually|keeps|dead|just {dozy}",
    "{dozy} & {fever}|hot|{pukes}|{temperature}|rash|not|pale|floppy|weak|headache|neck",
    "not +respond|responding|react|reacting|interacting|focusing|focus|answering|really|properly|even +to|respond|react|me|us|properly|when|at|on",
    "not recognise|recognising|know|looking|look|smile|smiling +me|us|at|anyone|mum|mummy|anybody",
    "not hold|lift|raise|keep head",
    "not +with +it",
    "not stay|keep|open|opening awake|eyes|eye",
    "no|not reaction|response|strength|energy|interest & lift|play|toys|head|drink|tablet|cartoons|anything",
    "eyes|eye|stare|look {glazed}",
    "{glazed} into|at|space|eyes|through|ceiling|expression",
    "{cries} & pitched|piercing|shrill|arched|arching|stiff",
    "pitched|piercing|shrill|strange|weird|cat|kitten cry|cries|scream|screaming|crying",
    "soft|fontanelle|head spot|fontanelle bulging|bulge|bulges|bulged|raised|swollen|tense|sticking",
    "bulging|bulge|raised|swollen|tense fontanelle|spot",
    "turned|turning|looks|looking|is|was|colour|{go-in} {tint}",
    "{tint} & skin|lips|lip|tongue|face|hands|feet|legs|arms|body|mouth|hot|{temperature}|{dozy}",
    "{temperature}|hot|burning & {dozy}|shaking|freezing|icy|ice|rigid|stiff",
    "hands|feet|legs freezing|ice|icy|cold & hot|{temperature}|burning|body|head",
    "pale|white & limp|floppy|cold|clammy|{dozy}|ghost|sheet",
    "stiff & limp|{dozy}|floppy|jerk|jerking|blue",
    "sleeping|asleep|sleep|sleeps|lying|lies|lays +all|there|only|just & not|hot|{temperature}|wake",
    "only|just wants|want|sleeps|lies +to|sleep|there +sleep",
    "{breath} & stopped|stop|stops & again|started|blue|seconds|floppy|limp|colour|pale|fine",
    "{go-in}|turned {tint}|floppy|limp & seconds|minute|minutes|fine|normal|again|now",
    "calling|calls|called|talking|saying me|us|nonsense|gibberish|rubbish|wrong|names",
    "seeing things|people|spiders & hot|{temperature}",
    "weak & stand|lift|sit|cry|floppy|{dozy}|drink",
    "something really|seriously|very +wrong",
    "drifting|drifts|drifted +off|in",
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
  version: 3,
  id: "child-inconsolable",
  title: "Child cannot be comforted",
  disposition: "a-and-e",
  needs: [aChild],
  phrases: [
    "nothing|can|not settle|settles|calm|calms|soothe|soothes|comfort|comforts|console +him|her|them|it",
    "screech|screeches|screams|shrieks|cries & touch|touched|pick|picked|move|moved|lift|lifted|cuddle|cuddled",
    "{cries} & knees|legs & up|drawing|pulling|draws|pulls|drawn|tummy",
    "inconsolable|inconsolably|unconsolable",
    "{none}|can stop|stopped|stopping|settle|settled|comforted|consoled|calm|comfort|soothe|console {cries}|him|her",
    "{cries} & hours|nonstop|constantly|agony|settle|comforted|consoled|soothe|waves|bursts|spasms|relentless",
    "{cries} in|with +pain|agony",
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
  version: 2,
  id: "child-breathing-hard",
  title: "Child breathes fast or hard",
  disposition: "999",
  gapWordsMax: 6,
  needs: [aChild],
  phrases: [
    "{breath}|chest|cough|like & climbing|running|marathon|stairs & sat|sitting|still|lying|telly",
    "panting|gasping|puffing|heaving & feed|bottle|ribs|talk|asleep|drink|rest|blue|tired|words",
    "ribs|bones poking|sticking|showing|visible|out",
    "{rib-place} & {sucks-in}",
    "{rib-place} moving|{go-in} in|inwards|out",
    "see|seeing|count|show|showing|visible|every|all ribs|bones & {breath}|chest|in",
    "ribs see|showing|show|visible",
    "head bobbing|bobs|nodding & {breath}|grunting",
    "tummy|belly +breathing|breather",
    "grunting|grunts|stridor|gasping|retractions|recessions|recession|peching|pechin",
    "nostrils|nose & flaring|flared|flare|flares|wide",
    "{breath}|breathless & {breath-hard}|bad|badly|worse|{tint}",
    "breathing|chest really|so|very|awful|awfy|dead hard|fast|quick",
    "can|could not breathe|breath",
    "<50..99> +breaths|times|minute|min|breathing",
    "breathing|breathes|breaths <50..99>",
    "panting asleep|rest|fever|hot|lying|sitting|still|dog|like",
    "not|{struggle} get|finish|catch|complete sentence|word|words|breath",
    "breathless|puffed|wheezy|{breath}|puffing & feed|feeding|talk|speak|play|drink|drinking|eat|cry|walk|sentence|word|words",
    "breathing|breathe|sounds like|marathon|dog|train|running|darth|seal",
    "wheezing|wheezy|wheeze awful|bad|badly|really|terrible|worse|tonight",
    "wheezing|wheezy|wheeze & talk|speak|blue|tired|inhaler|hours|hourly|working",
    "barking|bark|barky|barks|croup|seal|croupy & noise|noisy|in|{breath}|rest|lying|drooling|dribbling",
    "noise|sound|whistle|whistling|squeak|crow|rasp|high every|each|when|in|with {breath}",
    "chest|breathing tight|rattling|rattly|silent|quiet & fast|hard|blue|struggling|tired|grey|wheeze",
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
  version: 2,
  id: "child-dry",
  title: "Child with few wet nappies or sunken eyes",
  disposition: "same-day-phone",
  gapWordsMax: 4,
  needs: [aChild],
  phrases: [
    "{none}|only|one|any wet|dirty|damp {nappy}",
    "no|not|hardly had|has|have|having|done|been|filled {nappy}",
    "same {nappy}",
    "dry {nappy}",
    "{nappy} +is|are|been|still|was|bone dry|bone|since|hours|yesterday|night|morning",
    "no|less|without|few +wee|wees|pee|urine|tears|wet",
    "not|hardly|barely|stopped +weed|peed|weeing|peeing|urinated|urinating|crying",
    "not|hardly|barely +had|done|been|passed|having|doing|going|gone|for {wees}",
    "nothing in +the|his|her +nappy",
    "dribble|drops +of +wee|pee",
    "{wees}|nappies|nappy dark|brown|orange|since|concentrated & hours|morning|yesterday|night|dry",
    "eyes|fontanelle|spot|face & sunken|sunk|hollow|sinking",
    "not keep|keeping|kept anything|fluids|water|milk|food|calpol +down",
    "{none} drink|drinking|drunk|drank|sip|sips anything|fluids|water|all|since|sips|hours|day|nothing",
    "lips|mouth|tongue dry|cracked|parched|stuck",
    "{pukes} +up|everything|all|every|constantly & day|night|hours|everything|time|sip|drink",
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
    "My 18 month old hasn't had a wee all day",
  ],
  counterExamples: [
    "My son is not dry at night yet, he is 6",
    "Nappy rash cream for my baby please",
    "Is my toddler drinking enough milk for her age?",
  ],
};

/** What parents see, of which several together mean a very ill child. */
const CHILD_SIGNS: readonly Need[] = [
  aChild,
  {
    within: "message",
    phrases: [
      "{floppy}|{dozy}|limp|weak|wobbly|wobbling|pale|quiet|zombie",
      "like +a sack|rag|doll",
      "not +right|herself|himself",
      "not lift|hold|smile|play|playing|walk|sit|stand",
      "lying|lies|lays +like|there|on",
    ],
  },
  {
    within: "message",
    phrases: [
      "{none} {feeds}|eat|eating|water|juice",
      "skipping|skipped|refuses|refusing +feeds|food|everything",
    ],
  },
  { within: "message", phrases: [...FEVER, "hot|shivery|shivering|boiling"] },
  { within: "message", phrases: ["{pukes}|diarrhoea|runs|squits|tears|nappy|nappies"] },
  { within: "message", phrases: ["{breath}|grunting|grunts|bobbing|panting|wheezing|ribs"] },
  {
    within: "message",
    phrases: ["{tint}|rash|spots|dots|pinpricks|cold|yellow|black", "purple|red +spots|dots"],
  },
  { within: "message", phrases: ["neck|stiff|light|lights|headache|wobbling|squint"] },
  { within: "message", phrases: ["{cries}|{odd-cry}|inconsolable|agony"] },
];

const CHILD_ANCHORS: readonly string[] = [
  "{floppy}|{dozy}|wobbling|limp",
  "sack|doll|rag",
  "not +right|herself|himself",
  "not lift|hold|smile|play|sit|stand",
  "{tint}",
  "neck|light|lights & bend|stiff|hurts|sore|screams|thole|hates|cry|cries|touch",
  "head +bobbing",
  "spots|spot|dots & purple|black|red|glass|press",
  "headache|head & {pukes}|mornings",
  "grunting|grunts|panting",
  "really|very|so|proper +poorly|unwell|ill",
];

/** Several signs of a very ill child. */
const childSigns: TriageRule = {
  ...UNREVIEWED,
  id: "child-signs",
  title: "Several signs of a very ill child",
  disposition: "a-and-e",
  gapWordsMax: 5,
  needs: CHILD_SIGNS,
  needsMin: 4,
  phrases: CHILD_ANCHORS,
  unless: ["piriton|antihistamine|melatonin|anaesthetic", "better|himself|herself +again"],
  question: {
    en: "Is the child very hard to wake, limp, a strange colour, breathing hard or much worse now?",
    cy: "Ydy'r plentyn yn anodd iawn ei ddeffro, yn llipa, yn lliw rhyfedd, yn anadlu'n galed neu'n llawer gwaeth nawr?",
  },
  rationale:
    "One sign in a child may mean little; several together are how serious illness begins.",
  source: SOURCE,
  hazard: "HAZ-UK-16",
  examples: [
    "My 3 year old is hot, not drinking and so sleepy",
    "She is 14 months, lying like a sack, not taking her bottle, rash on her belly",
    "My boy cries when we bend his neck, he is boiling and being sick",
  ],
  counterExamples: [
    "My daughter is tired after nursery, is she low in iron?",
    "My son had a cough and a temperature, he is playing again, can he go to school?",
    "Rash on her belly after new washing powder, she is 5 and well",
  ],
};

/** Fewer of these signs. */
const childHints: TriageRule = {
  ...childSigns,
  id: "child-hints",
  title: "Some signs of an ill child",
  needsMin: 3,
  asks: true,
  rationale: "One question finds the child that gets worse.",
};

/** Rules for children. */
export const childRules: readonly TriageRule[] = [
  childVeryIll,
  childInconsolable,
  childBreathingHard,
  childDry,
  childSigns,
  childHints,
];
