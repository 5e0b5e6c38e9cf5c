/** A rule of weights for tests. */
import type { LightText, RuleWeights } from "../../src/triage/rule-pack.js";
import { rule } from "./small-pack.js";

// Few words weigh points divided by the root of 24: those of 14 weigh 2.86 each.
const weights: RuleWeights = {
  base: -3,
  points: { floppy: 14, grey: 14, "not waking": 28, yesterday: -14, "it's": 0, fine: -14 },
  clausesMax: 3,
  againstWeight: 0,
  asksFrom: 0,
  passageAsksFrom: 0,
  raisesFrom: 5,
  divertsFrom: 9,
};

const light: LightText = { firmFrom: -9, standsFrom: -9, doubtsFrom: 0, perFinding: 1 };

/** The rule, with some of its weights as they are given. */
export const weighing = (given: Partial<RuleWeights> = {}, ofLight: Partial<LightText> = {}) =>
  rule({
    ...{ id: "weighs", phrases: [], disposition: "a-and-e" },
    weights: { ...weights, light: { ...light, ...ofLight }, ...given },
  });
