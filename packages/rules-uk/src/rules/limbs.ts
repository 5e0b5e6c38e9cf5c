import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

const coldLimb: TriageRule = {
  ...UNREVIEWED,
  id: "cold-pale-limb",
  version: 9,
  title: "Cold, pale or blue limb",
  disposition: "999",
  gapWordsMax: 6,
  phrases: [
    "leg|foot|arm|hand & purple|mottled|blotchy & lacing|lace|marble|marbled|map & cold|clammy|freezing|numb",
    "fingers|toes|hands|feet|fingertips & hard|solid & white & wood|candle|clack|clacks|numb|ice|cold|waxy",
    "knee|elbow|shoulder +went +back|sideways & cold|numb|pale|white",
    "leg|calf|shin|forearm|arm|foot & rock|solid|board +hard|solid & toes|shiny|bear|tight|move|moving|numb",
    "knee|elbow|shoulder|ankle & clunked|popped|went +back & cold|pale|paler|blue|white|numb",
    "not +find|feel|get +a|any|the +pulse +at|in +the|his|her|my +wrist|foot|ankle|arm",
    "line|groove|hair|thread & cut|round|wrapped|tight|tied & toe|finger & dark|fat|purple|swollen|blue",
    "{extremity}|knee & {chill}",
    "{extremity} & {pallor}",
    "no|lost +feeling|pulse & {extremity}",
    "haemophilia|factor & thigh|calf|leg|arm|forearm & ballooned|swollen|tight|numb",
  ],
  needs: [
    says("{chill}"),
    says("{pallor}"),
    says(
      "{numb}|deadened|wooden|heavy",
      "no|lost|not +feeling|feel",
      "can|could +not +feel|move|wiggle",
    ),
    says("{hurting}|agony|killing|screaming|excruciating"),
    says("{abruptly}|hour|hours", "this|since +morning|lunch|last", "today|tonight|now"),
    says(
      "pulse|clot|fibrillation|bypass|stent|graft|artery|circulation",
      "one|left|right +leg|arm|foot|hand|side",
      "other +leg|arm|foot|hand|one|side",
    ),
    says("not|hardly +move|wiggle|walk|stand|bear", "not move|wiggle|bend {extremity}|it|them"),
  ],
  needsMin: 3,
  unless: [
    "stepping|walking|standing +on",
    "purple +down|to +to|the +toes & walked|walk|ankle",
    "in +the +cold|freezer|winter",
    "freezer|freeze",
    "then|and +blue|red|pink|purple",
    "raynaud|raynauds|weather|winter|both|chilblains|always|usual|usually|shoulder|snow|gloves",
    "for months|years",
    "hot +and",
  ],
  question: {
    en: "Is one arm or leg cold, pale or blue and painful or numb, now?",
    cy: "Ydy un fraich neu goes yn oer, yn welw neu'n las ac yn boenus neu'n ddideimlad, nawr?",
  },
  rationale: "A limb without blood dies within about six hours.",
  source: "nhs.uk, Peripheral arterial disease, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-88",
  examples: [
    "my leg has gone white and cold and it hurts",
    "his foot is cold, blue and numb",
    "hand suddenly went white, numb and icy",
  ],
  counterExamples: [
    "My hands go white in the cold weather, Raynaud's as usual",
    "Cold hands, is it my thyroid?",
    "My foot is sore after a walk",
  ],
};

const tightCast: TriageRule = {
  ...coldLimb,
  id: "tight-cast",
  version: 1,
  title: "A tight cast, or a hurt limb whose pain grows",
  gapWordsMax: 8,
  phrases: [
    "cast|plaster|bandage|splint|boot|backslab|pot|stookie|dressing & tight|tighter|{hurting}|{dire}|swollen|squeezing|numb",
    "{extremity} & tight|rock|solid|hard|bursting|swollen & {dire}|worse",
    "fingers|toes|hand|foot & {pallor}|{numb}|fat|sausages|{swollen}|feeling",
    "compartment +syndrome",
  ],
  needs: [
    says(
      "fingers|toes|hand|foot {pallor}|{numb}|{chill}|fat|sausages|swollen|move|wiggle|feel",
      "{numb}|{pallor}|{chill} fingers|toes|hand|foot",
    ),
    says("not move|wiggle|bend|feel|touch", "no|lost +feeling"),
    says(
      "worse|worsening|unbearable|agony|screaming|excruciating",
      "not|nothing touch|touching|touches|help|helping|helps|working",
      "painkillers|morphine|codeine|tramadol not|nothing",
    ),
    says(
      "pot|bandage|splint|backslab|broke|broken|fracture|fractured|surgery|operation|crushed|kicked|cast|plaster|shin|shinbone|injury|fell|crash",
    ),
    says("explode|exploding|pressure|tight|tighter|hard|rock|solid|bursting|squeezing"),
  ],
  needsMin: 3,
  unless: ["years|months", "at +night", "carpal", "off|removed|removal|itchy|itch|wet|smelly"],
  examples: [
    "My cast is so tight and my fingers are blue and numb",
    "plaster on his leg, pain getting worse, toes are numb",
    "He was kicked in the shin. The calf is rock hard and agony, painkillers do nothing",
  ],
  counterExamples: [
    "When does my cast come off?",
    "My plaster is itchy, can I get it wet?",
    "Hand splint for carpal tunnel, which size?",
  ],
};

const hotJoint: TriageRule = {
  ...UNREVIEWED,
  id: "hot-joint",
  version: 3,
  title: "Hot swollen joint with fever",
  disposition: "a-and-e",
  gapWordsMax: 6,
  phrases: [
    "finger|fingers & sausage|fat & bent|straight|straighten|straightened & yelp|pulled|red|cry|thorn|splinter|bite|bit",
    "{joints} & {swollen}|hot|red|{hurting}|balloon|weight|move|bend",
  ],
  needs: [
    says(
      "{joints} hot|red|{swollen}|balloon",
      "hot|red|swollen {joints}",
      "not|refuses|hardly +bend|move|walk|stand|straighten|weight|touch",
      "not let|bear|put|want touch|touching|touched|move|weight",
      "red +and|hot",
    ),
    says(
      "{fever}|unwell|shaking|delirious|rough|<38..41>",
      "burning|boiling +up|hot",
      "hot|cold +and +cold|hot",
    ),
  ],
  unless: ["gout", "for months|years", "no +{fever}"],
  question: {
    en: "Is a joint hot and swollen, with fever, now?",
    cy: "Ydy cymal yn boeth ac wedi chwyddo, gyda gwres, nawr?",
  },
  rationale: "An infected joint is destroyed within days.",
  source: "nhs.uk, Septic arthritis, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-89",
  examples: [
    "my knee is hot and swollen and I have a fever",
    "swollen hip and a temperature, elbow swollen too",
    "wrist red hot and painful, shivering all night",
  ],
  counterExamples: [
    "My knee aches after football",
    "Gout again in my ankle, red and hot",
    "Arthritis in my hands for years",
  ],
};

const numbInCast: TriageRule = {
  ...tightCast,
  id: "numb-or-white-in-cast",
  backing: "little",
  version: 1,
  title: "Fingers or toes white, blue, cold or numb in a cast or bandage",
  phrases: [
    "cast|plaster|backslab|pot|splint|bandage & fingers|toes & white|blue|purple|cold|numb|grey|tingling",
    "fingers|toes white|blue|purple|numb|grey|cold & feel|straighten|wiggle|wiggling|move|screams|murder|agony",
  ],
  needs: [
    says(
      "cast|plaster|backslab|pot|splint|bandage",
      "bunion|bunions|tendon|carpal|wrist|hand|foot|ankle|toe|elbow +op|operation|surgery|tunnel",
    ),
  ],
  needsMin: 1,
  examples: [
    "Fingers white and numb in the new plaster",
    "Plaster went on yesterday for his elbow. Fingers white, he screams if I straighten them",
    "her toes are blue and cold since they put the cast on",
  ],
};

/** Limbs without blood, tight casts and hot joints. */
export const limbRules: readonly TriageRule[] = [coldLimb, tightCast, numbInCast, hotJoint];
