/** What lies in the storage, asked of the storage itself and of no process of the product. */
import type { Storage } from "@carethread/ports";
import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import { createStore, refresh } from "../../src/messaging/store.js";
import type { Thread } from "../../src/thread/thread.js";
import { threadStream } from "../../src/thread/thread-stream.js";
import type { Surgery } from "./practice.js";

const practice = TEST_PRACTICE;
const YEAR = 366 * 86_400_000;

/** What was written since the practice was founded. */
export interface Written {
  /** How many messages. */
  readonly messages: number;
  /** The thread of the first. */
  readonly thread: Thread;
  readonly types: readonly string[];
}

const threadIn = async (storage: Storage, id: string): Promise<Thread> =>
  expectOk(await refresh(storage, createStore(threadStream), practice, id)).state;

/** Reads it; `null` when there is no message. */
export const readWritten = async (surgery: Surgery): Promise<Written | null> => {
  const storage = surgery.look(0);
  const { founded } = surgery;
  const log = expectOk(await storage.readLog({ practice, after: founded, limit: 500 }));
  const sent = log.filter(({ type }) => type === "message-sent");
  const [first] = sent;
  if (first === undefined) return null;
  const thread = await threadIn(storage, first.stream.slice("thread/".length));
  return { messages: sent.length, thread, types: log.map(({ type }) => type) };
};

/** How often a thread stands on the practice's worklist. */
export const timesListed = async (surgery: Surgery, thread: string): Promise<number> => {
  const query = { practice, index: "worklist", after: null, limit: 10, witness: [] };
  const { rows } = expectOk(await surgery.look(0).range(query));
  return rows.filter(({ id }) => id === thread).length;
};

/** When the oldest row of a queue is due, asked of a storage whose clock is a year ahead: there every row is, and the oldest one is told. */
export const oldestIn = async (surgery: Surgery, queue: string): Promise<number | null> =>
  expectOk(await surgery.look(YEAR).health()).oldestJobs[queue] ?? null;

/** A row as the models have it. */
export interface Row {
  readonly due: number;
  readonly in: number;
  readonly over: number;
  readonly holder: number;
  readonly lease: number;
}

/** No row. */
export const NO_ROW: Row = { due: 0, in: 0, over: 0, holder: 0, lease: 0 };

/** The row that is due at this time, in the model's words; one that is in somebody's hands and is not there has the holder -1. */
export const rowAt = (
  surgery: Surgery,
  at: number | null,
  { tickMs, tokens }: { readonly tickMs: number; readonly tokens: ReadonlyMap<number, number> },
): Row => {
  const hand = surgery.inHand();
  if (at === null) return hand === null ? NO_ROW : { ...NO_ROW, holder: -1 };
  const now = surgery.clock.now();
  return {
    due: 1,
    in: Math.max(0, at - now) / tickMs,
    over: Math.max(0, now - at) / tickMs,
    holder: hand === null ? 0 : (tokens.get(hand.token) ?? -1),
    lease: hand === null ? 0 : Math.max(0, hand.until - now) / tickMs,
  };
};
