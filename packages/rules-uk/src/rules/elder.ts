import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { anElder } from "./who.js";

const SOURCE =
  "NICE CG103, delirium, 2010, updated 2023; NICE NG253, suspected sepsis in people aged 16 or over, 2025; named, not copied; read again at review";

/** An old person whose mind has changed. */
const elderNotThemselves: TriageRule = {
  ...UNREVIEWED,
  version: 4,
  id: "elder-not-themselves",
  title: "Old person suddenly not themselves",
  disposition: "999",
  gapWordsMax: 5,
  needs: [anElder, says("{onset}"), says("{off-body}")],
  needsMin: 2,
  asksAlone: true,
  phrases: [
    "not remember +anything|things|much & suddenly|sudden|today|falling|fell|since",
    "just|only|all sleeps|sleeping|asleep & eat|drink|eating|drinking|new|up|wake",
    "not +get|getting +up|out & eat|eating|drink|drinking|{dozy}|sleeps",
    "not recognise|recognised|recognising|recognize|know +any|me|us|anyone|his|her|our|family|none",
    "keeps|keep|kept +saying|thinking|insisting|shouting +there|she|he|it|someone|people|they|that",
    "men|people|children|someone|strangers +in +the|my|her|his +garden|house|loft|room|bed|walls|kitchen",
    "not|forgot|forgotten remember|know|recall +my|our|his|her|own|me|us +name|names|birthday|us|all|who",
    "thinks|says|accusing|accuses +we|they|i|the|us|me|someone & thieves|thief|stealing|stolen|burglars|strangers|prison|kill|poisoning|impostor",
    "fighting|lashing|hitting|biting|aggressive|swearing|agitated & us|carers|staff|nurses|out|me|her|she|he|everyone",
    "{dozy} & today|since|eating|drink|drinking|stand|unable|more|very|wake|chair|breakfast|really|so",
    "unable|not|stopped|struggle|refusing|refuses stand|walk|weight|transfer|mobilise & {dozy}|today|hot|chesty|muddled|usually|normally|yesterday",
    "all +over +the +place",
    "not +know +what +day|year|month|time",
    "new|acute|sudden|increased|more|increasing +confusion",
    "{elder}|she|he|her|him {mind-gone}",
    "{mind-gone} & {elder}|she|he|her|him|talking",
    "not +herself|himself",
    "not +right|same +in|person|woman|man",
    "not making sense|any",
    "not +with +it|us",
    "not +like +herself|himself|her|him",
    "away +with +the +fairies",
    "not|does|did|forgot|forgotten +know|recognise|recognize|knows|knew where|who|what|me|us|name|day|house & she|he|her|his|him",
    "{seeing} children|cats|dogs|ants|insects|spiders|rats|people|men|things|soldiers|babies & not|room|wall|ceiling|walls|there|bed|floor",
    "picking|plucking|pulling|grabbing|clutching & sheets|air|blanket|bedclothes|clothes|nothing|covers|skin",
    "shouting|calling|asking|crying +for|to|out +for|her|his|my|our|a mother|mam|mum|dead|late|nobody|wall",
    "talking|talks|chatting +to|about|with dead|walls|wall|nobody|nonsense|war|air|husband",
    "thinks|insists|convinced +it|its|she|he|they|i|we|there|am <1930..1999>|war|school|work|poisoned|poisoning|mother|burglars|train|stranger|robbed",
    "wandering|wandered & night|street|nightie|pyjamas|road|naked|lost|outside",
    "{struggle}|can|could|will|not & {rouse} & {elder}|she|he|her|him",
    "nods|nodding|dropping|falling +off|asleep & talking|talk|sentence|eating|middle|mid",
    "off|legs|gone +her|his|gone +legs|legs|feet & suddenly|today|yesterday|confused|hot|stand|muddled",
    "is|was|are not +her|him|mum|dad|like",
    "nightie|pyjamas|slippers|knickers|undressed|naked|undressing & street|road|garden|outside|out|letterbox|fridge|neighbour|door",
    "put|puts|putting|found|left & fridge|oven|freezer|microwave|bin & milk|keys|kettle|shoes|purse|slippers|remote|phone|teeth",
    "asked|asks|asking +where|when|for +his|her|is|mum|mam & mum|mam|mother|husband|wife|mammy",
    "not +right|herself|himself & {dozy}|eating|drinking|mumbling|wetting|shaking|hot|temperature",
    "speak|speaks|speaking|talk|talks +to|with +people|someone & not|there|nobody",
    "mumbling|mumbles|muttering",
    "wrong name|names",
    "by +my|the|her|wrong dead|sisters|brothers|mothers|wrong name",
    "staring|vacant|blank|glazed|slumped & {elder}|she|he & answer|speak|talk|respond|chair|space|eat|drink",
    "missing|wandered|disappeared|vanished & dementia|alzheimers|confused & out|searched|looked|night|snow|cold|house|home|hours",
  ],
  unless: [
    "wake +the +dead",
    "out +of +bed",
    "lot +of +muttering|mumbling",
    "not +her|his +swallow|fault|idea|usual|favourite|cup",
    "no +more",
    "of +the +delirium",
    "for +the +delirium",
    "stand +the|it|him|her|being|to",
    "{muddled} +about|by|over|as|why|how|what|whether|which|between|with",
    "letter|letters|form|forms|leaflet|instructions|results|email|text|app|website +is|was|are|has|have|from|left|makes|made|confusing",
    "dementia|alzheimers|gradual|gradually|gender|autism|autistic|slowly",
    "same +as|old +ever|usual|self",
    "for months|years|ages",
    "be +doing +with",
    "i +do +not +know +anyone",
  ],
  question: {
    en: "Is this person suddenly confused, very sleepy or not themselves in the last few days?",
    cy: "Ydy'r person hwn yn ddryslyd yn sydyn, yn gysglyd iawn neu ddim fel nhw eu hunain yn y dyddiau diwethaf?",
  },
  rationale:
    "In old age a changed mind is often the only sign of sepsis, a bleed, low oxygen or low sugar.",
  source: SOURCE,
  hazard: "HAZ-UK-05",
  examples: [
    "Nan was fine yesterday and this morning she is talking nonsense and will not drink",
    "My dad is 84, suddenly muddled since last night and he feels hot",
    "The lady in room 4 is seeing children on the wall today, she smells of wee",
  ],
  counterExamples: [
    "My dad has dementia and gets muddled in the evenings, same as ever",
    "I am muddled about which tablets mum takes, can you send a list?",
    "Mum needs a wheelchair, she is 84",
  ],
};

/** Rules for old people. */
export const elderRules: readonly TriageRule[] = [elderNotThemselves];
