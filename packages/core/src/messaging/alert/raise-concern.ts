import { type AlertKind, err, ok } from "@carethread/ports";
import { mayWork } from "../../access/reading.js";
import type { Outcome } from "../../kernel/catalogue.js";
import type { StaffId } from "../../kernel/id.js";
import { membersOf } from "../../practice/practice-staff.js";
import type { Thread } from "../../thread/thread.js";
import { type ConcernKind, type ConcernReason, hasConcern } from "../../thread/thread-concern.js";
import { decideThread } from "../../thread/thread-decide.js";
import type { ThreadEvent } from "../../thread/thread-event.js";
import type { Context } from "../context.js";
import { loadFounded } from "../founded.js";
import type { Work } from "../work.js";
import { homeward } from "../worklist/rehome.js";
import { raiseAlerts } from "./alert-job.js";

/** What somebody has to be told of. */
export interface Raising {
  readonly kind: ConcernKind;
  readonly about: string;
  readonly reason: ConcernReason;
  /** When it has to be dealt with: milliseconds since 1970 UTC. */
  readonly dueAt: number;
  /** The member of staff whose matter it is, who is told alone while they are here. */
  readonly staff?: StaffId | null;
}

const alertOf: Readonly<Record<ConcernKind, AlertKind>> = {
  "inbox-not-acknowledged": "inbox-not-acknowledged",
  "not-filed": "not-filed",
  "patient-has-not-read": "patient-has-not-read",
  "patient-unreachable": "patient-unreachable",
  "sms-reply": "sms-reply-unanswerable",
};

/** What is told to whom, by a name for each recipient. */
interface Telling {
  readonly name: string;
  readonly what: AlertKind;
  readonly about: string;
  readonly staff: readonly string[];
  readonly dueAt: number;
}

/** Tells members of staff, or the host where there is none, in the commit of what they are told of. */
export const tellStaff = (work: Work, { name, what, about, staff, dueAt }: Telling): void => {
  const to = staff.map((one) => ({ kind: "staff" as const, staff: one }));
  const recipients = to.length === 0 ? [{ kind: "host" as const }] : to;
  raiseAlerts(
    work,
    recipients.map((recipient, n) => ({
      ...{ what, about, dueAt, to: recipient, since: work.now, step: 0 },
      reference: `${name}.${n}`,
    })),
  );
};

/**
 * The events that put a concern before a person: the concern, and the way home where the thread's team is gone. Those who look after the
 * thread are told in the same commit, once for each concern.
 */
export const raiseConcern = async (
  context: Context,
  work: Work,
  thread: Thread,
  { kind, about, reason, dueAt, staff = null }: Raising,
): Promise<Outcome<readonly ThreadEvent[]>> => {
  const raised = decideThread({ type: "raise-concern", kind, about, reason }, thread, {
    now: work.now,
  });
  if (raised.isErr()) return err(raised.error);
  if (raised.value.length === 0) return ok([]);
  const after = raised.value.reduce(context.stores.thread.type.evolve, thread);
  const home = await homeward(context, work, after);
  if (home.isErr()) return err(home.error);
  const events = [...raised.value, ...home.value];
  const founded = await loadFounded(context, work);
  if (founded.isErr()) return err(founded.error);
  if (reason === "urgent" || !hasConcern(thread.concerns, kind, about)) {
    const { practice } = founded.value;
    const { team } = events.reduce(context.stores.thread.type.evolve, thread);
    tellStaff(work, {
      name: `${thread.thread}.${kind}.${about}.${work.now}`,
      what: alertOf[kind],
      about: `thread/${thread.thread}`,
      staff: staff !== null && mayWork(practice, staff) ? [staff] : membersOf(practice, team),
      dueAt,
    });
  }
  return ok(events);
};
