import { ok } from "@carethread/ports";
import type { Calendar } from "../calendar/calendar.js";
import { endOfCoreDay, endOfNextCorePeriod, profileOfDay } from "../calendar/nation-profile.js";
import { onTheWall } from "../calendar/uk-time.js";
import { addOpenTime, isOpen, nextClosing } from "../calendar/working-time.js";
import type { Outcome } from "../kernel/catalogue.js";
import { type Clocks, isUrgent } from "./clocks.js";

/**
 * Until when a message is seen, answered and dealt with: milliseconds since 1970 UTC. Worked out once and stored with the message. None of them is nearer to the sending than the
 * margin, or nobody could be told of it in time.
 *
 * @category worklist
 */
export interface Deadlines {
  /** Somebody qualified has seen it. Never after the reply. */
  readonly firstLookBy: number;
  /**
   * The reply that the patient is promised: never nearer than the practice's own time for a first look, in open time. What the nation's contract demands may be
   * nearer; then it is not what is promised.
   */
  readonly replyBy: number;
  /** The matter is dealt with. Never before the reply. */
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
  /** The earliest reply that was promised to what still waits in the thread: asking again never puts it off. `null` where nothing waits. Milliseconds since 1970 UTC. */
  readonly promisedBy: number | null;
}

/** The durations that hold for a message. */
const durations = (clocks: Clocks, { rank, further }: Pick<MessageWaiting, "rank" | "further">) => {
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
 * What is urgent and comes while the practice is open is not left for the next morning: its first look is due by the end of the opening at the latest. `null` where
 * no opening ends it.
 */
const closingOf = (
  calendar: Calendar,
  { at, rank }: Pick<Sent, "at" | "rank">,
): Outcome<number | null> =>
  isUrgent(rank)
    ? isOpen(calendar, at).andThen((open) => (open ? nextClosing(calendar, at) : ok(null)))
    : ok(null);

interface Sent extends MessageWaiting {
  readonly at: number;
}

/** The times that a message could have, before it is said which of them can be kept. */
interface Wanted {
  /** The practice's own. */
  readonly firstLook: number;
  readonly reply: number;
  readonly resolution: number;
  /** What others say: the contract, and the end of the opening. */
  readonly demanded: number | null;
  readonly closing: number | null;
}

const earliest = (time: number, ...others: readonly (number | null)[]): number =>
  Math.min(time, ...others.map((other) => other ?? time));

/**
 * What is promised, and by when staff have looked. The patient is promised nothing that comes sooner than the practice looks at such messages: it would be told to be
 * broken before anybody could have kept it. Staff are not given that time: their clock is the strictest of all, and only as far away as the ladder needs.
 */
const inOrder = (
  { firstLook, reply, resolution, demanded, closing }: Wanted,
  { at, promisedBy }: Sent,
  marginMs: number,
): Deadlines => {
  const soonest = at + marginMs;
  const promised = promisedBy !== null && promisedBy >= at ? promisedBy : null;
  const replyBy = Math.max(earliest(reply, demanded, promised), firstLook, soonest);
  return {
    firstLookBy: Math.max(earliest(firstLook, reply, demanded, closing), soonest),
    replyBy,
    resolveBy: Math.max(resolution, replyBy),
    marginMs,
  };
};

/**
 * The deadlines of a message that is sent at an instant: the practice's clocks in open time, and for the reply whatever the nation's contract demands, or was promised
 * in the thread before, where that is earlier and still far enough away to be kept. Changes nothing, records nothing.
 *
 * Shortly before the end of a day "on the same day" is no promise that anybody could keep. What is promised then is the practice's own time for a first look, in open time, and so
 * may be on the next day. By when the contract wants an answer is `endOfCoreDay` and `endOfNextCorePeriod`, and `reports.measure` counts by these, whatever was promised.
 *
 * @category worklist
 * @returns The deadlines, or `calendar/year-not-covered` when nobody can say. Trying again does not help.
 * @example
 * ```ts
 * import { calendarOf, DEFAULT_CLOCKS, DEFAULT_OPENING_HOURS, deadlinesOf } from "@carethread/core";
 * import { ukContent } from "@carethread/rules-uk";
 *
 * const calendar = calendarOf({ nation: "england", hours: DEFAULT_OPENING_HOURS }, ukContent);
 * const sent = { at: Date.UTC(2026, 10, 23, 9), rank: 5, further: false, promisedBy: null };
 * export const promised = deadlinesOf(calendar, DEFAULT_CLOCKS, sent).map((d) => d.replyBy);
 * ```
 */
export const deadlinesOf = (
  calendar: Calendar,
  clocks: Clocks,
  sent: MessageWaiting & { readonly at: number },
): Outcome<Deadlines> => {
  const { at } = sent;
  const own = durations(clocks, sent);
  return addOpenTime(calendar, at, own.firstLook).andThen((firstLook) =>
    addOpenTime(calendar, at, own.reply).andThen((reply) =>
      addOpenTime(calendar, at, own.resolution).andThen((resolution) =>
        demandedBy(calendar, at, sent.rank).andThen((demanded) =>
          closingOf(calendar, sent).map((closing) =>
            inOrder({ firstLook, reply, resolution, demanded, closing }, sent, clocks.marginMs),
          ),
        ),
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
  sent: MessageWaiting & { readonly at: number },
): Deadlines => {
  const { at } = sent;
  const { firstLook, reply, resolution } = durations(clocks, sent);
  const own = { firstLook: at + firstLook, reply: at + reply, resolution: at + resolution };
  return inOrder({ ...own, demanded: null, closing: null }, sent, clocks.marginMs);
};
