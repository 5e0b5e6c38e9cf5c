// publint and "are the types wrong" over the tarball of each package.
import { join } from "node:path";
import { capture, mapInParallel } from "../lib/each.mjs";
import { finish } from "../lib/finish.mjs";
import { packAll } from "../lib/pack.mjs";
import { home, root } from "../lib/workspace.mjs";

const bin = (name) => join(home, "node_modules/.bin", name);
const packed = await packAll("packed");
const found = await mapInParallel(packed, async ({ path, tarball }) => {
  const tools = [
    ["publint", ["run", "--strict", tarball]],
    // Without the profile attw asks for a resolution (node10) that no supported consumer has.
    ["attw", [tarball, "--profile", "node16", "--no-color", "--no-emoji"]],
  ];
  const problems = [];
  for (const [name, args] of tools) {
    const { ok, output } = await capture(bin(name), args, { cwd: root });
    if (!ok) problems.push(`${path}: ${name} says\n${output}`);
  }
  return problems;
});
finish(`packed (${packed.length} tarballs)`, found.flat());
