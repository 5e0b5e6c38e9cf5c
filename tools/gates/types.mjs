// The whole tree in one program, and each package by its own configuration: that is where core and
// ports have no ambient Node.js, and where exported declarations need written types.
import { globSync } from "node:fs";
import { join } from "node:path";
import { capture, mapInParallel } from "../lib/each.mjs";
import { finish } from "../lib/finish.mjs";
import { home, root } from "../lib/workspace.mjs";

const configs = ["tsconfig.json", ...globSync("packages/*/tsconfig*.json", { cwd: root })];
const tsc = join(home, "node_modules/typescript/bin/tsc");
const results = await mapInParallel(configs, (config) =>
  capture(process.execPath, [tsc, "-p", config, "--pretty", "false"], { cwd: root }),
);
const problems = results.flatMap(({ ok, output }, index) =>
  ok ? [] : [`${configs[index]}\n${output}`],
);
finish(`types (${configs.length} programs)`, problems);
