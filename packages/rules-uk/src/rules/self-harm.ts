import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const SOURCE =
  "NICE NG225, self-harm, 2022; NHS 111 option 2 pages of local practices, as read in 2026-11";

/** Despair in words that do not say suicide. */
const despair: TriageRule = {
  ...UNREVIEWED,
  version: 2,
  id: "despair",
  title: "Despair that may be danger",
  disposition: "crisis-line",
  gapWordsMax: 4,
  asks: true,
  phrases: [
    "not going +to +be +here|around|alive",
    "not +be +here|around tomorrow|anymore|much|longer",
    "can not cope|go|carry|do|take|face|live|manage & anymore|more|longer|life",
    "can not cope|go|carry +on",
    "can|could not +cope",
    "hopeless|worthless|despair|despairing",
    "given|giving|give +up hope|everything|completely|all",
    "given|giving +up +on +life|everything|myself",
    "feel|feeling|just|want like|to|give|giving +give|giving|up +up",
    "burden everyone|family|them|kids|everybody|her|him",
    "breaking +point",
    "end of +my|her|his +tether|rope",
    "nothing +matters",
    "nothing +left +to +live|give|lose",
    "rock +bottom",
    "not +be +here|around tomorrow|longer|much",
    "no|see|not +way|future|see out|future|ahead|for",
    "lost|losing will +to",
    "what +is +the +point",
    "make|want it|everything|all|pain +stop|end",
    "tried last|yesterday|night|again not +work|worked",
    "not tell +my dad|mum|parents|husband|wife|family & tried|did|taken|cut|hurt",
    "no +purpose",
    "gone +forever",
    "not safe +with|from|by +myself|herself|himself",
    "scared|frightened|afraid +of +myself|what",
    "kms|kys",
    "saying|says|keeps|feel|feels|am|is burden",
    "had +enough",
    "i am finish|finished|broken",
    "very|so|really|severely depressed",
    "what|whats +the +point",
    "made|written|drawn +up|a +will|a",
    "helium|{noose}",
    "not matter any|anymore +more|now",
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
  version: 2,
  id: "self-harm-injury",
  title: "Wound or poisoning from self-harm",
  disposition: "a-and-e",
  phrases: [
    "stabbed|burnt|burned|slashing|{slit} {self}|neck|{cut-place} deep|deeply|badly|bad|bleeding|gaping|stitches|tonight|today|just|bone|fat|open|blood",
    "slit|slashed|slashing +{whose} +wrist|wrists|throat",
    "cut|cutting|cuts +{whose} +wrist|wrists",
    "deep|deeply|badly|bad|gaping cut|cuts self|{self}|harm|purpose|wrist|wrists",
    "self +harm|harmed|harming|injury bleeding|deep|deeply|wound|wounds|stitches|tonight|today|badly|bad|blood",
    "swallowed|inserted|drank|ate blade|blades|razor|bleach|battery|batteries|glass purpose|deliberately|die|harm|hurt",
    "cut|cuts|cutting deeper",
    "did|done +my|her|his +{cut-place}",
    "cut|carved|slashed {self} & deep|stitches|stop|bleeding|gaping|open",
    "razor|blade|knife & stitches|stitching|deep|stupid|bleeding|cut",
    "carved|carving|gouged|slashed into|leg|arm|thigh|stomach|skin",
    "cut +too|so|really|very|it +deep|deeply",
    "with +a|the +blade|razor|scissors|knife|glass & {whose} & self|{cut-place}",
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
