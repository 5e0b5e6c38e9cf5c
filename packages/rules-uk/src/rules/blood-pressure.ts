import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import {
  beingSick,
  chestPainSaid,
  coldSkin,
  drowsyOrMuddled,
  faintness,
  feverish,
  pale,
  palsy,
  racingHeart,
  shortOfBreath,
  sweating,
} from "./vital-signs.js";

const MEASURED = "pressure|bp|systolic|cuff|machine|monitor|reading|readings";

/** So high that what else is told may be the harm it does. */
const veryHighPressure: TriageRule = {
  ...UNREVIEWED,
  id: "very-high-pressure",
  version: 2,
  title: "Very high blood pressure, with a bad head, sight, chest, breath or speech",
  disposition: "a-and-e",
  backing: "little",
  gapWordsMax: 6,
  phrases: [
    `${MEASURED} & <180..280> +<110..180>`,
    `${MEASURED} & <180..280> +over +<110..180>`,
    `${MEASURED} & <200..280> +<60..180>`,
    `${MEASURED} & <200..280> +over +<60..180>`,
    "<180..280> over +<110..180>",
    "<200..280> +<110..170>",
  ],
  needs: [
    says(
      "head|headache & splitting|bursting|pounding|banging|thumping|throbbing|exploding|{bad-pain}|worst|bad|awful",
      "head|neck vice|clamp|clamped|hammer",
    ),
    says(
      "{sight}|eyes|everything & blurred|blurry|blurring|fuzzy|foggy|dim|double|gone|going|spots|zigzags|lights",
      "not|hardly read|see|focus",
      "half +the|of|my & vanished|missing|gone|disappeared",
    ),
    chestPainSaid,
    shortOfBreath,
    racingHeart,
    drowsyOrMuddled,
    beingSick,
    palsy,
    faintness,
  ],
  needsMin: 1,
  asksAlone: true,
  unless: ["was|were <180..280> +in|at|last|before|when", "white +coat", "used +to"],
  question: {
    en: "With this blood pressure, is there a bad headache, blurred sight, chest pain, breathlessness, confusion or weakness now?",
    cy: "Gyda'r pwysedd gwaed hwn, oes cur pen drwg, golwg aneglur, poen yn y frest, diffyg anadl, dryswch neu wendid nawr?",
  },
  rationale:
    "From 180 over 120 on, what is felt in the head, the eyes, the chest or the mind may be an organ that is being harmed, and needs a hospital the same day.",
  source:
    "NICE NG136, hypertension in adults, 2019, updated 2023; nhs.uk, High blood pressure, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-96",
  examples: [
    "My blood pressure is 210/120 and my sight is blurred",
    "BP 224 over 132 and a splitting headache",
    "monitor reads 190/125, he is confused and being sick",
  ],
  counterExamples: [
    "Blood pressure 142/88 this week, is that fine?",
    "BP diary: 138/84, 141/90, 136/82",
    "My pressure was 200 over 110 in March, it is fine on the tablets",
  ],
};

/** So low that the body cannot be fed with blood, where it shows. */
const veryLowPressure: TriageRule = {
  ...UNREVIEWED,
  id: "very-low-pressure",
  title: "Very low blood pressure, and drowsy, grey, clammy, hot or racing",
  disposition: "999",
  backing: "little",
  gapWordsMax: 6,
  phrases: [
    "pressure|bp|systolic|cuff|obs & <50..89> +<20..60>",
    "pressure|bp|systolic|cuff|obs & <50..89> +over +<20..60>",
  ],
  needs: [
    drowsyOrMuddled,
    sweating,
    pale,
    shortOfBreath,
    racingHeart,
    feverish,
    coldSkin,
    says("{out}", "bleeding|blood & lot|stool|heavy|vomit|black"),
  ],
  needsMin: 1,
  unless: [
    "<90..280> +<40..89>",
    "<90..280> over +<40..89>",
    "diastolic|bottom +number|figure|one",
    "always|usually|normally +low|runs",
  ],
  question: {
    en: "With this blood pressure, is somebody drowsy, grey, clammy, hot and shivery, or hard to wake now?",
    cy: "Gyda'r pwysedd gwaed hwn, oes rhywun yn gysglyd, yn llwyd, yn chwyslyd, yn boeth ac yn crynu, neu'n anodd ei ddeffro nawr?",
  },
  rationale:
    "A systolic pressure under 90 with any other sign is how sepsis, bleeding and shock look when somebody measures.",
  source:
    "Royal College of Physicians, National Early Warning Score (NEWS2), 2017; named, not copied; read again at review",
  hazard: "HAZ-UK-97",
  examples: [
    "BP 85/50 and he is drowsy",
    "blood pressure 78 over 40, she is grey and clammy",
    "Carer here, bp is 82/44, temp 39 and she is muddled",
  ],
  counterExamples: [
    "My blood pressure is 98/60 on the new tablets, is that too low?",
    "BP 118/76, pulse 70",
    "Bottom number was 58, the nurse said to tell you",
  ],
};

/** Rules for blood pressure that was measured. */
export const bloodPressureRules: readonly TriageRule[] = [veryHighPressure, veryLowPressure];
