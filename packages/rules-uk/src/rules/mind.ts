import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

/** Might hurt someone. */
const harmToOthers: TriageRule = {
  ...UNREVIEWED,
  version: 6,
  id: "harm-to-others",
  title: "Might hurt someone",
  disposition: "999",
  stands: true,
  gapWordsMax: 6,
  phrases: [
    "giving|give|gave|crush|put +her|him|mum|dad|them|it & all|too|extra|enough & {med}|{opioid} & {thinks}|peace|both|rest|over|end|tonight",
    "worked|planned|decided & how & do|kill|get +my|him|her|that|them",
    "{weapon} & sleeping|sleeps|pillow|bed|mattress",
    "{scared}|think ill|i +will|might {hurts} {others}",
    "hands|hand & wifes|husbands|partners|his|her +{neck}",
    "crash|crashing|drive|driving & all +of +us|kids|them|family",
    "i +shook|threw|dropped|smothered|squeezed +him|her|baby",
    "i +shook|threw|dropped|smothered|squeezed +the|my|our +baby|child|son|daughter|kid|toddler|boy|girl|little|twins|newborn|bairn|wean",
    "kill|hurt|stab +that +man|woman|bastard|bloke|guy",
    "{weapon} & shouting|screaming|outside|standing|front|door|street|corridor",
    "do|kill|shoot|burn|get +us|me|them|you|everyone +all",
    "pillow|cushion|hand|hands +over|on face|mouth|nose",
    "{weapon} & mattress|coat|pocket|waistband|bag|car|room|drawer|carries|carry & he|she|son|says|going|him|her",
    "get|gets|getting +what|whats +is|coming|he|they coming|deserves|deserve",
    "{scared}|nearly|almost +of|what|about +i|what might|may|will|could do",
    "lost +it|control +with baby|kids|son|daughter|mum|toddler|him|her",
    "{strikes}|attacking|swung|lunged|went|came|going|threatening|{threat} & with|at +a|the|his|her|him|me {weapon}",
    "i|he|she|they|son|daughter|husband|dad|brother|am going|might|plans|planning|trying|tried|{threat}|{wanting}|will {hurt-verb} {others}",
    "urge|urges|fantasies|fantasise|visions|plan|plans|feel|impulse|tempted|{thinks} of|about|to|like|that {hurts} {others}",
    "feel|{scared}|nearly|almost|want|wanted +i|he|she|they|that|like|to might|will|ill|could|going|am|may|to {hurts} {others}",
    "{thinks}|picturing|imagining|imagine|picture|keep|images {hurts} +my|him|her|the|someone|people|everyone",
    "voices|voice & command|commanding|{tells}|order & {hurts}|die|jump",
    "waving|waved|pulled|threatened|threatening|chasing|holding|grabbed|running|swinging|carrying|carries|sharpening|sharpened|sharpens|brandishing shotgun|{weapon}",
    "{weapon} & waving|throat|{threat}|hidden|sleeping|sleeps|pillow|bed|under & him|her|me|my|before|case|kill|them|us",
    "got|have|carrying|has +a|the|my +{weapon} & going|him|door|hear|come|tell|next|after",
    "lose|losing|lost control|temper|it|grip & hurt|kill|harm|hit|shake|snap & {others}",
    "finish +him|her|them +off",
    "do|doing +him|her|them +in & going|want|wants|will|said|says|swear|threatened",
    "going|want|will finish|batter|kick|smash|sort +him|her|them|his|their|it & knife|finish|dead|kill",
    "next +time i|he|she & kill|hurt|finish|knife|stab",
    "burn +the|our|his|her|my +house|flat|place|it",
    "{scared} +of|about +my|own|what|i +own|temper|anger|might|will|could & {hurts}|hands|neck|kids|son|daughter",
    "says|said|will|would|{threat} shoot|kill|stab|burn|hurt +us|them|everyone|me|him|her",
    "smashing|smashed|trashing|trashed|wrecking & threatening|knife|hammer|kill",
    "pillow & face|over|head & {others}",
    "end|ended|finish|finished|over +it|things|all|for +for|all|both|her|him +him|her|them|both|us|for|of",
    "giving|give|gave|feed|feeding +them|it|her|him|mum|dad|all +all|tablets|pills & both|finished|peace|end|stop|over",
    "hands|hand & {neck} & {scared}|nearly|almost|wanted|want|felt|thought",
    "push|pushed|pushing|shove him|her|mum|dad|wife|husband stairs|window|road",
  ],
  unless: [
    "homes +under +the +hammer",
    "under +the +knife",
    "love +him|her +really",
    "finish +him|her +off +with",
    "foot +and +mouth",
    "intrusive|ocd|unwanted|horrible",
    "never hurt|harm|do|act",
    "joke|joking|lol|haha",
    "injection|jab|vaccine|needle|smear|dentist|scan|tablets",
    "find|finds|found +out",
    "feelings",
  ],
  question: {
    en: "Is someone in danger of being hurt now?",
    cy: "Oes rhywun mewn perygl o gael ei niweidio nawr?",
  },
  rationale: "Thoughts or voices about hurting someone, a baby above all, need help at once.",
  source: "NICE CG192, antenatal and postnatal mental health, 2014, updated 2020",
  hazard: "HAZ-UK-12",
  examples: [
    "I'm scared I will hurt my baby",
    "The voices are telling me to stab him",
    "I keep having thoughts of killing someone",
  ],
  counterExamples: [
    "Will the injection hurt my baby?",
    "My boss, honestly I could kill him, can I have a note for stress?",
    "This back pain is killing me",
  ],
};

/** Unwanted thoughts of harm. */
const intrusiveThoughts: TriageRule = {
  ...UNREVIEWED,
  id: "intrusive-thoughts",
  title: "Unwanted thoughts of harm",
  disposition: "crisis-line",
  gapWordsMax: 4,
  phrases: [
    "intrusive|unwanted|horrible|disturbing|scary|awful|terrible|bad|dark|evil thoughts|images|visions|thought {hurt-verb}|dropping|throwing|knife|knives",
    "intrusive|unwanted|horrible|disturbing|scary|awful|terrible|bad|dark|evil thoughts|images|visions|thought baby|babys|children|kids|{self}",
    "ocd thoughts|scared|images {hurt-verb}",
    "dark +thoughts",
    "thoughts +are|getting +very|so|really|getting +dark",
  ],
  question: {
    en: "Are you having thoughts of harming yourself or someone else now?",
    cy: "Ydych chi'n cael meddyliau am niweidio'ch hun neu rywun arall nawr?",
  },
  rationale:
    "Unwanted thoughts of harm frighten those who have them; somebody must hear today whether there is danger.",
  source: "NICE CG31, obsessive-compulsive disorder, 2005; NICE CG192, 2014, updated 2020",
  hazard: "HAZ-UK-12",
  examples: [
    "I keep getting horrible intrusive thoughts about hurting my children",
    "bad thoughts about the baby and knives",
    "I'm having dark thoughts",
  ],
  counterExamples: [
    "I have OCD about germs, can I have a review?",
    "What are intrusive thoughts?",
    "Is there a course for anxious thoughts?",
  ],
};

/** Withdrawal from alcohol or drugs. */
const withdrawal: TriageRule = {
  ...UNREVIEWED,
  version: 3,
  id: "withdrawal",
  title: "Withdrawal from alcohol or drugs",
  disposition: "a-and-e",
  gapWordsMax: 5,
  needs: [says("{shakes-off}|faces|picking|thumping")],
  phrases: [
    "dry|sober|clean +since|for",
    "{stops} {drinks}",
    "{drinks} {stops}|cold",
    "withdrawal|withdrawals|withdrawing|detox|detoxing",
    "cold +turkey",
    "rattling|clucking",
    "dts",
    "delirium +tremens",
    "alcoholic|drinker|alcohol|drinking & seeing|fit|seizure|morning|{shaky}|spiders|rats",
    "<1..7>|two|three +days|day|hours no|without|since|dry|sober|off",
    "not had usual|my|any|his|her {drinks}",
    "street|dealer|dealers & xanax|valium|benzos|diazepam|blues & fitted|fit|fits|seizure|shaking|ran|run|stopped",
  ],
  unless: [
    "milk",
    "off +his|her",
    "with|a +sherry",
    "not +drink|smoke +much|a|at",
    "coffee|caffeine|sugar|tea|smoking|cigarettes|nicotine|sertraline|citalopram|venlafaxine|antidepressant|antidepressants|fluoxetine|paroxetine",
    "bleeding|withdrawal +bleed|method",
    "years ago",
  ],
  question: {
    en: "Have you stopped or cut down alcohol or drugs, and are you shaking, sweating, seeing things or having fits now?",
    cy: "Ydych chi wedi stopio neu dorri i lawr ar alcohol neu gyffuriau, ac yn crynu, yn chwysu, yn gweld pethau neu'n cael ffitiau nawr?",
  },
  rationale: "Sudden withdrawal from alcohol or sedatives can bring fits and death within days.",
  source:
    "NICE CG100, alcohol-use disorders: complications, 2010, updated 2017; named 2026-11 without its text being copied; read it again at review",
  hazard: "HAZ-UK-62",
  examples: [
    "I stopped drinking two days ago and I'm shaking and seeing things",
    "my brother is in alcohol withdrawal, sweating and confused",
    "come off diazepam cold turkey and had a fit",
  ],
  counterExamples: [
    "I would like to stop drinking, who can help?",
    "I gave up alcohol last year, can it go on my record?",
    "Nicotine withdrawal makes me snappy",
  ],
};

/** Rules for danger from illness of the mind, and from drink and drugs. */
export const mindRules: readonly TriageRule[] = [harmToOthers, intrusiveThoughts, withdrawal];
