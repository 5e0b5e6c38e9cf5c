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
import { type ListExample, type ListPoints, listOf, makePoints } from "./weights/lists.ts";
import { withoutWriters } from "./weights/parts.ts";
import { namesIn } from "./weights/passages.ts";

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });

const pack = compilePack(ukRules);
const lists = [...new Set((ukRules.routes ?? []).map(({ list }) => list))];
// Those written for lists, and those of other sets to which somebody who knew no rules gave one.
const KINDS = ["routing", "admin", "low-acuity"];
/** What a message of another set counts beside one that was written for lists: there are many of them, and most are for one list. */
const SHARE_OF_OTHERS = 0.2;

interface Listed extends ListExample {
  readonly kind: string;
}

const exampleOf = (kind: string, { id, text, routes }: Labelled): Listed => {
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
    words: [...new Set(clausesOf(pack, text).flatMap(namesIn))],
  };
};

const folder = new URL("../triage/sets/develop/", import.meta.url);
const examples = KINDS.flatMap((kind) =>
  readSet(fileURLToPath(new URL(`${kind}.jsonl`, folder)))
    .filter(({ routes }) => routes.length > 0)
    .map((row) => exampleOf(kind, row)),
);

const writers = [...new Set(examples.map(({ writer }) => writer))];
const judged = withoutWriters(examples, (without, within) => {
  const points = makePoints(without, lists);
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

const linesOf = (points: ListPoints, is: "families" | "words"): string =>
  [...points[is]]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, each]) => `  "${name}: ${lineOf(each)}",`)
    .join("\n");

if (values.write) {
  const points = makePoints(examples, lists);
  const text = `/** Made by \`pnpm bench routes --write\`, and not by hand: what families of words, and single words, add to lists. */
export const pointedLists: readonly string[] = [
${lists.map((list) => `  "${list}",`).join("\n")}
];

/** For each family what it adds to each of them, as far as the last to which it adds anything. */
export const familyPoints: readonly string[] = [
${linesOf(points, "families")}
];

/** The same for each word, or two side by side. */
export const wordPoints: readonly string[] = [
${linesOf(points, "words")}
];
`;
  writeFileSync(
    fileURLToPath(new URL("../../packages/rules-uk/src/route-points.ts", import.meta.url)),
    text,
  );
}
