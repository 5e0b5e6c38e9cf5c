import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./signs.js";

/** Overdose or too much medicine. */
const overdose: TriageRule = {
  ...UNREVIEWED,
  version: 3,
  id: "overdose",
  title: "Overdose or too much medicine",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "ecstasy|mdma|cocaine|coke|spice|pills|drugs|lsd|speed|mcat & taken|took|had|popped|dropped & hot|boiling|overheating|jerking|twitching|vomiting|panicking",
    "spice|heroin|ghb|ketamine|mdma|pills|drugs|gear out +of +it",
    "had|taken|took|swallowed|eaten|necked like|maybe|roughly|approx|probably|least|another +<8..100> {med}|of",
    "has|have|just|she|he|they +swallowed|downed|necked +pills|tablets|paracetamol|meds|painkillers",
    "{kid} {swallowed} some|one|two|few|couple|lots|bit|handful {med}",
    "too +many {med} & fine|ok|okay|alright|normal",
    "{swallowed} <8..300> {med} & fine|ok|okay|alright|normal",
    "odd|overdosed +on heroin|gear|smack|ketamine|crack|benzos|fentanyl",
    "taken|took|had|smoked|snorted|injected spice|heroin|ghb|ketamine|ket|mdma|pills|gear|drugs|edibles foaming|unconscious|unresponsive|blue|snoring|slow|floppy|stand|sense",
    "heroin|spice|ghb|methadone|fentanyl & {breath} slow|slowly|shallow|funny|barely",
    "got +hold|into & {kid} & {med}",
    "{med} & some|few|half|most|lots|loads|all|one|two gone|missing",
    "taken|took|taking|had|done|just overdose|od",
    "overdosed",
    "{took} too|to|way|far many|much {med}",
    "{swallowed} +too|to +many",
    "too +many|much {med} {took}",
    "{swallowed}|drank|drunk|had|popped|injected all|whole|handful|handfuls|loads|lots|bunch|load|entire|everything|whatever|rest {med}",
    "{swallowed}|drank|drunk|popped {box} {med}",
    "{swallowed} whatever|everything|loads|lots|handful|bunch|rest|mixture|mix cabinet|cupboard|drawer|house|{med}|them",
    "swallowed|downed|necked some|rest|lot|lots|couple|few {med}",
    "popped|{swallowed} <8..300> +{med}|of",
    "{swallowed} <8..300> {med}",
    "insulin|units double|twice|wrong|ten|triple|too|instead|extra|much injected|took|taken|given|gave|had|units",
    "injected|took|taken|given|gave|had double|twice|wrong|ten|triple|too|extra|instead insulin|units|novorapid|lantus|humalog",
    "<10..300> +units instead|not +of",
    "gave|given|took|taken|injected|had ml|mls|mg|units|mcg|spoons|syringes instead|rather",
    "toddler|baby|child|old|grandson|granddaughter|kid|niece|nephew|twins|grandchild|wean|lo drank|drunk|chewed|into|hold|found|had|at|{swallowed} {med}|vape",
    "son|daughter|boy|girl|he|she|lad ate|eaten|swallowed|chewed|into|hold|found|drank|drunk|had|at|got my|nans|grans|grandads|mums|dads|nannys|someones|unknown|whole|bottle|our {med}",
    "thought|thinking they|it +was|were smarties|sweets|sweeties|juice|candy|tictacs",
    "tablets|pills|{med} missing|gone & he|she|{kid}|toddler",
    "empty|empties blister|blisters|{box} & found|find|floor|beside|next|side|bed|slurring|asleep|come|came",
    "{box} empty & found|find|floor|beside|next|side|bed|slurring|asleep|come|came",
    "pupils|eyes saucers|pinprick|pinpricks|pinpoint|pin",
    "methotrexate every +morning|day|night|evening",
    "methotrexate daily",
    "weeks|days|whole|months worth|dosette|blister|supply & tablets|pills|{took}",
    "weeks +worth {took}|tablets|pills|meds",
    "drink|drank|drunk|drinking whole|all|bottle medicine|syrup|mixture|linctus|calpol|oramorph",
    "toddler|baby|child|old|grandson|granddaughter|kid|he|she got +hold|into +of|my|the|his",
    "taken +something & party|wake|sense|happened|pupils",
    "gave|given +too|double|twice much|dose|many|as {kid}|calpol|medicine",
    "all {med} gone|missing|empty & rouse|wake|asleep|drowsy|slurring|found",
    "<8..300> +co +codamol|dydramol",
    "{took} +<8..300> {med}|since|of & {med}|lunch|today|night|hours",
    "had|taken|took about|around|nearly|over +<8..100> & {med}|since|of",
    "insulin together|twice|both|double",
    "insulin & both|together|twice & gave|given|had|took",
    "patch|patches <2..9>|instead|extra|both|too & fentanyl|buprenorphine|butec|morphine",
    "put|slipped +something|anything|drugs in +my|her|his +drink",
    "<8..100> since +last|this|lunch|breakfast|midnight|morning & {med}",
    "taken|took|had|given +far|way|too +too|much|many much|many|of {whose}|the|of",
    "more than should|prescribed|recommended|supposed|meant & {took}|{med}",
    "in +one +go & {med}|{took}",
    "all at +once & {med}|tablets",
    "taken|took|snorted|smoked|injected|dropped cocaine|coke|mdma|ecstasy|ketamine|ghb|heroin|spice|lsd|drugs|pills & chest|fit|fitting|heart|wake|confused|collapsed|shaking|breathing",
    "got +into|hold & {med}|handbag|cupboard|drawer|cabinet & {kid}|she|he|old",
    "{med} & all +over floor|bed|carpet",
    "popped|necked <8..60> {med}",
  ],
  unless: [
    "course|weekly|per|each|prescribed|as|so +far",
    "side +effect|effects",
    "overdosed|overdose on screen|chocolate|sugar|telly|caffeine|tv|christmas|football|sun",
    "taken|took|had|swallowed <8..300> mg|weeks|days|months|years",
    "doctor|pharmacy|pharmacist|chemist|prescription|changed|increased|gp|consultant",
  ],
  question: {
    en: "Has someone taken too much of a medicine, even by mistake?",
    cy: "Oes rhywun wedi cymryd gormod o feddyginiaeth, hyd yn oed mewn camgymeriad?",
  },
  rationale:
    "Some overdoses feel harmless for hours, paracetamol among them, and treatment must start before symptoms do.",
  source: "NICE NG225, self-harm, 2022; Ivy Grove Surgery 999 and A&E table, as read in 2026-11",
  hazard: "HAZ-UK-08",
  examples: [
    "I've taken too many paracetamol",
    "My son has swallowed all his nans tablets",
    "I accidentally injected twice my insulin dose tonight",
    "took 20 tramadol an hour ago",
  ],
  counterExamples: [
    "What is the overdose limit for metformin?",
    "Have I been prescribed too many tablets this month? There are 4 boxes left over",
    "I took two paracetamol and my back is a bit easier",
  ],
};

/** A double or wrong dose. */
const wrongDose: TriageRule = {
  ...UNREVIEWED,
  id: "wrong-dose",
  title: "Double or wrong dose by mistake",
  disposition: "same-day-phone",
  gapWordsMax: 5,
  phrases: [
    "taken|took|taking|injected double|twice|triple|extra|wrong dose|doses|amount|{med}",
    "gave|given +him|her|mum|dad|my|baby|the|them double|twice|triple|extra|wrong|too dose|doses|amount|{med}",
    "accidentally|mistakenly|accident|mistake {took} {med}|two|2|double|twice|extra|hers|his",
    "{took} {med}|two|2|twice|both|double|wrong accidentally|accident|mistake|mistakenly|error|realised|forgot",
    "{took} someone|wifes|husbands|mums|dads|dogs|her|his|partners +{med}|elses",
    "doubled|double|twice|wrong +up|the|my|his|her +dose|doses|{med} by|accident|accidentally|mistake|today|morning|night|took",
  ],
  unless: [
    "took|taken|had two paracetamol|ibuprofen|codeine|painkillers",
    "sent|prescribed|dispensed|delivered|ordered|chemist|pharmacy|prescription|reaction|morning +and",
    "second|booster|first|both +dose|doses",
    "twice +a|daily",
  ],
  question: {
    en: "Has someone taken a wrong or a double dose today?",
    cy: "Oes rhywun wedi cymryd dos anghywir neu ddwbl heddiw?",
  },
  rationale:
    "A second dose of some medicines is dangerous and of others harmless: somebody must look at which it was today.",
  source:
    'nhs.uk page "Poisoning", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-08",
  examples: [
    "I took a double dose of my heart tablets",
    "Gave mum her tablets twice by mistake",
    "he's accidentally taken his wife's tablets",
  ],
  counterExamples: [
    "The pharmacy gave me the wrong tablets, can you change the script?",
    "Do I take this dose twice a day?",
    "I had my second dose of the shingles vaccine",
  ],
};

/** Swallowed or breathed in something dangerous. */
const poisoning: TriageRule = {
  ...UNREVIEWED,
  version: 4,
  id: "poisoning",
  title: "Swallowed something dangerous",
  disposition: "999",
  gapWordsMax: 8,
  phrases: [
    "drain|oven|toilet|cleaning +stuff|cleaner|gel|crystals|liquid|fluid|block & mouth|lips|tongue|drank|drunk|swallowed|ate|licked|dribbling",
    "washing|dishwasher|laundry & tablet|capsule|pod|liquitab|tab & bitten|bit|mouth|chewed|swallowed|ate|eaten|burst|licked",
    "{poison}|acid splashed|sprayed|squirted|thrown face|eyes|eye",
    "swallow|swallowed|swallowing|swallows|ate|eaten|eating|drank|drunk|drinking|drink|sucked|sucking|licked|licking|ingested|gulped|mouthful|sipped|sip|swig|swigged|chewed|chewing|bit|bitten|biting|gulp|taste|tasted & {poison}",
    "{poison} & mouth|lips|tongue|throat|bib|chin|teeth",
    "foam|froth|bubbles|suds|foaming & mouth|lips",
    "mushroom|mushrooms & picked|wood|woods|forest|field|park|wild|foraged|garden & ate|eaten|sick|{vomit}|tummy",
    "battery|batteries|magnet|magnets|cell missing|throat|swallow|swallowed|mouth|inside|gone|down|stomach|tummy|belly|xray|gagging|drooling",
    "battery|batteries|magnet|magnets up|in|inside|stuck|missing +{whose}|the|from nose|ear|nostril|throat|remote|toy",
    "round|button|coin|watch|lithium|disc|silver +battery|batteries|cell",
    "swallowed|swallow|ate|eaten|swallows|gulped & glass|needle|pin|pins|blade|screw|nail|nails|coin|penny|bead|beads|lego|earring|ring|ball|balls|marble",
    "ate|eaten|eating|chewed|chewing|picked|swallowed & berries|berry|mushroom|foxglove|laburnum|yew|nightshade|hemlock|oleander|daffodil & wild|poisonous|garden|unknown|red|strange|toxic|leaves|seeds|plant|bulb|black|sick|child|toddler",
    "had|took|taken|drank & mouthful|swig|sip|gulp & {poison}",
    "rat +poison|bait",
    "{poison}|cement in|into|splashed eye|eyes",
    "poisoned|poisoning think|mushroom|antifreeze|alcohol",
    "white +spirit",
    "bottle|cleaner|tub|pod|capsule in +his|her +mouth|hand",
  ],
  unless: [
    "dog|cat|puppy|kitten",
    "food|blood|lead +poisoning",
    "reflux|folic|uric|heartburn|gaviscon",
    "acid after|in|from",
    "clock|replace|replacement|pacemaker|order",
    "remote|alarm|torch +batteries",
    "gone|is|went +flat",
    "cook|cooked|soup|breakfast",
  ],
  question: {
    en: "Has somebody swallowed this in the last few days?",
    cy: "A oes rhywun wedi llyncu hyn yn y dyddiau diwethaf?",
  },
  rationale:
    "Button batteries, magnets and caustic fluids burn from the inside before anyone feels ill.",
  source:
    'Ivy Grove Surgery 999 and A&E table, as read in 2026-11; nhs.uk page "Poisoning", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-09",
  examples: [
    "My toddler has swallowed a battery from the remote",
    "grandson drank some bleach",
    "think she has eaten some red berries from the garden",
  ],
  counterExamples: [
    "Can I swallow the capsule with milk?",
    "My hearing aid battery has gone flat",
    "I use bleach at work and have dry hands, no burns",
  ],
};

/** Smoke, carbon monoxide or gas. */
const smokeOrGas: TriageRule = {
  ...UNREVIEWED,
  version: 3,
  id: "smoke-or-gas",
  title: "Carbon monoxide, smoke or gas",
  disposition: "999",
  gapWordsMax: 8,
  phrases: [
    "sniffed|huffed|sniffing|huffing gas|glue|aerosol|aerosols|lighter|petrol|solvents|deodorant",
    "cleaner|bleach|spray|chemical|chemicals|paint|chlorine & breathed|inhaled|breathing +it|them|in",
    "gas +leak|fumes",
    "smell|smells|smelling +of|gas|like +gas",
    "breathed|inhaled|breathing|inhaling|breathe|swallowed|inhalation & {fumes}",
    "smoke +inhalation",
    "house|flat|kitchen|chip|bedroom|pan|caravan|shed|garage +fire",
    "{fumes}|fire & cough|coughing|soot|hoarse|voice|chest|throat|wheezing|dizzy|breathless|breathe|breath|sooty|nose & {fumes}|fire",
    "mixed|mixing bleach",
    "everyone|everybody|whole|all|both|us|kids|family|three|four|five|wife|husband|dog|cat & {gassed-out} & {flue}|alarm",
    "{flue} & {gassed-out} & sooty|soot|fumes|outside|outdoors|better|house|alarm|indoors|home|yellow|orange|new|old|blocked",
    "headache|headaches|dizzy|sick|groggy & outside|out|outdoors|leave|work|away|garden & {flue}|home|house & better|goes|clears|fine|lifts|stops|back",
    "gas +fire|boiler|cooker|heater & head|ill|{gassed-out}",
    "smoke filled|full|thick",
  ],
  unless: [
    "test|testing|fit|fitted|install",
    "cigarette|cigarettes|smoker|smoking|cannabis|weed|vape|passive",
    "dental|dentist|laughing|trapped|nitrous",
    "grant|funding|council|landlord|form|set +off",
    "letter",
  ],
  question: {
    en: "Have you breathed in smoke or gas, or is a carbon monoxide alarm sounding, today?",
    cy: "Ydych chi wedi anadlu mwg neu nwy, neu a oes larwm carbon monocsid yn canu, heddiw?",
  },
  rationale: "Carbon monoxide has no smell, and lungs can swell hours after smoke.",
  source:
    'nhs.uk page "Carbon monoxide poisoning", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-09",
  examples: [
    "all of us have a headache, it goes when we are outside, could it be the boiler",
    "I breathed in a lot of smoke from the fire",
    "Whole family has headaches since the boiler was changed",
  ],
  counterExamples: [
    "I want to give up smoking",
    "My son set the smoke alarm off making toast, can you believe it",
    "I get trapped wind and gas after bread",
  ],
};

/** Carbon monoxide: an alarm, or somebody says so. */
const coAlarm: TriageRule = {
  ...smokeOrGas,
  id: "carbon-monoxide",
  version: 1,
  title: "Carbon monoxide",
  phrases: [
    "carbon monoxide|dioxide|monixide",
    "co +alarm|detector|monitor|poisoning|leak|gas",
    "alarm beeping|{go-in}|sounding|screaming & boiler|{gassed-out}",
  ],
  needs: [
    says(
      "{gassed-out}|ill|unwell|poisoned|breathed|inhaled|exposed|leaking|sleepy|pink",
      "is|keeps|still|kept|was|not|now going|beeping|bleeping|sounding|screaming|red|stop|off",
      "alarm|detector +{be} going|beeping|bleeping|sounding|off",
    ),
  ],
  asksAlone: true,
  unless: [
    "battery|batteries|engineer|serviced|test|testing|fit|fitted|install|documentary|flat|letter|bought",
  ],
  examples: [
    "The carbon monoxide alarm is going and we all have a headache",
    "co alarm keeps going off and my wife is dizzy",
    "carbon monoxide leak at home, we feel sick and dizzy",
  ],
};

/** Several people ill in one house that burns something. */
const gasAtHome: TriageRule = {
  ...smokeOrGas,
  id: "gas-at-home",
  version: 1,
  title: "Several ill at home, or ill only at home, near something that burns",
  phrases: ["{flue}|gas|coal|paraffin|woodburner"],
  needs: [
    says("{gassed-out}|wobbly|unwell|ill"),
    says("everyone|everybody|all|both|us|family|kids|wife|husband|dog|cat|budgie|three|four"),
    says(
      "indoors|inside|home|house & better|goes|fine|clears|only|worse|out|outside|outdoors",
      "every +time",
      "outside|outdoors|fresh|leave|out|work & better|goes|go|fine|clears|lifts|stops|eases",
    ),
    says(
      "soot|sooty|orange|yellow|fumes|smell|smoke|blocked|old|alarm|detector|serviced|faulty|unventilated|tent|garage|windows",
    ),
  ],
  needsMin: 3,
  examples: [
    "we all get headaches indoors, even the dog is wobbly, it goes off when we go out, old gas fire",
    "My wife and I feel sick since the new stove, it is sooty",
    "dizzy at home, fine outside. The boiler flame is yellow",
  ],
};

/** Rules for what was swallowed, injected or breathed in. */
export const poisonRules: readonly TriageRule[] = [
  overdose,
  wrongDose,
  poisoning,
  smokeOrGas,
  coAlarm,
  gasAtHome,
];
