import { compilePack, evaluate, NO_FACTS, validatePack } from "@carethread/core";
import { describe, expect, test } from "vitest";
import { broadcastRules, recallNotices, ukRules } from "../src/index.js";

const compiled = { guard: compilePack(broadcastRules), triage: compilePack(ukRules) };
const fired = (pack: keyof typeof compiled, text: string, language = "en"): readonly string[] =>
  evaluate(compiled[pack], {
    ...{ text, direction: "staff", language, answers: {} },
    facts: NO_FACTS,
  }).findings.map((f) => f.rule);

describe("the words that have no place in a text to many", () => {
  test("draw no complaint: each example fires, and no counter-example does", () => {
    expect(validatePack(broadcastRules)).toEqual([]);
  });

  test("say themselves that nobody has reviewed them, where they come from, and the hazard", () => {
    expect(broadcastRules.statement).toContain("no clinician has reviewed it");
    for (const rule of broadcastRules.rules)
      expect([rule.reviewer, rule.hazard, rule.source.includes("2022")]).toEqual([
        ...[null, "HAZ-UK-50", true],
      ]);
  });

  test.each([
    "We wish all our patients a merry Christmas and a happy New Year. The surgery is closed on 25 and 26 December.",
    "Flu vaccinations begin on Saturday 3 October. Book online, or phone us after 10:00.",
    "From Monday our phone lines open at 08:00. You can also ask for repeat prescriptions online.",
    "The car park will be closed for repairs. Please use the entrance in Mill Lane.",
    "Would you like to join our patient group? It meets on the first Tuesday of each month.",
  ])("let ordinary news of a practice through: %s", (text) => {
    expect(fired("guard", text)).toEqual([]);
  });

  test.each([
    "diagnosis - aggressive lung cancer with metastases. thanks for ds1500 form",
    "YOUR TEST RESULTS ARE BACK",
    "Your smear result is normal",
    "You have tested positive for chlamydia",
    "Stop taking methotrexate",
    "Mae eich canlyniadau yn ol",
  ])("stop what is one patient's: %s", (text) => {
    expect(fired("guard", text).length).toBeGreaterThan(0);
  });
});

describe("what is said when a broadcast is taken back", () => {
  test.each(recallNotices.map((n) => [n.language, n] as const))(
    "in %s it names the practice and its phone, says where to turn, and asks for nothing",
    (language, { text }) => {
      for (const words of ["{practice}", "{phone}", "999", "111"]) expect(text).toContain(words);
      const [before = ""] = text.split(/Do not use|Peidiwch â defnyddio/);
      expect(fired("triage", before, language)).toEqual([]);
      expect(fired("guard", text, language)).toEqual([]);
    },
  );
});
