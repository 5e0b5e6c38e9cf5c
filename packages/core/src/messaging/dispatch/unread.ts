import { type ClaimedJob, err, ok, type PracticeKeys, TRANSPORT_LIMITS } from "@carethread/ports";
import type { Outcome } from "../../kernel/catalogue.js";
import type { ConcernReason } from "../../thread/thread-concern.js";
import { decideThread } from "../../thread/thread-decide.js";
import type { ThreadEvent } from "../../thread/thread-event.js";
import { isUnread } from "../../thread/thread-telling.js";
import { raiseConcern } from "../alert/raise-concern.js";
import type { Context } from "../context.js";
import { type Done, doneSchema } from "../done.js";
import { attempts } from "../run.js";
import { doJobs, pause, putOff, settle } from "../sweep/job-round.js";
import type { WorkDone, WorkRequest } from "../sweep/work-request.js";
import type { Try } from "./dispatch-record.js";
import { planOf, type Route, routeOf, tryEach, type Way } from "./dispatch-ways.js";
import { decodeUnreadJob, UNREAD_QUEUE, type UnreadJob, unreadJob } from "./unread-job.js";

const LEASE_MS = 2 * TRANSPORT_LIMITS.sendMsMax;

/** Tells senders that patients have not read, and the patients by a further channel. */
export const followUnread = (context: Context, request: WorkRequest): Promise<Outcome<WorkDone>> =>
  doJobs(
    context,
    { queues: [UNREAD_QUEUE], operation: "worker.dispatch", leaseMs: LEASE_MS, one: followOne },
    request,
  );

/** A message that should have been read by now. */
interface Task extends UnreadJob {
  readonly job: ClaimedJob;
  readonly keys: PracticeKeys;
}

const followOne = async (context: Context, job: ClaimedJob): Promise<Outcome<boolean>> => {
  const named = decodeUnreadJob(job.payload);
  if (named.isErr()) return err(named.error);
  const keys = await context.keys.open(job.practice);
  if (keys.isErr()) return err(keys.error);
  const task: Task = { ...named.value, job, keys: keys.value };
  const route = await attempts<Route | null>(context, {
    ...{ practice: job.practice, keys: keys.value, key: null, answer: null, fresh: true },
    decide: (work) => routeOf(context, work, { ...task, partner: null, notice: "new-message" }),
  });
  if (route.isErr()) return err(route.error);
  // Read, undone or taken back: it is quiet.
  if (route.value === null || !isUnread(route.value.message)) return settle(context, job, null);
  return further(context, task, route.value);
};

/** Channels by which the patient was told of the present words. */
const usedChannels = ({ message, name }: Route): readonly string[] =>
  message.notices.filter((n) => n.reference.startsWith(`${name}.`)).map((n) => n.channel);

/** The sender is told in any case; the patient by a further channel, if one is there and can leave in time. */
const further = async (context: Context, task: Task, route: Route): Promise<Outcome<boolean>> => {
  const now = context.clock.now();
  const used = usedChannels(route);
  const ways = route.ways.filter(({ transport }) => !used.includes(transport.channel));
  const { open, nextAt } = planOf(ways, now);
  if (open.length > 0) return tellBy(context, task, route, open);
  if (ways.length === 0) return note(context, task, route, { reason: "unread", tries: [] });
  // What could only leave too late is a person's: a phone call is in time.
  if (nextAt === null || nextAt > task.dueAt + route.limitMs)
    return note(context, task, route, { reason: "too-late", tries: [] });
  return note(context, task, route, { reason: "unread", tries: [], againAt: nextAt });
};

const tellBy = async (
  context: Context,
  task: Task,
  route: Route,
  open: readonly Way[],
): Promise<Outcome<boolean>> => {
  const tries = await tryEach(context, task, { ways: open, name: route.name });
  if (tries.isErr()) return err(tries.error);
  if (tries.value !== "later")
    return note(context, task, route, { reason: "unread", tries: tries.value });
  const now = context.clock.now();
  const stillInTime = now < task.dueAt + route.limitMs;
  return stillInTime
    ? putOff(context, task.job, Math.min(pause(task.job), task.dueAt + route.limitMs - now))
    : note(context, task, route, { reason: "too-late", tries: [] });
};

/** What is to be recorded. */
interface Noted {
  readonly reason: ConcernReason;
  readonly tries: readonly Try[];
  /** When a further channel may leave. */
  readonly againAt?: number;
}

/** Records it, tells the sender, and sets the next time, in one commit. */
const note = async (
  context: Context,
  task: Task,
  { sender, limitMs, message: { message } }: Route,
  { reason, tries, againAt }: Noted,
): Promise<Outcome<boolean>> => {
  const { job, keys, thread: id } = task;
  const noted = await attempts<Done>(context, {
    ...{ practice: job.practice, keys, key: null, answer: doneSchema, fresh: true },
    decide: async (work) => {
      const loaded = await work.load(context.stores.thread, id);
      if (loaded.isErr()) return err(loaded.error);
      work.settle({ queue: job.queue, id: job.id, token: job.token });
      const events: ThreadEvent[] = [];
      let state = loaded.value.state;
      for (const tried of tries) {
        const command = { type: "record-notice", message, ...tried, last: false } as const;
        const decided = decideThread(command, state, { now: work.now });
        if (decided.isErr()) return err(decided.error);
        state = decided.value.reduce(context.stores.thread.type.evolve, state);
        events.push(...decided.value);
      }
      const raising = { kind: "patient-has-not-read", about: message, reason } as const;
      const dueAt = task.dueAt + limitMs;
      const raised = await raiseConcern(context, work, state, { ...raising, dueAt, staff: sender });
      if (raised.isErr()) return err(raised.error);
      work.append(context.stores.thread, loaded.value, [...events, ...raised.value]);
      const told = tries.some((t) => t.state === "handed-over");
      if (told) work.job(unreadJob({ thread: id, message, dueAt: work.now + limitMs }));
      else if (againAt !== undefined) {
        work.job({ ...unreadJob({ thread: id, message, dueAt: task.dueAt }), at: againAt });
      }
      return ok({ changed: true });
    },
  });
  // A stale token means that somebody else has the job by now.
  if (noted.isErr() && noted.error.code !== "storage/token-stale") return err(noted.error);
  return ok(true);
};
