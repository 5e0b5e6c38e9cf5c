import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StorageHarness } from "@carethread/conformance";
import { openSqliteStorage, type SqliteStorage } from "../src/index.js";

/**
 * SQLite under the kit, on files in the system's temporary folder.
 *
 * A crash is what a dead process leaves: the file and its write-ahead log as they are, copied away from the handles that are open.
 */
export const sqliteHarness = (): StorageHarness => {
  let folders: string[] = [];
  let handles: SqliteStorage[] = [];
  let file = "";
  let now = 1_767_225_600_000;

  const fresh = (): string => {
    const folder = mkdtempSync(join(tmpdir(), "carethread-"));
    folders.push(folder);
    return join(folder, "practice.db");
  };
  const handle = async (): Promise<SqliteStorage> => {
    const opened = openSqliteStorage({ file, clock: () => now });
    const storage = opened._unsafeUnwrap();
    handles.push(storage);
    return storage;
  };
  const closeAll = (): void => {
    for (const each of handles) each.close();
    handles = [];
  };
  return {
    port: "storage",
    name: "@carethread/storage-sqlite",
    open: () => {
      file = fresh();
      return handle();
    },
    again: handle,
    reopen: () => {
      closeAll();
      return handle();
    },
    crash: () => {
      const left = fresh();
      for (const part of ["", "-wal"]) {
        if (existsSync(file + part)) copyFileSync(file + part, left + part);
      }
      file = left;
      return handle();
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
    dispose: async () => {
      closeAll();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
      folders = [];
    },
  };
};
