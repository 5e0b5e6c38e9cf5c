import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { beingSick, faintness, shortOfBreath } from "./vital-signs.js";

const anaphylaxis: TriageRule = {
  ...UNREVIEWED,
  id: "anaphylaxis",
  version: 13,
  title: "Severe allergic reaction",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "swallowed +a|the +wasp|bee|hornet & tongue|throat|voice|swollen",
    "tongue +no|does +longer|not +fits|fit +behind|in +{whose} +teeth|mouth",
    "tongue & not +fit|fitting +in",
    "tongue +fills|filled|filling|filling|takes +my|his|the|her|up +whole|mouth",
    "tongue +big|fat|huge|massive & mouth|say|lips|blister|talk|since|bleach|ate|tablet",
    "throat & helium|donald|squeaky|mickey & swollen|tight|this|sounds|angioedema",
    "sounds +like +donald|mickey|helium",
    "used +her|his|my +pen & after & cake|nut|nuts|sting|wasp|bee|egg|milk|meal|peanut",
    "tongue getting|going|growing +thicker|bigger|fatter",
    "tongue|lips|lip & big|fat|thick|huge|swollen & shut|close|mouth|talk|speak",
    "tongue|lips|throat|airway|mouth {swelling}|tingling|tingly|numb|itchy|closing|closed|shutting|tightening",
    "tongue|lips|lip {be} big|fat|thick|filling|bigger|large|huge",
    "tongue|lips|lip +that|so|too|double|twice +big|fat|thick",
    "big|fat|thick|huge +tongue|lips",
    "big|thick|huge +lip",
    "{swelling} +of|in|up {whose}|the|{lips} {lips}|throat|face",
    "throat|airway|windpipe close|closing|closed|closes|shutting|tightening|constricting|constricted|narrowing|tight",
    "neck closing|swelling|swollen|ballooning & {allergen}|{hives}|throat|minutes",
    "lips|tongue|face|eyes {be} twice|double|treble|triple|balloon|huge|massive|blown|rubber|slits|elephant|football",
    "face|lips {swelling} & {allergen}|{hives}|wheezing|wheezy|{breathe}|reaction|injection|medicine|ate|eaten|eating|throat|tongue|suddenly|minutes",
    "eyes +{be} slits|shut|swollen & {swelling}|{hives}|wheezing|wheezy|sick|pale",
    "{hives} & {wheeze}|{windless}|{breathe}|{giddy}|vomiting|throat|tongue|collapsed|hoarse",
    "allergic|allergy|reaction & {wheeze}|{breathe}|{windless}|throat|tongue|{giddy}|{swelling}|collapsed|vomiting",
    "{allergen} & {swelling}|{wheeze}|{windless}|{breathe}|throat|tongue|{giddy}|hoarse & lips|tongue|face|throat|eyes|neck|{wheeze}|{windless}|{breathe}|{giddy}|minutes|now",
    "allergic|allergy|reaction|anaphylaxis & another|second +pen",
    "{pen} not +work|worked|working|help|helped|touched",
    "{pen} & {struggle}|swelling|again|now|second|worse|breathe",
    "having|think|going|gone|into|severe|in|is +{be} anaphylaxis|anaphylactic",
    "having|think|severe|into|in +anaphylaxis|anaphylactic",
    "severe|serious|bad|violent|extreme|major +allergic",
    "voice|throat gone|going|hoarse|croaky|husky|funny|tight & {allergen}|{hives}|{swelling}",
    "tongue filling|fills|filled|blocking mouth",
    "wasp|bee|hornet & stung|sting & throat|tongue|mouth",
    "bee|wasp|hornet|stung +in|on|back|inside & tongue|throat|mouth & swelling|swollen|talk|talking|voice|swallow|golf|fat|breathe|thick",
  ],
  unless: [
    "mouth|tongue feels|is|was|felt +coated|furry|minty",
    "hit|banged|knocked|punched|elbowed|elbow & lip|lips",
    "bit +my|his|her +own|lip|tongue|cheek",
    "tonsils|tonsil",
    "carry|carries +two|the|his|her|an",
    "two|spare +adrenaline|epipens|pens",
    "sore|tonsillitis|tonsils|glands|gland|cold|strep +throat|and|with|sore|{swollen}",
    "coldsore|ulcer|ulcers|filler|fillers|braces|dentist|tooth|chapped|orthodontist|piercing",
    "replacement|replace|expired|expire|expires|date|training|prescription|order|spare|renew",
    "for +school|nursery",
    "school|nursery +needs|need|form|plan|wants|want",
    "hay +fever",
    "gum|gums",
    "since|for weeks|months|years",
  ],
  question: {
    en: "Is there swelling of the lips, tongue or throat now, or trouble breathing or swallowing?",
    cy: "Oes chwydd yn y gwefusau, y tafod neu'r gwddf nawr, neu drafferth anadlu neu lyncu?",
  },
  rationale: "Swelling of tongue or throat, or wheeze with hives, can close the airway.",
  source:
    "NICE CG134, anaphylaxis, 2011, updated 2020; nhs.uk, Anaphylaxis, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-07",
  examples: [
    "My tongue has swollen up after eating nuts",
    "her throat is closing up",
    "he came out in hives and is wheezing badly",
  ],
  counterExamples: [
    "My EpiPen is out of date, please can I have a new one",
    "I have a sore throat and can drink fine",
    "No swollen lips this time, just an itchy rash",
  ],
};

const penUsed: TriageRule = {
  ...UNREVIEWED,
  id: "adrenaline-pen-used",
  version: 1,
  title: "An adrenaline pen was used",
  disposition: "999",
  stands: true,
  gapWordsMax: 4,
  phrases: [
    "used|injected|jabbed|using|gave|given|administered {pen}",
    "used|injected|jabbed|using|gave|given|administered epi +pen",
    "had|having +to +use|inject|give {pen}",
    "had|having +to +use|inject|give epi +pen",
  ],
  unless: [
    "was|were +given +my|our|two|some",
    "gave|given|giving +me|us",
    "wrong|expired|new +{pen}",
    "two|spare +adrenaline|epipens|pens",
    "replacement|replace|expired|expire|expires|date|training|prescription|order|spare|renew",
    "for +school|nursery",
    "dentist|dental",
  ],
  question: {
    en: "Was an adrenaline pen used today?",
    cy: "A ddefnyddiwyd pen adrenalin heddiw?",
  },
  rationale:
    "Whoever needed adrenaline needs an ambulance, even when they feel better: the reaction can come back as it wears off.",
  source:
    "nhs.uk, Anaphylaxis, and Adrenaline auto-injectors, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-07",
  examples: [
    "I had to use my EpiPen an hour ago. Do I still need to go in?",
    "gave her the epi pen and she has perked up",
    "Just used the Jext on him",
  ],
  counterExamples: [
    "The pharmacy has given me the wrong EpiPen",
    "I used my son's EpiPen last year, it needs replacing",
    "Not sure how to use the EpiPen, can the nurse show me?",
  ],
};

const anaphylaxisApart: TriageRule = {
  ...anaphylaxis,
  id: "anaphylaxis-apart",
  version: 4,
  title: "Hives or a sting, and trouble with breath, throat or consciousness",
  gapWordsMax: 5,
  phrases: [
    "{hives}",
    "{swelling} +face|lips|eyes|lip|eye",
    "face|lips|eyes|lip|eyelids|tongue +{be} {swelling}|up|out",
    "{swallowed}|after|had|having|tried|trying|new|first|started|starting|gave|given|got|by|just|another {allergen}",
    "stung|wasp|bee|hornet",
    "wasp|bee|hornet & can|drink|swallowed|cider|beer|squash & throat|tongue|mouth",
  ],
  needs: [
    says(
      "{hives}",
      "red|flushed|pink +all +over",
      "face|lips|eyes|lip|eyelids|tongue|mouth & {swelling}|up|tingling|itchy",
    ),
    says(
      "{wheeze}|hoarse|croaky|gasping",
      "throat|chest|neck|tongue +{be} tight|closing|{swelling}|lump|itchy|thick|funny",
      "not|trouble|hard|difficulty|difficult|struggling breathe|breathing|swallow|swallowing|talk|speak",
      "voice gone|hoarse|funny|changed|croaky|weird",
    ),
    shortOfBreath,
    faintness,
    beingSick,
    says("cramps|cramping|diarrhoea", "runny +poo"),
  ],
  needsMin: 2,
  unless: [
    "sneezing",
    "hay +fever|fevers",
    "for|since weeks|months|years",
    "eczema|scabies|ringworm|thrush",
    "replacement|expired|date|prescription|order",
  ],
  examples: [
    "I got stung. My throat feels tight and I feel faint",
    "covered in hives. Her voice is hoarse",
    "Hives all over since lunch and now feeling faint",
  ],
};

/** Allergy. */
export const allergyRules: readonly TriageRule[] = [anaphylaxis, penUsed, anaphylaxisApart];
