import { err, ok } from "@carethread/ports";
import { namedFor } from "../../access/reading.js";
import type { ClockName } from "../../clocks/clocks.js";
import type { Outcome } from "../../kernel/catalogue.js";
import type { Of } from "../../kernel/decision.js";
import type { Thread } from "../../thread/thread.js";
import { runningClocks } from "../../thread/thread-clocks.js";
import { threadDue, threadHappens } from "../../thread/thread-due.js";
import type { ThreadEvent } from "../../thread/thread-event.js";
import { type Raised, raiseAlerts } from "../alert/alert-job.js";
import { dueUnlessStopped } from "../broadcast/broadcast-stopped.js";
import { calendarFor } from "../calendar-for.js";
import type { Context } from "../context.js";
import { lateJob } from "../dispatch/dispatch-job.js";
import { loadFounded } from "../founded.js";
import type { Loaded } from "../store.js";
import type { Work } from "../work.js";

const WHAT: Readonly<Record<ClockName, Raised["what"]>> = {
  "first-look": "first-look-due",
  reply: "reply-due",
  "next-reply": "next-reply-due",
  resolution: "resolution-due",
  return: "returned",
};

/** The alerts of one step: one for each person who is told, and one for the host. */
const alertsOf = (
  thread: Thread,
  event: Of<ThreadEvent, "thread-escalated">,
  count: number,
): readonly Raised[] => {
  const { clock, step, tell, host } = event;
  const runs = runningClocks(thread).find((r) => r.clock === clock);
  const common = {
    what: WHAT[clock],
    about: `thread/${thread.thread}`,
    since: runs?.since ?? event.at,
    dueAt: runs?.by ?? event.at,
    step,
  };
  const recipients = [
    ...tell.map((staff) => ({ kind: "staff", staff }) as const),
    ...(host ? [{ kind: "host" } as const] : []),
  ];
  return recipients.map((to, n) => ({
    reference: `${thread.thread}.ladder.${count}.${n}`,
    to,
    ...common,
  }));
};

/** What happens in a thread by itself, with everything that it brings: alerts for the people who are told, and a notice to a patient whose promise was broken. */
export const sweepThread = async (
  context: Context,
  work: Work,
  loaded: Loaded<Thread>,
  { now, since }: { readonly now: number; readonly since: number },
): Promise<Outcome<readonly ThreadEvent[]>> => {
  // The practice's version is part of the commit: nobody is told by a roster or a ladder that is over.
  const founded = await loadFounded(context, work);
  if (founded.isErr()) return err(founded.error);
  const { practice, settings } = founded.value;
  const calendar = calendarFor(context, settings);
  const named = namedFor(practice, loaded.state);
  const simple = threadDue(loaded.state, now);
  const judged = await dueUnlessStopped(context, work, loaded.state, simple);
  if (judged.isErr()) return err(judged.error);
  const facts = { practice, calendar, now, named };
  const events = threadHappens(loaded.state, facts, judged.value);
  let state = loaded.state;
  for (const event of events) {
    state = context.stores.thread.type.evolve(state, event);
    if (event.type === "thread-escalated")
      // Under the time at which it was due: what should have been told of first is told of first.
      raiseAlerts(work, alertsOf(state, event, state.escalationsMade), since);
    // A host without channels has chosen that everything is seen on signing in.
    if (event.type === "promise-broken" && context.transports.length > 0)
      work.job(lateJob({ thread: state.thread, message: event.message }, now));
  }
  return ok(events);
};
