/** Work and who has it. One counter gives every token, so that none ever comes back, even for a job that was settled and put again. */
import {
  type ClaimedJob,
  type ClaimQuery,
  err,
  type Job,
  type JobId,
  ok,
  portProblem,
  type SettledJob,
  type Settlement,
  type StorageProblem,
} from "@carethread/ports";
import type { Database } from "better-sqlite3";
import type { Written } from "./handle.js";

/** The part of a commit that is about jobs. */
export interface JobWriter {
  /** Refuses when one token is stale. */
  settleAll(practice: string, jobs: readonly SettledJob[]): StorageProblem | null;
  cancelAll(practice: string, jobs: readonly JobId[]): void;
  putAll(practice: string, jobs: readonly Job[]): void;
}

/** The statements for it on a connection. */
export const jobWriter = (database: Database): JobWriter => {
  const end = database.prepare<[string, string, string, number]>(endJob);
  const cancel = database.prepare<[string, string, string]>(
    "delete from job where practice = ? and queue = ? and id = ?",
  );
  const put = database.prepare<[string, string, string, number, string]>(
    `insert into job (practice, queue, id, at, payload, token, leased_until, attempts)
     values (?, ?, ?, ?, ?, 0, 0, 0)
     on conflict (practice, queue, id) do update set at = excluded.at, payload = excluded.payload,
       token = 0, leased_until = 0, attempts = 0`,
  );
  return {
    settleAll: (practice, jobs) => {
      for (const { queue, id, token } of jobs) {
        if (end.run(practice, queue, id, token).changes === 0) {
          return portProblem("storage/token-stale");
        }
      }
      return null;
    },
    cancelAll: (practice, jobs) => {
      for (const { queue, id } of jobs) cancel.run(practice, queue, id);
    },
    putAll: (practice, jobs) => {
      for (const { queue, id, at, payload } of jobs) put.run(practice, queue, id, at, payload);
    },
  };
};

// A job in nobody's hands has the token 0, which proves nothing.
const endJob =
  "delete from job where practice = ? and queue = ? and id = ? and token = ? and token > 0";

/** Ends or puts off one job, within a transaction that is open. */
export const settler = (database: Database): ((settlement: Settlement) => Written<void>) => {
  const end = database.prepare<[string, string, string, number]>(endJob);
  const putOff = database.prepare<[number, string, string, string, number]>(
    `update job set at = ?, token = 0, leased_until = 0
     where practice = ? and queue = ? and id = ? and token = ? and token > 0`,
  );
  return ({ practice, queue, id, token, againAt }) => {
    const { changes } =
      againAt === null
        ? end.run(practice, queue, id, token)
        : putOff.run(againAt, practice, queue, id, token);
    return changes === 1
      ? { keep: true, answer: ok(undefined) }
      : { keep: false, answer: err(portProblem("storage/token-stale")) };
  };
};

/** The statement that finds work: one walk along `job_due`. A job under a lease costs one step. */
export const dueJobs = `select practice, queue, id, at, payload, attempts
  from job indexed by job_due
  where queue = ? and at <= ? and leased_until <= ? and practice = ifnull(?, practice)
  order by at, practice, id limit ?`;

type DueRow = Job & { readonly practice: string; readonly attempts: number };

/** Takes jobs. */
export interface Claimer {
  /** Whether there is anything to take: an idle worker writes nothing. */
  isWaiting(query: ClaimQuery, now: number): boolean;
  /** Takes it, within a transaction that is open. */
  claim(query: ClaimQuery, now: number): Written<readonly ClaimedJob[]>;
}

/** The statements for it on a connection. */
export const claimer = (database: Database): Claimer => {
  const due = database.prepare<[string, number, number, string | null, number], DueRow>(dueJobs);
  const lastToken = database
    .prepare<[number], number>(
      "update counter set value = value + ? where name = 'token' returning value",
    )
    .pluck();
  const take = database.prepare<[number, number, string, string, string]>(
    `update job set token = ?, leased_until = ?, attempts = attempts + 1
     where practice = ? and queue = ? and id = ?`,
  );
  return {
    isWaiting: ({ queue, practice }, now) => due.get(queue, now, now, practice, 1) !== undefined,
    claim: ({ queue, practice, limit, leaseMs }, now) => {
      const jobs = due.all(queue, now, now, practice, limit);
      const last = jobs.length === 0 ? 0 : lastToken.get(jobs.length);
      if (last === undefined) {
        return { keep: false, answer: err(portProblem("storage/corrupt", { table: "counter" })) };
      }
      const leasedUntil = now + leaseMs;
      const claimed = jobs.map((job, place) => {
        const token = last - jobs.length + place + 1;
        take.run(token, leasedUntil, job.practice, job.queue, job.id);
        return { ...job, attempts: job.attempts + 1, token, leasedUntil };
      });
      return { keep: jobs.length > 0, answer: ok(claimed) };
    },
  };
};
