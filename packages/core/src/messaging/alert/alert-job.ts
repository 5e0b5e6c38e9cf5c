import { type Alert, err, type Job, ok } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import { parseJson } from "../../kernel/json-codec.js";
import type { SameShape } from "../../kernel/same-shape.js";
import type { Work } from "../work.js";

/** The queue of alerts that have not been taken. */
export const ALERTS_QUEUE = "alerts";

/** An alert before it goes out: the practice is that of the job. */
export type Raised = Omit<Alert, "practice">;

const schema = z.object({
  reference: z.string(),
  to: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("staff"), staff: z.string() }),
    z.object({ kind: z.literal("host") }),
  ]),
  what: z.enum([
    "first-look-due",
    "reply-due",
    "next-reply-due",
    "resolution-due",
    "returned",
    "team-unwatched",
    "too-few-watching",
    "day-not-closed",
    "patient-unreachable",
    "patient-has-not-read",
    "inbox-not-acknowledged",
    "not-filed",
    "sms-reply-unanswerable",
    "diversion-abandoned",
    "broadcast-halted",
  ]),
  about: z.string(),
  since: z.int(),
  dueAt: z.int(),
  step: z.int(),
});

// Compiled, never run: a schema that forgets a field of what it stores is a type error here.
true satisfies SameShape<z.output<typeof schema>, Raised>;

/** An alert as a job that is due at once. Raised again while it waits, it is the same job. */
export const alertJob = (alert: Raised, at: number): Job => ({
  queue: ALERTS_QUEUE,
  id: alert.reference,
  at,
  payload: JSON.stringify(alert),
});

/**
 * Raises alerts in the commit of what they are about: neither is stored without the other. The reference must be made of ids of ours, never of the host's,
 * so that it is a name that every storage takes. `at` is when it may go out, by the storage's clock: a round of work gives the time of its job, which has come.
 */
export const raiseAlerts = (work: Work, alerts: readonly Raised[], at = work.now): void => {
  for (const alert of alerts) work.job(alertJob(alert, at));
};

/** What a job says. */
export const decodeAlertJob = (payload: string): Outcome<Raised> => {
  const parsed = schema.safeParse(parseJson(payload));
  return parsed.success ? ok(parsed.data) : err(problem("storage/corrupt"));
};
