import type { IndexEntry } from "@carethread/ports";
import type { CategoryId, PatientId, StaffId, TeamId, ThreadId } from "../kernel/id.js";
import { AT_THE_END, earliestFirst, latestFirst } from "../kernel/sort-key.js";
import {
  isSeen,
  isToPractice,
  isWaiting,
  type Message,
  type Thread,
  type ThreadKind,
} from "./thread.js";
import { type ConcernKind, type ConcernReason, concernRank } from "./thread-concern.js";
import { addHandledRow, copyRows } from "./thread-rows.js";
import { lateSince, type UrgentValue, urgentRows, urgentValue } from "./thread-urgent.js";

/** What a row of a worklist shows. Times are milliseconds since 1970 UTC. @category worklist */
export interface WorklistValue extends UrgentValue {
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
  /** When the oldest of what waits was sent, or since when it wants a person for something else. */
  readonly receivedAt: number;
  /** The earliest promised reply, or `null` when nothing waits. */
  readonly replyBy: number | null;
  /** How many messages wait. */
  readonly waiting: number;
  /** How many of them nobody at the practice has opened. */
  readonly unopened: number;
  /** How many of them nobody has seen who could judge them. */
  readonly unseen: number;
  /** How often somebody asked again about what waits. Each time raises the rank by one step, at most to 1. */
  readonly chasers: number;
  /** A recipient could be told by no channel, and nobody has dealt with that. */
  readonly unreachable: boolean;
  /** What else wants a person, the oldest first; at most 10 of them. */
  readonly concerns: readonly {
    readonly kind: ConcernKind;
    readonly reason: ConcernReason;
    /** Since when: milliseconds since 1970 UTC. */
    readonly since: number;
  }[];
  /** The last claim. It holds while the time is before `until`. */
  readonly claim: { readonly staff: StaffId; readonly until: number } | null;
  /** Threads of the same patient that may be about the same matter. Empty on the lists of a restricted thread, and never a restricted one. */
  readonly besides: readonly ThreadId[];
  /** Only named staff may read it. */
  readonly restricted: boolean;
}

const CONCERNS_SHOWN = 10;

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
  /** When the last of these messages was sent; when it began where there is none. */
  readonly lastAt: number;
  /**
   * Messages that were not undone, on lists of the patient's side and of partners without those that the practice can still undo. 0 when
   * the only one was undone: the thread is then shown to the side of its author alone, and to no proxy.
   */
  readonly messages: number;
  /** Messages from the practice that the patient's side, or the partner, has not opened. */
  readonly unreadByPatient: number;
  /** Messages that wait for the practice. */
  readonly waiting: number;
  /** When the oldest of them was sent, or `null`. */
  readonly waitingSince: number | null;
  /** When a reply to what waits is promised, or `null` when nothing waits. */
  readonly replyBy: number | null;
  /** Proxies do not see it. */
  readonly hiddenFromProxies: boolean;
  /** Only named staff may read it. Told to staff alone: `false` on every other list. */
  readonly restricted: boolean;
  /** Since when a promised reply has not come; `null` when none is late. */
  readonly lateSince: number | null;
}

/** Since when it wants a person for something besides messages that wait, or `null`. */
const besidesSince = ({ concerns, unreachableSince }: Thread): number | null => {
  const [first] = concerns;
  // Most threads want nobody for anything besides what waits.
  if (first === undefined) return unreachableSince;
  const oldest = concerns.reduce((least, { since }) => Math.min(least, since), first.since);
  return unreachableSince === null ? oldest : Math.min(oldest, unreachableSince);
};

/** What is counted over the messages of a thread that a kind of reader may know of. */
interface Counts {
  readonly lastAt: number;
  readonly messages: number;
  readonly unread: number;
}

/** Everything that the rows show of the messages, counted in one pass. */
interface Tally {
  /** To everybody at the practice: messages that were not undone. */
  readonly there: Counts;
  /** To the other side: without those that the practice can still undo. */
  readonly told: Counts;
  readonly waiting: number;
  readonly unopened: number;
  readonly unseen: number;
  readonly chasers: number;
  readonly flagged: boolean;
  /** When the oldest of what waits was sent, or `null`. */
  readonly since: number | null;
  /** When the earliest broken promise to what waits was broken, or `null`. */
  readonly brokenAt: number | null;
  /** The patient wrote in it, whatever became of that. */
  readonly patientWrote: boolean;
}

const tallyOf = ({ messages, openedAt }: Thread): Tally => {
  const there = { lastAt: openedAt, messages: 0, unread: 0 };
  const told = { lastAt: openedAt, messages: 0, unread: 0 };
  const waits = nothingWaits();
  let patientWrote = false;
  for (const message of messages) {
    patientWrote ||= message.author.kind === "patient";
    if (message.state === "undone") continue;
    count(there, message);
    if (isToPractice(message) || message.releasedAt !== null) count(told, message);
    if (isWaiting(message)) countWaiting(waits, message);
  }
  return { there, told, ...waits, patientWrote };
};

type Open<Counts> = { -readonly [Each in keyof Counts]: Counts[Each] };

type Waits = Open<
  Pick<Tally, "waiting" | "unopened" | "unseen" | "chasers" | "flagged" | "since" | "brokenAt">
>;

const nothingWaits = (): Waits => ({
  waiting: 0,
  unopened: 0,
  unseen: 0,
  chasers: 0,
  flagged: false,
  since: null,
  brokenAt: null,
});

const countWaiting = (waits: Waits, message: Message): void => {
  waits.waiting += 1;
  if (message.openedAt === null) waits.unopened += 1;
  if (message.waits !== null && !isSeen(message, message.waits)) waits.unseen += 1;
  if (message.chases) waits.chasers += 1;
  waits.flagged ||= message.evidence.declared;
  waits.since = Math.min(waits.since ?? message.sentAt, message.sentAt);
  if (message.brokenAt !== null)
    waits.brokenAt = Math.min(waits.brokenAt ?? message.brokenAt, message.brokenAt);
};

const count = (counts: Open<Counts>, message: Message): void => {
  counts.messages += 1;
  counts.lastAt = Math.max(counts.lastAt, message.sentAt);
  if (!isToPractice(message) && message.openedAt === null) counts.unread += 1;
};

/** A thread that was opened, with what is counted over its messages. */
interface Counted {
  readonly thread: Thread;
  readonly patient: PatientId;
  readonly tally: Tally;
}

const worklistValue = ({ thread, patient, tally }: Counted): WorklistValue => {
  const { kind, category, team, replyBy, unreachable, claim } = thread;
  const besides = besidesSince(thread);
  const sinces = [tally.since ?? Number.POSITIVE_INFINITY, besides ?? Number.POSITIVE_INFINITY];
  const since = Math.min(...sinces);
  return {
    patient,
    kind,
    category,
    team,
    rank: besides === null ? thread.rank : Math.min(thread.rank, concernRank(thread.concerns)),
    flagged: tally.flagged,
    receivedAt: Number.isFinite(since) ? since : tally.there.lastAt,
    replyBy,
    waiting: tally.waiting,
    unopened: tally.unopened,
    unseen: tally.unseen,
    chasers: tally.chasers,
    unreachable,
    concerns: thread.concerns
      .slice(0, CONCERNS_SHOWN)
      .map(({ kind: what, reason, since: from }) => ({ kind: what, reason, since: from })),
    claim: claim === null ? null : { staff: claim.staff, until: claim.until },
    besides: thread.besides,
    restricted: thread.restrictedTo !== null,
    ...urgentValue(thread, tally.brokenAt),
  };
};

/** Where the thread stands on a worklist, or `null`: by what waits or by what never arrived, whichever is more urgent. */
const urgency = (thread: Thread): string | null => {
  const { rank, replyBy, concerns } = thread;
  const waits = replyBy === null ? null : `${rank}${earliestFirst(replyBy)}`;
  const besides = besidesSince(thread);
  if (besides === null) return waits;
  const lost = `${concernRank(concerns)}${earliestFirst(besides)}`;
  return waits !== null && waits < lost ? waits : lost;
};

const addWorkRows = (rows: IndexEntry[], counted: Counted): void => {
  const { thread } = counted;
  const { thread: id, claim } = thread;
  const sort = urgency(thread);
  // What waits for nobody stands on no ladder either.
  if (sort === null && claim === null) return;
  const full = worklistValue(counted);
  const shown = JSON.stringify(
    full.restricted ? { ...full, patient: null, category: null, besides: [] } : full,
  );
  if (sort !== null) {
    rows.push({ index: "worklist", sort, id, value: shown });
    rows.push({ index: `worklist/${thread.team}`, sort, id, value: shown });
  }
  rows.push(...urgentRows(thread, full, shown));
  if (claim === null) return;
  const promised = thread.replyBy === null ? AT_THE_END : earliestFirst(thread.replyBy);
  // Whoever has it in hand without being named may know no more of it than others.
  const named = thread.restrictedTo?.includes(claim.staff) ?? true;
  const value = named ? JSON.stringify(full) : shown;
  rows.push({ index: `claimed/${claim.staff}`, sort: promised, id, value });
};

/** What a row of a list says, and where it stands: the same for every list of one kind of reader. */
const listed = (
  { thread, patient, tally }: Counted,
  { lastAt, messages, unread }: Counts,
  restricted: boolean,
): Omit<IndexEntry, "index"> => {
  const { kind, category, team, status, openedAt, hiddenFromProxies } = thread;
  const value: ThreadListValue = {
    patient,
    kind,
    category,
    team,
    status,
    openedAt,
    lastAt,
    messages,
    unreadByPatient: unread,
    waiting: tally.waiting,
    waitingSince: tally.since,
    replyBy: thread.replyBy,
    hiddenFromProxies,
    restricted,
    lateSince: lateSince(thread),
  };
  return { sort: latestFirst(lastAt), id: thread.thread, value: JSON.stringify(value) };
};

/**
 * The lists of threads that a thread stands on. A list has one kind of reader, so that neither its rows nor its length tell a reader of a
 * thread, or of a message, that is not for it: what the practice can still undo is on no list of the other side.
 */
const addListRows = (rows: IndexEntry[], counted: Counted): void => {
  const told = listed(counted, counted.tally.told, false);
  addOutsideRows(rows, counted, told);
  const { thread, patient, tally } = counted;
  if (tally.there.messages === 0 && thread.openedBy?.kind !== "staff") return;
  const { restrictedTo } = thread;
  const same = restrictedTo === null && tally.there.messages === tally.told.messages;
  const { sort, id, value } = same ? told : listed(counted, tally.there, restrictedTo !== null);
  for (const index of staffLists(patient, restrictedTo)) rows.push({ index, sort, id, value });
};

const addOutsideRows = (
  rows: IndexEntry[],
  { thread, patient, tally }: Counted,
  { sort, id, value }: Omit<IndexEntry, "index">,
): void => {
  const add = (index: string): number => rows.push({ index, sort, id, value });
  const some = tally.told.messages > 0;
  if (thread.kind === "patient") {
    // What its only author undid stays with the author's side. Proxies have one list among them, so that there it goes.
    if (some || tally.patientWrote) add(`threads/${patient}`);
    if (some && !thread.hiddenFromProxies) add(`proxy-threads/${patient}`);
  }
  if (some) for (const partner of new Set(thread.partners)) add(`partner-threads/${partner}`);
};

const staffLists = (patient: PatientId, restrictedTo: Thread["restrictedTo"]): Iterable<string> =>
  restrictedTo === null
    ? [`staff-threads/${patient}`]
    : new Set(restrictedTo.map((staff) => `restricted/${staff}`));

/** The rows that a thread has: on worklists while anything waits or somebody is out of reach, on lists of threads always. */
export const threadEntries = (state: Thread): readonly IndexEntry[] => {
  const { patient } = state;
  if (patient === null) return [];
  const counted: Counted = { thread: state, patient, tally: tallyOf(state) };
  const rows: IndexEntry[] = [];
  addWorkRows(rows, counted);
  addListRows(rows, counted);
  addHandledRow(rows, counted);
  return state.ofBroadcast === null ? rows : [...rows, ...copyRows(counted)];
};
