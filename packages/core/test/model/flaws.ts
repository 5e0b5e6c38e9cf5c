/** Products with a flaw, each of which the replay has to tell from ours: one for each design defect of the model, and some that only code can have. */
import type { Commit } from "@carethread/ports";
import type { Flawed } from "./practice.js";

/** A flaw, as a storage that keeps less than it was asked to. */
export interface Flaw {
  readonly name: string;
  /** The design defect of the model that it is, where it is one. */
  readonly defect: string | null;
  /** The event of the model without which it never shows. */
  readonly shows: string;
  /** How the replay's words begin where the code parts from the model. */
  readonly says: string;
  readonly make: Flawed;
}

const commits =
  (change: (commit: Commit) => Commit): Flawed =>
  (storage) => ({ ...storage, commit: (commit) => storage.commit(change(commit)) });

const writes = ({ append }: Commit, type: string): boolean =>
  append.some(({ events }) => events.some((event) => event.type === type));

const without = (commit: Commit, name = "due"): Commit => ({
  ...commit,
  putJobs: commit.putJobs.filter(({ queue }) => queue !== name),
});

const forgetful: Flawed = commits((commit) => ({ ...commit, key: null }));

/** A commit that takes the due row away where it writes this. */
const ending = (type: string): Flawed =>
  commits((commit) => {
    if (!writes(commit, type)) return commit;
    const rows = commit.append.map(({ stream }) => ({ queue: "due", id: stream }));
    return { ...without(commit), cancelJobs: [...commit.cancelJobs, ...rows] };
  });

/** Those of the way to somebody who has seen a message. */
export const escalationFlaws: readonly Flaw[] = [
  {
    name: "a worker that has lost its lease commits all the same",
    defect: "BUG_UNFENCED",
    shows: "commit_stale",
    says: "storage/token-stale was expected of the code, and there was: ",
    make: commits((commit) => ({ ...commit, settleJobs: [] })),
  },
  {
    name: "a worker commits what it decided on a state that is over",
    defect: "BUG_UNFENCED",
    shows: "commit_moved",
    says: "storage/version-conflict was expected of the code, and there was: ok",
    make: commits((commit) => ({
      ...commit,
      depends: [],
      append: commit.append.map((part) => ({ ...part, expected: "any" })),
    })),
  },
  {
    name: "what is due is due by the worker's own clock",
    defect: "BUG_WORKER_CLOCK",
    shows: "claim",
    says: "there was nothing to claim",
    make: (storage, clock) => ({
      ...storage,
      claim: async (query) => {
        const health = await storage.health();
        const late = health.isOk() && clock() < health.value.at;
        return storage.claim(late ? { ...query, practice: "W91002" } : query);
      },
    }),
  },
  {
    name: "the row is set in a commit of its own, which never comes",
    defect: "BUG_TWO_COMMITS",
    shows: "accept_ok",
    says: "the code has due=0 in=0",
    make: commits((commit) => (writes(commit, "message-sent") ? without(commit) : commit)),
  },
  {
    name: "the idempotency key is not kept",
    defect: "BUG_NO_KEY",
    shows: "accept_lost",
    says: "the code has stored=2",
    make: forgetful,
  },
  {
    name: "the ladder ends with its last step",
    defect: "BUG_LADDER_ENDS",
    shows: "commit",
    says: "the code has due=0 in=0",
    make: (storage) => {
      let steps = 0;
      return commits((commit) => {
        if (!writes(commit, "thread-escalated")) return commit;
        steps += 1;
        return steps < 3 ? commit : without(commit);
      })(storage, Date.now);
    },
  },
  {
    name: "a sweep does not set the next row",
    defect: null,
    shows: "commit",
    says: "the code has due=0 in=0",
    make: commits((commit) => (writes(commit, "thread-escalated") ? without(commit) : commit)),
  },
  {
    name: "an acknowledgement ends the ladder",
    defect: "BUG_ACK_ENDS_IT",
    shows: "acknowledge",
    says: "the code has due=0 in=0",
    make: ending("escalation-acknowledged"),
  },
  {
    name: "whoever opens a message has seen it",
    defect: "BUG_ANYBODY_COUNTS",
    shows: "open_unqualified",
    says: "the code has due=0",
    make: ending("messages-opened"),
  },
  {
    name: "what was accepted is not on the list",
    defect: null,
    shows: "accept_ok",
    says: "the code has listed=0",
    make: commits((commit) => ({ ...commit, entries: [] })),
  },
  {
    name: "a step is stored without its alert",
    defect: null,
    shows: "commit",
    says: "steps 1 to ",
    make: commits((commit) => without(commit, "alerts")),
  },
  {
    name: "a lease that is over at once",
    defect: null,
    shows: "claim",
    says: "the code has lease=0.0",
    make: (storage) => ({ ...storage, claim: (query) => storage.claim({ ...query, leaseMs: 1 }) }),
  },
];

/** Those of the way to a patient who has been told. */
export const outboxFlaws: readonly Flaw[] = [
  {
    name: "the idempotency key is not kept",
    defect: "BUG_NO_KEY",
    shows: "accept_lost",
    says: "the code has stored=2",
    make: forgetful,
  },
  {
    name: "the row is set in a commit of its own, which never comes",
    defect: "BUG_TWO_COMMITS",
    shows: "accept_ok",
    says: "the code has due=0",
    make: commits((commit) => without(commit, "dispatch")),
  },
  {
    name: "what is claimed is settled, and told of afterwards",
    defect: "BUG_SETTLE_FIRST",
    shows: "claim",
    says: "there was nothing to claim",
    make: (storage) => ({
      ...storage,
      claim: async (query) => {
        const claimed = await storage.claim(query);
        if (claimed.isOk() && query.queue === "dispatch")
          for (const job of claimed.value) await storage.settle({ ...job, againAt: null });
        return claimed;
      },
    }),
  },
  {
    name: "the patient is told of what was undone",
    defect: "BUG_TELL_UNDONE",
    shows: "settle",
    says: "settle was expected of the code, and there was: send",
    make: (storage) => ({
      ...storage,
      readStream: async (query) =>
        (await storage.readStream(query)).map((slice) => ({
          ...slice,
          events: slice.events.filter(({ type }) => type !== "message-undone"),
        })),
    }),
  },
  {
    name: "a worker that has lost its lease records all the same",
    defect: null,
    shows: "commit_stale",
    says: "storage/token-stale was expected of the code, and there was: ",
    make: commits((commit) => ({ ...commit, settleJobs: [] })),
  },
];
