import { closeSync, fchmodSync, openSync } from "node:fs";
import { err, ok, portProblem, type Result, type StorageProblem } from "@carethread/ports";
import Driver, { type Database } from "better-sqlite3";
import { faultBefore, unavailable } from "./fault.js";
import { transactionsOn } from "./handle.js";
import { damage, migrate, ownership } from "./migrate.js";
import { migrations } from "./migrations/all.js";
import { applySettings, type Settings, type WantedSettings } from "./settings.js";
import { type SqliteStorage, storageOn } from "./sqlite-storage.js";

/**
 * How to open a SQLite storage.
 *
 * @category adapters
 */
export interface SqliteStorageOptions {
  /** The database file; it is created when it is not there, for its owner alone (mode 0600); its folder is not. `":memory:"` only with `acceptDataLoss: true`. */
  readonly file: string;
  /** Allows settings under which an acknowledged commit can be lost. It shows in `health()`. `false` when left out. */
  readonly acceptDataLoss?: boolean;
  /** How strictly a commit waits for the disk. Anything but `"full"` needs `acceptDataLoss: true`. `"full"` when left out. */
  readonly synchronous?: "full" | "normal" | "off";
  /** How long a writer waits for its turn when other processes write, in milliseconds; 10,000 when left out. */
  readonly busyTimeoutMs?: number;
  /** The storage's clock: milliseconds since 1970 UTC. `Date.now` when left out: SQLite runs in this process, so the machine's clock is the database's. */
  readonly clock?: () => number;
  /**
   * When the write-ahead log is carried into the file: `"between-requests"` after a pause in writing or in the next free moment after many
   * commits; `"manual"` only by `checkpoint()`. `"between-requests"` when left out.
   */
  readonly checkpoint?: "between-requests" | "manual";
  /** Looks for damage in the whole file before it is used, which takes time with its size. `true` when left out. */
  readonly checkFile?: boolean;
}

/**
 * Opens the storage port on a SQLite file, with a write-ahead log and full synchronisation: a commit that was acknowledged survives
 * the end of the process and a power loss. Several processes may open the same file.
 *
 * Refuses with
 * - `storage/unsafe-settings` when the settings that are in force, as SQLite answers them, could lose an acknowledged commit
 *   (a weaker `synchronous`, `:memory:`, a file system without a shared write-ahead log, a SQLite older than 3.51.3);
 * - `storage/incompatible` with a `reason`: `file-of-another-application`, `newer-schema`;
 * - `storage/unavailable` with a `reason`: `cannot-open`, `busy`, `disk-full`;
 * - `storage/corrupt` when the file is no database or is damaged;
 * - `storage/malformed` for a busy timeout that is no whole number of milliseconds.
 *
 * A file of another application or of a newer schema is not changed. Never throws.
 *
 * @category adapters
 * @example
 * ```ts run
 * import { openSqliteStorage } from "@carethread/storage-sqlite";
 *
 * const refused = openSqliteStorage({ file: ":memory:" });
 * console.log(refused.isErr() && refused.error.code); // => storage/unsafe-settings
 *
 * const opened = openSqliteStorage({ file: ":memory:", acceptDataLoss: true });
 * console.log(opened.isOk() && (await opened.value.health()).isOk()); // => true
 * ```
 */
export const openSqliteStorage = (
  options: SqliteStorageOptions,
): Result<SqliteStorage, StorageProblem> => {
  const wanted: WantedSettings = {
    synchronous: options.synchronous ?? "full",
    acceptDataLoss: options.acceptDataLoss === true,
    busyTimeoutMs: options.busyTimeoutMs ?? 10_000,
    // SQLite takes an empty name for a database that is gone when it is closed.
    inMemory: options.file === ":memory:" || options.file === "",
  };
  const refusal = optionsRefusal(wanted);
  if (refusal !== null) return err(refusal);
  const connected = connect(options.file, wanted);
  if (connected.isErr()) return err(connected.error);
  const database = connected.value;
  const prepared = prepare(database, wanted, options.checkFile ?? true);
  if (prepared.isErr()) {
    database.close();
    return err(prepared.error);
  }
  return ok(
    storageOn({
      database,
      transactions: transactionsOn(database),
      settings: prepared.value,
      acceptDataLoss: wanted.acceptDataLoss,
      clock: options.clock ?? Date.now,
      checkpoint: options.checkpoint ?? "between-requests",
    }),
  );
};

const levels: readonly string[] = ["full", "normal", "off"];

const optionsRefusal = (wanted: WantedSettings): StorageProblem | null => {
  const { synchronous, busyTimeoutMs, inMemory, acceptDataLoss } = wanted;
  if (!levels.includes(synchronous))
    return portProblem("storage/malformed", { field: "synchronous" });
  if (!Number.isInteger(busyTimeoutMs) || busyTimeoutMs < 0 || busyTimeoutMs > 2_147_483_647) {
    return portProblem("storage/malformed", { field: "busyTimeoutMs" });
  }
  return (synchronous !== "full" || inMemory) && !acceptDataLoss
    ? portProblem("storage/unsafe-settings", { reason: inMemory ? "in-memory" : "synchronous" })
    : null;
};

const ownerOnly = 0o600;

/** A file of patients' messages is its owner's alone, whatever the process's umask. SQLite gives the files beside it the same mode. */
const createForOwner = (file: string): void => {
  let descriptor: number;
  try {
    descriptor = openSync(file, "wx", ownerOnly);
  } catch {
    // It is there already, with the mode that its owner gave it, or it cannot be made, which the driver says.
    return;
  }
  try {
    fchmodSync(descriptor, ownerOnly);
  } finally {
    closeSync(descriptor);
  }
};

const connect = (
  file: string,
  { inMemory, busyTimeoutMs: timeout }: WantedSettings,
): Result<Database, StorageProblem> => {
  try {
    if (!inMemory) createForOwner(file);
    return ok(new Driver(file, { timeout }));
  } catch {
    return err(unavailable("cannot-open"));
  }
};

const prepare = (
  database: Database,
  wanted: WantedSettings,
  checkFile: boolean,
): Result<Settings, StorageProblem> => {
  try {
    const owned = ownership(database, migrations.length);
    if (owned.isErr()) return err(owned.error);
    const settings = applySettings(database, wanted);
    if (settings.isErr()) return settings;
    const damaged = checkFile ? damage(database) : null;
    if (damaged !== null) return err(damaged);
    const migrated = migrate(database, migrations);
    return migrated.isErr() ? err(migrated.error) : settings;
  } catch (thrown) {
    return err(faultBefore(thrown));
  }
};
