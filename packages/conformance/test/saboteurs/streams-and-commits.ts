import { err, portProblem, type Storage, type StoredEvent } from "@carethread/ports";
import { breaks, changesCommits, emptyCommit, pause, type StorageSaboteur } from "./wrap.js";

const readsStreams = (
  clause: string,
  does: string,
  change: (events: readonly StoredEvent[]) => readonly StoredEvent[],
): StorageSaboteur =>
  breaks(clause, does, (storage) => ({
    ...storage,
    readStream: async (query) =>
      (await storage.readStream(query)).map((slice) => ({
        ...slice,
        events: change(slice.events),
      })),
  }));

const stale = err(portProblem("storage/version-conflict"));

/** Stores one part of a commit before the whole is judged. */
const leaks = (
  clause: string,
  part: "append" | "entries" | "putBodies" | "putJobs",
): StorageSaboteur =>
  breaks(clause, `stores the ${part} of a refused commit`, (storage) => ({
    ...storage,
    commit: async (commit) => {
      const answer = await storage.commit(commit);
      if (answer.isErr()) {
        const { practice } = commit;
        const append = part === "append" ? commit.append.slice(0, 1) : [];
        await storage.commit({ ...emptyCommit(practice), [part]: commit[part], append });
      }
      return answer;
    },
  }));

/** Reads the version, waits, and writes without looking again: the classic race. */
const looksThenWrites = (storage: Storage): Storage => ({
  ...storage,
  commit: async (commit) => {
    for (const { stream, expected } of commit.append) {
      const slice = await storage.readStream({
        practice: commit.practice,
        stream,
        after: 0,
        witness: [],
      });
      if (slice.isOk() && expected !== "any" && slice.value.version !== expected) return stale;
    }
    await pause();
    return storage.commit({
      ...commit,
      append: commit.append.map((part) => ({ ...part, expected: "any" })),
    });
  },
});

const writesInTwoSteps = (storage: Storage): Storage => ({
  ...storage,
  commit: async (commit) => {
    const answer = await storage.commit({ ...commit, entries: [] });
    await pause();
    await pause();
    if (answer.isOk())
      await storage.commit({ ...emptyCommit(commit.practice), entries: commit.entries });
    return answer;
  },
});

/** Broken in what streams and commits are. */
export const streamSaboteurs: readonly StorageSaboteur[] = [
  breaks("ST01", "refuses a stream that nobody has written to", (storage) => ({
    ...storage,
    readStream: async (query) => {
      const answer = await storage.readStream(query);
      return answer.isOk() && answer.value.version === 0
        ? err(portProblem("storage/unavailable"))
        : answer;
    },
  })),
  readsStreams("ST02", "gives the newest event first", (events) => events.toReversed()),
  readsStreams("ST02", "forgets the schema of an event", (events) =>
    events.map((event) => ({ ...event, schema: 1 })),
  ),
  breaks("ST03", "repeats the event that the tail begins after", (storage) => ({
    ...storage,
    readStream: (query) => storage.readStream({ ...query, after: Math.max(0, query.after - 1) }),
  })),
  readsStreams("ST04", "counts the versions from the sequence", (events) =>
    events.map((event) => ({ ...event, version: event.sequence })),
  ),
  breaks("ST05", "counts the sequence from zero", (storage) => ({
    ...storage,
    readLog: async (query) =>
      (await storage.readLog(query)).map((log) =>
        log.map((event) => ({ ...event, sequence: event.sequence - 1 })),
      ),
  })),
  breaks("ST06", "counts the sequence in memory that the other handle does not see", (storage) => {
    let sequence = 0;
    return {
      ...storage,
      readLog: async (query) =>
        (await storage.readLog(query)).map((log) =>
          log.map((event, index) => ({
            ...event,
            sequence: index % 2 === 0 ? ++sequence : sequence + 40,
          })),
        ),
    };
  }),
  breaks("ST07", "answers witnesses in the order of their names", (storage) => ({
    ...storage,
    readStream: (query) => storage.readStream({ ...query, witness: query.witness.toSorted() }),
  })),
  readsStreams("ST08", "lets the time run backwards with the clock", (events) =>
    events.map((event) => ({ ...event, recordedAt: event.recordedAt - event.version })),
  ),
];

/** Broken in how a commit is judged. */
export const commitSaboteurs: readonly StorageSaboteur[] = [
  leaks("ST10", "append"),
  leaks("ST10", "entries"),
  leaks("ST10", "putBodies"),
  leaks("ST10", "putJobs"),
  breaks("ST10", "keeps the key of a stale commit", (storage) => ({
    ...storage,
    commit: async (commit) => {
      const answer = await storage.commit(commit);
      if (answer.isErr())
        await storage.commit({ ...emptyCommit(commit.practice), key: commit.key });
      return answer;
    },
  })),
  breaks("ST11", "lets a writer in that is ahead of the stream", (storage) => ({
    ...storage,
    commit: async (commit) => {
      const answer = await storage.commit(commit);
      const isAhead = commit.append.some(({ expected }) => expected === 1 || expected === 3);
      if (answer.isOk() || !isAhead) return answer;
      return storage.commit({
        ...commit,
        append: commit.append.map((part) => ({ ...part, expected: "any" })),
      });
    },
  })),
  breaks("ST12", "looks at the version, waits, and writes", looksThenWrites),
  breaks("ST13", "looks at the version, waits, and writes", looksThenWrites),
  changesCommits("ST14", "does not look at what the facts came from", (commit) => ({
    ...commit,
    depends: [],
  })),
  leaks("ST14", "putJobs"),
  breaks("ST15", "refuses every commit that names what its facts came from", (storage) => ({
    ...storage,
    commit: async (commit) => (commit.depends.length > 0 ? stale : storage.commit(commit)),
  })),
  changesCommits("ST16", "takes any version for version 0", (commit) => ({
    ...commit,
    append: commit.append.map((part) => ({
      ...part,
      expected: part.expected === "any" ? 0 : part.expected,
    })),
  })),
  leaks("ST17", "append"),
  breaks("ST18", "drops a commit without events", (storage) => ({
    ...storage,
    commit: async (commit) =>
      storage.commit(commit.append.length === 0 ? emptyCommit(commit.practice) : commit),
  })),
  breaks("ST19", "writes the list after the events", writesInTwoSteps),
];
