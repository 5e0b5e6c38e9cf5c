import { describe, expect, test } from "vitest";
import type { RulePack, TriageRule } from "../../src/triage/rule-pack.js";
import { validatePack } from "../../src/triage/triage-validate.js";
import { rule, smallPack } from "./small-pack.js";

const sound = smallPack.rules[1] ?? rule({ id: "none", phrases: [] });
const packWith = (change: Partial<TriageRule>): RulePack => ({
  ...smallPack,
  rules: [{ ...sound, ...change }],
});

test("a sound pack draws no complaint", () => {
  expect(validatePack(smallPack)).toEqual([]);
});

test("a pack that says outright that it has no words of what was is as sound as one that is silent of them", () => {
  const stories = { opens: ["years +ago"], goesOn: undefined, ends: ["now"] };
  expect(validatePack({ ...smallPack, stories })).toEqual([]);
});

/** Examples with nothing beside the phrase. */
const bare = ["Chest pain", "Chest pain!", "Oh, chest pain"];

describe("a complaint is a sentence that names the rule", () => {
  test.each<[string, Partial<TriageRule>]>([
    ['The rule "chest" has no English question.', { question: { cy: "Nawr?" } }],
    ['The rule "chest" names no source.', { source: " " }],
    ['The rule "chest" has a gap outside 0 to 12.', { gapWordsMax: 13 }],
    ['The rule "chest" has no date by which to review it.', { reviewBy: "soon" }],
    ['The rule "chest" has a phrase without words.', { phrases: [...sound.phrases, " "] }],
    [
      'The rule "chest" has more than one place for what may stand beside its phrases.',
      { besides: "my|dad think|maybe", examples: bare },
    ],
    ['The rule "chest" has a phrase without words.', { besides: "", examples: bare }],
    [
      'The rule "chest" has a phrase with a form that is not one word, or a set that is not there: "can\'t|could breathe".',
      { phrases: [...sound.phrases, "can't|could breathe"] },
    ],
    ['The rule "chest" has fewer than three examples.', { examples: ["I have chest pain"] }],
    ['The rule "chest" has fewer than three counter-examples.', { counterExamples: [] }],
    [
      'The rule "chest" does not fire plainly on its example "No chest pain".',
      { examples: [...sound.examples, "No chest pain"] },
    ],
    [
      'The rule "chest" does not fire plainly on its example "Sore toe".',
      { examples: [...sound.examples, "Sore toe"] },
    ],
    [
      'The rule "chest" has a counter-example that diverts: "My chest hurts".',
      { counterExamples: [...sound.counterExamples, "My chest hurts"] },
    ],
  ])("%s", (sentence, change) => {
    expect(validatePack(packWith(change))).toEqual([sentence]);
  });
});

test.each<[string, Partial<RulePack>]>([
  ['Two rules have the id "chest".', { rules: [sound, sound] }],
  ["No language has frequent words, so every longer text would be unchecked.", { languages: [] }],
  [
    'The abbreviation "D-V" is never read as "sick".',
    { abbreviations: { "D-V": "sick", dv: "sick" } },
  ],
  ['The abbreviation "cant" is never read as "may not".', { abbreviations: { cant: "may not" } }],
  [
    "The advice for maternity has no English text.",
    { advice: { ...smallPack.advice, maternity: {} } },
  ],
  [
    "The advice for maternity is empty.",
    { advice: { ...smallPack.advice, maternity: { en: { heading: "Call", lines: [] } } } },
  ],
  [
    'The family "late" speaks for a list that is not there: "complaint".',
    {
      routeFamilies: [
        {
          name: "late",
          phrases: ["late"],
          gapWordsMax: 1,
          lists: {},
          each: { 0: { complaint: 2 } },
        },
      ],
    },
  ],
  [
    'The cue "now" reaches outside 0 to 30 words.',
    { cues: [{ flag: "resolved", phrase: "now", stands: "after", reachWords: 31 }] },
  ],
  [
    'The cue "" has a phrase without words.',
    { cues: [{ flag: "negated", phrase: "", stands: "after", reachWords: 1 }] },
  ],
])("%s", (sentence, change) => {
  const rules = smallPack.rules.map((one) => ({ ...one, counterExamples: ["One", "Two", "Six"] }));
  expect(validatePack({ ...smallPack, rules, ...change })).toEqual([sentence]);
});
