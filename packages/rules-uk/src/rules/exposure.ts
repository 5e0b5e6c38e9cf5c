import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

/** Bites with venom or from people, needles, and contact with HIV. */
const biteOrNeedle: TriageRule = {
  ...UNREVIEWED,
  id: "bite-or-needle",
  stands: true,
  version: 12,
  title: "Snake or human bite, needle injury or contact with HIV",
  disposition: "a-and-e",
  gapWordsMax: 10,
  phrases: [
    "needle|injected|injection & poultry|oily|grease|hydraulic & finger|thumb|hand|palm",
    "jab|jabbed|stuck|pricked|stab|needlestick|scratched & needle & hiv|hepatitis|hep",
    "jaw|mouth +has|is|locked|locking|locks|clamped locked|locking|shut|spasm|spasms & spasm|spasms|arching|arched|cut|nail|rusty|iron|wound",
    "jaw|mouth not +open & spasm|spasms|arching|arched|bending",
    "bitten|bite & afraid|scared|frightened|terrified +of|at +water|drinking",
    "bit +him|her|me|his|my|them|us & afraid|scared|frightened|terrified +of|at +water|drinking",
    "needle|syringe & went|gone|go +in|into|through +{whose}|the +hand|finger|foot|thumb|leg|palm|arm|toe & syringe|park|beach|street|bin|used|someone|someones|found|rubbish|bag",
    "found +him|her|them|dad|mum|nan|gran & cold|freezing & garden|outside|ground|street|snow|rain|yard",
    "picked|picking|pick|held +up +an|a +adder|viper|snake",
    "epipen|jext|autoinjector & off|into|in +his|her|my|a|boys|own +thumb|finger|thumbs",
    "got|stuck +a +needle +in|into +{whose}|the +palm|finger|hand|foot|thumb|leg & bin|bins|rubbish|syringe|park|beach|found|gloves|picking",
    "had +her|him|me +by +the +face|neck|throat|head & dog|collie|rottweiler|dogs|terrier",
    "vipers|viper|cobra|rattlesnake & got|bit|bitten|hand|leg",
    "hive & tipped|fell|knocked|stings|stung",
    "swelled|swollen|swelling|blown|puffed +past|above|beyond|up +the|to|his|her|my|past +knee|elbow|thigh|shoulder|armpit|groin & snake|adder|dots|holes|fang",
    "snake|adder & dots|holes|swelled|swollen|bit|bitten|bite",
    "brown +zigzag|zig",
    "micotil|tilmicosin|etorphine|immobilon|tranquiliser & dart|needle|leg|hand|myself|my|finger|jabbed|inject|caught",
    "pet +snake|cobra|viper|rattlesnake & bit|bite|bitten",
    "bit|bitten|bite +by +my|a|his|the snake|viper|cobra|scorpion",
    "stung|stings|bees|wasps|hornets & <15..300>|twenty|thirty|forty|fifty|hundred|hundreds +times|stings|bees|wasps|of|places",
    "jabbed|needled|stuck|injected & cattle|sheep|poultry|vet & finger|thumb|hand|myself",
    "jabbed|pricked|stuck & glove|theatre|ward & hiv|patient",
    "needle|needlestick & hiv",
    "bitten +by +somebody|someone",
    "bat +bit|bite|bitten|scratched|nipped",
    "bitten +by +a +bat",
    "bitten|savaged|mauled|attacked & muscle|tendon|bone|stringy|fat & see|out|showing|through|moving",
    "needle|needles|sharp|sharps & hiv|user|junkie & finger|hand|skin|deep|went|foot",
    "bitten|bite & broke|broken|pierced|drew|through & skin|blood",
    "bit +me|him|her|his|my|our|the|them|us & broke|broken|pierced|drew|through & skin|blood",
    "bat|bats|monkey & scratched|scratch|nipped|landed|licked",
    "stood|trod|stepped|pricked|jabbed|stabbed|scratched & needle|syringe|sharps",
    "{biter} & {bite}|hand|leg|ankle|foot|finger",
    "human|person|patient|man|child|someone|somebody|woman|toddler|resident bit|bite|bites|bitten me|my|him|her|his|through|arm|hand",
    "{bite} by|from|off +an|a|another|somebody|someone human|man|person|woman|child|someone|fish|resident|patient",
    "needlestick",
    "needle|sharps|syringe +stick|injury|injuries",
    "needle|syringe|sharps|sharp & pricked|stuck|jabbed|stabbed|stood|stepped|trod|scratched|through|used|dirty & {whose}|finger|hand|foot|park|someone|glove|skin|myself|him|her|bin",
    "exposed|exposure|condom|pep|need|started +to|someone|pep|hiv hiv",
    "condom|unprotected|sex & {of-late}|hours|night & hiv|positive",
    "need|get|start|want +pep",
    "puncture|fang|fangs +marks|wounds|holes",
    "two +fang|puncture",
    "something bit|bitten|stung & swelling|swollen|purple|black|spreading|puncture",
  ],
  unless: [
    "a +bit +of|rich",
    "peed|weed|pee|wee",
    "not +having|have +hiv",
    "hamster|gerbil|rabbit|kitten|staple|stapled|stapler",
    "sewing +machine",
    "pricked|jabbed & embroidery|sewing|darning|knitting +needle",
    "monkey +bar|bars",
    "jabs|jab|vaccine|vaccination",
    "prep",
    "test|testing|acupuncture|phobia|mosquito|midge",
    "bed +bug|bugs",
    "wasp|bee|midges|mosquitoes|nettle",
  ],
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
  version: 7,
  title: "Bite by an animal",
  gapWordsMax: 8,
  disposition: "same-day-phone",
  phrases: [
    "{hound} & {bite}",
    "{hound} & got|had|went|gone|ripped|tore|torn|jumped|latched & face|lip|hand|arm|leg|ear|throat|cheek|nose & {whose}|me|{kid}",
    "next|neighbour|neighbours|friends|brothers|sisters|mums|nans {hound} {bite}",
    "animal +bite|bites",
    "{bite} by|from +a|the|next|my|our|his {hound}",
  ],
  unless: [
    "bites +his|her|its +lead|tail|toy|paw|paws|nails",
    "scratch|scratched|scratches",
    "horsefly|horseflies|cleg",
    "horse +fly",
    "not +break|broken +the +skin",
    "bit +of",
    "flea|fleas|healed|years|allergy",
    "nettle|nettles|wasp|hay",
    "bit +hoarse|better|sore|tired|rough",
  ],
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

/** A bite to the face, or a deep one. */
const deepBite: TriageRule = {
  ...animalBite,
  id: "deep-bite",
  stands: true,
  version: 4,
  title: "Bite by an animal to the face, or a deep one",
  disposition: "a-and-e",
  phrases: [
    "staffie|staffy|rottweiler|alsatian|bully|collie|terrier|spaniel|husky|pitbull|dog|xl|rottie|labrador|lab +got|had|grabbed|took +{whose}|the|<1..9>|by|him|her|me & head|face|throat|neck|eyelid",
    "tooth|teeth +marks & throat|neck|face|head",
    "{hound} & by +the|his|her|my +head|face|throat|neck",
    "{hound} & got|ate +it & lump|chunk|piece",
    "bitten +by +somebody|someone & knuckle|knuckles|hand|finger|through|face|ear|nose|lip",
    "tooth|teeth & knuckle|knuckles & punch|punched|fight|split|pus|straighten|bent",
    "sow|pig|boar|horse|donkey|dog|ferret & chunk|lump +out & thigh|arm|leg|face|calf|hand",
    "{hound} & {bite}|ripped|tore|torn|ripping & face|cheek|cheeks|lip|lips|nose|eye|eyelid|ear|throat|scalp|bone|chunk|chunks|piece|flesh|tendon",
    "{hound} & half & face|cheek|lip|lips|nose|ear",
  ],
  unless: [...(animalBite.unless ?? []), "a|little|quite +bit"],
  rationale:
    "Bites to the face, and those that go deep, need to be cleaned and repaired in hospital within hours.",
  examples: [
    "The dog has ripped her cheek open",
    "A terrier bit him, there is a chunk out of his leg",
    "Our collie bit my son's lip, it's hanging",
  ],
};

/** Emergency contraception. */
const emergencyContraception: TriageRule = {
  ...UNREVIEWED,
  id: "emergency-contraception",
  version: 4,
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
    "morning +after +the|my|a|an|that|surgery|i|it|his|her",
    "sti|std|sexually|chlamydia|swab|swabs|months|screen|screening",
    "weeks +ago",
    "does|effectiveness|works",
    "how +does|do|effective|well|many",
    "not +work",
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

/** Overheated or chilled through. */
const heatOrCold: TriageRule = {
  ...UNREVIEWED,
  id: "heat-or-cold",
  stands: true,
  version: 4,
  title: "Overheated, or chilled through",
  disposition: "999",
  gapWordsMax: 8,
  phrases: [
    "caravan|car|loft|conservatory|tent|greenhouse|van|tunnel & hot|shut|windows|<38..60> & dry|scarlet|muddled|daft|wobbly|wobbles|confused|sleepy|limp|floppy",
    "red|scarlet|hot +and +dry|scarlet & daft|stupid|muddled|confused|wobbles|hot|heat|talking",
    "left +him|her|them|baby|the & car & red|hot|dry|answer|floppy|limp|wake",
    "stop|stopped|stops +sweating & hot|heat|sun|red|dry|fell|fall|sick",
    "stopped|not +sweating & hot|red|dry|degrees|sun|heat|stove|confused",
    "sun|heat|heatwave|sauna|marathon|race|greenhouse|conservatory|attic|desert|sunstroke|heatstroke|roasting|sunbathing|pitch|hike|hiking",
    "hot +car|van|day|weather|room|sun|tub|kitchen",
    "hypothermia|hypothermic|perishing",
    "{chill} & outside|outdoors|garden|heating|snow|rain|soaked|wet|water|touch|bone|body|skin|stone|bench|shed|night",
    "stopped|not +shivering",
    "ecstasy|mdma|pills|molly|mandy|pinger|pingers|pinga|pill & hot|boiling|burning|overheating|roasting|sweating",
  ],
  needs: [
    says(
      "{muddled}|slurring|slurred|staggering|stumbling|drowsy|sleepy|collapsed|collapse|unconscious|unresponsive|confusion|gibberish|nonsense|twitching|jerking|fitting|seizure|delirious",
      "passed|blacked +out",
      "not|stopped sweating|shivering|sweat|shiver|responding|making|sense|know|wake|answer",
      "talking|speaking|making +rubbish|nonsense|funny|gibberish|no",
      "{temperature} <40..43>|<28..34>",
      "<40..43> +degrees|c|point|temperature",
      "hard|not|hardly wake|rouse",
    ),
    says(
      "day|hours|outside|race|marathon|worked|working|hot|cold|dry|burning|red|chill|stone|ice|icy|freezing|boiling|blue|grey|pale|waxy|temperature|shivering|sweating|roasting|frozen",
    ),
  ],
  unless: ["cold +sore|sores|weather", "chest|common|bad|head|a +cold", "for weeks|months|years"],
  question: {
    en: "Is somebody who was in the heat or the cold now drowsy, muddled or hard to wake?",
    cy: "A oes rhywun a fu yn y gwres neu'r oerfel nawr yn gysglyd, yn ddryslyd neu'n anodd ei ddeffro?",
  },
  rationale: "A body that is too hot or too cold to think clearly is close to failing.",
  source:
    'nhs.uk pages "Heat exhaustion and heatstroke" and "Hypothermia", named 2026-11 without their text being copied; read them again at review',
  hazard: "HAZ-UK-64",
  examples: [
    "He worked in the sun all day, now he is confused and his skin is hot and dry",
    "found grandad in the garden, stone cold and slurring his words",
    "She ran the marathon and collapsed, boiling hot",
  ],
  counterExamples: [
    "Heat rash from the sun, which cream?",
    "I always feel cold at night, is it my thyroid?",
    "My heating is off, is there a grant?",
  ],
};

/** Rules for bites, needles and emergency contraception. */
export const exposureRules: readonly TriageRule[] = [
  biteOrNeedle,
  deepBite,
  animalBite,
  heatOrCold,
  emergencyContraception,
];
