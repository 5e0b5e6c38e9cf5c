import {
  type ClaimedJob,
  err,
  type HandedOver,
  ok,
  type PracticeKeys,
  TRANSPORT_LIMITS,
} from "@carethread/ports";
import type { Outcome } from "../../kernel/catalogue.js";
import { readSealed } from "../body/seal.js";
import { decodeStrayText, type StrayText } from "../body/stray-text-codec.js";
import { contain } from "../contain.js";
import type { Context } from "../context.js";
import { type Founded, loadFounded } from "../founded.js";
import { attempts } from "../run.js";
import { doJobs, pause, putOff, settle } from "../sweep/job-round.js";
import type { WorkDone, WorkRequest } from "../sweep/work-request.js";
import { ANSWERS_QUEUE, type AnswerJob, decodeAnswerJob } from "./answer-job.js";

const LEASE_MS = 2 * TRANSPORT_LIMITS.sendMsMax;
/** An answer that comes later than this no longer looks like one. A person has the reply by then. */
const LATE_MS = 3_600_000;

/** Answers those who wrote where nobody reads. */
export const answerStrays = (context: Context, request: WorkRequest): Promise<Outcome<WorkDone>> =>
  doJobs(
    context,
    { queues: [ANSWERS_QUEUE], operation: "worker.dispatch", leaseMs: LEASE_MS, one: answerOne },
    request,
  );

const answerOne = async (context: Context, job: ClaimedJob): Promise<Outcome<boolean>> => {
  const named = decodeAnswerJob(job.payload);
  if (named.isErr()) return err(named.error);
  const answer = named.value;
  if (context.clock.now() - answer.since >= LATE_MS) return settle(context, job, null);
  const keys = await context.keys.open(job.practice);
  if (keys.isErr()) return err(keys.error);
  const founded = await attempts<Founded>(context, {
    ...{ practice: job.practice, keys: keys.value, key: null, answer: null, fresh: true },
    decide: (work) => loadFounded(context, work),
  });
  if (founded.isErr()) return err(founded.error);
  const written = await writtenOf(context, job, keys.value, answer);
  if (written.isErr()) return err(written.error);
  if (written.value === null) return settle(context, job, null);
  const sent = await send(context, founded.value, answer, written.value);
  return isForLater(sent) ? putOff(context, job, pause(job)) : settle(context, job, null);
};

/** A lost answer counts as sent: it must not become a second one. */
const isForLater = (sent: Outcome<unknown>): boolean =>
  sent.isErr() && sent.error.kind !== "unknown-outcome" && sent.error.retry !== "never";

/** Who wrote; `null` when that can no longer be opened. */
const writtenOf = async (
  context: Context,
  { practice }: ClaimedJob,
  keys: PracticeKeys,
  { sender, bodyRef }: AnswerJob,
): Promise<Outcome<StrayText | null>> => {
  const sealed = { practice, keys, stream: `stray/${sender}`, refs: [bodyRef] };
  const texts = await readSealed(context, sealed);
  return texts.andThen(([text = null]) => (text === null ? ok(null) : decodeStrayText(text)));
};

const send = async (
  context: Context,
  { settings }: Founded,
  { channel, urgent, stray, language }: AnswerJob,
  { from }: StrayText,
): Promise<Outcome<HandedOver | null>> => {
  const transport = context.transports.find((t) => t.channel === channel);
  if (transport === undefined) return ok(null);
  return contain<HandedOver | null>(context, "transport.send", async () => {
    const answer = await transport.send({
      kind: "notification",
      reference: `${stray}.answer`,
      to: from,
      template: urgent ? "reply-may-be-urgent" : "reply-not-read",
      language,
      practiceName: settings.name,
      signInUrl: settings.signInUrl,
    });
    // Looked at in here, because a channel that answers rubbish is a broken one.
    return answer.isOk() ? ok(answer.value) : err(answer.error);
  });
};
