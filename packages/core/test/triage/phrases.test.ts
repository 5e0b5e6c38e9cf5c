import { describe, expect, test } from "vitest";
import type { ContextCue, RulePack, TriageRule } from "../../src/triage/rule-pack.js";
import { NO_FACTS, type TriageFacts } from "../../src/triage/triage.js";
import { compilePack } from "../../src/triage/triage-compile.js";
import { evaluate } from "../../src/triage/triage-evaluate.js";
import { isOneSlip } from "../../src/triage/triage-spelling.js";
import { draft, rule, smallPack } from "./small-pack.js";

const judge = (
  given: Pick<TriageRule, "phrases"> & Partial<TriageRule>,
  text: string,
  more: Partial<RulePack> & { readonly facts?: Partial<TriageFacts> } = {},
) => {
  const { facts, ...pack } = more;
  const compiled = compilePack({ ...smallPack, ...pack, rules: [rule({ id: "one", ...given })] });
  return evaluate(compiled, draft(text, { facts: { ...NO_FACTS, ...facts } }));
};
const outcome = (...given: Parameters<typeof judge>): string => judge(...given).outcome;

describe("a place of a phrase", () => {
  test.each([
    ["may be the beginning of a word", "swell* foot", "Swellings of my foot", "divert"],
    ["may not be the middle of one", "swell* foot", "Unswelling of the foot", "clear"],
    ["may be a number between two others", "temp <38..43>", "her temp is 39.5", "divert"],
    ["may not be a number outside", "temp <38..43>", "her temp is 37.5", "clear"],
    ["takes a number in words", "<1..3> days old", "he is two days old", "divert"],
    ["may be a set of the pack", "{limb} numb", "my foot went numb", "divert"],
    ["may be a set beside a word", "{limb}|face numb", "my face is numb", "divert"],
    ["that must follow at once does", "can't +feel", "I can't feel it", "divert"],
    [
      "that must follow at once does not come later",
      "can't +feel",
      "I can't say I feel it is my foot",
      "clear",
    ],
  ])("%s", (_, phrase, text, wanted) => {
    const words = { limb: "foot|hand|{leg}", leg: "leg|legs" };
    expect(outcome({ phrases: [phrase] }, text, { words })).toBe(wanted);
  });

  test("may come before or after what stands behind a free order", () => {
    const given = { phrases: ["numb & foot & cold"] };
    for (const text of ["numb cold foot", "foot is cold and numb", "cold foot numb"])
      expect(outcome(given, text)).toBe("divert");
    expect(outcome(given, "cold foot")).toBe("clear");
  });
});

describe("what may stand beside a phrase", () => {
  const given = { phrases: ["broken +arm"], besides: "{who}|<1..120>" };
  const words = { who: "my|dad|think|its|a|year|old|is" };

  test.each([
    ["nothing at all", "Broken arm", "divert"],
    ["the words that the rule names", "My dad, 82, I said. Think its a broken arm!", "divert"],
    ["what is in another sentence", "I wanted a form. Broken arm. Thanks for your time", "divert"],
    ["what is behind a comma or a word that joins", "broken arm, he fell, and so on", "divert"],
    ["no other word before it", "a form for my broken arm", "clear"],
    ["no other word behind it", "broken arm clinic", "clear"],
  ])("is %s", (_, text, wanted) => {
    expect(outcome(given, text, { words })).toBe(wanted);
  });
});

describe("what a rule needs", () => {
  const fever = {
    phrases: ["hot|fever"],
    needs: [{ facts: { ageMonthsMax: 2 }, phrases: ["<1..11> weeks old"], within: "message" }],
  } as const satisfies Partial<TriageRule>;

  test("may be said by a fact", () => {
    expect(outcome(fever, "he is hot", { facts: { ageMonths: 1 } })).toBe("divert");
    expect(outcome(fever, "he is hot", { facts: { ageMonths: 30 } })).toBe("clear");
  });

  test("may be said by words, whatever the facts of whoever is signed in", () => {
    const facts = { ageMonths: 400, ageYears: 33 };
    expect(outcome(fever, "He is 6 weeks old.\n\nHe has a fever", { facts })).toBe("divert");
  });

  test("is not taken from a fact that is unknown", () => {
    expect(outcome(fever, "he is hot")).toBe("clear");
  });

  test("may have to stand in the same sentence", () => {
    const given = {
      phrases: ["faint"],
      needs: [{ phrases: ["blood"], within: "sentence" }],
    } as const;
    expect(outcome(given, "faint, lots of blood")).toBe("divert");
    expect(outcome(given, "I feel faint. Is my blood test on Monday?")).toBe("clear");
  });

  test("may be a medicine or a condition, by how its name begins", () => {
    const given = {
      phrases: ["hit my head"],
      needs: [{ facts: { medicines: ["warfarin"], conditions: ["atrial"] }, within: "message" }],
    } as const;
    expect(outcome(given, "I hit my head", { facts: { medicines: ["Warfarin 3 mg"] } })).toBe(
      "divert",
    );
    expect(
      outcome(given, "I hit my head", { facts: { conditions: ["Chronic atrial fibrillation"] } }),
    ).toBe("divert");
    expect(outcome(given, "I hit my head", { facts: { medicines: ["Ramipril"] } })).toBe("clear");
  });
});

test("a word that is only denied is not what a rule needs, and one that is flagged otherwise makes it ask", () => {
  const given = {
    phrases: ["hit my head"],
    needs: [{ phrases: ["vomiting"], within: "message" }],
  } as const;
  expect(outcome(given, "I hit my head. There was vomiting")).toBe("divert");
  expect(outcome(given, "I hit my head, no vomiting")).toBe("clear");
  expect(outcome(given, "I hit my head, no vomiting. Now vomiting")).toBe("divert");
  const asked = judge(given, "I hit my head. What if I start vomiting?");
  expect([asked.outcome, asked.findings.map((f) => f.contexts)]).toEqual([
    "ask",
    [["hypothetical"]],
  ]);
});

describe("a rule that counts signs", () => {
  const signs = ["sweating", "sick", "pale"].map((word) => ({
    phrases: [word],
    within: "message" as const,
  }));
  const given = { phrases: ["chest pain"], needs: signs, needsMin: 2 };

  test.each([
    ["chest pain", "clear"],
    ["chest pain. I am sweating", "clear"],
    ["chest pain. I am sweating and pale", "divert"],
    ["chest pain. Sweating, sick and pale", "divert"],
    ["chest pain. Pale, no sweating", "clear"],
  ])("%s: %s", (text, expected) => {
    expect(outcome(given, text)).toBe(expected);
  });

  test("counts the plainest of the signs that are there", () => {
    expect(outcome(given, "chest pain. Sweating and pale. What if I am sick?")).toBe("divert");
    expect(outcome(given, "chest pain. I am sweating. What if I am sick?")).toBe("ask");
  });

  test("asks about its phrases alone where it is told to, and is never less than that", () => {
    const alone = { ...given, asksAlone: true } as const;
    const asked = judge(alone, "chest pain");
    expect([asked.outcome, asked.findings.map((f) => f.contexts)]).toEqual(["ask", [["alone"]]]);
    expect(outcome(alone, "chest pain. I am sweating and pale")).toBe("divert");
    expect(outcome(alone, "chest pain. I am sweating and pale. Again chest pain")).toBe("divert");
  });
});

test("an exclusion in the sentence turns a statement into a question, and never into silence", () => {
  const given = { phrases: ["chest hurts"], unless: ["press|pressed on"] };
  const asked = judge(given, "my chest hurts when I press on it");
  expect([asked.outcome, asked.findings.map((f) => f.contexts)]).toEqual(["ask", [["excluded"]]]);
  expect(outcome(given, "my chest hurts. Should I press on?")).toBe("divert");
});

test("a rule that only asks never diverts by itself, and does after a yes", () => {
  const given = { phrases: ["dizzy"], asks: true } as const;
  expect(outcome(given, "I am dizzy")).toBe("ask");
  const pack = compilePack({ ...smallPack, rules: [rule({ id: "one", ...given })] });
  expect(evaluate(pack, draft("dizzy", { answers: { one: "yes" } })).outcome).toBe("divert");
});

describe("an emoji that the pack knows", () => {
  const given = { phrases: ["coughing blood"], gapWordsMax: 3 };
  const pack = { abbreviations: { "🩸": "blood" } };

  test.each([
    ["is read as its words", "I am coughing 🩸", [{ start: 5, end: 16 }]],
    ["wherever it stands in the sentence", "🩸🩸 I am coughing", [{ start: 0, end: 18 }]],
    [
      "and another one comes between no words",
      "coughing 😡 up bits of blood",
      [{ start: 0, end: 28 }],
    ],
    ["but belongs to no other sentence", "I am coughing. 🩸", undefined],
  ])("%s", (_, text, spans) => {
    expect(judge(given, text, pack).findings[0]?.spans).toEqual(spans);
  });

  test("widens no gap between words, however often it stands there", () => {
    const many = `coughing ${"🩸".repeat(9)} up blood`;
    expect(judge({ phrases: ["coughing +up +blood"] }, many, pack).outcome).toBe("divert");
  });
});

describe("a misspelt word", () => {
  const given = { phrases: ["breathe|breathing|chest"] };

  test.each(["breahte", "brethe", "breathee", "braethe", "brezthe"])("is read: %s", (typed) => {
    const result = judge(given, `cannot ${typed}`);
    expect(result.outcome).toBe("divert");
    expect(result.misspelt).toEqual([
      { span: { start: 7, end: 7 + typed.length }, readAs: ["breathe"] },
    ]);
  });

  test("is read as two where two were typed as one", () => {
    expect(outcome({ phrases: ["chest pain"] }, "chestpain")).toBe("divert");
  });

  test("is not a real word that is close, a short one, or one with two slips", () => {
    expect(outcome(given, "I play chess", { neverCorrected: "chess" })).toBe("clear");
    expect(outcome({ phrases: ["pain"] }, "pane")).toBe("clear");
    expect(outcome(given, "bxeaxhe")).toBe("clear");
  });

  test("is one letter more, less, other, or two that changed places", () => {
    expect(
      [
        ["abc", "abc"],
        ["abc", "acb"],
        ["abc", "ab"],
        ["abc", "axc"],
        ["abc", "bca"],
        ["abcd", "ab"],
      ].map(([one = "", other = ""]) => isOneSlip(one, other)),
    ).toEqual([false, true, true, true, false, false]);
  });
});

describe("look-alike letters", () => {
  test("of other scripts are read in a text in Latin letters", () => {
    expect(outcome({ phrases: ["chest pain"] }, "I have сhеst pаin today")).toBe("divert");
  });

  test("leave a text in another script what it is", () => {
    expect(outcome({ phrases: ["xyz"] }, "у меня болит голова, помогите пожалуйста")).toBe(
      "unchecked",
    );
  });
});

test("a short form is read as what it stands for", () => {
  const abbreviations = { sob: "short of breath" };
  expect(outcome({ phrases: ["short of breath"] }, "very sob today", { abbreviations })).toBe(
    "divert",
  );
});

describe("advice", () => {
  const text = (heading: string) => ({ en: { heading, lines: ["Now."] } });
  const adviceVariants = [
    { disposition: "999", nations: ["scotland"], open: false, text: text("Scotland, closed") },
    { disposition: "999", open: true, text: text("Open") },
  ] as const;
  const heading = (
    setting: { readonly nation: "scotland" | "wales"; readonly open: boolean } | null,
  ) => {
    const pack = compilePack({ ...smallPack, adviceVariants });
    const result = evaluate(pack, draft("chest pain", setting === null ? {} : { setting }));
    return result.outcome === "divert" ? result.advice.heading : null;
  };

  test("is for the nation and the hour where the pack has one, and the general one where not", () => {
    expect([
      heading({ nation: "scotland", open: false }),
      heading({ nation: "scotland", open: true }),
      heading({ nation: "wales", open: false }),
      heading(null),
    ]).toEqual(["Scotland, closed", "Open", "Call 999", "Call 999"]);
  });
});

test("a cue that only looks like one takes the cue with it", () => {
  const cues = [
    ...smallPack.cues,
    { flag: "none", phrase: "no relief", stands: "before", reachWords: 0 },
  ] as const;
  const given = { phrases: ["chest pain"] };
  expect(outcome(given, "no chest pain", { cues })).toBe("ask");
  expect(outcome(given, "no relief from chest pain", { cues })).toBe("divert");
});

describe("a cue", () => {
  const cue = (given: Partial<ContextCue> & Pick<ContextCue, "flag" | "phrase">): ContextCue => ({
    stands: "before",
    reachWords: 6,
    ...given,
  });
  const wary = compilePack({
    ...smallPack,
    cues: [
      cue({ flag: "negated", phrase: "no|without" }),
      cue({ flag: "negated", phrase: "nothing like" }),
      cue({ flag: "negated", phrase: "not" }),
      cue({ flag: "negated", phrase: "can not see any" }),
      cue({ flag: "none", phrase: "can not" }),
      cue({ flag: "none", phrase: "like this", stands: "after", takes: ["negated"] }),
    ],
    scopes: { negated: { ends: "i my just", joins: "or nor" } },
    rules: [
      rule({ id: "chest", phrases: ["chest pain", "not kick"] }),
      rule({ id: "bite", phrases: ["bit me"], unless: ["days old"] }),
    ],
  });
  const flagsIn = (text: string): readonly string[] =>
    evaluate(wary, draft(text)).findings.flatMap(({ contexts }) => contexts);

  test.each([
    ["reaches through a list that is joined", "No fever, chest pain or cough"],
    [
      "reaches what is joined to the list, whatever stands between",
      "No fever on my side or chest pain",
    ],
    ["of more words outweighs what only looks like one", "I can not see any chest pain"],
  ])("%s", (_, text) => {
    expect(flagsIn(text)).toEqual(["negated"]);
  });

  test.each([
    ["does not reach over a comma in no list", "No fever, chest pain since noon"],
    ["ends at a word of the pack", "No fever and I have chest pain"],
    ["is taken by what only looks like it", "I can not move for chest pain"],
    ["is no cue across a comma", "It is nothing, like chest pain"],
    ["is taken from a match by another that stands near it", "no chest pain like this"],
    ["that is part of the match says nothing of it", "he does not feel or kick"],
  ])("%s", (_, text) => {
    expect(flagsIn(text)).toEqual([]);
  });

  test("excuses in its own clause only: an age beside a bite is no exclusion", () => {
    expect(flagsIn("It bit me and is five days old")).toEqual(["excluded"]);
    expect(flagsIn("It bit me, my son is five days old")).toEqual([]);
  });
});
