/**
 * pnpm bench weights [--direction patient|staff] [--write] [FOLDER…]: makes the points of the rule that weighs what one side writes from labelled messages of several writers (those in
 * bench/triage/sets/develop, or folders like it), and tells how points that were made without a writer do on what that writer wrote. With --write they go into the pack.
 */
import { existsSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  clausesOf,
  compilePack,
  evaluate,
  NO_FACTS,
  type TriageFacts,
  type TriageRule,
} from "@carethread/core";
import { ukRules } from "@carethread/rules-uk";
import { readSet } from "./triage/sets.ts";
import { type Bounds, fit, type Points, weigh } from "./weights/fit.ts";
import { isNeverAgainst } from "./weights/never-against.ts";
import { isNeverFor } from "./weights/never-for.ts";
import { withoutWriters } from "./weights/parts.ts";
import { createNames, type Example, nearIn, passagesOf } from "./weights/passages.ts";
import { tellPassages, tellStanding, tellWeights, type Weighed } from "./weights/tell.ts";

/** What is made for one side. */
interface Reader {
  readonly rule: string;
  /** The files of a folder of sets. */
  readonly kinds: readonly string[];
  /** How many words and neighbours have points. */
  readonly kept: number;
  /** How strongly points are pulled towards nothing: the more, the fewer the messages. */
  readonly pull: number;
  /** Where they are written. */
  readonly file: string;
}

const READERS: Readonly<Record<TriageRule["direction"], Reader>> = {
  patient: {
    rule: "reads-like-an-emergency",
    kinds: [
      "emergencies",
      "accidents",
      "farewells",
      "partings",
      "hard-negatives",
      "low-acuity",
      "minor",
      "questions",
      "admin",
      "routing",
    ],
    kept: 12000,
    pull: 0.1,
    file: "reads-like-points.ts",
  },
  staff: {
    rule: "staff-reads-urgent",
    kinds: ["staff"],
    kept: 2500,
    pull: 0.1,
    file: "staff-points.ts",
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    direction: { type: "string", default: "patient" },
    write: { type: "boolean", default: false },
  },
});
const { direction } = values;
// Anything else taken for patients would write their points over.
if (direction !== "patient" && direction !== "staff")
  throw new Error(`--direction is patient or staff, not "${direction}"`);
const { rule, kinds, file, kept, pull } = READERS[direction];

const pack = compilePack({ ...ukRules, rules: ukRules.rules.filter(({ id }) => id !== rule) });
const {
  clausesMax = 5,
  againstWeight = 0,
  nearWords = "",
} = ukRules.rules.find(({ id }) => id === rule)?.weights ?? {};
const asking = new Set(ukRules.rules.filter(({ asks }) => asks === true).map(({ id }) => id));
const firm = new Set(
  ukRules.rules
    .filter(({ backing }) => backing === "none" || backing === "little")
    .map(({ id }) => id),
);
const names = createNames();

type Known = Pick<Example, "writer" | "kind" | "isUrgent">;

const exampleOf = (known: Known, text: string, subject: Partial<TriageFacts> = {}): Example => {
  const facts = { ...NO_FACTS, ...subject };
  const input = { text, direction, language: "en", answers: {}, facts } as const;
  const { outcome, findings } = evaluate(pack, input);
  const plain = findings.filter((one) => one.contexts.length === 0 && !asking.has(one.rule));
  const isFirm = plain.some((one) => firm.has(one.rule));
  return {
    ...{ ...known, outcome, plain: plain.length, isFirm },
    ...passagesOf(names, clausesOf(pack, text), clausesMax),
  };
};

const times = <One>(count: number, all: readonly One[]): readonly One[] =>
  Array.from({ length: count }, () => all).flat();

/** How many one message of these counts for: in their words small accidents and grave ones are alike, and so are farewells and other goodbyes, and few writers were asked for any of them; nor for questions, of which hardly any may be sent elsewhere. */
const COUNTS: Readonly<Record<string, number>> = {
  accidents: 3,
  farewells: 5,
  partings: 3,
  minor: 3,
  questions: 7,
};

const URGENT_KINDS: readonly string[] = ["emergencies", "accidents", "farewells"];

const examplesIn = (path: string): readonly Example[] => {
  const kind = basename(path, ".jsonl");
  const all = readSet(path)
    .filter((row) => row.direction === direction)
    .map(({ id, text, subject, outcome }) => {
      const writer = id.split("-")[1] ?? "";
      const isUrgent = URGENT_KINDS.includes(kind) || outcome === "refuse";
      return exampleOf({ writer, kind, isUrgent }, text, subject);
    });
  return times(COUNTS[kind] ?? 1, all);
};

/** How many messages one example of a rule counts for: it is short, and what stands in it is said nowhere else. */
const EXAMPLE_COUNTS = 3;

/** How many one that must not divert does: the pack promises it of each, and only points can break that promise. */
const COUNTER_EXAMPLE_COUNTS = 8;

/** What the rules must fire on and must not, in short sentences: one more writer. What can wait for a call the same day is neither. */
const ofRules = (): readonly Example[] =>
  ukRules.rules
    .filter((one) => one.weights === undefined && one.direction === direction && !one.after)
    .flatMap(({ examples: must, counterExamples: mustNot, disposition, asks }) => {
      const isUrgent = asks !== true && disposition !== "same-day-phone";
      const known = { writer: "rules", kind: "rules" } as const;
      const some = (isUrgent ? must : []).map((text) =>
        exampleOf({ ...known, isUrgent: true }, text),
      );
      const others = mustNot.map((text) => exampleOf({ ...known, isUrgent: false }, text));
      return [...times(EXAMPLE_COUNTS, some), ...times(COUNTER_EXAMPLE_COUNTS, others)];
    });

const own = fileURLToPath(new URL("../triage/sets/develop", import.meta.url));
const files = (positionals.length === 0 ? [own] : positionals)
  .flatMap((folder) => kinds.map((kind) => `${folder}/${kind}.jsonl`))
  .filter((path) => existsSync(path));
const examples = [...files.flatMap(examplesIn), ...ofRules()];
const size = names.all().length;
const bounds: Bounds = {
  kept,
  pull,
  neverAgainst: Uint8Array.from(names.all(), (name) => (isNeverAgainst(name) ? 1 : 0)),
  // When it began says nothing about a patient; what staff ask for today is of use today.
  neverFor: Uint8Array.from(names.all(), (name) =>
    direction === "patient" && isNeverFor(name) ? 1 : 0,
  ),
};

const near = nearIn(names.all(), nearWords);
const writers = [...new Set(examples.map(({ writer }) => writer))];
const apart = withoutWriters(examples, (without, within): readonly Weighed[] => {
  const points = fit(without, size, bounds);
  return within.map((one) => ({ one, ...weigh(points, one, { againstWeight, near }) }));
});
console.log(
  `${examples.length} messages of ${writers.length} writers; each weighed by points made without its writer`,
);
tellWeights(apart);
tellPassages(apart);
tellStanding(apart);

/** The names with equal points on one line, the heaviest first. */
const linesOf = ({ of, known }: Points): readonly string[] => {
  const all = names.all();
  const byPoints = new Map<number, string[]>();
  for (const [name, points] of of.entries()) {
    const text = all[name];
    if (known[name] !== 1 || points === 0 || text === undefined) continue;
    byPoints.set(points, [...(byPoints.get(points) ?? []), text]);
  }
  return [...byPoints]
    .toSorted(([one], [other]) => other - one)
    .map(([points, texts]) => `  "${points} ${texts.toSorted().join("|")}",`);
};

if (values.write) {
  const points = fit(examples, size, bounds);
  const text = `/** Made by \`pnpm bench weights --direction ${direction} --write\`, and not by hand: points, and the words and neighbours that have them. */
export const base = ${Math.round(points.base * 100) / 100};

export const byPoints: readonly string[] = [
${linesOf(points).join("\n")}
];
`;
  const folder = new URL("../../packages/rules-uk/src/rules/", import.meta.url);
  writeFileSync(fileURLToPath(new URL(file, folder)), text);
}
