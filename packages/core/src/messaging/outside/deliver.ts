import {
  type ClaimedJob,
  err,
  type InboxProblem,
  type InboxPut,
  ok,
  type PracticeKeys,
} from "@carethread/ports";
import type { Outcome } from "../../kernel/catalogue.js";
import type { Thread } from "../../thread/thread.js";
import { decideThread } from "../../thread/thread-decide.js";
import type { ThreadEvent } from "../../thread/thread-event.js";
import { INBOX_QUEUE, waitingItem } from "../../thread/thread-inbox.js";
import { raiseConcern } from "../alert/raise-concern.js";
import { contain } from "../contain.js";
import type { Context } from "../context.js";
import { type Done, doneSchema } from "../done.js";
import { loadFounded } from "../founded.js";
import { attempts } from "../run.js";
import { doJobs, pause, putOff, settle, storageTime } from "../sweep/job-round.js";
import type { WorkDone, WorkRequest } from "../sweep/work-request.js";

const LEASE_MS = 60_000;

/** Puts what waits into the host's inbox, and takes out what does not wait any more. */
export const deliver = (context: Context, request: WorkRequest): Promise<Outcome<WorkDone>> =>
  doJobs(
    context,
    { queues: [INBOX_QUEUE], operation: "worker.deliver", leaseMs: LEASE_MS, one: deliverOne },
    request,
  );

/** A thread that the inbox is told of, as it is now. */
interface Delivering {
  readonly job: ClaimedJob;
  readonly keys: PracticeKeys;
  readonly thread: Thread;
  /** By when what waits should be acknowledged. */
  readonly acknowledgeBy: number;
}

const deliverOne = async (context: Context, job: ClaimedJob): Promise<Outcome<boolean>> => {
  if (context.inbox === undefined) return settle(context, job, null);
  const keys = await context.keys.open(job.practice);
  if (keys.isErr()) return err(keys.error);
  const loaded = await attempts<Delivering>(context, {
    ...{ practice: job.practice, keys: keys.value, key: null, answer: null, fresh: true },
    decide: async (work) => {
      const founded = await loadFounded(context, work);
      if (founded.isErr()) return err(founded.error);
      const thread = await work.load(context.stores.thread, job.id);
      if (thread.isErr()) return err(thread.error);
      const { state } = thread.value;
      const { inboxMs } = founded.value.settings.outside;
      const acknowledgeBy = state.inbox.changedAt + inboxMs;
      return ok({ job, keys: keys.value, thread: state, acknowledgeBy });
    },
  });
  return loaded.isErr() ? err(loaded.error) : inform(context, loaded.value);
};

/** What the inbox answered: that it is gone from there, or whether what was put is acknowledged. */
type Informed = InboxPut | "removed";

const call = (context: Context, { job, thread }: Delivering): Promise<Outcome<Informed>> =>
  contain<Informed>(context, "inbox.put", async () => {
    const name = { practice: job.practice, reference: thread.thread };
    const item = waitingItem(thread);
    // Looked at in here, because an inbox that answers rubbish is a broken one.
    const answer =
      item === null
        ? await context.inbox?.remove(name)
        : await context.inbox?.put({ ...name, ...item, version: thread.inbox.version });
    if (answer?.isErr() === true) return err<Informed, InboxProblem>(answer.error);
    const put = answer?.isOk() === true ? answer.value : undefined;
    return ok(item === null || put === undefined ? "removed" : { acknowledged: put.acknowledged });
  });

const inform = async (context: Context, delivering: Delivering): Promise<Outcome<boolean>> => {
  const { job, thread, acknowledgeBy } = delivering;
  const { version, acknowledged } = thread.inbox;
  const waits = waitingItem(thread) !== null;
  if (waits && acknowledged === version) return settle(context, job, null);
  const why = troubleOf(await call(context, delivering));
  if (why === null) return noteEnd(context, delivering);
  // What does not wait any more is nobody's concern, however long the inbox goes on showing it.
  const late = why === "refused" || context.clock.now() >= acknowledgeBy;
  return late && waits ? noteLate(context, delivering, why) : putOff(context, job, pause(job));
};

/** What is wrong, or `null` when it is gone from there or acknowledged. */
const troubleOf = (
  answer: Outcome<Informed>,
): "refused" | "unanswered" | "unacknowledged" | null => {
  if (answer.isErr()) return answer.error.retry === "never" ? "refused" : "unanswered";
  return answer.value === "removed" || answer.value.acknowledged ? null : "unacknowledged";
};

/** Records something about the thread as it was told to the inbox; when it has changed since, its new job says the rest. */
const note = async (
  context: Context,
  { job, keys, thread }: Delivering,
  decide: (
    thread: Thread,
    work: Parameters<typeof raiseConcern>[1],
  ) => Promise<Outcome<readonly ThreadEvent[]>>,
  againAt: number | null,
): Promise<Outcome<boolean>> => {
  const { practice, queue, id, token } = job;
  const noted = await attempts<Done>(context, {
    ...{ practice, keys, key: null, answer: doneSchema, fresh: true },
    decide: async (work) => {
      const loaded = await work.load(context.stores.thread, id);
      if (loaded.isErr()) return err(loaded.error);
      const { state } = loaded.value;
      work.settle({ queue, id, token });
      const events =
        state.inbox.version === thread.inbox.version ? await decide(state, work) : ok([]);
      if (events.isErr()) return err(events.error);
      const after = work.append(context.stores.thread, loaded.value, events.value);
      // What has changed with this very commit has a new job by it.
      if (againAt !== null && after.inbox.version === thread.inbox.version)
        work.job({ queue, id, at: againAt, payload: "" });
      return ok({ changed: events.value.length > 0 });
    },
  });
  // A stale token means that the thread has changed and has a new job, or that another worker has this one.
  if (noted.isErr() && noted.error.code !== "storage/token-stale") return err(noted.error);
  return ok(againAt === null);
};

const noteEnd = (context: Context, delivering: Delivering): Promise<Outcome<boolean>> => {
  const { version } = delivering.thread.inbox;
  const decide = async (thread: Thread, { now }: { readonly now: number }) =>
    decideThread({ type: "acknowledge-inbox", version }, thread, { now });
  return note(context, delivering, decide, null);
};

/** It goes on being put, and somebody is told, once. */
const noteLate = async (
  context: Context,
  delivering: Delivering,
  reason: "refused" | "unanswered" | "unacknowledged",
): Promise<Outcome<boolean>> => {
  const now = await storageTime(context);
  if (now.isErr()) return err(now.error);
  const { acknowledgeBy: dueAt, job } = delivering;
  const kind = "inbox-not-acknowledged";
  return note(
    context,
    delivering,
    (thread, work) => raiseConcern(context, work, thread, { kind, about: "inbox", reason, dueAt }),
    now.value + pause(job),
  );
};
