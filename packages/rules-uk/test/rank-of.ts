import { DISPOSITIONS, type TriageResult } from "@carethread/core";
import { ukRules } from "../src/index.js";

const byPoints = ukRules.rules.filter((rule) => rule.weights !== undefined).map(({ id }) => id);

const asking = ukRules.rules.filter(({ asks }) => asks === true).map(({ id }) => id);

const rank = (result: TriageResult, isByPoints: boolean): number => {
  if (result.outcome === "divert") {
    const least = isByPoints ? DISPOSITIONS.indexOf("same-day-phone") : 0;
    const place = DISPOSITIONS.indexOf(result.advice.disposition);
    return 1 + DISPOSITIONS.length - Math.max(least, place);
  }
  return result.outcome === "ask" ? 1 : 0;
};

/** The higher, the more urgent. What points alone send elsewhere counts as no more than the least of what a rule does that knows what it is: with what is added, words may come that speak against it, and a rule that says when to call. */
export const rankOf = (result: TriageResult): number => {
  const disposition = result.outcome === "divert" ? result.advice.disposition : null;
  const known = result.findings.find((one) => one.disposition === disposition);
  return rank(result, known !== undefined && byPoints.includes(known.rule));
};

/** The rank that nothing may lower: as `rankOf`, but where a rule only asks and points make it more than a question, that is by points, too. */
export const heldRankOf = (result: TriageResult): number => {
  const disposition = result.outcome === "divert" ? result.advice.disposition : null;
  const isTold = result.findings.some(
    ({ rule, contexts, ...one }) =>
      one.disposition === disposition &&
      contexts.length === 0 &&
      !byPoints.includes(rule) &&
      !asking.includes(rule),
  );
  return rank(result, !isTold);
};
