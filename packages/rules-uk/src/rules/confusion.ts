import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const newConfusion: TriageRule = {
  ...UNREVIEWED,
  id: "new-confusion",
  version: 4,
  title: "Newly confused",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "not hold|keep|follow +a|up|the|my conversation|conversations",
    "{third} {very}|too drowsy|lethargic|muddled|confused|sleepy & not|hard|wake|confused|morning|today|talk",
    "{third} more|increasingly|getting|really|very|so|extremely +drowsy|lethargic|unrousable|muddled|confused|sleepy|out",
    "{third} {muddled}",
    "{third} not|no +know|sure|recognise|remember +where|who|what|me|us|her|his|its +he|she|they|day|year|i|we|name|own|son|daughter|is|it|time|month|house|home|address|wife|kids|family|village",
    "not +recognise|recognising|recognised|recognize +me|us|him|her|his|own|family|{kin}",
    "asking|keeps +me|us|him|her|asking|kept what|who|where|same|when +day|year|month|he|she|i|we|things|question|mum|dad",
    "not +with +it",
    "not|no +making|make|makes|much +sense|any|much",
    "not +understanding|understand +us|me|anyone|anything",
    "does|did +not +know +me|us|who|where +he|she|they|i|we|is|{third}|anymore|today|and|since",
    "clothes|dressed|shoes & back +to +front",
    "picking|grabbing|clutching|plucking|pulling at|things +the|air|his|her|bed air|sheets|bedclothes|blanket|covers|clothes|nothing",
    "staring through|into|at|like +me|space|us|him|her|wall|nothing|ceiling",
    "call|called|calls|calling +me|him|her +by|mum|dad|mam the|his|her|my|another wrong|first|mothers|name|wife|wifes|husbands",
    "altered +mental",
    "talk|talking|speaking|saying|talks nonsense|gibberish|rubbish|jibberish|daft|riddles|gobbledegook",
    "talking|talks|shouting|waving to|at people|someone|{kin} & not|dead|died|there|passed",
    "thinks|convinced|insists|believes & war|dead|<1930..2015>|spiders|insects|rats|strangers",
    "thinks|convinced|insists|believes she|he|i|it +is|am|has|still & school|child|mother|mum|young|poisoning",
    "seeing|sees|saw +things|people|spiders|insects|cats|children|men|rats|bugs & not|wall|ceiling|there|fever|temperature|confused",
    "away|off +with|{whose}|the|his +the|fairies|head|rocker|planet fairies|head|rocker|planet",
    "wandering|wandered|outside|street|garden & night|nightie|pyjamas|nightdress|undressed|naked|slippers",
    "out & nightie|pyjamas|nightdress|undressed|naked|slippers",
  ],
  unless: [
    "staring +at +her|him|it|me",
    "set +out",
    "poisoning +incident",
    "allergic|allergy|allergies",
    "gets|get +in|into +a muddle|muddled",
    "{muddled} +about|by|over|as|why|how|what|whether|which|between|with",
    "letter|letters|form|forms|leaflet|instructions|results|email|text|app|website +is|was|are|has|have|from|left|makes|made|confusing",
    "dementia|alzheimers|autism|autistic|gender|sexuality|identity",
    "memory +clinic|team|loss|problems|nurse",
    "for months|years",
  ],
  question: {
    en: "Is this confusion new or worse in the last few days?",
    cy: "Ydy'r dryswch hwn yn newydd neu'n waeth yn y dyddiau diwethaf?",
  },
  rationale: "New confusion can be the first sign of sepsis, stroke, low sugar or low oxygen.",
  source:
    "NICE NG253, suspected sepsis in people aged 16 or over, 2025; NICE CG103, delirium, 2010, updated 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-05",
  examples: [
    "Mum is very confused today and not herself",
    "he's talking nonsense since last night",
    "She does not know where she is",
  ],
  counterExamples: [
    "I am confused about which tablets to take, the blue or the white",
    "The letter confused me, when is the scan?",
    "My mum has dementia, who can help with forms?",
    "My dad has dementia and gets muddled in the evenings, same as ever",
  ],
};

const suddenConfusion: TriageRule = {
  ...UNREVIEWED,
  id: "sudden-confusion",
  version: 3,
  title: "Confusion that came suddenly or is worse",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "{muddled}|confusion all|quite|very +of|sudden|suddenly +a|sudden|suddenly",
    "suddenly|sudden|newly|acutely|more|much|far|increasingly {muddled}|confusion",
    "{muddled}|confusion & suddenly|sudden|tonight|overnight|since|today|drowsy|slurred|slurring|headache|vomiting|hallucinating|sleepy|shaky|weak",
    "{muddled}|confusion & {fever}|infection|urine|uti|hot|catheter|chest",
    "not remember|recall|name & names|name|kids|how|address & since|suddenly|today|morning|overnight",
    "feel|feeling|am|feels|got|getting +{very} +{muddled}",
    "acting|behaving|being +{very}|like +drunk|strangely|strange|odd|oddly|bizarre|bizarrely|aggressive & suddenly|fever|temperature|headache|sudden|drunk|today|not",
  ],
  unless: [
    "no +more",
    "infection +cleared",
    "{muddled} +about|by|over|as|why|how|what|whether|which|between|with",
    "letter|letters|form|forms|leaflet|instructions|results +is|was|are|has|have|from|left|makes|made|confusing",
  ],
  question: {
    en: "Is someone newly confused, or more confused than usual, now?",
    cy: "Oes rhywun newydd ddrysu, neu'n fwy dryslyd nag arfer, nawr?",
  },
  rationale: "A sudden change matters also in somebody with dementia.",
  source: "NICE CG103, delirium, 2010, updated 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-05",
  examples: [
    "Dad has dementia but is suddenly much more confused",
    "confused and shivering since last night",
    "She is more muddled than usual and has a temperature",
  ],
  counterExamples: [
    "I am more confused about the tablets after reading the leaflet",
    "The new system is confusing, can I just ring?",
    "Hallucinations leaflet for my mum's Parkinson's nurse please",
  ],
};

const notHimself: TriageRule = {
  ...UNREVIEWED,
  id: "not-himself",
  version: 2,
  title: "Not himself or herself",
  disposition: "same-day-phone",
  gapWordsMax: 2,
  phrases: [
    "not|nothing +like|quite|himself|herself|themselves|themself himself|herself|themselves",
    "not|nothing +himself|herself|themselves",
    "acting|behaving|being +{very}|like|so|strange|odd|weird|funny|drunk|out|different",
    "am|feel|feeling|feels|seems|bit|gets {muddled}",
    "seeing +things|spiders|insects|bugs|people|animals",
    "confusion|drowsier|unrousable",
    "funny|queer|bad +turn|turns|do",
  ],
  asks: true,
  question: {
    en: "Is someone newly confused, very drowsy or very unwell, in the last few days?",
    cy: "Oes rhywun newydd ddrysu, yn gysglyd iawn neu'n sâl iawn, yn y dyddiau diwethaf?",
  },
  unless: ["no +more"],
  rationale: "Not to be oneself can be the first that others see of an infection or a stroke.",
  source: "NICE CG103, delirium, 2010, updated 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-05",
  examples: [
    "Mum is not herself today",
    "he is acting strange",
    "feeling a bit muddled since yesterday",
  ],
  counterExamples: [
    "He can sign the form himself",
    "The letter is confusing",
    "Strange noise from my hearing aid",
  ],
};

/** New confusion. */
export const confusionRules: readonly TriageRule[] = [newConfusion, suddenConfusion, notHimself];
