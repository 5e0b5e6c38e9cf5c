// The unit tests of the packages against what was built, on each other major of Node.js that `engines` promises: those
// in tools/matrix. On the one that runs this they are the gate `unit`, and it runs them here where there is no other.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { capture } from "../lib/each.mjs";
import { finish } from "../lib/finish.mjs";
import { home, readJson, root } from "../lib/workspace.mjs";

const folder = join(root, "tools", "matrix");
const others = Object.entries(readJson(join(folder, "package.json")).optionalDependencies ?? {});
const bundled = process.platform === "linux" && process.arch === "x64";
const problems = [];
let passed = 0;
let skipped = 0;

if (others.length > 0 && bundled) {
  const wanted = others.every(([name, version]) => {
    const manifest = join(folder, "node_modules", name, "package.json");
    return existsSync(manifest) && version.endsWith(`@${readJson(manifest).version}`);
  });
  const install = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { ok, output } = wanted ? { ok: true } : await capture("npm", install, { cwd: folder });
  if (!ok) problems.push(`npm could not bring the other versions of Node.js\n${output}`);
} else if (others.length > 0) {
  // Elsewhere the versions are those that the platform's own installer gives.
  console.log(
    `skipped on ${process.platform}-${process.arch}: ${others.map(([, version]) => version).join(", ")}`,
  );
  skipped = others.length;
}

const nodes =
  bundled && others.length > 0
    ? others.map(([name]) => join(folder, "node_modules", name, "bin", "node"))
    : [process.execPath];
const vitest = [
  join(home, "node_modules/vitest/vitest.mjs"),
  "run",
  "--root",
  ".",
  "--config",
  join(home, "vitest.config.ts"),
  "packages/",
];
for (const node of problems.length > 0 ? [] : nodes) {
  const { output: version } = await capture(node, ["--version"]);
  const { ok, output } = await capture(node, vitest, {
    cwd: root,
    env: { ...process.env, CARETHREAD_BUILT: "1" },
  });
  console.log(`Node.js ${version}: ${ok ? "passed" : "FAILED"}`);
  if (ok) passed += 1;
  else problems.push(`Node.js ${version}\n${output.split("\n").slice(-50).join("\n")}`);
}
finish("matrix", problems, { passed, skipped });
