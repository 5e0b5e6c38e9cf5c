import { err, type Job, ok } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { MessageId, ThreadId } from "../../kernel/id.js";
import { parseJson } from "../../kernel/json-codec.js";

/** The queue of messages that their patients have been told of and should have read by then. */
export const UNREAD_QUEUE = "unread";

/** Which message. It names it and holds nothing of it. */
export interface UnreadJob {
  readonly thread: ThreadId;
  readonly message: MessageId;
  /** When it should have been read. */
  readonly dueAt: number;
}

const schema: z.ZodType<UnreadJob> = z.object({
  thread: z.string(),
  message: z.string(),
  dueAt: z.int(),
});

/** One job for each message: a later one takes the place of an earlier one. */
export const unreadJob = (unread: UnreadJob): Job => ({
  queue: UNREAD_QUEUE,
  id: `${unread.thread}.${unread.message}`,
  at: unread.dueAt,
  payload: JSON.stringify(unread),
});

/** What a job says. */
export const decodeUnreadJob = (payload: string): Outcome<UnreadJob> => {
  const parsed = schema.safeParse(parseJson(payload));
  return parsed.success ? ok(parsed.data) : err(problem("storage/corrupt"));
};
