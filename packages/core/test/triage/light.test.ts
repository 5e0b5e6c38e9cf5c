import { describe, expect, test } from "vitest";
import type { LightText, RulePack, TriageRule } from "../../src/triage/rule-pack.js";
import { compilePack } from "../../src/triage/triage-compile.js";
import { evaluate } from "../../src/triage/triage-evaluate.js";
import { draft, rule, smallPack } from "./small-pack.js";
import { weighing } from "./weighing.js";

const pack: RulePack = { ...smallPack, rules: [...smallPack.rules, weighing()] };
describe("a plain finding in a text that weighs less than points let stand", () => {
  const found = (id: string, more: Partial<TriageRule> = {}) =>
    rule({ id, phrases: [id], disposition: "999", ...more });
  const doubting: RulePack = {
    ...pack,
    rules: [
      ...[found("arm"), found("jaw"), found("knife", { backing: "little" })],
      ...[found("bruise", { backing: "much" }), found("lump", { backing: "much" })],
      found("rope", { backing: "none" }),
      found("waters", { disposition: "maternity" }),
      ...[found("cystitis", { disposition: "same-day-phone" }), found("tired", { asks: true })],
      // No word of these tests has points: every text weighs -3.
      weighing({ divertsFrom: 99 }, { standsFrom: -2 }),
    ],
  };
  const contexts = (text: string) =>
    evaluate(compilePack(doubting), draft(text)).findings.map((one) => [one.rule, ...one.contexts]);

  test.each([
    ["asks", "My arm", [["arm", "light"]]],
    ["asks about what sends to a maternity unit, too", "waters", [["waters", "light"]]],
    ["stands in a heavier text", "My arm. He is floppy", [["arm"]]],
    ["stands beside another one, which counts for it", "My arm and my jaw", [["arm"], ["jaw"]]],
    ["is not helped by what only asks", "My arm, so tired", [["arm", "light"], ["tired"]]],
    [
      "is not helped by what is denied",
      "My arm. No jaw",
      [
        ["arm", "light"],
        ["jaw", "negated"],
      ],
    ],
    ["stands where its rule needs little backing", "A knife", [["knife"]]],
    ["stands beside a rule that does", "My arm and a knife", [["arm"], ["knife"]]],
    ["stands where it is less urgent than what the points tell", "cystitis", [["cystitis"]]],
  ])("%s", (_, text, wanted) => {
    expect(contexts(text)).toEqual(wanted);
  });

  test("diverts when its question is answered with yes, and not when with no", () => {
    const outcome = (answers: Readonly<Record<string, "yes" | "no">>) =>
      evaluate(compilePack(doubting), draft("My arm", { answers })).outcome;
    expect([outcome({}), outcome({ arm: "yes" }), outcome({ arm: "no" })]).toEqual([
      ...["ask", "divert", "clear"],
    ]);
  });

  test("only where words speak against it, wherever they stand", () => {
    const rules = doubting.rules.map((one) =>
      one.weights === undefined
        ? one
        : weighing({ divertsFrom: 99 }, { standsFrom: -2, doubtsFrom: -5 }),
    );
    const flags = (text: string) =>
      evaluate(compilePack({ ...doubting, rules }), draft(text)).findings.map(
        (one) => one.contexts,
      );
    expect(flags("My arm")).toEqual([[]]);
    expect(flags("My arm. It was fine")).toEqual([[]]);
    expect(flags("My arm. It was fine, fine")).toEqual([[]]);
    expect(flags("My arm. It was fine yesterday")).toEqual([["light"]]);
    expect(
      flags("Yesterday all was fine. Now I am here, and it is late, and I write. My arm"),
    ).toEqual([["light"]]);
  });

  test("where a rule needs little backing, only in a text that weighs hardly anything", () => {
    const rules = doubting.rules.map((one) =>
      one.weights === undefined
        ? one
        : weighing({ againstWeight: 2, divertsFrom: 99 }, { firmFrom: -4, standsFrom: -2 }),
    );
    const flags = (text: string) =>
      evaluate(compilePack({ ...doubting, rules }), draft(text)).findings.map(
        (one) => one.contexts,
      );
    expect(flags("A knife")).toEqual([[]]);
    expect(flags("A knife. It was fine")).toEqual([["light"]]);
    expect(flags("A knife. It was fine. My arm, my jaw")).toEqual([[], [], []]);
    expect(flags("A rope. It was fine, yesterday, fine")).toEqual([[]]);
    expect(flags("A rope and a knife. It was fine")).toEqual([[], []]);
  });

  test("where all rules need much backing, in one that would bear out others, too", () => {
    const flagsAt = (light: Partial<LightText>) => (text: string) => {
      const rules = doubting.rules.map((one) =>
        one.weights === undefined ? one : weighing({ divertsFrom: 99 }, light),
      );
      return evaluate(compilePack({ ...doubting, rules }), draft(text)).findings.map(
        (one) => one.contexts,
      );
    };
    const flags = flagsAt({ standsFrom: -4, leansFrom: -2 });
    expect(flags("My arm")).toEqual([[]]);
    expect(flags("A bruise")).toEqual([["light"]]);
    expect(flags("A bruise and my arm")).toEqual([[], []]);
    expect(flags("A bruise and a lump")).toEqual([[], []]);
    expect(flags("A bruise and a knife")).toEqual([[], []]);
    expect(flagsAt({ standsFrom: -4 })("A bruise")).toEqual([[]]);
    expect(flagsAt({ standsFrom: -2 })("A bruise")).toEqual([["light"]]);
  });

  test("counts no further finding where they count for nothing", () => {
    const rules = doubting.rules.map((one) =>
      one.weights === undefined ? one : weighing({}, { standsFrom: -2, perFinding: 0 }),
    );
    const { findings } = evaluate(compilePack({ ...doubting, rules }), draft("My arm and my jaw"));
    expect(findings.map((one) => one.contexts)).toEqual([["light"], ["light"]]);
  });
});
