import { DISPOSITIONS, type TriageResult } from "@carethread/core";
import { ukRules } from "../src/index.js";

const byPoints = ukRules.rules.filter((rule) => rule.weights !== undefined).map(({ id }) => id);

/** The higher, the more urgent. What points alone send elsewhere counts as no more than the least of what a rule does that knows what it is: with what is added, words may come that speak against it, and a rule that says when to call. */
export const rankOf = (result: TriageResult): number => {
  if (result.outcome === "divert") {
    const { disposition } = result.advice;
    const known = result.findings.find((one) => one.disposition === disposition);
    const isByPoints = known !== undefined && byPoints.includes(known.rule);
    const least = isByPoints ? DISPOSITIONS.indexOf("same-day-phone") : 0;
    return 1 + DISPOSITIONS.length - Math.max(least, DISPOSITIONS.indexOf(disposition));
  }
  return result.outcome === "ask" ? 1 : 0;
};
