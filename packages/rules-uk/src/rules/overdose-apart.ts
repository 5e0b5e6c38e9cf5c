import type { TriageRule } from "@carethread/core";
import { OF_A_PET } from "./of-a-pet.js";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { aChild } from "./who.js";

/** Too much taken, told apart from what it was. */
const overdoseApart: TriageRule = {
  ...UNREVIEWED,
  id: "overdose-apart",
  backing: "much",
  version: 6,
  title: "Took all or too many of them",
  disposition: "999",
  gapWordsMax: 5,
  needs: [says("{med}|{opioid}|{antidepressant}|sachets|blister|strip|cupboard")],
  phrases: [
    "not +knowing|realising & did|gave|given|done|took|taken|administered +it|them|hers|his +again",
    "already|knowing|forgot|realised|realising|mistake & did|gave|given|done|took|taken|administered +it|them|hers|his +again",
    "had +most|loads|lots +of +the|her|his|my +antidepressants|sleepers|amitriptyline|sertraline|citalopram|propranolol|diazepam|zopiclone|codeine|tramadol|morphine|paracetamol|pregabalin|gabapentin|quetiapine",
    "took|taken|swallowed|necked|downed|ate|eaten|drank|finished all|every|lot|whole|everything|most|rest +of|last|one|lot|them|thing|packet|bottle|box|pack|strip +them|it|one|those|of",
    "took|taken|swallowed|necked|downed +all|everything|whole|loads|handfuls|lots",
    "took|taken|swallowed|eaten +them|it|the +all|lot",
    "about|around|like|maybe|probably|up +<9..60> +a|in|per|of +day|a|them|those|one|these",
    "<9..60> +a|per|in|of +day|one|them|an|24",
    "every +<1..3>|couple|two|hour|few +hours|hrs|hour & took|taking|take|been|had|having|popping",
    "had +the +lot|box|bottle|packet +at|about|an|around|just|earlier|in +<1..12>|one|two|three|dinner|dinnertime|lunchtime|teatime|hour|now|tonight",
    "had|took|taken|swallowed +what +was +left & hour|hours|minutes|ago|together|whisky|wine|vodka|sherry|gin",
    "had +the +lot +all +my|his|her|of",
    "not +by +mistake|accident",
    "lost +count|track",
    "like +sweets|smarties",
  ],
  unless: [
    "tablets|course|pills|antibiotics +to +the +end",
    "malaria +tablets",
    "inhaler|puffed|puffs",
    "every <1..3> +hours & changing|pad|pads",
    "flushes|flush",
    "lozenges|lozenge|patches|gum|cigar|fag",
    "a +day +<2..70> +years|yrs|year",
    "a +day +for +years|year",
    "a +day +for +<2..70> +years|yrs|year",
    "fags|cigs|cigarettes|ciggies|rollies|smoke|smokes|smoker|smoking|vape",
    "course|prescribed|weekly|steroids|prednisolone|units",
    "doctor +gave|changed|increased|put|prescribed|says|said|told",
    "back +to +the|boots|my|your|you|our +chemist|pharmacy|surgery|pharmacist|practice|hospital",
    "chemist|pharmacy +gave|put|has|had|have|sent|says",
    "to +the|a|my +pharmacy|chemist",
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
  version: 4,
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
  version: 11,
  title: "Child got hold of medicine",
  backing: "little",
  disposition: "999",
  gapWordsMax: 4,
  needs: [aChild, says("{med}|{opioid}|handbag|cabinet|smarties|sweets|sweeties")],
  phrases: [
    "had|drank|swigged|sipped +some +of & methadone|buprenorphine|subutex|oramorph|oxycodone",
    "swig|mouthful|sip|gulp +of & methadone|oramorph|oxycodone",
    "given|giving|gave +him|her|them|the|my|five|ten & times|double|triple|wrong|misread|adult|too & calpol|paracetamol|ibuprofen|nurofen|piriton|dose|syringe",
    "{kid}|girl|boy|son|daughter|toddler|he|she licked|drank|drunk|swallowed|sipped & methadone",
    "misread|mixed +the|up +syringe|bottle|dose|label & given|giving|gave|calpol|paracetamol|ibuprofen|medicine",
    "<3..10>|five|ten|three|four +times +the +calpol|paracetamol|ibuprofen|nurofen|dose|amount|medicine",
    "strip|strips & sucked|chewed|spat|eaten|licked",
    "toddler|tot|baby|{kid} had|ate|eaten|swallowed +the +lot",
    "two|three|one +year +old & been +in +them|my|the",
    "strip|packet|blister|box|bottle +had|was <4..200> & now|only|left <0..199>",
    "powder & round|around +his|her|their|the +mouth|lips",
    "{kid}|he|she drank|swallowed|ate|eaten|scoffed|chewed|munched|licked|sucked +it|them|some|one|two|half|all|a",
    "{gets-at} {med}|handbag|cabinet",
    "been +in|into|at {med}|handbag|cabinet",
    "{med} & chewed|missing|empty|opened|emptied|lid",
    "{med} & four|five|six|three|two|several|<2..40> +gone",
    "{med} +all|is|are|were|was +gone",
    "{med} +are|have|is|all|were +gone",
    "{swallowed}|eating|chewing|sucking {not-theirs} +{med}|heart|sleeping|diabetes|contraceptive",
    "{swallowed}|eating|chewing|got nans|nanas|nannys|nannas|grans|grannys|grandmas|grandads|mums|dads|someones {med}|blood|heart|sugar|water",
    "{box}|lid|cap & open|opened|off|empty|emptied|floor & {med}|mouth|tablets|pills",
    "thought|thinking|think +they|it|were|was +were|was|they smarties|sweets|sweeties|juice|candy|tictacs|mints|chocolate",
  ],
  unless: [
    "chewable|gummy|vitamin|multi +vitamins|vitamin|d|gummies|drops",
    "after +calpol|paracetamol|nurofen|ibuprofen",
    "bubble +mixture|bath|wand",
    "holding +on",
    "found +something|out +about",
    "spoon",
    "gone +to +town",
    "hold +with",
    "cleaning|recycling|recycled|out +of +date",
    "on +his|her|the|their|my|a +tablet|ipad",
    "inhaler|inhalers|pump|spacer",
    "more|another|repeat",
    ...OF_A_PET,
    "prescribed|course|spits|refuses|taste",
    "his|her|the|more|of +antibiotics",
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

/** Rules for medicine taken that is told over several sentences, and that a child found. */
export const overdoseApartRules: readonly TriageRule[] = [
  overdoseApart,
  overdoseOfThem,
  childGotMedicine,
];
