import {
  clausesOf,
  compilePack,
  evaluate,
  NO_FACTS,
  type RulePack,
  type RuleWeights,
  type TriageInput,
} from "@carethread/core";
import { ukRules } from "@carethread/rules-uk";
import { describe, expect, test } from "vitest";
import { type Points, weigh } from "../src/weights/fit.ts";
import { createNames, nearIn, passagesOf } from "../src/weights/passages.ts";

type Direction = TriageInput["direction"];

const weightsFor = (direction: Direction): RuleWeights | undefined =>
  ukRules.rules.find((one) => one.weights !== undefined && one.direction === direction)?.weights;

// Nothing but the rule that weighs, which asks where a text weighs so much.
const asking = (asksFrom: number): RulePack => ({
  ...ukRules,
  rules: ukRules.rules.flatMap((one) =>
    one.weights === undefined
      ? []
      : [
          {
            ...one,
            weights: {
              ...one.weights,
              ...{
                light: undefined,
                asksFrom,
                passageAsksFrom: 99,
                raisesFrom: 98,
                divertsFrom: 99,
              },
            },
          },
        ],
  ),
});

// What a misspelt word was meant for depends on the words of the pack: both sides read with the same one.
const pack = compilePack(asking(0));

const outcomeOf = (direction: Direction, text: string, asksFrom: number): string =>
  evaluate(compilePack(asking(asksFrom)), {
    ...{ text, direction, language: "en", answers: {}, facts: NO_FACTS },
  }).outcome;

/** What the maker of points says that a text weighs. */
const weightOf = (direction: Direction, text: string): number => {
  const weights = weightsFor(direction);
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

describe.each(["patient", "staff"] as const)(
  "the maker of points weighs a text of a %s as the engine does",
  (direction) => {
    test.each([
      "My knee has been stiff for years",
      "She is floppy and grey, and will not wake. Please hurry",
      "I woke up at 3, my arm had gone, it came back. Now I feel sick, shaky, cold, and I can't stand up. He can't either. The cat is fine",
      "tablets tablets tablets",
    ])("%s", (text) => {
      const weight = weightOf(direction, text);
      expect(outcomeOf(direction, text, weight - 1e-9)).toBe("ask");
      expect(outcomeOf(direction, text, weight + 1e-9)).toBe("clear");
    });
  },
);
