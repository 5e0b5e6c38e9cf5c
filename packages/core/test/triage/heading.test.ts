import { describe, expect, test } from "vitest";
import type { RulePack } from "../../src/triage/rule-pack.js";
import { compilePack } from "../../src/triage/triage-compile.js";
import { evaluate } from "../../src/triage/triage-evaluate.js";
import { validatePack } from "../../src/triage/triage-validate.js";
import { draft, smallPack } from "./small-pack.js";

const pack: RulePack = { ...smallPack, headingQuestions: ["is +it +hereditary", "what +causes"] };

const told = (text: string, of: RulePack = pack): readonly unknown[] => {
  const { outcome, findings } = evaluate(compilePack(of), draft(text));
  return [outcome, ...findings.map(({ rule, contexts }) => [rule, ...contexts].join(" "))];
};

describe("a heading that a message begins with", () => {
  test.each([
    ["asks where the next sentence asks about it", "Chest pain. Is it hereditary?"],
    ["asks where the next clause does", "Chest pain, what causes that"],
    ["asks where more stands beside it", "Chest pain in men: I wonder what causes it"],
  ])("%s", (_, text) => {
    expect(told(text)).toEqual(["ask", "chest hypothetical"]);
  });

  test.each([
    ["asked nothing about", "Chest pain. What should I do?"],
    ["asked about two sentences later", "Chest pain. It came on today. What causes it?"],
    ["in more than four words", "I have chest pain now. What causes it?"],
    ["behind its question", "What causes it? Chest pain."],
    ["all there is", "Chest pain"],
  ])("is none where it is %s", (_, text) => {
    expect(told(text)).toEqual(["divert", "chest"]);
  });

  test("takes nothing from what is said behind the question", () => {
    expect(told("Chest pain. Is it hereditary? I have chest pain.")).toEqual(["divert", "chest"]);
  });

  test("is not looked for where a pack has no questions for it", () => {
    expect(told("Chest pain. Is it hereditary?", smallPack)).toEqual(["divert", "chest"]);
  });

  test("is refused with what is wrong with a question", () => {
    expect(validatePack({ ...pack, headingQuestions: ["is {nothing}"] })).toEqual([
      'The heading question "is {nothing}" has a phrase with a form that is not one word, or a set that is not there: "is {nothing}".',
    ]);
  });
});
