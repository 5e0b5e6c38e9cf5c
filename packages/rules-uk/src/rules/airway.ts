import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

const noisyBreathing: TriageRule = {
  ...UNREVIEWED,
  id: "noisy-breathing",
  version: 2,
  title: "Noisy breathing in",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "stridor|stridorous",
    "noisy|noise|noises|sound|sounds|whistle|whistling|whistles|crowing|crow|crows|rasping|raspy|rasps|harsh|squeaking|squeaky|squeak|squeaks|grunting|grunts|grunt|gurgling|gurgle|rattling|rattle|creaky|honking|sawing|squealing & {breathe}|inhales|inhale|air",
    "bark|barking|barky|seal|croupy & {breathe}|{struggle}|ribs|drooling|dribbling",
  ],
  unless: [
    "snoring|snore|snores|sleep|asleep|nose|nostril|crackle|years|months|always|usual|birth",
  ],
  question: {
    en: "Is there a harsh or whistling noise on breathing in now?",
    cy: "Oes sŵn garw neu chwibanu wrth anadlu i mewn nawr?",
  },
  rationale: "A noise on breathing in can mean that the throat is closing.",
  source: "nhs.uk, Croup, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-02",
  examples: [
    "he makes a whistling noise when he breathes in",
    "her breathing is noisy and fast",
    "grunting with every breath, breathing is noisy",
  ],
  counterExamples: [
    "My husband snores and his breathing is noisy when asleep",
    "The smoke alarm whistles, is that your clinic?",
    "Rasping cough last week, gone now",
  ],
};

const choking: TriageRule = {
  ...UNREVIEWED,
  id: "choking",
  version: 12,
  title: "Choking",
  disposition: "999",
  phrases: [
    "chewing|chewed|swallowed|sucking|ate|eating & squeak|squeaks|squeaking",
    "grey|blue|purple +and|gurgling gurgling|gurgly|suction|suctioned|cough & sandwich|food|toast|meal|dinner|eating|puree|purees",
    "swallowed & drawing|sewing|safety|dressmaking|panel +pin|pins|needle|needles",
    "blow +dart|gun & sucked|breathed|inhaled",
    "blowdart|blowpipe|peashooter & sucked|breathed|inhaled",
    "inhaled|breathed|sucked +it|one|them|that +in & lego|crown|bead|cough|peanut|tooth|dentist|pin",
    "lego|crown|bead|peanut|pin|tooth|screw|nut|drill & breathed|inhaled|sucked +it|in|a|the|one",
    "choked|choking & heimlich|abdominal",
    "fed|gave +him|her +a +screw|nut|coin|bead|battery|peanut|grape",
    "swallowed|swallow +a +cocktail|tooth|fish|chicken +stick|pick|bone|skewer",
    "saw|watched +her|him|them +swallow <2..20>|two|three|magnets|battery",
    "plate|denture|dentures & find|missing|gone & gags|gag|gagging|swallow|swallowed|choking",
    "peanut|bead|nut|lid|cap|tooth|pin|lego|battery|grape|seed|stone|popcorn|sweetcorn & sniffed|breathed|inhaled|gasped|sucked +in|down",
    "peanut|bead|nut|lid|cap|tooth|pin|lego +gone|went +down & cough|coughs|coughing|wheezing|wheeze|noisy|noise|air",
    "bead|lid|cap|tooth|pin|lego|battery & lung|lungs|windpipe",
    "pen +lid|top|cap +gone|went|is +down",
    "noisy|wheezing +on +one +side",
    "in +windpipe",
    "in +his|her|the|my +windpipe",
    "is|am|are|started|keeps|{third} +choking",
    "choking +on|to",
    "{stuck} & {gullet} & {choke}",
    "{morsel}|eating & silent|clutching|thumped|grabbing|purple|blue|heimlich & {choke}|throat|collar|back|nothing",
    "{morsel} & {stuck}|gone|went|down & {gullet}|wrong & {choke}",
    "{morsel} & {stuck} & {gullet}|{choke}|chest|breastbone|swallow",
    "not|nothing +swallow|go|goes|going|down|keep & {stuck} & {morsel}|food|water|spit|saliva",
    "grape|sweet|coin|meat|steak|chicken|bone|fishbone|toast|marble +{stuck}",
    "thumped|thumping|slapping|slapped|slap|heimlich|backslaps|hit & back & nothing|choking|ate|eating|cough|breathe|stuck",
    "{morsel}|something|it & {stuck} & {gullet}|{chest}|down|there|breathe|breath|cough|coughing|swallow|spit|drink|water|pale|blue",
    "{stuck} & drooling|dribbling|saliva|spit|spitting",
    "is|am|are|started|keeps|{third}|was choking",
    "choking|choked|choke now|blue|{breathe}|talk|speak|{dusky}|still|face|noise|wheeze|wheezing|cough|coughing|since",
    "swallowed|ate|inhaled|eating & {morsel} & breathe|breath|breathing|cough|coughing|blue|wheezing|wheeze|swallow|throat|choke|choked|stuck|drooling|noise",
    "went|gone|down +down|wrong|the wrong +way|hole|pipe|tube & {morsel}|cough|coughing|wheezing|breathe|breath|since",
  ],
  gapWordsMax: 9,
  unless: [
    "wipe|wiped|wiping|bathe|bathed|bathing",
    "down|in|under|between +my|his|her|the +gum|gums|teeth|braces",
    "stuck +down +with",
    "zip|zipper",
    "eat|eating|swallowing|drinking +ok|okay|fine|normally|alright",
    "skin +tag|tags",
    "went +down +by",
    "stuck +it +down|on",
    "the +price|cost",
    "choking +cough",
    "just|only +my",
    "feels|feel|feeling|felt|sensation|lump something|stuck|choking",
    "{be} +like something|stuck|choking",
    "as +if|though",
    "fine|ok|better +now",
    "teeth|tooth|nose|ear",
    "choking +for",
    "choking +and +resus",
    "choking +evening|course|class|session",
    "choking +on +my|his|her +words",
    "choking +on +my|his|her +own +words",
  ],
  question: {
    en: "Is something stuck in the throat now, with trouble breathing, speaking or swallowing?",
    cy: "Oes rhywbeth yn sownd yn y gwddf nawr, gyda thrafferth anadlu, siarad neu lyncu?",
  },
  rationale: "Choking kills within minutes; food that stays stuck can tear the gullet.",
  source:
    "nhs.uk, What should I do if someone is choking, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-94",
  examples: [
    "my toddler is choking on a grape",
    "piece of steak stuck in my throat and I can't swallow",
    "fish bone stuck in his throat",
  ],
  counterExamples: [
    "It feels like something is stuck in my throat, on and off for months",
    "He choked on a crisp yesterday and is fine now",
    "Choking hazard on the tablet bottle cap, please change it",
  ],
};

const stuckInThroat: TriageRule = {
  ...choking,
  id: "stuck-in-throat",
  version: 8,
  title: "Food or a thing stuck, and cannot swallow or breathe",
  unless: [
    ...(choking.unless ?? []),
    "hip|shin|ankle|elbow|collar|wrist|cheek|heel|nose|tail|jaw|funny +bone",
    "appears|seems +to +have",
    "coughed|spat +it +straight|up|out|back",
  ],
  gapWordsMax: 6,
  phrases: [
    "{morsel}|something|it & {stuck}",
    "swallowed|choked|choking|inhaled",
    "water|sip|drink|drinks & comes|coming|came +straight|right +back|up",
  ],
  needs: [
    says(
      "not|even|own|hardly|barely spit|saliva|water|swallow|swallowing|drink",
      "not|even|own|hardly|barely +able|swallow|breathe|talk|speak|cough",
      "spat|spits|spitting & glass|bowl|cup|sink|mug",
      "drooling|dribbling|gagging|spitting|wheezing|whistling|{dusky}",
      "clutching|holding|pointing +at|to|{whose} +{whose}|throat|neck +throat|neck",
    ),
  ],
  examples: [
    "A bit of lamb stuck since dinner, he can't get his own spit down",
    "Something is stuck. She is drooling and can not talk",
    "He swallowed a marble and now he can not breathe well",
  ],
};

/** Something in the way of the breath. */
export const airwayRules: readonly TriageRule[] = [noisyBreathing, choking, stuckInThroat];
