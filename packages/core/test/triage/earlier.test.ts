import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EarlierMessage, TriageOutcome } from "../../src/triage/triage.js";
import { DISPOSITIONS } from "../../src/triage/triage.js";
import { compilePack } from "../../src/triage/triage-compile.js";
import { looksBack } from "../../src/triage/triage-earlier.js";
import { evaluate } from "../../src/triage/triage-evaluate.js";
import { readDraft } from "../../src/triage/triage-match.js";
import { validatePack } from "../../src/triage/triage-validate.js";
import { law } from "../stream-laws.js";
import { adviceOf, draft, rule, smallPack } from "./small-pack.js";

const examples = ["It got worse", "worse", "Much worse now"];
const counterExamples = ["Thank you", "See you then", "It went well"];
const worse = rule({
  ...{ id: "worse", disposition: "999", phrases: ["worse"], examples, counterExamples },
  after: { rules: ["chest"], phrases: ["knee sore|sores"] },
});
const withWorse = { ...smallPack, rules: [...smallPack.rules, worse] };
const pack = compilePack(withWorse);
const said = (text: string | null, more: Partial<EarlierMessage> = {}): EarlierMessage => ({
  ...{ rules: [], declared: false, text },
  ...more,
});
const outcome = (text: string, earlier?: readonly EarlierMessage[]): TriageOutcome =>
  evaluate(pack, draft(text, { earlier })).outcome;

describe("a reply of a word or two", () => {
  test("means nothing by itself, nor after something else", () => {
    expect(outcome("worse")).toBe("clear");
    expect(outcome("worse", [])).toBe("clear");
    expect(outcome("worse", [said("My new address is on the form.")])).toBe("clear");
    expect(outcome("worse", [said(null, { rules: ["urine"] })])).toBe("clear");
  });

  test("asks after what the thread spoke of, or after a rule that fired there", () => {
    const result = evaluate(pack, draft("worse", { earlier: [said("My knee is sore.")] }));
    expect(result).toMatchObject({ outcome: "ask", question: { rule: "worse" } });
    expect(result.findings.map((f) => f.contexts)).toEqual([["earlier"]]);
    expect(outcome("worse", [said(null, { rules: ["chest"] }), said("Thanks")])).toBe("ask");
  });

  test("diverts when the answer is yes, and is clear when it is no", () => {
    const earlier = [said("My knee is sore.")];
    const answered = (answer: "yes" | "no") =>
      evaluate(pack, draft("worse", { earlier, answers: { worse: answer } })).outcome;
    expect([answered("yes"), answered("no")]).toEqual(["divert", "clear"]);
  });

  test("diverts at once where its writer had declared that the advice does not apply", () => {
    expect(outcome("worse", [said(null, { rules: ["chest"], declared: true })])).toBe("divert");
  });

  test("is the only kind for which earlier texts need be read", () => {
    const looks = (text: string, direction: "patient" | "staff"): boolean =>
      looksBack(readDraft(pack, { text, direction }));
    expect(looks("worse", "patient")).toBe(true);
    expect(looks("I have chest pain", "patient")).toBe(false);
    expect(looks("worse", "staff")).toBe(false);
  });
});

test("what went before never lowers what a draft comes to", () => {
  const piece = fc.constantFrom("worse", "chest pain", "burns when pee", "no", "thanks", ". ");
  const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(" "));
  const earlier = fc.array(
    fc.record({
      rules: fc.subarray(["chest", "urine"]),
      declared: fc.boolean(),
      text: fc.option(fc.constantFrom("My knee is sore", "no chest pain", "hello")),
    }),
    { maxLength: 3 },
  );
  const height = (words: string, before: readonly EarlierMessage[]) => {
    const result = evaluate(pack, draft(words, { earlier: before }));
    const advice = adviceOf(result);
    const urgency = advice ? DISPOSITIONS.length - DISPOSITIONS.indexOf(advice.disposition) : 0;
    return 10 * ["clear", "unchecked", "ask", "divert"].indexOf(result.outcome) + urgency;
  };
  law(fc.tuple(text, earlier), ([words, before]) => {
    expect(height(words, before)).toBeGreaterThanOrEqual(height(words, []));
  });
});

describe("a pack", () => {
  test("with a rule that looks back is sound", () => {
    expect(validatePack(withWorse)).toEqual(validatePack(smallPack));
  });

  test("is told of a rule that looks back for nothing, or for a rule that is not there", () => {
    const lame = { ...worse, after: { rules: [], phrases: ["a|"] } };
    const lost = { ...worse, id: "lost", after: { rules: ["nobody"], phrases: [] } };
    const faults = validatePack({ ...smallPack, rules: [...smallPack.rules, lame, lost] });
    expect(faults).toContain('The rule "worse" looks back for no rule.');
    expect(faults).toContain(
      'The rule "worse" has a phrase with a form that is not one word, or a set that is not there: "a|".',
    );
    expect(faults).toContain('The rule "lost" looks back for a rule that is not there: "nobody".');
  });
});
