import fc from "fast-check";
import { expect, test } from "vitest";
import type { TriageOutcome } from "../../src/triage/triage.js";
import { DISPOSITIONS } from "../../src/triage/triage.js";
import { compilePack } from "../../src/triage/triage-compile.js";
import { evaluate } from "../../src/triage/triage-evaluate.js";
import { scan } from "../../src/triage/triage-match.js";
import { readText } from "../../src/triage/triage-reading.js";
import { adviceOf, draft, smallPack } from "./small-pack.js";

const pack = compilePack(smallPack);

const pieces = [
  "chest",
  "pain",
  "no",
  "gone now",
  "can’t",
  "breathe",
  "burns when",
  "pee",
  "years ago",
];
const marks = [". ", " ", "\n", "\n\n", ", ", " but ", "\u200b", "\u0000", "\ud800", "…", "? "];
const near = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...marks)), { maxLength: 30 })
  .map((parts) => parts.join(" "));
const anyText = fc.oneof(near, fc.string({ unit: "binary", maxLength: 200 }), fc.string());

const rank = (outcome: TriageOutcome): number =>
  ["clear", "unchecked", "ask", "divert"].indexOf(outcome);
const urgency = (text: string): readonly [number, number] => {
  const result = evaluate(pack, draft(text));
  const advice = adviceOf(result);
  return [
    rank(result.outcome),
    advice ? -DISPOSITIONS.indexOf(advice.disposition) : -DISPOSITIONS.length,
  ];
};

test("any string is judged, the same each time, with advice only to divert and a question only to ask", () => {
  fc.assert(
    fc.property(anyText, fc.string(), (text, language) => {
      const result = evaluate(pack, draft(text, { language }));
      expect(evaluate(pack, draft(text, { language }))).toEqual(result);
      expect("advice" in result).toBe(result.outcome === "divert");
      expect("question" in result).toBe(result.outcome === "ask");
    }),
  );
});

test("spans lie in the text, in order, and hold what was matched", () => {
  fc.assert(
    fc.property(near, (text) => {
      for (const { rule, spans } of evaluate(pack, draft(text)).findings) {
        let from = 0;
        expect(spans.length).toBeGreaterThan(0);
        for (const { start, end } of spans) {
          expect(from <= start && start < end && end <= text.length).toBe(true);
          from = end;
          const alone = evaluate(pack, draft(text.slice(start, end)));
          expect(alone.findings.map((one) => one.rule)).toContain(rule);
        }
      }
    }),
  );
});

test("a red-flag sentence more never lowers the outcome", () => {
  const flags = ["I have chest pain", "I can't breathe", "It burns when I pee"];
  fc.assert(
    fc.property(anyText, fc.constantFrom(...flags), fc.boolean(), (text, flag, first) => {
      const [before, disposition] = urgency(text);
      const more = first ? `${flag}.\n\n${text}` : `${text}\n\n${flag}.`;
      const [after, raised] = urgency(more);
      expect(after).toBeGreaterThanOrEqual(before);
      expect(after).toBe(rank("divert"));
      expect(raised).toBeGreaterThanOrEqual(disposition);
    }),
  );
});

test("hostile texts of 20 kB cost steps in proportion to their length", () => {
  const hostile = [
    "chest ",
    "chest in ",
    "pain in ",
    "burns when ",
    "no what if ",
    "a",
    "\u200b",
    "chest pain ",
  ];
  for (const unit of hostile) {
    const steps = (size: number): number =>
      scan(pack.phrases.patient, readText(pack, unit.repeat(size / unit.length))).steps;
    expect(steps(20_000)).toBeLessThanOrEqual(20_000 * 8);
    expect(steps(20_000)).toBeLessThanOrEqual(steps(5_000) * 4 + 200);
  }
});
