/**
 * pnpm bench weights [--rule ID] [--write] [FOLDER…]: makes the points of a rule that weighs words (src/weights/readers.ts) from labelled messages of several writers (those in
 * bench/triage/sets/develop, or folders like it), and tells how points that were made without a writer do on what that writer wrote. With --write they go into the pack.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { clausesOf, compilePack, evaluate, NO_FACTS, type TriageFacts } from "@carethread/core";
import { ukRules } from "@carethread/rules-uk";
import { readSet } from "./triage/sets.ts";
import { type Bounds, fit, weigh } from "./weights/fit.ts";
import { mayBeAgainst, mayBeFor } from "./weights/may-have.ts";
import { withoutWriters } from "./weights/parts.ts";
import { createNames, type Example, nearIn, passagesOf } from "./weights/passages.ts";
import { READERS } from "./weights/readers.ts";
import { tellPassages, tellStanding, tellWeights, type Weighed } from "./weights/tell.ts";
import { writePoints } from "./weights/write.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: "string", default: "reads-like-an-emergency" },
    write: { type: "boolean", default: false },
  },
});
const { rule } = values;
const reader = READERS.get(rule);
if (reader === undefined)
  throw new Error(`--rule is one of ${[...READERS.keys()].join(", ")}, not "${rule}"`);
const { direction, kinds, counts, findsCount, kept, pull, most, file } = reader;

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

const examplesIn = (path: string): readonly Example[] => {
  const kind = basename(path, ".jsonl");
  return readSet(path)
    .filter((row) => row.direction === direction)
    .flatMap((row): readonly Example[] => {
      const isUrgent = reader.finds(kind, row);
      if (isUrgent === null) return [];
      const writer = row.id.split("-")[1] ?? "";
      const one = exampleOf({ writer, kind, isUrgent }, row.text, row.subject);
      return times((counts[kind] ?? 1) * (isUrgent ? findsCount : 1), [one]);
    });
};

/** How many messages one example of a rule counts for: it is short, and what stands in it is said nowhere else. */
const EXAMPLE_COUNTS = 3;

/** How many one that must not divert does: the pack promises it of each, and only points can break that promise. */
const COUNTER_EXAMPLE_COUNTS = 8;

/** What the rules must fire on and must not, in short sentences: one more writer. */
const ofRules = (): readonly Example[] =>
  ukRules.rules
    .filter((one) => one.weights === undefined && one.direction === direction && !one.after)
    .flatMap((one) => {
      const known = { writer: "rules", kind: "rules" } as const;
      const some = (reader.findsOf(one) ? one.examples : []).map((text) =>
        exampleOf({ ...known, isUrgent: true }, text),
      );
      const others = one.counterExamples.map((text) =>
        exampleOf({ ...known, isUrgent: false }, text),
      );
      return [...times(EXAMPLE_COUNTS, some), ...times(COUNTER_EXAMPLE_COUNTS, others)];
    });

/** How many a plain line that must not divert does: the pack's tests promise it of each. */
const PLAIN_COUNTS = 12;

const PLAIN_WORDS = new URL("../../packages/rules-uk/test/plain-words.txt", import.meta.url);

/** Ordinary messages in the plainest words: one more writer. */
const ofPlainWords = (): readonly Example[] =>
  readFileSync(PLAIN_WORDS, "utf8")
    .split("\n")
    .filter((line) => direction === "patient" && line !== "")
    .flatMap((line) => {
      const known = { writer: "plain", kind: "plain", isUrgent: false } as const;
      return times(PLAIN_COUNTS, [exampleOf(known, line)]);
    });

const own = fileURLToPath(new URL("../triage/sets/develop", import.meta.url));
const files = (positionals.length === 0 ? [own] : positionals)
  .flatMap((folder) => kinds.map((kind) => `${folder}/${kind}.jsonl`))
  .filter((path) => existsSync(path));
const examples = [...files.flatMap(examplesIn), ...ofRules(), ...ofPlainWords()];
const size = names.all().length;
const bounds: Bounds = {
  kept,
  pull,
  most,
  neverAgainst: Uint8Array.from(names.all(), (name) => (mayBeAgainst(name) ? 0 : 1)),
  neverFor: Uint8Array.from(names.all(), (name) => (mayBeFor(name, reader) ? 0 : 1)),
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

if (values.write) {
  const { base, of, known } = fit(examples, size, bounds);
  const points = new Map(
    names.all().flatMap((name, at) => (known[at] === 1 ? [[name, of[at] ?? 0] as const] : [])),
  );
  writePoints(rule, file, { base, points });
}
