import { schemasWith } from "../kernel/decode-codec.js";
import type { StreamType } from "../kernel/stream.js";
import { initialThread, type Thread } from "./thread.js";
import { decodeThreadEvent, threadLifts } from "./thread-codec.js";
import { threadDue, threadNextDueAt } from "./thread-due.js";
import { threadEntries } from "./thread-entries.js";
import type { ThreadEvent } from "./thread-event.js";
import { evolveThread } from "./thread-evolve.js";
import { filingJobs } from "./thread-filing.js";
import { inboxJobs } from "./thread-inbox.js";

/** Which of the host's systems are told of threads. */
export interface ToldSystems {
  readonly inbox: boolean;
  readonly record: boolean;
}

/** How threads are kept where the host's inbox or record is told of them: by jobs in the commit of whatever changed. */
export const threadStreamTelling = ({
  inbox,
  record,
}: ToldSystems): StreamType<Thread, ThreadEvent> => ({
  ...threadStream,
  jobs: (before, after) => [
    ...(inbox ? inboxJobs(before, after) : []),
    ...(record ? filingJobs(before, after) : []),
  ],
});

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
