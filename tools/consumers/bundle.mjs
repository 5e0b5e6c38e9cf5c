import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { build } from "esbuild";
import entries from "./entries.json" with { type: "json" };

const names = entries.filter((entry) => !entry.endsWith("/vitest"));
const imports = names.map((entry, index) => `import * as entry${index} from "${entry}";`);
const used = names.map((_, index) => `Object.keys(entry${index}).length`);
writeFileSync(
  "bundled.mjs",
  `${imports.join("\n")}\nif ([${used}].includes(0)) process.exit(1);\n`,
);

for (const format of ["esm", "cjs"]) {
  const outfile = `bundled.out.${format === "esm" ? "mjs" : "cjs"}`;
  await build({
    entryPoints: ["bundled.mjs"],
    outfile,
    bundle: true,
    format,
    platform: "node",
    logLevel: "warning",
    // Drivers with files of their own beside them, and CommonJS that asks for Node's own modules, which a bundle in ESM cannot.
    external: ["better-sqlite3", "nodemailer", "smpp", "cli-progress", "commander"],
  });
  if (spawnSync(process.execPath, [outfile], { stdio: "inherit" }).status !== 0) process.exit(1);
}
