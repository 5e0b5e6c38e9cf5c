import type { StorageProblem } from "./port-catalogue.js";
import type { Result } from "./result.js";

/**
 * The smallest thing that can keep the promises: an append-only log per practice, with bodies, list entries, jobs and
 * idempotency keys written in the same transaction.
 *
 * A practice is the unit of everything: no call reads or writes across two practices, except `claim`, which hands out work.
 * Payloads, values and answers are opaque, well-formed Unicode text, stored and given back byte for byte; bodies are opaque bytes.
 * An adapter never parses them. All names (practice, stream, event type, key, digest, index, sort, id, queue, ref) are 1 to 200
 * printable ASCII characters and are compared byte by byte, case-sensitively. Numbers are whole and not negative. A request that
 * breaks this, names one thing twice in one list, or puts an entry where another stream keeps one, is `storage/malformed`.
 *
 * @category ports
 */
export interface Storage {
  /** The version of this contract that the adapter keeps. */
  readonly spec: "storage/1";
  /** The technology, for health pages: `"sqlite"`, `"memory"`. */
  readonly name: string;
  /** What the adapter offers beyond the contract. The conformance kit verifies each one, and each absence. */
  readonly capabilities: StorageCapabilities;

  /**
   * Stores a decision: events, list entries, bodies, jobs and the key, all or nothing.
   *
   * - Atomic: everything in the commit, or nothing of it. When `ok` is answered it survives what the adapter's durability promises.
   * - Order: the key is looked at first, then job tokens, then stream versions. Jobs are settled, then cancelled, then put. The practice's sequence is gapless; events of
   *   one commit get consecutive numbers in the order given.
   * - Empty or unknown: an unknown practice or stream exists at version 0. A commit without events is allowed.
   * - Repeat: the same key with the same digest stores nothing and answers what was answered then, with `repeated: true`,
   *   whatever the versions are now. The same key with another digest is `storage/key-conflict`. Keys are kept as long as the practice.
   * - Concurrency: of any number of commits that expect the same version of a stream, exactly one succeeds. Others get
   *   `storage/version-conflict` and nothing of theirs is stored.
   * - Errors: `storage/version-conflict`, `key-conflict`, `token-stale`, `body-exists`, `body-unknown`, `too-large`, `malformed`, `unavailable`,
   *   `outcome-unknown`, `corrupt`, `closed`. After `outcome-unknown`, and only then, the commit may have been stored: repeating it
   *   with the same key is always safe.
   */
  commit(commit: Commit): Promise<Result<Committed, StorageProblem>>;

  /**
   * What was answered to the commit with this key, or `null` when none was stored.
   *
   * Atomic: one read of the latest committed state, never of a replica. Repeat: no effect. Errors: `malformed`, `unavailable`, `corrupt`,
   * `closed`; a retry is always safe.
   */
  recall(query: RecallQuery): Promise<Result<Recalled | null, StorageProblem>>;

  /**
   * The events of one stream after a version, oldest first, with the present versions of that stream and of each stream in `witness`.
   *
   * Atomic: events and versions are of one snapshot of the latest committed state. Empty or unknown: no events, version 0.
   * Concurrency: a commit is seen whole or not at all. Errors: as `recall`; a retry is always safe. Values are copies: changing
   * one changes nothing in the store.
   */
  readStream(query: StreamQuery): Promise<Result<StreamSlice, StorageProblem>>;

  /**
   * The bodies with these references, in the order asked for; a redacted body as a tombstone, an unknown one as `null`.
   *
   * Atomic: one snapshot. Errors: as `recall`; a retry is always safe.
   */
  readBodies(query: BodiesQuery): Promise<Result<readonly (StoredBody | null)[], StorageProblem>>;

  /**
   * One page of an index, in ascending order of (`sort`, `id`), after a position that need not exist.
   *
   * - Atomic: rows, `total` and `versions` are of one snapshot of the latest committed state.
   * - Order: byte by byte by `sort`, then `id`. Paging by position is stable: an entry that is neither moved nor removed while one
   *   pages is seen exactly once.
   * - Cost: proportional to the rows of the page, whatever the length of the index.
   * - Empty or unknown: no rows, total 0, `next` null.
   * - Errors: as `recall`, and `too-large` for a limit above the maximum; a retry is always safe.
   */
  range(query: RangeQuery): Promise<Result<Page, StorageProblem>>;

  /**
   * Takes jobs that are due, oldest first, each with a lease and a fencing token, judged by the storage's own clock.
   *
   * - Atomic: each job is given to one claimer until its lease ends; then it may be given out again with a higher token.
   * - Order: by `at`, then practice, then id. Repeat: gives other jobs, or none.
   * - Concurrency: any number of workers; no job is in two hands with a valid lease.
   * - Errors: as `recall`, and `outcome-unknown`; a retry is safe (a claim that was lost comes back when its lease ends).
   */
  claim(query: ClaimQuery): Promise<Result<readonly ClaimedJob[], StorageProblem>>;

  /**
   * Ends a claimed job, or puts it off.
   *
   * Atomic. Repeat: settling a job that is settled already, or with a token that is not the latest, is `storage/token-stale` and changes
   * nothing. Errors: as `claim`; a retry is safe.
   */
  settle(settlement: Settlement): Promise<Result<void, StorageProblem>>;

  /**
   * The practice's log after a sequence number, in order, without gaps.
   *
   * Atomic: one snapshot; an entry once seen never changes or moves. Empty or unknown: no entries. Errors: as `range`.
   */
  readLog(query: LogQuery): Promise<Result<readonly StoredEvent[], StorageProblem>>;

  /** How the storage is: durability in force, oldest job, its clock. Errors: as `recall`. */
  health(): Promise<Result<StorageHealth, StorageProblem>>;
}

/**
 * What an adapter may offer beyond the contract. A required guarantee is never listed here.
 *
 * @category ports
 */
export interface StorageCapabilities {
  /** Whether what was acknowledged survives the end of the process and a power loss. */
  readonly durable: boolean;
  /** Whether several processes may use the same storage at once. */
  readonly processes: "one" | "many";
}

/**
 * The largest things that a storage must take, and the point at which it must refuse.
 *
 * @category ports
 * @example
 * ```ts run
 * import { STORAGE_LIMITS } from "@carethread/ports";
 *
 * console.log(STORAGE_LIMITS.pageRowsMax); // => 500
 * ```
 */
export const STORAGE_LIMITS = {
  /** Characters of a name, key, sort value or id. */
  nameCharsMax: 200,
  /** UTF-8 bytes of an event payload, an entry's value, a job's payload or an answer. */
  payloadBytesMax: 65_536,
  /** Bytes of one sealed body. */
  bodyBytesMax: 1_048_576,
  /** Events in one commit. */
  eventsPerCommitMax: 100,
  /** Entries that one stream may have over all indexes. */
  entriesPerStreamMax: 100,
  /** Rows of a page, events of a log page, jobs of a claim. */
  pageRowsMax: 500,
} as const;

/** One atomic decision to be stored. @category ports */
export interface Commit {
  /** The practice (tenant). */
  readonly practice: string;
  /** The idempotency key with the digest of what was asked and the answer to give on a repeat. */
  readonly key: CommitKey | null;
  /** New events, stream by stream. A stream may stand here once. */
  readonly append: readonly Append[];
  /** Streams that the decision's facts came from, with the versions they were read at. */
  readonly depends: readonly StreamVersion[];
  /** For each stream named: its complete entries from now on. Entries of streams that are not named stay. */
  readonly entries: readonly StreamEntries[];
  /** Sealed bodies to be written, each once. */
  readonly putBodies: readonly Body[];
  /** References of bodies whose bytes are destroyed; a tombstone stays. Repeating it is harmless. */
  readonly redactBodies: readonly string[];
  /** Jobs to be written. A job with the same queue and id is replaced, and its lease ends. */
  readonly putJobs: readonly Job[];
  /** Jobs to be removed if they are there. */
  readonly cancelJobs: readonly JobId[];
  /** Claimed jobs that this commit finishes. A stale token refuses the whole commit. */
  readonly settleJobs: readonly SettledJob[];
}

/** The idempotency key of a commit. @category ports */
export interface CommitKey {
  /** Unique within the practice. */
  readonly id: string;
  /** A keyed digest of the request: equal requests have equal digests. A name. */
  readonly digest: string;
  /** Opaque text that is given back when the commit is repeated. */
  readonly answer: string;
}

/** Events to be added to one stream. @category ports */
export interface Append {
  /** The stream. */
  readonly stream: string;
  /** The version the stream must have now, or `"any"` for streams that are only ever added to. */
  readonly expected: number | "any";
  /** At least one event. */
  readonly events: readonly EventRecord[];
}

/** An event as it is handed to the storage. @category ports */
export interface EventRecord {
  /** What happened, in words of the domain. */
  readonly type: string;
  /** The version of the payload's shape. */
  readonly schema: number;
  /** Opaque text. */
  readonly payload: string;
}

/** An event as it is stored. @category ports */
export interface StoredEvent extends EventRecord {
  /** The number in the practice's log: 1, 2, 3 … without gaps. */
  readonly sequence: number;
  /** The stream it belongs to. */
  readonly stream: string;
  /** The number in the stream: 1, 2, 3 … without gaps. */
  readonly version: number;
  /** When the storage stored it, by its own clock: milliseconds since 1970 UTC. */
  readonly recordedAt: number;
}

/** A stream and the version it was read at. @category ports */
export interface StreamVersion {
  /** The stream. */
  readonly stream: string;
  /** 0 for a stream without events. */
  readonly version: number;
}

/** All entries of one stream. @category ports */
export interface StreamEntries {
  /** The stream whose entries these are. */
  readonly stream: string;
  /** Its complete entries; empty takes it off every list. */
  readonly entries: readonly IndexEntry[];
}

/** A row on a list. @category ports */
export interface IndexEntry {
  /** The list. */
  readonly index: string;
  /** Where in the list: compared byte by byte, ascending. */
  readonly sort: string;
  /** What the row is about; with `sort` it names the position. Unique within index and sort. */
  readonly id: string;
  /** Opaque text shown with the row. */
  readonly value: string;
}

/** A sealed body. @category ports */
export interface Body {
  /** Its reference, unique within the practice. */
  readonly ref: string;
  /** Opaque bytes. */
  readonly bytes: Uint8Array;
}

/** A body as it is stored. @category ports */
export interface StoredBody {
  /** Its reference. */
  readonly ref: string;
  /** The bytes, or `null` when they have been redacted. */
  readonly bytes: Uint8Array | null;
}

/** The name of a job within its practice. @category ports */
export interface JobId {
  /** The queue. */
  readonly queue: string;
  /** Unique within practice and queue. */
  readonly id: string;
}

/** Work to be done at or after a time: an outbox row or a due row. @category ports */
export interface Job extends JobId {
  /** Not before this time, by the storage's clock: milliseconds since 1970 UTC. */
  readonly at: number;
  /** Opaque text. */
  readonly payload: string;
}

/** A job that has been taken. @category ports */
export interface ClaimedJob extends Job {
  /** The practice. */
  readonly practice: string;
  /** The fencing token: higher than every token given for this job before. */
  readonly token: number;
  /** How often it has been taken, this time included. */
  readonly attempts: number;
  /** When the lease ends, by the storage's clock. */
  readonly leasedUntil: number;
}

/** A claimed job and the token that proves it. @category ports */
export interface SettledJob extends JobId {
  /** The token that `claim` gave. */
  readonly token: number;
}

/** What was stored. @category ports */
export interface Committed {
  /** The practice's sequence after this commit; of the first commit when repeated. */
  readonly sequence: number;
  /** When it was stored, by the storage's clock. */
  readonly at: number;
  /** The answer that goes with the key: of the first commit when repeated; empty without a key. */
  readonly answer: string;
  /** True when the key was known and nothing was stored now. */
  readonly repeated: boolean;
}

/** Asks for a key. @category ports */
export interface RecallQuery {
  /** The practice. */
  readonly practice: string;
  /** The key's id. */
  readonly key: string;
}

/** What is known of a key. @category ports */
export interface Recalled {
  /** The digest that it was used with. */
  readonly digest: string;
  /** The answer. */
  readonly answer: string;
  /** The practice's sequence after that commit. */
  readonly sequence: number;
  /** When it was stored. */
  readonly at: number;
}

/** Asks for a stream. @category ports */
export interface StreamQuery {
  /** The practice. */
  readonly practice: string;
  /** The stream. */
  readonly stream: string;
  /** Only events with a higher version; 0 for all. */
  readonly after: number;
  /** Further streams whose versions are wanted of the same snapshot. */
  readonly witness: readonly string[];
}

/** A stream, or its tail. @category ports */
export interface StreamSlice {
  /** The stream's version now. */
  readonly version: number;
  /** The events asked for. */
  readonly events: readonly StoredEvent[];
  /** The versions of the witness streams, in the order asked for. */
  readonly versions: readonly number[];
  /** The storage's clock at the snapshot. */
  readonly at: number;
}

/** Asks for bodies. @category ports */
export interface BodiesQuery {
  /** The practice. */
  readonly practice: string;
  /** The references. */
  readonly refs: readonly string[];
}

/** Asks for a page of an index. @category ports */
export interface RangeQuery {
  /** The practice. */
  readonly practice: string;
  /** The list. */
  readonly index: string;
  /** Only rows after this position; `null` from the start. */
  readonly after: Position | null;
  /** At most so many rows: 1 to `STORAGE_LIMITS.pageRowsMax`. */
  readonly limit: number;
  /** Streams whose versions are wanted of the same snapshot, so that a right can be judged with the read. */
  readonly witness: readonly string[];
}

/** A place in an index. @category ports */
export interface Position {
  /** See {@link IndexEntry.sort}. */
  readonly sort: string;
  /** See {@link IndexEntry.id}. */
  readonly id: string;
}

/** A page of an index. @category ports */
export interface Page {
  /** The rows. */
  readonly rows: readonly PageRow[];
  /** How many rows the whole index has. */
  readonly total: number;
  /** Where to go on, or `null` when this was the last page. */
  readonly next: Position | null;
  /** The versions of the witness streams, in the order asked for. */
  readonly versions: readonly number[];
  /** The storage's clock at the snapshot. */
  readonly at: number;
}

/** A row of a page. @category ports */
export interface PageRow extends Position {
  /** The stream that the entry belongs to. */
  readonly stream: string;
  /** See {@link IndexEntry.value}. */
  readonly value: string;
}

/** Asks for work. @category ports */
export interface ClaimQuery {
  /** The queue. */
  readonly queue: string;
  /** Only of this practice, or of all with `null`. */
  readonly practice: string | null;
  /** At most so many: 1 to `STORAGE_LIMITS.pageRowsMax`. */
  readonly limit: number;
  /** How long the lease lasts. */
  readonly leaseMs: number;
}

/** Ends or puts off a claimed job. @category ports */
export interface Settlement extends SettledJob {
  /** The practice. */
  readonly practice: string;
  /** `null` when it is done and may go; else not again before this time. */
  readonly againAt: number | null;
}

/** Asks for the practice's log. @category ports */
export interface LogQuery {
  /** The practice. */
  readonly practice: string;
  /** Only entries with a higher sequence; 0 from the start. */
  readonly after: number;
  /** At most so many: 1 to `STORAGE_LIMITS.pageRowsMax`. */
  readonly limit: number;
}

/** How a storage is. @category ports */
export interface StorageHealth {
  /** `full`: an acknowledged commit survives a power loss. `process`: it survives the process. `none`: neither. */
  readonly durability: "full" | "process" | "none";
  /** True when it was opened with `acceptDataLoss: true`. */
  readonly acceptDataLoss: boolean;
  /** When the oldest job that is due and that nobody has finished was due, or `null` when none is due. */
  readonly oldestJobAt: number | null;
  /** The same by queue: when the oldest such job of each queue that has one was due. */
  readonly oldestJobs: Readonly<Record<string, number>>;
  /** The storage's clock. */
  readonly at: number;
  /** Facts for an operator, such as a version or a file size. No content of messages. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}
