import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Storage } from "@carethread/ports";
import { createMemoryDisk } from "@carethread/storage-memory";
import { openSqliteStorage } from "@carethread/storage-sqlite";

/** What a practice stands on: every handle sees the same data. */
export interface Ground {
  open(clock: () => number): Storage;
  dispose(): void;
}

/** The memory of this process. */
export const memoryGround = (): Ground => {
  const disk = createMemoryDisk();
  return { open: disk.open, dispose: () => undefined };
};

/** A file of SQLite. */
export const sqliteGround = (): Ground => {
  const folder = mkdtempSync(join(tmpdir(), "carethread-model-"));
  const handles: { close(): void }[] = [];
  return {
    open: (clock) => {
      const file = join(folder, "practice.db");
      const storage = openSqliteStorage({ file, clock })._unsafeUnwrap();
      handles.push(storage);
      return storage;
    },
    dispose: () => {
      for (const handle of handles) handle.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
