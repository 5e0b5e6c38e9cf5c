import { describe, expect, test } from "vitest";
import { compilePack } from "../../src/triage/triage-compile.js";
import { evaluate } from "../../src/triage/triage-evaluate.js";
import { adviceOf, draft, questionOf, rule, smallPack } from "./small-pack.js";

const pack = compilePack(smallPack);
const judge = (text: string, more: Parameters<typeof draft>[1] = {}) =>
  evaluate(pack, draft(text, more));
const shown = (text: string): readonly string[] =>
  judge(text).findings.flatMap(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  );

describe("a plain statement of danger", () => {
  test("diverts with advice, rule, version and span", () => {
    expect(judge("Hello, I have a chest pain today")).toEqual({
      outcome: "divert",
      findings: [
        {
          rule: "chest",
          ruleVersion: 1,
          disposition: "999",
          spans: [{ start: 16, end: 26 }],
          contexts: [],
        },
      ],
      advice: {
        disposition: "999",
        heading: "Call 999",
        lines: ["Do it now.", "Your message has not been sent."],
      },
      pack: { id: "small", version: "1.0.0" },
      route: null,
      outranks: false,
      misspelt: [],
    });
  });

  test("goes where the most urgent rule says, and lists every rule", () => {
    const result = judge("It burns when I pee. I can't breathe.");
    expect(adviceOf(result)?.disposition).toBe("999");
    expect(result.findings.map((one) => one.rule)).toEqual(["chest", "urine"]);
  });

  test("is told in the language of the page where the pack has it, and in English where not", () => {
    expect(adviceOf(judge("chest pain", { language: "cy" }))?.heading).toBe("Ffoniwch 999");
    expect(adviceOf(judge("chest pain", { language: "cy-GB" }))?.heading).toBe("Ffoniwch 999");
    expect(adviceOf(judge("burns when I pee", { language: "cy" }))?.heading).toBe("Phone today");
    expect(adviceOf(judge("chest pain", { language: "constructor" }))?.heading).toBe("Call 999");
  });

  test("still gets advice from a pack that forgot it", () => {
    const bare = compilePack({ ...smallPack, advice: { ...smallPack.advice, "999": {} } });
    expect(adviceOf(evaluate(bare, draft("chest pain")))).toEqual({
      disposition: "999",
      heading: "Do not wait for a reply to a message",
      lines: [
        "If a life may be in danger, call 999 now.",
        "If not, call your GP practice, or 111 when it is closed.",
        "Your message has not been sent.",
      ],
    });
  });
});

describe("how it is typed does not matter", () => {
  test.each([
    ["upper case", "CHEST PAIN", "CHEST PAIN"],
    ["a line break in the middle", "my chest\nreally hurts", "chest\nreally hurts"],
    ["no-break spaces", "my chest\u00a0pain", "chest\u00a0pain"],
    [
      "zero-width characters inside words",
      "che\u200bst p\u2060ain\u200b!",
      "che\u200bst p\u2060ain",
    ],
    ["bidi controls", "\u202echest\u202c pain", "chest\u202c pain"],
    ["full-width letters", "ｃｈｅｓｔ pain", "ｃｈｅｓｔ pain"],
    ["accents", "chést páin", "chést páin"],
    ["a straight apostrophe", "I can't breathe", "can't breathe"],
    ["a curly apostrophe", "I can’t breathe", "can’t breathe"],
    ["no apostrophe", "I cant breathe", "cant breathe"],
    ["one word", "I cannot breathe", "cannot breathe"],
    ["two words", "I can not breathe", "can not breathe"],
    ["an emoji before it", "😰😰 chest pain", "chest pain"],
    ["dots for a pause", "my chest... it hurts", "chest... it hurts"],
  ])("%s", (_, text, span) => {
    expect(shown(text)).toEqual([span]);
    expect(judge(text).outcome).toBe("divert");
  });
});

describe("words of a phrase", () => {
  test.each([
    ["belong together within one sentence only", "My chest is fine. Pain in my toe."],
    ["are not joined over an empty line", "About my chest\n\nPain in my toe"],
    ["may not stand too far apart", "my chest is the one and my pain"],
    ["are whole words", "chestnut pain"],
  ])("%s", (_, text) => {
    expect(judge(text).outcome).toBe("clear");
  });

  test("are found even where an earlier word would have led nowhere", () => {
    const far = compilePack({
      ...smallPack,
      rules: [rule({ id: "three", phrases: ["a b c"], gapWordsMax: 2 })],
    });
    expect(evaluate(far, draft("a b x b x x c")).findings.map((one) => one.spans)).toEqual([
      [{ start: 0, end: 13 }],
    ]);
  });

  test("give several spans in order, and one for matches that overlap", () => {
    expect(shown("chest pain. Then pain in my chest hurts, later chest pains")).toEqual([
      "chest pain",
      "pain in my chest hurts",
      "chest pains",
    ]);
  });
});

describe("context", () => {
  test.each([
    ["no chest pain", ["negated"]],
    ["I had chest pain two years ago", ["historical"]],
    ["What if I get chest pain", ["hypothetical"]],
    ["The chest pain is gone now", ["resolved"]],
    ["My chest has no pain", ["negated"]],
    ["What if no chest pain comes", ["hypothetical", "negated"]],
  ])("turns a statement into a question: %s", (text, contexts) => {
    const result = judge(text);
    expect([result.outcome, questionOf(result), adviceOf(result)]).toEqual([
      "ask",
      { rule: "chest", text: "chest now?" },
      null,
    ]);
    expect(result.findings.map((one) => one.contexts)).toEqual([contexts]);
  });

  test("that stands in another sentence, too far off or before a turn changes nothing", () => {
    for (const text of [
      "No. Chest pain",
      "No change to report today, chest pain",
      "No fever but chest pain",
    ])
      expect(judge(text).outcome).toBe("divert");
  });

  test("around one mention takes nothing from a plain one", () => {
    const { outcome, findings } = judge("No chest pain yesterday. Now chest pain.");
    expect(outcome).toBe("divert");
    expect(findings.map((one) => [one.spans.length, one.contexts])).toEqual([[2, []]]);
  });
});

describe("an answer", () => {
  test("yes diverts, and the flags stay to be seen", () => {
    const { outcome, findings } = judge("no chest pain", { answers: { chest: "yes" } });
    expect(outcome).toBe("divert");
    expect(findings.map((one) => one.contexts)).toEqual([["negated"]]);
  });

  test("no sets the finding aside and leaves it among the findings", () => {
    const { outcome, findings } = judge("no chest pain", { answers: { chest: "no" } });
    expect(outcome).toBe("clear");
    expect(findings.map((one) => one.rule)).toEqual(["chest"]);
  });

  test("no does not undo a plain statement", () => {
    expect(judge("chest pain", { answers: { chest: "no" } }).outcome).toBe("divert");
  });

  test("to one question brings up the next", () => {
    const text = "no chest pain, and what if it burns when I pee";
    expect(questionOf(judge(text))?.rule).toBe("chest");
    expect(questionOf(judge(text, { answers: { chest: "no" } }))?.rule).toBe("urine");
  });

  test("comes in the language of the page", () => {
    expect(questionOf(judge("no chest pain", { language: "cy" }))?.text).toBe("chest nawr?");
  });
});

describe("a language that the pack does not know", () => {
  test.each([
    ["long text without a known small word", "Dzień dobry proszę o receptę na leki", "en"],
    ["short text in another script", "سینے میں درد", "en"],
    ["short text on a page in another language", "Poen yn fy mrest", "cy"],
  ])("is unchecked: %s", (_, text, language) => {
    expect(judge(text, { language }).outcome).toBe("unchecked");
  });

  test("does not hide a rule that fires", () => {
    expect(judge("Dzień dobry mam problem tutaj chest pain pomocy").outcome).toBe("divert");
  });

  test.each([
    ["English on a page in another language", "It is for my knee and the other one", "cy"],
    ["a short text", "Repeat prescription please", "en"],
    ["no words at all", "👍 12345", "cy"],
  ])("is not seen in %s", (_, text, language) => {
    expect(judge(text, { language }).outcome).toBe("clear");
  });
});

test("rules for staff and rules for patients do not judge each other's drafts", () => {
  const staff = { direction: "staff" } as const;
  expect(adviceOf(judge("Please come in today", staff))?.disposition).toBe("phone-instead");
  expect(judge("Please come in today").outcome).toBe("clear");
  expect(judge("Chest pain, as you said", staff).outcome).toBe("clear");
});
