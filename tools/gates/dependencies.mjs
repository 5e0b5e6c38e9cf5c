// dependency-cruiser, with the remedy of each broken rule printed once beneath its violations.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { capture } from "../lib/each.mjs";
import { finish } from "../lib/finish.mjs";
import { home, root } from "../lib/workspace.mjs";

const folders = ["packages", "examples", "bench"].filter((folder) =>
  existsSync(join(root, folder)),
);
const config = join(home, ".dependency-cruiser.cjs");
const { output } = await capture(
  join(home, "node_modules/.bin/depcruise"),
  ["--config", config, "--output-type", "json", ...folders],
  { cwd: root },
);
const problems = [];
let report;
try {
  report = JSON.parse(output).summary;
} catch {
  problems.push(`dependency-cruiser did not answer: ${output.slice(0, 2000)}`);
}
if (report?.totalCruised === 0) problems.push("dependency-cruiser saw no file: is the tree empty?");
for (const { from, to, rule, cycle } of report?.violations ?? []) {
  const { comment } = report.ruleSetUsed.forbidden.find(({ name }) => name === rule.name);
  const way = cycle?.length > 0 ? cycle.map((step) => step.name ?? step).join(" → ") : to;
  problems.push(`${from} → ${way}\n    ${rule.name}: ${comment}`);
}
finish(`dependencies (${report?.totalDependenciesCruised ?? 0} imports)`, problems);
