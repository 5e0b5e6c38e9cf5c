import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

const PART =
  "groin|wrist|neck|throat|breast|scrotum|balls|ball|sac|side|lump|face|arm|leg|belly|tummy|dressing|wound|scar|it|its|one|chest|eye|penis|willy|labia";

/** Blood that gathers under a fresh wound, or runs from it. */
const swellingAfterProcedure: TriageRule = {
  ...UNREVIEWED,
  id: "swelling-fast-after-procedure",
  version: 2,
  title: "Swells fast, or soaks through, after an operation or where a tube or needle went in",
  disposition: "a-and-e",
  backing: "little",
  gapWordsMax: 7,
  phrases: [
    `${PART} & ballooning|ballooned|grapefruit|melon|orange`,
    `${PART} & size +of +a|an +grapefruit|melon|orange|tennis|cricket|football`,
    `${PART} & blown|puffed +up`,
    `${PART} & growing|bigger|swelling|swollen & hour|hours|minute|minutes|fast|quickly|rapidly|still|keeps`,
    `${PART} & was +a +grape|pea|marble|walnut|plum`,
    "nappy|dressing|pad|bandage & red|sodden|soaked|drenched & through|blood|time|wet|every",
    "flap|graft|breast|replant & gone|turned|going|went +blue|black|purple|dusky|cold|white",
    "chemo +drip|cannula|line|infusion & blister|blistering|purple|black|burning",
    "blister|blistering|purple|black & chemo +drip|went|was|infusion",
    "neck & tight|swelling|swollen|bulging|ballooning|strangled|choking",
  ],
  needs: [
    says(
      "thyroid|parathyroid +op|operation|surgery|removed|out",
      "snip|vasectomy|circumcised|circumcision|angiogram|angioplasty|biopsy|liposuction|facelift|lift|implants|implant|hysterectomy|mastectomy|lumpectomy|caesarean|csection",
      "operation|op|surgery|procedure|operated & today|yesterday|morning|hours|night|days|since",
      "lump|cyst|gland|mole|womb|nodes +taken|removed|cut +out|off|away|today|yesterday",
      "lump|cyst|gland|womb|nodes|tonsils|adenoids +out",
      "went|go +in +for|through",
      "chemo +drip|infusion|was|cannula",
      "taken|cut|removed +out +of +my|his|her",
      "rebuilt|reconstruction|reconstructed|diep|flap|graft|grafted|replanted|reattached",
      "pacemaker|icd|port|line +fitted|put|inserted|yesterday|today",
    ),
  ],
  unless: [
    "weeks|months|years +ago",
    "knee|ankle|hip|foot|toe|toes +swollen|swelling|is|replacement",
    "gradually|slowly|going +down",
  ],
  question: {
    en: "Is the place of the operation or needle swelling fast or soaking through its dressing, now?",
    cy: "Ydy man y llawdriniaeth neu'r nodwydd yn chwyddo'n gyflym neu'n gwlychu drwy'r rhwymyn, nawr?",
  },
  rationale:
    "Blood that gathers under a wound presses on what lies beside it, and in the neck it closes the windpipe.",
  source:
    "British Association of Endocrine and Thyroid Surgeons and others, haematoma after thyroid surgery, 2022; named, not copied; read again at review",
  hazard: "HAZ-UK-104",
  examples: [
    "Thyroid op yesterday and my neck is ballooning under the dressing",
    "had the snip this morning and one side is bigger than a grapefruit, still getting bigger",
    "The lump in my groin where they went in for the heart test keeps growing, it was a grape and is an orange",
  ],
  counterExamples: [
    "My knee is still swollen three weeks after the replacement",
    "When can I swim after the snip?",
    "A small bruise where they took the biopsy",
  ],
};

/** What follows contrast, foam, gas and needles into the spine or the gut. */
const graveAfterProcedure: TriageRule = {
  ...UNREVIEWED,
  id: "grave-signs-after-procedure",
  version: 2,
  title: "Bad pain, fever, sickness or faintness within days of a scope, biopsy or tube",
  disposition: "a-and-e",
  backing: "little",
  gapWordsMax: 6,
  phrases: [
    "colonoscopy|gastroscopy|endoscopy|ercp|sigmoidoscopy|polyp|polyps|hysteroscopy|cystoscopy|biopsy|embolisation|lithotripsy|laparoscopy|amnio|amniocentesis",
    "bile +duct",
    "camera|telescope|scope +up|down|in|test|through|this|yesterday|today",
    "dilated|stretched|banded +my|his|her|the +gullet|oesophagus|varices|throat",
    "coil +fitted|put|inserted|today|yesterday",
    "epidural|spinal|lumbar +puncture|block|anaesthetic|injection|tap",
  ],
  needs: [
    says(
      "today|yesterday|tonight|hours",
      "since|from +last|this|then",
      "this +morning|afternoon",
      "on +monday|tuesday|wednesday|thursday|friday|saturday|sunday",
      "<1..3>|two|three|couple|few +days|of",
    ),
    says(
      "agony|{dire}|{bad-pain}|dreadful|crippling|doubled|screaming|unbearable",
      "{fever}|shivering|shaking|rigors|rigor",
      "{vomit}|nonstop",
      "{giddy}|faint|collapsed|fainted|passed +out",
      "pouring|clots|soaked",
      "hard|rigid|swollen|distended +belly|tummy|stomach|abdomen",
      "belly|tummy|stomach|abdomen hard|rigid|swollen|distended|tight",
      "not +wee|walk|feel|move|swallow|breathe",
      "worst|splitting +headache|head",
    ),
  ],
  unless: [
    "before +my|the|a|an",
    "weeks|months|years +ago",
    "prep|moviprep|plenvu|picolax",
    "booked|appointment|due|waiting|list|when|date +for|list|is",
  ],
  question: {
    en: "Since the scope, biopsy or injection, is there bad pain, fever, bleeding, sickness or faintness now?",
    cy: "Ers y camera, y biopsi neu'r pigiad, oes poen drwg, twymyn, gwaedu, cyfog neu lewygu nawr?",
  },
  rationale:
    "A tear, a bleed or an infection after a scope or a needle shows within hours or days.",
  source:
    "British Society of Gastroenterology, complications of endoscopy, 2021; named, not copied; read again at review",
  hazard: "HAZ-UK-104",
  examples: [
    "Dreadful pain through to my back and sick nonstop since they cleared my bile duct this morning",
    "Had a colonoscopy yesterday, now my belly is hard and in agony",
    "prostate biopsy on Tuesday, since last night I am shivering and shaking",
  ],
  counterExamples: [
    "My colonoscopy is next week, can I eat the day before?",
    "When will the biopsy results come?",
    "A bit of wind since the camera test yesterday",
  ],
};

/** What follows upon what the health service has done. */
export const afterProcedureRules: readonly TriageRule[] = [
  swellingAfterProcedure,
  graveAfterProcedure,
];
