import { validatePack } from "@carethread/core";
import { describe, expect, test } from "vitest";
import { ukRules } from "../src/index.js";
import { judge, sentTo } from "./outcome-of.js";

const sentences = (line: string): readonly string[] =>
  line.split(/[.!?](?:\s|$)/).filter((sentence) => sentence.trim() !== "");

test("the pack draws no complaint: each example fires plainly, and no counter-example diverts", () => {
  expect(validatePack(ukRules)).toEqual([]);
});

test("it says itself that nobody has reviewed it, and so does every rule", () => {
  expect(ukRules.statement).toContain("No clinician has reviewed it");
  expect(ukRules.statement).toContain("does not cover");
  expect(new Set(ukRules.rules.map((rule) => rule.reviewer))).toEqual(new Set([null]));
});

test("every rule has a Welsh question, a hazard and a dated source", () => {
  const incomplete = ukRules.rules.filter(
    ({ question, hazard, source }) =>
      (question["cy"] ?? "") === "" || !/^HAZ-UK-\d+$/.test(hazard) || !/\d{4}/.test(source),
  );
  expect(incomplete.map((rule) => rule.id)).toEqual([]);
});

describe.each(Object.entries(ukRules.advice))("the advice for %s", (disposition, texts) => {
  const lines = Object.values(texts).flatMap((text) => [text.heading, ...text.lines]);

  test("is there in English and Welsh", () => {
    expect(Object.keys(texts)).toEqual(["en", "cy"]);
  });

  test("has no sentence of more than 20 words", () => {
    expect(lines.flatMap(sentences).filter((one) => one.split(" ").length > 20)).toEqual([]);
  });

  test("says that the message has not been sent, and gives the number that it names", () => {
    const english = texts["en"]?.lines.join(" ") ?? "";
    expect(english).toContain("Your message has not been sent.");
    if (disposition !== "phone-instead") expect(english).toContain("999");
  });
});

test("the crisis line names all three numbers", () => {
  const lines = ukRules.advice["crisis-line"]["en"]?.lines.join(" ") ?? "";
  expect(["999", "111", "116 123"].filter((number) => !lines.includes(number))).toEqual([]);
});

test.each([
  "Is there parking at the clinic?",
  "Can I have another fit note please, the last one ends on Friday",
  "Please could I have my repeat of amlodipine and ramipril",
  "I've moved house, my new address is on the form",
  "When will my blood test results be back?",
  "Has my referral to the heart clinic been sent?",
  "My daughter needs her whooping cough jab before we travel",
  "Could you send the letter for my travel insurance? The deadline is next month",
])("an everyday request is clear: %s", (text) => {
  expect(judge(text).outcome).toBe("clear");
});

test.each([
  ["My mum had chest pains at my age, should I be tested?", "chest-pain", "other-person"],
  ["What if I get chest pain on the plane?", "chest-pain", "hypothetical"],
  ["I passed out five years ago", "collapse", "historical"],
])("context asks: %s", (text, rule, flag) => {
  const result = judge(text);
  expect(result.outcome === "ask" ? result.question.rule : result.outcome).toBe(rule);
  expect(result.findings[0]?.contexts).toContain(flag);
});

test.each([
  "My husband says it is nothing but I have chest pain",
  "I have chest pain and cannot get to the surgery",
  "Sorry to bother you, it's probably nothing, chest pain since lunch",
])("a remark that makes it small does not make it less: %s", (text) => {
  expect(sentTo(text)).toBe("999");
});

test("safety-netting in a staff draft asks, and sending somebody to A&E is refused", () => {
  const staff = { direction: "staff" } as const;
  expect(judge("If it gets worse, go to A&E.", staff).outcome).toBe("ask");
  expect(sentTo("Please go to A&E with this letter.", staff)).toBe("phone-instead");
  expect(judge("Your results are normal. See you in a year.", staff).outcome).toBe("clear");
});

describe("advice by nation and hour", () => {
  const heading = (nation: "england" | "northern-ireland", open: boolean, text: string) => {
    const result = judge(text, { setting: { nation, open } });
    return result.outcome === "divert"
      ? [result.advice.heading, ...result.advice.lines].join(" ")
      : "";
  };
  const sameDay = "A dog bit me on the hand yesterday";

  test("sends what is for today to the practice while it is open, and to 111 when it is closed", () => {
    expect(heading("england", true, sameDay)).toMatch(/^Call the practice now(?!.*111)/);
    expect(heading("england", false, sameDay)).toMatch(/^Call 111 now/);
  });

  test("names the crisis line of the nation", () => {
    const text = "everyone would be better off without me";
    expect(heading("england", true, text)).toContain("option 2");
    expect(heading("northern-ireland", true, text)).toContain("0808 808 8000");
  });

  test("says that the message has not been sent, in short sentences", () => {
    for (const { text } of ukRules.adviceVariants ?? [])
      for (const { lines } of Object.values(text)) {
        expect(lines.some((line) => /has not been sent|Nid yw eich neges/.test(line))).toBe(true);
        expect(lines.flatMap(sentences).filter((one) => one.split(" ").length > 20)).toEqual([]);
      }
  });
});
