/** What stands around it in a message (an errand, the heading of a form, that all else is well) speaks against nothing that is told elsewhere. */
import { describe, expect, test } from "vitest";
import type { RuleWeights } from "../../src/triage/rule-pack.js";
import { compilePack } from "../../src/triage/triage-compile.js";
import { evaluate } from "../../src/triage/triage-evaluate.js";
import { draft, rule, smallPack } from "./small-pack.js";

const weights: RuleWeights = {
  base: -3,
  points: { floppy: 14, fine: -14, repeat: -14, "my repeat": -14, rash: -14 },
  clausesMax: 3,
  againstWeight: 1,
  nearWords: "fine repeat",
  light: {
    firmFrom: -2,
    standsFrom: -2,
    doubtsFrom: -1,
    perFinding: 0,
  },
  asksFrom: -1,
  passageAsksFrom: 10,
  raisesFrom: 10,
  divertsFrom: 10,
};
const weighs = rule({ id: "weighs", phrases: [], weights });
const pack = compilePack({ ...smallPack, rules: [...smallPack.rules, weighs] });

const told = (text: string): readonly (readonly string[])[] =>
  evaluate(pack, draft(text)).findings.map((one) => [one.rule, ...one.contexts]);

describe("a near word", () => {
  test.each([
    ["says nothing against a finding in another sentence", "chest pain. All fine", [["chest"]]],
    ["nor in another clause", "chest pain, otherwise fine", [["chest"]]],
    ["nor does a name in which one stands", "my repeat please, chest pain", [["chest"]]],
    ["speaks against what is told in its clause", "fine chest pain", [["chest", "light"]]],
    [
      "counts where one of its places is in the clause",
      "all fine. fine chest pain",
      [["chest", "light"]],
    ],
    ["says nothing against a passage that it is not in", "floppy. repeat", [["weighs", "alone"]]],
    ["speaks against the passage that it stands in", "floppy repeat", []],
  ])("%s", (_, text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  test("is one of a list: other words speak against it wherever they stand", () => {
    expect(told("chest pain. It is a rash")).toEqual([["chest", "light"]]);
  });
});

test("of several places of a finding the one counts against which least speaks", () => {
  expect(told("fine chest pain. chest pain")).toEqual([["chest"]]);
});
