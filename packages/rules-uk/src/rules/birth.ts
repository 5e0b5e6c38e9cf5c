import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { AFTER_BIRTH_WORDS, FEVER, isPregnant, PREGNANT_WORDS } from "./who.js";

/** The waters have gone. */
const watersGone: TriageRule = {
  ...UNREVIEWED,
  version: 3,
  id: "waters-gone",
  title: "The waters may have gone",
  stands: true,
  disposition: "maternity",
  gapWordsMax: 4,
  needs: [{ ...isPregnant, phrases: [...PREGNANT_WORDS, "waters", "water broke|broken|breaking"] }],
  phrases: [
    "green|brown|smelly|greenish & pad|discharge|fluid|water|stuff|knickers|liner",
    "waters|water broke|broken|break|breaking|gone|went|leaking|leaked|popped|green|brown|trickling|trickled|burst",
    "{gush} & {wet-place}",
    "{gush} & water|fluid|liquid|watery|clear|green|brown|pink|pop|popped|carried|keeps|stop",
    "fluid|liquid|water|watery coming|comes|running|wetness|vagina|vaginal",
    "gush|gushed|gushing|whoosh",
    "felt|heard pop & water|fluid|wet|legs",
    "wet|wetting|weed|peed +myself|again|herself|itself & keeps|coming|stop|sure|still|not",
    "change|changed|changing & underwear|knickers|pants|trousers|pad & times|twice|three|watery",
    "vagina|vaginal|privates discharge|wetness|water|fluid",
  ],
  unless: [
    "urine|cough|sneeze|sneezing|tap|boiler|bottle|bath",
    "discharge",
    "blood +test",
    "not|no +pregnant|pregnancy",
  ],
  question: {
    en: "Are you pregnant, and is fluid leaking, or is your discharge watery, green or smelly?",
    cy: "Ydych chi'n feichiog, ac a oes hylif yn gollwng, neu a yw'ch rhedlif yn ddyfrllyd, yn wyrdd neu'n drewi?",
  },
  rationale: "Once the waters have gone, infection and a slipped cord are risks to the baby.",
  source:
    "NICE NG25, preterm labour and birth, 2015, updated 2022; named 2026-11 without its text being copied; read it again at review",
  hazard: "HAZ-UK-19",
  examples: [
    "I think my waters have broken",
    "30 weeks pregnant and there was a gush of fluid down my legs",
    "I am 36 weeks and water keeps trickling out",
  ],
  counterExamples: [
    "The water in my flat is off, can I get a letter for the council?",
    "Pregnant and leaking urine when I cough, is there physio?",
    "How will I know about labour? I see the midwife next week",
  ],
};

/** Labour. */
const labourSigns: TriageRule = {
  ...UNREVIEWED,
  version: 5,
  id: "labour-signs",
  title: "Labour may have begun",
  stands: true,
  disposition: "maternity",
  gapWordsMax: 4,
  needs: [
    {
      ...isPregnant,
      phrases: [
        ...PREGNANT_WORDS,
        "baby +is +coming",
        "babys|baby +bottom|head|foot|feet|arm|hand|cord",
        "period|periods late|missed|overdue|stopped|not|months",
        "did +not +know +i|she +was|pregnant",
        "thought +it|i & period|wind|constipation",
        "waters +have|broke|gone",
        "in|into +labour|labor",
        "contractions every|<1..20>|minutes|close|regular|started|strong|coming",
      ],
    },
  ],
  phrases: [
    "cord & feel|see|out|hanging|coming|down|between|slipped|visible",
    "something|foot|hand|arm|bum|head & coming|hanging|sticking|bulging|pushing|poking +out|down",
    "{tightens}",
    "pains|cramps|cramping|backache|pain|tummy|belly|ache & {waves}",
    "every +<1..20> +minutes|mins|min",
    "every|couple few|couple|of +minutes|mins",
    "<1..20> {clock} +apart",
    "pains|pain|cramps come|coming|comes +and +{go-in}",
    "am|think|started|be|{go-in} in|into +labour|labor",
    "labour|labor started|starting|begun|early|coming",
    "need|want|urge|feel|feeling|got push|pushing|bear",
    "baby|head|cord|foot|feet coming|crowning +out|now|early",
    "babys|baby & bottom|head|foot|hand & coming|out|feel|there|down",
    "pressure|heavy|bulging down|bottom|pelvis|cervix|below|bum baby|below|push|there|poo|badly",
    "mucus|show|plug|jelly|slimy|blob lost|plug|bloody|came|out|come",
    "plug",
    "pushing & head|weeks|minutes",
    "see & hair|head|crowning & push|pushing|coming|weeks",
    "feel|see +the|his|her|its|babys +head & pushing|push|down|coming|between",
  ],
  unless: [
    "shower|sink|bath +plug",
    "plug +is|hole",
    "braxtons",
    "mild|now +and +then",
    "sit +down & stop|stops",
    "braxton|relief|plan|birthplan|induction|induced|epidural|classes|class",
    "not|no +pregnant|pregnancy",
  ],
  question: {
    en: "Are you pregnant, and are pains or tightenings coming and going now?",
    cy: "Ydych chi'n feichiog, ac a yw poenau neu dyndra'n mynd a dod nawr?",
  },
  rationale: "Labour before 37 weeks can be slowed and the baby protected if seen within hours.",
  source:
    "NICE NG25, preterm labour and birth, 2015, updated 2022; named 2026-11 without its text being copied; read it again at review",
  hazard: "HAZ-UK-19",
  examples: [
    "I'm 33 weeks and having tightenings every ten minutes",
    "pregnant with pains every 5 minutes",
    "I think I am in labour but I'm only 31 weeks pregnant",
  ],
  counterExamples: [
    "Which pain relief can I have in labour? I am 30 weeks pregnant",
    "Muscle tightening in my neck at my desk",
    "My wife is pregnant and needs a letter for the labour ward parking",
  ],
};

/** Heavy bleeding after a birth. */
const bleedingAfterBirth: TriageRule = {
  ...UNREVIEWED,
  version: 2,
  id: "bleeding-after-birth",
  title: "Heavy bleeding after a birth or miscarriage",
  disposition: "999",
  gapWordsMax: 6,
  needs: [{ within: "message", phrases: AFTER_BIRTH_WORDS }],
  phrases: [
    "{blood}|lochia|bleeding & {heavily}|pouring|gushing|{soaked}|flooding|flood|clots|nonstop|everywhere|worse|again|stop|rush|gush|running|much|floor",
    "{soaked}|flooding|filling|filled|fills|changing|through|saturated|full|used sheets|bed|hour|trousers|chair|sofa|mattress|clothes|leggings|nightie|{pad}",
    "through & {pad}|hour|hours|clothes|trousers",
    "{pad} +every|an|per|a|within +hour|half",
    "clot|clots|lump|lumps|piece|pieces & big|large|huge|massive|size|passing|passed|{lump-size}",
    "changed|changing|changes & {pad} & times|hour|<3..9>|since",
    "suddenly bleeding|blood",
    "pouring|gushing|flooding|poured",
  ],
  unless: [
    "see +much +blood",
    "sight +of",
    "baby|cord|nappy|nose|stump bleeding|blood",
    "normal periods|period",
  ],
  question: {
    en: "Have you given birth or lost a pregnancy in the last weeks, and are you bleeding heavily now?",
    cy: "Ydych chi wedi rhoi genedigaeth neu golli beichiogrwydd yn yr wythnosau diwethaf, ac yn gwaedu'n drwm nawr?",
  },
  rationale: "A heavy bleed after birth can kill within minutes, at home weeks later, too.",
  source:
    "NICE NG194, postnatal care, 2021; named 2026-11 without its text being copied; read it again at review",
  hazard: "HAZ-UK-60",
  examples: [
    "I gave birth 5 days ago and I'm soaking a pad every hour",
    "passing huge clots and I gave birth on Monday",
    "3 days since the c section and bleeding is really heavy",
  ],
  counterExamples: [
    "I had my baby 3 weeks ago and the bleeding is nearly finished",
    "When do periods come back after birth?",
    "Can I book my six week check after the birth?",
  ],
};

/** Fever or a very ill feeling in pregnancy or after a birth. */
const feverInPregnancy: TriageRule = {
  ...UNREVIEWED,
  version: 5,
  id: "fever-pregnant-or-after-birth",
  title: "Fever in pregnancy or after a birth",
  stands: true,
  disposition: "maternity",
  needs: [{ ...isPregnant, phrases: [...PREGNANT_WORDS, ...AFTER_BIRTH_WORDS] }],
  phrases: [
    "coming|stuff|loss|blood & smells|smelly|stinks|rotten|off|foul|fishy|rank",
    "belly|tummy|womb & tender|sore & {shaky}|hot|shivering|shivery|{fever}",
    "{shaky}|shivering|shivery|shivers|rigors|chattering & hot|cold|{fever}|unwell|ill|awful|sore|poorly|rough|blankets|stop",
    "breast|boob|breasts & red|hot|hard|lump|scarlet|burning|swollen & {fever}|hot|shivery|flu|ill",
    "discharge|lochia|wound|scar|stitches|section|down smelly|smells|stinks|stink|foul|rank|pus|leaking|weeping|oozing|open|opened|infected|hot|fishy",
    "smelly|smells|foul|stinking|rank discharge|lochia|bleeding|wound|down",
    ...FEVER.filter((phrase) => !/^(really|hot|head|<38)/.test(phrase)),
    "hot|cold|sweating|freezing|boiling|burning & weak|strength|lethargic|drained|stand",
  ],
  unless: [
    "not|no +pregnant|pregnancy",
    "baby|babys|son|daughter|toddler|newborn|he|she {temperature}|fever|hot",
    "normal",
    "fever +gone|finished|settled",
    "nobody|noone +pregnant",
  ],
  question: {
    en: "Are you pregnant or have just had a baby, and do you feel shivery and ill now?",
    cy: "Ydych chi'n feichiog neu newydd gael babi, ac a ydych yn teimlo'n boeth, yn grynedig ac yn sâl nawr?",
  },
  rationale: "Sepsis in pregnancy and after birth moves fast and looks like flu at first.",
  source:
    "NICE NG255, sepsis in people who are or have recently been pregnant, 2025; named 2026-11 without its text being copied; read it again at review",
  hazard: "HAZ-UK-13",
  examples: [
    "I'm 26 weeks pregnant and shivering with a fever",
    "gave birth on Monday, temp of 38.6 and feel dreadful",
    "pregnant, burning up and so weak",
  ],
  counterExamples: [
    "Pregnant with a cold, no temperature, what can I take?",
    "I am pregnant and always hot in this weather",
    "Is it safe to be in a hot bath when pregnant?",
  ],
};

/** Madness after a birth, or thoughts of harming the baby. */
const postnatalPsychosis: TriageRule = {
  ...UNREVIEWED,
  version: 6,
  id: "postnatal-psychosis",
  title: "Strange thoughts after a birth, or thoughts of harming the baby",
  disposition: "999",
  gapWordsMax: 4,
  needs: [says(...AFTER_BIRTH_WORDS, "baby|babys|newborn|babies|twins")],
  phrases: [
    "camera|cameras|chip|microphone|wires|wire|tracker & baby|babys|cot|ear|pram|monitor",
    "radiators|radiator|fridge|walls|pipes|tv|telly|lights +{be}|say|says|tell|tells|talk +telling|talking|speaking|me|to",
    "whispers|whispering|mutters|muttering +to & cot|somebody|someone|nobody|baby",
    "home|going +to +god|heaven & together|baby|all|three|soon",
    "says|said|thinks|convinced|believes & swapped|switched|replaced|changed & baby|babys|him|her",
    "flashes|images|pictures|visions|thoughts & {hurts} baby|him|her|babys|them",
    "swapped +him|her|my|them|babies|it",
    "{seeing} devil|demon|evil",
    "whispering|muttering|chanting|preaching & cot|night|wall|walls|baby|pram",
    "hold|holding|putting|put|push|pushing|throwing|threw|dropping him|her|baby|them|under & bath|water|under|stairs|window|wall|knife|pillow|face & {loses-hold}|see|keep|seeing",
    "{hear} +voices|things|whispering",
    "voice|voices & {tells}|pillow|put|head",
    "{seeing} +things",
    "{seeing} people|someone|figures|shadows|things|faces & not|room|nobody|real|there",
    "not|hardly|barely +slept|sleep|sleeping <2..10>|days|nights|since",
    "slept|sleep|sleeping|awake & {highs}|real|paranoid|evil|devil|special|strange|voices|weird|god|mission",
    "not|need|have sleep|sleeping +anymore|any|need|have",
    "baby|babys|he|she|twins evil|devil|possessed|demon|demonic|swapped|cursed|chosen|switched|replaced|dead|robot",
    "not +my|her|mine|real|ours|hers baby|babys",
    "baby|babys not ours|mine|hers|real",
    "paranoid|psychotic|psychosis|delusional|hallucinating|antichrist|satan|demonic|possessed",
    "{loses-hold} {hurts} baby|babys|him|her|newborn|them|twins|bairn|wean",
    "shake|shook|shaken|nearly +shook|shaken|shake|baby|him|her crying|stop|cry",
    "messages|signals|code radio|tv|telly|phone|milk",
    "acting|behaving|talking nonstop|constantly|fast|{strange}",
    "{special-one} & told|tells|says|talking|sent|voice|speaks|thinks|convinced|believes|baby",
    "baby heaven|die +off|in|without|with|together",
    "see|seeing|imagine|imagining|picture him|her|baby|them +dead|dying|hurt|drowned",
    "just do +it & over|end|stop",
    "steal|stealing|take|taking|poisoning|poison +the|my|our|his|her|from +baby|son|daughter|girl|boy|me|milk|bottle|bottles & thinks|going|convinced|says|someone|they",
    "people|they|someone|midwife|everyone & watching|poisoning|plotting|steal|cameras",
    "is|are +after +me|us|her|him|baby|{whose}",
    "alone with & {scared} & {hurts}",
    "writing walls|constantly|pages",
    "not +herself|himself & talking|sleep|slept|strange|baby|rambling",
    "baby +is +not +our|my|ours|mine|her|hers",
    "not +our|my|her +baby",
  ],
  unless: [
    "sleep|sleeps|slept|sleeping +through",
    "just +paranoid",
    "being +paranoid",
    "bit +paranoid",
    "intrusive|ocd|unwanted|horrible|images",
    "never hurt|harm|do|act",
    "injection|jab|jabs|vaccine|tablets|medicine|drops|breastfeeding|antibiotics",
  ],
  question: {
    en: "After a birth, are there thoughts of harming the baby, voices, or beliefs that seem strange to others now?",
    cy: "Ar ôl geni, a oes meddyliau am niweidio'r babi, lleisiau, neu gredoau sy'n ymddangos yn rhyfedd i eraill nawr?",
  },
  rationale:
    "Illness of the mind after a birth can turn within hours and put both lives in danger.",
  source: "NICE CG192, antenatal and postnatal mental health, 2014, updated 2020",
  hazard: "HAZ-UK-12",
  examples: [
    "My wife gave birth 6 days ago and is hearing voices",
    "I keep having thoughts about smothering my baby",
    "she thinks the baby is evil",
  ],
  counterExamples: [
    "Will the injection hurt my baby?",
    "I feel low since having my baby, could somebody ring me?",
    "Can I drop my baby's red book at reception?",
  ],
};

/** Rules for labour, birth and the weeks after. */
export const birthRules: readonly TriageRule[] = [
  watersGone,
  labourSigns,
  bleedingAfterBirth,
  feverInPregnancy,
  postnatalPsychosis,
];
