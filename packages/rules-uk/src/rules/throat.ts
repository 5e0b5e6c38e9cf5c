import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

const cannotSwallow: TriageRule = {
  ...UNREVIEWED,
  id: "cannot-swallow-saliva",
  version: 10,
  title: "Cannot swallow saliva",
  backing: "much",
  disposition: "999",
  gapWordsMax: 10,
  phrases: [
    "throat & not +manage +water|sips|spit|saliva",
    "tongue +will|does|is +not|too +fit|big|fitting & mouth",
    "one|two +finger|fingers & opens|open & mouth|jaw & dribble|dribbling|hot|towel|talks|potato|swallow",
    "nail|rusty|rust|thorn|manure & jaw|mouth & stiff|stiffening|locked|locking|lock|clenched|open",
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
    "dribble|drool|drooling|dribbling|drools & pouring|running|streaming|throat|swallow|voice|fever|temperature|neck|breathing|cup|bowl|tissue",
    "saliva|spit & pouring|running|streaming|throat|swallow|cup|bowl",
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
  version: 5,
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

/** Throat and teeth. */
export const throatRules: readonly TriageRule[] = [cannotSwallow, closingThroat, dentalSwelling];
