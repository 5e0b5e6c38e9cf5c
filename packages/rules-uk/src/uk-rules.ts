import type { RulePack, TriageRule } from "@carethread/core";
import { abbreviations } from "./abbreviations.js";
import { advice } from "./advice.js";
import { adviceVariants } from "./advice-variants.js";
import { cues, scopes, turns } from "./cues.js";
import { foreignWords } from "./foreign-words.js";
import { englishFrequentWords } from "./frequent-words.js";
import { headingQuestions } from "./heading-questions.js";
import { neverCorrected } from "./never-corrected.js";
import { errandFamilies } from "./route-families-errands.js";
import { opinionFamilies } from "./route-families-opinions.js";
import { paperFamilies } from "./route-families-papers.js";
import { personFamilies } from "./route-families-people.js";
import { wordListPoints } from "./route-family.js";
import { wordPoints } from "./route-points.js";
import { routeWords } from "./route-words.js";
import { routes } from "./routes.js";
import { afterProcedureRules } from "./rules/after-procedures.js";
import { airwayRules } from "./rules/airway.js";
import { allergyRules } from "./rules/allergy.js";
import { aneurysmRules } from "./rules/aneurysm.js";
import { babyRules } from "./rules/baby.js";
import { batteryRules } from "./rules/battery.js";
import { birthRules } from "./rules/birth.js";
import { bloodLossRules } from "./rules/blood-loss.js";
import { bloodPressureRules } from "./rules/blood-pressure.js";
import { bowelAndBileRules } from "./rules/bowel-and-bile.js";
import { breakAndWoundRules } from "./rules/breaks-and-wounds.js";
import { breathingRules } from "./rules/breathing.js";
import { burnRules } from "./rules/burns.js";
import { childRules } from "./rules/child.js";
import { childFeverRules } from "./rules/child-fever.js";
import { childSignRules } from "./rules/child-signs.js";
import { collapseRules } from "./rules/collapse.js";
import { confusionRules } from "./rules/confusion.js";
import { crashRules } from "./rules/crashes.js";
import { crushRules } from "./rules/crushed.js";
import { drinkingRules } from "./rules/drinking.js";
import { drowningRules } from "./rules/drowning.js";
import { earAndNoseRules } from "./rules/ears-and-nose.js";
import { elderRules } from "./rules/elder.js";
import { electricRules } from "./rules/electric.js";
import { exposureRules } from "./rules/exposure.js";
import { eyeRules } from "./rules/eyes.js";
import { fallRules } from "./rules/falls.js";
import { fitAndKnockRules } from "./rules/fits-and-knocks.js";
import { gasRules } from "./rules/gas.js";
import { groinRules } from "./rules/groin.js";
import { gutRules } from "./rules/gut.js";
import { headRules } from "./rules/head.js";
import { headKnockRules } from "./rules/head-knocks.js";
import { heartRules } from "./rules/heart.js";
import { heartBeatRules } from "./rules/heart-beat.js";
import { inAWordRules } from "./rules/in-a-word.js";
import { infectionRules } from "./rules/infection.js";
import { injurySignRules } from "./rules/injury-signs.js";
import { lifeSupportRules } from "./rules/life-support.js";
import { limbRules } from "./rules/limbs.js";
import { longIllnessRules } from "./rules/long-illness.js";
import { heldOnFloor } from "./rules/long-on-floor.js";
import { lowImmunityRules } from "./rules/low-immunity.js";
import { lungAndClotRules } from "./rules/lungs-and-clots.js";
import { medicineHarmRules } from "./rules/medicine-harm.js";
import { missedTreatmentRules } from "./rules/medicines-and-dialysis.js";
import { metabolicRules } from "./rules/metabolic.js";
import { mindRules } from "./rules/mind.js";
import { missingPersonRules } from "./rules/missing-person.js";
import { overdoseApartRules } from "./rules/overdose-apart.js";
import { poisonRules } from "./rules/poison.js";
import { pregnancyRules } from "./rules/pregnancy.js";
import { latePregnancyRules } from "./rules/pregnancy-late.js";
import { psychosisRules } from "./rules/psychosis.js";
import { rashNotFadingRules } from "./rules/rashes-and-spots.js";
import { readsLikeRules } from "./rules/reads-like.js";
import { readsLikeACrisisRules } from "./rules/reads-like-a-crisis.js";
import { rescueRules } from "./rules/rescue.js";
import { safetyRules } from "./rules/safety.js";
import { selfHarmRules } from "./rules/self-harm.js";
import { sentToHospitalRules } from "./rules/sent-to-hospital.js";
import { skinRules } from "./rules/skin.js";
import { spineRules } from "./rules/spine.js";
import { stabbedRules } from "./rules/stabbed.js";
import { staffAsksNow } from "./rules/staff-asks.js";
import { staffActToday, staffSetTime, staffToday } from "./rules/staff-drafts.js";
import { staffEmergency, staffEmergencyAsked } from "./rules/staff-emergency.js";
import { staffReadsUrgent } from "./rules/staff-reads.js";
import { staffStopMedicine, staffUrgentResult } from "./rules/staff-results.js";
import { strangledRules } from "./rules/strangled.js";
import { strokeRules } from "./rules/stroke.js";
import { suicideRules } from "./rules/suicide.js";
import { suicideSaidRules } from "./rules/suicide-said.js";
import { suicideSignRules } from "./rules/suicide-signs.js";
import { takenAwayRules } from "./rules/taken-away.js";
import { throatRules } from "./rules/throat.js";
import { toldResultRules } from "./rules/told-results.js";
import { tummyPainRules } from "./rules/tummy.js";
import { urinaryRules } from "./rules/urinary.js";
import { worseThanBefore } from "./rules/worse.js";
import { staffWords } from "./staff-words.js";
import { stories } from "./stories.js";
import { words } from "./words.js";
import { bodyWords } from "./words-body.js";
import { brainWords } from "./words-brain.js";
import { dangerWords } from "./words-danger.js";
import { organWords } from "./words-organs.js";
import { peopleWords } from "./words-people.js";

/** Rules that judge a draft by itself. */
const alone: readonly TriageRule[] = [
  ...heartRules,
  ...heartBeatRules,
  ...bloodPressureRules,
  ...breathingRules,
  ...airwayRules,
  ...strokeRules,
  ...confusionRules,
  ...collapseRules,
  ...lungAndClotRules,
  ...allergyRules,
  ...throatRules,
  ...rescueRules,
  ...drinkingRules,
  ...infectionRules,
  ...lowImmunityRules,
  ...headRules,
  ...rashNotFadingRules,
  ...fitAndKnockRules,
  ...aneurysmRules,
  ...headKnockRules,
  ...tummyPainRules,
  ...bowelAndBileRules,
  ...gutRules,
  ...spineRules,
  ...metabolicRules,
  ...groinRules,
  ...missedTreatmentRules,
  ...lifeSupportRules,
  ...longIllnessRules,
  ...sentToHospitalRules,
  ...afterProcedureRules,
  ...toldResultRules,
  ...urinaryRules,
  ...skinRules,
  ...limbRules,
  ...eyeRules,
  ...earAndNoseRules,
  ...suicideRules,
  ...suicideSaidRules,
  ...suicideSignRules,
  ...selfHarmRules,
  ...gasRules,
  ...poisonRules,
  ...batteryRules,
  ...overdoseApartRules,
  ...medicineHarmRules,
  ...burnRules,
  ...fallRules,
  ...crashRules,
  ...crushRules,
  ...strangledRules,
  ...stabbedRules,
  ...drowningRules,
  ...electricRules,
  ...injurySignRules,
  heldOnFloor,
  ...breakAndWoundRules,
  ...bloodLossRules,
  ...babyRules,
  ...childRules,
  ...childSignRules,
  ...childFeverRules,
  ...pregnancyRules,
  ...latePregnancyRules,
  ...birthRules,
  ...elderRules,
  ...mindRules,
  ...psychosisRules,
  ...safetyRules,
  ...takenAwayRules,
  ...missingPersonRules,
  ...exposureRules,
  ...inAWordRules,
  staffActToday,
  staffToday,
  staffSetTime,
  staffEmergency,
  staffEmergencyAsked,
  staffUrgentResult,
  staffAsksNow,
  staffReadsUrgent,
  staffStopMedicine,
];

/**
 * Triage rules for what patients in the United Kingdom write, and for staff who would put something urgent into a message. Its `statement` says what it is
 * not.
 *
 * @category content
 */
export const ukRules: RulePack = {
  id: "uk-red-flags",
  version: "0.28.0",
  statement: [
    "No clinician has reviewed it; it must not be used with patients before a Clinical Safety Officer has.",
    "It looks for words that mean that a message is the wrong way. It does not assess, diagnose or triage anyone, and finding nothing never means that something is safe.",
    "It reads English only, in the words that people use; what is told without any of them is missed.",
    "It uses age, sex, pregnancy, medicines and conditions where they are known, and words that say the same; what is unknown keeps no rule from firing.",
    "It sees one draft at a time, and looks back at a patient's earlier messages in the thread only for words that say that it got worse.",
    "One rule weighs words by points that were made from invented messages. Where they are few, what others found only by joining words over a clause's end asks; it takes nothing else from them.",
    "It does not cover, as reasons to be sent elsewhere, signs of cancer that are not acute, nor simple infections: those belong on the clinicians' list.",
    "Most sources are named and were not read again for it. 111 option 2 is the mental health crisis line in England. The Welsh texts need review by a Welsh-speaking clinician.",
  ].join(" "),
  languages: [{ language: "en", frequentWords: englishFrequentWords }],
  foreignWords,
  rules: [...alone, ...worseThanBefore(alone), ...readsLikeACrisisRules, ...readsLikeRules],
  advice,
  adviceVariants,
  cues,
  turns,
  scopes,
  stories,
  headingQuestions,
  words: {
    ...words,
    ...bodyWords,
    ...organWords,
    ...brainWords,
    ...peopleWords,
    ...dangerWords,
    ...routeWords,
    ...staffWords,
  },
  abbreviations,
  neverCorrected,
  routes,
  routeFamilies: [...errandFamilies, ...paperFamilies, ...opinionFamilies, ...personFamilies],
  routeWords: wordListPoints(wordPoints),
};
