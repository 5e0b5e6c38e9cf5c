import type { Need, TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { SELF_HARM_SOURCE } from "./self-harm-source.js";

/** What preparations, farewells and a wish to be dead sound like where nothing is named. */
const SIGN_GROUPS: readonly Need[] = [
  says(
    "tonight|tomorrow|{weekday}|weekend|soon|midnight|anniversary|birthday",
    "then +i +will",
    "by +the +time",
    "after +my +birthday",
    "when asleep|gone|bed|work",
  ),
  says(
    "{means}|{high-place}|{med}|{opioid}|reservoir|river|sea|train|trains|woods|medicine|pier|lorry|canal|banister",
    "car +park",
  ),
  says(
    "goodbye|goodbyes|sorry|forgive|bye|farewell",
    "wrote|written|writing|left letters|notes|note",
    "tell & thank|thanks",
    "thank|thanks & always|everything|kind|nice",
    "please|you|will|promise look +after",
    "tell +them|him|her|my|our",
  ),
  says(
    "nobody|noone|finding|alone|stop|secret|hiding",
    "no +one",
    "asking +for +help",
    "cancel|cancelled",
    "somebody|someone +else",
    "everyone asleep|out|work|fine",
    "phone|phones +is|off",
    "not answer|answering|look|looking|eat|eating|speak",
    "stopped eating",
  ),
  says("spot|date|picked|planned|chosen|decided", "the|my +day", "made +up +my"),
  says(
    "step|blame|plan|peace|dead|die|dying|heaven|grave|ground|buried|end|ended|over|finish|finished|forever",
    "never|not wake|open",
    "not have +to",
    "with +him|her|mum|dad|them|my by|soon|again|weekend|now|tonight",
  ),
  says(
    "{gloom}",
    "no|not +point|one|way|reason|longer|more|future|managing|coping|cope",
    "since +the +funeral",
  ),
];

const SIGNS: readonly string[] = [
  "nobody|noone|not find|reach|locate +him|her",
  "what +i +need|want & drawer|ready|cupboard|got",
  "have|got|made|had +a|my|the +plan|method",
  "be|going|go +with +him|her|them",
  "other +side",
  "not|never +blame|blaming|be +yourself|yourselves|me|anyone|sad|angry",
  "one +step",
  "park|parked|sat|sitting|stand|standing|stood|wait|waiting +at|by|on|near|up|outside|above|over +the|a|my +{high-place}|river|sea|line|station|crossing",
  "telling|tells|telling +me +to +do +it",
  "trains|train & think|soon|front|step|watch|hear",
  "sorted|sorting|rehomed|signed|cleaned|cleared|paid|arranged & affairs|insurance|passwords|account|will|funeral|dog|cat|keys|logbook|house|flat|belongings|things|name",
  "given|giving|gave|left +my|his|her|away|the +watch|guitar|belongings|dog|cat|collection|tools|jewellery|bike",
  "given|giving|gave|left me|us|them|son|daughter|friend|lad|brother|sister|mate|everyone|neighbour +his|her|their|my|the +watch|guitar|belongings|dog|cat|collection|tools|jewellery|bike|collie",
  "picked|chosen|set|planned|decided|worked & day|date|place|spot|night|tree",
  "{med}|{opioid}|medicine & front|lined|laid|counted|stash|stashed|poured|hoarded",
  "step|stepping|stepped +forward|off|out|over",
  "do +it +on|this|tonight|tomorrow|after|when",
  "been|walked|drove|went|go|going|walking|climbed|sat|stood|stand|live & {high-place}|reservoir|river|line|cliffs|woods|sea|pier|bridge|park|canal & look|looking|spot|twice|times|thinking|stood|sat|there|again|where|over|keep|tonight|today|bit",
  "letters|letter|note|notes written|wrote|writing|left",
  "written|wrote|writing +the|my|some|all|everyone|them|out letters|letter|notes|note",
  "tell +them|him|her|my|our & love|loved|sorry",
  "sorry for|to|and +my|the|what|look|everyone & children|kids|mum|family|girls|boys|lads|done|everything",
  "find|finding|finds +me|my",
  "by +the +time +you|this|they read|get|see|find",
  "giving|gave|given|gives away",
  "at +peace",
  "{noose}|belt|cord|lead|scarf & banister|beam|door|loft|tree|neck|hook|rail",
  "shotgun|rifle|pistol|revolver|noose|ligature",
  "a|the|his|her|my|fathers|dads|with +gun",
  "gun +cabinet|cabinets|cupboard|safe|room|licence",
  "never|not +open|wake|opening my|our|eyes|up & sleep|eyes|want",
  "in +the +ground",
  "with|join|joining|see|seeing +him|her|mum|dad|them soon|again|tonight",
  "kids|they|everyone|family do|be|cope|manage better|fine|happier with|without",
  "stopped +eating|taking & since|with|want|wants|join|funeral",
  "jump|jumping",
];

const SIGNS_QUESTION = {
  en: "Are you, or is the person you write about, thinking of suicide, or making ready for it?",
  cy: "Ydych chi, neu'r person yr ydych yn ysgrifennu amdano, yn meddwl am hunanladdiad, neu'n paratoi ato?",
};

/** What shares words with preparations and farewells, and is none. */
const NO_SIGNS: readonly string[] = [
  "asthma|care|birth|action|treatment +plan",
  "mind +up +thank|thanks",
  "gun +club|licence|certificate|shop",
  "please +find",
  "find +my +blood|readings|results|diary|form|prescription|card|keys|glasses|purse|wallet|way|password|letter",
  "went|drove|walked +over +the +bridge",
];

/** Preparations and farewells that say it together, over several sentences. */
const suicideSigns: TriageRule = {
  ...UNREVIEWED,
  id: "suicide-signs",
  version: 9,
  title: "Preparations and farewells that together say suicide",
  disposition: "999",
  gapWordsMax: 5,
  needs: SIGN_GROUPS,
  needsMin: 2,
  phrases: SIGNS,
  unless: [
    "asleep|sleep +in +front",
    "blood +test|tests",
    "glue|nerf|water|heat|nail|massage|tattoo|temperature +gun",
    "went|fell|tripped|going +over & knee|knees|ankle|wrist",
    ...NO_SIGNS,
    "joke|joking|novel|coursework|film|play|drama",
    "certificate|licence|license & renew|renewal|renewing|fee|application|medical|report",
    "renewal|firearms",
    "air +rifle|rifles|pistol|pistols",
  ],
  question: SIGNS_QUESTION,
  rationale:
    "People who have decided often do not name it: they tidy up, say thanks and look at the place.",
  source: SELF_HARM_SOURCE,
  hazard: "HAZ-UK-10",
  examples: [
    "I have written the letters. The tablets are lined up and nobody is home till Sunday",
    "Sorted the dog with my sister. I know where on the river. Tomorrow is the day",
    "Picked the date. I am sorry, tell my girls I love them, there is just no point",
  ],
  counterExamples: [
    "I sorted the insurance form, when can I collect the letter?",
    "Thanks for the tablets, I left the keys at reception on Monday",
    "I wrote a letter to the hospital about my dog",
  ],
};

/** Some of these signs. */
const suicideHints: TriageRule = {
  ...suicideSigns,
  id: "suicide-hints",
  version: 9,
  title: "Words that may be a hint of suicide",
  disposition: "crisis-line",
  needsMin: 1,
  asks: true,
  unless: [
    "went|fell|tripped|going +over & knee|knees|ankle|wrist",
    "static +belt|shock & door|car|handle",
    "pricing|staple|glue|massage|nail|laser|spray|caulking|heat +gun",
    ...NO_SIGNS,
    "skydive|bungee|parachute|charity|kerb|curb",
    "need|want +the|an|any|another|my +appointment|prescription|jab",
    "certificate|licence|license|renewal|firearms",
    "air +rifle|rifles|pistol|pistols",
  ],
  rationale: "Asking about suicide does no harm, and opens the door.",
};

/** What goodbyes have in common, those that are plain and those that may be. */
const OF_GOODBYES = {
  ...UNREVIEWED,
  version: 1,
  disposition: "crisis-line",
  gapWordsMax: 4,
  unless: [
    "moving|retire|retiring|retirement|cruise|emigrating|abroad",
    "on|for +holiday +to|in|from|for|until|till|next|with|then|so|after|and",
    "went|fell|tripped|going +over & knee|knees|ankle|wrist",
    "incontinence|delivery|died|passed",
    ...NO_SIGNS,
    "joke|joking|novel|coursework|film|play|drama",
  ],
  question: SIGNS_QUESTION,
  source: SELF_HARM_SOURCE,
  hazard: "HAZ-UK-10",
  counterExamples: [
    "Thank you for everything, we are moving to Leeds on Friday",
    "I will not be here on Monday, can the nurse ring on Tuesday?",
    "Please take me off the waiting list, the knee is better",
  ],
} as const;

/** A goodbye, or what is done before one, said once and plainly enough. */
const farewell: TriageRule = {
  ...OF_GOODBYES,
  id: "farewell",
  version: 5,
  title: "A last goodbye, or what is done before one",
  backing: "little",
  phrases: [
    "my|our +last +walk|supper|meal|boiled & lovely|enjoyed|had|tonight",
    "gave|given|give|giving +me|us|him|her|his|my|someone|all & ring|watch|keys|handbag|coat|blankets|uniform|tools|belongings|jewellery|collection|guitar|clothes & calm|calmer|hug|hugged|cheerful|happier",
    "one|1 +way +ticket|to|train & coat|coast|home|leaving|left|goodbye",
    "not +send & paramedic|paramedics & tonight|nightdress|draught|please|reply",
    "reason +to +live|carry & stopped|no|lost|last",
    "reason +to +be|stay +here|alive|around & stopped|no|lost|last",
    "where +i +am +going|off & not +need",
  ],
  rationale:
    "A goodbye is often the only thing that is said: things are put in order, given away or no longer needed.",
  examples: [
    "I have enjoyed my last walk with the dog. Look after yourself, she said, and her phone is off",
    "Nan has been giving me all her jewellery and she looks so calm",
    "Where I am going I do not need them",
  ],
};

/** What may be a goodbye, and may as well be a removal or a holiday. */
const farewellHints: TriageRule = {
  ...OF_GOODBYES,
  id: "farewell-hints",
  version: 4,
  title: "Words that may be a goodbye",
  asks: true,
  phrases: [
    "when +they|he|she +find|found|pull|fish +me",
    "that|who +finds +me",
    "better +off +with +the +insurance|money",
    "label|labels|labelled & furniture|drawers|photo|photos|belongings & names|each|to|which",
    "not +be +around|here +anymore|any|again|after|then|by|much|for",
    "goodnight +everyone|everybody|all|doctor|doc",
    "is|was +not +her|his|their|my|anyones|anybodys|your|mums|dads +fault & tell|know|ring|noted|say",
    "there +will +not|never +be +a|one|any|another",
    "no +hard +feelings",
  ],
  rationale:
    "A goodbye is often the only thing that is said. Asking about suicide does no harm, and opens the door.",
  examples: [
    "Tell mum it was not her fault",
    "I have made my peace. No hard feelings",
    "There will not be another birthday",
  ],
};

/** Rules for signs of suicide that name nothing. */
export const suicideSignRules: readonly TriageRule[] = [
  suicideSigns,
  suicideHints,
  farewell,
  farewellHints,
];
