import { type ClaimedJob, err, ok } from "@carethread/ports";
import type { CarethreadProblem, Outcome } from "../kernel/catalogue.js";
import { stepBroadcast } from "./broadcast-step.js";
import { dueUnlessStopped } from "./broadcast-stopped.js";
import { contain } from "./contain.js";
import type { Context } from "./context.js";
import type { WorkDone, WorkRequest } from "./dispatch.js";
import { type Done, doneSchema } from "./done.js";
import { attempts, type Deciding } from "./run.js";
import type { Store } from "./store.js";
import { DUE_QUEUE, type Work } from "./work.js";

const LEASE_MS = 60_000;

/** Makes happen what is due by now: claims that lapse, authorities of proxies that end. */
export const sweep = async (
  context: Context,
  { practice, limit }: WorkRequest,
): Promise<Outcome<WorkDone>> => {
  const jobs = await context.storage.claim({
    queue: DUE_QUEUE,
    practice,
    limit,
    leaseMs: LEASE_MS,
  });
  if (jobs.isErr()) return err(jobs.error);
  let failure: CarethreadProblem | null = null;
  for (const job of jobs.value) {
    // One that cannot be done must not keep the others waiting; it comes again when its lease is over.
    const swept = await contain(context, "worker.sweep", () => sweepOne(context, job));
    if (swept.isErr()) failure ??= swept.error;
  }
  return failure === null ? ok({ finished: jobs.value.length, putOff: 0 }) : err(failure);
};

const sweepOne = async (context: Context, job: ClaimedJob): Promise<Outcome<void>> => {
  const keys = await context.keys.open(job.practice);
  if (keys.isErr()) return err(keys.error);
  const slash = job.id.indexOf("/");
  const prefix = job.id.slice(0, slash);
  const id = job.id.slice(slash + 1);
  const { thread, person } = context.stores;
  const decide: Deciding<Done>["decide"] = (work) => {
    switch (prefix) {
      case context.stores.broadcast.type.prefix:
        return stepBroadcast(context, work, job, id);
      case person.type.prefix:
        return whatIsDue(work, job, { store: person, id });
      default:
        return whatIsDue(work, job, { store: thread, id }, (state, due) =>
          dueUnlessStopped(context, work, state, due),
        );
    }
  };
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

const whatIsDue = async <S, E extends { readonly type: string }>(
  work: Work,
  { queue, id: name, token, at }: ClaimedJob,
  { store, id }: { readonly store: Store<S, E>; readonly id: string },
  amended: (state: S, due: readonly E[]) => Promise<Outcome<readonly E[]>> = async (_, due) =>
    ok(due),
): Promise<Outcome<Done>> => {
  const loaded = await work.load(store, id);
  if (loaded.isErr()) return err(loaded.error);
  // The storage's clock has said that it is time; ours may lag behind it.
  const due = store.type.due(loaded.value.state, Math.max(work.now, at));
  const judged = await amended(loaded.value.state, due);
  if (judged.isErr()) return err(judged.error);
  const events = judged.value;
  work.settle({ queue, id: name, token });
  const next = store.type.nextDueAt(work.append(store, loaded.value, events));
  // A job that found nothing to do must not take the timer with it.
  if (events.length === 0 && next !== null) work.job({ queue, id: name, at: next, payload: "" });
  return ok({ changed: events.length > 0 });
};
