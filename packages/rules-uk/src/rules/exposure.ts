import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Bites with venom or from people, needles, and contact with HIV. */
const biteOrNeedle: TriageRule = {
  ...UNREVIEWED,
  id: "bite-or-needle",
  title: "Snake or human bite, needle injury or contact with HIV",
  disposition: "a-and-e",
  gapWordsMax: 5,
  phrases: [
    "adder|snake|viper|bat|monkey|human|person|patient|man|child|someone|jellyfish|weever|scorpion|woman bit|bite|bites|bitten|stung|sting me|my|him|her|his|through",
    "bit|bite|bitten|stung by|from|off +an|a|snake|adder|somebody|someone|another|bat snake|adder|viper|bat|monkey|human|man|person|woman|child|jellyfish|someone|fish",
    "snake|adder|bat|human|snakes +bite|bites",
    "needlestick",
    "needle|sharps +stick|injury|injuries",
    "pricked|stuck|jabbed|stabbed|stood|stepped|trod|scratched needle|syringe|sharp|sharps",
    "needle|syringe went|stuck|into|used|dirty {whose}|finger|hand|foot|park|someone",
    "exposed|exposure|sex|condom|need|needs|want|started +to|with|someone|pep|hiv hiv",
    "need|get|start|taking|want +pep",
    "puncture +marks|wounds",
    "something bit|bitten & swelling|swollen|purple|black|spreading|puncture",
    "scratched|licked +by +a monkey|bat",
    "snake & bit|bitten|bite|got|hand|leg|ankle|foot",
    "needle & went|through|into & glove|skin|finger|hand|foot|my",
  ],
  unless: ["prep", "test|testing|clinic|acupuncture|phobia|mosquito|midge|bed"],
  question: {
    en: "Was there a bite by a snake or a person, a used needle, or contact with HIV in the last three days?",
    cy: "A fu brathiad gan neidr neu berson, nodwydd ail-law, neu gysylltiad â HIV yn y tridiau diwethaf?",
  },
  rationale: "Venom acts within hours, and tablets against HIV must start within three days.",
  source:
    'nhs.uk pages "Snake bites" and "Human bites", named 2026-11 without their text being copied; read them again at review',
  hazard: "HAZ-UK-64",
  examples: [
    "An adder bit me on the ankle",
    "I pricked myself on a used needle in the park",
    "I had sex with someone with hiv and need pep",
  ],
  counterExamples: [
    "Mosquito bites from holiday, which cream?",
    "I am scared of needles, can I have the nasal flu vaccine?",
    "When is my HIV clinic test?",
  ],
};

/** A bite by an animal. */
const animalBite: TriageRule = {
  ...UNREVIEWED,
  id: "animal-bite",
  title: "Bite by an animal",
  disposition: "same-day-phone",
  phrases: [
    "dog|dogs|terrier|alsatian|staffie|labrador|rottweiler|bulldog|collie|husky|xl|cat|rat|hamster|horse|ferret|pet|squirrel|fox|kitten|puppy bit|bitten|bites|bite|mauled|savaged|attacked|nipped",
    "bit|bitten by|from dog|cat|rat|hamster|horse|ferret|fox|squirrel|puppy|kitten",
    "dog|cat|rat|animal +bite|bites",
    "bitten|bit & dog|dogs|terrier|alsatian|staffie|labrador|rottweiler|bulldog|collie|husky|cat",
    "neighbour|neighbours|friends|brothers|sisters|next|mums dog|dogs|cat bit|bitten|attacked",
  ],
  unless: ["flea|fleas|healed|years|allergy"],
  question: {
    en: "Did a bite break the skin in the last few days?",
    cy: "A wnaeth brathiad dorri'r croen yn y dyddiau diwethaf?",
  },
  rationale:
    "Bites that break the skin often need antibiotics or a tetanus injection the same day.",
  source:
    "NICE NG184, human and animal bites, 2020; named 2026-11 without its text being copied; read it again at review",
  hazard: "HAZ-UK-64",
  examples: [
    "A dog bit my hand and it is swelling",
    "bitten by a cat yesterday",
    "my daughter has a dog bite on her face",
  ],
  counterExamples: [
    "The cat scratched me, it is nothing",
    "Are flea bites from my cat a worry?",
    "I work with dogs, do I need a tetanus booster?",
  ],
};

/** Emergency contraception. */
const emergencyContraception: TriageRule = {
  ...UNREVIEWED,
  id: "emergency-contraception",
  title: "Emergency contraception",
  disposition: "same-day-phone",
  gapWordsMax: 4,
  phrases: [
    "condom|condoms split|broke|broken|burst|ripped|tore|torn|slipped|off|failed|popped",
    "split|broken|burst|ripped|torn +condom",
    "need|needs|want|get|prescribe|please|can|could|buy|help|late|take|wants morning +after",
    "morning +after +pill yesterday|last|days|ago|night|hours|saturday|sunday|friday|weekend",
    "emergency +contraception|contraceptive|contraceptives|coil need|want|please|get|can|days|last|yesterday",
    "need|needs|want|get|can|please|could|have emergency +contraception|contraceptive|coil",
    "unprotected|unsafe +sex|intercourse",
    "had|have sex without|not|no pill|protected|using|{contraception}",
    "missed|forgot +my|pill|pills|two|a|some|taking pill|pills & sex|unprotected",
    "ellaone|levonelle need|want|get|take|please|can",
    "day +after +pill",
    "emergency +pill",
    "plan +b",
    "sex & no|without|not +protected|{contraception}",
    "finished|came|ejaculated|cum +inside",
    "not +on +the +pill & sex|inside",
  ],
  unless: [
    "sti|std|sexually|chlamydia|swab|swabs|months|screen|screening",
    "weeks +ago",
    "does|how|effectiveness|work|works",
  ],
  question: {
    en: "Did you have sex in the last five days and might you need emergency contraception?",
    cy: "A gawsoch chi ryw yn y pum diwrnod diwethaf ac a allai fod angen dull atal cenhedlu brys arnoch?",
  },
  rationale: "It works less well with every hour, and not at all after five days.",
  source:
    "FSRH guideline, emergency contraception, 2017, updated 2023; named 2026-11 without its text being copied; read it again at review",
  hazard: "HAZ-UK-65",
  examples: [
    "The condom split last night",
    "I need the morning after pill please",
    "had unprotected sex on Saturday",
  ],
  counterExamples: [
    "How does the morning after pill work?",
    "Can I have a repeat of my contraceptive pill?",
    "STI test after unprotected sex two months ago",
  ],
};

/** Rules for bites, needles and emergency contraception. */
export const exposureRules: readonly TriageRule[] = [
  biteOrNeedle,
  animalBite,
  emergencyContraception,
];
