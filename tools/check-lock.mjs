// Every optional (platform) package that an installed dependency names must stand in the lockfile,
// or it is missing on other platforms; and no lockfile may name a host.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { finish } from "./lib/finish.mjs";
import { root } from "./lib/workspace.mjs";

const problems = [];
const text = (file) => readFileSync(join(root, file), "utf8");

for (const file of ["tools/runtime/package-lock.json", "tools/matrix/package-lock.json"]) {
  if (!existsSync(join(root, file)))
    problems.push(`${file} is missing: npm install --package-lock-only there`);
  else if (text(file).includes('"resolved"')) {
    problems.push(`${file} names a host: npm install with omit-lockfile-registry-resolved=true`);
  }
}

const lock = text("pnpm-lock.yaml");
if (/tarball:|https?:\/\//.test(lock)) problems.push("pnpm-lock.yaml names a host");

// Removed by an override in pnpm-workspace.yaml: neverthrow lists it by mistake.
const removed = new Set(["@rollup/rollup-linux-x64-gnu<neverthrow"]);
const store = "node_modules/.pnpm/*/node_modules";
for (const file of globSync([`${store}/*/package.json`, `${store}/@*/*/package.json`], {
  cwd: root,
})) {
  const manifest = JSON.parse(text(file));
  for (const [name, range] of Object.entries(manifest.optionalDependencies ?? {})) {
    if (removed.has(`${name}<${manifest.name}`) || lock.includes(`${name}@`)) continue;
    problems.push(
      `${manifest.name}@${manifest.version} wants ${name}@${range}, which is not in pnpm-lock.yaml`,
    );
  }
}

finish("lockfiles", problems);
