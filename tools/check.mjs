// The one command: every gate, one line each, and what to do about those that fail.
//
//   pnpm check                the whole list, as `npm test` and CI run it
//   pnpm check --quick        without the long gates, and without those that passed on the same files
//   pnpm check --only lint    one gate
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { gates } from "./gates.mjs";
import { inLanes } from "./lib/in-lanes.mjs";
import { createKept } from "./lib/kept.mjs";
import { runGate } from "./lib/run-gate.mjs";
import { home } from "./lib/workspace.mjs";

const { values: asked } = parseArgs({
  options: { quick: { type: "boolean", default: false }, only: { type: "string", multiple: true } },
});
const names = gates.map((gate) => gate.name);
const unknown = (asked.only ?? []).filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No gate is called ${unknown.join(", ")}. There are: ${names.join(", ")}.`);
  process.exit(2);
}

const chosen = gates.filter(
  (gate) => asked.only?.includes(gate.name) ?? !(asked.quick && gate.long),
);
const total = { passed: 0, failed: 0, skipped: 0 };
const failed = new Set();
const line = (mark, gate, rest) => console.log(`${mark.padEnd(4)} ${gate.name.padEnd(13)} ${rest}`);
const tail = (text) => text.trimEnd().split("\n").slice(-60).join("\n");

const tell = (gate, result) => {
  for (const key of Object.keys(total)) total[key] += result.tests[key];
  if (result.kept) {
    line("ok", gate, "   kept  passed on the same files");
    return;
  }
  const seconds = `${result.seconds.toFixed(1)} s`.padStart(7);
  if (result.ok) {
    line(
      result.skipped ? "skip" : "ok",
      gate,
      `${seconds}${result.skipped ? `  ${result.skipped}` : ""}`,
    );
    return;
  }
  failed.add(gate.name);
  line("FAIL", gate, seconds);
  console.log(`\n${tail(result.output)}\n\n  why:  ${gate.why}\n  next: ${gate.next}\n`);
};

const kept = createKept(home);

await inLanes(chosen, {
  lanes: availableParallelism(),
  run: async (gate) => {
    if (failed.has(gate.after)) {
      failed.add(gate.name);
      return null;
    }
    const known = asked.quick ? kept.of(gate) : null;
    return known === null ? kept.after(gate, () => runGate(gate, home)) : { ...known, kept: true };
  },
  tell: (gate, result) => {
    if (result === null) line("-", gate, `not run, because ${gate.after} failed`);
    else tell(gate, result);
  },
});

const leftOut = asked.only
  ? []
  : names.filter((name) => !chosen.some((gate) => gate.name === name));
if (leftOut.length > 0) console.log(`left out by --quick: ${leftOut.join(", ")}`);
console.log(failed.size === 0 ? "every gate passed" : `failed: ${[...failed].join(", ")}`);
console.log(`tests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = failed.size === 0 ? 0 : 1;
