/** An item of a list, and a field of a form, is a sentence of its own, by its bullet, its number or its heading; what is said of one says nothing of the others. */
import { expect, test } from "vitest";
import { readWords } from "../../src/triage/triage-text.js";

const byNumber = (text: string, of: "sentence" | "item"): readonly string[] => {
  const found: string[] = [];
  for (const word of readWords(text))
    found[word[of]] = [found[word[of]] ?? [], word.text].flat().join(" ");
  return found;
};

test.each([
  ["- inhaler\n- chest pain\n- flu jab", ["inhaler", "chest pain", "flu jab"]],
  ["* inhaler\n* chest pain", ["inhaler", "chest pain"]],
  ["inhaler\n\u2022 chest pain\n  \u2022 flu jab", ["inhaler", "chest pain", "flu jab"]],
  ["inhaler\n2) chest pain", ["inhaler", "2 chest pain"]],
  ["no fever 1) rash 2) cough", ["no fever", "1 rash", "2 cough"]],
  ["\n\nno fever", ["no fever"]],
])("%j is several sentences", (text, wanted) => {
  expect(byNumber(text, "sentence")).toEqual(wanted);
});

test.each([
  ["fever of\n38.5 since noon", ["fever of 38 5 since noon"]],
  ["chest\npain", ["chest pain"]],
  ["chest-\npain", ["chest pain"]],
  ["took 2) no 3) tablets", ["took 2 no 3 tablets"]],
])("%j is one", (text, wanted) => {
  expect(byNumber(text, "sentence")).toEqual(wanted);
});

// Before the first item is what stands in none.
test.each([
  ["two things: 1. rash 2. cough", ["two things", "1 rash", "2 cough"]],
  ["two things\n[1] rash [2] cough", ["two things", "1 rash", "2 cough"]],
  ["hi\na) rash\nb) cough\nc) flu jab", ["hi", "a rash", "b cough", "c flu jab"]],
  ["hi\ni. rash\nii. cough", ["hi", "i rash", "ii cough"]],
  ["hi \u2610 rash \u2610 cough", ["hi", "rash", "cough"]],
  ["hi\n1 - rash\n2 - cough", ["hi", "1 rash", "2 cough"]],
  ["hi 1\ufe0f\u20e3 rash 2\ufe0f\u20e3 cough", ["hi", "1 rash", "2 cough"]],
  ["hi\n- rash\n\nthanks", ["hi thanks", "rash"]],
  ["hi\n- rash\nthanks", ["hi thanks", "rash"]],
  [
    "hi\nProblem: rash\nHow long? a day\nTried - cream",
    ["hi", "problem rash", "how long a day", "tried cream"],
  ],
])("%j has items", (text, wanted) => {
  expect(byNumber(text, "item")).toEqual(wanted);
});

test.each([
  ["Subject: rash\nMessage: it is red"],
  ["I took 1. Then 3. Then none"],
  ["vitamin b. and so do i. Thanks"],
  ["it is 5 - 10 days"],
])("%j has none", (text) => {
  expect(byNumber(text, "item")).toHaveLength(1);
});
