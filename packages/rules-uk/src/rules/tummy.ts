import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { abrupt, dire, hot, laidLow, shocked, sick } from "./signs.js";

/** What makes a pain in the tummy one that cannot wait. */
const WITH_TUMMY_PAIN = [
  laidLow,
  dire,
  abrupt,
  says(
    "{gut-site} & {stretched}",
    "rigid|board|solid|ironing|washboard|drum|plank|statue",
    "speed +bump|bumps",
    "bump|bumps|bumpy",
    "hurts|hurt|pain|scream|screams|agony & touch|touched|press|pressed|cough|coughing|moving|breathe|breathing|laugh|laughing",
    "not touch|press +it|my|his|her|on",
    "not let|near|bear touch|near|press|anyone",
  ),
  sick,
  shocked,
  hot,
  says(
    "through|into|to +{whose}|the +back|shoulder|shoulders",
    "shoulder|shoulders +tip|blade|blades",
    "shoulder|shoulders & {hurting}",
  ),
  says(
    "not|no|stopped|nothing pass|passing|passed|wind|gas|poo|fart|farted|pooed",
    "after|since colonoscopy|endoscopy|operation|surgery|ulcer",
    "ulcer|colonoscopy",
  ),
];

const severeTummyPain: TriageRule = {
  ...UNREVIEWED,
  id: "severe-tummy-pain",
  version: 4,
  title: "Sudden severe tummy pain",
  needs: WITH_TUMMY_PAIN,
  needsMin: 3,
  disposition: "a-and-e",
  backing: "little",
  gapWordsMax: 8,
  phrases: [
    "{belly-ache}",
    "{gut-site} & {hurting}",
    "{gut-site} & {stretched}|{dire}",
    "{hurting} & ribs|side|flank|loin|ovary|ovaries|cyst|pelvis|pelvic",
  ],
  unless: [
    "period|periods|endometriosis|ibs|menstrual|monthly",
    "for months|years",
    "mild|slight|bit +of|ache|tummy",
  ],
  question: {
    en: "Is there sudden or severe tummy pain now?",
    cy: "Oes poen bol sydyn neu ddifrifol nawr?",
  },
  rationale: "Sudden severe tummy pain can be a burst organ, a twisted bowel or a leaking artery.",
  source:
    "Ivy Grove Surgery 999 and A&E table, as read in 2026-11; nhs.uk, Stomach ache, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-27",
  examples: [
    "I'm doubled up in agony with my stomach and grey, I keep being sick",
    "severe stomach pain that started suddenly, it goes through to my back",
    "His tummy pain is unbearable and he can't stand up. He was sick",
  ],
  counterExamples: [
    "Mild tummy ache after the antibiotics, is that normal?",
    "Stomach acid tablets on repeat please",
    "The doctor felt my tummy, no severe pain anywhere",
  ],
};

const severeTummyPainPlain: TriageRule = {
  ...severeTummyPain,
  id: "severe-tummy-pain-plain",
  version: 6,
  title: "Tummy pain that is called severe, or folds somebody up",
  unless: [
    "hard +pellets|poo|poos|stools",
    ...(severeTummyPain.unless ?? []),
    "admitted|spotted|removed|recovered",
  ],
  needs: undefined,
  needsMin: undefined,
  gapWordsMax: 5,
  phrases: [
    "soft|dough +as|when|where|if & press|pressed|presses & howling|doubled|crying|screaming|rolling",
    "belly|tummy|stomach +is|is|like|a|hard +a|like|board|plank +board|plank",
    "darent|dare|daren & cough|move|breathe & flat|belly|tummy|stomach|plank|lies",
    "lies|lying|lie +flat|still +as +a +plank|board|statue",
    "goes|going|gone|go +clean|right|straight +through +to +my|his|her|the +back & sick|kneeling|belly|stomach|nothing|hours|wind|tummy",
    "howling|writhing|screaming|doubled & soft & press|stomach|tummy|belly",
    "hop|hopping|hops & curled|sick|side|bump|bumps|tummy|belly|right",
    "speed +bump|bumps & cried|screamed|hurt|hurts|agony|winced|tummy|yelped",
    "{bad-pain}|crippling|sudden|suddenly|worst|violent {gut-site}|tummys {hurting}",
    "{gut-site} {hurting} {bad-pain}|crippling|sudden|suddenly|worst|crying",
    "{gut-site} & agony|agonising|rigid|excruciating|unbearable|writhing|burst|popped|exploded|ruptured|crippling",
    "{gut-site} & {hurting} & {hardly} +{upright}",
    "{gut-site} & {hurting} <9..10> +10|out",
    "{crease} +up|over|in & pain|agony|{gut-site}|cramps",
    "{gut-site} & hard|solid|rock|rigid|board|distended|drum & {hurting}|board|rock|{dire}|{hardly}",
    "perforated|burst|ruptured ulcer|appendix|bowel",
    "pancreatitis|gallstones|gallstone|gallbladder & {bad-pain}|agony|vomiting|{fever}|attack",
  ],
  examples: [
    "I'm doubled up in agony with my stomach",
    "severe stomach pain that started an hour ago",
    "His tummy pain is unbearable and he can't stand up",
  ],
};

const tummyPainAndShock: TriageRule = {
  ...severeTummyPain,
  id: "tummy-pain-and-shock",
  title: "Tummy pain in somebody grey, clammy or fainting",
  phrases: ["{gut-site}|ribs|side|pelvis & {hurting}|{dire}|bad", "{belly-ache}"],
  needs: [
    says(
      "{ashen}|clammy|collapsed|fainted|pale|ghost",
      "cold +sweat|sweats",
      "passed|passing|blacked +out",
      "gone|went|is|so +white",
    ),
    says(
      "{dire}|{abruptly}|{crease}|rigid|board|drum|speechless",
      "{hardly} +{upright}",
      "not touch|let|near|move +it|him|her|anyone|me|near|him",
      "worse|worsening",
      "still|floor",
    ),
  ],
  needsMin: undefined,
  examples: [
    "Hubby has bellyache, he is grey as putty and won't let anyone touch it",
    "sudden tummy pain and I am clammy and pale",
    "Belly pain is getting worse. She is pale and fainted",
  ],
};

const tummyPain: TriageRule = {
  ...UNREVIEWED,
  id: "bad-tummy-pain",
  version: 2,
  title: "Bad pain",
  disposition: "same-day-phone",
  phrases: [
    "excruciating|unbearable|agonising",
    "{hurting} +so|really|very +bad|badly|much",
    "pain +is|so {bad-pain}",
    "in +{very} much|bad pain",
    "in|total|utter|absolute +agony",
    "worst pain ever|life",
    "{pain} <8..10> out +of +10",
    "{gut-site} & {hurting} & {very} +bad",
    "{belly-ache} & worse|worsening|{spew}|{fever}|sick|bad|{abruptly}",
    "{gut-site} & {hurting} & worse|worsening|{spew}|{fever}|sick|{abruptly}|{shocked}",
  ],
  gapWordsMax: 6,
  asks: true,
  question: {
    en: "Is the pain so bad now that you cannot carry on as usual?",
    cy: "Ydy'r boen mor ddrwg nawr fel na allwch chi fynd ymlaen fel arfer?",
  },
  rationale: "How bad a pain is decides how soon it must be seen, and words do not always say it.",
  source: "nhs.uk, Stomach ache, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-27",
  examples: [
    "really bad stomach pain since last night",
    "I am in agony with my back",
    "tummy pain and vomiting",
  ],
  counterExamples: [
    "Stomach acid tablets on repeat please",
    "A bit of belly ache before my period as usual",
    "Pain clinic referral please",
  ],
};

const appendicitis: TriageRule = {
  ...UNREVIEWED,
  id: "appendicitis",
  version: 6,
  title: "Pain moving to the lower right of the tummy",
  disposition: "same-day-phone",
  gapWordsMax: 11,
  phrases: [
    "{gut-site} & {hurting} & right & side|hand|low|down|lower",
    "{gut-site} & {hurting} & on +the|my|his|her +right",
    "not|hurts|agony hop|hopping|jump|jumping|cough & side|right|bent|doubled|old +lady|man|woman",
    "{hurting} & crept|moved|shifted|travelled|moving|migrated & right",
    "started|began|was|from|middle|around|round|moved|moving & navel|button|middle|centre|bellybutton & right",
    "{hurting} & moved|moving|shifted|gone|settled|now|travelled & right & {gut-site}|side|down|lower",
    "{pain} & lower|bottom +right",
    "{pain} & right +lower|bottom",
    "think|could|might|worried|is|burst|be appendicitis|appendix|appendicits",
  ],
  unless: [
    "appendix|appendicitis +at|aged +<5..70>|ten|twelve|nine|eleven|fifteen",
    "treat|treated|removed",
    "school +mornings|days",
    "as +rain",
    "for months|years|weeks",
    "ovulation|period|cyst|endometriosis|tooth|teeth|gum",
    "back +pain|ache|of|tooth|passage",
    "my|his|her|lower|low|in|mid +back",
    "removed|out ago|years|had",
  ],
  question: {
    en: "Is there new pain low down on the right of the tummy now?",
    cy: "Oes poen newydd yn isel ar ochr dde'r bol nawr?",
  },
  rationale: "Pain that moves to the lower right can be an appendix that is about to burst.",
  source: "nhs.uk, Appendicitis, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-69",
  examples: [
    "pain started round my belly button and now its on the right",
    "Bad pain in my lower right tummy since yesterday",
    "I think it could be appendicitis",
  ],
  counterExamples: [
    "I had my appendix out ten years ago",
    "Ovulation pain in the lower right each month",
    "Right hip pain for years, is physio an option?",
  ],
};

const appendicitisUnwell: TriageRule = {
  ...appendicitis,
  id: "appendicitis-unwell",
  version: 8,
  title: "Pain at the lower right of the tummy with fever or sickness",
  disposition: "a-and-e",
  needs: [
    {
      facts: { ageYearsMax: 15, pregnantWeeksMin: 0 },
      phrases: [
        "{fever}|{vomit}|sick|nauseous|nausea",
        "off|not|lost +food|eat|eating|appetite|his|her|{whose}",
        "hurts|worse|painful|hurt|agony|not|hardly walk|walking|jump|hop|cough|move|stand|bump|bumps|straighten|touch|press|leg",
        "unwell|poorly|pale|bent|curled|limping|stooped|crying|agony",
      ],
      within: "message",
    },
  ],
  examples: [
    "pain started round my belly button, now its on the right and I have been sick",
    "Lower right tummy pain and a fever",
    "he has pain bottom right, it hurts to walk",
  ],
};

/** Tummy pain. */
export const tummyPainRules: readonly TriageRule[] = [
  severeTummyPainPlain,
  severeTummyPain,
  tummyPainAndShock,
  appendicitisUnwell,
  appendicitis,
  tummyPain,
];
