import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

const diabeticEmergency: TriageRule = {
  ...UNREVIEWED,
  id: "diabetic-emergency",
  version: 6,
  title: "Very ill with diabetes",
  disposition: "999",
  backing: "little",
  gapWordsMax: 4,
  phrases: [
    "meter|monitor|reader & letters +instead|in|rather & number|numbers",
    "{vomit}|{drowsy}|collapsed|retching",
    "throwing|threw|fetching|bringing +up|it|everything",
    "being|been|keep|keeps|keeping|violently|constantly|was|feel|feels|feeling|really|very|so|and +being|sick",
    "{muddled}|slurring|slurred",
    "{breathe} fast|deep|deeply|heavy|hard|panting|quick",
    "not keep|keeping anything|water|food|fluids|nothing|it +down",
    "{sugar} <20..45>|high|hi|sky|roof|thirties|twenties & sick|{vomit}|{drowsy}|tired|thirsty|confused|{breathe}|tummy|stomach|weak|weeing|ill",
    "thirsty|thirst|drinking|parched & {drowsy}|{muddled}|weeing|peeing|weak|<20..45>",
  ],
  unless: [
    "groggy +in|of",
    "making|makes +me|him|her",
    "makes|make me|him|her|you dopey|drowsy|sleepy|sick",
    "metformin|ozempic|mounjaro|semaglutide|dulaglutide|gliptin & sick|nausea",
    "sick +pay|line|leave",
    "sick +note +please|until|runs|ran|extended|renewed",
    "off +sick",
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
        "sugar|sugars|glucose|bloods|pump high|low|over|above|<14..45>|failed|off",
      ],
      within: "message",
    },
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
  backing: "little",
  version: 8,
  title: "High ketones, or a meter that reads HI",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "breath & fruit|pear|peardrops|drops|sweets|nail|acetone & sighing|sick|diabetic|pens|panting|vomiting|fast|deep|puffing",
    "{sugar}|reading +<27..45>",
    "ketones|ketone|ketons <2..12>|high|moderate|large|raised|sky|rising|purple|dangerous|through|plus",
    "high|large|raised|lots +ketones|of +ketones",
    "ketoacidosis|dka",
    "breath|mouth smells|smelling|smell|stinks fruity|pear|acetone|sweets|sweet|varnish|pears|polish|drops|sweeties|apples|solvent|remover|glue",
    "fruity|acetone +breath|smelling|smell",
    "sugar|sugars|glucose +says|said|reads|reading|shows|showing +hi",
    "meter|monitor|libre|sensor|machine|dexcom|reader|finger|prick|glucometer say|says|said|show|read|reads|reading|shows|showing|just|saying|keeps +hi|high|too",
    "{sugar}|reading <26..45>",
  ],
  unless: [
    "<26..45> +week|weeks|weeker|wk|wks",
    "nil|negative|none",
    "now|back|ketones|sugar|sugars +normal",
    "normal +ketones",
    "keto|atkins|fasting|dieting",
    "had +dka",
    "sample|test +strips",
  ],
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
  version: 8,
  title: "Low sugar that does not recover",
  backing: "little",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "number|reading|screen +just|says|said|reads|shows|showing +says|lo",
    "juice|tea|water|squash|drink & dribbles|dribbling|trickles|runs +back|straight|out|down +out|of|his|her",
    "reads|reading|sugar|sugars|meter +<1..2> +<0..9> & through|dribbles|juice|wake|kits|not",
    "{sugar} low|little|dropping|crashing|dropped & {sweat}|{muddled}|{drowsy}|shaking|shaky|slurring|{giddy}|fitting|wake|weak|jelly|lucozade|again|keeps",
    "{sugar}|reading +{be} +<1..2>",
    "{sugar} +<1..2> +<0..9>",
    "{sugar}|reading +of|at|to|only|down|level +<1..2>",
    "{sugar} & <3..3> & {sweat}|{muddled}|{drowsy}|shaking|shaky|slurring|{giddy}|fitting|lucozade|jelly",
    "hypo|hypos|hypoglycaemia|hypoglycemia|hypoing & not|keeps|severe|bad|won|still|again|keep +coming|recovering|working|improving|going|up|dropping|come|low|having|happening",
    "hypo|hypos|hypoing & {muddled}|{drowsy}|slurring|slurred|shaking|fitting|collapsed|asleep|wake|{answer}|swallow|eat|drink|talk|speak|{sweat}|aggressive",
    "having|in|severe|bad +a|severe|bad|hypo hypo",
    "severe|bad +hypo",
    "{sugar} keeps|kept dropping|falling|crashing|low",
    "{sugar} not|will|keeps|refuses coming|going|rising|come|stay|staying|dropping|falling|crashing +up|back|down|low",
    "meter|monitor|libre|machine|sensor say|says|reads|reading|shows|saying|said +<1..2>|lo|low",
    "going|goes|keeps|down|dropped|drops +to|down|at +<1..3>|two & biscuits|lucozade|coke|juice|jelly",
    // The meter's LO, which is short for a little one elsewhere.
    "meter|monitor|libre|dexcom|machine|sensor say|says|reads|reading|shows|saying|said +little +one",
    "lucozade|glucagon|glucogel|glucotabs|jelly|coke|biscuits & still|not & <1..3>|low|{muddled}|{drowsy}|unresponsive|up|shaking|sweating",
  ],
  unless: [
    "inr & meter|machine|monitor",
    "recovered|better|fine|ok +now|again",
    "levels|fruit|drinks|sweets +a|per|of",
    "is +hypo awareness|courses",
    "falling|fallen|fell +off",
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

const newDiabetes: TriageRule = {
  ...UNREVIEWED,
  id: "new-diabetes",
  version: 2,
  title: "Thirst, much wee and weight loss",
  disposition: "same-day-phone",
  gapWordsMax: 9,
  phrases: ["thirsty|thirst|drinking|drinks|drank|parched|gulping"],
  needs: [
    {
      within: "sentence",
      phrases: ["weeing|peeing|wee|pee|toilet|loo|urinating|wetting|urine|weed|nappies|bed"],
    },
    {
      within: "sentence",
      phrases: [
        "weight|thin|tired|thinner|exhausted|skinny|sleepy|lethargic|knackered|vomiting|sick|breathing",
      ],
    },
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

const hypoApart: TriageRule = {
  ...hypo,
  id: "low-sugar-apart",
  version: 4,
  title: "A reading under 4, and signs of low sugar in another sentence",
  phrases: [
    "<1..3> +<0..9> & {sweat}|{muddled}|{drowsy}|laughing|aggressive|shaky|shaking|slurring|fitting|not",
    "{answer}|swallow|eat|drink|biscuit|lucozade|jelly & not|can|spitting|refusing & {muddled}|{drowsy}|{sweat}|shaking|fitting|floppy",
  ],
  needs: [says("{sugar}|{diabetic}|hypo|gliclazide")],
  examples: [
    "She is diabetic and clammy. She will not swallow the lucozade, very drowsy",
    "He is diabetic, won't drink the lucozade and is all sweaty and confused",
    "He took his insulin, will not drink, and is sweating and confused",
  ],
  counterExamples: [
    "My sugar is 5.4 and I feel well",
    "Hypo awareness course booking please",
    "Sugar free syrup please",
  ],
};

/** Sugar, steroids, and medicines that must not stop. */
export const metabolicRules: readonly TriageRule[] = [
  diabeticEmergency,
  ketones,
  hypo,
  hypoApart,
  newDiabetes,
];
