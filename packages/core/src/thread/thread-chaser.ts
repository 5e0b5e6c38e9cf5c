import type { Of } from "../kernel/decision.js";
import { type Thread, waiting } from "./thread.js";
import type { ThreadEvent } from "./thread-event.js";

/**
 * How far asking again can raise a thread. Above it is only what was declared to be urgent (rank 0): whoever writes often must not push away whoever
 * wrote that it is serious.
 */
export const CHASER_RANK_FLOOR = 1;

type Sent = Of<ThreadEvent, "message-sent">;

/**
 * A message in a thread that already waits is a chaser: the matter is as old as the first one, and asking again is a sign that something got worse or
 * trust was lost. It raises the thread by one step and never lowers it. What was promised before stays promised: its deadlines were worked out with it.
 */
export const chased = (state: Thread, event: Sent): Sent => {
  const { waits } = event;
  if (waits === null || waiting(state).length === 0) return event;
  const raised = Math.max(CHASER_RANK_FLOOR, state.rank - 1);
  return { ...event, chases: true, waits: { ...waits, rank: Math.min(waits.rank, raised) } };
};

/** How often somebody has asked again about what waits. */
export const chasers = (thread: Thread): number => waiting(thread).filter((m) => m.chases).length;
