import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Signs of a stroke. */
export const strokeSigns: TriageRule = {
  ...UNREVIEWED,
  id: "stroke-signs",
  title: "Signs of a stroke",
  disposition: "999",
  phrases: [
    "face|mouth|smile drooping|drooped|droops|droopy|dropped|drops|crooked|lopsided|wonky",
    "drooping|drooped|droopy|crooked|lopsided face|mouth|smile",
    "slurring|slurred|slurs|jumbled words|word|speech|speaking|talking",
    "speech|words|talking|voice slurred|slurring|jumbled",
    "can|could not lift|raise|move his|her|my left|right|arm|leg",
    "suddenly|sudden weak|weakness|numb|numbness arm|leg|side|face",
    "arm|leg suddenly|gone|went weak|dead|numb",
    "left|right|one side|arm|leg weak|weakness|numb|numbness|dead|paralysed",
    "weak|weakness|numb|numbness down|on|in one|left|right side",
    "can not feel my|his|her left|right|arm arm|leg|side",
    "having|think|mini stroke",
    "words not coming|come out",
  ],
  question: {
    en: "Did this start in the last few days, even if it has gone off?",
    cy: "A ddechreuodd hyn yn y dyddiau diwethaf, hyd yn oed os yw wedi mynd?",
  },
  rationale:
    "A drooping face, a weak side or lost speech can be a stroke or a warning of one, also when it passes.",
  source:
    'NICE NG128, stroke and transient ischaemic attack, 2019, updated 2022; nhs.uk page "Symptoms of a stroke", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-03",
  examples: [
    "My husbands face has dropped on one side",
    "mums speech is slurred and she seems odd",
    "I suddenly went weak in my right arm this morning",
    "her mouth looks crooked and she cant lift her arm",
  ],
  counterExamples: [
    "I had a stroke in 2019 and need my clopidogrel",
    "When is my stroke review appointment?",
    "My grandad had a stroke, should my cholesterol be checked?",
    "My arm is sore after the flu jab",
  ],
};
