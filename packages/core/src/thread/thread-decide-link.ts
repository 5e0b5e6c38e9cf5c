import { alreadySo, type Decision, happened, type Of } from "../kernel/decision.js";
import { LIMITS } from "../kernel/limits.js";
import type { Thread } from "./thread.js";
import type { ThreadCommand } from "./thread-command.js";
import type { ThreadEvent } from "./thread-event.js";

/** Past the limit a link is left out: it is a help to whoever works on the thread, and must never keep a message from being stored. */
export const link = (
  { thread }: Of<ThreadCommand, "link">,
  state: Thread,
  now: number,
): Decision<ThreadEvent> =>
  thread === state.thread ||
  state.besides.includes(thread) ||
  state.besides.length >= LIMITS.linkedThreadsMax
    ? alreadySo()
    : happened<ThreadEvent>({ type: "thread-linked", at: now, thread });

export const unlink = (
  { thread }: Of<ThreadCommand, "unlink">,
  state: Thread,
  now: number,
): Decision<ThreadEvent> =>
  state.besides.includes(thread)
    ? happened<ThreadEvent>({ type: "thread-unlinked", at: now, thread })
    : alreadySo();
