import { describe, expect, test } from "vitest";
import type { RulePack, TriageRule } from "../../src/triage/rule-pack.js";
import { compilePack } from "../../src/triage/triage-compile.js";
import { evaluate } from "../../src/triage/triage-evaluate.js";
import { clausesOf } from "../../src/triage/triage-reading.js";
import { validatePack } from "../../src/triage/triage-validate.js";
import { draft, smallPack } from "./small-pack.js";
import { weighing } from "./weighing.js";

const pack: RulePack = { ...smallPack, rules: [...smallPack.rules, weighing()] };
const judge = (text: string, more: Parameters<typeof draft>[1] = {}) =>
  evaluate(compilePack(pack), draft(text, more));
const told = (text: string, more: Parameters<typeof draft>[1] = {}) => {
  const { outcome, findings } = judge(text, more);
  return [outcome, ...findings.map((one) => one.rule)];
};

describe("a rule that weighs words", () => {
  test.each([
    ["asks from its threshold on", "He is floppy and grey", ["ask", "weighs"]],
    ["is silent below it", "He is floppy", ["clear"]],
    ["counts a word once", "floppy floppy floppy floppy", ["clear"]],
    ["takes words that speak against it into account", "floppy and grey yesterday", ["clear"]],
    ["counts neighbours", "She is not waking", ["ask", "weighs"]],
    ["counts no neighbours over a comma", "I am not, waking her", ["clear"]],
    ["joins as many clauses as a passage has", "floppy, grey", ["ask", "weighs"]],
    ["ends a clause before a word that joins", "He is not and waking her", ["clear"]],
    ["joins no more of them", "floppy, today, at noon, grey", ["clear"]],
    ["reads look-alike letters as others do", "FLOPPY and gr\u0435y", ["ask", "weighs"]],
  ])("%s", (_, text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  test("is not made lighter by what is added before or behind", () => {
    for (const text of ["fine yesterday but floppy and grey", "floppy and grey but fine yesterday"])
      expect(told(text)).toEqual(["ask", "weighs"]);
    for (const more of ["fine yesterday", "it was fine yesterday, fine, yesterday"])
      for (const text of [`${more}. floppy and grey`, `floppy and grey, ${more}`])
        expect(told(text)).toEqual(["ask", "weighs"]);
  });

  test("asks its question, and diverts from its last threshold on", () => {
    const text = "floppy and grey, not waking";
    const result = judge(text);
    expect(result.findings.map(({ contexts }) => contexts)).toEqual([["alone"]]);
    expect(result.outcome === "ask" && result.question).toEqual({
      ...{ rule: "weighs", text: "weighs now?" },
    });
    expect(told(text, { answers: { weighs: "no" } })).toEqual(["clear", "weighs"]);
    const yes = judge(text, { answers: { weighs: "yes" } });
    expect(yes.outcome === "divert" && yes.advice.disposition).toBe("a-and-e");
    const sure = evaluate(
      compilePack({ ...pack, rules: [weighing({ divertsFrom: 8 })] }),
      draft(text),
    );
    expect(sure.outcome === "divert" && sure.advice.disposition).toBe("a-and-e");
    expect(sure.findings.map(({ contexts }) => contexts)).toEqual([[]]);
  });

  test("shows the words that weigh most, where they were typed", () => {
    const text = "He is Floppy and grey, fine";
    expect(judge(text).findings.map(({ spans }) => spans)).toEqual([
      [
        { start: 6, end: 12 },
        { start: 17, end: 21 },
      ],
    ]);
  });

  test("makes what another rule asks count as said where a passage weighs enough", () => {
    expect(told("No chest pain, floppy")).toEqual(["ask", "chest"]);
    const heavy = "No chest pain. floppy and grey, not waking";
    expect(told(heavy)).toEqual(["divert", "chest", "weighs"]);
    // However much it weighs, the most urgent of both comes first.
    const sure = { ...pack, rules: [...smallPack.rules, weighing({ divertsFrom: 5 })] };
    const both = evaluate(compilePack(sure), draft(heavy));
    expect(both.outcome === "divert" && both.advice.disposition).toBe("999");
    // Whoever has answered the question of this rule has looked at that.
    expect(told(heavy, { answers: { weighs: "no" } })).toEqual(["ask", "chest", "weighs"]);
    expect(told(heavy, { answers: { chest: "no" } })).toEqual(["ask", "chest", "weighs"]);
  });

  test("weighs what its own side writes", () => {
    expect(told("floppy and grey", { direction: "staff" })).toEqual(["clear"]);
  });
});

describe("what speaks against it in all of a text", () => {
  const steps = { asksFrom: -1, raisesFrom: 3, divertsFrom: 3 };
  const wary = compilePack({ ...smallPack, rules: [weighing({ againstWeight: 3, ...steps })] });
  const judged = (text: string) => {
    const { outcome, findings } = evaluate(wary, draft(text));
    return [outcome, ...findings.flatMap(({ contexts }) => contexts)];
  };

  test.each([
    ["takes nothing where there is none of it", "He is floppy", ["ask", "alone"]],
    ["takes nothing from what diverts without it", "floppy and grey, not waking", ["divert"]],
    ["silences, wherever it stands, what weighs little", "It was fine. He is floppy", ["clear"]],
    ["counts once for each name", "fine fine fine. floppy and grey, not waking", ["divert"]],
    [
      "makes a question of what would divert",
      "floppy and grey, not waking. It was fine yesterday",
      ["ask", "alone"],
    ],
    [
      "silences no passage that weighs enough alone",
      "floppy and grey. It was fine yesterday",
      ["ask", "alone"],
    ],
  ])("%s", (_, text, wanted) => {
    expect(judged(text)).toEqual(wanted);
  });

  test("shows the words that weigh most", () => {
    const { findings } = evaluate(wary, draft("He is floppy"));
    expect(findings.map(({ spans }) => spans)).toEqual([[{ start: 6, end: 12 }]]);
  });
});

test("the clauses of a text are words as rules see them", () => {
  expect(clausesOf(compilePack(pack), "Can't sleep, 2 nights now. RING me")).toEqual([
    ["can", "not", "sleep"],
    ["2", "nights", "now"],
    ["ring", "me"],
  ]);
  expect(clausesOf(compilePack(pack), "")).toEqual([]);
});

test.each([
  ["I'll ring, as I'm ill", "i will ring / as i am ill"],
  ["We’ll say well, we’re where we were", "we will say well / we are where we were"],
  ["he'd hed, she`d shed, I'd id, we'd wed", "he d hed / she d shed / i d id / we d wed"],
  ["I\u200bll", "ill"],
  ["That's it", "that is it"],
])("an apostrophe parts two words that would be another one: %s", (text, words) => {
  const clauses = clausesOf(compilePack(pack), text);
  expect(clauses.map((clause) => clause.join(" ")).join(" / ")).toBe(words);
});

test("points say nothing of a language that the rules do not know", () => {
  const text = "er ist floppy und grey, wir haben grosse angst um unser kleines kind heute nacht";
  expect(told(text)).toEqual(["unchecked"]);
});

describe("a complaint about points names what is wrong with them", () => {
  // So heavy that every example fires plainly.
  const STEPS =
    "has thresholds that are no numbers, or do not climb: firmFrom, standsFrom, leansFrom, asksFrom, raisesFrom, divertsFrom, and asksFrom, passageAsksFrom.";
  const SHARES =
    "has less than none for what speaks against it (againstWeight) or for a finding (perFinding), or more than none for a doubt (doubtsFrom).";
  const heavy = { base: 10, points: { floppy: 8, grey: 8 } };
  const examples = ["floppy and grey", "grey and floppy", "Grey. Floppy."];
  const counterExamples = ["fine", "grey", "floppy yesterday"];
  const complaints = (change: TriageRule): readonly string[] =>
    validatePack({ ...smallPack, rules: [{ ...change, examples, counterExamples }] });

  test.each([
    ["", weighing({ ...heavy })],
    [
      'has points for what is neither a word nor two, as rules see them: "it\'s".',
      weighing({ base: 10 }),
    ],
    [
      "weighs words, and looks for phrases as well.",
      { ...weighing({ ...heavy }), phrases: ["blue lips"] },
    ],
    ["has a passage outside 1 to 8 clauses.", weighing({ ...heavy, clausesMax: 9 })],
    ["has points that are no numbers.", weighing({ ...heavy, points: { floppy: Number.NaN } })],
    [SHARES, weighing({ ...heavy }, { perFinding: -1 })],
    [SHARES, weighing({ ...heavy }, { doubtsFrom: 1 })],
    [SHARES, weighing({ ...heavy, againstWeight: -0.5 })],
    [SHARES, weighing({ ...heavy }, { perFinding: Number.POSITIVE_INFINITY })],
    [STEPS, weighing({ ...heavy, raisesFrom: -1 })],
    [STEPS, weighing({ ...heavy }, { firmFrom: -8 })],
    [STEPS, weighing({ ...heavy }, { leansFrom: -10 })],
    [STEPS, weighing({ ...heavy, passageAsksFrom: -1 })],
    [STEPS, weighing({ ...heavy, raisesFrom: Number.NaN })],
  ])("%s", (sentence, change) => {
    const found = complaints(change).filter((one) => !one.includes("counter-example"));
    expect(found).toEqual(sentence === "" ? [] : [`The rule "weighs" ${sentence}`]);
  });
});
