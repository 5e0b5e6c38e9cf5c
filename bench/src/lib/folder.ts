/** A folder for files of one run. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MEMORY_DISK = "/dev/shm";

/**
 * Runs with a folder that is gone afterwards. `memory`: on a disk in memory where the system has one, so that what is compared is the
 * program's CPU and not how busy the disk was.
 */
export const withFolder = async <T>(
  where: "memory" | "disk",
  body: (folder: string) => Promise<T>,
): Promise<T> => {
  const base = where === "memory" && existsSync(MEMORY_DISK) ? MEMORY_DISK : tmpdir();
  const folder = mkdtempSync(join(base, "carethread-bench-"));
  try {
    return await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
