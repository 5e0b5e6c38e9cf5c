import type { Storage } from "@carethread/ports";
import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import { createStore, refresh } from "../../src/messaging/store.js";
import { isSeen, type Thread } from "../../src/thread/thread.js";
import { runningClocks } from "../../src/thread/thread-clocks.js";
import { threadStream } from "../../src/thread/thread-stream.js";
import { NOT_CLOSED_AT, STEPS, type Surgery, TICK } from "./practice.js";
import type { Stored } from "./trace.js";

/** What is stored, and what of it the model does not count. */
export interface Observed extends Stored {
  /** How many steps were taken, each repeat of the last one too. */
  readonly taken: number;
}

const YEAR = 366 * 86_400_000;
const practice = TEST_PRACTICE;
const NONE = { due: 0, in: 0, over: 0, holder: 0, lease: 0 } as const;

const threadIn = async (storage: Storage, id: string): Promise<Thread> =>
  expectOk(await refresh(storage, createStore(threadStream), practice, id)).state;

/** When the message's row is due, asked of a storage whose clock is a year ahead: there everything is due, and the oldest of it is told. */
const dueAt = async (surgery: Surgery): Promise<number | null> => {
  const { oldestJobs } = expectOk(await surgery.look(YEAR).health());
  const at = oldestJobs["due"] ?? null;
  return at === NOT_CLOSED_AT ? null : at;
};

/** When the row has to stand once the message was seen: where the earliest of the other clocks begins. */
const restAt = (thread: Thread): number | null => {
  const rest = runningClocks(thread).filter(({ clock }) => clock !== "first-look");
  return rest.length === 0 ? null : Math.min(...rest.map(({ beginsAt }) => beginsAt));
};

/** What the storage says of the due row, in the model's words. */
const rowOf = async (
  surgery: Surgery,
  thread: Thread,
  workers: ReadonlyMap<number, number>,
): Promise<Pick<Stored, "due" | "in" | "over" | "holder" | "lease">> => {
  const at = await dueAt(surgery);
  const hand = surgery.inHand();
  const seen = thread.messages.every((m) => m.waits === null || isSeen(m, m.waits));
  if (seen && hand === null && at === restAt(thread)) return NONE;
  if (at === null) return { ...NONE, holder: hand === null ? 0 : -1 };
  const now = surgery.clock.now();
  return {
    due: 1,
    in: Math.max(0, at - now) / TICK,
    over: Math.max(0, now - at) / TICK,
    holder: hand === null ? 0 : (workers.get(hand.token) ?? -1),
    lease: hand === null ? 0 : Math.max(0, hand.until - now) / TICK,
  };
};

/** What is stored now, read past the product's processes. `workers`: which worker was given which token. */
export const observe = async (
  surgery: Surgery,
  workers: ReadonlyMap<number, number>,
): Promise<Observed> => {
  const storage = surgery.look(0);
  const { founded } = surgery;
  const log = expectOk(await storage.readLog({ practice, after: founded, limit: 500 }));
  const sent = log.filter(({ type }) => type === "message-sent");
  const [first] = sent;
  if (first === undefined)
    return { stored: 0, listed: 0, step: 0, seen: 0, handled: 0, ...NONE, taken: 0 };
  const id = first.stream.slice("thread/".length);
  const thread = await threadIn(storage, id);
  const index = { index: "worklist", after: null, limit: 10, witness: [] };
  const { rows } = expectOk(await storage.range({ practice, ...index }));
  const waits = thread.messages.every(({ handled }) => handled === null);
  return {
    stored: sent.length,
    // What was handled is off the list again.
    listed: rows.filter((row) => row.id === id).length + (waits ? 0 : 1),
    step: Math.min(STEPS, log.filter(({ type }) => type === "thread-escalated").length),
    seen: thread.messages.every((m) => m.reviewedAt !== null) ? 1 : 0,
    handled: waits ? 0 : 1,
    ...(await rowOf(surgery, thread, workers)),
    taken: thread.escalationsMade,
  };
};
