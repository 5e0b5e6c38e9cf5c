import { err, ok } from "@carethread/ports";
import * as z from "zod";
import type { Principal } from "../../access/principal.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { TeamId } from "../../kernel/id.js";
import { lookup } from "../../kernel/lookup.js";
import { afterOpenTime } from "../../ladder/ladder-climb.js";
import type { Present } from "../../roster/roster-now.js";
import type { Watch } from "../../watch/watch.js";
import type { WatchCommand } from "../../watch/watch-command.js";
import { decideWatch } from "../../watch/watch-decide.js";
import { countsUntil, mayWatch } from "../../watch/watch-who.js";
import { calendarFor } from "../calendar-for.js";
import type { Context } from "../context.js";
import { type Done, doneSchema, type Keyed } from "../done.js";
import { loadOnDuty, type OnDuty } from "../founded.js";
import { commandKey, hostId } from "../parse.js";
import type { Command, Query } from "../run.js";
import type { Loaded } from "../store.js";
import type { Work } from "../work.js";

/** Which team. @category worklist */
export interface OnTeam {
  /** A team that is there. */
  readonly team: TeamId;
}

/** Somebody watches a team. @category worklist */
export interface Watching extends Done {
  /** Until when they count as watching unless `watch.start` is called again: milliseconds since 1970 UTC. */
  readonly until: number;
}

const onTeam: z.ZodType<OnTeam> = z.strictObject({ team: hostId });

/** A member of staff at the watch of a team. */
interface AtWatch extends OnDuty {
  readonly present: Present;
  readonly watch: Loaded<Watch>;
}

const load = async (
  context: Context,
  work: Work,
  duty: Outcome<OnDuty>,
  team: TeamId,
): Promise<Outcome<AtWatch>> => {
  if (duty.isErr()) return err(duty.error);
  const { practice, settings } = duty.value;
  if (lookup(practice.teams, team) === undefined) return err(problem("practice/team-unknown"));
  const watch = await work.load(context.stores.watch, team);
  const present = { practice, calendar: calendarFor(context, settings), now: work.now };
  return watch.map((loaded) => ({ ...duty.value, present, watch: loaded }));
};

/** The watch of a team, for somebody who looks after it. */
const loadAsWatcher = async (
  context: Context,
  work: Work,
  principal: Principal,
  team: TeamId,
): Promise<Outcome<AtWatch>> => {
  const duty = await loadOnDuty(context, work, principal, "work");
  const at = await load(context, work, duty, team);
  if (at.isErr()) return err(at.error);
  const { present, staff } = at.value;
  return mayWatch(present, team, staff.staff) ? at : err(problem("access/denied"));
};

const decided = (
  context: Context,
  work: Work,
  { watch, present }: AtWatch,
  command: WatchCommand,
): Outcome<{ readonly changed: boolean; readonly state: Watch }> => {
  const events = decideWatch(command, watch.state, present);
  return events.map((all) => ({
    changed: all.length > 0,
    state: work.append(context.stores.watch, watch, all),
  }));
};

/** Says that one watches a team, or that one still does. Leaves a trace at most every third of the time for which it counts, so that it takes no key. */
export const startWatch = (context: Context): Query<OnTeam, Watching> => ({
  name: "watch.start",
  input: onTeam,
  run: async (work, principal, { team }) => {
    const at = await loadAsWatcher(context, work, principal, team);
    if (at.isErr()) return err(at.error);
    const { staff, present } = at.value;
    const done = decided(context, work, at.value, { type: "start", staff: staff.staff });
    if (done.isErr()) return err(done.error);
    const watcher = lookup(done.value.state.watchers, staff.staff);
    const until = watcher === undefined ? work.now : countsUntil(watcher, present);
    return ok({ changed: done.value.changed, until });
  },
});

/** Says that one watches a team no more. */
export const stopWatch = (context: Context): Query<OnTeam, Done> => ({
  name: "watch.stop",
  input: onTeam,
  run: async (work, principal, { team }) => {
    const at = await loadAsWatcher(context, work, principal, team);
    if (at.isErr()) return err(at.error);
    const { staff } = at.value.staff;
    const done = decided(context, work, at.value, { type: "stop", staff });
    return done.map(({ changed }) => ({ changed }));
  },
});

const acknowledgeGapInput = z.strictObject({ team: hostId, key: commandKey });

/** Says by name that one sees to what was told of the watch of a team. */
export const acknowledgeGap = (context: Context): Command<OnTeam & Keyed, Done> => ({
  name: "watch.acknowledge",
  input: acknowledgeGapInput,
  answer: doneSchema,
  run: async (work, principal, { team }) => {
    const duty = await loadOnDuty(context, work, principal, "see-worklists");
    const at = await load(context, work, duty, team);
    if (at.isErr()) return err(at.error);
    const { staff, settings, present } = at.value;
    const until = afterOpenTime(present, settings.claimMs);
    const done = decided(context, work, at.value, {
      ...{ type: "acknowledge", staff: staff.staff, until },
    });
    return done.map(({ changed }) => ({ changed }));
  },
});
