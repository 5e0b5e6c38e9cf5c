import { expect, test } from "vitest";
import { linesOf } from "./lines-of.js";
import { outcomeOf } from "./outcome-of.js";

/** What people say every day in words that phrases have, too. Written by somebody who looked at the phrases that ordinary words would meet most easily (`pnpm bench loose`). */
const PLAIN_WORDS = linesOf("plain-words.txt");

test("there are more than four hundred of them, all different", () => {
  expect(PLAIN_WORDS.length).toBeGreaterThan(400);
  expect(new Set(PLAIN_WORDS).size).toBe(PLAIN_WORDS.length);
});

test.each(PLAIN_WORDS)("a plain message goes nowhere else: %s", (text) => {
  expect(outcomeOf(text)).not.toBe("divert");
});
