import type { MessageId } from "../kernel/id.js";
import type { ContractMeasure, Counter, Timing, WaitingMessage } from "./measure.js";
import type { MeasureTimes } from "./measure-times.js";
import { counted, tallied, type Working } from "./measure-working.js";

const WEEK_MS = 7 * 86_400_000;

/** Puts a message of the patient's side among those that wait. */
export const received = (working: Working, id: MessageId, message: WaitingMessage): void => {
  working.waiting.set(id, message);
  const thread = working.threads.get(message.thread);
  if (thread !== undefined)
    working.threads.set(message.thread, { ...thread, waiting: [...thread.waiting, id] });
  arrived(working, message, 1);
};

/** It was undone: it was never there. */
export const neverThere = (working: Working, id: MessageId): void => {
  const message = working.waiting.get(id);
  if (message === undefined) return;
  arrived(working, message, -1);
  gone(working, id, message);
};

const arrived = (working: Working, message: WaitingMessage, by: 1 | -1): void => {
  const counters: readonly Counter[] = message.begins ? ["received", "begun"] : ["received"];
  counted(working, message, { by, counters, times: [] });
  for (const { measure } of contractOf(message)) contract(working, message, `${measure}:of`, by);
};

const gone = (working: Working, id: MessageId, { thread }: WaitingMessage): void => {
  working.waiting.delete(id);
  const known = working.threads.get(thread);
  if (known === undefined) return;
  working.threads.set(thread, { ...known, waiting: known.waiting.filter((m) => m !== id) });
};

/** Keeps what is known of a message, or forgets it when nothing more can come. */
const kept = (working: Working, id: MessageId, message: WaitingMessage): void => {
  const over = message.answeredBy === null && (message.ended || message.answeredAt !== null);
  if (message.lookedAt !== null && over) gone(working, id, message);
  else working.waiting.set(id, message);
};

const timesOf = (
  working: Working,
  times: MeasureTimes,
  message: WaitingMessage,
  { what, at, by }: { readonly what: "look" | "answer"; readonly at: number; readonly by: 1 | -1 },
): readonly (readonly [Timing, number])[] => {
  const open = times.openBetween(message.at, at);
  const elapsed = [`${what}-elapsed`, at - message.at] as const;
  if (open !== null) return [[`${what}-open`, open], elapsed];
  tallied(working, message.month, "open-time-unknown", by);
  return [elapsed];
};

/** Somebody qualified has looked. */
export const looked = (working: Working, times: MeasureTimes, id: MessageId, at: number): void => {
  const message = working.waiting.get(id);
  if (message === undefined || message.lookedAt !== null) return;
  const { firstLookBy } = message;
  counted(working, message, {
    by: 1,
    counters: firstLookBy === null ? [] : [at <= firstLookBy ? "look-kept" : "look-broken"],
    times: timesOf(working, times, message, { what: "look", at, by: 1 }),
  });
  kept(working, id, { ...message, lookedAt: at });
};

/** It has its answer: in writing, which can be undone for a while (`answeredBy`), or otherwise. */
export const answered = (
  working: Working,
  times: MeasureTimes,
  id: MessageId,
  answer: { readonly at: number; readonly by: MessageId | null },
): void => {
  const message = working.waiting.get(id);
  if (message === undefined || message.answeredAt !== null || message.ended) return;
  answerCounted(working, times, message, { at: answer.at, by: 1 });
  kept(working, id, { ...message, answeredAt: answer.at, answeredBy: answer.by });
};

/** The answer was undone: there was none. */
export const notAnswered = (working: Working, times: MeasureTimes, id: MessageId): void => {
  const message = working.waiting.get(id);
  if (message === undefined || message.answeredAt === null) return;
  answerCounted(working, times, message, { at: message.answeredAt, by: -1 });
  const open = { ...message, answeredAt: null, answeredBy: null };
  if (message.ended) counted(working, open, { by: 1, counters: ["unanswered"], times: [] });
  kept(working, id, open);
};

/** The answer can be undone no more. */
export const answerStands = (working: Working, id: MessageId): void => {
  const message = working.waiting.get(id);
  if (message !== undefined) kept(working, id, { ...message, answeredBy: null });
};

/** Staff have dealt with it. */
export const ended = (working: Working, id: MessageId): void => {
  const message = working.waiting.get(id);
  if (message === undefined || message.ended) return;
  if (message.answeredAt === null)
    counted(working, message, { by: 1, counters: ["unanswered"], times: [] });
  kept(working, id, { ...message, ended: true });
};

const answerCounted = (
  working: Working,
  times: MeasureTimes,
  message: WaitingMessage,
  { at, by }: { readonly at: number; readonly by: 1 | -1 },
): void => {
  counted(working, message, {
    by,
    counters: [at <= message.replyBy ? "answer-kept" : "answer-broken"],
    times: timesOf(working, times, message, { what: "answer", at, by }),
  });
  for (const { measure, until } of contractOf(message))
    if (at <= until) contract(working, message, `${measure}:met`, by);
};

/** What the contract asks of a message. */
export const contractOf = ({
  weight,
  at,
  contractBy,
}: Pick<WaitingMessage, "weight" | "at" | "contractBy">): readonly {
  readonly measure: ContractMeasure;
  readonly until: number;
}[] => {
  if (contractBy === null) return [];
  if (weight === "urgent") return [{ measure: "urgent-same-day", until: contractBy }];
  return [
    { measure: "routine-next-core-period", until: contractBy },
    { measure: "routine-one-week", until: at + WEEK_MS },
    { measure: "routine-two-weeks", until: at + 2 * WEEK_MS },
  ];
};

const contract = (
  working: Working,
  { month }: WaitingMessage,
  key: `${ContractMeasure}:${"of" | "met"}`,
  by: 1 | -1,
): void => tallied(working, month, `contract:${key}`, by);
