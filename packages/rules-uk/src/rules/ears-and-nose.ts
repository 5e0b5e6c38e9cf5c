import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

const suddenDeafness: TriageRule = {
  ...UNREVIEWED,
  id: "sudden-deafness",
  version: 1,
  title: "Hearing that went within hours or days",
  backing: "little",
  disposition: "a-and-e",
  gapWordsMax: 5,
  phrases: [
    "deaf|hearing & suddenly|overnight|switch|instantly",
    "sudden +deafness|hearing",
    "woke|woken|waking +up +deaf|stone",
    "woke|woken|waking not|no|without|lost +hear|hearing|my",
    "went|gone|go|going +totally|completely|stone|suddenly|just +deaf",
    "lost all|the|my|his|her +hearing & today|yesterday|overnight|morning|hours|suddenly",
  ],
  unless: [
    "wax|syringing|syringe|microsuction|blocked|cold|catarrh|grommet|grommets|aids|aid|battery|batteries|plug|plugs",
    "hear +anything +back|from|about|more",
    "hear +from|back|about",
    "years|months +ago",
    "from +birth",
  ],
  question: {
    en: "Did hearing go in one or both ears within the last few days?",
    cy: "A gollwyd clyw mewn un glust neu'r ddwy o fewn y dyddiau diwethaf?",
  },
  rationale: "Hearing that goes suddenly can come back if it is treated within days.",
  source:
    "NICE NG98, hearing loss in adults, 2018, updated 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-101",
  examples: [
    "Went totally deaf in my left ear today",
    "I woke up deaf in one ear yesterday",
    "my hearing went suddenly on the right this morning and it is ringing",
  ],
  counterExamples: [
    "My ears are blocked with wax and I am going deaf",
    "I have been deaf for years and need a hearing aid battery",
    "I did not hear anything back about my referral",
  ],
};

const noseAfterBlow: TriageRule = {
  ...UNREVIEWED,
  id: "nose-swollen-shut-after-blow",
  version: 1,
  title: "A nose that was hit and is blocked by a swelling inside",
  disposition: "a-and-e",
  gapWordsMax: 5,
  phrases: [
    "nose & broke|broken|hit|punched|kicked|elbowed|headbutted|bashed|knocked|ball|fell",
    "septal +haematoma|hematoma",
  ],
  needs: [
    says("blocked|lump|swelling|haematoma|hematoma"),
    says("inside|both|solid|squashy|septal"),
  ],
  backing: "little",
  question: {
    en: "Was the nose hit in the last few days, and is it blocked by a swelling inside?",
    cy: "A gafodd y trwyn ei daro yn y dyddiau diwethaf, ac ydy chwydd y tu mewn yn ei flocio?",
  },
  rationale: "Blood under the lining of the nose kills its gristle within days, and can fester.",
  source: "nhs.uk, Broken nose, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-102",
  examples: [
    "Broke my nose yesterday and both sides are blocked by a squashy purple lump",
    "He was punched on the nose on Friday, now there's a soft swelling inside and both sides are blocked",
    "a football hit my nose, it is blocked solid with a purple lump inside",
  ],
  counterExamples: [
    "My nose has been blocked for weeks, is it hay fever?",
    "Broke my nose as a boy and one side has always been narrow",
    "There is a lump on the outside of my nose",
  ],
};

/** Ears and noses. */
export const earAndNoseRules: readonly TriageRule[] = [suddenDeafness, noseAfterBlow];
