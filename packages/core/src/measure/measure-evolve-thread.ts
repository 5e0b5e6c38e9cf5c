import { isUrgent } from "../clocks/clocks.js";
import type { Of } from "../kernel/decision.js";
import type { ThreadId } from "../kernel/id.js";
import type { HandledOutcome } from "../thread/thread.js";
import type { ThreadEvent } from "../thread/thread-event.js";
import { bucketOf, step } from "./histogram.js";
import type { MeasuredThread, MeasureWeight, WaitingMessage } from "./measure.js";
import {
  answered,
  answerStands,
  ended,
  looked,
  neverThere,
  notAnswered,
  received,
} from "./measure-message.js";
import type { MeasureTimes } from "./measure-times.js";
import { monthOf, tallied, type Working } from "./measure-working.js";

/** What is needed to place the messages of a thread. */
export interface ThreadFacts {
  readonly times: MeasureTimes;
  /** Whether a clinician must see messages of a category. */
  isClinical(category: string): boolean;
}

/** With these outcomes the patient was told something, if not in writing here. */
const TELLS: Readonly<Record<HandledOutcome, boolean>> = {
  answered: true,
  "appointment-made": true,
  "prescription-issued": true,
  phoned: true,
  "advice-given": true,
  "passed-on": false,
  "no-action-needed": false,
};

type Sent = Of<ThreadEvent, "message-sent">;

/** What of a thread is measured. Everything else is passed over. */
const MEASURED = [
  "thread-opened",
  "thread-of-broadcast",
  "message-sent",
  "message-undone",
  "messages-released",
  "messages-opened",
  "messages-reviewed",
  "messages-handled",
  "thread-routed",
] as const;
type Measured = Extract<ThreadEvent, { readonly type: (typeof MEASURED)[number] }>;
const measured: ReadonlySet<string> = new Set(MEASURED);

/** Whether events of this type are measured, so that others need not be decoded. */
export const isMeasured = (type: string): boolean => measured.has(type);

const isMeasuredEvent = (event: ThreadEvent): event is Measured => isMeasured(event.type);

/** Takes in one event of a thread. */
export const measureThread = (
  working: Working,
  facts: ThreadFacts,
  id: ThreadId,
  event: ThreadEvent,
): void => {
  const thread = working.threads.get(id);
  if (!isMeasuredEvent(event)) return;
  if (event.type !== "thread-opened") {
    if (thread !== undefined) measureEvent(working, facts, { id, thread }, event);
  } else if (thread === undefined) {
    const { patient, kind, category, team } = event;
    const fresh = {
      patient,
      between: kind,
      category,
      team,
      begun: false,
      copy: false,
      waiting: [],
    };
    working.threads.set(id, fresh);
  }
};

interface At {
  readonly id: ThreadId;
  readonly thread: MeasuredThread;
}

const measureEvent = (
  working: Working,
  facts: ThreadFacts,
  at: At,
  event: Exclude<Measured, { readonly type: "thread-opened" }>,
): void => {
  switch (event.type) {
    case "message-sent":
      sent(working, facts, at, event);
      break;
    case "message-undone":
      undone(working, facts, at, event.message);
      break;
    case "messages-released":
      for (const message of event.messages) stands(working, at, message);
      break;
    case "messages-opened":
      opened(working, facts, at, event);
      break;
    case "messages-reviewed":
      for (const message of event.messages) looked(working, facts.times, message, event.at);
      break;
    case "messages-handled":
      handled(working, facts, event);
      break;
    case "thread-of-broadcast":
      working.threads.set(at.id, { ...at.thread, copy: true });
      break;
    case "thread-routed":
      working.threads.set(at.id, { ...at.thread, team: event.team });
      break;
  }
};

const sent = (working: Working, facts: ThreadFacts, at: At, event: Sent): void => {
  const { author } = event;
  working.threads.set(at.id, { ...at.thread, begun: true });
  if (author.kind === "staff") fromPractice(working, facts, at, event);
  else if (author.kind === "partner")
    tallied(working, facts.times.local(event.at).month, "partner:messages");
  else if (at.thread.between === "patient")
    received(working, event.message, arrival(facts, at, event));
};

const arrival = ({ times, isClinical }: ThreadFacts, { id, thread }: At, event: Sent) => {
  const { at, author, evidence, waits } = event;
  const { month, weekday, hour } = times.local(at);
  const unjudged = evidence.declared || evidence.outcome === "unchecked";
  const weight: MeasureWeight =
    unjudged || (waits !== null && isUrgent(waits.rank)) ? "urgent" : "routine";
  const clinical = isClinical(thread.category);
  const cells = [
    "all:",
    `team:${thread.team}`,
    `category:${thread.category}`,
    `kind:${clinical ? "clinical" : "admin"}`,
    `weight:${weight}`,
    `weekday:${weekday}`,
    `hour:${hour}`,
  ];
  const message: WaitingMessage = {
    ...{ thread: id, patient: thread.patient, at, month, cells, weight },
    by: author.kind === "proxy" ? "proxy" : "self",
    begins: !thread.begun,
    needsReview: clinical,
    firstLookBy: waits?.firstLookBy ?? null,
    replyBy: waits?.replyBy ?? at,
    contractBy: times.contractBy(at, weight),
    ...{ lookedAt: null, answeredAt: null, answeredBy: null, ended: false },
  };
  return message;
};

/** Answers all that waits in the thread. A copy of a broadcast is counted with the broadcast. */
const fromPractice = (
  working: Working,
  { times }: ThreadFacts,
  { thread }: At,
  { at, message, dispatchAt }: Sent,
): void => {
  if (thread.between !== "patient" || (thread.copy && !thread.begun)) return;
  const { month } = times.local(at);
  tallied(working, month, thread.begun ? "practice:replies" : "practice:begun");
  working.unread.set(message, { month, begins: !thread.begun, at: dispatchAt });
  const by = dispatchAt <= at ? null : message;
  for (const waits of thread.waiting) answered(working, times, waits, { at, by });
};

const answeredWith = (working: Working, { thread }: At, message: string): readonly string[] =>
  thread.waiting.filter((id) => working.waiting.get(id)?.answeredBy === message);

const undone = (working: Working, { times }: ThreadFacts, at: At, message: string): void => {
  neverThere(working, message);
  const unread = working.unread.get(message);
  if (unread === undefined) return;
  working.unread.delete(message);
  tallied(working, unread.month, unread.begins ? "practice:begun" : "practice:replies", -1);
  for (const id of answeredWith(working, at, message)) notAnswered(working, times, id);
};

const stands = (working: Working, at: At, message: string): void => {
  for (const id of answeredWith(working, at, message)) answerStands(working, id);
};

const opened = (
  working: Working,
  { times }: ThreadFacts,
  at: At,
  event: Of<ThreadEvent, "messages-opened">,
): void => {
  for (const message of event.messages) {
    if (event.reader.kind === "staff") {
      if (working.waiting.get(message)?.needsReview === false)
        looked(working, times, message, event.at);
    } else read(working, at, message, event.at);
  }
};

/** The patient's side has a message from the practice on the screen. */
const read = (working: Working, at: At, message: string, now: number): void => {
  stands(working, at, message);
  const unread = working.unread.get(message);
  if (unread === undefined) return;
  working.unread.delete(message);
  step(monthOf(working, unread.month).read, bucketOf(now - unread.at), 1);
};

const handled = (
  working: Working,
  { times }: ThreadFacts,
  event: Of<ThreadEvent, "messages-handled">,
): void => {
  const { at, outcome, instead } = event;
  const { month } = times.local(at);
  tallied(working, month, `handled:${outcome}`);
  if (instead !== undefined) tallied(working, month, `instead:${instead}`);
  for (const message of event.messages) {
    if (TELLS[outcome]) answered(working, times, message, { at, by: null });
    ended(working, message);
  }
};
