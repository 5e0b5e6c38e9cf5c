/**
 * pnpm bench triage [--list] [--expect divert|not-divert] FILE…: judges labelled messages and prints what came of them with 95 % intervals; with --list each
 * miss and each false alarm, with the rules that fired. It takes the sets in bench/triage and public ones as they come (src/triage/sets.ts).
 */
import { parseArgs } from "node:util";
import { compilePack, evaluate, NO_FACTS, type TriageResult } from "@carethread/core";
import { ukRules } from "@carethread/rules-uk";
import { type Labelled, readSet } from "./triage/sets.ts";
import { share } from "./triage/wilson.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: "boolean", default: false },
    // The label of every message of a set that has none.
    expect: { type: "string" },
  },
});

const pack = compilePack(ukRules);

const judge = ({ text, direction, subject }: Labelled): TriageResult =>
  evaluate(pack, {
    ...{ text, direction, language: "en", answers: {} },
    facts: { ...NO_FACTS, ...subject },
  });

const wantsDiversion = (outcome: string): boolean => ["divert", "refuse"].includes(outcome);

const nameOf = (result: TriageResult): string =>
  result.outcome === "divert" ? `divert:${result.advice.disposition}` : result.outcome;

const firedIn = ({ findings }: TriageResult): string =>
  findings
    .map(({ rule, contexts }) => (contexts.length === 0 ? rule : `${rule}(${contexts.join(",")})`))
    .join(" ");

const tell = (line: string): void => {
  if (values.list) console.log(line);
};

interface Tally {
  readonly outcomes: Map<string, number>;
  routed: number;
  rightly: number;
}

const count = (tally: Tally, row: Labelled, result: TriageResult): void => {
  const name = nameOf(result);
  tally.outcomes.set(name, (tally.outcomes.get(name) ?? 0) + 1);
  const wanted = row.outcome ?? values.expect ?? null;
  const diverted = result.outcome === "divert";
  if (wanted !== null && wantsDiversion(wanted) !== diverted)
    tell(`  ${row.id} wanted ${wanted}, ${name} [${firedIn(result)}]: ${row.text}`);
  if (row.routes.length === 0) return;
  tally.routed += 1;
  if (row.routes.includes(result.route ?? "")) tally.rightly += 1;
  else tell(`  ${row.id} wanted ${row.routes.join("/")}, ${result.route ?? "none"}: ${row.text}`);
};

const sum = (tally: Tally, is: (name: string) => boolean): number =>
  [...tally.outcomes].reduce((all, [name, n]) => (is(name) ? all + n : all), 0);

for (const file of positionals) {
  const rows = readSet(file);
  for (const label of new Set(rows.map((row) => row.outcome ?? values.expect ?? "no label"))) {
    const some = rows.filter((row) => (row.outcome ?? values.expect ?? "no label") === label);
    const tally: Tally = { outcomes: new Map(), routed: 0, rightly: 0 };
    for (const row of some) count(tally, row, judge(row));
    const diverted = sum(tally, (name) => name.startsWith("divert"));
    const elsewhere = diverted - sum(tally, (name) => name === "divert:same-day-phone");
    console.log(`${file} (${label}): ${some.length}`);
    console.log(
      `  diverted ${diverted} = ${share(diverted, some.length)}; not counting the same day ${elsewhere} = ${share(elsewhere, some.length)}`,
    );
    const silent = sum(tally, (name) => name === "clear");
    console.log(`  silent ${silent} = ${share(silent, some.length)}`);
    for (const [name, n] of [...tally.outcomes].sort()) console.log(`    ${name} ${n}`);
    if (tally.routed > 0)
      console.log(`  right list ${tally.rightly} = ${share(tally.rightly, tally.routed)}`);
  }
}
