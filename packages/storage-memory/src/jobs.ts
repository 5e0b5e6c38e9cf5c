/** Work and who has it: leases end by the storage's clock, and a token is never given twice. */
import {
  type ClaimedJob,
  type ClaimQuery,
  err,
  type Job,
  type JobId,
  ok,
  portProblem,
  type Result,
  type SettledJob,
  type Settlement,
  type StorageProblem,
  storageRefusals,
} from "@carethread/ports";
import { type Contents, jobName, type Practice, queueIn } from "./contents.js";

/** Takes what is due and in nobody's hands. A job under a lease costs one step: there are as many of them as work in progress. */
export const claimFrom = (
  contents: Contents,
  query: ClaimQuery,
  now: number,
): Result<readonly ClaimedJob[], StorageProblem> => {
  const refusal = storageRefusals.claim(query, now);
  if (refusal !== null) return err(refusal);
  const claimed: ClaimedJob[] = [];
  for (const job of contents.queues.get(query.queue)?.after(null) ?? []) {
    if (job.at > now || claimed.length === query.limit) break;
    if (job.leasedUntil > now) continue;
    if (query.practice !== null && job.practice !== query.practice) continue;
    contents.lastToken += 1;
    job.token = contents.lastToken;
    job.leasedUntil = now + query.leaseMs;
    job.attempts += 1;
    claimed.push({ ...job });
  }
  return ok(claimed);
};

/** Ends a job or puts it off, if the token is the latest. */
export const settleIn = (
  contents: Contents,
  settlement: Settlement,
): Result<void, StorageProblem> => {
  const refusal = storageRefusals.settlement(settlement);
  if (refusal !== null) return err(refusal);
  const practice = contents.practices.get(settlement.practice);
  const job = practice?.jobs.get(jobName(settlement));
  if (practice === undefined || job === undefined || isStale(practice, settlement)) {
    return err(portProblem("storage/token-stale"));
  }
  cancelJob(contents, practice, settlement);
  if (settlement.againAt !== null) {
    const later = { ...job, at: settlement.againAt, token: 0, leasedUntil: 0 };
    practice.jobs.set(jobName(job), later);
    queueIn(contents, job.queue).insert(later);
  }
  return ok(undefined);
};

/** True when this token no longer proves that the job is in the caller's hands. A job in nobody's hands has no valid token. */
export const isStale = (practice: Practice, settled: SettledJob): boolean => {
  const token = practice.jobs.get(jobName(settled))?.token ?? 0;
  return token === 0 || token !== settled.token;
};

/** Writes a job; one of the same name is replaced and its lease ends. */
export const putJob = (
  contents: Contents,
  practice: Practice,
  put: { readonly practice: string; readonly job: Job },
): void => {
  cancelJob(contents, practice, put.job);
  const { queue, id, at, payload } = put.job;
  const row = {
    practice: put.practice,
    queue,
    id,
    at,
    payload,
    token: 0,
    leasedUntil: 0,
    attempts: 0,
  };
  practice.jobs.set(jobName(row), row);
  queueIn(contents, queue).insert(row);
};

/** Takes a job away, if it is there. */
export const cancelJob = (contents: Contents, practice: Practice, name: JobId): void => {
  const job = practice.jobs.get(jobName(name));
  if (job === undefined) return;
  practice.jobs.delete(jobName(name));
  queueIn(contents, job.queue).remove(job);
};
