// A folder outside the workspace installs the tarballs with npm, as a vendor would, and uses every
// entry of every package: from ESM, from CommonJS, from both in one process, through a bundler, and
// with strict types and `skipLibCheck: false`.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { capture } from "../lib/each.mjs";
import { finish } from "../lib/finish.mjs";
import { packAll } from "../lib/pack.mjs";
import { entriesOf, home, readJson, specifier } from "../lib/workspace.mjs";

const packed = await packAll("consumers");
const entries = packed.flatMap(({ manifest }) =>
  entriesOf(manifest).map((entry) => specifier(manifest, entry)),
);
const folder = mkdtempSync(join(tmpdir(), "carethread-consumer-"));
cpSync(join(home, "tools", "consumers"), folder, { recursive: true });

// Peers that are not ours are the vendor's to install: the versions that we test with.
const foreign = packed.flatMap(({ manifest }) =>
  Object.keys(manifest.peerDependencies ?? {}).filter((name) => !name.startsWith("@carethread/")),
);
const installed = (name) => readJson(join(home, "node_modules", name, "package.json")).version;
const dependencies = {
  ...Object.fromEntries(packed.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`])),
  ...Object.fromEntries(foreign.map((name) => [name, installed(name)])),
};
const tools = Object.fromEntries(
  ["@types/node", "esbuild", "typescript"].map((name) => [name, installed(name)]),
);
const write = (name, text) => writeFileSync(join(folder, name), text);
write(
  "package.json",
  JSON.stringify(
    { name: "consumer", private: true, dependencies, devDependencies: tools },
    null,
    2,
  ),
);
write("entries.json", JSON.stringify(entries));

// Of each entry, both copies: what is of the one type must be of the other.
const both = (
  name,
  index,
) => `import type * as esm${index} from "${name}" with { "resolution-mode": "import" };
import type * as cjs${index} from "${name}" with { "resolution-mode": "require" };
type Esm${index} = Omit<typeof esm${index}, "default">; // TypeScript sees a default on CommonJS
type Cjs${index} = Omit<typeof cjs${index}, "default">;
export const cjsAsEsm${index}: Esm${index} = null as unknown as Cjs${index};
export const esmAsCjs${index}: Cjs${index} = null as unknown as Esm${index};
`;
const all = (name, index) =>
  `import * as entry${index} from "${name}";\nexport const names${index}: string[] = Object.keys(entry${index});\n`;
write("types-esm.mts", entries.map(all).join(""));
write("types-cjs.cts", entries.map(all).join(""));
write("types-dual.mts", entries.map(both).join(""));

const node = (...args) => [process.execPath, args];
const uses = [
  ["ESM imports every entry", ...node("esm.mjs")],
  ["CommonJS requires every entry", ...node("cjs.cjs")],
  ["both copies in one process agree", ...node("dual.mjs")],
  ["a bundler takes every entry", ...node("bundle.mjs")],
  [
    "strict types, ESM and CommonJS, libraries checked",
    ...node("node_modules/typescript/bin/tsc", "-p", "."),
  ],
];
const problems = [];
const npm = [
  "install",
  "--ignore-scripts",
  "--no-audit",
  "--no-fund",
  "--prefer-offline",
  "--loglevel=error",
];
const install = await capture("npm", npm, { cwd: folder });
if (!install.ok) problems.push(`npm install of the tarballs failed\n${install.output}`);
else {
  for (const [name, command, args] of uses) {
    const { ok, output } = await capture(command, args, { cwd: folder });
    if (!ok) problems.push(`${name}: no\n${output.split("\n").slice(0, 25).join("\n")}`);
  }
}
rmSync(folder, { recursive: true, force: true });
finish("consumers", problems, { passed: install.ok ? uses.length - problems.length : 0 });
