// pnpm bench <name> [--json]: runs bench/src/<name>.ts, which may take further arguments.
import { spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { basename, join } from "node:path";
import { home } from "./lib/workspace.mjs";

const [name, ...args] = process.argv.slice(2);
const file = join(home, "bench", "src", `${name}.ts`);
if (name === undefined || !existsSync(file)) {
  const names = globSync("bench/src/*.ts", { cwd: home }).map((each) => basename(each, ".ts"));
  console.error(`usage: pnpm bench <name> [--json], where name is one of: ${names.join(", ")}`);
  process.exit(2);
}
process.exitCode =
  spawnSync(process.execPath, [file, ...args], { cwd: home, stdio: "inherit" }).status ?? 1;
