import type { Clocks } from "../../clocks/clocks.js";
import { type Deadlines, deadlinesOf, deadlinesWithoutCalendar } from "../../clocks/deadlines.js";
import type { PracticeSettings } from "../../practice/practice.js";
import { isToPractice, type Thread, type Waits } from "../../thread/thread.js";
import { calendarFor } from "../calendar-for.js";
import { report } from "../contain.js";
import type { Context } from "../context.js";

/** What is known of a message before its deadlines are. */
export interface Weighed {
  readonly at: number;
  readonly rank: number;
  readonly clinical: boolean;
  readonly thread: Thread;
  /** What was promised in the thread to what still waits: `null` for what begins one, and for other words in place of a text, which keep their own promise. */
  readonly promisedBy: number | null;
}

/** What is not clinical may have a later promise of its own. */
const adminClocks = ({ clocks, traffic }: PracticeSettings): Clocks =>
  traffic.adminReplyMs === null
    ? clocks
    : { ...clocks, replyMs: { ...clocks.replyMs, routine: traffic.adminReplyMs } };

/**
 * How a message to the practice waits. Where no bank holidays are listed for a year that it would reach, its durations run by the clock on the wall, and the
 * host is told: a message is never refused for want of a calendar.
 */
export const waitsOf = (
  context: Context,
  settings: PracticeSettings,
  { at, rank, clinical, thread, promisedBy }: Weighed,
): Waits => {
  const further = thread.messages.some((m) => !isToPractice(m) && m.state !== "undone");
  const asked = { at, rank, further, promisedBy };
  const clocks = clinical ? settings.clocks : adminClocks(settings);
  const deadlines: Deadlines = deadlinesOf(calendarFor(context, settings), clocks, asked).match(
    (found) => found,
    (problem) => {
      report(context, "calendar", problem);
      return deadlinesWithoutCalendar(clocks, asked);
    },
  );
  return { rank, needsReview: clinical, ...deadlines };
};
