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
  "decided|made +it|that|my time|enough|mind",
  "time +to +go|leave|end|say|join",
  "nobody|noone|not find|reach|locate +him|her",
  "not need|needing|want +my|any|the|another +next|more|appointment|tablets|prescription|medicine|birthday",
  "no|nothing +left|job|wife|family|home & no|nothing +left|job|wife|family|home",
  "what +i +need|want & drawer|ready|cupboard|got",
  "have|got|made|had +a|my|the +plan|method",
  "quickest|easiest|best|quick|easy|peaceful +way|method +to|out|of +go|die|end|out",
  "be|going|go +with +him|her|them",
  "other +side",
  "not|never +blame|blaming|be +yourself|yourselves|me|anyone|sad|angry",
  "one +step",
  "park|parked|sat|sitting|stand|standing|stood|wait|waiting +at|by|on|near|up|outside|above|over +the|a|my +{high-place}|river|sea|line|station|crossing",
  "no +one|nobody|nothing left & for|me|time|live",
  "had +my +time|life|go|innings",
  "telling|tells|telling +me +to +do +it",
  "bleed +out",
  "trains|train & think|soon|front|step|watch|hear",
  "sorted|sorting|rehomed|signed|cleaned|cleared|paid|arranged & affairs|insurance|passwords|account|will|funeral|dog|cat|keys|logbook|house|flat|belongings|things|name",
  "given|giving|gave|left & watch|guitar|belongings|dog|cat|collection|tools|jewellery|bike",
  "picked|chosen|set|planned|decided|worked & day|date|place|spot|night|tree|where",
  "{med}|{opioid}|medicine & front|lined|laid|counted|stash|stashed|poured|hoarded",
  "step|stepping|stepped +forward|off|out|over",
  "do +it +on|this|tonight|tomorrow|after|when",
  "buy|bought medicine|tablets|pills|paracetamol|rope|petrol|many|from & shop|shops|different|many|will|tonight",
  "been|walked|drove|went|go|going|walking|climbed|sat|stood|stand|live & {high-place}|reservoir|river|line|cliffs|woods|sea|pier|bridge|park|canal & look|looking|spot|twice|times|thinking|stood|sat|there|again|where|over|keep|tonight|today|bit",
  "letters|letter|note|notes written|wrote|writing|left",
  "written|wrote|writing +the|my|some|all|everyone|them|out letters|letter|notes|note",
  "tell +them|him|her|my|our & love|loved|sorry",
  "sorry for|to|and +my|the|what|look|everyone & children|kids|mum|family|girls|boys|lads|done|everything",
  "find|finding|finds|found +me|my",
  "by +the +time +you|this|they read|get|see|find",
  "giving|gave|given|gives away",
  "please|you|will|promise look +after +my|our",
  "at +peace",
  "{noose}|belt|cord|lead|scarf & banister|beam|door|loft|tree|neck|hook|rail",
  "shotgun|rifle|gun|noose|ligature",
  "never|not +open|wake|opening my|our|eyes|up & sleep|eyes|want",
  "in +the +ground",
  "wheel & lorry|tree|wall|turn|bridge",
  "with|join|joining|see|seeing +him|her|mum|dad|them|my soon|again|weekend|tonight|by",
  "not +have +to +do|feel|wake|hurt|fight|pretend|be",
  "nobody|noone|one need|needs|miss|notice +me",
  "kids|they|everyone|family do|be|cope|manage better|fine|happier with|without",
  "stopped +eating|taking & since|with|want|wants|join|funeral",
  "jump|jumping",
  "walk|walking|drive|go +into +the +sea|river|water|traffic|woods",
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
  "find +my +blood|readings|results|diary|form",
];

/** Preparations and farewells that say it together, over several sentences. */
const suicideSigns: TriageRule = {
  ...UNREVIEWED,
  id: "suicide-signs",
  version: 4,
  title: "Preparations and farewells that together say suicide",
  disposition: "999",
  gapWordsMax: 5,
  needs: SIGN_GROUPS,
  needsMin: 2,
  phrases: SIGNS,
  unless: [
    "went|fell|tripped|going +over & knee|knees|ankle|wrist",
    ...NO_SIGNS,
    "joke|joking|novel|coursework|film|play|drama",
    "certificate|licence|license & renew|renewal|renewing|fee|application|medical|report",
    "renewal|firearms",
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
  version: 4,
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
  title: "A last goodbye, or what is done before one",
  stands: true,
  phrases: [
    "last +time +i +will +bother|trouble|write|be",
    "my|our +last +day|walk|supper|meal|message|evening|boiled|anniversary & lovely|enjoyed|had|decided|tonight|today",
    "said|say|saying +bye|goodbye|goodbyes +to +my|the|everyone|nan|mum|her|him",
    "wrote|written +the|my|some +goodbyes|goodbye|letters +in|on|to|for",
    "over|sorted|done|settled +by +the +time",
    "bother|burden +all +my|his|her +life",
    "not +let|think +her|him|them|it +think|was & argument|anything|she|he|it",
    "look|looking +after +mum|dad|yourself|each|your|them|him|her & said|says|texted|text|told|phone|gone|off",
    "gave|given|give|giving +me|us|him|her|his|my|someone|all & ring|watch|keys|handbag|coat|blankets|uniform|tools|switch|belongings|jewellery|collection|guitar|clothes & happy|calm|thank|everything|need|hug|phone|quiet|cheerful|hers|look|not",
    "not +be +needing|wanting|requiring +anything|owt|nowt|any",
    "cleaned|tidied|sold|paid|cashed|cancelled|settled|cleared|rehomed & flat|car|klarna|tab|debts|bills|account|room|lease|dog|cat & phone|cuddled|hugged|without|happy|calm|calmer|cheerful|goodbye|finishing|finished",
    "cheerful|happy|happier|calm|calmer|lighter|peaceful|restful & months|weeks|years|ages & nothing|low|despair|crying|bad|misery|dark",
    "happy|happier|calm|calmer|cheerful|lighter +since +he|she|they|i|saturday|sunday|the & decided|funeral|nothing|months|settled",
    "reservoir|viaduct|quarry|weir|pier|lighthouse|layby|dam|canal|railway & parked|alone|edge|phone|van|car|bottom|left|tonight|walked & phone|off|note|sat|edge|found|stood|left|coat|bottom|down|sister|brother|mate|answer",
    "found +a|her|his|the +note|notebook|planner|rope|letters|list & under|bed|pillow|bag|friday|date|cross|drawer|wardrobe",
    "house|affairs|papers +in +order|done|sorted & written|rehomed|finds|sons|kids|cat|dog|solicitor|envelope",
    "off +to +her|him|them|jean|mum|dad|nan|my +tonight|husband|wife|now",
    "one|1 +way +ticket|to|train & coat|coast|home|leaving|left|goodbye",
    "not +want +help & recorded|noted|it|known|before",
    "do +not +fuss|tell|send +the|my|her|him|that|anyone & wife|mosque|paramedic|river|how|went",
    "reason +to +stay|live|carry|get +up|on|alive|here & stopped|no|not|last|lost|gave|was",
    "knock|knocked|knocking +and +knocked & note|sorry|key|answer|door",
    "spare +key & sign|door|note|bathroom|alone|bird|sorry|not",
    "clean|cleared|delete|deleting|deleted +my|her|his|off|all & records|photos|insta|account|accounts & morning|left|nothing|three|tonight|gone",
    "not +need|want|needing +it|them|to +where|park",
    "where +i +am +going|off & not +need|park",
  ],
  rationale:
    "A goodbye is often the only thing that is said: things are put in order, given away or no longer needed.",
  examples: [
    "I have enjoyed my last walk with the dog. Look after yourself, she said, and her phone is off",
    "Nan has been giving me all her jewellery and she looks so calm",
    "I will not be needing anything where I am going",
  ],
};

/** What may be a goodbye, and may as well be a removal or a holiday. */
const farewellHints: TriageRule = {
  ...OF_GOODBYES,
  id: "farewell-hints",
  title: "Words that may be a goodbye",
  asks: true,
  phrases: [
    "not +be +around|here +anymore|any|again|after|then|by|much|for",
    "just|simply +not +be +around|here",
    "tonight|tonights|today|tomorrow|this +is|my +my|last +last|one|day|night & bye|goodbye|thank|sorry|lovely|earth",
    "for +the +last +time & hug|hugged|saw|fed|walked|kissed|tonight|goodbye",
    "bye +bye|doctor|doc|everyone|all|cruel +doctor|everyone|all|now|world",
    "goodnight +everyone|everybody|all|doctor|doc",
    "signing|logging +off +for +good",
    "switching|turning|switched|turned +everything +off",
    "by +the +time +this|it|you|u|they & gets|is|get|read|reads|opened|reaches",
    "all|everything +is +laid|set +out",
    "laid +out +on +the +bed|table",
    "not +a|be|any|no +burden|bother|trouble +anymore|any|for|to|by",
    "is|was +not +her|his|their|my|anyones|anybodys|your|mums|dads +fault & tell|know|ring|noted|say",
    "not +blame +herself|himself|yourself|yourselves|themselves|anyone|anybody",
    "giving|gave|given +away +all|his|her|my|their",
    "made +my|his|her +decision|peace|choice",
    "what +i +have +settled|decided +on",
    "decided +on +{weekday}|saturday|sunday & marvellous|light|lighter|calm|settled|everything",
    "it +will|is|going +be|to|for +be|tonight|tonight|this +tonight|quietly|afternoon & quietly|news|roses|regret|sorry|thank",
    "phone|phones +is|are|gone|switched|now +off & note|van|car|texted|brother|son|daughter|sister|mate|cried|ring",
    "not +see|make|reach|be +christmas|monday|sunday|fifteen|sixteen|tomorrow|morning|another",
    "there +will +not|never +be +a|one|any|another",
    "there +is +not +going +to +be",
    "had +enough +of +mornings|life|days|everything|living|it +all",
    "held|holding|hanging +on +as|for|until|till +long|the|it & could|over|now|can",
    "milk|milkman|paper|library +is|books|man +paid|cancelled|returned & dog|cat|solicitor|envelope|letters|sister|niece",
    "join|joining|with +him|her|jean|joan|bailey|mum|dad +tonight|tomorrow|soon|on",
    "my +turn +now|next|tonight",
    "do +not +want +help +i|just|only|thanks|now",
    "no +hard +feelings",
    "out +of +here|it +by +then|tonight|midnight|noon & well|before|not|door",
    "got +plans|receipt & asked|said|plans",
    "she|he +is +better|happier +off +with +somebody|someone",
    "sectioned|locked +up & tonight|going +to|it|do",
    "waiting +list|appointment +so|for +somebody|someone & else|slot|have",
    "let +somebody|someone +else +have +it|the|my",
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
