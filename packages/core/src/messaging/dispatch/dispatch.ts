import { type ClaimedJob, err, Result, TRANSPORT_LIMITS } from "@carethread/ports";
import type { Outcome } from "../../kernel/catalogue.js";
import { contain } from "../contain.js";
import type { Context } from "../context.js";
import { answerStrays } from "../received/answer.js";
import { attempts } from "../run.js";
import { doJobs, LONGEST_PAUSE_MS, pause, putOff, settle } from "../sweep/job-round.js";
import type { WorkDone, WorkRequest } from "../sweep/work-request.js";
import { COPIES_QUEUE, DISPATCH_QUEUE, decodeDispatchJob } from "./dispatch-job.js";
import { record, type Task } from "./dispatch-record.js";
import { isLastRound, planOf, type Route, routeOf, tryEach } from "./dispatch-ways.js";
import { followUnread } from "./unread.js";

/** A job is held for as long as its preparation and the slowest channel may take together; no channel is used when less than its part is left. */
const LEASE_MS = 2 * TRANSPORT_LIMITS.sendMsMax;

/** Tells recipients about messages that are due to be dispatched, and what follows from telling. */
export const dispatch = async (
  context: Context,
  request: WorkRequest,
): Promise<Outcome<WorkDone>> => {
  // Whoever wrote where nobody reads believes that somebody does: that comes first.
  const answered = await answerStrays(context, request);
  const told = await tellAll(context, request);
  const followed = await followUnread(context, request);
  return Result.combine([answered, told, followed]).map((rounds) => ({
    finished: rounds.reduce((sum, { finished }) => sum + finished, 0),
    putOff: rounds.reduce((sum, { putOff: off }) => sum + off, 0),
  }));
};

const tellAll = (context: Context, request: WorkRequest): Promise<Outcome<WorkDone>> =>
  doJobs(
    context,
    {
      ...{ queues: [DISPATCH_QUEUE, COPIES_QUEUE], operation: "worker.dispatch" },
      ...{ leaseMs: LEASE_MS, one: dispatchOne },
    },
    request,
  );

const dispatchOne = async (context: Context, job: ClaimedJob): Promise<Outcome<boolean>> => {
  const named = decodeDispatchJob(job.payload);
  if (named.isErr()) return err(named.error);
  // A host without channels has chosen that messages are seen on signing in.
  if (context.transports.length === 0) return settle(context, job, null);
  // While this clock says that it can be undone, somebody may be undoing it.
  const early = named.value.dueAt - context.clock.now();
  if (early > 0) return putOff(context, job, Math.min(early, LONGEST_PAUSE_MS));
  const keys = await context.keys.open(job.practice);
  if (keys.isErr()) return err(keys.error);
  const task = { ...named.value, job, keys: keys.value };
  const told = await contain(context, "worker.dispatch", () => tell(context, task));
  return told.isErr() && isLastRound(context, task)
    ? record(context, task, { tries: [], reason: "all-failed", limitMs: 0, sender: null })
    : told;
};

const tell = async (context: Context, task: Task): Promise<Outcome<boolean>> => {
  const { job, keys } = task;
  // Rights, consent and agreement are judged at this moment and not when the message was written.
  const route = await attempts<Route | null>(context, {
    ...{ practice: job.practice, keys, key: null, answer: null, fresh: true },
    decide: (work) => routeOf(context, work, task),
  });
  if (route.isErr()) return err(route.error);
  return route.value === null ? settle(context, job, null) : tellBy(context, task, route.value);
};

/** Tells by the first way whose channel may leave now and takes it. */
const tellBy = async (context: Context, task: Task, route: Route): Promise<Outcome<boolean>> => {
  const { job, dueAt } = task;
  const { limitMs, sender, terms } = route;
  const now = context.clock.now();
  const { open, nextAt } = planOf(route.ways, now);
  const end = { reason: route.none, limitMs, sender };
  if (open.length === 0) {
    if (route.ways.length === 0) return record(context, task, { ...end, tries: [] });
    // What is of no use when it is read late goes to a person; the rest waits until a channel may leave.
    const tooLate = terms.weight === "time-bound" && (nextAt ?? Infinity) > dueAt + limitMs;
    return nextAt === null || tooLate
      ? record(context, task, { ...end, reason: "too-late", tries: [] })
      : putOff(context, job, nextAt - now);
  }
  const tries = await tryEach(context, task, { ways: open, name: route.name });
  if (tries.isErr()) return err(tries.error);
  if (tries.value === "later") return putOff(context, job, pause(job));
  const told = tries.value.some((t) => t.state === "handed-over");
  // One that is shut now may still be the one that works.
  if (!told && nextAt !== null && nextAt <= dueAt + limitMs)
    return putOff(context, job, nextAt - now);
  return record(context, task, { ...end, reason: "all-failed", tries: tries.value });
};
