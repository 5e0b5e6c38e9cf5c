import { ok } from "@carethread/ports";
import type { Calendar } from "../calendar/calendar.js";
import { endOfCoreDay, endOfNextCorePeriod, profileOfDay } from "../calendar/nation-profile.js";
import { onTheWall } from "../calendar/uk-time.js";
import { addOpenTime } from "../calendar/working-time.js";
import type { Outcome } from "../kernel/catalogue.js";
import { type Clocks, isUrgent } from "./clocks.js";

/** Until when a message is seen, answered and dealt with: milliseconds since 1970 UTC. Worked out once and stored with the message. */
export interface Deadlines {
  readonly firstLookBy: number;
  readonly replyBy: number;
  readonly resolveBy: number;
  /** How long before each of them the ladder begins. */
  readonly marginMs: number;
}

/** What of a message decides how long it may wait. */
export interface Waiting {
  readonly rank: number;
  /** Whether the practice has answered in the thread before. */
  readonly further: boolean;
}

/** The durations that hold for a message. */
const durations = (clocks: Clocks, { rank, further }: Waiting) => {
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

/** No first look after the reply, and none of them after the end of the matter. */
const inOrder = (first: number, reply: number, resolve: number): Omit<Deadlines, "marginMs"> => ({
  firstLookBy: Math.min(first, reply),
  replyBy: reply,
  resolveBy: Math.max(resolve, reply),
});

/**
 * The deadlines of a message that is sent at an instant: the practice's clocks in open time, and for the reply whatever the nation's contract demands where
 * that is earlier. `calendar/year-not-covered` when nobody can say.
 */
export const deadlinesOf = (
  calendar: Calendar,
  clocks: Clocks,
  { at, ...waiting }: Waiting & { readonly at: number },
): Outcome<Deadlines> => {
  const { firstLook, reply, resolution } = durations(clocks, waiting);
  return addOpenTime(calendar, at, firstLook).andThen((first) =>
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
  { at, ...waiting }: Waiting & { readonly at: number },
): Deadlines => {
  const { firstLook, reply, resolution } = durations(clocks, waiting);
  return { ...inOrder(at + firstLook, at + reply, at + resolution), marginMs: clocks.marginMs };
};
