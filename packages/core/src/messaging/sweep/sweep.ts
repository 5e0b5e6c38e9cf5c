import { type ClaimedJob, err, ok } from "@carethread/ports";
import { BROADCAST_QUEUE } from "../../broadcast/broadcast-stream.js";
import type { CarethreadProblem, Outcome } from "../../kernel/catalogue.js";
import { stepBroadcast } from "../broadcast/broadcast-step.js";
import { closingDue } from "../closing/closing-due.js";
import { contain } from "../contain.js";
import type { Context } from "../context.js";
import { diversionDue } from "../diversion/diversion-due.js";
import { type Done, doneSchema } from "../done.js";
import { attempts, type Deciding } from "../run.js";
import type { Loaded, Store } from "../store.js";
import { watchDue } from "../watch/watch-due.js";
import { DUE_QUEUE, type Work } from "../work.js";
import { armThreads } from "./arm-threads.js";
import { endTimer } from "./end-timer.js";
import { doJobsUnmoved } from "./job-round.js";
import { sweepThread } from "./sweep-thread.js";
import type { WorkDone, WorkRequest } from "./work-request.js";

const LEASE_MS = 60_000;

/** Makes happen what is due by now, the longest due first: claims that lapse, authorities that end, clocks that run out, steps of ladders. */
export const sweep = async (
  context: Context,
  { practice, limit }: WorkRequest,
): Promise<Outcome<WorkDone>> => {
  const claim = { queue: DUE_QUEUE, practice, limit, leaseMs: LEASE_MS };
  const jobs = await context.storage.claim(claim);
  if (jobs.isErr()) return err(jobs.error);
  let failure: CarethreadProblem | null = null;
  for (const job of jobs.value) {
    // One that cannot be done must not keep the others waiting; it comes again when its lease is over.
    const swept = await contain(context, "worker.sweep", () => sweepOne(context, job));
    if (swept.isErr()) failure ??= swept.error;
  }
  return failure === null ? ok({ finished: jobs.value.length, putOff: 0 }) : err(failure);
};

/** Does the batches of broadcasts that are due, the longest due first. */
export const broadcastRound = (
  context: Context,
  request: WorkRequest,
): Promise<Outcome<WorkDone>> =>
  doJobsUnmoved(
    context,
    {
      ...{ queues: [BROADCAST_QUEUE], operation: "worker.broadcast", leaseMs: LEASE_MS },
      one: async (at, job) => (await sweepOne(at, job)).map(() => true),
    },
    request,
  );

const sweepOne = async (context: Context, job: ClaimedJob): Promise<Outcome<void>> => {
  const keys = await context.keys.open(job.practice);
  if (keys.isErr()) return err(keys.error);
  const slash = job.id.indexOf("/");
  const prefix = job.id.slice(0, slash);
  const id = job.id.slice(slash + 1);
  const decide: Deciding<Done>["decide"] = (work) => happenIn(context, work, job, { prefix, id });
  const done = await attempts<Done>(context, {
    practice: job.practice,
    keys: keys.value,
    key: null,
    answer: doneSchema,
    fresh: true,
    decide,
  });
  // A stale token means that the stream has moved on and has a new job, or that another worker has this one.
  if (done.isErr() && done.error.code !== "storage/token-stale") return err(done.error);
  return ok(undefined);
};

/** By the storage's clock, which has said that it is time; ours may lag behind it, or be ahead. */
const timeOf = ({ at, leasedUntil }: ClaimedJob): number => Math.max(at, leasedUntil - LEASE_MS);

/** Which stream it is about. */
interface Named {
  readonly prefix: string;
  readonly id: string;
}

const happenIn = (
  context: Context,
  work: Work,
  job: ClaimedJob,
  { prefix, id }: Named,
): Promise<Outcome<Done>> => {
  const { thread, person, practice, broadcast, closing, diversion, watch } = context.stores;
  switch (prefix) {
    case practice.type.prefix:
      return armThreads(context, work, job);
    case broadcast.type.prefix:
      return job.queue === BROADCAST_QUEUE
        ? stepBroadcast(context, work, job, id)
        : Promise.resolve(toItsQueue(work, job));
    case closing.type.prefix:
      return closingDue(context, work, job, id);
    case diversion.type.prefix:
      return diversionDue(context, work, job, id);
    case watch.type.prefix:
      return watchDue(context, work, job, { team: id, now: timeOf(job) });
    case person.type.prefix:
      return whatIsDue(work, job, { store: person, id });
    default:
      return whatIsDue(work, job, {
        ...{ store: thread, id },
        happens: (loaded, now) => sweepThread(context, work, loaded, { now, since: job.at }),
      });
  }
};

/** Before batches had a queue of their own their timers stood among the others: such a one is put where it belongs. */
const toItsQueue = (work: Work, { queue, id, token, at }: ClaimedJob): Outcome<Done> => {
  work.settle({ queue, id, token });
  work.job({ queue: BROADCAST_QUEUE, id, at, payload: "" });
  return ok({ changed: false });
};

/** A stream on which something is due. */
interface Due<S, E extends { readonly type: string }> {
  readonly store: Store<S, E>;
  readonly id: string;
  /** What should have happened by now, where it takes facts to say so; the stream's own `due` when left out. */
  happens?(loaded: Loaded<S>, now: number): Promise<Outcome<readonly E[]>>;
}

const whatIsDue = async <S, E extends { readonly type: string }>(
  work: Work,
  job: ClaimedJob,
  { store, id, happens }: Due<S, E>,
): Promise<Outcome<Done>> => {
  const loaded = await work.load(store, id);
  if (loaded.isErr()) return err(loaded.error);
  const now = timeOf(job);
  const events =
    happens === undefined
      ? ok(store.type.due(loaded.value.state, now))
      : await happens(loaded.value, now);
  if (events.isErr()) return err(events.error);
  return ok(endTimer(work, store, loaded.value, { job, events: events.value }));
};
