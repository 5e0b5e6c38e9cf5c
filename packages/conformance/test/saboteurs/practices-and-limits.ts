import type { Commit, Storage, StoredEvent } from "@carethread/ports";
import { err, portProblem } from "@carethread/ports";
import { breaks, changesCommits, harnessOf, type StorageSaboteur } from "./wrap.js";

/** Changes the practice's name in every call. */
const renames = (storage: Storage, rename: (name: string) => string): Storage => ({
  ...storage,
  commit: (commit) => storage.commit({ ...commit, practice: rename(commit.practice) }),
  recall: (query) => storage.recall({ ...query, practice: rename(query.practice) }),
  readStream: (query) => storage.readStream({ ...query, practice: rename(query.practice) }),
  readBodies: (query) => storage.readBodies({ ...query, practice: rename(query.practice) }),
  range: (query) => storage.range({ ...query, practice: rename(query.practice) }),
  readLog: (query) => storage.readLog({ ...query, practice: rename(query.practice) }),
});

const renamesStreams = (storage: Storage, rename: (name: string) => string): Storage => ({
  ...storage,
  commit: (commit) =>
    storage.commit({
      ...commit,
      append: commit.append.map((part) => ({ ...part, stream: rename(part.stream) })),
    }),
  readStream: (query) => storage.readStream({ ...query, stream: rename(query.stream) }),
});

/** Gives out what it gave before, so that whoever changes it changes what others see. */
const sharesBodies = (storage: Storage): Storage => {
  const kept = new Map<string, unknown>();
  return {
    ...storage,
    readBodies: async (query) => {
      const answer = await storage.readBodies(query);
      return answer.map((bodies) =>
        bodies.map((body) => {
          if (body === null) return null;
          const before = kept.get(body.ref);
          if (before instanceof Uint8Array) return { ...body, bytes: before };
          kept.set(body.ref, body.bytes);
          return body;
        }),
      );
    },
  };
};

/** Keeps the caller's own bytes instead of a copy. */
const keepsBytes = (storage: Storage): Storage => {
  const kept = new Map<string, Uint8Array>();
  return {
    ...storage,
    commit: (commit) => {
      for (const { ref, bytes } of commit.putBodies) kept.set(ref, bytes);
      return storage.commit(commit);
    },
    readBodies: async (query) =>
      (await storage.readBodies(query)).map((bodies) =>
        bodies.map((body) =>
          body === null ? null : { ...body, bytes: kept.get(body.ref) ?? body.bytes },
        ),
      ),
  };
};

const changesLog = (
  clause: string,
  does: string,
  change: (log: readonly StoredEvent[]) => readonly StoredEvent[],
): StorageSaboteur =>
  breaks(clause, does, (storage) => ({
    ...storage,
    readLog: async (query) => (await storage.readLog(query)).map(change),
  }));

const changesPayloads = (
  clause: string,
  does: string,
  change: (payload: string) => string,
): StorageSaboteur =>
  changesCommits(clause, does, (commit) => ({
    ...commit,
    append: commit.append.map((part) => ({
      ...part,
      events: part.events.map((event) => ({ ...event, payload: change(event.payload) })),
    })),
  }));

const trims = (commit: Commit): Commit => ({
  ...commit,
  practice: commit.practice.replace(/[^\x20-\x7e]/g, "_"),
});

/** Broken in isolation, names and copies. */
export const practiceSaboteurs: readonly StorageSaboteur[] = [
  breaks("ST60", "ignores case in the names of practices", (storage) =>
    renames(storage, (name) => name.toLowerCase()),
  ),
  breaks("ST60", "trims the names of practices", (storage) =>
    renames(storage, (name) => name.trim()),
  ),
  breaks("ST61", "ignores case in the names of streams", (storage) =>
    renamesStreams(storage, (name) => name.toLowerCase()),
  ),
  breaks("ST62", "gives out the same bytes every time", sharesBodies),
  breaks("ST63", "keeps the caller's bytes", keepsBytes),
  changesLog("ST70", "leaves the last entry of a page out", (log) => log.slice(0, -1)),
  breaks("ST70", "gives the log from the number on instead of after it", (storage) => ({
    ...storage,
    readLog: (query) => storage.readLog({ ...query, after: Math.max(0, query.after - 1) }),
  })),
  breaks("ST71", "dates the log by the time of asking", (storage) => ({
    ...storage,
    readLog: async (query) => {
      const health = await storage.health();
      const recordedAt = health.isOk() ? health.value.at : 0;
      return (await storage.readLog(query)).map((log) =>
        log.map((event) => ({ ...event, recordedAt })),
      );
    },
  })),
];

/** Broken in limits, hostile input and durability. */
export const limitSaboteurs: readonly StorageSaboteur[] = [
  breaks("ST80", "refuses a payload at the limit", (storage) => ({
    ...storage,
    commit: async (commit) =>
      commit.append.some(({ events }) =>
        events.some(({ payload }) => new TextEncoder().encode(payload).length >= 65_536),
      )
        ? err(portProblem("storage/too-large"))
        : storage.commit(commit),
  })),
  changesPayloads("ST81", "cuts a long payload off", (payload) =>
    payload.length > 30_000 ? payload.slice(0, 16_000) : payload,
  ),
  breaks("ST81", "gives a smaller page than was asked for above the limit", (storage) => ({
    ...storage,
    range: (query) => storage.range({ ...query, limit: Math.min(500, query.limit) }),
  })),
  changesCommits("ST82", "mends a practice's name", trims),
  changesCommits("ST83", "takes the first of two parts for one stream", (commit) => ({
    ...commit,
    append: commit.append.filter(
      ({ stream }, index) => commit.append.findIndex((part) => part.stream === stream) === index,
    ),
  })),
  changesPayloads("ST84", "ends a text at a NUL", (payload) => payload.split("\u0000")[0] ?? ""),
  changesPayloads("ST84", "normalises text", (payload) => payload.normalize("NFC")),
  breaks("ST85", "takes a page of no size for a page of one", (storage) => ({
    ...storage,
    range: (query) => storage.range({ ...query, limit: query.limit > 0 ? query.limit : 1 }),
  })),
  breaks("ST85", "throws at a number that is none", (storage) => ({
    ...storage,
    readLog: (query) => storage.readLog({ ...query, after: Number(BigInt(query.after)) }),
  })),
  {
    clause: "ST90",
    does: "is empty after it was closed",
    harness: () => harnessOf({ reopen: "loses-everything" }),
  },
  {
    clause: "ST91",
    does: "is empty after a crash",
    harness: () => harnessOf({ crash: "loses-everything" }),
  },
  {
    clause: "ST92",
    does: "is empty after a crash",
    harness: () => harnessOf({ crash: "loses-everything" }),
  },
  {
    clause: "ST13",
    does: "gives a second handle on something else",
    harness: () => harnessOf({ again: "elsewhere" }),
  },
  breaks("ST94", "has a health page of yesterday", (storage, { values }) => ({
    ...storage,
    health: async () => {
      const answer = await storage.health();
      return answer.map((health) => {
        const before = values.get("at");
        if (typeof before === "number") return { ...health, at: before };
        values.set("at", health.at);
        return health;
      });
    },
  })),
  breaks("ST94", "does not know its oldest job", (storage) => ({
    ...storage,
    health: async () =>
      (await storage.health()).map((health) => ({ ...health, oldestJobAt: null })),
  })),
  breaks("ST94", "takes one queue for all of them", (storage) => ({
    ...storage,
    health: async () =>
      (await storage.health()).map((health) => ({
        ...health,
        oldestJobs: health.oldestJobAt === null ? {} : { due: health.oldestJobAt },
      })),
  })),
  breaks("ST95", "declares a durability that is not in force", (storage) => ({
    ...storage,
    health: async () =>
      (await storage.health()).map((health) => ({ ...health, durability: "process" })),
  })),
];
