/**
 * pnpm bench routes [--write]: makes the points by which the families of words and single words of the pack speak for lists, from the labelled messages in
 * bench/triage/sets/develop that have a route, and tells how often the first list is a right one on writers from whom they were not made. With --write they go into the pack.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { clausesOf, compilePack, evaluate, NO_FACTS, routeFamiliesIn } from "@carethread/core";
import { ukRules } from "@carethread/rules-uk";
import { type Labelled, readSet } from "./triage/sets.ts";
import { share } from "./triage/wilson.ts";
import { companyOf } from "./weights/company.ts";
import { countsOf } from "./weights/counts.ts";
import {
  type Company,
  type ListExample,
  type ListPoints,
  listOf,
  makePoints,
} from "./weights/lists.ts";
import { withoutWriters } from "./weights/parts.ts";
import { namesIn } from "./weights/passages.ts";

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });

const pack = compilePack(ukRules);
const lists = [...new Set((ukRules.routes ?? []).map(({ list }) => list))];
// Those written for lists, and those of other sets to which somebody who knew no rules gave one.
const KINDS = ["routing", "admin", "low-acuity"];
/** What a message of another set counts beside one that was written for lists: there are many of them, and most are for one list. */
const SHARE_OF_OTHERS = 0.2;

/** Words keep company in messages without a list, too. */
const OTHER_KINDS = ["hard-negatives", "partings", "questions"];

interface Listed extends ListExample {
  readonly kind: string;
}

interface Read {
  readonly kind: string;
  readonly row: Labelled;
  readonly clauses: readonly (readonly string[])[];
}

const exampleOf = ({ kind, row: { id, text, routes }, clauses }: Read): Listed => {
  const input = {
    text,
    direction: "patient",
    language: "en",
    answers: {},
    facts: NO_FACTS,
  } as const;
  return {
    kind,
    writer: id.split("-")[1] ?? "",
    lists: routes,
    share: kind === "routing" ? 1 : SHARE_OF_OTHERS,
    outranks: evaluate(pack, input).outranks,
    families: routeFamiliesIn(pack, text),
    words: [...new Set(clauses.flatMap(namesIn))],
  };
};

const folder = new URL("../triage/sets/develop/", import.meta.url);
const all = [...KINDS, ...OTHER_KINDS].flatMap((kind) =>
  readSet(fileURLToPath(new URL(`${kind}.jsonl`, folder))).map(
    (row): Read => ({ kind, row, clauses: clausesOf(pack, row.text) }),
  ),
);
const examples = all
  .filter(({ kind, row }) => KINDS.includes(kind) && row.routes.length > 0)
  .map(exampleOf);

const messages = all.map(({ clauses }) => clauses.flat());
const company: Company = {
  vectors: companyOf(messages),
  counts: countsOf(messages.map((words) => new Set(words))),
};

const writers = [...new Set(examples.map(({ writer }) => writer))];
const judged = withoutWriters(examples, (without, within) => {
  const points = makePoints(without, lists, company);
  return within.map((one) => ({
    kind: one.kind,
    right: one.lists.includes(one.outranks ? "clinical" : (listOf(points, one) ?? "")),
  }));
});
console.log(`right list on writers from whom the points were not made (${writers.length} writers)`);
for (const kind of KINDS) {
  const of = judged.filter((one) => one.kind === kind);
  const right = of.filter((one) => one.right).length;
  console.log(`  ${kind}: ${share(right, of.length)} of ${of.length}`);
}

const lineOf = (points: ReadonlyMap<string, number>): string =>
  lists
    .map((list) => points.get(list) ?? 0)
    .join(" ")
    .replace(/(?: 0)+$/, "");

/** The same in a digit for each list, from 0 for -18 to z for 17. */
const digitsOf = (points: ReadonlyMap<string, number>): string =>
  lists
    .map((list) => Math.max(-18, Math.min(17, points.get(list) ?? 0)) + 18)
    .map((digit) => digit.toString(36))
    .join("")
    .replace(/i+$/, "");

const inOrder = (
  points: ReadonlyMap<string, ReadonlyMap<string, number>>,
): readonly (readonly [string, ReadonlyMap<string, number>])[] =>
  [...points].toSorted(([one], [other]) => (one < other ? -1 : 1));

/** Words in lines that are no longer than those of the code. */
const wordLines = (points: ListPoints): string => {
  const lines: string[] = [];
  for (const [name, each] of inOrder(points.words)) {
    const entry = `${name} ${digitsOf(each)}`;
    const last = lines.at(-1);
    if (last === undefined || last.length + entry.length >= 150) lines.push(entry);
    else lines[lines.length - 1] = `${last},${entry}`;
  }
  return lines.map((line) => `  "${line}",`).join("\n");
};

if (values.write) {
  const points = makePoints(examples, lists, company);
  const text = `/** Made by \`pnpm bench routes --write\`, and not by hand: what families of words, and single words, add to lists. */
export const pointedLists: readonly string[] = [
${lists.map((list) => `  "${list}",`).join("\n")}
];

/** For each family what it adds to each of them, as far as the last to which it adds anything. */
export const familyPoints: readonly string[] = [
${inOrder(points.families)
  .map(([name, each]) => `  "${name}: ${lineOf(each)}",`)
  .join("\n")}
];

/** The same for each word, or two side by side, with a digit for each list: from 0 for -18 over i for nothing to z for 17. */
export const wordPoints: readonly string[] = [
${wordLines(points)}
];
`;
  writeFileSync(
    fileURLToPath(new URL("../../packages/rules-uk/src/route-points.ts", import.meta.url)),
    text,
  );
}
