import type { CarethreadProblem } from "@carethread/core";
import type { Ctx, Portal } from "./env.ts";
import { refusalOf, statusOf } from "./refusal.ts";

/** A page that says why there is nothing to show: not found, not allowed, not reachable, broken. */
export const showProblem = (
  portal: Portal,
  c: Ctx,
  problem: CarethreadProblem,
): Response | Promise<Response> => {
  const reference = problem.detail?.["ref"];
  return portal.show(
    c,
    "web/pages/problem.njk",
    { problem: refusalOf(problem), kind: problem.kind, reference: reference ?? null },
    statusOf(problem),
  );
};
