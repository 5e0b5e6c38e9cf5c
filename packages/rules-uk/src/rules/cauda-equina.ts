import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Numb between the legs, or bladder trouble with back pain. */
export const caudaEquina: TriageRule = {
  ...UNREVIEWED,
  id: "cauda-equina",
  title: "Numb between the legs, or bladder trouble with back pain",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "numb|numbness|tingling|pins between|around|round legs|bum|bottom|groin|genitals|privates",
    "numb bum|bottom|groin|saddle|genitals|privates|vagina|penis",
    "no feeling|sensation between|around|groin|saddle legs|bum|bottom|privates",
    "can not feel wiping|wipe|bum|bottom|peeing|weeing|privates|vagina|penis",
    "back pain|hurts|ache|bad|agony|worse no|not|lost|losing wee|pee|control|bladder|bowel|bowels|myself",
    "lost|losing|no control bladder|bowel|bowels|legs",
    "wet|wetting|soiled|incontinent myself|back back|sciatica",
    "sciatica both legs",
    "can not feel my legs",
  ],
  question: {
    en: "Is there new numbness between your legs, or new bladder or bowel trouble with back pain?",
    cy: "Oes diffyg teimlad newydd rhwng eich coesau, neu drafferth newydd gyda'r bledren neu'r coluddyn ynghyd â phoen cefn?",
  },
  rationale:
    "Pressed nerves at the base of the spine can leave lasting paralysis and incontinence within hours.",
  source:
    "Chesterfield Royal Hospital cauda equina card, as read in 2026-11; NICE NG127, suspected neurological conditions, 2019, updated 2023",
  hazard: "HAZ-UK-25",
  examples: [
    "Bad back and now I'm numb between my legs",
    "I cant feel it when I wipe my bum",
    "my back pain is worse and I have no control of my bladder",
  ],
  counterExamples: [
    "Back pain again, can I have the physio number?",
    "I've leaked a bit when I cough since having children",
    "Pins and needles in my fingers at night",
  ],
};
