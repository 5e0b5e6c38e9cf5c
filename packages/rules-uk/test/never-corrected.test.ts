import { compilePack } from "@carethread/core";
import { expect, test } from "vitest";
import { ukRules } from "../src/index.js";
import { neverCorrected } from "../src/never-corrected.js";
import { unfold } from "../src/unfold.js";

// What is wrong here is mended by `pnpm build && node tools/never-corrected.mjs`.
const words = neverCorrected.split(" ");
const bare = compilePack({ ...ukRules, neverCorrected: "" });
const known = new Set(bare.lexicon.words);

test("every word would be read as one of the rules, and none is one", () => {
  const idle = words.filter((word) => bare.readWord(word).told === null);
  expect(idle.length / words.length).toBeLessThan(0.05);
  expect(words.filter((word) => known.has(word)).length / words.length).toBeLessThan(0.05);
});

test("with it no word in it is read as another", () => {
  const { readWord } = compilePack(ukRules);
  expect(words.filter((word) => readWord(word).told !== null)).toEqual([]);
});

test("they are sorted, each once, and take no more than 100 kB", () => {
  expect(words).toEqual([...new Set(words)].sort());
  expect(neverCorrected.length).toBeLessThanOrEqual(100_000);
});

test("a folded list says of each word how many letters it shares with the one before", () => {
  expect(unfold("AaddDedDrAbeadBreak")).toBe("add added addr bead break");
});

test.each(["heat", "leeds", "breeding", "fridge"])("a real word stays what it is: %s", (word) => {
  expect(compilePack(ukRules).readWord(word).told).toBeNull();
});
