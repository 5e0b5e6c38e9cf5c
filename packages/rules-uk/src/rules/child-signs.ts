import type { Need, TriageRule } from "@carethread/core";
import { NO_PALLOR } from "./no-pallor.js";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { aChild, FEVER } from "./who.js";

const SOURCE =
  "NICE NG143, fever in under 5s, 2019, updated 2021; Healthier Together pages, as read in 2026-11";

/** What parents see, of which several together mean a very ill child. */
const CHILD_SIGNS: readonly Need[] = [
  aChild,
  says(
    "{floppy}|{dozy}|limp|weak|wobbly|wobbling|pale|quiet|zombie",
    "like +a sack|rag|doll",
    "not +right|herself|himself",
    "not lift|hold|smile|play|playing|walk|sit|stand",
    "lying|lies|lays +like|there|on",
  ),
  says(
    "{none} {feeds}|eat|eating|water|juice",
    "skipping|skipped|refuses|refusing +feeds|food|everything",
  ),
  says(...FEVER, "hot|shivery|shivering|boiling"),
  says("{pukes}|diarrhoea|runs|squits|tears|nappy|nappies"),
  says("{breath}|grunting|grunts|bobbing|panting|wheezing|ribs"),
  says("{tint}|rash|spots|dots|pinpricks|cold|yellow|black", "purple|red +spots|dots"),
  says("neck|stiff|light|lights|headache|wobbling|squint"),
  says("{cries}|{odd-cry}|inconsolable|agony"),
];

const CHILD_ANCHORS: readonly string[] = [
  "{floppy}|{dozy}|wobbling|limp",
  "sack|doll|rag",
  "not +right|herself|himself",
  "not lift|hold|smile|play|sit|stand",
  "{tint}",
  "neck|light|lights & bend|stiff|hurts|sore|screams|thole|hates|cry|cries|touch",
  "head +bobbing",
  "spots|spot|dots & purple|black|red|glass|press",
  "headache|head & {pukes}|mornings",
  "grunting|grunts|panting",
  "really|very|so|proper +poorly|unwell|ill",
];

/** Several signs of a very ill child. */
const childSigns: TriageRule = {
  ...UNREVIEWED,
  id: "child-signs",
  title: "Several signs of a very ill child",
  disposition: "a-and-e",
  gapWordsMax: 5,
  needs: CHILD_SIGNS,
  needsMin: 4,
  phrases: CHILD_ANCHORS,
  unless: ["piriton|antihistamine|melatonin|anaesthetic", "better|himself|herself +again"],
  question: {
    en: "Is the child very hard to wake, limp, a strange colour, breathing hard or much worse now?",
    cy: "Ydy'r plentyn yn anodd iawn ei ddeffro, yn llipa, yn lliw rhyfedd, yn anadlu'n galed neu'n llawer gwaeth nawr?",
  },
  rationale:
    "One sign in a child may mean little; several together are how serious illness begins.",
  source: SOURCE,
  hazard: "HAZ-UK-16",
  examples: [
    "My 3 year old is hot, not drinking and so sleepy",
    "She is 14 months, lying like a sack, not taking her bottle, rash on her belly",
    "My boy cries when we bend his neck, he is boiling and being sick",
  ],
  counterExamples: [
    "My daughter is tired after nursery, is she low in iron?",
    "My son had a cough and a temperature, he is playing again, can he go to school?",
    "Rash on her belly after new washing powder, she is 5 and well",
  ],
};

/** Fewer of these signs. */
const childHints: TriageRule = {
  ...childSigns,
  id: "child-hints",
  title: "Some signs of an ill child",
  needsMin: 3,
  asks: true,
  unless: [...NO_PALLOR, "make|makes drowsy"],
  rationale: "One question finds the child that gets worse.",
};

/** Rules that count the signs of an ill child. */
export const childSignRules: readonly TriageRule[] = [childSigns, childHints];
