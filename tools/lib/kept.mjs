import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFiles } from "./repository-files.mjs";

/** Read by every gate, if only for its own configuration: what lies at the root, the tools, and the packages. */
const EVERYBODYS = ["tools/", "packages/"];

const isRead = (file, reads) =>
  !file.includes("/") || [...EVERYBODYS, ...reads].some((folder) => file.startsWith(folder));

/** What a file holds; of one that another gate has made and removed since it was listed, `null`. */
const contentOf = (file) => {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
};

/**
 * What is known of gates that passed: on which files, by their content. A gate that does not say what it `reads`, one that failed and one that was
 * skipped are never known, and none is where git does not know the files.
 *
 * @param {string} tree the repository
 */
export function createKept(tree) {
  const folder = join(tree, ".cache", "gates");
  const fileOf = (gate) => join(folder, `${gate.name}.json`);

  const digestOf = (gate) => {
    if (gate.reads === undefined) return null;
    const { files, problem } = repositoryFiles(tree);
    if (problem !== null) return null;
    const digest = createHash("sha256");
    // Without its first word: where Node.js or a tool lies hangs on who called, and which one it is the version and the lockfile say.
    digest.update(JSON.stringify([process.version, gate.command.slice(1), gate.env ?? {}]));
    for (const file of files.toSorted())
      if (isRead(file, gate.reads)) {
        const content = contentOf(join(tree, file));
        if (content === null) continue;
        const its = createHash("sha256").update(content).digest("hex");
        digest.update(`${file}\0${its}\0`);
      }
    return digest.digest("hex");
  };

  return {
    /** What came of the gate when it passed on the files as they are now, or `null`. */
    of: (gate) => {
      if (!existsSync(fileOf(gate))) return null;
      const { digest, result } = JSON.parse(readFileSync(fileOf(gate), "utf8"));
      return digest === digestOf(gate) ? result : null;
    },
    /** Runs the gate, and keeps what came of it if it passed and nobody changed a file meanwhile. */
    after: async (gate, run) => {
      const before = digestOf(gate);
      const result = await run(gate);
      if (before !== null && result.ok && !result.skipped && before === digestOf(gate)) {
        mkdirSync(folder, { recursive: true });
        const { ok, tests } = result;
        writeFileSync(
          fileOf(gate),
          JSON.stringify({ digest: before, result: { ok, tests, output: "", seconds: 0 } }),
        );
      }
      return result;
    },
  };
}
