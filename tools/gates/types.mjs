// The whole tree in one program; and by their own configurations those that have no ambient Node.js.
// What a package's configuration asks of its declarations is asked by the build.
// The compiler keeps what it found and looks again at what has changed, and at what depends on that.
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { capture, mapInParallel } from "../lib/each.mjs";
import { finish } from "../lib/finish.mjs";
import { home, root } from "../lib/workspace.mjs";

const bare = ["packages/core/tsconfig.json", "packages/ports/tsconfig.json"];
const configs = ["tsconfig.json", ...bare.filter((file) => existsSync(join(root, file)))];
const tsc = join(home, "node_modules/typescript/bin/tsc");
const keptFor = (config) =>
  join(home, "node_modules/.cache/types", relative(home, root), `${config}.tsbuildinfo`);
const asked = (config) => ["-p", config, "--incremental", "--tsBuildInfoFile", keptFor(config)];
const results = await mapInParallel(configs, (config) =>
  capture(process.execPath, [tsc, ...asked(config), "--pretty", "false"], { cwd: root }),
);
const problems = results.flatMap(({ ok, output }, index) =>
  ok ? [] : [`${configs[index]}\n${output}`],
);
finish(`types (${configs.length} programs)`, problems);
