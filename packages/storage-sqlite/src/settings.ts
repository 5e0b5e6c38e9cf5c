/** Durability is not believed but read back: what the connection answers is what counts, whatever it was told. */
import { err, ok, portProblem, type Result, type StorageProblem } from "@carethread/ports";
import type { Database } from "better-sqlite3";
import { sqliteCode, unavailable } from "./fault.js";

/** How strictly SQLite waits for the disk. */
export type Synchronous = "full" | "normal" | "off";

/** What was asked for. */
export interface WantedSettings {
  readonly synchronous: Synchronous;
  readonly acceptDataLoss: boolean;
  readonly busyTimeoutMs: number;
  readonly inMemory: boolean;
}

/** What is in force. */
export interface Settings {
  readonly durability: "full" | "process" | "none";
  readonly journal: string;
  readonly synchronous: string;
  readonly sqlite: string;
}

/** Sets the connection up and answers what is in force; refuses when an acknowledged commit could be lost. */
export const applySettings = (
  database: Database,
  wanted: WantedSettings,
): Result<Settings, StorageProblem> => {
  const sqlite = textOf(database.prepare("select sqlite_version()").pluck().get());
  if (isOlder(sqlite, oldestSafe))
    return unsafe("sqlite-version", { needs: oldestSafe, is: sqlite });
  if (!enterWal(database, wanted)) return err(unavailable("busy"));
  for (const pragma of pragmas(wanted)) database.pragma(pragma);
  const journal = textOf(database.pragma("journal_mode", { simple: true }));
  const synchronous = nameOf(database.pragma("synchronous", { simple: true }));
  const isDurable = journal === "wal" && synchronous === "full";
  if (!isDurable && !wanted.acceptDataLoss) return unsafe("durability", { journal, synchronous });
  // A file system that cannot hold a shared write-ahead log would also let two processes write over each other.
  if (journal !== "wal" && !wanted.inMemory) return unsafe("journal", { journal });
  const durability = wanted.inMemory ? "none" : isDurable ? "full" : "process";
  return ok({ durability, journal, synchronous, sqlite });
};

/** 3.51.3 mends a race between a checkpoint and a writer that could lose committed pages of a write-ahead log. */
const oldestSafe = "3.51.3";

const unsafe = (
  reason: string,
  detail: Readonly<Record<string, string>>,
): Result<never, StorageProblem> =>
  err(portProblem("storage/unsafe-settings", { reason, ...detail }));

const pragmas = ({ synchronous, busyTimeoutMs }: WantedSettings): readonly string[] => [
  `busy_timeout = ${busyTimeoutMs}`,
  `synchronous = ${synchronous}`,
  // On macOS a plain fsync stays in the disk's own cache; elsewhere these two change nothing.
  "fullfsync = on",
  "checkpoint_fullfsync = on",
  // The checkpoint runs between requests; this is the last resort when there is no pause for a long time.
  "wal_autocheckpoint = 10000",
  // A redacted body is overwritten, not just unlinked.
  "secure_delete = on",
  "foreign_keys = on",
  "trusted_schema = off",
];

/** Several processes may open a new file in the same moment, and the change to a write-ahead log does not wait by itself. */
const enterWal = (database: Database, { inMemory, busyTimeoutMs }: WantedSettings): boolean => {
  if (inMemory) return true;
  const until = performance.now() + busyTimeoutMs;
  for (;;) {
    try {
      database.pragma("journal_mode = wal");
      return true;
    } catch (thrown) {
      if (!sqliteCode(thrown).startsWith("SQLITE_BUSY")) throw thrown;
      if (performance.now() > until) return false;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
};

const isOlder = (version: string, than: string): boolean => {
  const [left, right] = [version, than].map((text) => text.split(".").map(Number));
  for (const [place, part] of (right ?? []).entries()) {
    const ours = left?.[place] ?? 0;
    if (ours !== part) return ours < part;
  }
  return false;
};

const nameOf = (level: unknown): string => ["off", "normal", "full", "extra"][Number(level)] ?? "?";
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
