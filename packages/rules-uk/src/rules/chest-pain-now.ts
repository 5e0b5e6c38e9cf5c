import type { TriageRule } from "@carethread/core";
import { chestPain } from "./heart.js";
import { says } from "./says.js";

/** Chest pain may be told of among much else. Whoever counts its minutes, or took something against it, has it now, in however few words. */
const chestPainNow: TriageRule = {
  ...chestPain,
  id: "chest-pain-now",
  version: 1,
  title: "Chest pain that is counted in minutes, or against which something was taken",
  stands: true,
  phrases: ["{chest} & {chest-pain}"],
  needs: [
    says(
      "took|taken|chewed|given +aspirin|aspirins|gtn",
      "took|taken|chewed|given +an|two|some|one|his|her|my|the +aspirin|aspirins|gtn|spray",
      "on|bad|back|still|got|it +now",
      "right +now",
      "spray & not|never|nothing|hardly & work|worked|help|helped|done|did|do|touch|touched|shift|shifted",
      "<20..59> +mins|minutes|min +now|long|solid|already",
      "for +<20..59> +mins|minutes|min",
      "same & pain|fist|ache|tightness|squeezing|crushing|pressure|band & before|when|last & stent|stents|attack|bypass",
      "{chest-pain} +<20..59> +mins|minutes|min",
    ),
  ],
  examples: [
    "bad chest pain 40 mins, can I drive in",
    "Tight chest since I cut the hedge. Took two aspirins, what next",
    "chest pain again like when I had my heart attack, spray hasn't worked",
  ],
  counterExamples: [
    "I took aspirin for years and it upset my stomach, may I stop",
    "My spray ran out of date, could I have a new one",
    "I waited 40 minutes for the chest clinic to answer",
  ],
};

/** Rules for chest pain of this hour. */
export const chestPainNowRules: readonly TriageRule[] = [chestPainNow];
