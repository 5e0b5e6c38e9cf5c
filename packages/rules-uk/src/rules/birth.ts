import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { AFTER_BIRTH_WORDS, FEVER, isPregnant, PREGNANT_WORDS } from "./who.js";

/** The waters have gone. */
const watersGone: TriageRule = {
  ...UNREVIEWED,
  id: "waters-gone",
  title: "The waters may have gone",
  disposition: "maternity",
  gapWordsMax: 4,
  needs: [{ ...isPregnant, phrases: [...PREGNANT_WORDS, "waters", "water broke|broken|breaking"] }],
  phrases: [
    "waters|water broke|broken|break|breaking|gone|went|leaking|leaked|popped|green|brown|trickling",
    "soaked|soaking|wetness|wet|losing|{fresh-water} fluid|water|liquid|clear|watery|pants|knickers|pad|vagina|vaginal|legs",
    "fluid|liquid|water|watery leaking|leak|trickling|dribble|dribbling|gush|coming|out|running|wetness",
    "vagina|vaginal fluid|discharge|wetness",
    "fluid|discharge vagina|vaginal|down",
    "gush|gushed|gushing|whoosh",
    "leaking green|greenish|brown|pink|clear|carried|since",
    "wet|wetting|weed +myself|again|herself & keeps|coming|stop|sure|still",
    "pad|pads|knickers|pants|sheets soaked|wet|soaking watery|fluid|water|clear|keep|keeps",
    "keeps coming|trickling|leaking|dripping",
    "seat|{underwear} soaked|drenched|damp|wet",
    "soaked|drenched|damp|wet seat|{underwear}",
    "trickle|trickling|dribble|dribbling",
    "change|changed|changing & underwear|knickers|pants|trousers & times",
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
  version: 2,
  id: "labour-signs",
  title: "Labour may have begun",
  disposition: "maternity",
  gapWordsMax: 4,
  needs: [
    {
      ...isPregnant,
      phrases: [
        ...PREGNANT_WORDS,
        "baby +is +coming",
        "waters +have|broke|gone",
        "in|into +labour|labor",
        "contractions every|<1..20>|minutes|close|regular|started|strong|coming",
      ],
    },
  ],
  phrases: [
    "cord & feel|see|out|hanging|coming|down|between|slipped",
    "something|foot|hand|arm|bum & coming|hanging|sticking +out|down",
    "contractions|contraction|contracting|tightening|tightenings",
    "pains|cramps|cramping|backache|pain every <1..30>|few|minutes|couple",
    "pains|cramps|pain|cramping regular|regularly|waves",
    "regular|coming waves|pains|cramps",
    "am|think|started|be|{go-in} in|into +labour|labor",
    "labour|labor started|starting|begun|early",
    "need|want|urge|feel|feeling push|pushing",
    "baby|head|cord|foot coming|crowning +out|now|early",
    "pressure down|bottom|pelvis|cervix|below baby|below|push|there",
    "mucus|show|plug lost|plug|bloody|came",
    "every +<1..20> +minutes|mins|min",
    "every|couple few|couple|of +minutes|mins",
    "like +clockwork",
    "tummy|stomach|belly|bump hard|tight|tightening & minutes|every|painful",
    "pains|pain come|coming|comes +and +{go-in}",
    "plug",
    "every <1..20> {clock}",
    "slimy|jelly|mucusy|blob & out|came|come",
  ],
  unless: [
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
  id: "bleeding-after-birth",
  title: "Heavy bleeding after a birth or miscarriage",
  disposition: "999",
  gapWordsMax: 6,
  needs: [{ within: "message", phrases: AFTER_BIRTH_WORDS }],
  phrases: [
    "bleeding|bleed|blood|lochia pouring|gushing|soaking|soaked|flooding|clots|nonstop|not|everywhere|worse|again|{heavily}",
    "pouring|gushing|losing|much|big|{heavily} bleeding|bleed|blood",
    "soaks|flooding|filling|filled|changing|through|saturated|{soaked} sheets|bed|hour|trousers|{pad}",
    "clot|clots big|large|huge|size|golf|plum|egg|palm|fist|lemon",
    "big|large|huge|massive|size|passing|passed clot|clots",
    "through +{whose}|the clothes|trousers|chair|sheets|mattress|bed|leggings|jeans|nightie|sofa",
    "bleeding|blood|bleed came|come|coming|started|back rush|flood|gush|back|again",
    "blood|bleeding coming|comes & much|big|lot|pieces|lots|out",
    "suddenly bleeding",
    "pouring|gushing|flooding",
    "been|{go-in} through pads|pad",
    "clot|clots & size|orange|big|fell",
    "blood poured|pours",
    "lump|lumps|clot like|as|size fist|liver|egg|orange|golf",
  ],
  unless: ["baby|cord|nappy|nose|stump bleeding|blood", "normal periods|period"],
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
  version: 2,
  id: "fever-pregnant-or-after-birth",
  title: "Fever in pregnancy or after a birth",
  disposition: "maternity",
  needs: [{ ...isPregnant, phrases: [...PREGNANT_WORDS, ...AFTER_BIRTH_WORDS] }],
  phrases: [
    "shivering|shivery|shaking & {temperature}",
    "breast|boob & red|hot|hard & {fever}|hot",
    "discharge|lochia|wound|scar smelly|smells|stinks|foul|rank|open|pus|leaking",
    ...FEVER.filter((phrase) => !/^(really|hot|head|<38)/.test(phrase)),
    "shivering|shivery|shivers|shaking|rigors hot|fever|cold|unwell|ill|awful|sore",
    "hot|cold|sweating|freezing|boiling & weak|strength|lethargic|drained",
    "smelly|smells|foul discharge|lochia|bleeding|wound",
    "wound|stitches|scar|section opened|open|pus|weeping|oozing|infected|smells|hot",
  ],
  unless: [
    "not|no +pregnant|pregnancy",
    "baby|babys|son|daughter|toddler|newborn|he|she {temperature}|fever|hot",
    "normal",
  ],
  question: {
    en: "Are you pregnant or have just had a baby, and do you feel hot, shivery and ill now?",
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
  id: "postnatal-psychosis",
  title: "Strange thoughts after a birth, or thoughts of harming the baby",
  disposition: "999",
  gapWordsMax: 4,
  needs: [
    { within: "message", phrases: [...AFTER_BIRTH_WORDS, "baby|babys|newborn|babies|twins"] },
  ],
  phrases: [
    "{hear} +voices|things",
    "seeing|sees +things",
    "not slept|sleep|sleeping <2..10>|days|nights|since & racing|special|powers|evil|devil|real|paranoid|manic|hyper|god|energy|strange|voices|weird",
    "baby|babys|he|she evil|devil|possessed|demon|swapped|cursed",
    "not +my|her|mine|real baby",
    "paranoid|psychotic|psychosis|delusional|hallucinating",
    "want|wanted|urge|urges|going|images|about|feel|tells|telling|{thinks} hurting|harming|hurt|harm|kill|killing|smothering|smother|drown|drowning|drop|dropping|throw|throwing|shake|shaking baby|babys|him|her|newborn|them|twins",
    "might|could|will|scared|going hurt|harm|kill|smother|shake|drop|throw the|my|our|her|his|him +baby|babys|newborn",
    "shake|shook|shaken|nearly +shook|shaken|baby|him|her crying|stop",
    "not +slept <2..10>|days|nights|four|five",
    "not|need|have sleep|sleeping +anymore|any|need|have",
    "baby|babys not ours|mine|hers|real",
    "swapped|chosen|possessed|evil|demon",
    "messages|signals|code radio|tv|telly|phone|milk",
    "writing walls|constantly",
    "{seeing} people|someone|figures|shadows|things|faces & not|room|nobody|real",
    "acting|behaving|talking nonstop|constantly|{strange}",
    "god|jesus|devil|angels & chosen|mission|told|tells|says|talking|sent|voice|speaks",
    "baby heaven|dead|die|better +off|in|without|with",
    "see|seeing|imagine|imagining|picture him|her|baby|them +dead|dying|hurt|drowned",
    "just do +it & over|end|stop",
    "shake|hurt|throw|hit him|her|baby & want|wanted|bad|walk",
    "steal|stealing|take|taking +the|my|our|his|her +baby & thinks|going|convinced",
    "talking +a mile",
    "talking nonstop|fast|minute & night|sleep|slept",
    "after +the|my|our|her +baby & people|they|someone|thinks|says",
    "alone with & terrified|scared|frightened & drop|hurt|harm|throw",
    "antichrist|satan|demonic",
    "voice|voices & saying|telling|pillow|says|tells|put",
  ],
  unless: [
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
