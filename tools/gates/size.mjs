// Bundles every built entry as a host's bundler would, and holds it against tools/sizes.mjs. The
// entries that promise to need no Node.js are then run in an empty JavaScript context.
import { existsSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { finish } from "../lib/finish.mjs";
import { entriesOf, packages, root, specifier } from "../lib/workspace.mjs";
import { sizes } from "../sizes.mjs";

const problems = [];
const portable = ["@carethread/ports", "@carethread/core"];
// What a package brings along counts, but for the drivers of adapters; a peer is the host's.
const counted = ["neverthrow", "zod"];
const outside = ({ dependencies = {}, peerDependencies = {} }) => [
  ...Object.keys(dependencies).filter((name) => !counted.includes(name)),
  ...Object.keys(peerDependencies),
];

const bundle = (file, options) =>
  build({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    logLevel: "silent",
    absWorkingDir: root,
    ...options,
  });

async function measure(name, file, external) {
  const { ceiling, reason, without = [] } = sizes[name];
  const { outputFiles, metafile } = await bundle(file, {
    format: "esm",
    platform: "node",
    external,
  });
  const [{ contents }] = outputFiles;
  const kB = brotliCompressSync(contents).length / 1000;
  const minified = (contents.length / 1000).toFixed(1);
  console.log(`${name}: ${kB.toFixed(2)} of ${ceiling} kB, ${minified} minified (${reason})`);
  if (kB > ceiling)
    problems.push(`${name} has ${kB.toFixed(2)} kB; its ceiling is ${ceiling} kB (${reason})`);
  const inside = [
    ...Object.keys(metafile.inputs),
    ...Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path)),
  ];
  for (const word of without) {
    const pattern = word === "node:" ? /^node:/ : new RegExp(`(^|/)node_modules/${word}/`);
    const found = inside.find((path) => pattern.test(path));
    if (found) problems.push(`${name} must not contain ${word}, and imports ${found}`);
  }
}

/** A module that touches a global of Node.js or of a browser while it loads fails here. */
async function runBare(name, file) {
  const { outputFiles } = await bundle(file, {
    format: "iife",
    globalName: "loaded",
    platform: "neutral",
    mainFields: ["module", "main"],
  });
  const context = vm.createContext(Object.create(null));
  vm.runInContext(outputFiles[0].text, context, { timeout: 10_000 });
  if (vm.runInContext("Object.keys(loaded).length", context) === 0)
    problems.push(`${name} exports nothing`);
}

for (const { at, manifest } of packages()) {
  for (const entry of entriesOf(manifest)) {
    const name = specifier(manifest, entry);
    const file = join(at, "dist", `${entry}.js`);
    if (!sizes[name]) problems.push(`${name} has no ceiling: add one to tools/sizes.mjs`);
    else if (!existsSync(file)) problems.push(`${name} is not built: pnpm build`);
    else {
      try {
        await measure(name, file, outside(manifest));
        if (portable.includes(name)) await runBare(name, file);
      } catch (error) {
        problems.push(`${name} does not load without Node.js: ${error.message}`);
      }
    }
  }
}
finish("sizes", problems);
