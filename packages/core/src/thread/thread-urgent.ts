import type { IndexEntry } from "@carethread/ports";
import { CLOCK_NAMES, type ClockName } from "../clocks/clocks.js";
import type { StaffId } from "../kernel/id.js";
import { earliestFirst } from "../kernel/sort-key.js";
import { type Thread, waiting } from "./thread.js";
import { isUnanswered, runningClocks } from "./thread-clocks.js";

/** Where a ladder stands. Times are milliseconds since 1970 UTC. @category worklist */
export interface EscalationValue {
  /** Of which clock. */
  readonly clock: ClockName;
  /** Which step was taken last, from 0. */
  readonly step: number;
  /** When. */
  readonly at: number;
  /** When the next one comes. */
  readonly nextAt: number;
  /** Who has acknowledged this one; `null` when nobody has. */
  readonly acknowledgedBy: StaffId | null;
}

/** What a row of a worklist says of clocks and ladders. Times are milliseconds since 1970 UTC. @category worklist */
export interface UrgentValue {
  /** Until when the earliest of what nobody qualified has seen is to be seen; `null` when all was. */
  readonly firstLookBy: number | null;
  /** Since when the earliest promise is broken; `null` when none is. */
  readonly overdueSince: number | null;
  /** The ladder that stands highest; `null` when none has begun. */
  readonly escalation: EscalationValue | null;
}

const earliest = (times: readonly number[]): number | null =>
  times.length === 0 ? null : Math.min(...times);

/** Of several ladders the one that stands highest; of those the clock that runs out first. */
const highest = (thread: Thread): EscalationValue | null =>
  CLOCK_NAMES.reduce<EscalationValue | null>((most, clock) => {
    const found = thread.escalations[clock];
    if (found === undefined || (most !== null && most.step >= found.step)) return most;
    const { step, at, acknowledged } = found;
    const nextAt = Math.max(found.nextAt, acknowledged?.until ?? 0);
    return { clock, step, at, nextAt, acknowledgedBy: acknowledged?.staff ?? null };
  }, null);

/** What a thread's row says of its clocks and ladders. `overdueSince`: counted with the rest of what is counted over its messages. */
export const urgentValue = (thread: Thread, overdueSince: number | null): UrgentValue => ({
  firstLookBy: runningClocks(thread).find((r) => r.clock === "first-look")?.by ?? null,
  overdueSince,
  escalation: highest(thread),
});

/**
 * The lists of what must not wait any longer: where a ladder has begun (`escalated`), and where a promise is broken (`overdue`), each for the practice and for the
 * team. `value`: the row as a worklist shows it.
 */
export const urgentRows = (
  thread: Thread,
  { firstLookBy, overdueSince, escalation }: UrgentValue,
  value: string,
): readonly IndexEntry[] => {
  if (escalation === null && overdueSince === null) return [];
  const by = earliest([firstLookBy, thread.replyBy, escalation?.at].flatMap((at) => at ?? []));
  const lists = [
    ...(escalation === null || by === null ? [] : [["escalated", by] as const]),
    ...(overdueSince === null ? [] : [["overdue", overdueSince] as const]),
  ];
  return lists.flatMap(([list, at]) =>
    [list, `${list}/${thread.team}`].map((index) => ({
      ...{ index, sort: earliestFirst(at), id: thread.thread, value },
    })),
  );
};

/** Since when a promised reply has not come. One that came late, or was dealt with otherwise, is late no more. */
export const lateSince = (thread: Thread): number | null =>
  earliest(
    waiting(thread).flatMap((m) =>
      m.brokenAt !== null && isUnanswered(thread, m.message) ? [m.brokenAt] : [],
    ),
  );
