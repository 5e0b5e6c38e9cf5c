/**
 * How many database pages one page of a list costs: the bytes that a fresh process reads while it answers the call, as the kernel counts
 * them (`rchar`: what was asked for, cached by the kernel or not). The driver tells neither SQLite's steps nor its page counts, and this
 * needs no help from it; the same call on the same file always counts the same.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { systemIds } from "@carethread/core/node";
import { openSqliteStorage } from "@carethread/storage-sqlite";
import { answered, messagingOn, staffOf } from "./sdk.ts";
import { atWork, PRACTICE } from "./world.ts";

const PAGE_BYTES = 4096;
const COUNTER = "/proc/self/io";

/** The rows that the first page has. */
export const ROWS = 50;

/** What is read: the list alone, the whole call with its rights, or the call of somebody whose look is written down, too. */
export type ReadWhat = (typeof READS)[number];
export const READS = ["range", "page", "look"] as const;

const bytesRead = (): number => Number(/rchar: (\d+)/.exec(readFileSync(COUNTER, "utf8"))?.[1]);

/** What the child does: one call on a file that it has just opened. Answers the pages that it read. */
export const readForCounting = async (file: string, what: ReadWhat): Promise<number> => {
  const storage = answered(openSqliteStorage({ file, checkFile: false, checkpoint: "manual" }));
  const messaging = messagingOn(storage, [], { clock: atWork, ids: systemIds });
  // The schema is read with the first statement, whatever it asks for.
  answered(await storage.recall({ practice: PRACTICE, key: "none" }));
  // Reading the counter is itself a read; the second time counts its first.
  const own = -bytesRead() + bytesRead();
  const before = bytesRead();
  const page =
    what === "range"
      ? await storage.range({
          ...{ practice: PRACTICE, index: "worklist", after: null, limit: ROWS, witness: [] },
        })
      : await messaging.worklist.page(staffOf("s-clinician"), {
          ...{ team: null, limit: ROWS, glance: what === "page" },
        });
  const bytes = bytesRead() - before - own;
  if (answered(page as never as Awaited<ReturnType<typeof storage.range>>).rows.length !== ROWS)
    throw new Error("not a full page");
  answered(storage.close());
  return bytes / PAGE_BYTES;
};

const program = fileURLToPath(new URL("../worklist.ts", import.meta.url));

/** The pages that a call reads, or `null` where the system does not count. */
export const pagesRead = (file: string, what: ReadWhat): number | null => {
  if (!existsSync(COUNTER)) return null;
  const child = spawnSync(process.execPath, [program, "--count", file, "--what", what], {
    encoding: "utf8",
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return Number(child.stdout);
};
