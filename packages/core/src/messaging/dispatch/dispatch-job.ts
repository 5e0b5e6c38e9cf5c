import { err, type Job, ok } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { MessageId, PartnerId, ThreadId } from "../../kernel/id.js";
import { parseJson } from "../../kernel/json-codec.js";

/** The queue of messages whose recipients are to be told. */
export const DISPATCH_QUEUE = "dispatch";
/** The queue of copies of broadcasts. A channel takes what it can: what was written to one patient is told before what was written to many. */
export const COPIES_QUEUE = "copies";

/** Whom to tell of what. It names the message and holds nothing of it. */
export interface DispatchJob {
  readonly thread: ThreadId;
  readonly message: MessageId;
  /** `null` for the patient. */
  readonly partner: PartnerId | null;
  /** When it may leave, by the clock of the host that took it: how long somebody has been untold is counted from then. */
  readonly dueAt: number;
  /** What they are told: that there is a message, or that the reply to theirs has not come by its time. */
  readonly notice: "new-message" | "reply-late";
}

const schema = z.object({
  thread: z.string(),
  message: z.string(),
  partner: z.string().nullable(),
  dueAt: z.int(),
  notice: z.enum(["new-message", "reply-late"]).default("new-message"),
});

/** The job that tells a patient of a copy of a broadcast. */
export const copyJob = (message: Pick<DispatchJob, "thread" | "message">, at: number): Job => ({
  queue: COPIES_QUEUE,
  id: `${message.thread}.${message.message}.0`,
  at,
  payload: payloadOf({ ...message, partner: null, dueAt: at, notice: "new-message" }),
});

/** One job for each recipient of a message. Their names hold no reference of the host's, which could make them longer than a storage takes. */
export const dispatchJobs = (
  message: Pick<DispatchJob, "thread" | "message">,
  recipients: readonly (PartnerId | null)[],
  at: number,
): readonly Job[] =>
  recipients.map((partner, n) => ({
    queue: DISPATCH_QUEUE,
    id: `${message.thread}.${message.message}.${partner === null ? 0 : n + 1}`,
    at,
    payload: payloadOf({ ...message, partner, dueAt: at, notice: "new-message" }),
  }));

const payloadOf = (job: DispatchJob): string => JSON.stringify(job);

/** The job that tells a patient, once, that the promised reply has not come. */
export const lateJob = (message: Pick<DispatchJob, "thread" | "message">, at: number): Job => ({
  queue: DISPATCH_QUEUE,
  id: `${message.thread}.${message.message}.late`,
  at,
  payload: payloadOf({ ...message, partner: null, dueAt: at, notice: "reply-late" }),
});

/** What a job says. */
export const decodeDispatchJob = (payload: string): Outcome<DispatchJob> => {
  const parsed = schema.safeParse(parseJson(payload));
  return parsed.success ? ok(parsed.data) : err(problem("storage/corrupt"));
};
