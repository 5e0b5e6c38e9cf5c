import { type ClaimedJob, ok, type Storage } from "@carethread/ports";
import { breaks, changesCommits, emptyCommit, pause, type StorageSaboteur } from "./wrap.js";

const changesClaims = (
  clause: string,
  does: string,
  change: (jobs: readonly ClaimedJob[]) => readonly ClaimedJob[],
): StorageSaboteur =>
  breaks(clause, does, (storage) => ({
    ...storage,
    claim: async (query) => (await storage.claim(query)).map(change),
  }));

const nameOf = (job: { readonly queue: string; readonly id: string }): string =>
  `${job.queue}\n${job.id}`;

/** Gives everybody who asks while it is still looking the same jobs. */
const looksThenTakes = (storage: Storage): Storage => {
  let looking: ReturnType<Storage["claim"]> | null = null;
  return {
    ...storage,
    claim: async (query) => {
      looking ??= storage.claim(query);
      const answer = await looking;
      await pause();
      looking = null;
      return answer;
    },
  };
};

/** Counts tokens for each job from one, and begins again with each job that is put. */
const countsTokensAnew = (
  storage: Storage,
  shared: { numbers: Map<string, number>; values: Map<string, unknown> },
): Storage => ({
  ...storage,
  commit: async (commit) => {
    const answer = await storage.commit(commit);
    for (const job of commit.putJobs) shared.numbers.delete(nameOf(job));
    return answer;
  },
  claim: async (query) =>
    (await storage.claim(query)).map((jobs) =>
      jobs.map((job) => {
        const token = (shared.numbers.get(nameOf(job)) ?? 0) + 1;
        shared.numbers.set(nameOf(job), token);
        shared.values.set(nameOf(job), { [token]: job.token });
        return { ...job, token };
      }),
    ),
  settle: async (settlement) => {
    const known: unknown = shared.values.get(nameOf(settlement));
    const real: unknown =
      typeof known === "object" && known !== null
        ? Reflect.get(known, settlement.token)
        : undefined;
    return storage.settle({
      ...settlement,
      token: typeof real === "number" ? real : settlement.token,
    });
  },
});

const forgives = (clause: string, does: string): StorageSaboteur =>
  breaks(clause, does, (storage) => ({
    ...storage,
    settle: async (settlement) => {
      const answer = await storage.settle(settlement);
      return answer.isErr() && answer.error.code === "storage/token-stale" ? ok(undefined) : answer;
    },
  }));

/** Broken in work. */
export const jobSaboteurs: readonly StorageSaboteur[] = [
  changesClaims("ST50", "gives the newest job first", (jobs) => jobs.toReversed()),
  changesCommits("ST50", "gives jobs out before they are due", (commit) => ({
    ...commit,
    putJobs: commit.putJobs.map((job) => ({ ...job, at: Math.min(job.at, 1) })),
  })),
  breaks("ST51", "takes leases for twice as long", (storage) => ({
    ...storage,
    claim: (query) => storage.claim({ ...query, leaseMs: query.leaseMs * 2 }),
  })),
  breaks("ST51", "does not take a lease", (storage) => ({
    ...storage,
    claim: (query) => storage.claim({ ...query, leaseMs: 1 }),
  })),
  changesClaims("ST51", "does not count attempts", (jobs) =>
    jobs.map((job) => ({ ...job, attempts: 1 })),
  ),
  breaks("ST52", "looks for jobs, waits, and takes them", looksThenTakes),
  forgives("ST53", "takes settling twice for success"),
  breaks("ST54", "takes a job that is put off for done", (storage) => ({
    ...storage,
    settle: (settlement) => storage.settle({ ...settlement, againAt: null }),
  })),
  forgives("ST55", "takes an old token for the latest"),
  breaks("ST56", "counts tokens anew for a job that is put again", countsTokensAnew),
  changesCommits("ST57", "does not cancel jobs", (commit) => ({ ...commit, cancelJobs: [] })),
  changesCommits("ST58", "does not settle jobs in a commit", (commit) => ({
    ...commit,
    settleJobs: [],
  })),
  breaks("ST58", "stores a commit although its token is stale", (storage) => ({
    ...storage,
    commit: async (commit) => {
      const answer = await storage.commit(commit);
      return answer.isErr() && answer.error.code === "storage/token-stale"
        ? storage.commit({ ...commit, settleJobs: [] })
        : answer;
    },
  })),
  breaks("ST59", "gives out the jobs of every practice", (storage) => ({
    ...storage,
    claim: (query) => storage.claim({ ...query, practice: null }),
  })),
  breaks("ST59", "gives out one job more than asked for", (storage) => ({
    ...storage,
    claim: (query) => storage.claim({ ...query, limit: Math.min(500, query.limit + 1) }),
  })),
  breaks("ST93", "ends all leases when it starts", (storage, { values, numbers }) => {
    const started = (numbers.get("starts") ?? 0) + 1;
    numbers.set("starts", started);
    return {
      ...storage,
      claim: async (query) => {
        const held = values.get("held");
        if (started > 1 && Array.isArray(held)) {
          values.delete("held");
          await storage.commit({ ...emptyCommit("A81001"), putJobs: held });
        }
        const answer = await storage.claim(query);
        if (answer.isOk())
          values.set(
            "held",
            answer.value.map(({ queue, id, at, payload }) => ({ queue, id, at, payload })),
          );
        return answer;
      },
    };
  }),
];
