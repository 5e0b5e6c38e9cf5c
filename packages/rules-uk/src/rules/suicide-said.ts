import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { SELF_HARM_SOURCE } from "./self-harm-source.js";

/** What nobody says of anything else. It needs no backing: whoever asks for a prescription in the next line has said it all the same. */
const suicideSaid: TriageRule = {
  ...UNREVIEWED,
  id: "suicide-said",
  version: 3,
  title: "Says in so many words that they want to be dead",
  disposition: "crisis-line",
  backing: "none",
  gapWordsMax: 3,
  phrases: [
    "i {wanting} +die",
    "no|not +want +live",
    "no +want +to +live",
    "{wanting} +kill +self|myself|himself|herself",
    "{wanting} +to +kill +self",
    "i {wanting} +to +die",
    "i {wanting} +to +be +dead",
    "{wanting}|going|might|plan|planning|intend|intending|decided|need +to +end +my +life",
    "{wanting}|going|will|might|plan|planning|intend|intending|decided +to +take +my +own +life",
    "{wanting}|going|plan|planning|intend|intending|decided|determined +to +die +by +suicide",
    "plan|planning|intend|intending|decided|determined +to +kill|hang|drown|shoot +myself",
    "plan|planning|intend|intending|decided|determined +to +commit +suicide",
    "going +to +kill|hang|drown|shoot +myself & {weekday}|tonight|tomorrow|weekend",
    "done|finished|through +with +being +alive|here",
    "am +done|finished|through +with +living|life",
    "dead|deceased|gone|die|dying|go|leave & by|at +my +own +hand|choosing|choice",
    "not want|wish|wanting +to +be +alive",
    "ending +myself",
    "end +myself +tonight|today|tomorrow|now|soon|after|when|on|at",
    "killed +myself +by|before",
    "suicide +at +<1..12>|noon|midnight|lunchtime",
    "lifes +not +worth +living|owt|anything|it|nowt",
    "life +is +not +worth +living|owt|anything|it|nowt",
  ],
  unless: [
    "not +want|wish +to +be +dead",
    "not +want +die",
    "life +insurance|assurance|cover|policy|membership|sentence",
    "living +here|in|with|at|on|there|like",
    "without +parole",
    "in +the|a +film|play|song|novel|episode",
    "to +die +for",
    "myself +up|in|with",
  ],
  question: {
    en: "Are you thinking of ending your life?",
    cy: "Ydych chi'n meddwl am ddiweddu eich bywyd?",
  },
  rationale:
    "Somebody who says it in so many words needs a person to speak to today, whatever else the message asks for.",
  source: SELF_HARM_SOURCE,
  hazard: "HAZ-UK-10",
  examples: [
    "I want to end my life. Can you send my cream to the chemist as well",
    "I am done with being alive, thank you for everything",
    "I plan to take my own life on Friday",
    "Life is not worth living since she went",
    "Suicide at 1pm, on my lunch break",
  ],
  counterExamples: [
    "I don't want to die, I want to see my grandson grow up",
    "The chocolate cake at the hospice cafe is to die for",
    "Is it worth having the scan at my age?",
  ],
};

export const suicideSaidRules: readonly TriageRule[] = [suicideSaid];
