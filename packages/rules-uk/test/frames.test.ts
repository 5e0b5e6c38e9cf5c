/** What people put around it in a message (forms, lists, errands, who they are, that all else is well) never lowers what a message comes to. */
import { describe, expect, test } from "vitest";
import { ukRules } from "../src/index.js";
import { linesOf } from "./lines-of.js";
import { judge } from "./outcome-of.js";
import { rankOf } from "./rank-of.js";

const frames = linesOf("./frames.txt").map((line) => line.replaceAll("\\n", "\n"));

const asSentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[.!?]*$/, "")}.`;

const examples = [
  ...ukRules.rules
    .filter(({ direction, after }) => direction === "patient" && after === undefined)
    .flatMap((rule) => rule.examples),
  ...linesOf("./plain-emergencies.txt"),
].map((text) => ({ text: asSentence(text), rank: rankOf(judge(text)) }));

/** Each frame is put around every so many examples, the next one around others: all of them around all would take half a minute. */
const STEP = 3;

describe("nothing is lowered by", () => {
  test.each(frames.map((frame, which) => [frame, which] as const))("%s", (frame, which) => {
    const lower = examples
      .filter((_, at) => (at + which) % STEP === 0)
      .map(({ text, rank }) => ({ text: frame.replace("{}", () => text), rank }))
      .filter(({ text, rank }) => rankOf(judge(text)) < rank);
    expect(lower).toEqual([]);
  });
});
