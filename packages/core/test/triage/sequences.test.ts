/** What is read in the place of what was typed, before phrases are looked for. */
import { expect, test } from "vitest";
import type { RulePack } from "../../src/triage/rule-pack.js";
import { compilePack } from "../../src/triage/triage-compile.js";
import { evaluate } from "../../src/triage/triage-evaluate.js";
import { clausesOf } from "../../src/triage/triage-reading.js";
import { draft, rule, smallPack } from "./small-pack.js";

const pack: RulePack = {
  ...smallPack,
  rules: [
    ...smallPack.rules,
    rule({ id: "tongue", phrases: ["tongue +is +swollen"] }),
    rule({ id: "legs", phrases: ["can +not +move"] }),
    rule({ id: "count", phrases: ["count +16100"] }),
  ],
  neverCorrected: "tongues",
  abbreviations: {
    "tongue's": "tongue is",
    "unable to": "can not",
    "no longer able to": "can not",
    "not able to": "can not",
    "sort of": "",
    "my self": "myself",
  },
};
const compiled = compilePack(pack);
const wordsOf = (text: string): string =>
  clausesOf(compiled, text)
    .map((clause) => clause.join(" "))
    .join(" / ");

test.each([
  ["several words are read as what they mean", "I am unable to move", "i am can not move"],
  ["the longest of them first", "I am no longer able to move", "i am can not move"],
  ["and those that mean nothing are left out", "It is sort of swollen", "it is swollen"],
  ["words that were parted are one", "I did it my self", "i did it myself"],
  ["not over the end of a clause", "I am unable, to be honest", "i am unable / to be honest"],
  ["an apostrophe is read where one was typed", "My tongue's swollen", "my tongue is swollen"],
  ["whichever it is", "My tongue’s swollen", "my tongue is swollen"],
  ["with characters that nobody sees", "My t\u200bongue'\u200bs swollen", "my tongue is swollen"],
  ["and not where none was", "Two tongues swollen", "two tongues swollen"],
  ["a comma before three digits belongs to the number", "count 16,100", "count 16100"],
  ["and no other comma does", "count 16,10 or 16, 100", "count 16 / 10 or 16 / 100"],
])("%s", (_, text, words) => {
  expect(wordsOf(text)).toBe(words);
});

test.each([
  ["I am unable to move", "unable to move"],
  ["My tongue's sort of swollen", "tongue's sort of swollen"],
  ["count 16,100", "count 16,100"],
])("what is found is told of at the place of what was typed: %s", (text, shown) => {
  const { findings } = evaluate(compiled, draft(text));
  const spans = findings.flatMap((one) => one.spans);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([shown]);
});

test("a text of nothing but what means nothing is clear", () => {
  expect(evaluate(compiled, draft("sort of")).outcome).toBe("clear");
});
