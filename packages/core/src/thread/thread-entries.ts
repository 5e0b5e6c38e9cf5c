import type { IndexEntry } from "@carethread/ports";
import type {
  BroadcastId,
  CategoryId,
  PatientId,
  StaffId,
  TeamId,
  ThreadId,
} from "../kernel/id.js";
import { AT_THE_END, earliestFirst, latestFirst } from "../kernel/sort-key.js";
import {
  isToPractice,
  lastActivityAt,
  lastOf,
  type Message,
  type Notice,
  type Thread,
  type ThreadKind,
  waiting,
} from "./thread.js";
import { chasers } from "./thread-chaser.js";
import { unseen } from "./thread-unseen.js";

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
  /** How many of them nobody has seen who could judge them. */
  readonly unseen: number;
  /** How often somebody asked again about what waits. Each time raises the rank by one step, at most to 1. */
  readonly chasers: number;
  /** A recipient could be told by no channel, and nobody has dealt with that. */
  readonly unreachable: boolean;
  /** The last claim. It holds while the time is before `until`. */
  readonly claim: { readonly staff: StaffId; readonly until: number } | null;
  /** Threads of the same patient that may be about the same matter. Empty on the lists of a restricted thread, and never a restricted one. */
  readonly besides: readonly ThreadId[];
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
    unseen: unseen(thread).length,
    chasers: chasers(thread),
    unreachable,
    claim: claim === null ? null : { staff: claim.staff, until: claim.until },
    besides: thread.besides,
    restricted: thread.restrictedTo !== null,
  };
};

const listValue = (thread: Opened, { there, toStaff }: List): ThreadListValue => {
  const { patient, kind, category, team, status, openedAt, hiddenFromProxies } = thread;
  return {
    patient,
    kind,
    category,
    team,
    status,
    openedAt,
    lastAt: lastOf(thread, there),
    messages: there.length,
    unreadByPatient: there.filter((m) => !isToPractice(m) && m.openedAt === null).length,
    waiting: waiting(thread).length,
    waitingSince: waiting(thread)[0]?.sentAt ?? null,
    replyBy: thread.replyBy,
    hiddenFromProxies,
    restricted: toStaff && thread.restrictedTo !== null,
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
  const shown = full.restricted ? { ...full, patient: null, category: null, besides: [] } : full;
  const sort = urgency(thread);
  const id = thread.thread;
  const work =
    sort === null
      ? []
      : ["worklist", `worklist/${thread.team}`].map((index) => ({
          ...{ index, sort, id },
          value: JSON.stringify(shown),
        }));
  if (thread.claim === null) return work;
  const promised = thread.replyBy === null ? AT_THE_END : earliestFirst(thread.replyBy);
  const claimed = { index: `claimed/${thread.claim.staff}`, sort: promised, id };
  // Whoever has it in hand without being named may know no more of it than others.
  const named = thread.restrictedTo?.includes(thread.claim.staff) ?? true;
  return [...work, { ...claimed, value: JSON.stringify(named ? full : shown) }];
};

/** A list of threads on which a thread stands. */
interface List {
  readonly index: string;
  /** The messages that its readers may know of. */
  readonly there: readonly Message[];
  readonly toStaff: boolean;
}

/**
 * The lists of threads that a thread stands on. A list has one kind of reader, so that neither its rows nor its length tell a reader of a
 * thread, or of a message, that is not for it: what the practice can still undo is on no list of the other side.
 */
const listsOf = (thread: Opened): readonly List[] => {
  const { patient, kind, hiddenFromProxies, partners, openedBy } = thread;
  const there = thread.messages.filter((m) => m.state !== "undone");
  const told = there.filter((m) => isToPractice(m) || m.releasedAt !== null);
  const some = told.length > 0;
  // What its only author undid stays with the author's side. Proxies have one list among them, so that there it goes.
  const wrote = thread.messages.some((m) => m.author.kind === "patient");
  const own = kind === "patient";
  const outside = [
    ...(own && (some || wrote) ? [`threads/${patient}`] : []),
    ...(own && some && !hiddenFromProxies ? [`proxy-threads/${patient}`] : []),
    ...(some ? [...new Set(partners)].map((partner) => `partner-threads/${partner}`) : []),
  ].map((index) => ({ index, there: told, toStaff: false }));
  const staff = there.length > 0 || openedBy?.kind === "staff" ? staffLists(thread) : [];
  return [...outside, ...staff.map((index) => ({ index, there, toStaff: true }))];
};

const staffLists = ({ patient, restrictedTo }: Opened): readonly string[] =>
  restrictedTo === null
    ? [`staff-threads/${patient}`]
    : [...new Set(restrictedTo)].map((staff) => `restricted/${staff}`);

const listRows = (thread: Opened): readonly IndexEntry[] =>
  listsOf(thread).map((list) => {
    const value = listValue(thread, list);
    const sort = latestFirst(value.lastAt);
    return { index: list.index, sort, id: thread.thread, value: JSON.stringify(value) };
  });

/** What a row of a broadcast's report shows: one copy. Times are milliseconds since 1970 UTC. @category broadcasts */
export interface BroadcastCopyValue {
  /** Whose copy. */
  readonly patient: PatientId;
  /** The place on the list, counted from 0. */
  readonly position: number;
  /** When it was stored. */
  readonly sentAt: number;
  /** `undone`: stopped before it left; `retracted`: taken back; `redacted`: its text was destroyed. */
  readonly state: Message["state"];
  /** When it came onto the patient's list, or `null`. */
  readonly releasedAt: number | null;
  /** When the patient's side first opened it, also before it was taken back; `null` if never. */
  readonly openedAt: number | null;
  /** What became of telling the patient. */
  readonly told: "not-yet" | Notice["state"];
}

/** The lists of the copies of a broadcast: of all, and of those of a kind, so that they can be counted. */
export const copiesIndex = (
  broadcast: BroadcastId,
  which: "all" | "told" | "opened" | "undone" | "retracted",
): string => (which === "all" ? `broadcast/${broadcast}` : `broadcast-${which}/${broadcast}`);

const toldOf = ({ notices }: Message): BroadcastCopyValue["told"] => {
  const states = notices.map((n) => n.state);
  const best = (["delivered", "handed-over", "failed"] as const).find((s) => states.includes(s));
  return best ?? "not-yet";
};

const copyRows = (thread: Opened): readonly IndexEntry[] => {
  const { ofBroadcast, patient, messages } = thread;
  const [first] = messages;
  if (ofBroadcast === null || first === undefined) return [];
  const { broadcast, position } = ofBroadcast;
  const { sentAt, state, releasedAt } = first;
  // Whoever opens what was taken back sees that it was, and not the text.
  const seen = first.openedAt !== null && first.openedAt <= (first.retractedAt ?? Infinity);
  const openedAt = seen ? first.openedAt : null;
  const told = toldOf(first);
  const value = { patient, position, sentAt, state, releasedAt, openedAt, told };
  const row = { sort: earliestFirst(position), id: thread.thread };
  const kinds = [
    ...(told === "handed-over" || told === "delivered" ? (["told"] as const) : []),
    ...(openedAt === null ? [] : (["opened"] as const)),
    ...(state === "undone" || state === "retracted" ? [state] : []),
  ];
  return [
    {
      ...row,
      index: copiesIndex(broadcast, "all"),
      value: JSON.stringify(value satisfies BroadcastCopyValue),
    },
    ...kinds.map((kind) => ({ ...row, index: copiesIndex(broadcast, kind), value: "" })),
  ];
};

/** The rows that a thread has: on worklists while anything waits or somebody is out of reach, on lists of threads always. */
export const threadEntries = (state: Thread): readonly IndexEntry[] => {
  const { patient } = state;
  if (patient === null) return [];
  const thread: Opened = { ...state, patient };
  return [...workRows(thread), ...listRows(thread), ...copyRows(thread)];
};
