/** Work is given to one worker at a time, and again when that worker is gone. */
import type { Job } from "@carethread/ports";
import { claimed, clockOf } from "./job-tokens.js";
import {
  atOnce,
  claim,
  claimable,
  commitOf,
  jobOf,
  practice,
  type StorageClause,
  safety,
  stored,
} from "./requests.js";

const order: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  const now = await clockOf(storage, check);
  const put = (name: string, jobs: readonly Job[]): Promise<unknown> =>
    stored(storage, check, { practice: name, putJobs: jobs });
  await put("B", [jobOf("1", { at: now - 50 }), jobOf("0", { at: now - 10 })]);
  await put("A", [
    jobOf("2", { at: now - 50 }),
    jobOf("10", { at: now - 50 }),
    jobOf("9", { at: now - 90 }),
  ]);
  await put("A", [jobOf("later", { at: now + 60_000 }), jobOf("elsewhere", { queue: "due" })]);
  const names = (await claimed(storage, check)).map((job) => `${job.practice} ${job.id}`);
  check.equal(names, ["A 9", "A 10", "A 2", "B 1", "B 0"], "the jobs in the order of claiming");
  harness.advance(60_001);
  check.equal(
    (await claimable(storage, check)).includes("later"),
    true,
    "whether a job is given out once it is due",
  );
};

const lease: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  await stored(storage, check, { putJobs: [jobOf("job/1", { payload: "p", at: 7 })] });
  const now = await clockOf(storage, check);
  const [first] = await claimed(storage, check);
  const { token = -1, leasedUntil = -1, ...job } = first ?? {};
  check.equal(
    job,
    { practice, queue: "outbox", id: "job/1", at: 7, payload: "p", attempts: 1 },
    "the job",
  );
  check.that(
    leasedUntil >= now + 1_000 && leasedUntil < now + 61_000,
    "the lease should end a second from now, by the storage's clock",
  );
  check.that(token > 0, "the token should be above zero");
  harness.advance(500);
  check.equal(await claimable(storage, check), [], "the jobs that can be claimed during the lease");
  harness.advance(501);
  const [second] = await claimed(storage, check);
  check.equal(second?.attempts, 2, "the attempts after the lease has ended");
  check.that((second?.token ?? -1) > token, "the second token should be higher than the first");
};

const manyWorkers: StorageClause["run"] = async (harness, check) => {
  const handles = [await harness.open(), await harness.again()];
  const jobs = Array.from({ length: 60 }, (_, index) => jobOf(`job/${index}`));
  await stored(handles[0] ?? (await harness.again()), check, { putJobs: jobs });
  const answers = await atOnce(16, async (turn) => {
    const storage = handles[turn % 2];
    return storage === undefined ? undefined : claim(storage, { limit: 7 });
  });
  const taken = answers.flatMap((answer) =>
    answer === undefined ? [] : check.value(answer, "one of 16 claims at once").map(({ id }) => id),
  );
  check.equal([...taken].sort(), jobs.map(({ id }) => id).sort(), "the jobs given out");
};

/** Clauses about claiming jobs. */
export const claimClauses: readonly StorageClause[] = [
  {
    ...safety,
    id: "ST50",
    title:
      "jobs are given out when they are due and not before, oldest first, then by practice and id",
    reason: "S3: the escalation that has waited longest goes first",
    run: order,
  },
  {
    ...safety,
    id: "ST51",
    title:
      "a claimed job is in one hand until its lease ends, and is then given out again with a higher token",
    reason: "S3: the work of a dead worker comes back; that of a slow one is not done twice",
    run: lease,
  },
  {
    ...safety,
    id: "ST52",
    title: "16 workers over two handles never get the same job, and together get every job",
    reason: "S3: no escalation is left out, and no patient is told twice",
    run: manyWorkers,
  },
  {
    ...safety,
    id: "ST59",
    title: "a claim keeps to its queue, its practice and its limit",
    reason: "S4: a worker for one practice never gets another's work",
    run: async (harness, check) => {
      const storage = await harness.open();
      for (const name of ["A", "B"]) {
        const jobs = ["1", "2", "3"].map((id) => jobOf(`${name}${id}`));
        await stored(storage, check, {
          practice: name,
          putJobs: [...jobs, jobOf(`${name}due`, { queue: "due" })],
        });
      }
      const idsOf = async (query: Parameters<typeof claim>[1]): Promise<readonly string[]> =>
        check.value(await claim(storage, query), "claiming").map(({ id }) => id);
      check.equal(
        await idsOf({ practice: "B", limit: 2 }),
        ["B1", "B2"],
        "two jobs of one practice",
      );
      check.equal(await idsOf({ queue: "due" }), ["Adue", "Bdue"], "the jobs of another queue");
      check.equal(await idsOf({ limit: 2 }), ["A1", "A2"], "two jobs of any practice");
      check.equal(await idsOf({}), ["A3", "B3"], "the rest");
      check.equal(await idsOf({ practice: "C" }), [], "the jobs of an unknown practice");
      const stray = await storage.commit(
        commitOf({ practice: "C", settleJobs: [{ queue: "outbox", id: "A1", token: 1 }] }),
      );
      check.problem(stray, "storage/token-stale", "settling another practice's job");
    },
  },
];
