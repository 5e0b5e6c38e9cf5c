import { schemasWith } from "../kernel/decode-codec.js";
import type { StreamType } from "../kernel/stream.js";
import { initialThread, type Thread } from "./thread.js";
import { decodeThreadEvent, threadLifts } from "./thread-codec.js";
import { threadDue, threadNextDueAt } from "./thread-due.js";
import { threadEntries } from "./thread-entries.js";
import type { ThreadEvent } from "./thread-event.js";
import { evolveThread } from "./thread-evolve.js";

/** How a thread is kept as a stream. */
export const threadStream: StreamType<Thread, ThreadEvent> = {
  prefix: "thread",
  initial: initialThread,
  evolve: evolveThread,
  entries: threadEntries,
  nextDueAt: threadNextDueAt,
  due: threadDue,
  decode: decodeThreadEvent,
  schemaOf: schemasWith(threadLifts),
};
