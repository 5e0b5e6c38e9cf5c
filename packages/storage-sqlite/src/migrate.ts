/** Brings a file to this version's schema, all at once or not at all, however many processes try it in the same moment. */
import { err, ok, portProblem, type Result, type StorageProblem } from "@carethread/ports";
import type { Database } from "better-sqlite3";

/** "CTHR" in ASCII: SQLite keeps it in the file's header, so that a file of another application is known as one. */
export const applicationId = 0x43544852;

/**
 * Refuses a file that is not ours before anything is changed in it. The three facts are of one snapshot: read one by one, they would
 * show a stranger's file while another process is just making it ours.
 */
export const ownership = (database: Database, newest: number): Result<void, StorageProblem> =>
  database.transaction((): Result<void, StorageProblem> => {
    const id = numberOf(database, "application_id");
    const version = numberOf(database, "user_version");
    const isEmpty = database.prepare("select 1 from sqlite_schema limit 1").get() === undefined;
    if (id === 0 && version === 0 && isEmpty) return ok(undefined);
    if (id !== applicationId)
      return err(portProblem("storage/incompatible", { reason: "file-of-another-application" }));
    return version <= newest
      ? ok(undefined)
      : err(portProblem("storage/incompatible", { reason: "newer-schema", is: version, newest }));
  })();

/**
 * Runs the migrations that are missing, in one transaction. The version is looked at again inside it: whoever waited
 * for the lock finds the work done.
 */
export const migrate = (
  database: Database,
  migrations: readonly string[],
): Result<void, StorageProblem> => {
  if (numberOf(database, "user_version") === migrations.length) return ok(undefined);
  return database
    .transaction((): Result<void, StorageProblem> => {
      const owned = ownership(database, migrations.length);
      if (owned.isErr()) return owned;
      const missing = migrations.slice(numberOf(database, "user_version"));
      if (missing.length === 0) return ok(undefined);
      for (const script of missing) database.exec(script);
      database.pragma(`application_id = ${applicationId}`);
      database.pragma(`user_version = ${migrations.length}`);
      return ok(undefined);
    })
    .immediate();
};

/** Looks for damage; a file that fails it must not be written to. */
export const damage = (database: Database): StorageProblem | null =>
  database.pragma("quick_check(1)", { simple: true }) === "ok"
    ? null
    : portProblem("storage/corrupt", { reason: "quick-check" });

const numberOf = (database: Database, pragma: string): number =>
  Number(database.pragma(pragma, { simple: true }));
