import { ok } from "@carethread/ports";
import type { Calendar } from "../calendar/calendar.js";
import { endOfCoreDay, endOfNextCorePeriod, profileOfDay } from "../calendar/nation-profile.js";
import { onTheWall } from "../calendar/uk-time.js";
import { addOpenTime, isOpen, nextClosing } from "../calendar/working-time.js";
import type { Outcome } from "../kernel/catalogue.js";
import { type Clocks, isUrgent } from "./clocks.js";

/** Until when a message is seen, answered and dealt with: milliseconds since 1970 UTC. Worked out once and stored with the message. @category worklist */
export interface Deadlines {
  /** Somebody qualified has seen it. */
  readonly firstLookBy: number;
  /** The reply that the patient is promised. */
  readonly replyBy: number;
  /** The matter is dealt with. */
  readonly resolveBy: number;
  /** How long before each of them the ladder begins. */
  readonly marginMs: number;
}

/** What of a message decides how long it may wait. @category worklist */
export interface MessageWaiting {
  /** 0 is the most urgent, 9 the least. */
  readonly rank: number;
  /** Whether the practice has answered in the thread before. */
  readonly further: boolean;
}

/** The durations that hold for a message. */
const durations = (clocks: Clocks, { rank, further }: MessageWaiting) => {
  const weight = isUrgent(rank) ? "urgent" : "routine";
  const reply = clocks.replyMs[weight];
  const next = weight === "urgent" ? Math.min(reply, clocks.nextReplyMs) : clocks.nextReplyMs;
  return {
    firstLook: clocks.firstLookMs[weight],
    reply: further ? next : reply,
    resolution: clocks.resolutionMs,
  };
};

/** What the nation's contract demands at this moment; `null` when it demands nothing. */
const demandedBy = (calendar: Calendar, at: number, rank: number): Outcome<number | null> =>
  onTheWall(at).andThen(({ day }) => {
    const profile = profileOfDay(calendar, day);
    if (isUrgent(rank) && profile?.urgentSameDay === true) return endOfCoreDay(calendar, at);
    return profile?.routineBy === "end-of-next-core-period"
      ? endOfNextCorePeriod(calendar, at)
      : ok(null);
  });

/**
 * What is urgent and comes while the practice is open is not left for the next morning: its first look is due by the end of the opening at the latest, however
 * little of that is left.
 */
const withinOpening = (
  calendar: Calendar,
  first: number,
  { at, rank }: { readonly at: number; readonly rank: number },
): Outcome<number> =>
  isUrgent(rank)
    ? isOpen(calendar, at).andThen((open) =>
        open ? nextClosing(calendar, at).map((end) => Math.min(first, end)) : ok(first),
      )
    : ok(first);

/** No first look after the reply, and none of them after the end of the matter. */
const inOrder = (first: number, reply: number, resolve: number): Omit<Deadlines, "marginMs"> => ({
  firstLookBy: Math.min(first, reply),
  replyBy: reply,
  resolveBy: Math.max(resolve, reply),
});

/**
 * The deadlines of a message that is sent at an instant: the practice's clocks in open time, and for the reply whatever the nation's contract demands where
 * that is earlier. Changes nothing, records nothing.
 *
 * @category worklist
 * @returns The deadlines, or `calendar/year-not-covered` when nobody can say. Trying again does not help.
 * @example
 * ```ts
 * import { calendarOf, DEFAULT_CLOCKS, DEFAULT_OPENING_HOURS, deadlinesOf } from "@carethread/core";
 * import { ukContent } from "@carethread/rules-uk";
 *
 * const calendar = calendarOf({ nation: "england", hours: DEFAULT_OPENING_HOURS }, ukContent);
 * const sent = { at: Date.UTC(2026, 10, 23, 9), rank: 5, further: false };
 * export const promised = deadlinesOf(calendar, DEFAULT_CLOCKS, sent).map((d) => d.replyBy);
 * ```
 */
export const deadlinesOf = (
  calendar: Calendar,
  clocks: Clocks,
  { at, ...waiting }: MessageWaiting & { readonly at: number },
): Outcome<Deadlines> => {
  const { firstLook, reply, resolution } = durations(clocks, waiting);
  const look = addOpenTime(calendar, at, firstLook).andThen((first) =>
    withinOpening(calendar, first, { at, rank: waiting.rank }),
  );
  return look.andThen((first) =>
    addOpenTime(calendar, at, reply).andThen((own) =>
      addOpenTime(calendar, at, resolution).andThen((resolve) =>
        demandedBy(calendar, at, waiting.rank).map((demanded) => ({
          ...inOrder(first, Math.min(own, demanded ?? own), resolve),
          marginMs: clocks.marginMs,
        })),
      ),
    ),
  );
};

/**
 * The deadlines where the calendar says nothing: the durations as time on the clock. That is never later than open time, so nothing waits longer for it; it
 * may fall into a night.
 */
export const deadlinesWithoutCalendar = (
  clocks: Clocks,
  { at, ...waiting }: MessageWaiting & { readonly at: number },
): Deadlines => {
  const { firstLook, reply, resolution } = durations(clocks, waiting);
  return { ...inOrder(at + firstLook, at + reply, at + resolution), marginMs: clocks.marginMs };
};
