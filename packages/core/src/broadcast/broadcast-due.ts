import type { Broadcast } from "./broadcast.js";
import type { BroadcastEvent } from "./broadcast-event.js";

/** The next places on the list to be gone through: `send` writes to them, `recall` takes back. */
export interface Step {
  readonly kind: "send" | "recall";
  readonly from: number;
  readonly count: number;
  /** When: milliseconds since 1970 UTC. */
  readonly at: number;
}

// Batches follow one another in time, so that each is a due row of its own and somebody can come between two of them.
const BATCH_GAP_MS = 1;

const sendStep = (state: Broadcast): Step | null => {
  const { release, position, recipients, lastAt } = state;
  if (release === null || position >= recipients) return null;
  const isFirst = position < release.first;
  const end = Math.min(recipients, isFirst ? release.first : recipients);
  const count = Math.min(release.batch, end - position);
  const wait = position === release.first ? Math.max(BATCH_GAP_MS, release.pauseMs) : BATCH_GAP_MS;
  const at = position === 0 ? release.at : lastAt + wait;
  return { kind: "send", from: position, count, at };
};

const recallStep = ({ recall, release, position }: Broadcast): Step | null => {
  if (recall === null || release === null || recall.position >= position) return null;
  const count = Math.min(release.batch, position - recall.position);
  const at = recall.position === 0 ? recall.at : recall.lastAt + BATCH_GAP_MS;
  return { kind: "recall", from: recall.position, count, at };
};

/** What goes on next by itself, or `null`: the first batch, a pause, the other batches; after a recall, taking back in batches. */
export const nextStep = (state: Broadcast): Step | null => {
  if (state.status === "releasing") return sendStep(state);
  return state.status === "recalled" ? recallStep(state) : null;
};

/** When the next batch is due. */
export const broadcastNextDueAt = (state: Broadcast): number | null => nextStep(state)?.at ?? null;

/** The batch that should exist by now, if nobody of it had to be left out: the shell does it, and records what it did. */
export const broadcastDue = (state: Broadcast, now: number): readonly BroadcastEvent[] => {
  const step = nextStep(state);
  if (step === null || step.at > now) return [];
  const { from, count } = step;
  return step.kind === "send"
    ? [{ type: "broadcast-batch-sent", at: now, from, count, leftOut: [] }]
    : [
        {
          ...{ type: "broadcast-batch-recalled", at: now, from, count },
          ...{ undone: 0, retracted: 0, openedBefore: 0 },
        },
      ];
};
