import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Voices, visions or beliefs that others do not share. */
const newPsychosis: TriageRule = {
  ...UNREVIEWED,
  version: 3,
  id: "new-psychosis",
  title: "Hearing voices, seeing things or being watched",
  disposition: "crisis-line",
  gapWordsMax: 4,
  phrases: [
    "gone|going|is|getting +high|manic|hyper & sleep|night|money|spending|slept",
    "not|hardly|barely +slept|sleep|sleeping & king|queen|god|police|government|palace|cameras|codes",
    "sending|sends|sent +her|him|me|us +signals|codes|thoughts|waves|secret",
    "floorboards|ceiling|walls|phone & bugs|wires|cameras|microphones|devices",
    "talk|talks|talking +to|with & wardrobe|walls|tv|mirror|dead|ghost|ghosts",
    "{voices} told|tell|ask|asked|asks|say|says|want|wants|command|commands|chose|speak|speaks +me|him|her|to",
    "laughing|smiling|giggling|shouting|grinning +at +nothing|nobody|himself|herself|walls",
    "drugged|laced|tampered|spiked & milk|food|water|tea|pills|thinks|drink",
    "{signal-box} & codes|signals|secret|hidden",
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
    "being|am|are|is|be +watched|spied|filmed|bugged|recorded|tracked|hacked",
    "being|am|are|is|be +followed & car|cars|home|van|vans|men|man|people|everywhere|police|helicopter|they",
    "{they-all} {watched} +me|him|her|us|on|against|my|our|his|every",
    "{they-all} & out|trying|coming|want|going +to +get|kill|poison|harm|take|steal me|him|her|us|our|my",
    "{signal-box} {signals} +to|me|him|her|about|through|for",
    "{signals} in|from|through|on|inside {signal-box}",
    "{signal-box} & telling|tells|told|talks|talking|commands|speaks|speaking +me|him|her|to",
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
    "talks|talking|laughing|shouting|arguing +to|at|with +himself|herself|walls|nobody|wall|air|mirror",
    "antichrist|satan|cia|fbi|illuminati|bugged|microchipped|possessed",
    "{very}|getting|becoming|increasingly|extremely +paranoid|manic",
    "paranoid & thinks|that|people|everyone|neighbours|she|he|locked|door|poison|knife",
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
    "writing|letters|letter|emailing|ringing|phoning +to|the +the|police|palace & king|queen|president|palace|minister|police|pope",
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

/** Rules for illness of the mind in which the world is read wrongly. */
export const psychosisRules: readonly TriageRule[] = [newPsychosis, psychosisSigns];
