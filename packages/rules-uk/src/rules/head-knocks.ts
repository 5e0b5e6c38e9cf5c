import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { beingSick, drowsyOrMuddled } from "./vital-signs.js";

const sightWrong = says(
  "double|blurred|blurry|lost|seeing|fuzzy|losing +vision|sight|eyes|double|stars",
);

const HEAD_BLOW: readonly string[] = [
  "forehead|head|temple|face on|against|off|into +the|a|my +pew|floor|kerb|table|corner|step|door|wall|radiator|sink|bath|pavement",
  "{blow} head|skull|forehead|noggin|heid|bonce|temple",
  "head|skull|forehead|heid|temple {blow}",
  "head +first",
  "lump|egg|gash|dent|bump|swelling|bruise +on|to|the|size head|forehead|skull|temple",
];

const headInjury: TriageRule = {
  ...UNREVIEWED,
  id: "head-injury",
  version: 17,
  title: "Head injury with warning signs",
  disposition: "999",
  gapWordsMax: 6,
  phrases: [
    "hat|hardhat|lid|helmet|cap +is|was|has +been|split|cracked|smashed|broken & split|cracked|smashed|broken|in & fence|horse|pony|bike|off|fell|fall|hit",
    "remember|remembers|remembered +nothing +between|after|until|from|since & off|fell|fall|hit|horse|bike|knock|bang|ball",
    "at|to|in|into|on|off +my|his|her +temple & ball|stone|rock|bat|plum|club|puck|elbow|threw|flail|hit",
    "forehead|head|face|chin & pavement|kerb|slab|road|tiles|concrete|step & tripped|met|smacked|whacked|landed",
    "goal|crossbar|goalpost|goalposts & tipped|fell|toppled & head|heads",
    "flat|spark|sparked|out +out|cold +in|on +the +centre|pitch|floor|circle|field|grass|astro",
    "dent|dip|hollow & over|above|behind +{whose}|the +ear|temple|eyebrow|eye",
    "bruise|bruised|bruises|bruising & behind +his|her|my|the|both|one +ear|ears",
    "both +eyes|eye +black|purple|like",
    "black|purple|dark +round|around +both +eyes|his",
    "dropped|fell|falling|came|landed|fallen on|onto head|heads|heid|skull",
    "pole|brick|tile|beam|plank|bough|branch|hammer|spanner|box|shelf & head|nape|skull|hat|helmet",
    "hat|hardhat|lid|helmet +split|cracked|smashed|broke|broken|in +in|two",
    "no|not|without +recollection|memory|recall & hill|crash|fall|ride|it|accident|match",
    "played|finished|rode|walked|skiing|skied & not +remember|recall",
    "came|come|fell +off & bike|ebike|moped|horse|ladder",
    "hoyed|chucked|thrown|pushed +down|off|into +the|some +steps|stairs|wall|kerb|road",
    "pit|put +the +heid|head +on|in",
    "forklift & bumped|knocked|hit|clipped",
    "dent|dint|dip & lay|put|fit|get +my|a|his +finger|fingertip|thumb",
    "hair & drill|lathe|mixer|machine|kart & scalp|pulled|ripped|torn",
    "bruise|bruising|black & behind +his|her|my|the|both|one +ear|ears",
    "hit|ball|kicked|bat|stone|punched|caught & temple & sick|vomiting|vomited|drowsy",
    "chunk|saucer|flap +of +scalp",
    "not +remember +the +crash|accident|fall|ride",
    "helmet +split|cracked|smashed|broke|in",
    "dent|dint|dip & temple|crown|skull|forehead|head & put|fingertip|there|hit|flung|slid|fell|caught",
    "caught|hit|struck|flung|clipped +me|him|her|my|his|lads +on|in +the|my|his +crown|temple",
    "one +nostril & clear|watery|salty & dripping|drips|leaking|running",
    "nutted|headbutted|punched|fell|hit|crash & clear|watery|salty & nose|ear|nostril & dripping|leaking|running",
    "watery +blood & nose|ear|ears",
    "scalp & ripped|torn|peeled|flap|lifts|lifted & back|off|up|white|bone|skull",
    "see|seeing +the|his|her|my +skull",
    "skull +through",
    "on|above|in|against +the|his|her|my +temple & got|hit|struck|caught|swing|bat|stone|brick|ball",
    "nose|ear & dripping|leaking|running|drips & salty|metallic",
    "dent +in +her|his|my|the +head|skull",
    "dropped +the|my|our|his|her +baby|newborn|bairn|twin",
    "clear +water|fluid|liquid|watery dripping|running|leaking|coming|drips +out|from|of nose|ear & headbutted|head|fell|banged|hit|punched|kicked|black",
    ...HEAD_BLOW,
    "concussion|concussed",
    "rolled|slipped|slid|fell|dropped|fallen|tumbled|flew|thrown|came off|from|out|down table|bed|sofa|cot|couch|highchair|chair|bunk|swing|slide|arms|pram|trolley|trampoline|horse|bike|scooter|ladder|stairs|wall",
    "lump|egg|dent|bump|gash|swelling +on|to|the|size head|forehead|egg",
    "went|goes|gone +backwards|headfirst|over|straight off|onto|down|out|into concrete|slide|floor|step|steps|tiles|pavement|patio|stairs",
    "clear|watery +water|fluid|liquid & ear|ears|nose & {fell}|ladder|bang|banged|knock|knocked|crash|kicked|punched",
  ],
  needs: [
    drowsyOrMuddled,
    beingSick,
    sightWrong,
    says(
      "knocked|passed|blacked|out +out|cold|unconscious|for",
      "seizure|fitting|unsteady|wobbly|staggering",
      "pupil|pupils",
      "black|panda +eyes",
    ),
    says(
      "worse|worsening|{bad-pain}|terrible|bad +headache|head",
      "headache worse|worsening|bad|severe|terrible|days|since",
    ),
    says(
      "not remember|recall|remembering",
      "memory|amnesia|forgetting|repeating|repeat",
      "keeps|kept +asking|repeating|forgetting",
    ),
    says(
      "clear|watery|straw fluid|liquid|stuff|water|coming",
      "blood|fluid|bleeding ear|ears|nose",
      "squashy|squidgy|boggy|spongy lump|swelling|bump|egg|patch",
    ),
    says(
      "{dead} arm|arms|leg|legs|side",
      "not acting|himself|herself|right",
      "acting|behaving strange|strangely|odd|funny|weird",
      "slurring|slurred|garbled",
      "screaming|crying|cries +and|not|a|high",
    ),
  ],
  needsMin: 1,
  unless: [
    "a +banging +head",
    "head|heads +banging",
    "hangover",
    "dropped +the|my|our +baby +off",
    "for months|years",
    "<2..20> +years|months|weeks +ago",
  ],
  question: {
    en: "Has there been a head injury in the last few days, with any of these signs?",
    cy: "A fu anaf i'r pen yn y dyddiau diwethaf, gydag unrhyw un o'r arwyddion hyn?",
  },
  rationale:
    "Vomiting, drowsiness or lost memory after a blow to the head can mean a bleed inside the skull.",
  source: "NICE NG232, head injury, 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-20",
  examples: [
    "He banged his head at football and has been sick twice",
    "I fell and hit my head. Now I'm really drowsy and my vision is blurred",
    "she hit her head and got knocked out for a few seconds",
  ],
  counterExamples: [
    "My nose is running clear and my head is full of cold",
    "I hit my head on the cupboard, tiny bump, all fine",
    "That virus really knocked me, when does my fit note start?",
    "Nits on her head, which lotion?",
  ],
};

const fallAndNotRight: TriageRule = {
  ...headInjury,
  id: "fall-and-not-right",
  version: 7,
  title: "A fall, and now drowsy or without memory",
  gapWordsMax: 6,
  phrases: [
    "side|back|top|part +of & head|heads & squishy|squidgy|boggy|soft|spongy",
    "fell|fallen|fall|tumbled|tumble +down|over|off|from|out|downstairs|backwards|forwards|in|last|on|yesterday|two|this|at",
    "had|after|since|from +a|the|her|his +fall|tumble|bang|knock",
  ],
  needs: [
    says(
      "not remember|recall",
      "{muddled}|unresponsive|unconscious|slurring|slurred",
      "very|so|really|is|now|getting|keeps +sleepy|drowsy",
      "drowsy",
      "knocked|passed|blacked +out",
      "{blow} head|face & headache|sick|sleepy",
    ),
  ],
  examples: [
    "Mum fell down this morning. Now she can't remember anything",
    "he fell off his bike and is drowsy",
    "Nan has fallen over and is confused",
  ],
};

const headInjuryAtRisk: TriageRule = {
  ...UNREVIEWED,
  id: "head-injury-at-risk",
  version: 11,
  title: "Head injury in somebody at risk",
  backing: "little",
  disposition: "a-and-e",
  gapWordsMax: 6,
  phrases: [
    "forehead|head|face|chin & pavement|kerb|slab|road|tiles|concrete|step & tripped|met|smacked|whacked|landed|fell",
    "hit|banged|bumped|knocked|caught +my|his|her|the +brow|forehead|temple",
    "banged|bumped|bashed|knocked|clashed|hit heads|head",
    ...HEAD_BLOW,
    "fell|fall|fallen|tripped|tumbled & head|face|forehead|eye|eyes",
    "black +eye|eyes",
    "headache|headaches +after|since +a|my|the|his|her +fall|tumble|bump|knock",
  ],
  needs: [
    {
      facts: {
        ageYearsMin: 65,
        ageMonthsMax: 11,
        medicines: [
          "warfarin",
          "apixaban",
          "rivaroxaban",
          "edoxaban",
          "dabigatran",
          "clopidogrel",
          "heparin",
          "enoxaparin",
          "acenocoumarol",
        ],
        conditions: ["haemophil", "hemophil", "thrombocytop"],
      },
      phrases: [
        "{thinner}",
        "thinning",
        "haemophilia",
        "haemophiliac",
        "drunk",
        "<65..105> +year|years|yr|yo",
      ],
      within: "message",
    },
  ],
  unless: [
    "not +on +any|blood|anticoagulants|warfarin",
    "no +blood +thinners",
    "for months|years",
    "<2..20> +years|months|weeks +ago",
  ],
  question: {
    en: "Has there been a blow to the head in the last few days, in somebody on blood thinners, over 65 or under one?",
    cy: "A fu ergyd i'r pen yn y dyddiau diwethaf, mewn rhywun sy'n cymryd teneuwyr gwaed, dros 65 neu dan flwydd?",
  },
  rationale: "Blood thinners and age turn a small knock into a bleed.",
  source: "NICE NG232, head injury, 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-20",
  examples: [
    "I fell and hit my head and I'm on apixaban",
    "On blood thinners and banged my head on the door",
    "My 84 year old dad has bumped his head",
  ],
  counterExamples: [
    "I am on warfarin and have a headache after a late night, is paracetamol ok?",
    "Bumped my head as a child, does it matter?",
    "Head lice lotion please",
  ],
};

const knockedOut: TriageRule = {
  ...UNREVIEWED,
  id: "knocked-out",
  version: 7,
  title: "Knocked out",
  disposition: "999",
  gapWordsMax: 3,
  phrases: [
    "knocked +out +for",
    "got|was|been|he|she|were|knocked knocked +out|unconscious",
    "knocked +him|her|me|them|himself|herself|myself out|unconscious",
    "out +cold",
    "sparked|knocked|laid|put|spark +me|him|her|out|them out|cold|clean",
    "fractured|cracked +his|her|my|me|a|the +skull",
  ],
  unless: [
    "cold +by|every",
    "cold +calling|call|calls|caller",
    "put|puts +them|it +out",
    "giving +blood",
    "in +<2000..2030>",
    "solicitor|court|claim",
    "england|wales|scotland|ireland|tournament|cup|euros|quiz",
  ],
  question: {
    en: "Has somebody been knocked out in the last few days?",
    cy: "A gafodd rhywun ei daro'n anymwybodol yn y dyddiau diwethaf?",
  },
  rationale: "To be knocked out, however briefly, is a sign of an injury of the brain.",
  source: "NICE NG232, head injury, 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-20",
  examples: [
    "she got knocked out for a few seconds",
    "he was knocked unconscious at rugby",
    "It knocked him out cold",
  ],
  counterExamples: [
    "That virus really knocked me, when does my fit note start?",
    "The power was out, and it was cold in the waiting room",
    "I was knocked out once as a child, years ago",
  ],
};

const brainShunt: TriageRule = {
  ...headInjury,
  id: "brain-shunt",
  version: 6,
  title: "A shunt in the brain, and sick, drowsy or in pain",
  backing: "little",
  phrases: [
    "tube & head +to +her|his|my|the +tummy|belly|stomach|heart",
    "shunt|hydrocephalus",
    "tube +in +her|his|my|the +head|brain",
  ],
  needs: [
    drowsyOrMuddled,
    beingSick,
    sightWrong,
    says("headache|headaches", "head {pain}", "eyes down|looking", "fits|fit|seizure|wobbly"),
  ],
  question: {
    en: "Is someone with a shunt sick, drowsy or in pain with the head, in the last few days?",
    cy: "Oes rhywun â siynt yn sâl, yn gysglyd neu â phoen yn y pen, yn y dyddiau diwethaf?",
  },
  rationale: "A blocked shunt lets pressure rise in the head within hours.",
  source: "Shine charity, shunt alert card, 2023; named, not copied; read again at review",
  examples: [
    "My son has a shunt and he is being sick and sleepy",
    "VP shunt. Bad headaches since yesterday, headaches all day",
    "She has a shunt and is really drowsy",
  ],
  counterExamples: [
    "When is the shunt clinic?",
    "He has had his shunt for ten years and all is well",
    "Nits on her head, which lotion?",
  ],
};

/** Blows to the head, and pressure inside it. */
export const headKnockRules: readonly TriageRule[] = [
  headInjury,
  fallAndNotRight,
  headInjuryAtRisk,
  knockedOut,
  brainShunt,
];
