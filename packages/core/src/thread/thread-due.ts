import { isUnreleased, type Thread, unreleased } from "./thread.js";
import { claimEnd } from "./thread-decide-claim.js";
import type { ThreadEvent } from "./thread-event.js";

/** Two things in a thread happen by themselves: a claim ends, and a message of the practice can no longer be undone. */
export const threadNextDueAt = (state: Thread): number | null => {
  let next = state.claim?.until ?? null;
  for (const m of state.messages)
    if (isUnreleased(m)) next = next === null ? m.dispatchAt : Math.min(next, m.dispatchAt);
  return next;
};

/** A claim past its time has lapsed, and the work is everybody's again. A message past its undo time is there for the other side. */
export const threadDue = (state: Thread, now: number): readonly ThreadEvent[] => {
  const lapsed = state.claim !== null && state.claim.until <= now;
  const messages = unreleased(state)
    .filter((m) => m.dispatchAt <= now)
    .map((m) => m.message);
  const released: ThreadEvent = { type: "messages-released", at: now, messages };
  return [
    ...(lapsed ? claimEnd(state, "lapsed", now) : []),
    ...(messages.length > 0 ? [released] : []),
  ];
};
