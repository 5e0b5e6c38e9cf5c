/** Defects that were put in on purpose. Each one is of a kind that has happened to somebody. */
import { ok, type Storage } from "@carethread/ports";
import {
  createEvery,
  hasEvent,
  ofCommits,
  type SimulatedFlaw,
  withFields,
  withoutEvent,
} from "./flaw.js";
import { days, ladder } from "./flaws-clocks.js";

const outbox: readonly SimulatedFlaw[] = [
  ofCommits("outbox-job-dropped", "One job in four that tells a patient is not written.", () => {
    const strikes = createEvery(4);
    return (commit) => ({
      ...commit,
      putJobs: commit.putJobs.filter((job) => job.queue !== "dispatch" || !strikes()),
    });
  }),
  ofCommits("due-row-not-written", "One due row in ten is not written.", () => {
    const strikes = createEvery(10);
    return (commit) => ({
      ...commit,
      putJobs: commit.putJobs.filter((job) => job.queue !== "due" || !strikes()),
    });
  }),
  ofCommits("armed-by-a-wrong-clock", "Due rows are written ten minutes late.", () => (commit) => ({
    ...commit,
    putJobs: commit.putJobs.map((job) =>
      job.queue === "due" ? { ...job, at: job.at + 600_000 } : job,
    ),
  })),
  ofCommits(
    "told-too-early",
    "Patients are told before the undo time is over.",
    () => (commit) => ({
      ...commit,
      putJobs: commit.putJobs.map((job) =>
        job.queue === "dispatch"
          ? { ...job, at: job.at - 600_000, payload: earlier(job.payload) }
          : job,
      ),
    }),
  ),
  ofCommits(
    "notice-not-recorded",
    "That a patient was told is not recorded.",
    () => (commit) => withoutEvent(commit, "notice-recorded"),
  ),
  {
    name: "put-off-for-ever",
    says: "A job that is put off is ended.",
    make: () => ({
      within: (storage) => ({
        ...storage,
        settle: (settlement) => storage.settle({ ...settlement, againAt: null }),
      }),
    }),
  },
  {
    name: "sweep-looks-away",
    says: "Every third look at what is due finds nothing.",
    make: () => {
      const strikes = createEvery(3);
      return {
        within: (storage) => ({
          ...storage,
          claim: (query) =>
            query.queue === "due" && strikes() ? Promise.resolve(ok([])) : storage.claim(query),
        }),
      };
    },
  },
];

const earlier = (payload: string): string =>
  payload.replace(/"dueAt":(\d+)/, (_, at: string) => `"dueAt":${Number(at) - 600_000}`);

const keysAndVersions: readonly SimulatedFlaw[] = [
  ofCommits("key-forgotten", "The idempotency key is not stored.", () => (commit) => ({
    ...commit,
    key: null,
  })),
  ofCommits("keys-cut-short", "Keys of messages are cut, so that two are one.", () => (commit) => ({
    ...commit,
    key:
      commit.key === null
        ? null
        : { ...commit.key, id: commit.key.id.replace(/send-m\d+/, "send") },
  })),
  ofCommits("versions-ignored", "Nobody looks whether a stream has moved on.", () => (commit) => ({
    ...commit,
    depends: [],
    append: commit.append.map((one) => ({ ...one, expected: "any" as const })),
  })),
  ofCommits("body-lost", "One text in thirty is not written.", () => {
    const strikes = createEvery(30);
    return (commit) => ({
      ...commit,
      putBodies: commit.putBodies.filter(({ ref }) => !/^thread.*\/id-/.test(ref) || !strikes()),
    });
  }),
  {
    name: "acknowledged-unstored",
    says: "A commit that the storage could not take is acknowledged.",
    make: () => ({
      calls: (messaging) => {
        const { send } = messaging.messages;
        return {
          ...messaging,
          messages: {
            ...messaging.messages,
            send: async (principal, input) => {
              const sent = await send(principal, input);
              const isLost = sent.isErr() && sent.error.kind === "unavailable";
              if (!isLost) return sent;
              const made = { thread: "id-0", message: "id-0", sentAt: 0, undoUntil: 0 };
              return ok({ ...made, replyBy: null });
            },
          },
        };
      },
    }),
  },
];

const lists: readonly SimulatedFlaw[] = [
  ofCommits("entries-stale", "One commit in fifteen leaves the lists as they were.", () => {
    const strikes = createEvery(15);
    return (commit) => (strikes() ? { ...commit, entries: [] } : commit);
  }),
  ofCommits(
    "replies-not-listed",
    "What is said in a thread does not put it on the worklist.",
    () => (commit) =>
      hasEvent(commit, "message-sent") && !hasEvent(commit, "thread-opened")
        ? {
            ...commit,
            entries: commit.entries.map((one) => ({
              ...one,
              entries: one.entries.filter(({ index }) => !index.startsWith("worklist")),
            })),
          }
        : commit,
  ),
  {
    name: "last-row-lost",
    says: "The last row of a page of more than two is not given out.",
    make: () => ({
      within: (storage) => ({
        ...storage,
        range: async (query) =>
          (await storage.range(query)).map((page) =>
            page.rows.length > 2 && query.index === "worklist"
              ? { ...page, rows: page.rows.slice(0, -1) }
              : page,
          ),
      }),
    }),
  },
  {
    name: "page-from-a-replica",
    says: "A list is as it was at the look before.",
    make: () => {
      const seen = new Map<string, Awaited<ReturnType<Storage["range"]>>>();
      return {
        within: (storage) => ({
          ...storage,
          range: async (query) => {
            const page = await storage.range(query);
            const name = `${query.index} ${query.after === null}`;
            const before = seen.get(name) ?? page;
            seen.set(name, page);
            return page.andThen((now) => before.map((old) => ({ ...old, versions: now.versions })));
          },
        }),
      };
    },
  },
  {
    name: "removal-strands-work",
    says: "A team is removed without its work being moved.",
    make: () => ({
      within: (storage) => ({
        ...storage,
        range: async (query) =>
          (await storage.range(query)).map((page) =>
            query.index.startsWith("worklist/t-") ? { ...page, rows: [], total: 0 } : page,
          ),
      }),
    }),
  },
  ofCommits("routed-to-nobody", "One routing in three leads to a team that is not there.", () => {
    const strikes = createEvery(3);
    return (commit) =>
      hasEvent(commit, "thread-routed") && strikes()
        ? withFields(commit, "thread-routed", (fields) => ({ ...fields, team: "nobody" }))
        : commit;
  }),
];

const hands: readonly SimulatedFlaw[] = [
  ofCommits(
    "tokens-begin-anew",
    "Every claim gets the first token.",
    () => (commit) => withFields(commit, "thread-claimed", (fields) => ({ ...fields, token: 1 })),
  ),
  ofCommits(
    "claims-never-end",
    "Handling a thread does not end its claim.",
    () => (commit) =>
      hasEvent(commit, "messages-handled") ? withoutEvent(commit, "claim-ended") : commit,
  ),
  ofCommits(
    "handled-unseen",
    "That a clinician has seen a message is not recorded.",
    () => (commit) =>
      hasEvent(commit, "messages-reviewed") && commit.append.length > 0
        ? withFields(commit, "messages-reviewed", (fields) => ({ ...fields, messages: [] }))
        : commit,
  ),
  {
    name: "lease-ignored",
    says: "A job is given out while somebody has it.",
    make: () => ({ beneath: withoutLeases }),
  },
  {
    name: "old-token-settles",
    says: "A job is ended by a token that is not the latest.",
    make: () => ({ beneath: withAnyToken }),
  },
];

/** Frees whatever is held before it claims. */
const withoutLeases = (storage: Storage): Storage => {
  const held = new Map<string, Parameters<Storage["settle"]>[0]>();
  return {
    ...storage,
    claim: async (query) => {
      for (const [name, job] of held)
        if (job.queue === query.queue) {
          // Whether it was still held makes no difference to a defect.
          (await storage.settle(job)).unwrapOr(undefined);
          held.delete(name);
        }
      const claimed = await storage.claim(query);
      for (const { practice, queue, id, token, at } of claimed.unwrapOr([]))
        held.set(`${queue} ${id}`, { practice, queue, id, token, againAt: at });
      return claimed;
    },
  };
};

/** Takes the latest token in the place of whichever was shown. */
const withAnyToken = (storage: Storage): Storage => {
  const latest = new Map<string, number>();
  const tokenOf = (job: {
    readonly queue: string;
    readonly id: string;
    readonly token: number;
  }): number => latest.get(`${job.queue} ${job.id}`) ?? job.token;
  return {
    ...storage,
    claim: async (query) => {
      const claimed = await storage.claim(query);
      for (const { queue, id, token } of claimed.unwrapOr([])) latest.set(`${queue} ${id}`, token);
      return claimed;
    },
    settle: (settlement) => storage.settle({ ...settlement, token: tokenOf(settlement) }),
    commit: (commit) =>
      storage.commit({
        ...commit,
        settleJobs: commit.settleJobs.map((job) => ({ ...job, token: tokenOf(job) })),
      }),
  };
};

/**
 * Every deliberate defect.
 *
 * @category simulator
 */
export const FLAWS: readonly SimulatedFlaw[] = [
  ...outbox,
  ...keysAndVersions,
  ...lists,
  ...ladder,
  ...hands,
  ...days,
];
