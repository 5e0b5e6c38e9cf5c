import type { TriageRule } from "@carethread/core";
import { nearWords } from "./near-words.js";
import { pointsOf } from "./points-of.js";
import { base, byPoints } from "./reads-like-points.js";
import { UNREVIEWED } from "./review-state.js";

/** Below all other rules: what is told in words that no phrase names, and still reads as emergencies do. */
export const readsLikeRules: readonly TriageRule[] = [
  {
    ...UNREVIEWED,
    id: "reads-like-an-emergency",
    version: 22,
    title: "Reads as emergencies do, in words that no other rule knows",
    disposition: "a-and-e",
    phrases: [],
    weights: {
      base,
      points: pointsOf(byPoints),
      clausesMax: 8,
      againstWeight: 0.9,
      nearWords,
      light: {
        firmFrom: -3.3,
        standsFrom: -2.1,
        leansFrom: -1.55,
        doubtsFrom: -2,
        perFinding: 0.5,
      },
      asksFrom: -1.55,
      passageAsksFrom: 0,
      raisesFrom: 0.05,
      divertsFrom: 0.05,
    },
    question: {
      en: "Is somebody very ill, badly hurt, in danger or getting worse right now? Say yes after a bad fall, crash, burn or swallowing something too, even if they seem fine.",
      cy: "A oes rhywun yn sâl iawn, wedi brifo'n ddrwg, mewn perygl neu'n gwaethygu ar hyn o bryd? Dywedwch ie hefyd ar ôl cwymp cas, damwain, llosg drwg neu lyncu rhywbeth, hyd yn oed os ydyn nhw'n ymddangos yn iawn.",
    },
    rationale:
      "People tell of illness in words that nobody has thought of. Where a message reads as those about emergencies do, one question is better than silence; where it reads so very much, it is taken for one. Where it does not read so at all, a plain finding of another rule asks instead of diverting; of a rule that needs little backing, only where hardly anything of it does.",
    source:
      "Made by `pnpm bench weights` from messages that writers made up for this project (bench/triage/sets), 2026-11-29; the project's decisions on points and on light texts",
    hazard: "HAZ-UK-60",
    examples: [
      "Something has gone wrong with him since this morning, he can not stand up and he is not making sense",
      "I woke up tonight and my side has gone all cold and I can not feel my hand",
      "She drank something out of a bottle under the sink an hour ago and now she is being sick",
    ],
    counterExamples: [
      "Could you tell me whether my test results are back yet please",
      "My knee has been stiff for about two years, can I see the physio again",
      "I would like to order my usual inhaler, I am fine otherwise",
      "Tell the nurse to knock loud, the bell has packed up",
    ],
  },
];
