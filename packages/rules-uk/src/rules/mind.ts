import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Might hurt someone. */
const harmToOthers: TriageRule = {
  ...UNREVIEWED,
  version: 2,
  id: "harm-to-others",
  title: "Might hurt someone",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "i|he|she|they|son|daughter|husband|dad|brother going|wants|want|wanting|threatening|threatened|threatens|might|plans|planning|trying|tried {hurt-verb} {others}",
    "thoughts|thinking|think|urge|urges|fantasies|fantasise|visions|plan|plans|feel of|about|to|like {hurt-verb} {others}",
    "scared|afraid|worried|frightened|terrified|feel +i|he|she|they|that|like might|will|could|going|am|may {hurt-verb} {others}",
    "i|he|she might|will|going {hurt-verb} {others}",
    "voices|voice telling|saying|say|tell|tells|told|says|command|commanding {hurt-verb}|die|jump|cut|do",
    "waving|waved|pulled|threatened|threatening|chasing|holding|grabbed|running|swinging|got knife|gun|machete|axe|hammer|weapon|shotgun",
    "knife|gun|machete|axe|weapon threatening|threatened|threatens|waving|throat",
    "lose|losing|lost|control hurt|kill|harm|someone {others}",
    "going|want|will finish|batter|kick|smash|sort +him|her|them|his|their|it & knife|finish|dead|kill",
    "finish +him|her|them +off",
    "next +time i|he|she & kill|hurt|finish|knife|stab",
    "got|have|carrying|has +a|the|my +knife|gun|machete|bat|axe|blade & going|him|door|hear|come|tell|next",
    "do +him|her|them +in",
    "burn +the|our|his|her|my +house|flat|place|it",
    "hammer|knife|bat|machete|gun|blade & sleeping|sleep|pillow|bed & him|her|before|case|kill",
    "frightened|scared|afraid|worried +of|about +my|own +own|temper|anger & hands|hit|hurt|neck|kids|son|daughter",
    "picturing|imagining|imagine|picture|visualise|keep {hurt-verb} +my|him|her|the|someone|people {others}|partner",
    "shoot|kill|stab|burn|blow +us|me|them|everyone",
    "smashing|smashed|trashing|trashed|wrecking & threatening|house|up|knife|hammer",
    "threatening|threatened|threatens & mum|dad|wife|me|us|him|her & knife|hammer|gun|axe|bat|kill|hurt",
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
  id: "new-psychosis",
  title: "Hearing voices, seeing things or being watched",
  disposition: "crisis-line",
  gapWordsMax: 4,
  phrases: [
    "hear|hears|hearing|heard +voices|voice|whispering|whispers",
    "hear|hears|hearing people|them|things|someone talking|whispering|not|head|nobody|laughing",
    "voices +in|telling|talking|saying|shouting|are",
    "see|sees|seeing +things|people|figures|shadows|faces|men|someone not|nobody|real|moving",
    "hallucinating|hallucinates|hallucinations",
    "is|am|are|been|becoming|having|feel|feels|getting|gone|seems delusional|delusions|psychotic",
    "think|having|into|becoming|relapsing|going|relapse|in psychosis|manic|mania",
    "being|am|are|is|be +watched|followed|spied|poisoned|filmed|bugged|recorded",
    "watching|following|spying|poisoning|plotting|listening|tracking|filming +me|him|her|us|on|against",
    "neighbours|police|government|people|everyone|they out|watching|plotting|spying|laughing to|me|him|her|on|at|against get|me|him|her",
    "chip|microchip|camera|cameras|implant head|brain|teeth|walls|body|implanted",
    "tv|television|radio|phone|internet talking|speaking|messages|sending|signals +to|me|him|her|about|through",
    "paranoid thinks|that|people|everyone|neighbours|about|she|he|locked|not",
    "very|really|getting|becoming|so|increasingly|extremely +paranoid|manic",
    "thinks|convinced|believes +he|she|people|they|we|i|neighbours|someone is|are|am jesus|god|king|prophet|poisoned|famous|after|chosen|poisoning|messiah|following",
    "not slept|sleeping|sleep <3..14>|days|nights talking|racing|spending|ideas|manic|energy|fast",
    "put|putting +a|something chip|microchip|tracker|device|bug",
    "messages|signals|codes in|from|through|on radio|tv|television|telly|phone",
    "chip arm|skin|me|inside|him|her|leg|neck",
    "only +one who can +stop",
    "not|need|have +need|to sleep +anymore",
    "they +are|put|have|keep in|put|poisoning|watching|reading|controlling food|milk|mind|thoughts|drink|water|me",
    "seeing|see|sees +shadows|demons|ghosts|figures|faces",
    "to +get +me|him|her & they|going|trying|coming|people|out",
    "thinks|says|convinced|believes government|neighbours|police|god|mission|poison|poisoned|spying|watched|chosen|special",
    "hear|hearing dead|nan|god|devil|jesus telling|talking|tell|says|saying",
    "tells|telling|says evil|worthless|useless|kill & hear|voice|voices|stop",
    "prophet|messiah|jesus|chosen|reincarnated & convinced|thinks|says|believes|am|is",
    "camera|cameras & watching|smoke|walls|house|following|hidden",
    "they|neighbours|people|everyone|can know|knows|reading|read|hear +what|my|his|her thinking|thoughts|mind|think",
    "listen|listening|spying & they|sockets|walls|phone|phones|through",
    "food|water|tea +is|was|has poisoned|poison",
    "taped|covered|foil|boarded & windows|sockets|phone|cameras|listen",
    "not +been bed|slept|sleeping & giving|spending|talking|prophet|god|mission|money",
    "telly|tv|television|radio & about|to +me|him|her",
    "replaced|swapped by|with someone|imposter|impostor|robot|double|else|alien|clone",
    "read|reading|hear minds|thoughts",
    "not +need|needed|needing +sleep",
    "people|things|someone who|that +is|are not +there|real",
    "barricaded|barricading",
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

/** Withdrawal from alcohol or drugs. */
const withdrawal: TriageRule = {
  ...UNREVIEWED,
  id: "withdrawal",
  title: "Withdrawal from alcohol or drugs",
  disposition: "a-and-e",
  gapWordsMax: 5,
  needs: [
    {
      within: "message",
      phrases: [
        "shaking|shakes|shaky|shake|trembling|tremors|jittery|sweating|sweats|sweaty|seeing|hearing|hallucinating|hallucinations|hallucination|fit|fits|fitting|seizure|seizures|vomiting|vomit|sick|puking|confused|rattling|clucking|delirious|spiders|twitching|twitchy|bugs|crawling|convulsions",
      ],
    },
  ],
  phrases: [
    "stopped|stop|quit|quitting|stopping|gave|given|off|without|packed|cut drinking|alcohol|drink|booze|vodka|heroin|gear|benzos|diazepam|valium|xanax|ghb|spice|methadone|cider|wine|beer|drunk|whisky|opiates|opioids|tramadol|codeine|oxycodone|morphine|pregabalin",
    "withdrawal|withdrawals|withdrawing|detox|detoxing",
    "cold +turkey",
    "rattling|clucking",
    "dts|delirium +tremens",
    "alcoholic|drinker|alcohol|drinking shaking|shakes|trembling|seeing|fit|seizure|morning",
    "last +drink|drank",
    "no|not +alcohol|drink|drunk|booze|vodka since|days|<1..7>",
    "not +had drink|alcohol|vodka|booze|dose|methadone",
    "run|ran +out diazepam|valium|benzos|methadone|xanax|opiates|alcohol|pregabalin|oxycodone|heroin",
    "off|stopped|quit +the|my|his|her +drink|booze|drinking|alcohol|valium|diazepam",
    "<1..7> +days no|without|since drink|alcohol|booze|drinking",
    "no +drink|alcohol",
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
  withdrawal,
];
