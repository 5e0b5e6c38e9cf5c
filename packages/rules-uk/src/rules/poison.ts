import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { aChild } from "./who.js";

/** Overdose or too much medicine. */
const overdose: TriageRule = {
  ...UNREVIEWED,
  version: 4,
  id: "overdose",
  title: "Overdose or too much medicine",
  disposition: "999",
  gapWordsMax: 7,
  phrases: [
    "{takes} handful|handfuls|fistful|mouthful|mountain & {med}|tablets|of|mums|dads|nans",
    "{box}|bottle & vodka|whisky|wine|gin|whiskey & {med}",
    "taken|took|taking|had|done|just overdose|od|ods",
    "overdosed",
    "{takes} +far|way|too|to +too|to|many|much many|much|{med}",
    "too|to +many|much & {takes} & {med}",
    "{takes} too|to|way|far many|much {med}",
    "{swallowed}|drank|drunk|popped|had all|whole|handful|handfuls|loads|lots|bunch|load|entire|everything|whatever|rest|mixture {med}|cabinet|cupboard|drawer",
    "swallowed|downed|necked|popped|gulped|guzzled {med}",
    "{swallowed}|drank|drunk|popped {box}|tub|blister {med}",
    "{swallowed}|popped|had <8..300> +{med}|of",
    "{swallowed}|had about|around|like|nearly|maybe|roughly|approx|probably|least|another +<8..100> & {med}|of",
    "{swallowed} <8..300> {med}",
    "<8..300> +{med} gone|missing",
    "<8..300> since +last|this|lunch|breakfast|midnight|morning & {med}",
    "<8..300> +co +codamol|dydramol",
    "whole|entire|all|weeks|days|months worth|dosette|blister|supply|week & {takes}|tablets|pills|{med} & {takes}|{med}",
    "in|at +one|once +go|sitting & {med}|{takes}",
    "all +at +once & {med}|tablets",
    "{med} & some|few|half|most|lots|loads|all|one|two|several|empty gone|missing|empty",
    "{box}|blister|blisters|packets & empty|empties & find|found|floor|beside|next|side|bed|slurring|asleep|him|her",
    "more than should|prescribed|recommended|supposed|meant & {takes}|{med}",
    "{med}|tablets|pills & goodbye|die|suicid|purpose & {takes}",
    "paracetamol|codamol|lemsip|ibuprofen|painkillers|solpadeine|nurofen & like +sweets|smarties",
    "paracetamol|codamol|lemsip|painkillers & every +hour|<1..3>|two|three +hours|hour",
    "paracetamol|codamol|lemsip|painkillers & <9..60>|packet|box|lost|double|extra & day|daily|count|days|night|toothache",
    "paracetamol|codamol|lemsip|paracetamols & lemsip|codamol|solpadeine|beechams & together|both|as +well|also|days|every|plus|same",
    "{kid} {takes} some|one|two|few|couple|lots|bit|handful|unknown|of {med}",
    "{med} & all +over floor|bed|carpet",
    "{kid} & {takes} too|double|twice|wrong|ten|whole & {med}|dose",
    "insulin|units|novorapid|lantus|humalog|tresiba|levemir|fiasp & double|twice|wrong|ten|triple|too|instead|extra|much|both|mixed|rather & {takes}",
    "<10..300> units|instead|place|rather +instead|of +of|<1..30>|place",
    "<10..300> instead|place|rather +of +<1..30>",
    "gave|given|took|taken|injected|had ml|mls|mg|units|mcg|spoons|syringes & instead|rather",
    "methotrexate & every|each +morning|day|night|evening|single",
    "methotrexate & daily|everyday|<4..9> +days|running|row",
    "patch|patches & <2..9>|instead|extra|both|too|old|another|hot & fentanyl|buprenorphine|butec|morphine|matrifen",
    "{street} & burning|jaw|hot|boiling|overheating|jerking|twitching|vomiting|panicking|chest|fit|fitting|heart|wake|confused|collapsed|shaking|breathing|foaming|unconscious|unresponsive|blue|snoring|sense|burning|grinding|screaming|rigid|stiff",
    "{street} & out|off +of|it +it|face|head",
    "overdosed|overdose|od|odd|gone +over on heroin|gear|smack|ketamine|crack|benzos|fentanyl",
    "pupils|eyes saucers|pinprick|pinpricks|pinpoint|pin",
    "put|slipped|spiked +something|anything|drugs|my|her|his in|drink +my|her|his|drink +drink",
    "taken +something & party|club|wake|sense|happened|pupils|drink|festival",
  ],
  unless: [
    "chocolate|sugar|alcohol lots drugs",
    "course|weekly|per|each|prescribed|as|so +far",
    "side +effect|effects",
    "dog|cat|puppy|vet|pies|cake",
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

/** Too much taken, told apart from what it was. */
const overdoseApart: TriageRule = {
  ...UNREVIEWED,
  id: "overdose-apart",
  title: "Took all or too many of them",
  disposition: "999",
  gapWordsMax: 5,
  needs: [
    {
      within: "message",
      phrases: ["{med}|{opioid}|{antidepressant}|sachets|blister|strip|cupboard"],
    },
  ],
  phrases: [
    "took|taken|swallowed|necked|downed|ate|eaten|drank|finished all|every|lot|whole|everything|most|rest +of|last|one|lot|them|thing|packet|bottle|box|pack|strip +them|it|one|those|of",
    "took|taken|swallowed|necked|downed +all|everything|whole|loads|handfuls|lots",
    "took|taken|swallowed|eaten +them|it|the +all|lot",
    "about|around|like|maybe|probably|up +<9..60> +a|in|per|of +day|a|them|those|one|these",
    "<9..60> +a|per|in|of +day|one|them|an|24",
    "every +<1..3>|couple|two|hour|few +hours|hrs|hour & took|taking|take|been|had|having|popping",
    "lost +count|track",
    "like +sweets|smarties",
  ],
  unless: [
    "course|prescribed|doctor|weekly|steroids|prednisolone|units",
    "back to|chemist|pharmacy",
  ],
  question: {
    en: "Has someone taken more of a medicine than the packet or the doctor says, on purpose or not?",
    cy: "Oes rhywun wedi cymryd mwy o feddyginiaeth nag y mae'r pecyn neu'r meddyg yn ei ddweud, yn fwriadol neu beidio?",
  },
  rationale: "What was taken and how much of it often stand in different sentences.",
  source:
    "NICE NG225, self-harm, 2022; named 2026-11 without its text being copied; read it again at review",
  hazard: "HAZ-UK-08",
  examples: [
    "I took all of them. The sertraline and the codeine",
    "My tooth is killing me. Paracetamol every two hours, about 20 a day",
    "He swallowed the lot. It was his nan's metformin",
  ],
  counterExamples: [
    "I took them all back to the chemist. Which tablets do I start now?",
    "I take one tablet every four hours, is that right?",
    "Have you lost the prescription for my tablets?",
  ],
};

/** Took all of them, by somebody who has medicines. */
const overdoseOfThem: TriageRule = {
  ...overdoseApart,
  id: "overdose-of-them",
  title: "Took all of them",
  gapWordsMax: 2,
  needs: [
    {
      within: "message",
      facts: { medicines: "a b c d e f g h i j k l m n o p q r s t u v w x y z".split(" ") },
      phrases: ["{med}|{opioid}|{antidepressant}"],
    },
  ],
  phrases: [
    "took|taken|swallowed|necked|downed +all|every|lot|whole|everything|most|rest|loads|too +of|last|lot|many +them|it|one|those",
    "took|taken|swallowed|necked|downed +them|the|it +all|lot|whole",
  ],
  examples: [
    "I took all of them an hour ago, the sertraline",
    "he has taken the lot, all his tablets",
    "swallowed every last one, my pills",
  ],
  counterExamples: [
    "I take all of them in the morning, is that right?",
    "Have all of my tablets been sent?",
    "He took it well when I told him about the tablets",
  ],
};

/** A child found medicine. */
const childGotMedicine: TriageRule = {
  ...UNREVIEWED,
  id: "child-got-medicine",
  title: "Child got hold of medicine",
  disposition: "999",
  gapWordsMax: 4,
  needs: [aChild],
  phrases: [
    "{gets-at} & {med}|handbag|bathroom +cabinet|bag",
    "{med} & chewed|gone|missing|empty|opened|emptied|lid",
    "{swallowed}|had|eating|chewing|got {not-theirs} +{med}|own|heart|sleeping|diabetes|contraceptive|thyroid",
    "{swallowed}|eating|chewing|got nans|grans|grandmas|grandads|mums|dads|someones|nannas {med}|blood|heart|sugar|water",
    "{box}|lid|cap & open|opened|off|empty|emptied|floor & {med}|mouth|tablets|pills",
    "thought|thinking|think +they|it|were|was +were|was|they smarties|sweets|sweeties|juice|candy|tictacs|mints|chocolate",
  ],
  unless: [
    "dog|cat|puppy|vet",
    "prescribed|antibiotics|course|prescription|spits|refuses|taste",
    "<1..14> ml",
  ],
  question: {
    en: "Has a child swallowed, or may they have swallowed, medicine that was not meant for them?",
    cy: "A yw plentyn wedi llyncu, neu efallai wedi llyncu, meddyginiaeth nad oedd ar ei gyfer?",
  },
  rationale: "One tablet of some medicines can kill a small child, and nobody saw how many went.",
  source:
    'nhs.uk page "Poisoning", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-08",
  examples: [
    "My toddler found my tablets, the packet is chewed and two are gone",
    "She is 2 and was eating her nans heart pills",
    "little one opened the bottle of iron tablets and there are some missing",
  ],
  counterExamples: [
    "My son spits out his antibiotics, can he have tablets?",
    "My daughter lost her inhaler at school",
    "Can my child have the liquid in place of tablets?",
  ],
};

/** A double or wrong dose. */
const wrongDose: TriageRule = {
  ...UNREVIEWED,
  version: 2,
  id: "wrong-dose",
  title: "Double or wrong dose by mistake",
  disposition: "same-day-phone",
  gapWordsMax: 5,
  phrases: [
    "gave|given|took|taken|had & my|his|her|wrong|their tray|trays|blister|dosette|box|pack|pills|tablets|medicine & not|instead|wrong|mine|mistake|realised|mixed",
    "taken|took|taking|injected double|twice|triple|extra|wrong dose|doses|amount|{med}",
    "gave|given +him|her|mum|dad|my|baby|the|them|nan double|twice|triple|extra|wrong|too|someone dose|doses|amount|{med}|elses",
    "accidentally|mistakenly|accident|mistake|error|mixed {takes} & {med}|two|2|double|twice|extra|hers|his|wrong",
    "{takes} & {med}|two|2|twice|both|double|wrong & accidentally|accident|mistake|mistakenly|error|realised|forgot|forgotten",
    "{takes} {not-theirs} +{med}|tablets|pills|dosette & mistake|instead|by|wrong|morning|accident|not",
    "{takes} someone|wifes|husbands|mums|dads|dogs|partners|neighbours +{med}|elses|tablets",
    "doubled|double|twice|wrong +up|the|my|his|her +dose|doses|{med} & by|accident|accidentally|mistake|today|morning|night|took",
    "morning|night|tonights|tomorrows & tablets|pills|{med} & instead|twice|both|again & {takes}",
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
  gapWordsMax: 9,
  phrases: [
    "{eats}|mouth & {caustic}",
    "{caustic} & mouth|lips|tongue|throat|bib|foaming|foam|dribbling|drooling|swallowed|drank|drunk|ate|eaten|licked|chewed|bit|bitten",
    "{cell} & {gets-in}|up",
    "button|coin|watch|lithium|disc|silver|round +battery|batteries|cell",
    "swallowed|swallow|ate|eaten|swallows|gulped glass|needle|pin|pins|blade|screw|nail|nails|coin|penny|bead|beads|lego|earring|ring|drawing|batteries",
    "{eats} wild|poisonous|garden|unknown|red|strange|some|toxic|black & berry|berries|mushroom|mushrooms|leaves|plant|plants",
    "{eats} & foxglove|laburnum|yew|nightshade|hemlock|daffodil|oleander|lily|berries|deadly",
    "mushroom|mushrooms|berry|berries & mouth|ate|eaten|swallowed|sick|vomiting & picked|dog|garden|he|she|toddler|{kid}|son|wild",
    "mushroom|mushrooms & picked|woods|wild|garden|foraged|forest|field|park|foraging",
    "foam|froth|foaming|frothing|bubbles|suds & mouth|lips",
    "rat +poison|bait",
    "poisoned|poisoning think|mushroom|antifreeze|alcohol|carbon|been|was",
    "white +spirit",
    "{poison}|acid & splashed|sprayed|squirted|thrown|threw|got & face|eyes|eye",
    "bottle|cleaner|tub|lid & in +his|her +mouth|hand",
    "burned|burnt|burning|blistered|white & mouth|tongue|lips|throat & {caustic}|bottle",
  ],
  unless: [
    "dog|cat|puppy|kitten",
    "food|blood|lead +poisoning",
    "reflux|folic|uric",
    "clock|replace|replacement|pacemaker|order",
    "gone|went|is|goes +flat",
    "remote|alarm|torch +batteries",
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
    "bleach|cleaner|cleaners|chlorine|fumes|chemical|chemicals|descaler & cough|coughing|breathe|breathing|chest|together|mixed|streaming|wheezing|choking",
    "log|burner|stove|boiler|barbecue|fire|generator|heater & woke|wake & sick|headache|heads|headaches|dizzy|splitting",
    "sniffed|huffed|sniffing|huffing gas|glue|aerosol|aerosols|lighter|petrol|solvents|deodorant",
    "{household} & {gas-ill} & {burner}",
    "{burner} & {gas-ill} & {household}|outside|better|fresh|air|since|yellow|orange|sooty|soot|caravan|tent|garage|fumes|leak|leaking|tonight|lit",
    "carbon monoxide|dioxide & leak|exposure|exposed|boiler|poisoned|breathed|{gas-ill}|gone|going|beeping|went",
    "co|monoxide +alarm|detector|monitor & beeping|off|sounding|showing|red|{go-in}|bleeping|chirping|screaming",
    "alarm beeping|{go-in}|went|bleeping|screaming & boiler|{gas-ill}|co|monoxide",
    "gas +leak|fumes",
    "smell|smells|smelling +of|gas|like +gas",
    "breathed|inhaled|breathing|inhaling|breathe|swallowed|sucked +in|smoke|lot|lots|some|loads|too|fumes|chlorine|gas|lungful & smoke|fumes|chlorine|gas|chemicals|bleach|ammonia",
    "smoke +inhalation",
    "house|flat|kitchen|chip|bedroom|pan|caravan|shed|car +fire",
    "fire|smoke|smoky & cough|coughing|soot|breathe|breathing|hoarse|voice|black|phlegm|singed|throat",
    "mixed|mixing bleach|cleaners|cleaner|products",
    "smoke filled|full",
    "fumes & chest|cough|breath|breathing|dizzy|throat|head|sick",
  ],
  unless: [
    "test|testing|fit|fitted|install",
    "cigarette|cigarettes|smoker|smoking|cannabis|weed|vape|passive",
    "dental|dentist|laughing|trapped|nitrous",
    "grant|funding|council|landlord|form|set +off",
    "battery|bought|documentary|false",
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
    "The carbon monoxide alarm is going and we all have a headache",
    "I breathed in a lot of smoke from the fire",
    "Whole family has headaches since the boiler was changed",
  ],
  counterExamples: [
    "I want to give up smoking",
    "My son set the smoke alarm off making toast, can you believe it",
    "I get trapped wind and gas after bread",
  ],
};

/** Rules for what was swallowed, injected or breathed in. */
export const poisonRules: readonly TriageRule[] = [
  overdose,
  overdoseApart,
  overdoseOfThem,
  childGotMedicine,
  wrongDose,
  poisoning,
  smokeOrGas,
];
