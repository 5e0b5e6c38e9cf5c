import { describe, expect, test } from "vitest";
import type { RulePack } from "../../src/triage/rule-pack.js";
import { compilePack } from "../../src/triage/triage-compile.js";
import { evaluate } from "../../src/triage/triage-evaluate.js";
import { validatePack } from "../../src/triage/triage-validate.js";
import { draft, rule, smallPack } from "./small-pack.js";

const pack: RulePack = {
  ...smallPack,
  stories: { opens: ["in +<1930..2024>", "years +ago"], ends: ["now|today|is|am"] },
};

const told = (text: string, of: RulePack = pack): readonly unknown[] => {
  const { outcome, findings } = evaluate(compilePack(of), draft(text));
  return [outcome, ...findings.map(({ rule, contexts }) => [rule, ...contexts].join(" "))];
};

describe("what is told of long ago", () => {
  test.each([
    ["asks in the sentence that says so", "I had chest pain in 2011."],
    ["asks in those behind it", "In 2011 we moved. Then came chest pain."],
    ["asks as far as the story goes", "Ten years ago we moved. It rained. I had chest pain."],
    ["asks in another line", "In 2011 we moved!\nThen came chest pain"],
  ])("%s", (_, text) => {
    expect(told(text)).toEqual(["ask", "chest historical"]);
  });

  test.each([
    ["before the story", "Chest pain. In 2011 we moved."],
    ["in a sentence of now", "In 2011 we moved. Today chest pain."],
    ["behind a sentence of now", "In 2011 we moved. It is dry here. Then came chest pain."],
    ["where the sentence that dates is of now", "I am ill since we met in 2011. Then chest pain."],
    ["where no sentence dates", "We moved. Then came chest pain."],
    ["where a year is none", "We moved in 2025. Then came chest pain."],
  ])("is not what stands %s", (_, text) => {
    expect(told(text)).toEqual(["divert", "chest"]);
  });

  test("takes nothing from one plain statement beside it", () => {
    expect(told("In 2011 I had chest pain. Today chest pain.")).toEqual(["divert", "chest"]);
  });

  test("is not looked for where a pack has no words for it", () => {
    expect(told("In 2011 we moved. Then came chest pain.", smallPack)).toEqual(["divert", "chest"]);
  });

  test("goes on only with a word of what was, where a pack has such words", () => {
    const telling = { ...pack, stories: { opens: ["years +ago"], goesOn: ["was|came"], ends: [] } };
    expect(told("Years ago. It came with chest pain.", telling)).toEqual([
      "ask",
      "chest historical",
    ]);
    expect(told("Years ago. Chest pain.", telling)).toEqual(["divert", "chest"]);
    expect(told("Years ago. It rains. It came with chest pain.", telling)).toEqual([
      "divert",
      "chest",
    ]);
  });

  test("is not what stands before the clause that dates the sentence, and tells of nothing that was", () => {
    const telling = {
      ...pack,
      stories: { opens: ["in +<1930..2024>"], goesOn: ["had|came"], ends: [] },
    };
    expect(told("Chest pain, had a stent in 2011", telling)).toEqual(["divert", "chest"]);
    expect(told("I had chest pain, that was in 2011", telling)).toEqual([
      "ask",
      "chest historical",
    ]);
    expect(told("Chest pain in 2011, had a stent", telling)).toEqual(["ask", "chest historical"]);
  });

  test("ends nowhere where a pack says not where", () => {
    const endless = { ...pack, stories: { opens: ["years +ago"], ends: [] } };
    expect(told("Years ago. Today chest pain.", endless)).toEqual(["ask", "chest historical"]);
  });
});

describe("what words weigh in a story", () => {
  const weighty = rule({
    ...{ id: "weighs", phrases: [], disposition: "a-and-e" },
    weights: {
      ...{ base: -3, points: { floppy: 14, grey: 14, blue: 28 }, clausesMax: 3 },
      ...{
        ...{ againstWeight: 0, asksFrom: 0, passageAsksFrom: 0 },
        raisesFrom: 4,
        divertsFrom: 5,
      },
    },
  });
  const weighing = { ...pack, rules: [...pack.rules, weighty] };

  test.each([
    [
      "asks where it would divert",
      "In 2011 my son was floppy and grey and blue.",
      "ask",
      "historical",
    ],
    ["asks where it would ask", "In 2011 he was floppy and grey.", "ask", "alone"],
    ["diverts where so much is of now", "In 2011. Now floppy and grey and blue.", "divert", ""],
  ])("%s", (_, text, outcome, flag) => {
    expect(told(text, weighing)).toEqual([outcome, `weighs ${flag}`.trim()]);
  });

  test("makes nothing said of what another rule asks", () => {
    const asking = rule({ id: "asking", phrases: ["cough"], asks: true });
    const both = { ...weighing, rules: [...weighing.rules, asking] };
    expect(told("In 2011 my son was floppy and grey and blue. Now a cough.", both)).toEqual([
      "ask",
      "asking",
      "weighs historical",
    ]);
    expect(told("Now my son was floppy and grey and blue. A cough.", both)).toEqual([
      "divert",
      "asking",
      "weighs",
    ]);
  });
});

test("a phrase of a story that cannot be read is a fault", () => {
  const odd = { ...pack, stories: { opens: ["in {nothing}"], ends: ["now"] } };
  const faults = (of: RulePack) => validatePack(of).filter((fault) => fault.includes("story"));
  expect(faults(pack)).toEqual([]);
  expect(faults(odd)).toEqual([
    'The story word "in {nothing}" has a phrase with a form that is not one word, or a set that is not there: "in {nothing}".',
  ]);
});

test("a cue behind a match reaches back over a comma only from the beginning of its clause, where a pack says so", () => {
  const dated = compilePack({
    ...smallPack,
    cues: [{ flag: "historical", phrase: "last year", stands: "after", reachWords: 6 }],
    scopes: { historical: { ends: "", opensClause: true } },
    rules: [rule({ id: "chest", phrases: ["chest pain"] })],
  });
  const flagsOf = (text: string): readonly string[] =>
    evaluate(dated, draft(text)).findings.flatMap(({ contexts }) => contexts);
  expect(flagsOf("chest pain last year")).toEqual(["historical"]);
  expect(flagsOf("chest pain, last year it was")).toEqual(["historical"]);
  expect(flagsOf("chest pain, a stent last year")).toEqual([]);
});
