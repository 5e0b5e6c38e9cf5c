import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { FEVER, underSixMonths, underThreeMonths } from "./who.js";

const SOURCE =
  "NICE NG143, fever in under 5s, 2019, updated 2021; Healthier Together fever pages, as read in 2026-11";

/** A newborn who is not well. */
const newbornUnwell: TriageRule = {
  ...UNREVIEWED,
  version: 11,
  id: "newborn-unwell",
  title: "Baby under three months is unwell",
  disposition: "999",
  gapWordsMax: 6,
  needs: [underThreeMonths],
  phrases: [
    "paused|pauses|stops|stopped|forgets & flicked|flick|tickled +his|her|the +foot|feet|heel|toes",
    "not|no +had +a|any|one +wet +nappy|nappies & all|since|today|day|yesterday|hours",
    "no +wet +nappy|nappies & all|since|today|day|yesterday|hours",
    "dropped +my|the|our|his|her +newborn|baby|twin|bairn|daughter|son",
    "dropped +him|her|them & head|floor|tiles|concrete|stairs|arms|bath",
    "not +cried|fed +or|and|nor +fed|cried|woken",
    "cry +is|has +gone & kitten|kittens",
    "orange|banana|yellow|custard|satsuma +coloured|right|all & down +to +his|her|the +feet|toes",
    "turmeric|saffron & rubbed|eyes|yellow|skin|like|colour",
    "born & yellow & yesterday|today|hours|morning",
    "brings|bringing|bring|brought +up +yellowy|green|bright|greeny",
    "cold +sore & kissed|kiss & blister|blisters",
    "vitamin +k & bleeding|plasters|nose|cord|bruised|blood|dripping|cry|heel",
    "pausing|pauses|pause & count|counted|blow|flick|tap|seconds",
    "button|cord|stump & raw|red|smell|smells|pus|weeping|hot",
    "stiff|rigid|jerky|twitchy & staring|floppy|eyes|blue",
    "limp|stopped|no & breath|secs|seconds",
    "cold|icy|freezing +to|tummy|chest|body|touch|head",
    "funny|odd|strange|weird|bad|horrible colour|color",
    "{breath} & pauses|pause|gaps|gasps|stops|forgets|seconds",
    "jerk|jerks|jerking|twitch|twitches|smacking|cycling|stiffens|rolling & arm|arms|leg|legs|lips|eyes|body",
    "umbilical|cord|belly +button|stump & red|smells|stinks|pus|hot|spreading",
    "{none} +{feeds}|wake|waking",
    "{none} +want|wanting|wants|taking|take|taken|takes|interested|had|having|has|been|finish|finishing|finished|managing|managed|really|properly|to {feeds}|wake|waking",
    "not do|does|doing|want|wanting|wants +anything",
    "{feeds} less|half|poorly|refused|refuses|stopped|asleep|weak|weakly|nothing|minute|seconds",
    "too|so|very|really {dozy}|weak|tired",
    "{dozy} & {feeds}|cold|wake|pale|yellow",
    "{none}|{struggle}|flick|tickle|strip|undress|flannel & {rouse}|rousing|stirring",
    "must|have|having +to wake",
    "sleep|sleeps|sleeping|asleep|slept all|lot|constantly|through|much|<8..24>",
    "{odd-cry} cry|cries|crying|sound|sounds|noise|noises",
    "{cries} & {odd-cry}|different|weird|strange|odd",
    "moaning|grunting|limp|jerking|jerks|twitching|stiff|stiffening|{floppy}",
    "{tint}",
    "pale|cold|quiet|yellow|orange|jaundice|jaundiced|white very|really|so|too|unusually|gone|looks|{felt}|skin|eyes|hands|feet",
    "gone|went|looks|looking|very|really|so|too|{felt}|skin|hands|feet|turned pale|cold|yellow|orange|white|quiet",
    "yellow|orange|jaundice|jaundiced & {feeds}|{dozy}|wake|pale|today|hours",
    "jaundice|jaundiced & poo|white",
    "like|freezing|icy ice|marble|stone|touch|fish",
    "{pukes} & {bile}|blood|projectile|fountain|across|forceful|every",
    "{temperature} <33..35>",
    "{breath} & {breath-hard}|noise|<60..99>",
    "tummy|belly|stomach & hard|drum|shiny|tight|distended|bloated|balloon",
    "{none} keep|keeping|kept +anything|milk|feed|feeds +down",
    "just|only lies|lying|lays there",
    "losing|lost weight",
    "not +right|himself|herself",
  ],
  unless: [
    "trying +for +a",
    "folic +acid",
    "jaundice|jaundices +gone",
    "jaundice +has|is +gone",
    "sticky|gunk|gunky & eye|eyes",
    "poo|poos|poops +yellow",
    "yellow +poos|poops",
    "yellow +crust|crusts|crusty|gunk|goo|stuff|snot|scales|discharge|gunky|poo|poos",
    "like|on +a +stone|marble|lego",
    "bit +of +milk",
    "not so|as +bloated",
    "well",
    "formula|weaning|vitamin|vitamins|expressing|wind|colic|reflux|check",
    "be +doing +with",
  ],
  question: {
    en: "Is the baby under three months old, and not feeding, hard to wake, a strange colour or very quiet now?",
    cy: "Ydy'r babi o dan dri mis oed, a ddim yn bwydo, yn anodd ei ddeffro, yn lliw rhyfedd neu'n dawel iawn nawr?",
  },
  rationale:
    "In the first weeks a very ill baby may only feed less, sleep more or look a different colour.",
  source: SOURCE,
  hazard: "HAZ-UK-16",
  examples: [
    "the newborn has not been feeding since yesterday",
    "My 5 week old is so sleepy and won't take her bottle",
    "baby is 10 days old and really hard to wake for milk",
  ],
  counterExamples: [
    "My 6 week old is feeding well, when is her check?",
    "How do I register my newborn?",
    "At 10 weeks old, how much formula should she have?",
  ],
};

/** Fever in a baby under three months. */
const feverInBaby: TriageRule = {
  ...UNREVIEWED,
  version: 6,
  id: "fever-in-baby",
  title: "Fever in a baby under three months",
  stands: true,
  disposition: "a-and-e",
  gapWordsMax: 4,
  needs: [underThreeMonths],
  phrases: [...FEVER, "shivering|shivery", "body|skin very|like hot|fire"],
  question: {
    en: "Is the baby under three months old, with a fever or feeling hot?",
    cy: "Ydy'r babi o dan dri mis oed, gyda gwres neu'n teimlo'n boeth?",
  },
  rationale: "In the first three months a fever can be the only sign of a serious infection.",
  source: SOURCE,
  hazard: "HAZ-UK-15",
  examples: [
    "My 6 week old has a temperature of 38.4",
    "our newborn feels really hot",
    "baby is 9 weeks old and burning up with fever",
  ],
  unless: [
    "came|born|delivered|induced|arrived +at +<36..42> +<0..6>",
    "i +feel|felt|am|was shivery|shivering|shaky",
  ],
  counterExamples: [
    "I am 20 weeks pregnant and have a question about iron",
    "My 4 year old son's fever has gone, can he go back to nursery?",
    "When is the 8 week baby check?",
  ],
};

/** High fever at three to six months. */
const feverUnderSixMonths: TriageRule = {
  ...UNREVIEWED,
  id: "fever-under-six-months",
  title: "Fever of 39 or more at three to six months",
  disposition: "same-day-phone",
  gapWordsMax: 4,
  needs: [underSixMonths],
  phrases: [
    "{temperature} <39..42>",
    "<39..42> {temperature}|degrees",
    "<39..41> +<0..9>",
    "{temperature} <102..106>",
    "very high {temperature}",
    "burning +up",
  ],
  unless: ["jab|jabs|vaccine|vaccines|vaccination|injections|immunisations"],
  question: {
    en: "Is the baby under six months old, with a temperature of 39 or more now?",
    cy: "Ydy'r babi o dan chwe mis oed, gyda thymheredd o 39 neu fwy nawr?",
  },
  rationale: "At this age so high a fever more often has a serious cause, and must be seen today.",
  source: SOURCE,
  hazard: "HAZ-UK-15",
  examples: [
    "My 4 month old has a temperature of 39.2",
    "He is 5 months and his temp is 39",
    "our 20 week old baby had a fever of 40 this morning",
  ],
  counterExamples: [
    "My 4 month old has a temperature of 37.5 after a nap",
    "She is 5 months, can I start her on solids?",
    "When are the 4 month injections?",
  ],
};

/** Rules for babies. */
export const babyRules: readonly TriageRule[] = [newbornUnwell, feverInBaby, feverUnderSixMonths];
