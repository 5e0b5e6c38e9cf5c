/** Laws of the whole pack: what must never make a message count for less. Each is tried on every example of every rule for patients. */
import { expect, test } from "vitest";
import { ukRules } from "../src/index.js";
import { judge } from "./outcome-of.js";
import { rankOf } from "./rank-of.js";

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
  // Pictures that are read as words of danger: they come between none.
  someOf(/ /g, () => " \u{1FA78}\u{1F92E} ", 0.4),
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

const stop = (text: string): string => `${text.replace(/[.!?]*$/, "")}.`;

/** Sentences the other way round, each with its stop: running two of them together is another change. A point before a digit ends none: with it cut in two, 38.5 would be another temperature. */
const reversed: Change = (text) =>
  (stop(text).match(/(?:[^.!?]|\.(?=\d))+[.!?]*/g) ?? [text]).toReversed().join(" ");

const laws: readonly (readonly [string, readonly Change[]])[] = [
  ["a remark that makes it small", minimising],
  ["politeness", politeness],
  ["who the writer is", demographics],
  ["what stands in the way", barriers],
  [
    "case, punctuation, emoji, layout, look-alikes and invisible characters",
    [...typing, ...typing],
  ],
  ["the order of the sentences", [reversed]],
];

const PAIRS_MIN = 10_000;
const changesInAll = laws.reduce((sum, [, changes]) => sum + changes.length, 0);

/** Every so many changes are tried on an example, others on the next: all of them on all would take a minute. */
const STEP = Math.max(1, Math.floor((ranks.size * changesInAll) / (PAIRS_MIN * 1.4)));

const pairsOf = (changes: readonly Change[]): readonly (readonly [string, string])[] =>
  examples.flatMap((text, at) =>
    changes
      .map((change, which) => [text, change(text, which + text.length)] as const)
      .filter((_, which) => (which + at) % STEP === 0),
  );

test.each(laws)("%s never lowers what a message comes to", (_, changes) => {
  const wrong = pairsOf(changes).filter(
    ([text, changed]) => rankOf(judge(changed)) < (ranks.get(text) ?? 0),
  );
  expect(wrong).toEqual([]);
});

/** With so many others each example is tried, on either side: more than ten thousand pairs, and others when an example is new. */
const OTHERS = 8;

test("a sentence of danger never lowers what another comes to, on either side", () => {
  const pairs = examples.flatMap((text, at) =>
    Array.from({ length: OTHERS }, (_, which): readonly [string, string] => [
      text,
      examples[(at * 7 + 3 + which * 83) % examples.length] ?? text,
    ]),
  );
  const wrong = pairs.flatMap(([text, other]) => {
    const least = Math.max(ranks.get(text) ?? 0, ranks.get(other) ?? 0);
    return [`${stop(text)} ${other}`, `${stop(other)} ${text}`].filter(
      (both) => rankOf(judge(both)) < least,
    );
  });
  expect(pairs.length * 2).toBeGreaterThan(10_000);
  expect(wrong).toEqual([]);
});
test("the laws are tried on more than ten thousand pairs", () => {
  const tried = laws.reduce((sum, [, changes]) => sum + pairsOf(changes).length, 0);
  expect(tried).toBeGreaterThan(PAIRS_MIN);
});
