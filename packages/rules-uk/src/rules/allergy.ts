import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { beingSick, faintness, shortOfBreath } from "./vital-signs.js";

const anaphylaxis: TriageRule = {
  ...UNREVIEWED,
  id: "anaphylaxis",
  version: 9,
  title: "Severe allergic reaction",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "used +her|his|my +pen & after & cake|nut|nuts|sting|wasp|bee|egg|milk|meal|peanut",
    "tongue getting|going|growing +thicker|bigger|fatter",
    "tongue|lips|lip & big|fat|thick|huge|swollen & shut|close|mouth|talk|speak",
    "tongue|lips|throat|airway|mouth {swelling}|tingling|tingly|numb|itchy|closing|closed|shutting|tightening",
    "tongue|lips|lip {be} big|fat|thick|filling|bigger|large|huge",
    "tongue|lips|lip +that|so|too|double|twice +big|fat|thick",
    "big|fat|thick|huge +tongue|lips",
    "big|thick|huge +lip",
    "{swelling} +of|in|up {whose}|the|{lips} {lips}|throat|face",
    "throat|airway|windpipe close|closing|closed|closes|shutting|tightening|constricting|constricted|narrowing|tight",
    "neck closing|swelling|swollen|ballooning & {allergen}|{hives}|throat|minutes",
    "lips|tongue|face|eyes {be} twice|double|treble|triple|balloon|huge|massive|blown|rubber|slits|elephant|football",
    "face|lips {swelling} & {allergen}|{hives}|wheezing|wheezy|{breathe}|reaction|injection|medicine|ate|eaten|eating|throat|tongue|suddenly|minutes",
    "eyes +{be} slits|shut|swollen & {swelling}|{hives}|wheezing|wheezy|sick|pale",
    "{hives} & {wheeze}|{windless}|{breathe}|{giddy}|vomiting|throat|tongue|collapsed|hoarse",
    "allergic|allergy|reaction & {wheeze}|{breathe}|{windless}|throat|tongue|{giddy}|{swelling}|collapsed|vomiting",
    "{allergen} & {swelling}|{wheeze}|{windless}|{breathe}|throat|tongue|{giddy}|hoarse & lips|tongue|face|throat|eyes|neck|{wheeze}|{windless}|{breathe}|{giddy}|minutes|now",
    "used|injected|given|gave|jabbed|using {pen}",
    "{pen} not +work|worked|working|help|helped|touched",
    "{pen} & {struggle}|swelling|again|now|second|worse|breathe",
    "having|think|going|gone|into|severe|in|is +{be} anaphylaxis|anaphylactic",
    "having|think|severe|into|in +anaphylaxis|anaphylactic",
    "severe|serious|bad|violent|extreme|major +allergic",
    "voice|throat gone|going|hoarse|croaky|husky|funny|tight & {allergen}|{hives}|{swelling}",
    "tongue filling|fills|filled|blocking mouth",
    "wasp|bee|hornet & stung|sting & throat|tongue|mouth",
  ],
  unless: [
    "mouth|tongue feels|is|was|felt +coated|furry|minty",
    "hit|banged|knocked|punched|elbowed|elbow & lip|lips",
    "bit +my|his|her +own|lip|tongue|cheek",
    "tonsils|tonsil",
    "carry|carries +two|the|his|her|an",
    "two|spare +adrenaline|epipens|pens",
    "sore|tonsillitis|tonsils|glands|gland|cold|strep +throat|and|with|sore|{swollen}",
    "coldsore|ulcer|ulcers|filler|fillers|braces|dentist|tooth|chapped|orthodontist|piercing",
    "replacement|replace|expired|expire|expires|date|training|prescription|order|spare|renew",
    "for +school|nursery",
    "school|nursery +needs|need|form|plan|wants|want",
    "hay +fever",
    "gum|gums",
    "since|for weeks|months|years",
  ],
  question: {
    en: "Is there swelling of the lips, tongue or throat now, or trouble breathing or swallowing?",
    cy: "Oes chwydd yn y gwefusau, y tafod neu'r gwddf nawr, neu drafferth anadlu neu lyncu?",
  },
  rationale: "Swelling of tongue or throat, or wheeze with hives, can close the airway.",
  source:
    "NICE CG134, anaphylaxis, 2011, updated 2020; nhs.uk, Anaphylaxis, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-07",
  examples: [
    "My tongue has swollen up after eating nuts",
    "her throat is closing up",
    "he came out in hives and is wheezing badly",
  ],
  counterExamples: [
    "My EpiPen is out of date, please can I have a new one",
    "I have a sore throat and can drink fine",
    "No swollen lips this time, just an itchy rash",
  ],
};

const anaphylaxisApart: TriageRule = {
  ...anaphylaxis,
  id: "anaphylaxis-apart",
  version: 4,
  title: "Hives or a sting, and trouble with breath, throat or consciousness",
  gapWordsMax: 5,
  phrases: [
    "{hives}",
    "{swelling} +face|lips|eyes|lip|eye",
    "face|lips|eyes|lip|eyelids|tongue +{be} {swelling}|up|out",
    "{swallowed}|after|had|having|tried|trying|new|first|started|starting|gave|given|got|by|just|another {allergen}",
    "stung|wasp|bee|hornet",
    "wasp|bee|hornet & can|drink|swallowed|cider|beer|squash & throat|tongue|mouth",
  ],
  needs: [
    says(
      "{hives}",
      "red|flushed|pink +all +over",
      "face|lips|eyes|lip|eyelids|tongue|mouth & {swelling}|up|tingling|itchy",
    ),
    says(
      "{wheeze}|hoarse|croaky|gasping",
      "throat|chest|neck|tongue +{be} tight|closing|{swelling}|lump|itchy|thick|funny",
      "not|trouble|hard|difficulty|difficult|struggling breathe|breathing|swallow|swallowing|talk|speak",
      "voice gone|hoarse|funny|changed|croaky|weird",
    ),
    shortOfBreath,
    faintness,
    beingSick,
    says("cramps|cramping|diarrhoea", "runny +poo"),
  ],
  needsMin: 2,
  unless: [
    "sneezing",
    "hay +fever|fevers",
    "for|since weeks|months|years",
    "eczema|scabies|ringworm|thrush",
    "replacement|expired|date|prescription|order",
  ],
  examples: [
    "I got stung. My throat feels tight and I feel faint",
    "covered in hives. Her voice is hoarse",
    "Hives all over since lunch and now feeling faint",
  ],
};

const cannotSwallow: TriageRule = {
  ...UNREVIEWED,
  id: "cannot-swallow-saliva",
  version: 6,
  title: "Cannot swallow saliva",
  disposition: "999",
  gapWordsMax: 10,
  phrases: [
    "tongue +will|does|is +not|too +fit|big|fitting & mouth",
    "one|two +finger|fingers & opens|open & mouth|jaw & dribble|dribbling|hot|towel|talks|potato|swallow",
    "tea|water|drink|drinks|food +comes|came|coming|goes +down|out|through +my|his|her|the +nose",
    "holds|hold|holding|props|propping +her|his|my +chin|head +up & hand|whisper|nose|swallow|lids|weak",
    "can|could|unable|able|struggling|hardly|barely|will|not|impossible swallow|swallowing & saliva|spit|spittle|anything|water|liquids|fluids|drink|own|dribble|even",
    "not|unable +swallow|swallowing|to & saliva|spit|water|own|dribble|drool|drooling|dribbling",
    "can|could|even +hardly|barely|even +swallow",
    "spit|spitting|saliva|dribble|drool & cup|bowl|bucket|tissue|tissues|pouring|running|streaming|out & throat|swallow|neck|mouth",
    "drooling|dribbling|drools|drool|dribbles & throat|swallow|voice|{fever}|neck|breathing",
    "muffled|hot|thick|plummy|funny +voice|potato & throat|swallow|{fever}|tonsil|neck",
    "can|could|hardly|barely|not +open|opening|opens|get & mouth|jaw & throat|{fever}|swollen|tonsil|tonsils|swallow|neck|finger",
    "throat & closing|closed|swelling|shut & swallow|breathe|spit|drink",
    "quinsy|epiglottitis",
    "can|could|will|not|hardly|barely|unable|struggling|struggles|even +not|able|to|swallow swallow|swallowing & saliva|spit|spittle|anything|water|liquids|fluids|drink|own|dribbling|drooling|even",
    "can|could|hardly|barely +hardly|barely|not|to +even|swallow swallow & throat|neck|fever|{fever}|tonsils|voice|jaw|mouth",
    "can|could +hardly|barely +swallow",
    "dribble|drool|drooling|dribbling|drools & pouring|running|streaming|throat|swallow|voice|fever|temperature|neck|breathing|cup|bowl|tissue",
    "saliva|spit & pouring|running|streaming|throat|swallow|cup|bowl",
    "muffled|hot|plummy|thick +voice|potato & throat|swallow|{fever}|tonsil",
    "can|could|hardly|barely +not|open open|opening mouth|jaw & throat|{fever}|swollen|tonsil|tonsils|swallow|neck",
    "spitting|spits & swallow|swallowing|throat|tissue|bowl|cup & not|can|own",
  ],
  unless: [
    "dribble|dribbling|drool|teething +rash",
    "not +to +treat",
    "swallow|swallowing|get +a|my|the|big|large|his|her|it|any +tablet|tablets|capsules|capsule|pill|pills",
    "swallow|swallowing +tablet|tablets|capsules|capsule|pill|pills",
    "tablets|capsules|pills +are|is +too|stick|big|large",
    "teething|teeth|stroke|motor",
    "had|history +quinsy",
    "teething|teethe|teether",
  ],
  question: {
    en: "Can the person not swallow their own spit, or not open their mouth, now?",
    cy: "Ydy'r person yn methu llyncu ei boer ei hun, neu'n methu agor ei geg, nawr?",
  },
  rationale: "A throat too swollen to swallow spit may close.",
  source: "nhs.uk, Epiglottitis, and Quinsy, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-81",
  examples: [
    "throat so bad I can't swallow my spit",
    "she's drooling and her throat hurts",
    "he can't open his mouth and has a fever and swollen neck",
  ],
  counterExamples: [
    "I can't swallow big tablets, is there a liquid?",
    "Sore throat, it hurts to swallow but I am drinking",
    "Baby is drooling, teething I think",
  ],
};

const closingThroat: TriageRule = {
  ...cannotSwallow,
  id: "throat-and-jaw-closing",
  version: 4,
  title: "Throat or neck so swollen that mouth, voice or swallowing fail",
  phrases: [
    "throat|tonsil|tonsils|neck|tongue|chin|jaw & {hurting}|{swollen}|lump|hard|infected|infection|big|worst|bad|hot",
  ],
  needs: [
    says(
      "{hardly}|only|difficult|hard|trouble +open|opening",
      "{hardly}|only|difficult|hard|trouble +to|really|even|able +open|opening",
      "{hardly}|only open & mouth|jaw",
      "mouth|jaw & inch|finger|locked|clenched|shut",
      "lockjaw",
    ),
    says(
      "voice|speech|talking|talk & muffled|thick|hot|potato|plummy|changed|funny|marbles|croaky|strange|odd|mumble",
    ),
    says(
      "dribble|dribbling|drool|drooling|spit|spitting|saliva",
      "tongue & up|pushed|raised|swollen|big",
    ),
    says(
      "{hardly}|struggling|trouble +swallow|drink|swallowing",
      "{hardly}|struggling|trouble|pain +to|even|able|on +swallow|drink|swallowing",
      "swallow|swallowing water|liquid|liquids|anything|spit|impossible",
    ),
    says("{hardly}|struggling|hard|trouble|noisy & breathe|breath|breathing", "stridor"),
  ],
  needsMin: 2,
  examples: [
    "sore throat on one side, can only open my mouth a finger and my voice sounds like a hot potato",
    "My neck is swollen and hard. I am dribbling and can't swallow",
    "throat so bad she can not drink, her speech is muffled",
  ],
};

const dentalSwelling: TriageRule = {
  ...UNREVIEWED,
  id: "dental-swelling",
  version: 3,
  title: "Swollen face or jaw from a tooth",
  disposition: "a-and-e",
  gapWordsMax: 6,
  phrases: [
    "tooth|teeth|dental|abscess|wisdom|gum|gums|dentist|extraction|toothache & {swollen}|lump|egg|balloon|golf",
    "jaw|face|cheek|neck|chin|tongue|mouth & {swollen}|lump|hard|egg|balloon|golf",
  ],
  needs: [
    says(
      "tooth|teeth|dental|abscess|wisdom|gum|jaw|toothache|molar|root|extraction|dentist",
      "face|cheek|chin|tongue",
      "floor +of",
      "under +{whose}|the +chin|jaw|tongue|ear",
    ),
    says(
      "{fever}|unwell|dribbling|drooling",
      "{hardly}|hard|difficult|trouble|painful open|opening|swallow|swallowing|breathe|breathing|talk|speak",
      "swallow|swallowing|opening|eye|eyes|tongue|breathing",
      "neck|{spread}",
      "burning|boiling +up|hot",
      "voice|speech|talking funny|muffled|thick|hot|potato|changed",
    ),
  ],
  unless: ["milk|feed|posset", "no +{fever}", "mumps|glands", "for months|years", "lips|braces"],
  question: {
    en: "Is the face or neck swollen from a tooth, with fever, or trouble opening the mouth or swallowing, now?",
    cy: "Ydy'r wyneb neu'r gwddf wedi chwyddo oherwydd dant, gyda gwres, neu drafferth agor y geg neu lyncu, nawr?",
  },
  rationale: "An infection from a tooth can spread into the neck and close the airway.",
  source: "nhs.uk, Dental abscess, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-82",
  examples: [
    "tooth abscess, my face is swollen and I have a fever",
    "my jaw is so swollen I can't open my mouth",
    "dental swelling going down to my neck",
  ],
  counterExamples: [
    "Toothache, can the GP give me antibiotics?",
    "My gums are a bit swollen when I brush",
    "Swollen glands with a cold, do I need to come in?",
  ],
};

/** Allergy, throat and teeth. */
export const allergyRules: readonly TriageRule[] = [
  anaphylaxis,
  anaphylaxisApart,
  cannotSwallow,
  closingThroat,
  dentalSwelling,
];
