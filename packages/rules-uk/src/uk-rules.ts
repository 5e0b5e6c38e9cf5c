import type { RulePack, TriageRule } from "@carethread/core";
import { abbreviations } from "./abbreviations.js";
import { advice } from "./advice.js";
import { cues, scopes, turns } from "./cues.js";
import { foreignWords } from "./foreign-words.js";
import { englishFrequentWords } from "./frequent-words.js";
import { neverCorrected } from "./never-corrected.js";
import { routeWords } from "./route-words.js";
import { routes } from "./routes.js";
import { anaphylaxis } from "./rules/anaphylaxis.js";
import { babyOrChildVeryIll } from "./rules/baby-unwell.js";
import { heavyBleeding } from "./rules/bleeding.js";
import { coughingOrVomitingBlood } from "./rules/blood-up.js";
import { cannotBreathe } from "./rules/breathing.js";
import { caudaEquina } from "./rules/cauda-equina.js";
import { feverLowImmunity } from "./rules/chemo-fever.js";
import { chestPain } from "./rules/chest-pain.js";
import { legClot } from "./rules/clot.js";
import { collapse } from "./rules/collapse.js";
import { newConfusion } from "./rules/confusion.js";
import { diabeticEmergency } from "./rules/diabetes.js";
import { feverInBaby } from "./rules/fever-baby.js";
import { fits, seizure } from "./rules/fits.js";
import { harmToOthers } from "./rules/harm-to-others.js";
import { headInjury } from "./rules/head-injury.js";
import { worstHeadache } from "./rules/headache.js";
import { majorInjury } from "./rules/injury.js";
import { criticalMedicineOut } from "./rules/medicine-out.js";
import { meningitisSigns } from "./rules/meningitis.js";
import { overdose } from "./rules/overdose.js";
import { poisoning } from "./rules/poisoning.js";
import { bleedingInPregnancy, latePregnancyDanger, reducedMovements } from "./rules/pregnancy.js";
import { selfHarmInjury } from "./rules/self-harm-injury.js";
import { sepsisSigns } from "./rules/sepsis.js";
import { suddenSightLoss } from "./rules/sight.js";
import { staffActToday, staffEmergency, staffUrgentResult } from "./rules/staff-drafts.js";
import { strokeSigns } from "./rules/stroke.js";
import { suicidalThoughts, suicidePlan } from "./rules/suicide.js";
import { testicularPain } from "./rules/testicle.js";
import { severeTummyPain } from "./rules/tummy.js";
import { cannotPassUrine } from "./rules/urine.js";
import { dangerAtHome } from "./rules/violence.js";
import { worseThanBefore } from "./rules/worse.js";
import { staffWords } from "./staff-words.js";
import { words } from "./words.js";

/** Rules that judge a draft by itself. */
const alone: readonly TriageRule[] = [
  chestPain,
  cannotBreathe,
  strokeSigns,
  collapse,
  newConfusion,
  heavyBleeding,
  anaphylaxis,
  overdose,
  poisoning,
  suicidePlan,
  suicidalThoughts,
  selfHarmInjury,
  harmToOthers,
  sepsisSigns,
  meningitisSigns,
  feverInBaby,
  babyOrChildVeryIll,
  bleedingInPregnancy,
  reducedMovements,
  latePregnancyDanger,
  headInjury,
  worstHeadache,
  fits,
  seizure,
  coughingOrVomitingBlood,
  diabeticEmergency,
  caudaEquina,
  testicularPain,
  severeTummyPain,
  suddenSightLoss,
  feverLowImmunity,
  dangerAtHome,
  majorInjury,
  legClot,
  cannotPassUrine,
  criticalMedicineOut,
  staffActToday,
  staffEmergency,
  staffUrgentResult,
];

/**
 * Triage rules to start from: the most dangerous concepts in lay UK English, and rules for staff who would put something urgent
 * into a message. Its `statement` says what it is not.
 *
 * @category content
 */
export const ukRules: RulePack = {
  id: "uk-red-flags",
  version: "0.2.0",
  statement: [
    "A starter pack for development and demonstration. No clinician has reviewed it; it must not be used with patients before a Clinical Safety Officer has.",
    "It looks for words that mean that a message is the wrong way. It does not assess, diagnose or triage anyone, and finding nothing never means that something is safe.",
    "It reads English only and does not correct spelling. It uses no facts about the patient, not even age or pregnancy. It sees one draft at a time, and looks back at a patient's earlier messages in the thread only for words that say that it got worse.",
    "It has no separate way to A&E: what needs A&E is sent to 999 or A&E. It knows no difference between nations and hours beyond naming 111.",
    "It does not cover, among others: low oxygen readings, palpitations, dental swelling, eye injuries, withdrawal from alcohol, new psychosis, bites, jaundice, emergency contraception, safeguarding of children, or signs of cancer that are not acute.",
    "111 option 2 is the mental health crisis line in England. The Welsh texts need review by a Welsh-speaking clinician.",
  ].join(" "),
  languages: [{ language: "en", frequentWords: englishFrequentWords }],
  foreignWords,
  rules: [...alone, ...worseThanBefore(alone)],
  advice,
  cues,
  turns,
  scopes,
  words: { ...words, ...routeWords, ...staffWords },
  abbreviations,
  neverCorrected,
  routes,
};
