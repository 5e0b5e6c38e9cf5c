/** Laws of the whole pack: what must never make a message count for less. Each is tried on every example of every rule for patients. */
import { compilePack, DISPOSITIONS, evaluate, NO_FACTS, type TriageResult } from "@carethread/core";
import { expect, test } from "vitest";
import { ukRules } from "../src/index.js";

const pack = compilePack(ukRules);
const judge = (text: string): TriageResult =>
  evaluate(pack, { text, direction: "patient", language: "en", facts: NO_FACTS, answers: {} });

/** The higher, the more urgent. */
const rankOf = (result: TriageResult): number => {
  if (result.outcome === "divert")
    return 1 + DISPOSITIONS.length - DISPOSITIONS.indexOf(result.advice.disposition);
  return result.outcome === "ask" ? 1 : 0;
};

const examples = ukRules.rules
  .filter(({ direction, after }) => direction === "patient" && after === undefined)
  .flatMap((rule) => rule.examples);

const ranks = new Map(examples.map((text) => [text, rankOf(judge(text))]));

/** A number from 0 to below 1 that is the same in every run. */
const chance = (seed: number): number => {
  const value = Math.sin(seed * 12.9898 + 78.233) * 43758.5453;
  return value - Math.floor(value);
};

/** Changes some of the places at which a pattern matches. */
const someOf =
  (pattern: RegExp, change: (found: string) => string, share: number) =>
  (text: string, seed: number): string => {
    let at = 0;
    return text.replace(pattern, (found) => {
      at += 1;
      return chance(seed * 1000 + at) < share ? change(found) : found;
    });
  };

type Change = (text: string, seed: number) => string;

const around = (remarks: readonly string[]): readonly Change[] =>
  remarks.flatMap((remark): readonly Change[] => [
    (text) => `${remark}. ${text}`,
    (text) => `${text.replace(/[.!?]*$/, "")}. ${remark}.`,
    (text) => `${text.replace(/[.!?]*$/, "")}, ${remark}`,
    (text) => `${remark}, ${text}`,
  ]);

const minimising = around([
  "my husband says it is nothing",
  "it's probably nothing",
  "I'm sure it's nothing to worry about",
  "sorry to bother you",
  "I don't want to make a fuss",
  "I hate to waste your time",
  "my mum thinks I am making it up",
  "I am not one to complain",
  "my friend reckons it's just stress",
  "it might be just wind",
]);

const politeness = around([
  "Hello doctor",
  "Good morning",
  "please",
  "thank you so much for your help",
  "kind regards, Mrs Jones",
  "hope you are well",
]);

const demographics = around([
  "I am a 45 year old woman",
  "I'm 19 and a student",
  "I am 82",
  "I'm from Poland",
  "I am a black man of 60",
  "I am on benefits",
  "I'm a nurse",
]);

const barriers = around([
  "I can't get there",
  "I have no car",
  "I can't afford a taxi",
  "I live on my own",
  "I can't get through on the phone",
  "I don't want to go to hospital",
  "I've got no credit to ring",
]);

const CYRILLIC = "аеорсухі";
const LATIN = "aeopcyxi";

const typing: readonly Change[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replaceAll("'", ""),
  (text) => text.replaceAll("'", "\u2019"),
  (text) => text.replace(/[.!?]*$/, ""),
  (text) => text.replace(/[.!?]*$/, "!!!"),
  (text) => text.replace(/[.!?]*$/, "..."),
  (text) => text.replace(/[.!?]*$/, "??"),
  (text) => `${text} \u{1F622}\u{1F622}`,
  (text) => `\u{1F198} ${text}`,
  someOf(/ /g, () => " \u{1F622} ", 0.4),
  someOf(/ /g, () => "\n", 0.4),
  (text) => text.replaceAll(" ", "\n"),
  (text) => text.replaceAll(" ", "  "),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replaceAll(" ", "\t"),
  (text) => Array.from(text).join("\u200b"),
  someOf(/\w/g, (letter) => `${letter}\u200d`, 0.4),
  someOf(/\w/g, (letter) => `\u00ad${letter}`, 0.4),
  someOf(/[aeopcyxi]/g, (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter, 0.4),
];

/** Sentences the other way round. */
const reversed: Change = (text) => (text.match(/[^.!?]+[.!?]*/g) ?? [text]).toReversed().join(" ");

const lowered = (changes: readonly Change[], seeds: number): { pairs: number; wrong: string[] } => {
  const wrong: string[] = [];
  let pairs = 0;
  for (const [text, before] of ranks)
    for (const change of changes)
      for (let seed = 0; seed < seeds; seed++) {
        const changed = change(text, seed + text.length);
        pairs += 1;
        if (rankOf(judge(changed)) < before) wrong.push(`${text} -> ${changed}`);
      }
  return { pairs, wrong };
};

test.each([
  ["a remark that makes it small", minimising, 1],
  ["politeness", politeness, 1],
  ["who the writer is", demographics, 1],
  ["what stands in the way", barriers, 1],
  ["case, punctuation, emoji, layout, look-alike letters and invisible characters", typing, 2],
  ["the order of the sentences", [reversed], 1],
] as const)("%s never lowers what a message comes to", (_, changes, seeds) => {
  expect(lowered(changes, seeds).wrong).toEqual([]);
});

test("a sentence of danger never lowers what another comes to, on either side", () => {
  const dangers = [...ranks].filter((_, at) => at % 7 === 0);
  const wrong = [...ranks].flatMap(([text, before]) =>
    dangers.flatMap(([danger, other]) =>
      [
        `${text.replace(/[.!?]*$/, "")}. ${danger}`,
        `${danger.replace(/[.!?]*$/, "")}. ${text}`,
      ].filter((both) => rankOf(judge(both)) < Math.max(before, other)),
    ),
  );
  expect(wrong).toEqual([]);
});

test("the laws were tried on more than ten thousand pairs", () => {
  const changes =
    minimising.length +
    politeness.length +
    demographics.length +
    barriers.length +
    typing.length * 2 +
    1;
  expect(ranks.size * changes).toBeGreaterThan(10_000);
});
