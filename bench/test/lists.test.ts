import { expect, test } from "vitest";
import { companyOf } from "../src/weights/company.ts";
import { countsOf } from "../src/weights/counts.ts";
import { type Company, type ListExample, listOf, makePoints } from "../src/weights/lists.ts";

const says = (
  list: string,
  words: readonly string[],
  families: readonly string[] = [],
): ListExample => ({
  ...{ writer: "w", lists: [list], share: 1, outranks: false, families, words },
});

const examples = [
  ...Array.from({ length: 4 }, () => says("results", ["bloods", "back", "the"], ["tests"])),
  ...Array.from({ length: 4 }, () => says("prescriptions", ["repeat", "the"], ["medicine"])),
  ...Array.from({ length: 4 }, () => says("prescriptions", ["tablets", "back"], ["medicine"])),
];
const lists = ["results", "prescriptions"];
const alone: Company = { vectors: new Map(), counts: new Map() };
const points = makePoints(examples, lists, alone);

test("words and families speak for the lists of the messages that they stand in", () => {
  expect(points.words.get("bloods")?.get("results")).toBeGreaterThan(0);
  expect(points.families.get("medicine")?.get("prescriptions")).toBeGreaterThan(0);
});

test("the list is the one for which most is said", () => {
  expect(listOf(points, says("", ["bloods", "the"]))).toBe("results");
  expect(listOf(points, says("", ["the"], ["medicine"]))).toBe("prescriptions");
});

test("a message of which nothing is known is on no list", () => {
  expect(listOf(points, says("", ["zebra"]))).toBe(null);
});

test("what stands in fewer than three messages has no points", () => {
  expect(makePoints(examples.slice(0, 2), lists, alone).words.size).toBe(0);
});

test("the same messages make the same points", () => {
  expect(makePoints(examples, lists, alone)).toEqual(points);
});

test("a word that no labelled message has speaks for the list of the company that it keeps", () => {
  const messages = Array.from({ length: 6 }, () => [
    ["my", "bloods", "from", "the", "lab"],
    ["my", "smears", "from", "the", "lab"],
    ["more", "tablets", "for", "mum", "please"],
    ["more", "inhalers", "for", "mum", "please"],
  ]).flat();
  const company = { vectors: companyOf(messages), counts: countsOf(messages) };
  const known = makePoints(examples, lists, company);
  expect(listOf(known, says("", ["smears"]))).toBe("results");
  expect(listOf(known, says("", ["inhalers"]))).toBe("prescriptions");
});
