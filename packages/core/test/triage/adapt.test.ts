import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import { adaptRules } from "../../src/triage/triage-adapt.js";
import { compareRules } from "../../src/triage/triage-compare.js";
import { compilePack } from "../../src/triage/triage-compile.js";
import { evaluate } from "../../src/triage/triage-evaluate.js";
import { adviceOf, draft, questionOf, rule, smallPack } from "./small-pack.js";

const locked = {
  ...smallPack,
  rules: smallPack.rules.map((one) => ({ ...one, locked: true as const })),
};
const decided = {
  rule: "chest",
  ruleVersion: 1,
  to: "asks",
  officer: "Dr Ada Obi",
  reason: "Trial of the question",
  decidedOn: "2026-11-26",
} as const;

describe("a practice's own changes to a pack", () => {
  test("give the pack a version of its own", () => {
    expect(expectOk(adaptRules(locked, { name: "high-street" })).version).toBe("1.0.0+high-street");
  });

  test("may add rules, which then judge", () => {
    const own = rule({ id: "own", phrases: ["green toe"], disposition: "same-day-phone" });
    const pack = compilePack(expectOk(adaptRules(locked, { name: "a", add: [own] })));
    expect(adviceOf(evaluate(pack, draft("a green toe")))?.disposition).toBe("same-day-phone");
  });

  test("may not add a rule under an id that is taken", () => {
    const changed = adaptRules(locked, { name: "a", add: [rule({ id: "chest", phrases: ["x"] })] });
    expect(changed._unsafeUnwrapErr()).toMatchObject({
      code: "triage/rule-exists",
      detail: { rule: "chest" },
    });
  });

  test("may raise a rule, and not lower one by calling it raised", () => {
    const pack = compilePack(
      expectOk(adaptRules(locked, { name: "a", raise: { urine: "a-and-e" } })),
    );
    expect(adviceOf(evaluate(pack, draft("it burns when I pee")))?.disposition).toBe("a-and-e");
    const lowered = adaptRules(locked, { name: "a", raise: { chest: "same-day-phone" } });
    expect(lowered._unsafeUnwrapErr()).toMatchObject({
      code: "triage/not-raised",
      detail: { rule: "chest" },
    });
  });

  test("may lower a locked rule to a question by a named officer's decision, which is kept with the pack", () => {
    const adapted = expectOk(adaptRules(locked, { name: "a", lower: [decided] }));
    const judged = evaluate(compilePack(adapted), draft("chest pain"));
    expect([judged.outcome, questionOf(judged)?.rule]).toEqual(["ask", "chest"]);
    expect(adapted.overrides).toEqual([decided]);
  });

  test.each([
    ["nobody is named", { officer: " " }],
    ["there is no reason", { reason: "" }],
    ["there is no day", { decidedOn: "yesterday" }],
    ["it was decided for another version", { ruleVersion: 2 }],
  ])("may not lower a locked rule when %s", (_, less) => {
    const changed = adaptRules(locked, { name: "a", lower: [{ ...decided, ...less }] });
    expect(changed._unsafeUnwrapErr()).toMatchObject({
      code: "triage/override-incomplete",
      detail: { rule: "chest" },
    });
  });

  test("name a rule that is there", () => {
    for (const change of [
      { raise: { none: "999" } } as const,
      { lower: [{ ...decided, rule: "none" }] },
    ])
      expect(adaptRules(locked, { name: "a", ...change })._unsafeUnwrapErr()).toMatchObject({
        code: "triage/rule-unknown",
        detail: { rule: "none" },
      });
  });
});

describe("the status of a rule", () => {
  const withStatus = (status: "shadow" | "retired" | "live" | "unreviewed") =>
    compilePack({ ...smallPack, rules: smallPack.rules.map((one) => ({ ...one, status })) });

  test.each([
    ["live", "divert"],
    ["unreviewed", "divert"],
    ["shadow", "clear"],
    ["retired", "clear"],
  ] as const)("%s: chest pain is %s", (status, outcome) => {
    expect(evaluate(withStatus(status), draft("chest pain")).outcome).toBe(outcome);
  });

  test("in shadow says what would change, without a word of the text", () => {
    expect(compareRules(withStatus("retired"), withStatus("live"), draft("chest pain"))).toEqual({
      differs: true,
      before: { outcome: "clear", disposition: null, route: null, rules: [] },
      after: { outcome: "divert", disposition: "999", route: null, rules: ["chest"] },
    });
  });
});
