import {
  type ClaimedJob,
  err,
  type HandedOver,
  ok,
  STORAGE_LIMITS,
  TRANSPORT_LIMITS,
} from "@carethread/ports";
import * as z from "zod";
import type { CarethreadProblem, Outcome } from "../kernel/catalogue.js";
import { LIMITS } from "../kernel/limits.js";
import type { Message } from "../thread/thread.js";
import { isHeldBack } from "./broadcast-stopped.js";
import { contain } from "./contain.js";
import type { Context } from "./context.js";
import { type Destination, orUnreadable, waysToPartner, waysToPatient } from "./destination.js";
import { DISPATCH_QUEUE, decodeDispatchJob } from "./dispatch-job.js";
import { nameOf, record, type Task, type Try } from "./dispatch-record.js";
import { loadFounded } from "./founded.js";
import { practiceId } from "./principal-schema.js";
import { attempts } from "./run.js";
import { readSealed } from "./seal.js";
import type { Written } from "./text.js";
import type { Work } from "./work.js";
import { decodeWritten } from "./written-codec.js";

/** What a round of work came to. @category messaging */
export interface WorkDone {
  /** Jobs that were finished. */
  readonly finished: number;
  /** Jobs that were put off because a channel did not take them now. */
  readonly putOff: number;
}

/** How much to do in one round. @category messaging */
export interface WorkRequest {
  /** Only this practice, or all of them with `null`. */
  readonly practice: string | null;
  /** At most so many jobs: 1 to 500. */
  readonly limit: number;
}

/** The shape of {@link WorkRequest}. */
export const workRequestSchema: z.ZodType<WorkRequest> = z.strictObject({
  practice: practiceId.nullable(),
  limit: z.int().min(1).max(STORAGE_LIMITS.pageRowsMax),
});

/** A job is held for as long as its preparation and the slowest channel may take together; no channel is used when less than its part is left. */
const LEASE_MS = 2 * TRANSPORT_LIMITS.sendMsMax;
/** A person is not told before somebody has been untold for so long. */
const NOTIFY_MS_MIN = 86_400_000;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 3_600_000;

/** Tells recipients about messages that are due to be dispatched. */
export const dispatch = async (
  context: Context,
  { practice, limit }: WorkRequest,
): Promise<Outcome<WorkDone>> => {
  let taken = 0;
  let finished = 0;
  let failure: CarethreadProblem | null = null;
  while (taken < limit) {
    // One at a time: a lease must not run out while others are being done, or another worker would tell the same people again.
    const claim = { queue: DISPATCH_QUEUE, practice, limit: 1, leaseMs: LEASE_MS };
    const claimed = await context.storage.claim(claim);
    if (claimed.isErr()) return err(failure ?? claimed.error);
    const [job] = claimed.value;
    if (job === undefined) break;
    taken += 1;
    const done = await dispatchContained(context, job);
    // One that cannot be done must not keep the others waiting.
    if (done.isErr()) failure ??= done.error;
    else if (done.value) finished += 1;
  }
  return failure === null ? ok({ finished, putOff: taken - finished }) : err(failure);
};

/** Whatever fails is put off; if that fails too, the job comes again when its lease is over. */
const dispatchContained = async (context: Context, job: ClaimedJob): Promise<Outcome<boolean>> => {
  const done = await contain(context, "worker.dispatch", () => dispatchOne(context, job));
  if (done.isOk()) return done;
  const off = await contain(context, "worker.dispatch", () => putOff(context, job, pause(job)));
  return off.match(
    () => done,
    () => done,
  );
};

/** The ways to one recipient, and what to call this telling. */
interface Route {
  readonly ways: readonly Destination[];
  readonly name: string;
}

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
  return told.isErr() && isLastRound(context, task) ? record(context, task, []) : told;
};

const tell = async (context: Context, task: Task): Promise<Outcome<boolean>> => {
  const { job, keys } = task;
  // Rights, consent and agreement are judged at this moment and not when the message was written.
  const route = await attempts<Route | null>(context, {
    practice: job.practice,
    keys,
    key: null,
    answer: null,
    fresh: true,
    decide: (work) => routeOf(context, work, task),
  });
  if (route.isErr()) return err(route.error);
  if (route.value === null) return settle(context, job, null);
  const tries = await tryEach(context, task, route.value);
  if (tries.isErr()) return err(tries.error);
  return tries.value === "later"
    ? putOff(context, job, pause(job))
    : record(context, task, tries.value);
};

/** Both many tries and a long time: an outage of a few hours uses up many, and none of them says anything about the recipient. */
const isLastRound = (context: Context, { job, dueAt }: Task): boolean =>
  job.attempts >= LIMITS.notifyTriesMax && context.clock.now() - dueAt >= NOTIFY_MS_MIN;

const pause = ({ attempts }: ClaimedJob): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempts - 1, 10));

/** Leases and jobs go by the storage's clock, which may be ahead of this one or behind it. */
const storageTime = async (context: Context): Promise<Outcome<number>> => {
  const health = await context.storage.health();
  return health.isErr() ? err(health.error) : ok(health.value.at);
};

const putOff = async (
  context: Context,
  job: ClaimedJob,
  forMs: number,
): Promise<Outcome<boolean>> => {
  const now = await storageTime(context);
  return now.isErr() ? err(now.error) : settle(context, job, now.value + forMs);
};

const settle = async (
  context: Context,
  { practice, queue, id, token }: ClaimedJob,
  againAt: number | null,
): Promise<Outcome<boolean>> => {
  const settled = await context.storage.settle({ practice, queue, id, token, againAt });
  // A stale token means that somebody else has the job by now.
  if (settled.isErr() && settled.error.code !== "storage/token-stale") return err(settled.error);
  return ok(againAt === null);
};

/** The ways to the recipient; `null` when there is nothing to tell any more. */
const routeOf = async (
  context: Context,
  work: Work,
  { thread: id, message: messageId, partner }: Task,
): Promise<Outcome<Route | null>> => {
  const founded = await loadFounded(context, work);
  if (founded.isErr()) return err(founded.error);
  const loaded = await work.load(context.stores.thread, id);
  if (loaded.isErr()) return err(loaded.error);
  const { state: thread, stream } = loaded.value;
  const message = thread.messages.find((m) => m.message === messageId);
  if (message === undefined || message.state !== "sent") return ok(null);
  const held = await isHeldBack(context, work, thread, messageId);
  if (held.isErr()) return err(held.error);
  if (held.value) return ok(null);
  const written = (): Promise<Outcome<Written | null>> => writtenOf(context, work, stream, message);
  const telling = { ...founded.value, thread, written };
  const ways =
    partner === null
      ? await waysToPatient(context, work, telling)
      : await waysToPartner(context, telling, partner);
  return ways.map((found) => ({ ways: found, name: nameOf(thread, message, partner) }));
};

const writtenOf = async (
  context: Context,
  { practice, keys }: Work,
  stream: string,
  message: Message,
): Promise<Outcome<Written | null>> => {
  const refs = [message.revisions.at(-1)?.bodyRef ?? ""];
  const read = await readSealed(context, { practice, keys, stream, refs });
  return orUnreadable(
    read.andThen(([body = null]) => (body === null ? ok(null) : decodeWritten(body))),
  );
};

/** Tries one way after the other until one takes it. `later` when one might take it later and nothing has gone out. */
const tryEach = async (
  context: Context,
  task: Task,
  { ways, name }: Route,
): Promise<Outcome<readonly Try[] | "later">> => {
  const tries: Try[] = [];
  let later = false;
  for (const [n, { transport, envelope }] of ways.entries()) {
    const now = await storageTime(context);
    if (now.isErr()) return err(now.error);
    if (task.job.leasedUntil - now.value < TRANSPORT_LIMITS.sendMsMax) {
      later = true;
      break;
    }
    const { channel } = transport;
    const reference = `${name}.${n}.${channel}`;
    const answer = await contain<HandedOver>(context, "transport.send", () =>
      transport
        .send({ ...envelope, reference })
        // Looked at in here, because a channel that answers rubbish is a broken one.
        .then((sent) => (sent.isOk() ? ok(sent.value) : err(sent.error))),
    );
    // A lost answer counts as handed over: the patient sees the message on signing in, and a letter must not go out twice.
    if (answer.isOk() || answer.error.kind === "unknown-outcome")
      return ok([...tries, { reference, channel, state: "handed-over" }]);
    // A channel that breaks may be mended; while it is not, it is as good as one that does not answer.
    if (answer.error.retry === "later" || answer.error.kind === "defect") later = true;
    tries.push({ reference, channel, state: "failed" });
  }
  return ok(later && !isLastRound(context, task) ? "later" : tries);
};
