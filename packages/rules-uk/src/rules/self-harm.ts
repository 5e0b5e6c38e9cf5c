import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const SOURCE =
  "NICE NG225, self-harm, 2022; NHS 111 option 2 pages of local practices, as read in 2026-11";

/** Despair in words that do not say suicide. */
const despair: TriageRule = {
  ...UNREVIEWED,
  version: 3,
  id: "despair",
  title: "Despair that may be danger",
  disposition: "crisis-line",
  gapWordsMax: 4,
  asks: true,
  phrases: [
    "can +not +live +with +what|myself|it|this",
    "dead +inside",
    "quickest|easiest|quick|easy|peaceful +way & go|out|die|end",
    "other +side & see|meet|you",
    "parked|sat|sitting|stood|standing|waiting|climbed +at|by|on|near|over|under|outside +the|a|my {high-place}",
    "going|want|soon|ready +to|be be|with +with +him|her|them|my|mum|dad",
    "not|never +blame|blaming +yourself|yourselves|me",
    "{tells} +me|him|her +to +do +it",
    "have|got +a|the|my +plan & date|method|way|place|end",
    "what|everything +i +need & drawer|cupboard|hidden|ready|got",
    "letter|note & gone|dead|read & not|blame|sorry|love",
    "tired|sick|weary|exhausted +of|with +fighting|trying|everything|it|this|pretending|being|struggling|all",
    "want|wants|need +out",
    "tried +to|and +do|did +it|this",
    "no|not +strength|fight|energy +left|to",
    "not +going|be +here|around|alive|to",
    "can|could not cope|go|carry|do|take|face|live|manage & anymore|more|longer|life|on|this",
    "hopeless|worthless|despair|despairing|suicid|desperate",
    "given|giving|give +up hope|everything|completely|all|life|trying|on",
    "feel|feeling|want|ready|going|just giving|give +up",
    "burden everyone|family|them|kids|everybody|her|him|you",
    "breaking +point",
    "end of +my|her|his +tether|rope",
    "nothing +matters|left|helps",
    "rock +bottom",
    "no|see|not +way|future|see|light out|future|ahead|for|tunnel",
    "lost|losing will +to",
    "what|whats|is|no +the|is +the|point +point",
    "make|want|wish it|everything|all|pain|voices +stop|end",
    "tried last|yesterday|night|again not +work|worked",
    "not tell +my|anyone dad|mum|parents|husband|wife|family|anyone & tried|did|taken|cut|hurt",
    "gone +forever",
    "not safe|unsafe +with|from|by|around +myself|herself|himself",
    "scared|frightened|afraid +of +myself|what",
    "kms|kys",
    "had +enough",
    "i am finish|finished|broken|done",
    "very|so|really|severely|deeply depressed|low|down",
    "{high-place} & thinking|think|sit|sitting|stand|standing|walk|night",
    "noose|helium",
    "goodbye|goodbyes",
    "not matter any|anymore +more|now",
    "trapped|numb|empty|disappear|invisible & anymore|inside|life|feel|feeling",
    "hate|hates +myself|himself|herself|being|life",
    "nobody|noone|no +one|would|will|cares care|miss|notice|love|loves",
  ],
  question: {
    en: "Are you having thoughts that life is not worth living, or of harming yourself?",
    cy: "Ydych chi'n cael meddyliau nad yw bywyd yn werth ei fyw, neu am niweidio'ch hun?",
  },
  rationale: "People often hint at suicide first; asking does no harm and opens the door.",
  source: SOURCE,
  hazard: "HAZ-UK-10",
  examples: [
    "I feel hopeless",
    "I just can't carry on anymore",
    "I am a burden to everyone, I am at breaking point",
  ],
  counterExamples: [
    "Can I get the results this week?",
    "My knee gives way on the stairs",
    "I gave up smoking last year",
  ],
};

/** A wound from self-harm. */
const selfHarmInjury: TriageRule = {
  ...UNREVIEWED,
  version: 3,
  id: "self-harm-injury",
  title: "Wound or poisoning from self-harm",
  disposition: "a-and-e",
  gapWordsMax: 7,
  phrases: [
    "razor|blade|scissors|knife|glass +to +my|her|his",
    "stabbed|burnt|burned|slashing|carved|{slit} {self}|neck|{cut-place} & deep|deeply|badly|bad|bleeding|gaping|stitches|tonight|today|just|bone|fat|open|blood|stop|wide|yellow",
    "slit|slashed|slashing|{slit} +{whose} +wrist|wrists|throat",
    "deep|deeply|badly|bad|gaping|wide cut|cuts|cutting & self|{self}|harm|purpose|wrist|wrists|arm|thigh",
    "self +harm|harmed|harming|injury bleeding|deep|deeply|wound|wounds|stitches|tonight|today|badly|bad|blood",
    "swallowed|inserted|drank|ate blade|blades|razor|bleach|battery|batteries|glass purpose|deliberately|die|harm|hurt",
    "{slit} & deep|deeper|gaping|fat|yellow|stitches|gapes",
    "did|done +my|her|his +{cut-place}",
    "razor|blade|scalpel|craft|stanley & stitches|deep|gaping|bleeding|wrist|arm|arms|thigh|leg|fat|open|myself|herself|himself",
    "carved|carving|gouged|slashed into|leg|arm|thigh|stomach|skin",
    "cut +too|so|really|very|it +deep|deeply",
  ],
  unless: [
    "healing|healed|scars|scar|old|cooking|kitchen|shaving|accident|accidentally",
    "exercises|physio|gym|scan|xray",
    "razor +burn|rash|bumps|shaving",
  ],
  question: {
    en: "Is there a wound from self-harm that needs care now?",
    cy: "Oes clwyf oherwydd hunan-niweidio sydd angen gofal nawr?",
  },
  rationale: "Deep wounds need care at once, and the person needs someone with them.",
  source: "NICE NG225, self-harm, 2022",
  hazard: "HAZ-UK-11",
  examples: [
    "I've cut myself really deep",
    "she slit her wrists",
    "he has cut his arms badly and wont let me look",
  ],
  counterExamples: [
    "The cat scratched my wrist",
    "Can a cream help with the old scars on my arms?",
    "I cut my finger cooking and it is healing well",
  ],
};

/** Rules for despair and for wounds from self-harm. */
export const selfHarmRules: readonly TriageRule[] = [despair, selfHarmInjury];
