import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { isPregnant } from "./who.js";

const EARLY =
  'NICE NG126, ectopic pregnancy and miscarriage, 2019, updated 2023; nhs.uk page "Vaginal bleeding in pregnancy", named 2026-11 without its text being copied; read it again at review';

/** Bleeding in pregnancy. */
const bleedingInPregnancy: TriageRule = {
  ...UNREVIEWED,
  version: 11,
  id: "bleeding-in-pregnancy",
  title: "Bleeding in pregnancy",
  backing: "little",
  disposition: "maternity",
  gapWordsMax: 4,
  needs: [isPregnant],
  phrases: [
    "bleeding|spotting|haemorrhaging|bled|clots|bleed",
    "blood {be} +coming",
    "blood|bloody|red|pink|brown & pants|knickers|underwear|wipe|wiped|wiping|toilet|loo|tissue|down|vagina|vaginal|pad|discharge|spots|streaks|gush|gushed|poured|pouring|sheets|bed|legs|floor",
    "noticed|some|passing|passed|losing|lost|loads|lots|lot|bit|drops|much|fresh|there|{seeing}|coming blood|red",
    "think|might|am|is|having|be|losing|lost miscarrying|miscarriage|miscarry",
    "losing|lost the|my|our|it +baby|baby",
    "passed|passing +tissue|something",
    "blob|jelly|mucus|lump|plug & blood|bloody",
    "bright|fresh +red|blood",
    "brown|red|pink|then +blood|then|discharge",
    "pad|pads +{be}|were|was {soaked}|filled|full|drenched|through",
    "{soaked}|filled|filling|through a|two|three|<2..9>|my|her +pad|pads",
  ],
  unless: [
    "bleed|bleeding|bled +on +the|his|her +brain",
    "period +pants",
    "give|gave|giving|donate|donating|donated +blood",
    "back +end|passage & not +the|from +front",
    "baby +scales|monitor|book|card|bag|clothes|seat|photos|weight|pictures",
    "bright +red +face|rash|cheeks|eyes",
    "bleeding +finished|stopped|is +long|after|over",
    "lost|losing +our +baby & months|june|july|august|september|october|last",
    "miscarried & months|ago|january|february|march|april|may|june|july|august|september|october|november|december",
    "bright +red & strains|poo|straining|grunts",
    "creases|nappy & red +with +spots",
    "gums +bleed",
    "red +ridges|marks|lines|dots|patches|rash|lumps",
    "strain|straining|strained",
    "in +my +last +pregnancy",
    "in +her +nappy",
    "wipe|paper & itchy|itching|hard|constipated",
    "after +a +hard",
    "scratch",
    "gums|gum|nose|nosebleed|nosebleeds|finger|thumb|knee|piles|haemorrhoids|tooth|teeth",
    "not|no +pregnant|pregnancy",
    "blood +test|tests|pressure|sugar|sugars|group",
  ],
  question: {
    en: "Are you pregnant, and is there bleeding from the vagina now or in the last day?",
    cy: "Ydych chi'n feichiog, ac a oes gwaedu o'r wain nawr neu yn y diwrnod diwethaf?",
  },
  rationale:
    "Bleeding in pregnancy can be a miscarriage, an ectopic pregnancy or a bleed from the placenta.",
  source: EARLY,
  hazard: "HAZ-UK-17",
  examples: [
    "I'm 9 weeks pregnant and bleeding",
    "There is pink blood when I wipe and I am 12 weeks pregnant",
    "some spotting this morning and I am pregnant",
  ],
  counterExamples: [
    "I am pregnant, how do I book the midwife?",
    "Pregnancy blood test form please",
    "My periods are heavy, could it be the coil?",
  ],
};

/** Bad pain in pregnancy. */
const painInPregnancy: TriageRule = {
  ...UNREVIEWED,
  version: 6,
  id: "pain-in-pregnancy",
  title: "Tummy pain in pregnancy",
  backing: "much",
  disposition: "maternity",
  gapWordsMax: 4,
  needs: [isPregnant],
  phrases: [
    "{stomach} {pain}|spasms|stabbing|hard|solid|rigid|rock",
    "{pain}|spasms|hard {stomach}",
    "{bad} {pain} side|low|lower|down|below",
    "{pain} & side|sided|low|lower|below",
    "period +pain|pains|type|like +pain|pains|cramps|cramping",
    "{bad} & cramps|cramping",
    "{blow}|{fell}|accident|crash|elbowed & bump|stomach|tummy|belly",
    "bump +{be}|been|has|feels|went|gone rock|board|concrete|solid|rigid|hard & relax|relaxing|soften|softening|sore|tender|touch",
  ],
  unless: [
    "turn|turned|turning +over",
    "physio|belt|spd|pgp",
    "side +effects",
    "thumb|wrist|elbow|shin|knee|ankle",
    "itchy|itching|itch",
    "pelvis|pelvic & getting|turning|turn|roll|rolling|stairs|walk|walking|standing|belt|upstairs|physio",
    "slight|mild|little|upset|ligament|heartburn|indigestion|wind|trapped|constipated|constipation",
    "bit +of",
    "leg|legs|calf|calves|feet cramp|cramps",
    "not|no +pregnant|pregnancy",
    "girdle|spd|pgp",
  ],
  question: {
    en: "Are you pregnant, and do you have bad or constant tummy pain now?",
    cy: "Ydych chi'n feichiog, ac a oes gennych boen bol drwg neu gyson nawr?",
  },
  rationale:
    "Bad or constant pain in pregnancy can be the placenta coming away, labour or a rupture.",
  source: EARLY,
  hazard: "HAZ-UK-17",
  examples: [
    "I'm 30 weeks pregnant with really bad stomach pains",
    "my belly has been rock hard and sore all day, 28 weeks gone",
    "pregnant with bad cramps",
  ],
  counterExamples: [
    "I am pregnant and have leg cramps at night, any tips?",
    "Heartburn in pregnancy, what can I take?",
    "I have period pain every month, can I have mefenamic acid?",
  ],
};

/** Signs of an ectopic pregnancy. */
const ectopicSigns: TriageRule = {
  ...UNREVIEWED,
  version: 3,
  id: "ectopic-signs",
  title: "Signs of an ectopic pregnancy",
  disposition: "a-and-e",
  backing: "little",
  gapWordsMax: 5,
  needs: [
    says(
      "late|missed|overdue +period",
      "period|periods late|missed|overdue|due|not",
      "<1..10> weeks|days +late|overdue",
      "positive +test|pregnancy",
      "positive pregnancy +test",
      "coil|iud|mirena|ectopic|ivf",
      "late +on|for",
      "last +period",
      "line|lines & test",
      "period|periods & <4..14> +weeks|week",
      "days|week|weeks +late",
      "tested +positive",
      "not had|come period",
      "early +pregnancy|pregnant",
      "<3..12> +weeks +pregnant|gone|preg|pg",
      "pregnant <3..12> +weeks",
    ),
  ],
  phrases: [
    "shoulder|shoulders|collarbone & {pain}|tip|sharp|end",
    "{pain}|stabbing|sharp & one|left|right|1 +side|sided|hand",
    "{bad}|{pain}|stabbing|sharp & faint|dizzy|collapsed|fainted|fainting|lightheaded|swimmy|woozy|black",
    "passed|passing|blacked +out",
    "fainted|fainting|collapsed",
    "think|could|might|be|had|another|worried ectopic",
    "{bad}|agony|stabbing|sharp & side|low|lower|groin|hip",
  ],
  question: {
    en: "Could you be pregnant, and do you have pain on one side of your tummy or in your shoulder tip now?",
    cy: "A allech chi fod yn feichiog, ac a oes gennych boen ar un ochr o'ch bol neu ym mlaen eich ysgwydd nawr?",
  },
  rationale: "An ectopic pregnancy can burst and bleed inside, sometimes before a test is done.",
  source: EARLY,
  hazard: "HAZ-UK-17",
  examples: [
    "My period is late and I've got a sharp pain on one side",
    "6 weeks pregnant, pain in my shoulder tip",
    "positive test on Friday and stabbing pain on the right side low down",
  ],
  counterExamples: [
    "Shoulder pain for months, could I have physio?",
    "Period late by two days, negative test, no pain",
    "I have pain on one side of my jaw when I chew",
  ],
};

/** Rules for pregnancy. */
export const pregnancyRules: readonly TriageRule[] = [
  bleedingInPregnancy,
  painInPregnancy,
  ectopicSigns,
];
