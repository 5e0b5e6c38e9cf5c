// What the exports map promises was built, and what was built for the public is in the map.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { finish } from "../lib/finish.mjs";
import { entriesOf, packages } from "../lib/workspace.mjs";

const problems = [];
const filesOf = (value) =>
  typeof value === "string" ? [value] : Object.values(value).flatMap(filesOf);

for (const { path, at, manifest } of packages()) {
  const promised = [...filesOf(manifest.exports), ...Object.values(manifest.bin ?? {})];
  for (const field of ["main", "module", "types"])
    if (manifest[field]) promised.push(manifest[field]);
  for (const file of promised) {
    if (!existsSync(join(at, file)))
      problems.push(`${path}: promises ${file}, which was not built`);
  }
  const dist = join(at, "dist");
  if (!existsSync(dist)) continue;
  // Declarations are made for public entries alone; those that several share end in -<hash>.
  const declared = readdirSync(dist)
    .filter((file) => file.endsWith(".d.ts") && !/-[\w-]{8}\.d\.ts$/.test(file))
    .map((file) => file.replace(/\.d\.ts$/, ""));
  for (const entry of declared) {
    if (!entriesOf(manifest).includes(entry))
      problems.push(`${path}: builds the entry ${entry}, which no export names`);
  }
}
finish("exports", problems);
