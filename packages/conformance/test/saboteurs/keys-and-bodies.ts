import { err, ok, portProblem, type StorageProblem } from "@carethread/ports";
import { breaks, changesCommits, emptyCommit, pause, type StorageSaboteur } from "./wrap.js";

const problem = (code: StorageProblem["code"]) => err(portProblem(code));

/** Broken in idempotency. */
export const keySaboteurs: readonly StorageSaboteur[] = [
  changesCommits("ST20", "forgets keys", (commit) => ({ ...commit, key: null })),
  breaks("ST20", "answers a repeat with the answer of the repeat", (storage) => ({
    ...storage,
    commit: async (commit) =>
      (await storage.commit(commit)).map((done) => ({ ...done, answer: commit.key?.answer ?? "" })),
  })),
  breaks("ST20", "puts the jobs of a repeat again", (storage) => ({
    ...storage,
    commit: async (commit) => {
      const answer = await storage.commit(commit);
      if (answer.isOk() && answer.value.repeated) {
        await storage.commit({ ...emptyCommit(commit.practice), putJobs: commit.putJobs });
      }
      return answer;
    },
  })),
  changesCommits("ST21", "does not compare digests", (commit) => ({
    ...commit,
    key: commit.key === null ? null : { ...commit.key, digest: "the same" },
  })),
  breaks("ST22", "looks for the key, waits, and writes", (storage) => ({
    ...storage,
    commit: async (commit) => {
      if (commit.key === null) return storage.commit(commit);
      const known = await storage.recall({ practice: commit.practice, key: commit.key.id });
      await pause();
      if (known.isOk() && known.value !== null) return ok({ ...known.value, repeated: true });
      return storage.commit({
        ...commit,
        key: null,
        append: commit.append.map((part) => ({ ...part, expected: "any" })),
      });
    },
  })),
  breaks("ST23", "takes the key of a refused commit", (storage) => ({
    ...storage,
    commit: async (commit) => {
      const answer = await storage.commit(commit);
      if (answer.isErr())
        await storage.commit({ ...emptyCommit(commit.practice), key: commit.key });
      return answer;
    },
  })),
  breaks("ST24", "dates a key by the time of asking", (storage) => ({
    ...storage,
    recall: async (query) => {
      const health = await storage.health();
      const at = health.isOk() ? health.value.at : 0;
      return (await storage.recall(query)).map((known) =>
        known === null ? null : { ...known, at },
      );
    },
  })),
  breaks("ST25", "looks at versions before keys", (storage) => ({
    ...storage,
    commit: async (commit) => {
      const [first] = commit.append;
      if (first !== undefined && first.expected !== "any") {
        const { stream, expected } = first;
        const slice = await storage.readStream({
          practice: commit.practice,
          stream,
          after: 0,
          witness: [],
        });
        if (slice.isOk() && slice.value.version !== expected)
          return problem("storage/version-conflict");
      }
      return storage.commit(commit);
    },
  })),
];

/** Broken in bodies. */
export const bodySaboteurs: readonly StorageSaboteur[] = [
  breaks("ST30", "leaves unknown bodies out", (storage) => ({
    ...storage,
    readBodies: async (query) =>
      (await storage.readBodies(query)).map((bodies) => bodies.filter((body) => body !== null)),
  })),
  changesCommits("ST30", "takes bodies for text", (commit) => ({
    ...commit,
    putBodies: commit.putBodies.map(({ ref, bytes }) => ({
      ref,
      bytes: new TextEncoder().encode(new TextDecoder().decode(bytes)),
    })),
  })),
  breaks("ST31", "ignores a body that is there already", (storage) => ({
    ...storage,
    commit: async (commit) => {
      const answer = await storage.commit(commit);
      return answer.isErr() && answer.error.code === "storage/body-exists"
        ? storage.commit({ ...commit, putBodies: [] })
        : answer;
    },
  })),
  breaks("ST32", "forgets redacted bodies", (storage) => ({
    ...storage,
    readBodies: async (query) =>
      (await storage.readBodies(query)).map((bodies) =>
        bodies.map((body) => (body?.bytes === null ? null : body)),
      ),
  })),
  breaks("ST33", "lets an unknown body be redacted", (storage) => ({
    ...storage,
    commit: async (commit) => {
      const answer = await storage.commit(commit);
      return answer.isErr() && answer.error.code === "storage/body-unknown"
        ? storage.commit({ ...commit, redactBodies: [] })
        : answer;
    },
  })),
];
