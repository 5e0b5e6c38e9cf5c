/** Broken adapters are made from the reference adapter by breaking one thing. */
import type { Commit, Storage } from "@carethread/ports";
import { createMemoryDisk, createMemoryStorage } from "@carethread/storage-memory";
import type { Saboteur, StorageHarness } from "../../src/index.js";

/** A saboteur of the storage kit. */
export type StorageSaboteur = Saboteur<StorageHarness>;

/** What a saboteur changes. Every part that is left out is as it should be. */
export interface Breakage {
  /** Breaks a handle. Called once for each; `shared` is the same object for all handles on one disk. */
  readonly wrap?: (storage: Storage, shared: Shared) => Storage;
  /** Loses or changes the disk when the process dies. */
  readonly crash?: "loses-everything";
  readonly reopen?: "loses-everything";
  /** A second handle on another disk. */
  readonly again?: "elsewhere";
}

/** What broken handles on one disk may keep between them. */
export interface Shared {
  readonly numbers: Map<string, number>;
  readonly values: Map<string, unknown>;
}

const durable = (storage: Storage): Storage => ({
  ...storage,
  capabilities: { durable: true, processes: "one" },
  health: async () => (await storage.health()).map((health) => ({ ...health, durability: "full" })),
});

/** The reference adapter, declared durable because its disk outlives the handles, with one thing broken. */
export const harnessOf = (breakage: Breakage): StorageHarness => {
  let disk = createMemoryDisk();
  let shared: Shared = { numbers: new Map(), values: new Map() };
  let now = 1_767_225_600_000;
  const renew = (): void => {
    disk = createMemoryDisk();
    shared = { numbers: new Map(), values: new Map() };
  };
  const handle = async (on = disk): Promise<Storage> => {
    const sound = durable(createMemoryStorage({ disk: on, clock: () => now }));
    return breakage.wrap?.(sound, shared) ?? sound;
  };
  return {
    port: "storage",
    name: "a broken memory",
    open: () => {
      renew();
      return handle();
    },
    again: () => handle(breakage.again === "elsewhere" ? createMemoryDisk() : disk),
    reopen: () => {
      if (breakage.reopen === "loses-everything") renew();
      return handle();
    },
    crash: () => {
      if (breakage.crash === "loses-everything") renew();
      return handle();
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
    dispose: async () => {},
  };
};

/** A saboteur that breaks each handle in the same way. */
export const breaks = (
  clause: string,
  does: string,
  wrap: NonNullable<Breakage["wrap"]>,
): StorageSaboteur => ({ clause, does, harness: () => harnessOf({ wrap }) });

/** A saboteur that changes every commit on its way in. */
export const changesCommits = (
  clause: string,
  does: string,
  change: (commit: Commit) => Commit,
): StorageSaboteur =>
  breaks(clause, does, (storage) => ({
    ...storage,
    commit: (commit) => storage.commit(change(commit)),
  }));

/** A commit of a practice, and nothing else. */
export const emptyCommit = (practice: string): Commit => ({
  practice,
  key: null,
  append: [],
  depends: [],
  entries: [],
  putBodies: [],
  redactBodies: [],
  putJobs: [],
  cancelJobs: [],
  settleJobs: [],
});

/** Gives way to whatever else is waiting, as a driver does between two statements. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
