import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const strokeSigns: TriageRule = {
  ...UNREVIEWED,
  id: "stroke-signs",
  version: 2,
  title: "Signs of a stroke",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "face|mouth|smile|eyelid {droop}|twisted|paralysed|drooling",
    "drooping|drooped|droopy|crooked|lopsided|wonky|sagging face|mouth|smile",
    "side|half of his|her|my|the|face face|mouth|body weak|numb|gone|paralysed|dead|frozen|moving|tingling|fallen",
    "slurring|slurred|slurs|slur|slurry",
    "speech|words|talking|speaking|voice garbled|jumbled|jumbling|gibberish|mixed|slurred|strange|weird|wrong|gone",
    "garbled|jumbled|jumbling|muddling speech|words|talking|sentences",
    "can|could +not get|find|say|form|string|pronounce +{be}|my|his|her|the|any|words|out|proper words|word|sentence|sentences|out",
    "can|could +not get|find|say|form +words",
    "can|could +not +speak|talk properly|suddenly|clearly|right|anymore|her|his|she|he",
    "suddenly|sudden can|could +not speak|talk",
    "trouble|difficulty|struggling|unable|problem|problems|hard speaking|talking|speak|talk|words",
    "words not|wrong|all coming|come|making|right|came",
    "speech|words|talking|speaking|talks|talk|speaks & {drunk}|gobbledegook|gobbledygook|garbled|slurry|double|baby|funny|strange|mush|nonsense",
    "all +that +came +out",
    "sound|sounds|sounding|walk|walks|walking|look|looks|looked|act|acting & {drunk}",
    "smile|grin|face skew|squint|funny|different|lop|uneven",
    "can|could +not hold|grip|lift|pick|do cup|mug|pen|fork|spoon|knife|phone|keys|kettle|buttons|key",
    "dropping|dropped|fell|falling|drop|drops & cup|mug|pen|things|phone|everything & hand|arm|left|right|side|speech|face",
    "arm|leg|hand|side & packed|given|gave +up|in|way|out",
    "arm|leg|hand +{be} hanging|hung",
    "leg|arm|hand would|will +not +work|move|take|do|hold|obey",
    "half page|face|room|vision|picture & missing|gone|disappeared",
    "can|could|will +not lift|raise|use|grip|move|hold|straighten left|right|one|either arm|leg|hand|side|foot",
    "can|could +not lift|raise|move|use arm|leg",
    "arm|leg|hand|side +{be} {weak}|numb",
    "left|right|one +side|arm|leg|hand {weak}|numb|numbness|tingling|tingly|drooping",
    "{weak}|numb|numbness|tingling|feeling down|on|in|all|of one|left|right +side|arm|leg|hand",
    "suddenly|sudden & {weak}|numb|numbness & arm|leg|side|face|hand|body",
    "arm & leg & {weak}|numb|numbness|tingling",
    "can|could +not feel left|right|one +arm|leg|side|hand",
    "mini|having|signs +a|of +stroke",
    "mini|having|think|thinks|worried|another|like stroke|tia|tias",
    "had +a +stroke|tia today|yesterday|tonight|just|now|morning|hour|hours|night",
  ],
  unless: [
    "sleep|slept|sleeping|night|nights|carpal|elbow|trapped|sciatica|disc|pillow|lying|frozen|rotator|sprain|sprained|broken|broke|gym|jab|vaccine|cast|plaster|arthritis",
    "dentist|filling|anaesthetic|botox|bells",
    "english|language|stammer|stutter|nursery|therapist|therapy|hoarse|laryngitis",
    "for months|years",
    "shoulder|wrist|knee|hip|neck|back +{pain}|injury",
  ],
  question: {
    en: "Did this start in the last few days, even if it has gone off?",
    cy: "A ddechreuodd hyn yn y dyddiau diwethaf, hyd yn oed os yw wedi mynd?",
  },
  rationale:
    "A drooping face, a weak side or lost speech can be a stroke or a warning of one, also when it passes.",
  source:
    "NICE NG128, stroke and transient ischaemic attack, 2019, updated 2022; nhs.uk, Symptoms of a stroke, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-03",
  examples: [
    "My husbands face has dropped on one side",
    "mums speech is slurred and she seems odd",
    "I suddenly went weak in my right arm this morning",
    "her mouth looks crooked and she cant lift her arm",
  ],
  counterExamples: [
    "I had a stroke in 2019 and need my clopidogrel",
    "When is my stroke review appointment?",
    "My grandad had a stroke, should my cholesterol be checked?",
    "My arm is sore after the flu jab",
    "Pins and needles in my right hand at night, is it carpal tunnel",
  ],
};

const suddenUnsteadiness: TriageRule = {
  ...UNREVIEWED,
  id: "sudden-unsteadiness",
  title: "Suddenly unsteady",
  disposition: "999",
  phrases: [
    "can|could +not walk straight",
    "suddenly|sudden can|could +not walk|stand|balance",
    "veering|staggering|lurching|listing|falling|leaning|veers +off|to|over|into|all one|left|right|side",
    "staggering|walking like|as|a drunk",
    "suddenly|sudden & unsteady|dizzy|dizziness|vertigo|balance|wobbly|uncoordinated|clumsy",
    "dizzy|dizziness|vertigo|spinning & double|slurred|slurring|numb|weak|swallow|speak",
    "lost|losing +my|his|her|all +balance|coordination & suddenly|today|morning|headache|arm|leg",
    "dizzy|spinning|vertigo & can not stand|walk|balance",
  ],
  gapWordsMax: 5,
  unless: [
    "positional|menieres|labyrinthitis|drunk|drinking|drink",
    "for months|years",
    "stand|standing|get|getting|sit|turn|roll +up|over",
    "tablets|medication",
  ],
  question: {
    en: "Did the unsteadiness come on suddenly, in the last few days?",
    cy: "A ddaeth yr ansadrwydd yn sydyn, yn y dyddiau diwethaf?",
  },
  rationale: "Sudden loss of balance can be a stroke at the back of the brain.",
  source:
    "NICE NG127, suspected neurological conditions, 2019, updated 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-03",
  examples: [
    "I cant walk straight since this morning",
    "room spinning and seeing double",
    "Suddenly very unsteady and falling to one side",
  ],
  counterExamples: [
    "My vertigo is back when I roll over in bed, same exercises?",
    "A bit dizzy on the new blood pressure tablets",
    "Balance class times please",
  ],
};

const newConfusion: TriageRule = {
  ...UNREVIEWED,
  id: "new-confusion",
  version: 2,
  title: "Newly confused",
  disposition: "999",
  phrases: [
    "{third} {muddled}",
    "he|she|they {muddled}",
    "does|did +not know where|who|what +he|she|they|we|it|day|year",
    "not recognise|recognising|recognised|recognize +me|us|him|her|his|family|anyone|people|son|daughter",
    "does|did +not +know +me|us|who",
    "does|did +not +know +her|his|their|the|its +own|name|daughter|son|wife|husband|day|year|month",
    "asked|asking|asks +me|us|him|her +what|who +day|year|month|he|she|i|we",
    "not +with +it",
    "picking|grabbing|clutching things|air & air|seeing|nothing",
    "staring through|into +me|space|us|him|her",
    "called +me|him|her +by +the|his|her|my|another wrong|first|mothers|name|wife|wifes|husbands",
    "altered +mental",
    "talking|speaking|saying|talks nonsense|gibberish|rubbish|jibberish",
    "{third} not making|make|makes|talking sense",
    "{third} drowsy|unrousable|lethargic & very|so|really|too|extremely|increasingly",
    "{third} +is|so|very|really|too|extremely +drowsy",
  ],
  unless: [
    "letter|letters|appointment|tablets|which|form|forms|leaflet|instructions|results|email|text",
    "dementia|alzheimers|autism|gender|sexuality|identity|memory +clinic|team|loss|problems|nurse",
    "dementia|alzheimers|autism|autistic|gender",
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
  title: "Confusion that came suddenly or is worse",
  disposition: "999",
  phrases: [
    "suddenly|sudden|newly|acutely {muddled}|confusion",
    "more|much|even|far|increasingly +{muddled}",
    "{muddled} & suddenly|tonight|overnight|fever|temperature|shivering|drowsy|slurred|slurring|headache|vomiting|hallucinating",
    "{muddled} +and +{muddled}|weak|dizzy|sweaty|shaky|cold|hot|sleepy|sick",
    "feel|feeling|am|feels +{very} +{muddled}",
    "confusion & fever|temperature|sudden|suddenly|urine|infection|drowsy",
    "hallucinating|hallucinations & fever|temperature|infection|confused",
    "acting|behaving +{very}|like +drunk|strangely|strange|odd|oddly|bizarre|bizarrely & suddenly|fever|temperature|headache|sudden|drunk",
  ],
  unless: [
    "letter|letters|appointment|which|form|forms|leaflet|instructions|results|about|why|how|what|whether|between|by",
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

/** Stroke, unsteadiness and confusion. */
export const strokeRules: readonly TriageRule[] = [
  strokeSigns,
  suddenUnsteadiness,
  newConfusion,
  suddenConfusion,
];
