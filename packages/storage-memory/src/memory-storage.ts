import { ok, type Storage, type StorageHealth } from "@carethread/ports";
import { commitTo } from "./commit.js";
import { type Contents, emptyContents } from "./contents.js";
import { claimFrom, settleIn } from "./jobs.js";
import { bodiesFrom, logFrom, pageFrom, recallFrom, streamFrom } from "./read.js";

/**
 * What memory storages are opened on. Every storage opened on one disk sees the same data, as two connections to one
 * database do. It lives as long as somebody holds it.
 *
 * @category adapters
 */
export interface MemoryDisk {
  /** One more storage on this disk. The clock gives milliseconds since 1970 UTC; `Date.now` when left out. */
  open(clock?: () => number): Storage;
}

/**
 * How to create a memory storage.
 *
 * @category adapters
 */
export interface MemoryStorageOptions {
  /** A disk of {@link createMemoryDisk}, to share the data with other storages or to outlive this one. Its own when left out. */
  readonly disk?: MemoryDisk;
  /** The storage's clock: milliseconds since 1970 UTC. `Date.now` when left out. */
  readonly clock?: () => number;
}

/**
 * An empty disk in memory.
 *
 * @category adapters
 * @example
 * ```ts
 * import { createMemoryDisk, createMemoryStorage } from "@carethread/storage-memory";
 *
 * const disk = createMemoryDisk();
 * export const writer = createMemoryStorage({ disk });
 * export const reader = createMemoryStorage({ disk }); // sees what the writer commits
 * ```
 */
export const createMemoryDisk = (): MemoryDisk => {
  const contents = emptyContents();
  return { open: (clock = Date.now) => storageOn(contents, clock) };
};

/**
 * The storage port in the memory of one process: the reference adapter.
 *
 * It keeps every sentence of the contract but the one about durability: when the process ends, the data is gone, and
 * `health()` says so. Commits cost what they change, pages cost their rows. It answers every refusal of the contract and never
 * `storage/unavailable`, `outcome-unknown`, `corrupt` or `closed`, because memory does not fail in these ways.
 *
 * @category adapters
 * @example
 * ```ts run
 * import { createMemoryStorage } from "@carethread/storage-memory";
 *
 * const storage = createMemoryStorage();
 * const slice = await storage.readStream({ practice: "A81001", stream: "thread/1", after: 0, witness: [] });
 * console.log(slice.isOk() && slice.value.version); // => 0
 * ```
 */
export const createMemoryStorage = ({
  disk = createMemoryDisk(),
  clock = Date.now,
}: MemoryStorageOptions = {}): Storage => disk.open(clock);

const storageOn = (contents: Contents, clock: () => number): Storage => ({
  spec: "storage/1",
  name: "memory",
  capabilities: { durable: false, processes: "one" },
  commit: async (commit) => commitTo(contents, commit, clock()),
  recall: async (query) => recallFrom(contents, query),
  readStream: async (query) => streamFrom(contents, query, clock()),
  readBodies: async (query) => bodiesFrom(contents, query),
  range: async (query) => pageFrom(contents, query, clock()),
  claim: async (query) => claimFrom(contents, query, clock()),
  settle: async (settlement) => settleIn(contents, settlement),
  readLog: async (query) => logFrom(contents, query),
  health: async () => ok(healthOf(contents, clock())),
});

const healthOf = (contents: Contents, now: number): StorageHealth => {
  // The first job of a queue is its oldest.
  const due = [...contents.queues].flatMap(([name, queue]): readonly [string, number][] => {
    const [oldest] = queue.after(null);
    return oldest !== undefined && oldest.at <= now ? [[name, oldest.at]] : [];
  });
  return {
    durability: "none",
    acceptDataLoss: false,
    oldestJobAt: due.length === 0 ? null : Math.min(...due.map(([, at]) => at)),
    oldestJobs: Object.fromEntries(due),
    at: now,
    facts: { practices: contents.practices.size },
  };
};
