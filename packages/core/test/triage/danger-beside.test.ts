/** What is told of danger in one sentence lightens nothing in another. */
import { expect, test } from "vitest";
import { compilePack } from "../../src/triage/triage-compile.js";
import { evaluate } from "../../src/triage/triage-evaluate.js";
import { draft, rule, smallPack } from "./small-pack.js";

const weighs = rule({
  id: "weighs",
  phrases: [],
  weights: {
    base: -3,
    points: { floppy: 14, fine: -14, yesterday: -14 },
    clausesMax: 3,
    againstWeight: 1,
    light: {
      firmFrom: 3,
      standsFrom: 3,
      doubtsFrom: -1,
      perFinding: 0,
    },
    asksFrom: 10,
    passageAsksFrom: 10,
    raisesFrom: 10,
    divertsFrom: 10,
  },
});
const doubting = compilePack({ ...smallPack, rules: [...smallPack.rules, weighs] });

test.each([
  ["chest pain", [["chest"]]],
  ["chest pain. fine yesterday", [["chest", "light"]]],
  ["chest pain. burns when I wee, fine yesterday", [["chest"], ["urine"]]],
])("%s", (text, wanted) => {
  const { findings } = evaluate(doubting, draft(text));
  expect(findings.map((one) => [one.rule, ...one.contexts])).toEqual(wanted);
});
