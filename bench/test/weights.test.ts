import {
  clausesOf,
  compilePack,
  evaluate,
  NO_FACTS,
  type RulePack,
  type RuleWeights,
  type TriageRule,
} from "@carethread/core";
import { ukRules } from "@carethread/rules-uk";
import { describe, expect, test } from "vitest";
import { type Points, weigh } from "../src/weights/fit.ts";
import { createNames, nearIn, passagesOf } from "../src/weights/passages.ts";

const asksFrom = (one: TriageRule, weights: RuleWeights, from: number): TriageRule => ({
  ...one,
  weights: {
    ...weights,
    ...{ light: undefined, asksFrom: from, passageAsksFrom: 99, raisesFrom: 98, divertsFrom: 99 },
  },
});

// Nothing but the rules that weigh: one asks where a text weighs so much, and the others never do.
const asking = (rule: string, from: number): RulePack => ({
  ...ukRules,
  rules: ukRules.rules.flatMap((one) =>
    one.weights === undefined ? [] : [asksFrom(one, one.weights, one.id === rule ? from : 97)],
  ),
});

// What a misspelt word was meant for depends on the words of the pack: both sides read with the same one.
const pack = compilePack(asking("", 0));

const outcomeOf = ({ id, direction }: TriageRule, text: string, from: number): string =>
  evaluate(compilePack(asking(id, from)), {
    ...{ text, direction, language: "en", answers: {}, facts: NO_FACTS },
  }).outcome;

/** What the maker of points says that a text weighs. */
const weightOf = ({ weights }: TriageRule, text: string): number => {
  const names = createNames();
  const passages = passagesOf(names, clausesOf(pack, text), weights?.clausesMax ?? 0);
  const all = names.all();
  const points: Points = {
    base: weights?.base ?? 0,
    of: Float64Array.from(all, (name) => weights?.points[name] ?? 0),
    known: Uint8Array.from(all, (name) => (weights?.points[name] === undefined ? 0 : 1)),
  };
  const { againstWeight = 0, nearWords = "" } = weights ?? {};
  return weigh(points, passages, { againstWeight, near: nearIn(all, nearWords) }).weight;
};

describe.each(ukRules.rules.filter(({ weights }) => weights !== undefined))(
  "the maker of points weighs a text as the engine does by $id",
  (rule) => {
    test.each([
      "My knee has been stiff for years",
      "She is floppy and grey, and will not wake. Please hurry",
      "I woke up at 3, my arm had gone, it came back. Now I feel sick, shaky, cold, and I can't stand up. He can't either. The cat is fine",
      "tablets tablets tablets",
    ])("%s", (text) => {
      const weight = weightOf(rule, text);
      expect(outcomeOf(rule, text, weight - 1e-9)).toBe("ask");
      expect(outcomeOf(rule, text, weight + 1e-9)).toBe("clear");
    });
  },
);
