/**
 * pnpm bench triage-speed [--json]: how long a message of about 80 words is judged with all rules, against one regular expression made of the same phrases, in the
 * same run; and how long 20 kB of hostile text takes.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compilePack, evaluate, NO_FACTS } from "@carethread/core";
import { ukRules } from "@carethread/rules-uk";
import { atMost, type Figure, print, rounded, tell } from "./lib/figures.ts";
import { readSet } from "./triage/sets.ts";

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const sets = fileURLToPath(new URL("../triage/sets/develop/", import.meta.url));

const WORDS = 80;
const texts = ["emergencies", "hard-negatives", "routing"].flatMap((name) => {
  const words = readSet(join(sets, `${name}.jsonl`)).flatMap(({ text }) => [
    ...text.split(/\s+/),
    ".",
  ]);
  const count = Math.min(60, Math.floor(words.length / WORDS));
  return Array.from({ length: count }, (_, at) =>
    words.slice(at * WORDS, (at + 1) * WORDS).join(" "),
  );
});

const pack = compilePack(ukRules);
const judge = (text: string): string =>
  evaluate(pack, { text, direction: "patient", language: "en", facts: NO_FACTS, answers: {} })
    .outcome;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const wordSets = ukRules.words ?? {};
const spread = (place: string): string => {
  let text = place.replace(/^\+/, "");
  for (let depth = 0; depth < 4 && text.includes("{"); depth++)
    text = text.replace(/\{([a-z0-9-]+)\}/g, (_, name: string) => wordSets[name] ?? "");
  return text
    .split("|")
    .map((form) => (form.endsWith("*") ? `${escaped(form.slice(0, -1))}\\w*` : escaped(form)))
    .join("|");
};
const pattern = ukRules.rules
  .filter(({ direction }) => direction === "patient")
  .flatMap(({ phrases, gapWordsMax }) =>
    phrases.map((phrase) =>
      phrase
        .split(" ")
        .filter((place) => place !== "&" && place !== "")
        .map((place) => `\\b(?:${spread(place)})\\b`)
        .join(`(?:\\W+\\w+){0,${gapWordsMax}}\\W+`),
    ),
  );
const combined = new RegExp(pattern.map((one) => `(?:${one})`).join("|"), "gi");
const match = (text: string): number => text.match(combined)?.length ?? 0;

const ROUNDS = 15;
const took = (run: (text: string) => unknown): readonly number[] => {
  for (const text of texts) run(text);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const text of texts) {
      const from = process.hrtime.bigint();
      run(text);
      times.push(Number(process.hrtime.bigint() - from) / 1_000);
    }
  return times.sort((a, b) => a - b);
};
const at = (times: readonly number[], part: number): number =>
  times[Math.floor((times.length - 1) * part)] ?? 0;

const ours = took(judge);
const theirs = took(match);
/** The median of these: one run alone may hold the collection of what reading the sets left behind. */
const HOSTILE_RUNS = 5;

const hostile = ["chest pain ", "no what if ", "a", "pain in ", "not ", "baby is hot "].map(
  (unit) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length)).slice(0, 20_000);
    judge(text);
    const runs = Array.from({ length: HOSTILE_RUNS }, () => {
      const from = process.hrtime.bigint();
      judge(text);
      return Number(process.hrtime.bigint() - from) / 1e6;
    });
    return at(
      runs.toSorted((one, other) => one - other),
      0.5,
    );
  },
);

const comparedWith = "one combined regular expression of the same phrases, with gaps";
const figures: readonly Figure[] = [
  {
    name: "triage: median of 80 words",
    value: rounded(at(ours, 0.5), 0),
    unit: "us",
    gate: atMost(150),
    aim: atMost(100),
    comparedWith: "the clock on the wall",
  },
  {
    name: "triage: 99th of 100",
    value: rounded(at(ours, 0.99), 0),
    unit: "us",
    gate: atMost(1_000),
    aim: atMost(500),
    comparedWith: "the clock on the wall",
  },
  {
    name: "triage / regular expression",
    value: rounded(at(ours, 0.5) / at(theirs, 0.5), 2),
    unit: "x",
    gate: atMost(5),
    aim: atMost(2),
    comparedWith,
    note: `the expression: ${String(rounded(at(theirs, 0.5), 0))} us`,
  },
  {
    name: "triage: slowest 20 kB of hostile text",
    value: rounded(Math.max(...hostile), 1),
    unit: "ms",
    gate: atMost(20),
    aim: atMost(10),
    comparedWith: "the clock on the wall",
  },
];
process.exitCode = tell(figures, values.json, print) ? 0 : 1;
