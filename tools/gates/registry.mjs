// Every folder in packages/ and examples/ has all its parts, and the places that name its entries
// (exports map, sources, tsup, typedoc, API reports) name the same ones.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { finish } from "../lib/finish.mjs";
import {
  entriesOf,
  exampleFolders,
  packageFolders,
  packages,
  readJson,
  root,
} from "../lib/workspace.mjs";

const problems = [];
const fault = (where, what) => problems.push(`${where}: ${what}`);
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const sorted = (list) => [...list].sort();

const needed = [
  "package.json",
  "README.md",
  "tsconfig.json",
  "tsup.config.ts",
  "typedoc.json",
  "src/index.ts",
];
for (const { path, at } of packageFolders()) {
  for (const file of needed) if (!existsSync(join(at, file))) fault(path, `has no ${file}`);
}

const target = (entry) => ({
  import: { types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` },
  require: { types: `./dist/${entry}.d.cts`, default: `./dist/${entry}.cjs` },
});

for (const { folder, path, at, manifest } of packages()) {
  const fixed = {
    name: `@carethread/${folder}`,
    license: "Apache-2.0",
    type: "module",
    sideEffects: false,
    engines: { node: ">=22.12" },
    files: ["dist", "README.md", "CHANGELOG.md"],
    repository: {
      type: "git",
      url: "git+https://github.com/carethread/carethread.git",
      directory: path,
    },
    publishConfig: { access: "public" },
    scripts: { build: "tsup" },
  };
  for (const [field, value] of Object.entries(fixed)) {
    if (!same(manifest[field], value))
      fault(path, `package.json needs "${field}": ${JSON.stringify(value)}`);
  }
  if (!manifest.description) fault(path, "package.json needs a description");

  const entries = entriesOf(manifest);
  if (!entries.includes("index")) fault(path, 'package.json exports no "."');
  for (const entry of entries) {
    const key = entry === "index" ? "." : `./${entry}`;
    if (!same(manifest.exports[key], target(entry))) {
      fault(path, `exports["${key}"] needs to be ${JSON.stringify(target(entry))}`);
    }
    if (!existsSync(join(at, `src/${entry}.ts`)))
      fault(path, `exports["${key}"] has no src/${entry}.ts`);
    const report = `api/${folder}.${entry}.api.md`;
    if (!existsSync(join(root, report)))
      fault(path, `has no ${report}: pnpm build && pnpm api:accept`);
  }

  if (existsSync(join(at, "tsup.config.ts"))) {
    const config = readFileSync(join(at, "tsup.config.ts"), "utf8");
    const named = [...(/options\(\[([^\]]*)\]/.exec(config)?.[1] ?? "").matchAll(/"([^"]+)"/g)].map(
      (m) => m[1],
    );
    if (!same(sorted(named), sorted(entries)))
      fault(path, `tsup.config.ts builds [${named}], exports name [${entries}]`);
  }
  if (existsSync(join(at, "typedoc.json"))) {
    const named = readJson(join(at, "typedoc.json")).entryPoints;
    const wanted = entries.map((entry) => `src/${entry}.ts`);
    if (!same(sorted(named), sorted(wanted)))
      fault(path, `typedoc.json documents [${named}], exports name [${wanted}]`);
  }
}

const reports = globSync("api/*.api.md", { cwd: root }).map((file) => file.replaceAll("\\", "/"));
const expected = packages().flatMap((p) =>
  entriesOf(p.manifest).map((e) => `api/${p.folder}.${e}.api.md`),
);
for (const report of reports)
  if (!expected.includes(report)) fault(report, "reports on no entry: delete it");

for (const { path, at } of exampleFolders()) {
  for (const file of ["package.json", "README.md", "tsconfig.json"]) {
    if (!existsSync(join(at, file))) fault(path, `has no ${file}`);
  }
  const tests = globSync("**/*.test.ts", { cwd: at, exclude: (name) => name === "node_modules" });
  if (tests.length === 0) fault(path, "has no *.test.ts: an example is run by its test");
  if (existsSync(join(at, "package.json"))) {
    const manifest = readJson(join(at, "package.json"));
    if (manifest.private !== true) fault(path, 'package.json needs "private": true');
    if (!manifest.scripts?.start) fault(path, "package.json needs a start script");
  }
}

finish("registry", problems);
