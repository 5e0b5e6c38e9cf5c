import { type ClaimedJob, err, ok } from "@carethread/ports";
import type { Outcome } from "../../kernel/catalogue.js";
import type { Of } from "../../kernel/decision.js";
import type { TeamId } from "../../kernel/id.js";
import type { Watch } from "../../watch/watch.js";
import type { WatchEvent } from "../../watch/watch-event.js";
import { evolveWatch } from "../../watch/watch-evolve.js";
import { mustSeeList } from "../../watch/watch-gap.js";
import { type WatchFacts, watchLooks } from "../../watch/watch-look.js";
import { type Raised, raiseAlerts } from "../alert/alert-job.js";
import { calendarFor } from "../calendar-for.js";
import type { Context } from "../context.js";
import type { Done } from "../done.js";
import { loadFounded } from "../founded.js";
import { endTimer } from "../sweep/end-timer.js";
import type { Work } from "../work.js";
import { waitingOn } from "./watch-work.js";

const WHAT = { "too-few": "too-few-watching", unopened: "team-unwatched" } as const;

/** One alert for each person who is told, and one for the host. What it is about is the team, and nothing that waits there. */
const alertsOf = (
  { team, gaps }: Watch,
  { gap, kind, step, tell, host, since, dueAt }: Of<WatchEvent, "gap-told">,
): readonly Raised[] => {
  const recipients = [
    ...tell.map((staff) => ({ kind: "staff", staff }) as const),
    ...(host ? [{ kind: "host" } as const] : []),
  ];
  const begun = gaps[kind] ?? { since, dueAt };
  return recipients.map((to, n) => ({
    reference: `${gap}.${step}.${n}`,
    to,
    what: WHAT[kind],
    about: `watch/${team}`,
    since: begun.since,
    dueAt: begun.dueAt,
    step,
  }));
};

/** Looks whether a team is watched as it must be, and tells of it what is to be told. */
export const watchDue = async (
  context: Context,
  work: Work,
  job: ClaimedJob,
  { team, now }: { readonly team: TeamId; readonly now: number },
): Promise<Outcome<Done>> => {
  // The practice's version is part of the commit: nobody is told by a roster, a ladder or settings that are over.
  const founded = await loadFounded(context, work);
  if (founded.isErr()) return err(founded.error);
  const { practice, settings } = founded.value;
  const loaded = await work.load(context.stores.watch, team);
  if (loaded.isErr()) return err(loaded.error);
  const present = { practice, calendar: calendarFor(context, settings), now };
  const { state } = loaded.value;
  const must = state.gaps.unopened !== undefined || mustSeeList(state, present);
  const seen = must ? await waitingOn(context, work, team, now) : ok(null);
  if (seen.isErr()) return err(seen.error);
  const ids = { "too-few": work.id("too-few"), unopened: work.id("unopened") };
  const facts: WatchFacts = { ...present, waitsSince: seen.value?.waitsSince ?? null, ids };
  const events = watchLooks(state, facts);
  let after = state;
  for (const event of events) {
    after = evolveWatch(after, event);
    // Under the time at which it was due: what should have been told of first is told of first.
    if (event.type === "gap-told") raiseAlerts(work, alertsOf(after, event), job.at);
  }
  return ok(endTimer(work, context.stores.watch, loaded.value, { job, events }));
};
