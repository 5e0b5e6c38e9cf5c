import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const suddenSightLoss: TriageRule = {
  ...UNREVIEWED,
  id: "sudden-sight-loss",
  version: 2,
  title: "Sudden loss of sight",
  disposition: "a-and-e",
  gapWordsMax: 4,
  phrases: [
    "eye|eyes|{sight} +{be} dark|black|blank|dim & suddenly|sudden|today|morning",
    "not see +half|left|right|one|side +of|side|half|things",
    "suddenly|sudden lost|loss|lose|losing|no {sight}",
    "suddenly|sudden gone|went|blurred|blurry|blind|double|cloudy +blind|{sight}|in|eyes|and",
    "suddenly|sudden +blind|blindness",
    "suddenly|sudden can|could +not see",
    "{sight} suddenly|sudden|gone|disappeared|went|lost|missing|black|blank +{be}|in|from|one|suddenly|on|out|today|for|black|blurry|this|last",
    "{sight} +{be} gone|disappeared|lost|missing|black",
    "lost|losing|loss +{be}|of|my|his|her|some|all|the {sight} & one|left|right|eye|today|morning|suddenly|partial|sudden|half|yesterday|hours",
    "lost +my|me|his|her|the +{sight}|eyesight",
    "can|could +not see out|from|through|anything|properly|well eye|left|right|eyes",
    "can|could +not +see +anything",
    "can|could +not +see +a +thing",
    "blind in|on one|left|right|my|his|her +eye|side",
    "gone|went|going +blind",
    "curtain|veil|shade|shutter over|across|down|in|coming|fell|came eye|eyes|{sight}|side|coming|down",
    "shadow|dark|black|blackness over|across|down|in|coming|patch & {sight}|eye",
    "flashes|flashing|flash|flickering & floaters|floater",
    "floaters & sudden|suddenly|lots|loads|shower|hundreds|curtain|shadow|many",
    "seeing|see +double|two",
    "eye|eyes not +seeing",
    "double +vision",
  ],
  unless: [
    "gradual|gradually|slowly|cataract|cataracts|glasses|optician|opticians|lens|prism|thyroid|registered|blinds|migraine|migraines",
    "for months|years",
    "no +{sight} change",
  ],
  question: {
    en: "Has sight been lost or become double suddenly in the last few days?",
    cy: "A gollwyd golwg yn sydyn, neu a aeth yn ddwbl, yn y dyddiau diwethaf?",
  },
  rationale:
    "Sudden loss of sight can be a stroke of the eye or a detached retina, and hours count.",
  source:
    "NICE NG127, suspected neurological conditions, 2019, updated 2023; nhs.uk, Vision loss, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-28",
  examples: [
    "I can't see out of my left eye since this morning",
    "like a curtain came down over my eye",
    "Ive suddenly lost my sight on one side",
  ],
  counterExamples: [
    "My sight is slowly getting worse, should I see the optician?",
    "Cataract letter, has it come?",
    "Blind pull broke and cut my thumb, healing fine",
  ],
};

const eyeInjury: TriageRule = {
  ...UNREVIEWED,
  id: "eye-injury",
  title: "Chemical or sharp object in the eye",
  disposition: "a-and-e",
  gapWordsMax: 8,
  phrases: [
    "something|bit|piece sharp|hot|metal|hard flew|hit|went|shot|got|in & eye|eyes",
    "grinder|drill|saw|strimmer|hammer|welder & eye|eyes",
    "bleach|acid|caustic|soda|chemical|chemicals|cleaner|ammonia|lime|cement|plaster|paint|glue|superglue|petrol|alkali|detergent|descaler|solvent|chilli & in|into & eye|eyes",
    "bleach|acid|chemical|chemicals|cleaner|spray|oil splashed|splash|squirted|sprayed|went|got & eye|eyes",
    "metal|glass|nail|wire|stick|twig|thorn|splinter|shard|knife|dart|pellet|fragment|screw|staple|hook|pencil|pen & in|into|through|hit|flew|stuck|went|poked & eye|eyes|eyeball",
    "dishwasher|laundry|washing|cleaning +capsule|capsules|tablet|pod|pods|liquid|powder|fluid & eye|eyes|face",
    "capsule|pod squirted|squeezed|burst|popped eye|eyes|face",
    "grinding|drilling|hammering|welding|chiselling|strimming & eye|eyes",
    "eye|eyeball & stabbed|pierced|burst|cut|slashed|punctured|bleeding",
    "hit|punched|ball|elbow & eye & vision|see|blood|blurred|blurry",
  ],
  unless: ["shampoo|soap", "nail +varnish", "paint +a", "contact"],
  question: {
    en: "Has a chemical or something sharp got into the eye?",
    cy: "A aeth cemegyn neu rywbeth miniog i'r llygad?",
  },
  rationale:
    "Chemicals and sharp things can blind within minutes to hours. A chemical is rinsed at once.",
  source: "nhs.uk, Eye injuries, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-85",
  examples: [
    "got bleach in my eye",
    "a bit of metal flew into his eye while grinding",
    "A twig went in her eye",
  ],
  counterExamples: [
    "Shampoo got in my eye, stings a bit",
    "Something in my eye feels gritty, conjunctivitis?",
    "Eye drops on repeat please",
  ],
};

const painfulEye: TriageRule = {
  ...UNREVIEWED,
  id: "painful-red-eye",
  title: "Painful red eye with worse sight or halos",
  disposition: "a-and-e",
  gapWordsMax: 4,
  phrases: [
    "eye|eyes +{be}|and|with|really|red {pain}|red",
    "eye|eyes +{pain}|red",
    "{pain} +in|behind|red|my|his|her|around eye|eyes",
    "red|painful|sore +eye|eyes",
  ],
  needs: [
    {
      phrases: [
        "halo|halos|haloes|rainbow|rainbows",
        "rings|circles lights|light|lamp|lamps|bulb|streetlights|everything",
        "blurred|blurry|cloudy|misty|foggy|hazy|worse|losing|reduced {sight}|eye",
        "{sight} blurred|blurry|cloudy|foggy|misty|hazy|worse|going|affected|down",
        "vomiting|vomited|being +sick",
        "{bad-pain} {pain}",
        "can|could +not see|open",
        "light hurts",
        "contact +lens|lenses & red|{bad-pain}|blurred|light",
      ],
      within: "sentence",
    },
  ],
  unless: ["hay|allergy|allergic|itchy|sticky|conjunctivitis|gunk|migraine|screen|pressure"],
  question: {
    en: "Is a red eye very painful, or is sight worse, or are there rings round lights, now?",
    cy: "Ydy llygad coch yn boenus iawn, neu ydy'r golwg yn waeth, neu oes cylchoedd o amgylch goleuadau, nawr?",
  },
  rationale:
    "A painful red eye with worse sight can be glaucoma or an ulcer, which blind within days.",
  source: "nhs.uk, Red eye, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-86",
  examples: [
    "my eye is red and painful and I see rainbow rings and halos",
    "painful eye and being sick, vision is blurry",
    "red eye with contact lenses, hurts a lot",
  ],
  counterExamples: [
    "Sticky red eyes, conjunctivitis going round nursery",
    "My eyes get sore at the screen",
    "Itchy eyes and hay fever",
  ],
};

const giantCellArteritis: TriageRule = {
  ...UNREVIEWED,
  id: "sore-scalp-and-sight",
  title: "Sore scalp or jaw with headache, over 50",
  disposition: "same-day-phone",
  gapWordsMax: 5,
  phrases: [
    "jaw {pain}|tired|aches & chew|chewing|eat|eating & headache|temple|temples|scalp|vision",
    "scalp|temple|temples & {pain}|tender|tenderness & comb|combing|brush|brushing|touch|headache|vision|jaw|hair|chewing",
    "temporal|giant +arteritis|cell",
  ],
  needs: [
    {
      facts: { ageYearsMin: 50 },
      phrases: [
        "<50..105> +year|years|yr|yo",
        "am|aged|age|is|at +<50..105>",
        "{sight}|jaw|chewing|polymyalgia|pmr|arteritis",
      ],
      within: "message",
    },
  ],
  unless: ["for months|years", "tmj|dentist|tooth|wisdom|psoriasis|dandruff"],
  question: {
    en: "Is there a new headache with a sore scalp, pain on chewing or worse sight, over 50?",
    cy: "Oes cur pen newydd gyda chroen pen dolurus, poen wrth gnoi neu olwg gwaeth, dros 50 oed?",
  },
  rationale:
    "An inflamed artery of the head can blind without warning; steroids the same day prevent it.",
  source: "NICE CKS, giant cell arteritis, 2020; named, not copied; read again at review",
  hazard: "HAZ-UK-87",
  examples: [
    "I am 72, new headache and my scalp hurts when I brush my hair",
    "jaw aches when chewing and a headache at the temple",
    "My temples are tender to touch and my vision went funny",
  ],
  counterExamples: [
    "Itchy scalp, which shampoo?",
    "My jaw clicks when I eat",
    "Headache after the eye test",
  ],
};

const coldLimb: TriageRule = {
  ...UNREVIEWED,
  id: "cold-pale-limb",
  title: "Cold, pale or blue limb",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "leg|arm|foot|hand|limb & cold|icy|freezing & white|pale|blue|grey|gray|numb|{pain}|pulse|purple|mottled",
    "leg|arm|foot|hand|knee +{be} stone|ice|freezing|icy|marble|dead +cold|white",
    "leg|arm|foot|hand like +ice|marble|stone",
    "no +feeling & toes|foot|leg|fingers & cold|ice|white|blue",
    "leg|arm|foot|hand & cold & wax|waxy|marble|toes|wiggle",
    "leg|arm|foot|limb +{be} white|blue|grey|gray & {pain}|numb|cold",
    "cast|plaster|bandage & tight & fingers|toes|{pain}|numb|swollen",
    "cast|plaster & fingers|toes & blue|white|numb|cold|swollen|tingling",
    "fingers|toes & cold & blue|white & {pain}|suddenly|numb & one|left|right",
    "compartment +syndrome",
  ],
  unless: [
    "raynaud|raynauds|weather|outside|winter|both|chilblains|always|usual|usually|shoulder|snow|gloves",
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
    "Plaster cast and my fingers are blue and numb",
  ],
  counterExamples: [
    "My hands go white in the cold weather, Raynaud's as usual",
    "Cold hands, is it my thyroid?",
    "My foot is sore after a walk",
  ],
};

const hotJoint: TriageRule = {
  ...UNREVIEWED,
  id: "hot-joint",
  title: "Hot swollen joint with fever",
  disposition: "a-and-e",
  gapWordsMax: 5,
  phrases: [
    "joint|knee|knees|hip|elbow|ankle|wrist|shoulder & hot|red & {swollen}|{pain}|balloon|weight",
    "joint|knee|hip|elbow|ankle|wrist|shoulder & {swollen}",
  ],
  needs: [{ phrases: ["{fever}", "unwell +with|and"], within: "message" }],
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

/** Eyes, and limbs without blood. */
export const eyeAndLimbRules: readonly TriageRule[] = [
  coldLimb,
  suddenSightLoss,
  eyeInjury,
  painfulEye,
  hotJoint,
  giantCellArteritis,
];
