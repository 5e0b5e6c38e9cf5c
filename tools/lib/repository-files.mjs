import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * Every file that is the repository's, or would be with the next commit; one that is deleted and not yet committed is none. Where git does not know the
 * tree, `problem` says so.
 *
 * @param {string} tree
 */
export function repositoryFiles(tree) {
  const asked = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const listed = spawnSync("git", asked, { cwd: tree, encoding: "utf8", maxBuffer: 64 << 20 });
  if (listed.status !== 0)
    return { files: [], problem: `git ls-files failed: ${listed.stderr ?? listed.error?.message}` };
  const files = listed.stdout.split("\0").filter((file) => file && existsSync(join(tree, file)));
  return { files, problem: null };
}
