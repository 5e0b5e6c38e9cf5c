import {
  type ClaimedJob,
  err,
  type HandedOver,
  ok,
  type PracticeKeys,
  STORAGE_LIMITS,
} from "@carethread/ports";
import * as z from "zod";
import type { CarethreadProblem, Outcome } from "../kernel/catalogue.js";
import { LIMITS } from "../kernel/limits.js";
import type { Message, Thread } from "../thread/thread.js";
import { decideThread } from "../thread/thread-decide.js";
import { contain } from "./contain.js";
import type { Context } from "./context.js";
import { type Destination, waysToPartner, waysToPatient } from "./destination.js";
import { DISPATCH_QUEUE, type DispatchJob, decodeDispatchJob } from "./dispatch-job.js";
import { type Done, doneSchema } from "./done.js";
import { loadFounded } from "./founded.js";
import { practiceId } from "./principal-schema.js";
import { homeward } from "./rehome.js";
import { attempts } from "./run.js";
import { readSealed } from "./seal.js";
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

const LEASE_MS = 60_000;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 3_600_000;

/** Tells recipients about messages that are due to be dispatched. */
export const dispatch = async (
  context: Context,
  { practice, limit }: WorkRequest,
): Promise<Outcome<WorkDone>> => {
  const jobs = await context.storage.claim({
    queue: DISPATCH_QUEUE,
    practice,
    limit,
    leaseMs: LEASE_MS,
  });
  if (jobs.isErr()) return err(jobs.error);
  let finished = 0;
  let failure: CarethreadProblem | null = null;
  for (const job of jobs.value) {
    // One that cannot be done must not keep the others waiting; it comes again when its lease is over.
    const done = await contain(context, "worker.dispatch", () => dispatchOne(context, job));
    if (done.isErr()) failure ??= done.error;
    else if (done.value) finished += 1;
  }
  return failure === null ? ok({ finished, putOff: jobs.value.length - finished }) : err(failure);
};

interface Task extends DispatchJob {
  readonly job: ClaimedJob;
  readonly keys: PracticeKeys;
}

/** The ways to one recipient, and what to call this telling: no two recipients and no two wordings of a message share a name. */
interface Route {
  readonly ways: readonly Destination[];
  readonly name: string;
}

const dispatchOne = async (context: Context, job: ClaimedJob): Promise<Outcome<boolean>> => {
  const named = decodeDispatchJob(job.payload);
  if (named.isErr()) return err(named.error);
  const keys = await context.keys.open(job.practice);
  if (keys.isErr()) return err(keys.error);
  const task = { ...named.value, job, keys: keys.value };
  // Rights, consent and agreement are judged at this moment and not when the message was written.
  const ways = await attempts<Route | null>(context, {
    practice: job.practice,
    keys: keys.value,
    key: null,
    answer: null,
    fresh: true,
    decide: (work) => waysTo(context, work, task),
  });
  if (ways.isErr()) return err(ways.error);
  if (ways.value === null) return settle(context, job, null);
  const tries = await tryEach(context, task, ways.value);
  return tries === "later"
    ? settle(context, job, context.clock.now() + pause(job.attempts))
    : record(context, task, tries);
};

const pause = (attempts: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempts, 10));

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
const waysTo = async (
  context: Context,
  work: Work,
  { thread: id, message: messageId, partner }: Task,
): Promise<Outcome<Route | null>> => {
  const founded = await loadFounded(context, work);
  if (founded.isErr()) return err(founded.error);
  const loaded = await work.load(context.stores.thread, id);
  if (loaded.isErr()) return err(loaded.error);
  const thread = loaded.value.state;
  const message = thread.messages.find((m) => m.message === messageId);
  if (message === undefined || message.state !== "sent") return ok(null);
  const text = await textOf(context, work, thread, message);
  if (text.isErr()) return err(text.error);
  const telling = { ...founded.value, thread, text: text.value };
  const recipient = partner === null ? 0 : thread.partners.indexOf(partner) + 1;
  const name = `${id}.${messageId}.${recipient}.${message.revisions.length}`;
  const ways =
    partner === null
      ? await waysToPatient(context, work, telling)
      : ok(waysToPartner(context, telling, partner));
  return ways.map((found) => ({ ways: found, name }));
};

const textOf = async (
  context: Context,
  { practice, keys }: Work,
  thread: Thread,
  message: Message,
): Promise<Outcome<string | null>> => {
  const refs = [message.revisions.at(-1)?.bodyRef ?? ""];
  const stream = `${context.stores.thread.type.prefix}/${thread.thread}`;
  const texts = await readSealed(context, { practice, keys, stream, refs });
  if (texts.isErr()) return err(texts.error);
  const [body] = texts.value;
  return typeof body === "string" ? decodeWritten(body).map((w) => w.text) : ok(null);
};

interface Try {
  readonly reference: string;
  readonly channel: string;
  readonly state: "handed-over" | "failed";
}

/** Tries one way after the other until one takes it. `later` when one might take it later and nothing has gone out. */
const tryEach = async (
  context: Context,
  { job }: Task,
  { ways, name }: Route,
): Promise<readonly Try[] | "later"> => {
  const lastRound = job.attempts >= LIMITS.notifyTriesMax;
  const tries: Try[] = [];
  let later = false;
  for (const [n, { transport, envelope }] of ways.entries()) {
    const reference = `${name}.${n}`;
    const { channel } = transport;
    const answer = await contain<HandedOver>(context, "transport.send", () =>
      transport
        .send({ ...envelope, reference })
        // Looked at in here, because a channel that answers rubbish is a broken one.
        .then((sent) => (sent.isOk() ? ok(sent.value) : err(sent.error))),
    );
    // A lost answer counts as handed over: the patient sees the message on signing in, and a letter must not go out twice.
    if (answer.isOk() || answer.error.kind === "unknown-outcome")
      return [...tries, { reference, channel, state: "handed-over" }];
    // A channel that breaks may be mended; while it is not, it is as good as one that does not answer.
    if (answer.error.retry === "later" || answer.error.kind === "defect") later = true;
    tries.push({ reference, channel, state: "failed" });
  }
  if (later && !lastRound) return "later";
  return tries.length > 0
    ? tries
    : [{ reference: `${name}.none`, channel: "none", state: "failed" }];
};

/** Records what became of it and ends the job, in one commit. */
const record = async (
  context: Context,
  { job, keys, thread: id, message }: Task,
  tries: readonly Try[],
): Promise<Outcome<boolean>> => {
  const { practice, queue, id: name, token } = job;
  const recorded = await attempts<Done>(context, {
    practice,
    keys,
    key: null,
    answer: doneSchema,
    fresh: true,
    decide: async (work) => {
      const loaded = await work.load(context.stores.thread, id);
      if (loaded.isErr()) return err(loaded.error);
      work.settle({ queue, id: name, token });
      const events = [];
      let { state } = loaded.value;
      for (const [n, row] of tries.entries()) {
        // When nobody could be told, a person must know, because the patient does not.
        const last = row.state === "failed" && n === tries.length - 1;
        const decided = decideThread({ type: "record-notice", message, ...row, last }, state, {
          now: work.now,
        });
        if (decided.isErr()) return err(decided.error);
        state = decided.value.reduce(context.stores.thread.type.evolve, state);
        events.push(...decided.value);
      }
      const home = state.unreachable ? await homeward(context, work, state) : ok([]);
      if (home.isErr()) return err(home.error);
      events.push(...home.value);
      work.append(context.stores.thread, loaded.value, events);
      return ok({ changed: events.length > 0 });
    },
  });
  if (recorded.isErr() && recorded.error.code !== "storage/token-stale") return err(recorded.error);
  return ok(true);
};
