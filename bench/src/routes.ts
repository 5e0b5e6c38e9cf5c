/**
 * pnpm bench routes [--write]: makes the points by which the families of words and single words of the pack speak for lists, from the labelled messages in
 * bench/triage/sets/develop/routing.jsonl, and tells how often the first list is a right one on writers from whom they were not made. With --write they go into the pack.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { clausesOf, compilePack, evaluate, NO_FACTS, routeFamiliesIn } from "@carethread/core";
import { ukRules } from "@carethread/rules-uk";
import { readSet } from "./triage/sets.ts";
import { share } from "./triage/wilson.ts";
import { type ListExample, type ListPoints, listOf, makePoints } from "./weights/lists.ts";
import { namesIn } from "./weights/passages.ts";

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });

const pack = compilePack(ukRules);
const lists = [...new Set((ukRules.routes ?? []).map(({ list }) => list))];
const set = fileURLToPath(new URL("../triage/sets/develop/routing.jsonl", import.meta.url));
const PARTS = 10;

const examples = readSet(set).map(({ id, text, routes }): ListExample => {
  const input = {
    text,
    direction: "patient",
    language: "en",
    answers: {},
    facts: NO_FACTS,
  } as const;
  return {
    writer: id.split("-")[1] ?? "",
    lists: routes,
    outranks: evaluate(pack, input).outranks,
    families: routeFamiliesIn(pack, text),
    words: [...new Set(clausesOf(pack, text).flatMap(namesIn))],
  };
});

const writers = [...new Set(examples.map(({ writer }) => writer))];
const partOf = ({ writer }: ListExample): number => writers.indexOf(writer) % PARTS;
const right = Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
  const points = makePoints(
    examples.filter((one) => partOf(one) !== part),
    lists,
  );
  return examples
    .filter((one) => partOf(one) === part)
    .map((one) => one.lists.includes(one.outranks ? "clinical" : (listOf(points, one) ?? "")));
});
console.log(
  `right list on writers from whom the points were not made: ${share(right.filter(Boolean).length, right.length)} of ${right.length} messages of ${writers.length} writers`,
);

const lineOf = (points: ReadonlyMap<string, number>): string =>
  [...points].map(([list, each]) => `${list} ${each}`).join(", ");

const linesOf = (points: ListPoints, is: "families" | "words"): string =>
  [...points[is]]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, each]) => `  "${name}: ${lineOf(each)}",`)
    .join("\n");

if (values.write) {
  const points = makePoints(examples, lists);
  const text = `/** Made by \`pnpm bench routes --write\`, and not by hand: what families of words, and single words, add to lists. */
export const familyPoints: readonly string[] = [
${linesOf(points, "families")}
];

/** For each word, or two side by side, what it adds. */
export const wordPoints: readonly string[] = [
${linesOf(points, "words")}
];
`;
  writeFileSync(
    fileURLToPath(new URL("../../packages/rules-uk/src/route-points.ts", import.meta.url)),
    text,
  );
}
