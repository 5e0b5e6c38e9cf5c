import type { BroadcastId, MessageId, ThreadId } from "../../kernel/id.js";

/** The thread of the copy at a place of a list: always the same, so that nobody is written to twice. */
export const copyThread = (broadcast: BroadcastId, position: number): ThreadId =>
  `${broadcast}-${position}`;

/** The message in it. */
export const copyMessage = (thread: ThreadId): MessageId => `${thread}-m`;
