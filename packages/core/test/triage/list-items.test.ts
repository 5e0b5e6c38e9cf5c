/** An item of a list is a sentence of its own, by its bullet or its number. */
import { expect, test } from "vitest";
import { readWords } from "../../src/triage/triage-text.js";

const sentences = (text: string): readonly string[] => {
  const found: string[] = [];
  for (const { text: word, sentence } of readWords(text))
    found[sentence] = [found[sentence] ?? [], word].flat().join(" ");
  return found;
};

test.each([
  ["- inhaler\n- chest pain\n- flu jab", ["inhaler", "chest pain", "flu jab"]],
  ["* inhaler\n* chest pain", ["inhaler", "chest pain"]],
  ["inhaler\n\u2022 chest pain\n  \u2022 flu jab", ["inhaler", "chest pain", "flu jab"]],
  ["inhaler\n2) chest pain", ["inhaler", "2 chest pain"]],
])("%j is several sentences", (text, wanted) => {
  expect(sentences(text)).toEqual(wanted);
});

test.each([
  ["fever of\n38.5 since noon", ["fever of 38 5 since noon"]],
  ["chest\npain", ["chest pain"]],
  ["chest-\npain", ["chest pain"]],
])("%j is one", (text, wanted) => {
  expect(sentences(text)).toEqual(wanted);
});
