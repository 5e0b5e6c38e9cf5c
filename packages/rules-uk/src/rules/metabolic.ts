import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const diabeticEmergency: TriageRule = {
  ...UNREVIEWED,
  id: "diabetic-emergency",
  version: 2,
  title: "Very ill with diabetes",
  disposition: "999",
  phrases: [
    "vomiting|vomited|puking|puked|drowsy|unresponsive|collapsed",
    "throwing|threw +up",
    "being|been|keep|keeps|keeping|violently|constantly|was +being|sick",
    "{muddled}|slurring|slurred",
    "breathing fast|deep|deeply|heavy|hard",
    "not keep|keeping anything|water|food|fluids +down",
    "sugar|sugars|glucose|bm|bms <20..45>|high|hi & sick|vomiting|drowsy|tired|thirsty|confused|breathing|tummy|stomach",
  ],
  needs: [
    {
      facts: {
        medicines: [
          "insulin",
          "novorapid",
          "humalog",
          "lantus",
          "levemir",
          "tresiba",
          "toujeo",
          "fiasp",
        ],
        conditions: ["diabet"],
      },
      phrases: [
        "{diabetic}|ketones|novorapid|lantus",
        "t +1",
        "type +1|one",
        "sugar|sugars|glucose high|low|over|above",
      ],
      within: "message",
    },
  ],
  unless: [
    "metformin|ozempic|mounjaro|semaglutide|dulaglutide|gliptin",
    "sick +note|pay|line|leave",
    "off +sick",
  ],
  question: {
    en: "Is someone with diabetes being sick, drowsy or confused now?",
    cy: "Oes rhywun â diabetes yn chwydu, yn gysglyd neu'n ddryslyd nawr?",
  },
  rationale: "High ketones or a low sugar that does not recover can end in coma the same day.",
  source:
    "NICE NG17, type 1 diabetes in adults, 2015, updated 2022; nhs.uk, Diabetic ketoacidosis, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-24",
  examples: [
    "I'm type 1 diabetic and keep being sick",
    "my husband is diabetic and very drowsy",
    "insulin pump user, vomiting since this morning",
  ],
  counterExamples: [
    "When is my diabetic eye screening?",
    "Type 2 diabetes review, do I need to fast?",
    "Sugars a bit high after Christmas, can we talk about metformin?",
    "I am diabetic and need a sick note",
  ],
};

const ketones: TriageRule = {
  ...UNREVIEWED,
  id: "ketones-high",
  title: "High ketones, or a meter that reads HI",
  disposition: "999",
  phrases: [
    "sugar|sugars|glucose|bm|bms +<27..45>",
    "ketones|ketone +<2..12>",
    "ketones|ketone +{be}|of|at|reading|level|over|above +<2..12>",
    "ketones|ketone +{be}|of|at|reading|level +at|over|above|of|are|is +<2..12>",
    "ketones|ketone high|moderate|large|raised|sky|rising|purple|dangerous",
    "high|large|raised +ketones",
    "ketoacidosis|dka",
    "breath smells|smelling|smell fruity|pear|acetone|sweets|sweet|varnish|pears|polish",
    "fruity|acetone +breath|smelling|smell",
    "meter|monitor|libre|sensor|machine|dexcom says|reads|reading|shows|showing|just +hi|high",
    "sugar|sugars|glucose|bm|bms|reading|bloods +{be}|of|at|over|above|reading|up +<26..45>",
  ],
  unless: ["keto|atkins|fasting|dieting", "had +dka", "sample|test +strips"],
  question: {
    en: "Are ketones high, or does the meter read HI, now?",
    cy: "Ydy cetonau'n uchel, neu ydy'r mesurydd yn dangos HI, nawr?",
  },
  rationale: "High ketones mean that the body is turning acid for want of insulin.",
  source:
    "NICE NG17, type 1 diabetes in adults, 2015, updated 2022; named, not copied; read again at review",
  hazard: "HAZ-UK-24",
  examples: [
    "My ketones are high and I feel awful",
    "ketones 3.4 this morning",
    "his breath smells fruity like pear drops",
  ],
  counterExamples: [
    "Ketone strips on repeat please",
    "My ketones are 0.3, all fine",
    "My ketones are high because of the keto diet, is that its purpose?",
  ],
};

const hypo: TriageRule = {
  ...UNREVIEWED,
  id: "low-sugar",
  title: "Low sugar that does not recover",
  disposition: "999",
  phrases: [
    "sugar|sugars|glucose|bm low|little & meter|machine|monitor|sensor|libre|reading",
    "hypo & not +swallow|eat|drink|wake|talk|speak|respond|responding|coming|come|stay",
    "hypo|hypos|hypoglycaemia|hypoglycemia & not|keeps|severe|bad +coming|recovering|working|improving|going|up|dropping",
    "hypo|hypos & confused|drowsy|unconscious|slurring|slurred|shaking|fitting|collapsed|unresponsive|asleep|wake",
    "having|in|severe|bad +a|severe|bad hypo",
    "severe|bad +hypo",
    "sugar|sugars|glucose|bm|bg|bloods +{be}|of|at|reading|only|down|level +<1..2>",
    "sugar|sugars|glucose low|dropping|<1..3> & confused|drowsy|shaking|shaky|sweating|sweaty|slurring|faint|unconscious|fitting|wake|weak",
    "sugar|sugars|glucose not +coming|going|rising|come +up|back",
    "meter|monitor|libre|machine says|reads|reading|shows +<1..2>",
    "sugar|sugars|glucose keeps +dropping|falling|going|crashing",
    "hypo|lucozade|glucagon|glucose|sugar & still & <1..3>|low|staring|confused|drowsy|unresponsive",
    "still +<1..3> & staring|confused|drowsy|lucozade|hypo|sugar",
  ],
  unless: [
    "recovered|better|fine|ok +now|again",
    "levels|fruit|drinks|sweets +a|per|of",
    "is +hypo awareness|courses",
  ],
  question: {
    en: "Is sugar low now and not rising, or is the person confused, drowsy or unable to swallow?",
    cy: "Ydy'r siwgr yn isel nawr ac heb godi, neu ydy'r person yn ddryslyd, yn gysglyd neu'n methu llyncu?",
  },
  rationale: "A low sugar that does not answer to sugar by mouth ends in coma.",
  source: "nhs.uk, Low blood sugar, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-83",
  examples: [
    "my sugar is 2.1 and I feel confused",
    "Hypo and it's not coming up after lucozade",
    "dad's sugars keep dropping, sugars keeps dropping",
  ],
  counterExamples: [
    "I had a hypo last week and recovered after sweets, do I change the dose?",
    "Hypo awareness course booking please",
    "Sugar free syrup please",
  ],
};

const adrenalCrisis: TriageRule = {
  ...UNREVIEWED,
  id: "adrenal-crisis",
  title: "Very ill on steroids, or with Addison's",
  disposition: "999",
  phrases: [
    "vomiting|vomited|puking|collapsed|collapse|fainted|drowsy|{muddled}",
    "throwing|threw +up",
    "being|been|keep|keeps|was +being|sick",
    "not keep|keeping them|tablets|anything|steroids|it|medication|hydrocortisone +down",
    "can|could +not keep down",
    "not +kept single|any|one|anything|steroid|tablet|tablets +down|down",
    "sickness|diarrhoea|tummy|stomach +bug|and",
    "weak sit|stand|up",
    "adrenal|addisonian|addisons +crisis",
    "{fever} & weak|dizzy|faint|vomiting|diarrhoea",
  ],
  needs: [
    {
      facts: {
        medicines: ["fludrocortisone", "prednisolone"],
        conditions: ["addison", "adrenal", "hypopituit"],
      },
      phrases: ["{steroid}", "steroid +card", "adrenal +insufficiency|failure|crisis"],
      within: "message",
    },
  ],
  unless: [
    "steroid +cream|inhaler|spray|injection|ointment|drops",
    "hydrocortisone +cream|ointment|<1..3>",
    "sick +note|pay|leave",
    "off +sick",
  ],
  question: {
    en: "Is someone who needs steroids being sick, faint or very drowsy now?",
    cy: "Oes rhywun sydd angen steroidau yn chwydu, yn llewygu neu'n gysglyd iawn nawr?",
  },
  rationale:
    "Without steroids, or when they are vomited, the circulation can collapse within hours.",
  source:
    "NHS England, steroid emergency card, 2020; NICE NG243, adrenal insufficiency, 2024; named, not copied; read again at review",
  hazard: "HAZ-UK-84",
  examples: [
    "I have Addison's and keep being sick",
    "I take steroid tablets and have been vomiting since last night",
    "can't keep my hydrocortisone tablets down",
  ],
  counterExamples: [
    "Hydrocortisone cream for my eczema please",
    "Steroid inhaler makes me hoarse",
    "My prednisolone course ends Friday, do I stop?",
  ],
};

const newDiabetes: TriageRule = {
  ...UNREVIEWED,
  id: "new-diabetes",
  title: "Thirst, much wee and weight loss",
  disposition: "same-day-phone",
  gapWordsMax: 8,
  phrases: [
    "thirsty|thirst|drinking & weeing|peeing|wee|pee|toilet|urinating|wetting|urine & weight|thin|tired|thinner|exhausted",
  ],
  question: {
    en: "Is there new great thirst with much weeing and loss of weight?",
    cy: "Oes syched mawr newydd, pasio llawer o ddŵr a cholli pwysau?",
  },
  rationale: "In a child or a young adult this can be diabetes that turns dangerous within a day.",
  source: "nhs.uk, Type 1 diabetes, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-24",
  examples: [
    "he's always thirsty, weeing loads and losing weight",
    "so thirsty, up to the toilet all night and really tired",
    "daughter drinking a lot and wetting the bed, she looks thin",
  ],
  counterExamples: [
    "I drink a lot of tea and wee a lot",
    "Weight management referral please",
    "Tired all the time, can I have bloods?",
  ],
};

const criticalMedicineOut: TriageRule = {
  ...UNREVIEWED,
  id: "critical-medicine-out",
  version: 2,
  title: "Out of a medicine that must not stop",
  disposition: "same-day-phone",
  gapWordsMax: 3,
  phrases: [
    "run|ran|completely +out {vital-medicine}",
    "out +of {vital-medicine}",
    "no|none|without +more|any|my|{vital-medicine} & {vital-medicine} left|today|tonight|since|days|now",
    "no|without {vital-medicine} left|for|since|today|tonight",
    "missed|missing <2..30>|days|several|all|week|few|many & {vital-medicine}",
    "not +had|taken|got|having|taking {vital-medicine} since|days|<2..30>|left|today|yesterday",
    "{vital-medicine} run|ran|completely +out",
    "{vital-medicine} run|ran +out +last|yesterday|on|over|a|days|weeks +week|days|weekend|month|night|couple|few|ago",
    "{vital-medicine} & not +had|taken|got & days|since|<2..30>|yesterday|week",
    "lost|stolen|broken|smashed|forgot|left {vital-medicine} & none|no|away|holiday|without|home|all",
    "stopped +taking +my|me|his|her|the|all {vital-medicine} & days|week|ago|since|suddenly",
    "{vital-medicine} & finished|gone|none|nothing +yesterday|today|left|days|all|and",
  ],
  unless: [
    "will|going|about|soon|before|nearly|almost|due|until +run|be|to|out|runs|i|we|then|friday|monday",
    "cream|ointment",
    "add|alcohol|wine",
  ],
  question: {
    en: "Have you run out of this medicine now, or missed doses?",
    cy: "Ydy'r feddyginiaeth hon wedi dod i ben nawr, neu a gollwyd dosau?",
  },
  rationale:
    "Insulin, steroids, epilepsy tablets, blood thinners and some others protect from an emergency, and a gap of a day can bring it.",
  source:
    "NHS England, steroid emergency card, 2020; nhs.uk, Insulin, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-34",
  examples: [
    "I've run out of insulin",
    "I have no Keppra left for tonight",
    "ran out of my apixaban two days ago",
  ],
  counterExamples: [
    "My insulin review is due, phone or face to face?",
    "Please add warfarin to my repeat, plenty in the cupboard",
    "Is it ok to have wine with lamotrigine?",
    "I will run out of apixaban next Friday, could you do the repeat",
  ],
};

/** Sugar, steroids, and medicines that must not stop. */
export const metabolicRules: readonly TriageRule[] = [
  diabeticEmergency,
  ketones,
  hypo,
  adrenalCrisis,
  newDiabetes,
  criticalMedicineOut,
];
