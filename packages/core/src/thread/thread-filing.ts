import type { Job } from "@carethread/ports";
import type { MessageId } from "../kernel/id.js";
import { isToPractice, type Message, type Thread } from "./thread.js";
import type { ThreadEvent } from "./thread-event.js";

/** The queue of what is to be filed to the patient's record. */
export const RECORD_QUEUE = "record";

/** A part of a thread that is to be filed as one document. */
export interface Filing {
  /** Counts the filings of a thread, from 1. */
  readonly filing: number;
  /** The messages in it, as they stood. */
  readonly messages: readonly MessageId[];
  /** When it may be filed: none of its messages can be undone any more. */
  readonly dueAt: number;
  /** When it was filed, or `null`. */
  readonly filedAt: number | null;
}

/** A message as it stands: another wording, or a text that was taken back, is filed again. */
const standing = ({ message, state, revisions }: Message): string =>
  `${message} ${state} ${revisions.length}`;

/** Messages whose present standing is in no filing yet. What was undone was never there, unless an earlier wording of it was filed. */
const unfiled = (thread: Thread): readonly Message[] =>
  thread.messages.filter(
    (m) => m.state !== "undone" && !thread.filedStandings.includes(standing(m)),
  );

const endsWork = (event: ThreadEvent): boolean =>
  event.type === "messages-handled" || event.type === "thread-closed";

/** What was handled, or closed, is to be filed: all that was said since the last time. */
export const withFilings = (after: Thread, event: ThreadEvent): Thread => {
  if (!endsWork(event)) return after;
  const fresh = unfiled(after);
  if (fresh.length === 0) return after;
  const undoable = fresh.filter((m) => !isToPractice(m)).map((m) => m.dispatchAt);
  const filing: Filing = {
    filing: after.filings.length + 1,
    messages: fresh.map((m) => m.message),
    dueAt: Math.max(event.at, ...undoable),
    filedAt: null,
  };
  return {
    ...after,
    filings: [...after.filings, filing],
    filedStandings: [...after.filedStandings, ...fresh.map(standing)],
  };
};

/** The job of one filing. */
export const filingJob = (thread: string, { filing, dueAt }: Filing): Job => ({
  queue: RECORD_QUEUE,
  id: `${thread}.${filing}`,
  at: dueAt,
  payload: "",
});

/** The jobs of what is to be filed since. */
export const filingJobs = (before: Thread, after: Thread): readonly Job[] =>
  after.filings.slice(before.filings.length).map((filing) => filingJob(after.thread, filing));

/** Which filing a job is about. */
export const filingOfJob = (id: string): { readonly thread: string; readonly filing: number } => {
  const dot = id.lastIndexOf(".");
  return { thread: id.slice(0, dot), filing: Number(id.slice(dot + 1)) };
};

/** The thread with a filing that was filed. */
export const withFiled = (thread: Thread, filing: number, at: number): Thread => ({
  ...thread,
  filings: thread.filings.map((f) =>
    f.filing === filing && f.filedAt === null ? { ...f, filedAt: at } : f,
  ),
});
