import type { Thread } from "./thread.js";
import { claimEnd } from "./thread-decide-claim.js";
import type { ThreadEvent } from "./thread-event.js";

/** A claim is the one thing in a thread that ends by itself. */
export const threadNextDueAt = (state: Thread): number | null => state.claim?.until ?? null;

/** A claim past its time has lapsed, and the work is everybody's again. */
export const threadDue = (state: Thread, now: number): readonly ThreadEvent[] =>
  state.claim !== null && state.claim.until <= now ? claimEnd(state, "lapsed", now) : [];
