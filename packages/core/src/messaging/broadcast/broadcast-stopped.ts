import { err, ok } from "@carethread/ports";
import { isStopped } from "../../broadcast/broadcast.js";
import type { Outcome } from "../../kernel/catalogue.js";
import type { MessageId } from "../../kernel/id.js";
import type { Thread } from "../../thread/thread.js";
import { decideThread } from "../../thread/thread-decide.js";
import type { ThreadEvent } from "../../thread/thread-event.js";
import type { Context } from "../context.js";
import type { Work } from "../work.js";

/** Whether a message is a copy of a broadcast that was stopped: then it does not leave. What was said in the thread besides does. */
export const isHeldBack = async (
  context: Context,
  work: Work,
  { ofBroadcast, messages }: Thread,
  message: MessageId,
): Promise<Outcome<boolean>> => {
  if (ofBroadcast === null || messages[0]?.message !== message) return ok(false);
  const broadcast = await work.load(context.stores.broadcast, ofBroadcast.broadcast);
  return broadcast.map(({ state }) => isStopped(state));
};

/**
 * What is due in a thread, less a copy that may not leave any more: that one is taken away instead of shown. One of which somebody was told before the
 * stop is shown all the same: it cannot be taken away, and would else be due for ever.
 */
export const dueUnlessStopped = async (
  context: Context,
  work: Work,
  thread: Thread,
  due: readonly ThreadEvent[],
): Promise<Outcome<readonly ThreadEvent[]>> => {
  const copy = thread.messages[0]?.message ?? "";
  const leaves = due.some((e) => e.type === "messages-released" && e.messages.includes(copy));
  if (!leaves) return ok(due);
  const held = await isHeldBack(context, work, thread, copy);
  if (held.isErr()) return err(held.error);
  if (!held.value) return ok(due);
  const stopped = decideThread({ type: "hold-back", message: copy }, thread, { now: work.now });
  return stopped.map((events) => (events.length === 0 ? due : [...less(due, copy), ...events]));
};

const less = (due: readonly ThreadEvent[], message: MessageId): readonly ThreadEvent[] =>
  due.flatMap((event): readonly ThreadEvent[] => {
    if (event.type !== "messages-released") return [event];
    const messages = event.messages.filter((m) => m !== message);
    return messages.length === 0 ? [] : [{ ...event, messages }];
  });
