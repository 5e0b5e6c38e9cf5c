import { isUnreleased, type Thread, unreleased } from "./thread.js";
import { claimEnd } from "./thread-decide-claim.js";
import { type LadderFacts, ladderNextAt, threadEscalations } from "./thread-escalate.js";
import type { ThreadEvent } from "./thread-event.js";
import { evolveThread } from "./thread-evolve.js";

/**
 * When something in a thread next happens by itself: a claim ends, a message of the practice can no longer be undone, a clock runs out, a step of a ladder
 * comes, a promise is broken.
 */
export const threadNextDueAt = (state: Thread): number | null => {
  let next = Math.min(state.claim?.until ?? Number.POSITIVE_INFINITY, ladderNextAt(state));
  for (const m of state.messages) if (isUnreleased(m)) next = Math.min(next, m.dispatchAt);
  return Number.isFinite(next) ? next : null;
};

/** What of it needs no facts. A claim past its time has lapsed, and the work is everybody's again. A message past its undo time is there for the other side. */
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

/** Everything in a thread that should have happened by now and has not, with the facts that the ladder needs: what needs none goes first. */
export const threadHappens = (
  state: Thread,
  facts: LadderFacts,
  simple: readonly ThreadEvent[] = threadDue(state, facts.now),
): readonly ThreadEvent[] => [
  ...simple,
  ...threadEscalations(simple.reduce(evolveThread, state), facts),
];
