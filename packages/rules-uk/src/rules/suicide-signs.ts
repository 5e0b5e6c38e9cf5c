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

/** Rules for signs of suicide that name nothing. */
export const suicideSignRules: readonly TriageRule[] = [suicideSigns, suicideHints];
