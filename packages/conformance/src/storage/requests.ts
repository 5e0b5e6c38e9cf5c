/** Requests with plain defaults, so that a clause shows only what it is about. */
import type {
  Append,
  Body,
  Commit,
  CommitKey,
  IndexEntry,
  Job,
  Page,
  RangeQuery,
  Storage,
  StorageProblem,
  StreamEntries,
  StreamSlice,
} from "@carethread/ports";
import type { Answer, Check, Clause } from "../kit/clause.js";
import type { StorageHarness } from "./harness.js";

/** A clause of the storage kit. */
export type StorageClause = Clause<StorageHarness>;

/** What most clauses have: they cannot be skipped and need nothing beyond the contract. */
export const safety: Pick<StorageClause, "safety" | "needs"> = { safety: true, needs: [] };

/** The practice that clauses use when it does not matter which. */
export const practice = "A81001";

/** A commit of nothing, and of what is given. */
export const commitOf = (parts: Partial<Commit> = {}): Commit => ({
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
  ...parts,
});

/** Events with these payloads for one stream. */
export const appendTo = (
  stream: string,
  expected: number | "any",
  payloads: readonly string[] = ["{}"],
): Append => ({
  stream,
  expected,
  events: payloads.map((payload) => ({ type: "noted", schema: 1, payload })),
});

/** A key whose digest and answer follow from its id, unless they are given. */
export const keyOf = (id: string, parts: Partial<CommitKey> = {}): CommitKey => ({
  id,
  digest: `digest of ${id}`,
  answer: `answer to ${id}`,
  ...parts,
});

/** A row on the list `worklist`, unless another one is named. */
export const entryOf = (sort: string, id: string, parts: Partial<IndexEntry> = {}): IndexEntry => ({
  index: "worklist",
  sort,
  id,
  value: `row ${id}`,
  ...parts,
});

/** All entries of a stream. */
export const entriesOf = (stream: string, entries: readonly IndexEntry[]): StreamEntries => ({
  stream,
  entries,
});

/** A body of these bytes. */
export const bodyOf = (ref: string, bytes: readonly number[] = [1, 2, 3]): Body => ({
  ref,
  bytes: Uint8Array.from(bytes),
});

/** A job of the queue `outbox`, due since 1970 unless a time is given. */
export const jobOf = (id: string, parts: Partial<Job> = {}): Job => ({
  queue: "outbox",
  id,
  at: 1,
  payload: `work ${id}`,
  ...parts,
});

/** Reads a stream of the usual practice. */
export const readStream = (
  storage: Storage,
  stream: string,
  witness: readonly string[] = [],
): Promise<Answer<StreamSlice>> => storage.readStream({ practice, stream, after: 0, witness });

/** Reads a page of the usual list. */
export const readPage = (
  storage: Storage,
  parts: Partial<RangeQuery> = {},
): Promise<Answer<Page>> =>
  storage.range({ practice, index: "worklist", after: null, limit: 100, witness: [], ...parts });

/** Claims from the usual queue, over all practices, for a second. */
export const claim = (
  storage: Storage,
  parts: {
    readonly limit?: number;
    readonly practice?: string | null;
    readonly queue?: string;
  } = {},
): ReturnType<Storage["claim"]> =>
  storage.claim({ queue: "outbox", practice: null, limit: 100, leaseMs: 1_000, ...parts });

/** `"stored"`, or the code of the problem. */
export const codeOf = (answer: Answer<unknown>): string =>
  answer.match(
    () => "stored",
    ({ code }) => code,
  );

/** Does the same thing so many times at once. */
export const atOnce = <T>(
  times: number,
  act: (turn: number) => Promise<T>,
): Promise<readonly T[]> => Promise.all(Array.from({ length: times }, (_, turn) => act(turn)));

/** Stores a commit that must succeed for the clause to mean anything. */
export const stored = async (
  storage: Storage,
  check: Check,
  parts: Partial<Commit>,
): Promise<{ readonly sequence: number; readonly at: number }> =>
  check.value(await storage.commit(commitOf(parts)), "a commit that nothing stands against");

/** Everything that a refused commit must leave as it was. Jobs are not in it: they show only when they are claimed. */
export const footprint = async (storage: Storage, check: Check): Promise<unknown> => {
  const streams = ["thread/1", "thread/2", "thread/3"];
  const slices = [];
  for (const stream of streams) {
    const { version, events } = check.value(await readStream(storage, stream), `reading ${stream}`);
    slices.push({ version, events });
  }
  const page = check.value(await readPage(storage), "reading the worklist");
  const refs = ["body/1", "body/2"];
  // Cloned, so that a storage that gives out its own bytes cannot change what it is compared with.
  return structuredClone({
    slices,
    log: check.value(await storage.readLog({ practice, after: 0, limit: 500 }), "reading the log"),
    rows: page.rows,
    total: page.total,
    bodies: check.value(await storage.readBodies({ practice, refs }), "reading bodies"),
    keys: [
      check.value(await storage.recall({ practice, key: "key/1" }), "recalling a key"),
      check.value(await storage.recall({ practice, key: "key/2" }), "recalling a key"),
    ],
  });
};

/** The decision that is in the storage before a refusal is tried: a bit of everything. */
export const earlier: Partial<Commit> = {
  key: keyOf("key/1"),
  append: [appendTo("thread/1", 0, ["one", "two"])],
  entries: [entriesOf("thread/1", [entryOf("5", "thread/1")])],
  putBodies: [bodyOf("body/1")],
  putJobs: [jobOf("job/1", { at: 5 })],
};

/** A decision that touches a bit of everything, and that the parts given make refusable. */
export const later = (parts: Partial<Commit>): Partial<Commit> => ({
  key: keyOf("key/2"),
  append: [appendTo("thread/2", 0, ["three"])],
  entries: [
    entriesOf("thread/1", [entryOf("7", "thread/1")]),
    entriesOf("thread/2", [entryOf("6", "thread/2")]),
  ],
  putBodies: [bodyOf("body/2")],
  redactBodies: ["body/1"],
  putJobs: [jobOf("job/2", { at: 6 })],
  cancelJobs: [{ queue: "outbox", id: "job/1" }],
  ...parts,
});

/** Tries a commit that must be refused, and looks for anything that it left behind. */
export const refusedWhole = async (
  storage: Storage,
  check: Check,
  attempt: {
    readonly parts: Partial<Commit>;
    readonly code: StorageProblem["code"];
    readonly doing: string;
  },
): Promise<void> => {
  const before = await footprint(storage, check);
  check.problem(await storage.commit(commitOf(attempt.parts)), attempt.code, attempt.doing);
  check.equal(await footprint(storage, check), before, `what is stored after ${attempt.doing}`);
};

/** The ids of the jobs that can be claimed now. */
export const claimable = async (storage: Storage, check: Check): Promise<readonly string[]> =>
  check.value(await claim(storage), "claiming").map(({ id }) => id);
