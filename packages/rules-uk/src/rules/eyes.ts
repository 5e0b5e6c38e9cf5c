import type { TriageRule } from "@carethread/core";
import { eyeInjury } from "./eye-injury.js";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

/** That it came at once, lately, or to one eye or half of what is seen. */
const SUDDENLY_OR_HALF = says(
  "{abruptly}|half",
  "this|last|since|today|yesterday +morning|night|evening|afternoon|lunch|tea|hour|breakfast|waking|weekend|{weekday}",
  "weekend|flashes|flashing",
  "today|tonight|yesterday",
  "pulled|drew|creeping|rising|moving|growing|days|went|gone|came|come|dropped|fell|turned|turning|coming|drawn|spreading|started",
  "shadow|curtain|veil|shutter",
  "just +now|happened|gone|lost",
  "out +of +nowhere|the",
  "all +of +a",
  "<1..60> +minutes|hours|hour",
);

const suddenSightLoss: TriageRule = {
  ...UNREVIEWED,
  id: "sudden-sight-loss",
  version: 13,
  title: "Sudden loss of sight",
  needs: [SUDDENLY_OR_HALF],
  asksAlone: true,
  disposition: "a-and-e",
  gapWordsMax: 6,
  phrases: [
    "no +sight +whatever|in & eye|eyes|left|right",
    "scarcely|barely|hardly|not +make +out +my +hand|hands|fingers",
    "scarcely|barely|hardly|not +make +out +shapes|faces|people",
    "{sight}|vision went|gone|goes +in +one|left|right|his|her|my|the|that",
    "sparks|flashes|flashing & curtain|veil|shadow",
    "black|dark|grey +curtain|curtains & eye|sight|vision",
    "curtain|veil|shutter & coming|came|come|creeping|moved|started +across|over|down & middle|half|left|right|side|eye",
    "one|left|right +eye +switched|turned|went|gone +itself|off|blank|black",
    "eye +simply|just +went|gone +out|dark",
    "looks|look|seeing|see|vision|walking & snowstorm|blizzard",
    "snow +on +a|the +telly|tv|screen",
    "vodka|moonshine|hooch|homebrew|schnapps|spirit & see|snow|blur|blurred|vision|sight",
    "lights +out|off|gone +in +my|his|her|one +right|left|eye",
    "shut|closed|covered +one|his|her|my +eye & other|black|dark|blind|pitch",
    "middle +of +what|everything +i|we",
    "shutter|blind|curtain & halfway|half & down|way|pulled & eye|right|left|sign|see",
    "sudden|suddenly|total +blindness",
    "blindness +in +my|his|her|left|right|one",
    "poured +milk",
    "only|just +make|see|tell +out|light|the & light|dark|lamp|shapes & eye|cataract|clouded",
    "hardly|barely|not +see +my|his|her|the +own|hand|hands|finger|fingers",
    "flashes|flashing|floaters +and|with|then & floaters|flashes|flashing|lights & since|last|yesterday|today|new|started",
    "floaters|flashes & shadow|curtain|veil|creeping|shower|hundreds|loads|snow|soot|swarm|sudden|suddenly",
    "half|side & everything|picture|world|page|faces|face|words|screen & missing|gone|rubbed|black|blank|see|disappeared",
    "{sight} & dark|black|blank|blind|missing|gone|lost|disappeared|vanished|going",
    "{eye} & blind|blank|curtain|veil|shutter|darkness|blackness|shadow|dark|fog|grey|gray|murky|smoke",
    "went|gone|goes|turned|go|going +dark|black|blank|all|completely|totally|blind & {eye}|{sight}|see|black|dark",
    "not|nothing|hardly|barely +see|seeing & {eye}|side|faces|suddenly",
    "can|could +not +see +anything|nothing|a|half|out",
    "no|lost|without +vision|sight|eyesight +in",
    "see|seeing & nothing|black|blackness|darkness|curtain|shadow|double",
    "see|seeing|sees +half|two +of|the|everything|his|her|faces",
    "{eye} not|nothing|stopped +seeing|see|working|work",
    "loss|losing|lose|lost|no +of|all|my|his|her|the|some|{sight} & {sight}|see",
    "gone|went|going|turned +blind",
    "blind in|on one|left|right|my|his|her",
    "curtain|veil|shutter|shade|blind|cobweb & down|across|over|falling|fell|pulled|drawn|top|corner|side|dropped|came & {eye}|{sight}|see|corner|side|top|down|over|came|across",
    "{sparks} & {eye}|{sight} & {sparks}|new|sudden|lots|loads|shower|like",
    "{sight} blurred|blurry|double|cloudy & {abruptly}",
    "black +rain|dots|spots|specks|threads|lines|bits & {eye}|see|{sight}|seeing",
    "double +vision",
  ],
  unless: [
    "you +can +not +see +anything|it|them|much",
    "window|roller|venetian|kitchen +blind|blinds",
    "see +a +thing +in +there",
    "turn|turned|turning|turns +a +blind +eye",
    "nothing +to +see",
    "nothing & come|comes|came|off|broken|loose & that +i|we +can +see",
    "poo|poos|stool|stools|poop|wee|urine & dark|black",
    "half +a|the +sandwich|cup|slice",
    "splinter|line +i|under|on|down",
    "see +a|the|my +gp|nurse|lady|optician|specialist|physio",
    "not +see +a|the|my +doctor",
    "see +someone|anyone|dr|gp",
    "years|macular|gradual|gradually|slowly|cataract|cataracts|glasses|optician|opticians|lens|prism|thyroid|registered|blinds|migraine|migraines",
    "for months|years",
    "no +{sight} change",
    "test|field|power|cut",
    "lashes|brows|browns",
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
    "The blind broke and cut my thumb, healing fine",
  ],
};

const painfulEye: TriageRule = {
  ...UNREVIEWED,
  id: "painful-red-eye",
  version: 5,
  title: "Painful red eye with worse sight or halos",
  disposition: "a-and-e",
  gapWordsMax: 7,
  phrases: [
    "rainbow|rainbows|halo|halos|haloes round|around & lamp|light|lights|post|bulb|streetlight",
    "eye|eyeball & white +spot|patch & sight|see|gunk|pus|yellow|sore|blurred",
    "shingles & eye|nose|forehead|eyelid & sore|fogged|foggy|red|blur|blurred|painful|light|swollen",
    "{eye} & {hurting}|red",
    "{sight} & halos|haloes|halo|rainbow|rainbows",
    "{dire}|{pain} & above|over|round|behind +{whose}|the|one|left|right & {eye}|eyebrow|brow",
    "contacts|lenses|lens|slept & white +spot|mark|dot & eye|light|bear|fog|foggy|blurry|coloured",
  ],
  needs: [
    says(
      "halo|halos|haloes|rainbow|rainbows|rings",
      "circles lights|light|lamp|lamps|bulb|streetlights|everything",
      "{sight}|eye|eyes|see|seeing|everything blurred|blurry|cloudy|misty|foggy|hazy|steamed|worse|frosted|dim|milky|fuzzy|reduced|fog|mist|steam|fogged",
      "blurred|blurry|cloudy|misty|foggy|hazy|worse|losing|reduced {sight}|eye",
      "{spew}",
      "being|been|violently +sick|ill",
      "{bad-pain} +{pain}",
      "agony|excruciating|unbearable",
      "not +see|open",
      "light hurts|hurt|hurting|painful|kills",
      "contact +lens|lenses",
      "hard|rock|stone|solid +as|like|eye|eyeball|to",
    ),
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

const eyeAfterOperation: TriageRule = {
  ...UNREVIEWED,
  id: "eye-after-operation",
  version: 5,
  title: "Painful or red eye with worse sight after an operation on it",
  stands: true,
  disposition: "a-and-e",
  gapWordsMax: 8,
  phrases: [
    "cataract|new|lens +eye & elbow|hit|knock|knocked|poked|bang|banged",
    "cataract|cataracts|lens & done|op|operation|surgery|removed|out|operated|drops",
    "eye & op|operation|surgery|operated|injection|injections|injected|jab|jabs|laser",
    "bleb & white|pus|yellow|sore|red|streaming",
    "injection|injections|needle & eye|eyes|macular|lucentis|eylea",
    "cornea|corneal|graft & eye|transplant|new|sight|cloudy|red|sore",
  ],
  needs: [
    says(
      "throbs|throbbing|throbbed|agony|{bad-pain}",
      "{hurting}|{pain}|aching|ache & eye|red|it",
      "red",
      "light & hurts|hurt",
    ),
    says(
      "all +i|he|she +can|could see|make hand|hands|fingers|light|shapes|shadows",
      "only|just|hardly|barely see|make|tell hand|hands|fingers|light|shapes|shadows|movement|moving",
      "not|hardly|barely|stopped see|seeing|read",
      "{sight}|eye|it|everything +{be}|gone|going|went|has +gone|misty|blurred|blurry|cloudy|foggy|hazy|dim|dark|worse",
      "worse|lost|losing|blurred|cloudy|misty|less {sight}",
      "pus|yellow|hypopyon",
      "gone|going|went|turned cloudy|misty|hazy|milky|foggy",
      "only|just +light",
      "only|just see +light",
      "streaming|foggy|misty",
      "not|longer count +my|the|fingers",
      "white line|level|layer & eye|coloured|bottom|iris",
    ),
  ],
  unless: [
    "for months|years",
    "itchy|gritty|conjunctivitis",
    "{month}|spring|summer|autumn|winter",
  ],
  question: {
    en: "After an operation on or an injection into the eye, is it painful or red and is sight worse, now?",
    cy: "Ar ôl llawdriniaeth ar y llygad neu bigiad iddo, ydy'n boenus neu'n goch ac ydy'r golwg yn waeth, nawr?",
  },
  rationale: "An infection inside the eye after an operation or injection can blind within a day.",
  source:
    "Royal College of Ophthalmologists, managing an outbreak of postoperative endophthalmitis, 2016; nhs.uk, Cataract surgery, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-86",
  examples: [
    "Cataract done on Monday. Since last night the eye is red and throbbing and I can hardly see my hand",
    "Injection in my eye yesterday, now it is red and very painful and everything is misty",
    "Had the cataract operation last week. It aches badly, it's red and my sight has gone cloudy",
  ],
  counterExamples: [
    "How long is the waiting list for cataract surgery?",
    "My eye feels gritty since the cataract operation, the drops help",
    "Cataract done last week, all lovely, when can I drive?",
  ],
};

const giantCellArteritis: TriageRule = {
  ...UNREVIEWED,
  id: "sore-scalp-and-sight",
  version: 2,
  title: "Sore scalp or jaw with headache, over 50",
  disposition: "same-day-phone",
  gapWordsMax: 8,
  phrases: [
    "jaw & {hurting}|tired|aches|stiff|cramps & chew|chewing|eat|eating|talking|food & headache|head|temple|temples|scalp|{sight}|eye",
    "scalp|temple|temples|hair & {hurting}|tenderness|sensitive|lumpy|swollen|tight & comb|combing|brush|brushing|touch|headache|head|vision|jaw|pillow|chewing|sight|glasses",
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

/** Rules for eyes and sight. */
export const eyeRules: readonly TriageRule[] = [
  suddenSightLoss,
  eyeInjury,
  painfulEye,
  eyeAfterOperation,
  giantCellArteritis,
];
