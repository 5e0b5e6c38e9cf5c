/**
 * pnpm bench triage FILE.jsonl…: judges labelled messages and prints what came of them, with each miss and each false alarm. A line is
 * `{ id, text, direction, subject?, outcome?, route? }`; `outcome` is `divert`, `not-divert`, `clear`, `refuse` or `fine`.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  compilePack,
  evaluate,
  NO_FACTS,
  type TriageFacts,
  type TriageResult,
} from "@carethread/core";
import { ukRules } from "@carethread/rules-uk";

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly direction?: "patient" | "staff";
  readonly subject?: Partial<TriageFacts>;
  readonly outcome?: string;
  readonly route?: readonly string[] | string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: "boolean", default: false } },
});

const pack = compilePack(ukRules);

const judge = ({ text, direction = "patient", subject }: Labelled): TriageResult =>
  evaluate(pack, {
    text,
    direction,
    language: "en",
    facts: { ...NO_FACTS, ...subject },
    answers: {},
  });

const outcomeOf = (result: TriageResult): string =>
  result.outcome === "divert" ? `divert:${result.advice.disposition}` : result.outcome;

const wilson = (hits: number, all: number): string => {
  if (all === 0) return "-";
  const z = 1.96;
  const p = hits / all;
  const mid = p + (z * z) / (2 * all);
  const half = z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all));
  const bound = (value: number): string => ((100 * value) / (1 + (z * z) / all)).toFixed(1);
  return `${(100 * p).toFixed(1)} % [${bound(mid - half)}-${bound(mid + half)}]`;
};

for (const file of positionals) {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const rows = lines.map((line) => JSON.parse(line) as Labelled);
  const counts = new Map<string, number>();
  let routed = 0;
  let right = 0;
  for (const row of rows) {
    const result = judge(row);
    const outcome = outcomeOf(result);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    const wanted = row.outcome ?? "";
    const diverted = result.outcome === "divert";
    const wrong =
      (["divert", "refuse"].includes(wanted) && !diverted) ||
      (["not-divert", "fine", "clear"].includes(wanted) && diverted);
    const routes = row.route === undefined ? [] : [row.route].flat();
    if (routes.length > 0) {
      routed += 1;
      if (routes.includes(result.route ?? "")) right += 1;
      else if (values.list)
        console.log(`  route ${row.id} ${result.route} wanted ${routes.join("/")}: ${row.text}`);
    }
    if (wrong && values.list)
      console.log(
        `  ${row.id} ${outcome} [${result.findings.map((f) => `${f.rule}${f.contexts.length > 0 ? `(${f.contexts.join(",")})` : ""}`).join(" ")}]: ${row.text}`,
      );
  }
  const diverted = [...counts]
    .filter(([o]) => o.startsWith("divert"))
    .reduce((sum, [, n]) => sum + n, 0);
  console.log(`${file}: ${rows.length}`);
  console.log(`  diverted ${diverted} = ${wilson(diverted, rows.length)}`);
  for (const [outcome, count] of [...counts].sort()) console.log(`  ${outcome} ${count}`);
  if (routed > 0) console.log(`  routed right ${right} = ${wilson(right, routed)}`);
}
