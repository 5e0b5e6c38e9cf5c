import type { IndexEntry } from "@carethread/ports";
import type { BroadcastId, CategoryId, PatientId, TeamId } from "../kernel/id.js";
import { earliestFirst, latestFirst } from "../kernel/sort-key.js";
import type { Message, Notice, Thread } from "./thread.js";

/** A thread that was opened. */
interface Opened {
  readonly thread: Thread;
  readonly patient: PatientId;
}

/** When a thread was dealt with last, and what it was about: `null` for a restricted one. */
export interface HandledValue {
  readonly at: number;
  readonly category: CategoryId | null;
}

/** What was dealt with in a team, the latest first: how fast it goes is read from here. */
export const handledIndex = (team: TeamId): string => `handled/${team}`;

/** Adds the row of a thread in which something was dealt with. */
export const addHandledRow = (rows: IndexEntry[], { thread }: Opened): void => {
  let at: number | null = null;
  for (const { handled } of thread.messages)
    if (handled !== null) at = Math.max(at ?? 0, handled.at);
  if (at === null) return;
  const { team, restrictedTo } = thread;
  const category = restrictedTo === null ? thread.category : null;
  const value = JSON.stringify({ at, category } satisfies HandledValue);
  rows.push({ index: handledIndex(team), sort: latestFirst(at), id: thread.thread, value });
};

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

/** The rows of a thread that is a copy. */
export const copyRows = ({ thread, patient }: Opened): readonly IndexEntry[] => {
  const { ofBroadcast, messages } = thread;
  const [first] = messages;
  if (ofBroadcast === null || first === undefined) return [];
  const { broadcast, position } = ofBroadcast;
  const { sentAt, state, releasedAt } = first;
  // Whoever opens what was taken back sees that it was, and not the text.
  const seen = first.seenAt !== null && first.seenAt <= (first.retractedAt ?? Infinity);
  const openedAt = seen ? first.seenAt : null;
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
