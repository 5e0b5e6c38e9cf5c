/**
 * pnpm bench disguises [--json] FILE…: how many of the messages that are to be sent elsewhere still are when they are typed in other ways, and how many points are lost. A
 * disguise changes every message in the same way in each run.
 */
import { parseArgs } from "node:util";
import { compilePack, evaluate, NO_FACTS } from "@carethread/core";
import { ukRules } from "@carethread/rules-uk";
import { type Disguise, disguises } from "./disguises/disguises.ts";
import { atMost, type Figure, print, rounded, tell } from "./lib/figures.ts";
import { type Labelled, readSet } from "./triage/sets.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false } },
});

const pack = compilePack(ukRules);
const rows = positionals.flatMap(readSet).filter(({ outcome }) => outcome === "divert");
if (rows.length === 0) {
  console.error("usage: pnpm bench disguises FILE…, with messages whose outcome is divert");
  process.exit(2);
}

const isFound = ({ direction, subject }: Labelled, text: string): boolean =>
  evaluate(pack, {
    ...{ text, direction, language: "en", answers: {} },
    facts: { ...NO_FACTS, ...subject },
  }).outcome === "divert";

const foundOf = (disguise: Disguise["change"]): number =>
  rows.filter((row, at) => isFound(row, disguise(row.text, at + 1))).length;

const percent = (count: number): number => (count / rows.length) * 100;

const plain = foundOf((text) => text);
const figures = disguises.map(({ name, change, lostMax }): Figure => {
  const found = foundOf(change);
  return {
    name: `points lost: ${name}`,
    value: rounded(percent(plain - found), 1),
    unit: "points",
    gate: lostMax === null ? null : atMost(lostMax),
    aim: null,
    comparedWith: `as typed: ${String(rounded(percent(plain), 1))} % of ${String(rows.length)} sent elsewhere`,
  };
});
process.exitCode = tell(figures, values.json, print) ? 0 : 1;
