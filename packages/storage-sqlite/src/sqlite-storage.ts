/** The port on one connection: refuse what is malformed, then run the statements in a transaction. */
import {
  err,
  ok,
  type Result,
  type Storage,
  type StorageHealth,
  type StorageProblem,
  storageRefusals,
} from "@carethread/ports";
import type { Database } from "better-sqlite3";
import { checkpointsBy } from "./checkpoint.js";
import { committer } from "./commit.js";
import { type Handle, handleOn, type Transactions } from "./handle.js";
import { claimer, settler } from "./jobs.js";
import { type Reader, reader } from "./read.js";
import type { Settings } from "./settings.js";

/**
 * The storage port on a SQLite file, with an end.
 *
 * @category adapters
 */
export interface SqliteStorage extends Storage {
  /** Carries the write-ahead log into the file, and answers how many pages it had. It waits for nobody: pages that a reader still needs stay for the next time. */
  checkpoint(): Result<number, StorageProblem>;
  /** Closes the connection; every later call answers `storage/closed`. Repeating it is harmless. */
  close(): Result<void, StorageProblem>;
}

/** What an open connection is used with. */
export interface Setup {
  readonly database: Database;
  readonly transactions: Transactions;
  readonly settings: Settings;
  readonly acceptDataLoss: boolean;
  readonly clock: () => number;
  readonly checkpoint: "between-requests" | "manual";
}

/** The port on a connection that is set up and migrated. */
export const storageOn = (setup: Setup): SqliteStorage => {
  const { database, transactions, settings } = setup;
  const checkpoints = checkpointsBy(() => void checkpoint());
  const onWritten = setup.checkpoint === "manual" ? () => {} : checkpoints.written;
  const handle = handleOn(database, transactions, onWritten);
  const checkpoint = (): Result<number, StorageProblem> => handle.outside(() => passive(database));
  const now = (): number => Math.floor(setup.clock());
  const read = reader(database);
  return {
    spec: "storage/1",
    name: "sqlite",
    capabilities:
      settings.durability === "none"
        ? { durable: false, processes: "one" }
        : { durable: settings.durability === "full", processes: "many" },
    ...writes(handle, database, now),
    ...readings(handle, read, now),
    health: async () => handle.read(() => ok(healthOf(setup, handle, read.oldestJobs(now())))),
    checkpoint,
    close: () => {
      checkpoints.stop();
      return handle.close();
    },
  };
};

const writes = (
  handle: Handle,
  database: Database,
  now: () => number,
): Pick<Storage, "commit" | "claim" | "settle"> => {
  const commit = committer(database);
  const settle = settler(database);
  const jobs = claimer(database);
  return {
    commit: async (wanted) =>
      unless(storageRefusals.commit(wanted), () => handle.write(() => commit(wanted, now()))),
    settle: async (settlement) =>
      unless(storageRefusals.settlement(settlement), () => handle.write(() => settle(settlement))),
    claim: async (query) =>
      unless(storageRefusals.claim(query, now()), () => {
        const waiting = handle.read(() => ok(jobs.isWaiting(query, now())));
        if (waiting.isErr()) return err(waiting.error);
        return waiting.value ? handle.write(() => jobs.claim(query, now())) : ok([]);
      }),
  };
};

const readings = (
  handle: Handle,
  read: Reader,
  now: () => number,
): Pick<Storage, "recall" | "readStream" | "readBodies" | "range" | "readLog"> => ({
  recall: async (query) =>
    unless(storageRefusals.recall(query), () => handle.read(() => ok(read.recall(query)))),
  readStream: async (query) =>
    unless(storageRefusals.stream(query), () => {
      // Whoever has seen a stream asks mostly whether it is still so.
      const unmoved = handle.glance(() => read.unmoved(query, now()));
      if (unmoved.isErr()) return err(unmoved.error);
      if (unmoved.value !== null) return ok(unmoved.value);
      return handle.read(() => ok(read.stream(query, now())));
    }),
  readBodies: async (query) =>
    unless(storageRefusals.bodies(query), () => handle.read(() => ok(read.bodies(query)))),
  range: async (query) =>
    unless(storageRefusals.range(query), () => handle.read(() => ok(read.page(query, now())))),
  readLog: async (query) =>
    unless(storageRefusals.log(query), () => handle.read(() => ok(read.log(query)))),
});

const unless = <T>(
  refusal: StorageProblem | null,
  body: () => Result<T, StorageProblem>,
): Result<T, StorageProblem> => (refusal === null ? body() : err(refusal));

const passive = (database: Database): number => {
  const [row] = database.prepare<[], { log: number }>("pragma wal_checkpoint(passive)").all();
  return row?.log ?? 0;
};

const healthOf = (
  { settings, acceptDataLoss, clock, database }: Setup,
  handle: Handle,
  oldestJobs: StorageHealth["oldestJobs"],
): StorageHealth => ({
  durability: settings.durability,
  acceptDataLoss,
  oldestJobAt: Object.values(oldestJobs).toSorted((one, other) => one - other)[0] ?? null,
  oldestJobs,
  at: Math.floor(clock()),
  facts: {
    sqlite: settings.sqlite,
    journal: settings.journal,
    synchronous: settings.synchronous,
    writing: handle.isPoisoned()
      ? "stopped after a disk failure: end this process and start it again"
      : "yes",
    pages: Number(database.pragma("page_count", { simple: true })),
  },
});
