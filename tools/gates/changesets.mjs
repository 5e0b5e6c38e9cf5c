// Every published package is named in a waiting changeset, or has not changed since its release.
// A release is the commit that last touched CHANGELOG.md, so a clone without a remote will do.
import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { finish } from "../lib/finish.mjs";
import { packages, root } from "../lib/workspace.mjs";

const git = (...args) => spawnSync("git", args, { cwd: root, encoding: "utf8" }).stdout.trim();

/** Whether the sources that a consumer gets changed after the last release. */
function changed(path, at, version) {
  const log = join(at, "CHANGELOG.md");
  if (!existsSync(log) || !readFileSync(log, "utf8").includes(`## ${version}\n`)) return true;
  const released = git("log", "-1", "--format=%H", "--", `${path}/CHANGELOG.md`);
  if (released === "") return false; // the release is not committed yet
  return (
    git("log", "--format=%H", `${released}..HEAD`, "--", `${path}/src`, `${path}/package.json`) !==
    ""
  );
}

const names = packages().map(({ manifest }) => manifest.name);
const waiting = new Set();
const problems = [];
for (const file of globSync(".changeset/*.md", { cwd: root })) {
  if (file.endsWith("README.md")) continue;
  const [, head = "", prose = ""] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(root, file), "utf8")) ?? [];
  if (prose.trim() === "") problems.push(`${file} says nothing to the integrator`);
  for (const [, name] of head.matchAll(/^["']?([^"':]+)["']?:\s*(?:major|minor|patch)$/gm)) {
    waiting.add(name);
    if (!names.includes(name)) problems.push(`${file} names ${name}, which is no package here`);
  }
}
for (const { path, at, manifest } of packages()) {
  if (!waiting.has(manifest.name) && changed(path, at, manifest.version)) {
    problems.push(
      `${manifest.name} changed since its release, and no changeset names it: pnpm changeset`,
    );
  }
}
finish("changesets", problems);
