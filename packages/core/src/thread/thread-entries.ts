import type { IndexEntry } from "@carethread/ports";
import type { CategoryId, PatientId, StaffId, TeamId } from "../kernel/id.js";
import { AT_THE_END, earliestFirst, latestFirst } from "../kernel/sort-key.js";
import { isToPractice, lastActivityAt, type Thread, type ThreadKind, waiting } from "./thread.js";

/** What a row of a worklist shows. Times are milliseconds since 1970 UTC. @category worklist */
export interface WorklistValue {
  /** `null` on the lists of a restricted thread: that something waits may be known, about whom may not. */
  readonly patient: PatientId | null;
  /** Between whom. */
  readonly kind: ThreadKind;
  /** `null` likewise. */
  readonly category: CategoryId | null;
  /** The team that looks after it. */
  readonly team: TeamId;
  /** 0 is the most urgent, 9 the least. */
  readonly rank: number;
  /** The writer of something that waits declared that a diversion does not apply. */
  readonly flagged: boolean;
  /** When the oldest of what waits was sent, or since when the recipient cannot be reached. */
  readonly receivedAt: number;
  /** The earliest promised reply, or `null` when nothing waits. */
  readonly replyBy: number | null;
  /** How many messages wait. */
  readonly waiting: number;
  /** How many of them nobody at the practice has opened. */
  readonly unopened: number;
  /** A recipient could be told by no channel, and nobody has dealt with that. */
  readonly unreachable: boolean;
  /** The last claim. It holds while the time is before `until`. */
  readonly claim: { readonly staff: StaffId; readonly until: number } | null;
  /** Only named staff may read it. */
  readonly restricted: boolean;
}

/** What a row of a list of threads shows. Times are milliseconds since 1970 UTC. @category threads */
export interface ThreadListValue {
  /** Whom it is about. */
  readonly patient: PatientId;
  /** Between whom. */
  readonly kind: ThreadKind;
  /** What it is about. */
  readonly category: CategoryId;
  /** The team that looks after it. */
  readonly team: TeamId;
  /** Whether it is open. A closed one can be answered for a while, which opens it again. */
  readonly status: "open" | "closed";
  /** When it began. */
  readonly openedAt: number;
  /** When the last message that was not undone was sent; when it began where there is none. */
  readonly lastAt: number;
  /** Messages that were not undone. 0 when the only one was: the thread is then shown to nobody but its author. */
  readonly messages: number;
  /** Messages from the practice that the patient's side, or the partner, has not opened. */
  readonly unreadByPatient: number;
  /** Messages that wait for the practice. */
  readonly waiting: number;
  /** Proxies do not see it. */
  readonly hiddenFromProxies: boolean;
  /** Only named staff may read it. */
  readonly restricted: boolean;
}

const UNREACHABLE_RANK = 2;

type Opened = Thread & { readonly patient: PatientId };

const worklistValue = (thread: Opened): WorklistValue => {
  const { patient, kind, category, team, replyBy, unreachable, claim } = thread;
  const open = waiting(thread);
  const sinces = [...open.map((m) => m.sentAt), thread.unreachableSince ?? Infinity];
  const since = Math.min(...sinces);
  return {
    patient,
    kind,
    category,
    team,
    rank: unreachable ? Math.min(thread.rank, UNREACHABLE_RANK) : thread.rank,
    flagged: open.some((m) => m.evidence.declared),
    receivedAt: Number.isFinite(since) ? since : lastActivityAt(thread),
    replyBy,
    waiting: open.length,
    unopened: open.filter((m) => m.openedAt === null).length,
    unreachable,
    claim: claim === null ? null : { staff: claim.staff, until: claim.until },
    restricted: thread.restrictedTo !== null,
  };
};

const listValue = (thread: Opened): ThreadListValue => {
  const { patient, kind, category, team, status, openedAt, hiddenFromProxies } = thread;
  const there = thread.messages.filter((m) => m.state !== "undone");
  return {
    patient,
    kind,
    category,
    team,
    status,
    openedAt,
    lastAt: lastActivityAt(thread),
    messages: there.length,
    unreadByPatient: there.filter((m) => !isToPractice(m) && m.openedAt === null).length,
    waiting: waiting(thread).length,
    hiddenFromProxies,
    restricted: thread.restrictedTo !== null,
  };
};

/** Where the thread stands on a worklist, or `null`: by what waits or by what never arrived, whichever is more urgent. */
const urgency = (thread: Thread): string | null => {
  const waits = thread.replyBy === null ? [] : [`${thread.rank}${earliestFirst(thread.replyBy)}`];
  const lost =
    thread.unreachableSince === null
      ? []
      : [`${UNREACHABLE_RANK}${earliestFirst(thread.unreachableSince)}`];
  return [...waits, ...lost].toSorted()[0] ?? null;
};

const workRows = (thread: Opened): readonly IndexEntry[] => {
  const full = worklistValue(thread);
  const shown = full.restricted ? { ...full, patient: null, category: null } : full;
  const value = JSON.stringify(shown);
  const sort = urgency(thread);
  const id = thread.thread;
  const work =
    sort === null
      ? []
      : ["worklist", `worklist/${thread.team}`].map((index) => ({ index, sort, id, value }));
  if (thread.claim === null) return work;
  const promised = thread.replyBy === null ? AT_THE_END : earliestFirst(thread.replyBy);
  const claimed = { index: `claimed/${thread.claim.staff}`, sort: promised, id };
  return [...work, { ...claimed, value: JSON.stringify(full) }];
};

/**
 * The lists of threads that a thread stands on. A list has one kind of reader, so that neither its rows nor its length tell a reader of a
 * thread that is not for it.
 */
const listsOf = (thread: Opened, seen: boolean): readonly string[] => {
  const { patient, kind, hiddenFromProxies, restrictedTo, partners } = thread;
  const byPractice = thread.openedBy?.kind === "staff";
  const own = kind === "patient" && (seen || !byPractice);
  return [
    ...(own ? [`threads/${patient}`] : []),
    ...(own && !hiddenFromProxies ? [`proxy-threads/${patient}`] : []),
    ...(seen || byPractice ? staffLists(patient, restrictedTo) : []),
    ...(seen ? [...new Set(partners)].map((partner) => `partner-threads/${partner}`) : []),
  ];
};

const staffLists = (
  patient: PatientId,
  restrictedTo: readonly StaffId[] | null,
): readonly string[] =>
  restrictedTo === null
    ? [`staff-threads/${patient}`]
    : [...new Set(restrictedTo)].map((staff) => `restricted/${staff}`);

const listRows = (thread: Opened): readonly IndexEntry[] => {
  const listed = listValue(thread);
  const value = JSON.stringify(listed);
  const sort = latestFirst(lastActivityAt(thread));
  // A thread whose only message was undone stays on the lists of the side that wrote it.
  return listsOf(thread, listed.messages > 0).map((index) => ({
    index,
    sort,
    id: thread.thread,
    value,
  }));
};

/** The rows that a thread has: on worklists while anything waits or somebody is out of reach, on lists of threads always. */
export const threadEntries = (state: Thread): readonly IndexEntry[] => {
  const { patient } = state;
  if (patient === null) return [];
  const thread: Opened = { ...state, patient };
  return [...workRows(thread), ...listRows(thread)];
};
