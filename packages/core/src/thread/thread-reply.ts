import { LIMITS } from "../kernel/limits.js";
import { lastActivityAt, type Thread } from "./thread.js";
import type { ReplyWindows } from "./thread-command.js";

/**
 * Whether a thread can be answered now, known before anybody types.
 *
 * @category threads
 */
export type ReplyState =
  | {
      readonly can: true;
      /** `reopens`: the thread is closed, and a reply opens it again. */
      readonly effect: "continues" | "reopens";
      /** Until when: milliseconds since 1970 UTC. */
      readonly until: number;
    }
  | {
      readonly can: false;
      /** Why not, as the code that a send would answer. */
      readonly why: "thread/closed" | "thread/reply-window-ended" | "thread/full";
    };

/** Whether a thread can be answered at a time. The windows are closed at their end: at that very millisecond it is too late. */
export const replyState = (thread: Thread, windows: ReplyWindows, now: number): ReplyState => {
  if (thread.messages.length >= LIMITS.messagesPerThreadMax)
    return { can: false, why: "thread/full" };
  if (thread.status === "closed") {
    const until = (thread.closedAt ?? 0) + windows.reopenWindowMs;
    return now < until
      ? { can: true, effect: "reopens", until }
      : { can: false, why: "thread/closed" };
  }
  const until = lastActivityAt(thread) + windows.replyWindowMs;
  return now < until
    ? { can: true, effect: "continues", until }
    : { can: false, why: "thread/reply-window-ended" };
};

/** Whether the patient's side can answer at all: a broadcast may be one-way. */
export const takesReplies = ({ ofBroadcast }: Thread): boolean => ofBroadcast?.answerable !== false;
