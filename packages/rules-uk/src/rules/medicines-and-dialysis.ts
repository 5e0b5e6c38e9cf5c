import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import {
  beingSick,
  cannotStand,
  chestPainSaid,
  drowsyOrMuddled,
  faintness,
  palsy,
  racingHeart,
  shortOfBreath,
} from "./vital-signs.js";

const adrenalCrisis: TriageRule = {
  ...UNREVIEWED,
  id: "adrenal-crisis",
  version: 6,
  title: "Very ill on steroids, or with Addison's",
  disposition: "999",
  backing: "little",
  gapWordsMax: 4,
  phrases: [
    "{vomit}|drowsy|collapsed|collapse|fainted|fainting|{muddled}",
    "throwing|threw|bringing|fetching +up|it",
    "being|been|keep|keeps|was|be|keeping|and|really|very|so +being|sick",
    "not keep|keeping|kept|absorb|take them|tablets|anything|steroids|it|medication|hydrocortisone|one|any|nothing|steroid +down",
    "can|could +not keep down",
    "{steroid}|tablets not stay|staying|kept down",
    "sickness|diarrhoea|tummy|stomach|vomiting|d +bug|and|v",
    "weak|wobbly|exhausted|no sit|stand|up|walk|strength|bed",
    "adrenal|addisonian|addisons +crisis",
    "{fever} & {weak}|{giddy}|{vomit}|diarrhoea|shaking",
    "broke|broken|fell|accident|crash|operation|injury & double|doubled|doubling|sick",
    "run|ran +out +of +my|his|her|the|our {steroid} & dreadful|awful|terrible|unwell|ill|rough|faint|shaky",
    "steroids|prednisolone|hydrocortisone & none|nothing|without|lost|out & years|weeks|week|days",
  ],
  needs: [
    {
      facts: {
        medicines: ["fludrocortisone", "prednisolone"],
        conditions: ["addison", "adrenal", "hypopituit"],
      },
      phrases: [
        "{steroid}",
        "no|without|missed|stopped|ran {steroid}",
        "steroid +card",
        "adrenal +insufficiency|failure|crisis",
      ],
      within: "message",
    },
  ],
  unless: [
    "no +doubt",
    "steroid +nasal|cream|inhaler|spray|injection|ointment|drops",
    "hydrocortisone +cream|ointment|<1..3>",
    "sick +pay|leave",
    "sick +note +please|until|runs|ran|extended|renewed",
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

const criticalMedicineOut: TriageRule = {
  ...UNREVIEWED,
  id: "critical-medicine-out",
  version: 8,
  title: "Out of a medicine that must not stop",
  disposition: "same-day-phone",
  gapWordsMax: 4,
  phrases: [
    "feeding|peg|tube|gastrostomy|stoma +tube|button|has|tube came|come|fell|fallen|pulled|slipped|popped +out",
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
    "needles|strips|lancets|sensors|spacer|sharps",
    "not +had +a|any +fit|fits|seizure|seizures|hypo|flare",
    "will|going|about|soon|before|nearly|almost|due +run|be|to|out|runs|i|we|then",
    "until +i|we|it|then +run|runs|out",
    "hydrocortisone|steroid|tacrolimus +cream|ointment",
    "add|alcohol|wine",
    "eczema|tub|ointment|emollient",
    "out +of +my|the|his|her +cream",
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

const dialysisMissed: TriageRule = {
  ...UNREVIEWED,
  id: "dialysis-missed",
  version: 6,
  title: "Dialysis missed, or ill on dialysis",
  disposition: "999",
  backing: "little",
  gapWordsMax: 5,
  phrases: [
    "potassium & seven|six +point",
    "potassium +<6..9> & weak|fluttery|flutters|flutter|<0..9>|heart|palpitations",
    "potassium +is|was|of|at +<6..9>|seven",
    "dialysis & forgot|forgotten|missing|missed|miss|skipped|skip|late|cancelled|not|blocked|snow",
    "missed|skipped +my|a|two|his|her session|sessions & kidney|dialysis|machine",
    "potassium +{be} high|raised|dangerous|dangerously",
    "potassium & <6.5..9.9>",
  ],
  needs: [
    cannotStand,
    racingHeart,
    shortOfBreath,
    beingSick,
    faintness,
    drowsyOrMuddled,
    palsy,
    chestPainSaid,
    says("go|come|went|get +straight|right|to +in|away|hospital|casualty", "weak|weakness|a +e"),
    says("week|fortnight|ten +days", "not +had|been|have & week|weeks|days"),
  ],
  needsMin: 1,
  asksAlone: true,
  unless: [
    "transport|rota|diet|leaflet",
    "holiday +dialysis|slot|slots|cover|unit|sessions",
    "next week|month",
    "<6.5..9.9> +weeks|months|years",
  ],
  question: {
    en: "Has dialysis been missed, and is the person weak, breathless or with an odd heartbeat, now?",
    cy: "A gollwyd dialysis, ac ydy'r person yn wan, yn fyr eu gwynt neu â churiad calon rhyfedd, nawr?",
  },
  rationale:
    "Without dialysis potassium rises until the heart stops, and weakness is what is felt.",
  source:
    "UK Kidney Association, hyperkalaemia guideline, 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-84",
  examples: [
    "I missed dialysis twice and my legs are so weak",
    "He skipped his dialysis on Friday and his heart is racing",
    "She has not had dialysis since Monday and can hardly stand",
  ],
  counterExamples: [
    "Dialysis transport form please",
    "My potassium was 4.2, is that fine?",
    "Which diet sheet is for people who are not on dialysis?",
  ],
};

/** Steroids, dialysis, and medicines that must not stop. */
export const missedTreatmentRules: readonly TriageRule[] = [
  adrenalCrisis,
  dialysisMissed,
  criticalMedicineOut,
];
