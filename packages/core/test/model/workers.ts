import { TEST_PRACTICE } from "@carethread/testing";
import type { Messaging, Outcome, WorkDone } from "../../src/index.js";
import { createGate, type Gate, type Held } from "./gate.js";
import type { Surgery } from "./practice.js";

/** A worker that does one thing after the other, as it is told: each answers `null`, or what was different. */
export interface Worker {
  /** Begins a round and takes what is due. */
  claim(): Promise<string | null>;
  /** Goes on until it stands before such a call. */
  reach(method: Held["method"]): Promise<string | null>;
  /** Does the call that it stands before, which has to be answered so. */
  pass(method: Held["method"], answer: string): Promise<string | null>;
  /** The same, and goes on to the end of the round. */
  finish(method: Held["method"], answer: string): Promise<string | null>;
  /** It is still there and holds what it has, whatever time has passed. */
  wait(): Promise<string | null>;
  crash(): Promise<string | null>;
}

/** What a worker does, and what it is told by. */
export interface Job {
  readonly me: number;
  readonly queue: string;
  readonly offMs: number;
  /** Which worker was given which token. */
  readonly tokens: Map<number, number>;
  round(messaging: Messaging): Promise<Outcome<WorkDone>>;
}

const expected = (wanted: string, found: string): string | null =>
  wanted === found ? null : `${wanted} was expected of the code, and there was: ${found}`;

/** What a worker must not do unasked. */
const ACTS: readonly string[] = ["commit", "settle", "send"];

/** How a request for one piece of work is worded. */
export const ONE = { practice: TEST_PRACTICE, limit: 1 } as const;

/** A worker of the practice. */
export const createWorker = (surgery: Surgery, job: Job): Worker => {
  const { me, queue, offMs, tokens } = job;
  let gate: Gate;
  let messaging: Messaging;
  const begin = (): void => {
    const behind = (storage: Parameters<typeof createGate>[0]) => {
      gate = createGate(storage);
      return gate.storage;
    };
    const channel: Gate["channel"] = (email) => gate.channel(email);
    messaging = surgery.process(behind, { offMs, channel });
  };
  begin();
  let work: Promise<Outcome<WorkDone>> | null = null;
  let at: Held | null = null;
  const next = async (): Promise<void> => {
    at = work === null ? null : await gate.next(work);
  };
  const where = (): string => at?.method ?? "the end of the round";
  const goOn = async (stop: (held: Held) => boolean): Promise<void> => {
    while (at !== null && !stop(at)) {
      await at.pass();
      await next();
    }
  };
  const reach: Worker["reach"] = async (method) => {
    await goOn((held) => held.method === method || ACTS.includes(held.method));
    return expected(method, where());
  };
  const pass: Worker["pass"] = async (method, answer) => {
    if (at?.method !== method) return expected(method, where());
    const answered = await at.pass();
    await next();
    return expected(answer, answered);
  };
  return {
    reach,
    pass,
    claim: async () => {
      work = job.round(messaging);
      await next();
      await goOn((held) => held.method === "claim" && held.queue === queue);
      const before = surgery.inHand()?.token;
      const claimed = await pass("claim", "ok");
      const hand = surgery.inHand();
      if (hand === null || hand.token === before) return claimed ?? "there was nothing to claim";
      tokens.set(hand.token, me);
      return claimed;
    },
    finish: async (method, answer) => {
      const passed = await pass(method, answer);
      if (passed !== null) return passed;
      await goOn((held) => ACTS.includes(held.method));
      if (at !== null || work === null) return expected("the end of the round", where());
      const done = await work;
      return done.isOk() ? null : expected("the end of the round", done.error.code);
    },
    wait: async () => (at === null ? "the round had ended" : null),
    crash: async () => {
      const was = at;
      [work, at] = [null, null];
      begin();
      return was === null ? "the round had ended" : null;
    },
  };
};
