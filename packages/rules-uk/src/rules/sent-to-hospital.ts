import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

const SENT = "told|said|says|advised|asked|wanted|wants|sent|referred|urged|tells|ordered";
const DID_NOT = "not +go|gone|going|went|been|want|get|stay|wait|take";

/** Sent to a hospital by somebody who knew why, and not there. */
const sentNotGone: TriageRule = {
  ...UNREVIEWED,
  id: "sent-to-hospital-not-seen",
  version: 2,
  title: "Was sent to hospital, or left it, without having been seen to",
  disposition: "a-and-e",
  backing: "little",
  gapWordsMax: 7,
  phrases: [
    `${SENT} & a +e & ${DID_NOT}`,
    `${SENT} & casualty|hospital|ambulance|er & ${DID_NOT}`,
    `${SENT} & a +e & refused|ignored|never|home`,
    `${SENT} & a +e|casualty|hospital & bed|home +instead`,
    `${SENT} & straight +to +hospital|casualty & have|must|need +i|to|we`,
    `${SENT} & casualty|hospital|ambulance & refused|ignored`,
    `${SENT} & casualty|hospital|ambulance & i|he|she|we|but +said +no`,
    "wanted|tried|offered +to +admit|keep|take +me|him|her|mum|dad & refused|not|declined|no|home",
    "wanted +me|him|her|mum|dad +in & refused|declined|no|home",
    "turned|sent +the|an|them +ambulance|crew|paramedics|away +away|ambulance",
    "discharged +myself|himself|herself|themselves",
    "signed +myself|himself|herself|themselves +out",
    "self +discharged|discharge",
    "left|leaving|walked|gave|came|went|come & a +e & before|without|seen|wait|waiting|queue|hours",
    "left|walked +casualty|out +of +casualty & before|without|seen|wait|waiting|hours",
    "sent +me|him|her|us +home & a +e|hospital|casualty",
    "gave +up +waiting|and & hospital|a +e|ambulance|casualty",
  ],
  needs: [
    says(
      "worse|worsening|still|again|now|back|since|today|tonight|yesterday|instead|spreading|more",
      "last +night",
      "this +morning|afternoon|evening",
      "<1..12> +hours|hrs",
      "not|no +better|improving|gone|change",
    ),
  ],
  asksAlone: true,
  unless: [
    "if +she|he|i|they +can +help +it",
    "in +future|the +future",
    "complaint|complain|disgusted|disgraceful|rude|apology",
    "last +year|month|summer|winter|spring|autumn",
    "years|months +ago",
    "all +clear",
    "not +need +to",
  ],
  question: {
    en: "Did somebody send this person to hospital in the last few days, and have they not been seen there, or are they worse since?",
    cy: "A anfonodd rhywun y person hwn i'r ysbyty yn y dyddiau diwethaf, ac na welwyd nhw yno, neu ydyn nhw'n waeth ers hynny?",
  },
  rationale:
    "Whoever sent them saw a reason, and it has not been looked at; those who leave before they are seen come back iller.",
  source:
    "Royal College of Emergency Medicine, patients who leave before being seen, 2021; named, not copied; read again at review",
  hazard: "HAZ-UK-103",
  examples: [
    "111 told me to go to A&E last night but I didn't go, it is still there",
    "The doctor wanted to admit me yesterday and I refused, now I feel worse",
    "I walked out of A&E before I was seen and the pain is back again",
    "discharged myself from hospital this morning and I feel worse",
  ],
  counterExamples: [
    "111 told me to see my GP, so can I have an appointment?",
    "I want to make a complaint about the wait in A&E last month",
    "The hospital told me not to go in until Thursday",
  ],
};

/** A picture that somebody has seen and told of. */
const scanFound: TriageRule = {
  ...UNREVIEWED,
  id: "scan-found-danger",
  version: 1,
  title: "A scan was told to show a clot in the lung, a bleed, or something torn or burst",
  disposition: "a-and-e",
  backing: "little",
  gapWordsMax: 6,
  phrases: [
    "scan|ct|mri|xray|radiology|angiogram|ultrasound & clot|clots & lung|lungs",
    "scan|ct|mri & bleed|bleeding|blood|clot & brain|head|skull",
    "scan|ct|mri|xray|ultrasound shows|showed|show|showing|found|finds|picked|says & dissection|perforation|perforated|ruptured|ectopic|pneumothorax|torsion",
    "scan|ct|xray|ray shows|showed|show|found|says & collapsed +lung",
    "+ray shows|showed|show|found|says & collapsed +lung",
  ],
  unless: [
    "since|for +years|months",
    "years|months|weeks +ago",
    "last +year|month|summer|winter|spring|autumn|week",
    "apixaban|rivaroxaban|warfarin|edoxaban|dalteparin|thinners|thinner|injections",
    "healed|resolved|gone|cleared|treated",
  ],
  question: {
    en: "Were you told of this in the last few days, and has nobody at a hospital treated it yet?",
    cy: "A ddywedwyd hyn wrthych yn y dyddiau diwethaf, ac a oes neb mewn ysbyty wedi'i drin eto?",
  },
  rationale: "What was found kills within hours or days if nothing is done.",
  source:
    "Royal College of Radiologists, communication of critical and urgent findings, 2016; named, not copied; read again at review",
  hazard: "HAZ-UK-98",
  examples: [
    "The scan shows clots in both lungs and I am still breathless",
    "They rang: the CT found a bleed on the brain",
    "the scan showed an ectopic and the pain is worse",
  ],
  counterExamples: [
    "The scan showed a small cyst on my kidney",
    "I had clots in my lungs three years ago",
    "When will I hear what the scan shows?",
  ],
};

/** What others have already found or ordered. */
export const sentToHospitalRules: readonly TriageRule[] = [sentNotGone, scanFound];
