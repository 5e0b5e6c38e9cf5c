import { type ClaimedJob, err, ok } from "@carethread/ports";
import type { CarethreadProblem, Outcome } from "../../kernel/catalogue.js";
import { contain } from "../contain.js";
import type { Context } from "../context.js";
import type { WorkDone, WorkRequest } from "./work-request.js";

const FIRST_PAUSE_MS = 30_000;
/** The longest time for which a job is put off. */
export const LONGEST_PAUSE_MS = 3_600_000;

/** How long to wait before the next try: twice as long each time. */
export const pause = ({ attempts }: ClaimedJob): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempts - 1, 10));

/** Leases and jobs go by the storage's clock, which may be ahead of this one or behind it. */
export const storageTime = async (context: Context): Promise<Outcome<number>> => {
  const health = await context.storage.health();
  return health.isErr() ? err(health.error) : ok(health.value.at);
};

/** Ends a job, or gives it another time. Answers whether it has ended. */
export const settle = async (
  context: Context,
  { practice, queue, id, token }: ClaimedJob,
  againAt: number | null,
): Promise<Outcome<boolean>> => {
  const settled = await context.storage.settle({ practice, queue, id, token, againAt });
  // A stale token means that somebody else has the job by now.
  if (settled.isErr() && settled.error.code !== "storage/token-stale") return err(settled.error);
  return ok(againAt === null);
};

/** Puts a job off for so long. */
export const putOff = async (
  context: Context,
  job: ClaimedJob,
  forMs: number,
): Promise<Outcome<boolean>> => {
  const now = await storageTime(context);
  return now.isErr() ? err(now.error) : settle(context, job, now.value + forMs);
};

/** Queues and what is done with each of their jobs: `true` when it has ended, `false` when it comes again. */
export interface JobRound {
  /** No job of one is begun while one before it has a job that is due. */
  readonly queues: readonly string[];
  /** The call, for defects. */
  readonly operation: string;
  readonly leaseMs: number;
  one(context: Context, job: ClaimedJob): Promise<Outcome<boolean>>;
}

/** Whatever fails is put off; if that fails too, the job comes again when its lease is over. */
const contained = async (
  context: Context,
  { operation, one }: JobRound,
  job: ClaimedJob,
): Promise<Outcome<boolean>> => {
  const done = await contain(context, operation, () => one(context, job));
  if (done.isOk()) return done;
  const off = await contain(context, operation, () => putOff(context, job, pause(job)));
  return off.match(
    () => done,
    () => done,
  );
};

/** The next job that is due. */
const nextOf = async (
  context: Context,
  { queues, leaseMs }: JobRound,
  practice: WorkRequest["practice"],
): Promise<Outcome<ClaimedJob | null>> => {
  for (const queue of queues) {
    // One at a time: a lease must not run out while others are being done, or another worker would do the same.
    const claimed = await context.storage.claim({ queue, practice, limit: 1, leaseMs });
    if (claimed.isErr()) return err(claimed.error);
    const [job] = claimed.value;
    if (job !== undefined) return ok(job);
  }
  return ok(null);
};

/** Does the jobs of some queues that are due, until there is none or so many were done. What fails is put off. */
export const doJobs = (
  context: Context,
  round: JobRound,
  request: WorkRequest,
): Promise<Outcome<WorkDone>> =>
  takeJobs(context, round, request, (job) => contained(context, round, job));

/** Does the jobs of some queues that are due, until there is none or so many were done. What fails stays as due as it was, and comes again when its lease is over. */
export const doJobsUnmoved = (
  context: Context,
  round: JobRound,
  request: WorkRequest,
): Promise<Outcome<WorkDone>> => {
  const { operation, one } = round;
  return takeJobs(context, round, request, (job) =>
    contain(context, operation, () => one(context, job)),
  );
};

const takeJobs = async (
  context: Context,
  round: JobRound,
  { practice, limit }: WorkRequest,
  one: (job: ClaimedJob) => Promise<Outcome<boolean>>,
): Promise<Outcome<WorkDone>> => {
  let taken = 0;
  let finished = 0;
  let failure: CarethreadProblem | null = null;
  while (taken < limit) {
    const job = await nextOf(context, round, practice);
    if (job.isErr()) return err(failure ?? job.error);
    if (job.value === null) break;
    taken += 1;
    const done = await one(job.value);
    // One that cannot be done must not keep the others waiting.
    if (done.isErr()) failure ??= done.error;
    else if (done.value) finished += 1;
  }
  return failure === null ? ok({ finished, putOff: taken - finished }) : err(failure);
};
