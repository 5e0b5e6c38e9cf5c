import type { Job } from "@carethread/ports";
import type { PatientId, TeamId } from "../kernel/id.js";
import type { Thread } from "./thread.js";
import { waiting } from "./thread.js";
import { type Concern, concernRank } from "./thread-concern.js";

/** The queue of what is to be put into the host's inbox, or taken out of it. */
export const INBOX_QUEUE = "inbox";

/** Where the host's inbox stands with a thread. */
export interface InboxPlace {
  /** Counts the changes of what stands in the inbox; 0 while nothing ever waited. */
  readonly version: number;
  /** When it last changed: milliseconds since 1970 UTC. */
  readonly changedAt: number;
  /** The version that the inbox has last acknowledged; 0 for none. */
  readonly acknowledged: number;
}

/** What the host's inbox shows of a thread that waits. */
export interface WaitingItem {
  readonly patient: PatientId | null;
  readonly team: TeamId;
  readonly rank: number;
  readonly receivedAt: number;
  readonly waiting: number;
}

/** That the inbox itself does not answer is nothing to put into it. */
const showable = (concerns: readonly Concern[]): readonly Concern[] =>
  concerns.filter(({ kind }) => kind !== "inbox-not-acknowledged");

/** What the inbox is to show, or `null` when nothing waits. About whom a restricted thread is, it is not told. */
export const waitingItem = (thread: Thread): WaitingItem | null => {
  const open = waiting(thread);
  const lost = showable(thread.concerns);
  let receivedAt = thread.unreachableSince ?? Number.POSITIVE_INFINITY;
  for (const { sentAt } of open) receivedAt = Math.min(receivedAt, sentAt);
  for (const { since } of lost) receivedAt = Math.min(receivedAt, since);
  if (thread.patient === null || !Number.isFinite(receivedAt)) return null;
  const beside = lost.length > 0 || thread.unreachableSince !== null;
  const besideRank = concernRank(lost);
  return {
    patient: thread.restrictedTo === null ? thread.patient : null,
    team: thread.team,
    rank: beside ? Math.min(thread.rank, besideRank) : thread.rank,
    receivedAt,
    waiting: open.length,
  };
};

const isSame = (a: WaitingItem | null, b: WaitingItem | null): boolean =>
  a === null || b === null
    ? a === b
    : a.patient === b.patient &&
      a.team === b.team &&
      a.rank === b.rank &&
      a.receivedAt === b.receivedAt &&
      a.waiting === b.waiting;

/** Counts a change of what the inbox is to show. */
export const withInboxCounted = (before: Thread, after: Thread, at: number): Thread => {
  if (before === after || isSame(waitingItem(before), waitingItem(after))) return after;
  const { version, acknowledged } = after.inbox;
  return { ...after, inbox: { version: version + 1, changedAt: at, acknowledged } };
};

/** The job that tells the inbox of a change: one for each thread, so that a later change takes the place of an earlier one. */
export const inboxJobs = (before: Thread, after: Thread): readonly Job[] =>
  before.inbox.version === after.inbox.version
    ? []
    : [{ queue: INBOX_QUEUE, id: after.thread, at: after.inbox.changedAt, payload: "" }];
