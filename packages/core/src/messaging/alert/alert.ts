import { type ClaimedJob, err, ok } from "@carethread/ports";
import type { Outcome } from "../../kernel/catalogue.js";
import { contain } from "../contain.js";
import type { Context } from "../context.js";
import { doJobsUnmoved, type JobRound, settle } from "../sweep/job-round.js";
import type { WorkDone, WorkRequest } from "../sweep/work-request.js";
import { ALERTS_QUEUE, alertJob, decodeAlertJob, type Raised } from "./alert-job.js";

/**
 * How long one attempt has, and so how long it is until the next one. An alert is never put off: it stays due as it was, so that health tells how long the
 * oldest one has been waiting.
 */
const LEASE_MS = 30_000;
/** After so many attempts in vain the host is told in place of the member of staff. */
const TRIES_MAX = 4;

/** Tells whoever is to be told, the longest waiting first; one at a time, because a slow pager must not let the leases of the others run out. */
export const alert = (context: Context, request: WorkRequest): Promise<Outcome<WorkDone>> =>
  doJobsUnmoved(context, round, request);

const alertOne = async (context: Context, job: ClaimedJob): Promise<Outcome<boolean>> => {
  const raised = decodeAlertJob(job.payload);
  if (raised.isErr()) return err(raised.error);
  const answer = await contain<void>(context, "alerts.raise", async () => {
    // Looked at in here, because a pager that answers rubbish is a broken one.
    const told = await context.alerts.raise({ ...raised.value, practice: job.practice });
    return told.isOk() ? ok(undefined) : err(told.error);
  });
  if (answer.isOk()) return settle(context, job, null);
  const hopeless = answer.error.code === "alerts/refused" || job.attempts >= TRIES_MAX;
  return hopeless && raised.value.to.kind === "staff"
    ? tellHost(context, job, raised.value)
    : ok(false);
};

/** One that does not reach the person is the host's, from the time at which it was raised, under a name of its own. */
const tellHost = async (
  context: Context,
  { practice, queue, id, token, at }: ClaimedJob,
  raised: Raised,
): Promise<Outcome<boolean>> => {
  const forHost: Raised = {
    ...raised,
    to: { kind: "host" },
    reference: `${raised.reference}.host`,
  };
  const stored = await context.storage.commit({
    practice,
    key: null,
    append: [],
    depends: [],
    entries: [],
    putBodies: [],
    redactBodies: [],
    putJobs: [alertJob(forHost, at)],
    cancelJobs: [],
    settleJobs: [{ queue, id, token }],
  });
  return stored.isOk() || stored.error.code === "storage/token-stale"
    ? ok(false)
    : err(stored.error);
};

const round: JobRound = {
  queues: [ALERTS_QUEUE],
  operation: "worker.alert",
  leaseMs: LEASE_MS,
  one: alertOne,
};
