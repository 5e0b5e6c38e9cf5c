import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Out of a medicine that must not stop. */
export const criticalMedicineOut: TriageRule = {
  ...UNREVIEWED,
  id: "critical-medicine-out",
  title: "Out of a medicine that must not stop",
  disposition: "same-day-phone",
  gapWordsMax: 2,
  phrases: [
    "run|ran|running out|low insulin|novorapid|lantus|humalog|levemir|tresiba|hydrocortisone|prednisolone|keppra|levetiracetam|lamotrigine|carbamazepine|epilim|valproate|apixaban|warfarin|rivaroxaban|edoxaban|clozapine|methadone",
    "no|none|missed|lost|forgot|without insulin|novorapid|lantus|humalog|levemir|tresiba|hydrocortisone|prednisolone|keppra|levetiracetam|lamotrigine|carbamazepine|epilim|valproate|apixaban|warfarin|rivaroxaban|edoxaban|clozapine|methadone",
    "insulin|novorapid|lantus|humalog|levemir|tresiba|hydrocortisone|prednisolone|keppra|levetiracetam|lamotrigine|carbamazepine|epilim|valproate|apixaban|warfarin|rivaroxaban|edoxaban|clozapine|methadone run|ran|none|finished|missed|gone out|left|days|doses|today|yesterday",
    "no|out|empty inhaler|inhalers left|wheezy",
  ],
  question: {
    en: "Have you run out, or missed doses, of this medicine?",
    cy: "Ydych chi wedi rhedeg allan o'r feddyginiaeth hon, neu wedi colli dosau?",
  },
  rationale:
    "Insulin, steroids, epilepsy tablets and blood thinners protect from an emergency, and a gap of a day can bring it.",
  source:
    'NHS England steroid emergency card guidance, 2020; nhs.uk page "Insulin", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-34",
  examples: [
    "I've run out of insulin",
    "I have no Keppra left for tonight",
    "ran out of my apixaban two days ago",
  ],
  counterExamples: [
    "My insulin review is due, phone or face to face?",
    "Please add warfarin to my repeat, plenty in the cupboard",
    "Is it ok to have wine with lamotrigine?",
  ],
};
