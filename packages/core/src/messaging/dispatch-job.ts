import { err, type Job, ok } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../kernel/catalogue.js";
import type { MessageId, PartnerId, ThreadId } from "../kernel/id.js";
import { parseJson } from "../kernel/json-codec.js";

/** The queue of messages whose recipients are to be told. */
export const DISPATCH_QUEUE = "dispatch";

/** Whom to tell of what. It names the message and holds nothing of it. */
export interface DispatchJob {
  readonly thread: ThreadId;
  readonly message: MessageId;
  /** `null` for the patient. */
  readonly partner: PartnerId | null;
}

const schema: z.ZodType<DispatchJob> = z.object({
  thread: z.string(),
  message: z.string(),
  partner: z.string().nullable(),
});

/** One job for each recipient of a message. */
export const dispatchJobs = (
  message: Omit<DispatchJob, "partner">,
  recipients: readonly (PartnerId | null)[],
  at: number,
): readonly Job[] =>
  recipients.map((partner) => ({
    queue: DISPATCH_QUEUE,
    id: `${message.thread}.${message.message}.${partner ?? "patient"}`,
    at,
    payload: JSON.stringify({ ...message, partner }),
  }));

/** What a job says. */
export const decodeDispatchJob = (payload: string): Outcome<DispatchJob> => {
  const parsed = schema.safeParse(parseJson(payload));
  return parsed.success ? ok(parsed.data) : err(problem("storage/corrupt"));
};
