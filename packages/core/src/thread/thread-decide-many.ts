import { alreadySo, type Decision, happened, type Of, refused } from "../kernel/decision.js";
import { LIMITS } from "../kernel/limits.js";
import { heldClaim, type Message, type Thread, waiting } from "./thread.js";
import type { ThreadCommand } from "./thread-command.js";
import { claimEnd } from "./thread-decide-claim.js";
import type { ThreadEvent } from "./thread-event.js";

type CloseOneOfMany = Of<ThreadCommand, "close-one-of-many">;

const idsOf = (messages: readonly Message[]): readonly string[] => messages.map((m) => m.message);

/** Why a thread cannot be closed among others, or `null`. Nothing of it is then handled: half a thread is nobody's. */
const obstacle = (
  { staff, needsReview }: CloseOneOfMany,
  state: Thread,
  now: number,
): Decision<ThreadEvent> | null => {
  const open = waiting(state);
  const unopened = open.filter((m) => (needsReview ? m.reviewedAt : m.openedAt) === null);
  if (unopened.length > 0) return refused("thread/unopened", { messages: idsOf(unopened) });
  const held = heldClaim(state, now);
  if (held !== null && held.staff !== staff) return refused("claim/taken", { staff: held.staff });
  if (state.unreachable) return refused("thread/unreachable");
  const max = LIMITS.handledAtOnceMax;
  return open.length > max ? refused("thread/unhandled", { messages: idsOf(open), max }) : null;
};

/**
 * Handles what waits in one of many threads, and closes it. Each message has an event of its own, which says who had opened it before: an act on
 * many at once must be as good a proof, message by message, as so many single ones.
 */
export const closeOneOfMany = (
  command: CloseOneOfMany,
  state: Thread,
  now: number,
): Decision<ThreadEvent> => {
  const { staff, outcome, claimMs } = command;
  const open = waiting(state);
  if (state.status === "closed" && open.length === 0) return alreadySo();
  const refusal = obstacle(command, state, now);
  if (refusal !== null) return refusal;
  const held = heldClaim(state, now);
  const token = held?.token ?? state.claimsMade + 1;
  const until = now + claimMs;
  const taken: readonly ThreadEvent[] =
    held === null
      ? [
          ...claimEnd(state, "lapsed", now),
          { type: "thread-claimed", at: now, staff, token, until },
        ]
      : [];
  const handled = open.map(
    ({ message, openedAt, openedBy, reviewedAt, reviewedBy }): ThreadEvent => ({
      type: "messages-handled",
      at: now,
      messages: [message],
      staff,
      outcome,
      seen: { openedAt, openedBy, reviewedAt, reviewedBy },
    }),
  );
  return happened<ThreadEvent>(
    ...(open.length > 0 ? taken : []),
    ...handled,
    ...(open.length > 0 || held !== null
      ? [{ type: "claim-ended", at: now, why: "handled" } as const]
      : claimEnd(state, "lapsed", now)),
    { type: "thread-closed", at: now, staff },
  );
};
