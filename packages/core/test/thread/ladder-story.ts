// Ana wrote on a Wednesday at two, and nobody has looked.
import type { ClockName } from "../../src/clocks/clocks.js";
import type { Thread } from "../../src/thread/thread.js";
import { threadHappens } from "../../src/thread/thread-due.js";
import type { LadderFacts } from "../../src/thread/thread-escalate.js";
import type { ThreadEvent } from "../../src/thread/thread-event.js";
import { threadStream } from "../../src/thread/thread-stream.js";
import { factsAt, ladder, MINUTE } from "./ladder-facts.js";
import { ana, opened, sent, waits } from "./thread-story.js";

// Wednesday 25 November 2026, 14:00: a time of which the calendar knows.
export const T = Date.UTC(2026, 10, 25, 14);
export const LOOK = T + 20 * MINUTE;
export const REPLY = T + 120 * MINUTE;
export const RESOLVE = T + 10_000 * MINUTE;
export const MARGIN = 5 * MINUTE;

export const promised = waits(2, REPLY, {
  ...{ firstLookBy: LOOK, resolveBy: RESOLVE, marginMs: MARGIN, needsReview: true },
});
export const asked: readonly ThreadEvent[] = [
  opened(ana, { at: T }),
  sent(T, "m1", ana, { waits: promised }),
];

export const after = (...events: readonly ThreadEvent[]): Thread =>
  events.reduce(threadStream.evolve, threadStream.initial("t1"));

export const happens = (state: Thread, now: number, change: Partial<LadderFacts> = {}) =>
  threadHappens(state, factsAt(now, change));

export const escalated = (
  at: number,
  clock: ClockName,
  step: number,
  tell: readonly string[],
): Extract<ThreadEvent, { type: "thread-escalated" }> => ({
  type: "thread-escalated",
  at,
  clock,
  step,
  tell,
  host: false,
  nextAt: at + (ladder[Math.min(step, 4)]?.waitMs ?? 0),
});

export const TEAM = ["dr-roy", "dr-lee"];
export const first = escalated(LOOK - MARGIN, "first-look", 0, TEAM);
export const acknowledged = (
  at: number,
  staff: string,
  step: number,
  until: number,
): ThreadEvent => ({
  ...{ type: "escalation-acknowledged", at, clock: "first-look", staff, step, until },
});
