/** The storage as it truly is, under all faults: everything that it takes is written down with the true time. */
import type { ClaimedJob, Commit, Settlement, Storage } from "@carethread/ports";
import type {
  GivenJob,
  HeldJob,
  ListRow,
  LogEvent,
  SettledByToken,
  StoredCommit,
} from "./history.js";

/** A storage that is watched. */
export interface Ground {
  /** The storage. `by` is who uses it. */
  storage(by: string): Storage;
  readonly commits: readonly StoredCommit[];
  readonly given: readonly GivenJob[];
  readonly settled: readonly SettledByToken[];
  /** When there is something to claim in a queue next: milliseconds since 1970 UTC, or infinity. */
  nextAt(queue: string): number;
  /** The jobs that there are. */
  jobs(): readonly HeldJob[];
  /** Told each time something may have become due earlier than before. */
  onJobs(listener: () => void): void;
}

interface Waiting extends HeldJob {
  readonly leasedUntil: number;
}

/** Puts a watch on a storage. */
export const createGround = (storage: Storage, now: () => number): Ground => {
  const book = createBook(now);
  const { jobs } = book;
  const watch = (by: string): Storage => ({
    ...storage,
    commit: async (commit) => {
      const answer = await storage.commit(commit);
      if (answer.isOk() && !answer.value.repeated) book.took(commit, answer.value.sequence);
      return answer;
    },
    claim: async (query) => {
      const answer = await storage.claim(query);
      book.gave(by, answer.unwrapOr([]));
      return answer;
    },
    settle: async (settlement) => {
      const answer = await storage.settle(settlement);
      if (answer.isOk()) book.settles(settlement);
      return answer;
    },
  });
  return {
    storage: watch,
    commits: book.commits,
    given: book.given,
    settled: book.settled,
    nextAt: (queue) => {
      let next = Number.POSITIVE_INFINITY;
      for (const job of jobs.get(queue)?.values() ?? [])
        next = Math.min(next, Math.max(job.at, job.leasedUntil));
      return next;
    },
    jobs: () =>
      [...jobs.values()]
        .flatMap((held) => [...held.values()])
        .map(({ queue, id, at }) => ({ queue, id, at })),
    onJobs: (listener) => book.listeners.push(listener),
  };
};

/** What is written down. */
const createBook = (now: () => number) => {
  const commits: StoredCommit[] = [];
  const given: GivenJob[] = [];
  const settled: SettledByToken[] = [];
  const jobs = new Map<string, Map<string, Waiting>>();
  const listeners: (() => void)[] = [];
  let order = 0;
  const put = (job: Waiting): void => {
    const held = jobs.get(job.queue) ?? new Map<string, Waiting>();
    jobs.set(job.queue, held.set(job.id, job));
  };
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const took = (commit: Commit, sequence: number): void => {
    const at = now();
    order += 1;
    for (const { queue, id, token } of commit.settleJobs)
      settled.push({ at, order, queue, id, token, againAt: null });
    const ended = [...commit.settleJobs, ...commit.cancelJobs].map(({ queue, id }) => ({
      queue,
      id,
    }));
    for (const { queue, id } of ended) jobs.get(queue)?.delete(id);
    for (const { queue, id, at: due } of commit.putJobs)
      put({ queue, id, at: due, leasedUntil: 0 });
    commits.push({ ...storedOf(commit, at), order, sequence, ended });
    if (commit.putJobs.length > 0) changed();
  };
  const gave = (by: string, claimed: readonly ClaimedJob[]): void => {
    order += 1;
    for (const { queue, id, at: due, token, leasedUntil } of claimed) {
      given.push({ at: now(), order, by, queue, id, token, leasedUntil });
      put({ queue, id, at: due, leasedUntil });
    }
  };
  const settles = ({ queue, id, token, againAt }: Settlement): void => {
    order += 1;
    settled.push({ at: now(), order, queue, id, token, againAt });
    if (againAt === null) jobs.get(queue)?.delete(id);
    else put({ queue, id, at: againAt, leasedUntil: 0 });
    changed();
  };
  return { commits, given, settled, jobs, listeners, took, gave, settles };
};

const storedOf = (
  commit: Commit,
  at: number,
): Omit<StoredCommit, "order" | "sequence" | "ended"> => ({
  at,
  key: commit.key?.id ?? null,
  events: commit.append.flatMap(({ stream, events }) =>
    events.map(({ type, payload }): LogEvent => ({ stream, type, data: fieldsOf(payload) })),
  ),
  rows: commit.entries.map(({ stream, entries }) => ({
    stream,
    // Only worklists are judged by their rows.
    rows: entries
      .filter(({ index }) => index.startsWith("worklist"))
      .map(({ index, sort, id, value }): ListRow => ({ index, sort, id, value: fieldsOf(value) })),
  })),
  put: commit.putJobs.map(({ queue, id, at: due }) => ({ queue, id, at: due })),
});

const fieldsOf = (json: string): Readonly<Record<string, unknown>> => {
  const value: unknown = JSON.parse(json);
  return typeof value === "object" && value !== null ? { ...value } : {};
};
