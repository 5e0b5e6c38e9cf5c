/** The replay of one trace of a model on the real code, event by event. */
import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import type { Outcome } from "../../src/index.js";
import type { Ground } from "./ground.js";
import { readWritten } from "./look.js";
import { dying, type Flawed, openSurgery, type Story, type Surgery } from "./practice.js";
import { type Stored, show, showEvent, type Trace, type TraceEvent } from "./trace.js";
import { createWorker, type Job, type Worker } from "./workers.js";

/** What happens at one event: `null`, or what was different. */
export type Deed = (worker: Worker) => Promise<string | null>;

/** Which worker was given which token. */
export type Tokens = ReadonlyMap<number, number>;

/** A model's story on the real code. */
export interface Told extends Story {
  readonly tickMs: number;
  readonly worker: Pick<Job, "round"> & { offMs(me: number): number };
  /** What is done at each event of the model that is not the sender's or the clock's. */
  deeds(surgery: Surgery): Readonly<Record<string, Deed>>;
  /** What is stored, in the words of the model. */
  observe(surgery: Surgery, tokens: Tokens): Promise<Stored>;
  /** What else has to be so at the end. */
  end(surgery: Surgery, trace: Trace): Promise<string | null>;
}

const codeOf = (outcome: Outcome<unknown>): string => (outcome.isOk() ? "ok" : outcome.error.code);

/** Whether an answer is one of these. */
export const answered = (outcome: Outcome<unknown>, ...codes: readonly string[]): string | null =>
  codes.includes(codeOf(outcome)) ? null : `the answer was ${codeOf(outcome)}`;

/** A process without anything between it and its storage. */
export const plain: Parameters<Surgery["process"]>[0] = (storage) => storage;

/** What sender and clock do, and workers who come to grief. */
const commonDeeds = (surgery: Surgery, tickMs: number): Readonly<Record<string, Deed>> => {
  let tries = 0;
  const send = async (wrap: typeof plain): Promise<Outcome<unknown>> => {
    tries += 1;
    const message = await surgery.check();
    const isFirst = (await readWritten(surgery)) === null;
    const sent = surgery.process(wrap).messages.send(surgery.sender, { ...message, key: "m-1" });
    const answer = await sent;
    // Later on the message's own row may be due, which is the workers' to take.
    if (isFirst) await surgery.lookedAfter();
    return answer;
  };
  return {
    accept_ok: async () => answered(await send(plain), "ok"),
    // An answer that is lost and a sender that dies are the same to the models.
    accept_lost: async () => {
      const how = tries % 2 === 0 ? "unanswered" : "after";
      return answered(await send(dying(how)), "storage/outcome-unknown", "storage/closed");
    },
    accept_crash: async () => answered(await send(dying("before")), "storage/closed"),
    tick: async () => {
      surgery.clock.advance(tickMs);
      return null;
    },
    claim: (worker) => worker.claim(),
    crash: (worker) => worker.crash(),
    pause: (worker) => worker.wait(),
    wake: (worker) => worker.wait(),
  };
};

const differences = (found: Stored, wanted: Stored): Stored =>
  Object.fromEntries(
    Object.keys({ ...wanted, ...found }).flatMap((field) =>
      found[field] === wanted[field] ? [] : [[field, found[field] ?? NaN]],
    ),
  );

/** Somebody else must not be able to take what is not due or in somebody's hands. */
const intrudes = async (
  surgery: Surgery,
  queue: string,
  { after }: TraceEvent,
): Promise<string | null> => {
  const held = after["holder"] !== 0 && after["lease"] !== 0;
  if (after["due"] === 0 || (after["in"] === 0 && !held)) return null;
  const query = { queue, practice: TEST_PRACTICE, limit: 1, leaseMs: 1 };
  const taken = expectOk(await surgery.look(0).claim(query));
  return taken.length === 0 ? null : "somebody else could claim the row";
};

/** Plays a trace, and answers where code and model part: the trace up to there, or `null` when they do not. */
export const replay = async (
  ground: Ground,
  told: Told,
  trace: Trace,
  flaw: Flawed = plain,
): Promise<string | null> => {
  const surgery = await openSurgery(ground, told, flaw);
  const tokens = new Map<number, number>();
  const workers = [1, 2].map((me) => {
    const { round, offMs } = told.worker;
    return createWorker(surgery, { me, queue: told.queue, offMs: offMs(me), tokens, round });
  });
  const deeds = { ...commonDeeds(surgery, told.tickMs), ...told.deeds(surgery) };
  for (const [n, event] of trace.entries()) {
    const fail = (why: string): string =>
      [...trace.slice(0, n + 1).map(showEvent), `  but ${why}`].join("\n");
    const worker = workers[event.worker === 2 ? 1 : 0];
    const deed = deeds[event.action];
    if (deed === undefined || worker === undefined) return fail("nobody knows how to do that");
    const problem = await deed(worker);
    if (problem !== null) return fail(problem);
    const different = differences(await told.observe(surgery, tokens), event.after);
    if (Object.keys(different).length > 0) return fail(`the code has ${show(different)}`);
    const intruder = await intrudes(surgery, told.queue, event);
    if (intruder !== null) return fail(intruder);
  }
  const end = await told.end(surgery, trace);
  return end === null ? null : [...trace.map(showEvent), `  but ${end}`].join("\n");
};
