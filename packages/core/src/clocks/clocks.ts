/**
 * The clocks on which a message of a patient waits. All but `marginMs` are open time: time in which the practice is open by its hours. The deadlines
 * are worked out once, when the message is sent, and stored with it; nothing moves them afterwards.
 *
 * @category worklist
 */
export interface Clocks {
  /** Until somebody qualified has seen the message. Default 20 minutes and 4 hours. */
  readonly firstLookMs: ByWeight;
  /** Until the reply that the patient is promised. What the nation's contract demands may be earlier, and then holds, but no promise is nearer than `firstLookMs`. Default 2 hours and 21 hours: two working days. */
  readonly replyMs: ByWeight;
  /** The same for a further message in a thread in which the practice has answered before; an urgent one has no more than `replyMs.urgent`. Default 10.5 hours: one working day. */
  readonly nextReplyMs: number;
  /** Until the matter is dealt with. Default 105 hours: ten working days. */
  readonly resolutionMs: number;
  /** Until work that was given to another team or a colleague has been taken up; then it is told of as returned. Default 2 hours. */
  readonly returnMs: number;
  /**
   * How long before a deadline the ladder begins: milliseconds by the clock on the wall. No deadline is nearer to the sending than this. It must cover clocks that differ, the pause between two rounds of
   * work, and an outage: at least 3 minutes. Default 5 minutes.
   */
  readonly marginMs: number;
}

/**
 * A duration for what is urgent and one for everything else, in milliseconds of open time. Urgent: its writer declared that a diversion does not apply, the
 * rules did not know its language, or its category has rank 0 to 2.
 *
 * @category worklist
 */
export interface ByWeight {
  /** For what is urgent. */
  readonly urgent: number;
  /** For everything else. */
  readonly routine: number;
}

/** Which clock. `next-reply` is the reply clock of a further message; `return` runs when work was given away. @category worklist */
export type ClockName = "first-look" | "reply" | "next-reply" | "resolution" | "return";

/** All of them, in the order in which they run out. */
export const CLOCK_NAMES: readonly ClockName[] = [
  "return",
  "first-look",
  "reply",
  "next-reply",
  "resolution",
];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** 08:00 to 18:30. */
const WORKING_DAY = 10.5 * HOUR;

/** The clocks of a practice that says nothing else. @category worklist */
export const DEFAULT_CLOCKS: Clocks = {
  firstLookMs: { urgent: 20 * MINUTE, routine: 4 * HOUR },
  replyMs: { urgent: 2 * HOUR, routine: 2 * WORKING_DAY },
  nextReplyMs: WORKING_DAY,
  resolutionMs: 10 * WORKING_DAY,
  returnMs: 2 * HOUR,
  marginMs: 5 * MINUTE,
};

/** What the margin has to cover, in milliseconds. */
export const MARGIN_PARTS = {
  /** How far clocks of hosts and storage may differ. */
  skewMs: MINUTE,
  /** The longest pause between two rounds of work. */
  scanMs: 10_000,
  /** How long storage or workers may be away. */
  outageMs: 110_000,
} as const;

/** The smallest margin that is taken: 3 minutes. */
export const MARGIN_MS_MIN: number =
  MARGIN_PARTS.skewMs + MARGIN_PARTS.scanMs + MARGIN_PARTS.outageMs;

/** The most urgent ranks: what stands there is looked at first. */
const URGENT_RANK_MAX = 2;

/** Whether what has this rank is urgent. */
export const isUrgent = (rank: number): boolean => rank <= URGENT_RANK_MAX;
