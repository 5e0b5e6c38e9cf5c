import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { capture, mapInParallel } from "./each.mjs";
import { packages, root } from "./workspace.mjs";

/**
 * Packs every package as it would be published.
 *
 * @param {string} purpose a folder of its own for each caller
 */
export async function packAll(purpose) {
  const out = join(root, ".cache", purpose);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  return mapInParallel(packages(), async (each) => {
    const tarball = join(out, `${each.folder}.tgz`);
    const { ok, output } = await capture("pnpm", ["pack", "--out", tarball], { cwd: each.at });
    if (!ok) throw new Error(`${each.path} cannot be packed: ${output}`);
    return { ...each, tarball };
  });
}
