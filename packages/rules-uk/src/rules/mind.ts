import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Might hurt someone. */
const harmToOthers: TriageRule = {
  ...UNREVIEWED,
  version: 4,
  id: "harm-to-others",
  title: "Might hurt someone",
  disposition: "999",
  gapWordsMax: 6,
  phrases: [
    "{scared}|think ill|i +will|might {hurts} {others}",
    "hands|hand & wifes|husbands|partners|his|her +{neck}",
    "crash|crashing|drive|driving & all +of +us|kids|them|family",
    "i +shook|threw|dropped|smothered|squeezed +him|her|the|my|baby",
    "kill|hurt|stab +that +man|woman|bastard|bloke|guy",
    "{weapon} & shouting|screaming|outside|standing|front|door|street|corridor",
    "do|kill|shoot|burn|get +us|me|them|you|everyone +all|in",
    "pillow|cushion|hand|hands over|on & face|mouth|nose",
    "{weapon} & mattress|coat|pocket|waistband|bag|car|room|drawer|carries|carry & he|she|son|says|going|him|her",
    "get|gets|getting +what|whats +is|coming|he|they coming|deserves|deserve",
    "{scared}|nearly|almost +of|what|about +i|what might|may|will|could do",
    "lost +it|control +with baby|kids|son|daughter|mum|toddler|him|her",
    "{strikes}|attacking|swung|lunged|went|came|going|threatening|{threat} & with|at +a|the|his|her|him|me +{weapon}",
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
    "do +him|her|them +in",
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

/** Voices, visions or beliefs that others do not share. */
const newPsychosis: TriageRule = {
  ...UNREVIEWED,
  version: 3,
  id: "new-psychosis",
  title: "Hearing voices, seeing things or being watched",
  disposition: "crisis-line",
  gapWordsMax: 4,
  phrases: [
    "talk|talks|talking +to|with & wardrobe|walls|tv|mirror|dead|ghost|ghosts",
    "{voices} told|tell|ask|asked|asks|say|says|want|wants|command|commands|chose|speak|speaks +me|him|her|to",
    "laughing|smiling|giggling|shouting|grinning +at +nothing|nobody|himself|herself|walls",
    "drugged|laced|tampered|spiked & milk|food|water|tea|pills|thinks|drink",
    "{signal-box} & codes|code|signals|secret|hidden",
    "clozapine|olanzapine|risperidone|depot|injection|aripiprazole|quetiapine|antipsychotic|antipsychotics & stopped|not|refusing|missed|without|threw & pacing|laughing|voices|thinks|shouting|knife|foil|talking|awake|says",
    "given|giving|gave away & savings|money|everything|possessions & angels|god|slept|sleep|plan|mission",
    "talking|talks|thoughts +too|so|really|very +fast|quickly & sleep|slept|spending",
    "thoughts|ideas|voices & head|mind|brain & putting|put|puts|inserted|into|planting|beaming|stealing",
    "{signal-box}|alarm|they|it|everyone +is|are +listening|watching|recording|spying",
    "{hear} people|them|someone|neighbours|man|men|woman|women|<2..9> laugh|commenting|discussing|arguing|narrating|talk|whisper|call|shout|calling|talks|speak",
    "talk|talks|talking|laughs|laughing alone|nobody|himself|herself|air|walls & night|day|room|all|one",
    "everyone|people|all|we +are|is|all actors|robots|fake|clones|dead|spies|working",
    "{third} +is|are|was|seems manic|psychotic|delusional",
    "{hear} +voices|voice|whispering|whispers|things",
    "{hear} people|them|someone|neighbours|dead|nan|god|devil|jesus|they talking|whispering|laughing|shouting|telling|tell|through|head|say|saying",
    "{voices} +in|telling|talking|saying|shouting|are|says|tells|told|that|commanding|tell",
    "{seeing} +things|people|figures|shadows|faces|men|someone|demons|ghosts|spiders|insects not|nobody|real|moving|there|walls|else",
    "people|things|someone who|that +is|are not +there|real",
    "hallucinating|hallucinates|hallucinations|delusional|delusions|psychotic|psychosis|mania",
    "think|having|into|becoming|relapsing|going|relapse|in|so|very|really manic",
    "being|am|are|is|be +watched|followed|spied|filmed|bugged|recorded|tracked|hacked",
    "{they-all} {watched} +me|him|her|us|on|against|my|our|his|every",
    "{they-all} & out|trying|coming|want|going +to +get|kill|poison|harm|take|steal me|him|her|us|our|my",
    "{signal-box} {signals} +to|me|him|her|about|through|for",
    "{signals} in|from|through|on|inside {signal-box}",
    "{signal-box} & about|to|telling|tells|told|talks|commands +me|him|her",
    "chip|microchip|camera|cameras|implant|tracker|device|bug & head|brain|teeth|walls|body|implanted|arm|skin|me|inside|leg|neck|ceiling|house|smoke|hidden|in",
    "{thinks-so} +he|she|people|they|we|i|neighbours|someone|everyone|you|is & {special-one}|poisoned|poisoning|famous|spying|robot|alien|watched|imposter|impostor",
    "{special-one} told|speaks|sent|talks|chose|speaking|talking me|him|her|through",
    "not|hardly|barely +slept|sleep|sleeping|been <2..14>|days|nights|week|bed & {highs}|god|prophet",
    "{highs} & not|no|without +need|needing|sleep|slept|sleeping|eating",
    "not +need|needing|needed +sleep|to +sleep|sleep",
    "food|foods|water|tea|milk|pills|tablets +is|was|has|been|are poisoned|poison|poisoning|tampered",
    "being|been +poisoned|drugged",
    "poisoning|poisoned|tampering +my|his|her|the|our|with food|water|milk|drink|tea|him|her|me",
    "taped|covered|foil|boarded|barricaded|barricading|blocked|unplugged & windows|sockets|phone|cameras|listen|door|doors|mirrors|tv|himself|herself|room",
    "read|reading|hear|control|controlling|inserting|stealing +my|his|her|peoples mind|thoughts|minds|brain",
    "replaced|swapped|switched by|with|for someone|imposter|impostor|robot|double|else|alien|aliens|robots|clone|clones|actor|actors|copies|copy",
    "{they-all} got|come|coming|get|getting|gets +into|through|in|inside {signal-box}|head|thoughts|house|brain|mind",
    "talks|talking|laughing|shouting|arguing +to|at|with +himself|herself|walls|nobody|wall|air|mirror|the",
    "antichrist|satan|cia|fbi|illuminati|bugged|microchipped|possessed",
    "{very}|getting|becoming|increasingly|extremely +paranoid|manic",
    "paranoid & thinks|that|people|everyone|neighbours|about|she|he|locked|door|poison|knife",
    "only +one who can +stop|save",
    "not +real & everything|people|world|nothing|i|family|he|she",
  ],
  unless: [
    "followed +up",
    "hospital|clinic|consultant|cardiology|endocrinology|midwife",
    "side +effect|effects",
    "stable|for +years",
  ],
  question: {
    en: "Are there voices, visions, or strong beliefs that others do not share, and are they new or worse?",
    cy: "Oes lleisiau, gweledigaethau, neu gredoau cryf nad yw eraill yn eu rhannu, ac ydyn nhw'n newydd neu'n waeth?",
  },
  rationale: "A first or returning psychosis needs a crisis team the same day.",
  source: "NICE CG178, psychosis and schizophrenia in adults, 2014; CG155 for the young, 2013",
  hazard: "HAZ-UK-61",
  examples: [
    "I am hearing voices and I don't know what to do",
    "My son thinks the neighbours are watching him through the walls",
    "she says the TV is sending messages to her",
  ],
  counterExamples: [
    "My hearing has gone in one ear, voices sound muffled",
    "I am being followed up by cardiology",
    "Blood pressure is being watched by the nurse",
  ],
};

/** Several signs of an illness in which the world is read wrongly, or of mania. */
const psychosisSigns: TriageRule = {
  ...UNREVIEWED,
  id: "psychosis-signs",
  title: "Several signs of psychosis or mania",
  disposition: "crisis-line",
  gapWordsMax: 5,
  needs: [
    {
      within: "message",
      phrases: [
        "not|hardly|barely|never|no|without sleep|slept|sleeping|bed",
        "up|awake +all +night",
        "<3..14> days|nights",
      ],
    },
    {
      within: "message",
      phrases: [
        "agents|spies|cameras|camera|bugged|followed|watched|watching|following|spying|plotting|poisoned|poisoning|codes|signals|messages|chip|government|police|fbi|cia|gas|lasers",
        "after +him|her|me|us",
      ],
    },
    {
      within: "message",
      phrases: [
        "god|jesus|queen|king|messiah|prophet|chosen|heaven|angels|devil|demons|mission|famous|royal|powers|heir",
      ],
    },
    {
      within: "message",
      phrases: [
        "{voices}|hears|hearing|invisible|shadows|ghosts",
        "shouts|shouting|shout|laughing|talks|talking",
      ],
    },
    {
      within: "message",
      phrases: [
        "foil|curtains|windows|naked|nightdress|nightie|pyjamas|pacing|locked|barricaded|wardrobe|mirrors|plugs|sockets|street|knife|bible|writing|wrote|walls",
        "left +his|her|the +room",
      ],
    },
    { within: "message", phrases: ["thoughts|mind|minds|telepathy|knows|broadcast"] },
    {
      within: "message",
      phrases: ["film|simulation|unreal|actors|matrix|fake|robots|clones|real"],
    },
    {
      within: "message",
      phrases: [
        "spending|spent|grand|thousands|savings|credit|guitars|cars|business|invented|genius|buzzing|hyper|manic|paranoid|racing|high",
      ],
    },
  ],
  needsMin: 3,
  phrases: [
    "agents|spies|bugged|microchip|lasers|telepathy|simulation|messiah|prophet",
    "{they-all} & {watched}|after|knows|know|reading",
    "{third}|i +is|am|are +queen|king|god|jesus|the|chosen & queen|king|god|jesus|messiah|prophet|chosen|heaven|heir",
    "foil|curtains|sockets|plugs|mirrors & covered|shut|closed|put|unplugged|taped|keeping|keeps",
    "talk|talks|talking|shout|shouting|laughing|shout +to|at|with|is|she|he & wardrobe|wall|walls|nobody|air|himself|herself|queen|god",
    "know|knows|read|reading|control|hear|broadcast +my|his|her|our +thoughts|mind",
    "not left room|house|bedroom & talks|talking|watching|voices|food|foil|curtains",
    "spending|spent|bought & slept|sleep|grand|thousands|savings",
    "in +a|the +film|simulation|matrix|dream|game",
  ],
  unless: ["film|book|play|novel +i|we|was|called", "gp|hospital|appointment"],
  question: {
    en: "Are there voices, strong beliefs that others do not share, or days without sleep, new in the last weeks?",
    cy: "Oes lleisiau, credoau cryf nad yw eraill yn eu rhannu, neu ddyddiau heb gwsg, yn newydd yn yr wythnosau diwethaf?",
  },
  rationale: "Each sign alone may be a way of speaking; together they need a crisis team today.",
  source: "NICE CG178, psychosis and schizophrenia in adults, 2014; CG185, bipolar disorder, 2014",
  hazard: "HAZ-UK-61",
  examples: [
    "He keeps the curtains shut because agents are watching, and he has not slept for days",
    "She ran down the street in her nightie shouting that she is the queen of heaven",
    "feel like I am in a film and everyone knows my thoughts, not slept for 3 days",
  ],
  counterExamples: [
    "The cameras at reception are watching the door, is that new?",
    "I have not slept, the neighbours have a baby",
    "My curtains are shut because of migraines",
  ],
};

/** Withdrawal from alcohol or drugs. */
const withdrawal: TriageRule = {
  ...UNREVIEWED,
  version: 2,
  id: "withdrawal",
  title: "Withdrawal from alcohol or drugs",
  disposition: "a-and-e",
  gapWordsMax: 5,
  needs: [
    {
      within: "message",
      phrases: ["{shakes-off}|faces|picking|thumping"],
    },
  ],
  phrases: [
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
  ],
  unless: [
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
export const mindRules: readonly TriageRule[] = [
  harmToOthers,
  intrusiveThoughts,
  newPsychosis,
  psychosisSigns,
  withdrawal,
];
