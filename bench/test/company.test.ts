import { expect, test } from "vitest";
import { companyOf, WIDTH } from "../src/weights/company.ts";

const messages = Array.from({ length: 5 }, () => [
  ["the", "cat", "drank", "milk", "today"],
  ["the", "kitten", "drank", "milk", "today"],
  ["please", "post", "a", "letter", "soon"],
  ["please", "post", "a", "form", "soon"],
]).flat();
const vectors = companyOf(messages);

const likeness = (one: string, other: string): number =>
  (vectors.get(one) ?? new Float64Array()).reduce(
    (sum, each, at) => sum + each * (vectors.get(other)?.[at] ?? 0),
    0,
  );

test("words that keep the same company are more alike than those that do not", () => {
  expect(likeness("cat", "kitten")).toBeGreaterThan(0.9);
  expect(likeness("form", "letter")).toBeGreaterThan(0.9);
  expect(Math.abs(likeness("cat", "form"))).toBeLessThan(0.1);
});

test("a vector has the width of all, and a length of one", () => {
  expect(vectors.get("milk")).toHaveLength(WIDTH);
  expect(likeness("milk", "milk")).toBeCloseTo(1, 10);
});

test("a word that stands in fewer than four messages has none", () => {
  expect(companyOf([["the", "zebra"], ["the"], ["the"], ["the"]]).has("zebra")).toBe(false);
});

test("the same messages make the same vectors", () => {
  expect(companyOf(messages)).toEqual(vectors);
});
