import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { nextClosing, nextOpening } from "../../calendar/working-time.js";
import type { Outcome } from "../../kernel/catalogue.js";
import type { StaffId } from "../../kernel/id.js";
import { teamIsThere } from "../../practice/practice-team.js";
import { type Present, standingOn } from "../../roster/roster-now.js";
import { type TeamWatch, teamWatch } from "../../watch/watch-board.js";
import { openSince } from "../../watch/watch-gap.js";
import { calendarFor } from "../calendar-for.js";
import type { Context } from "../context.js";
import { type Founded, loadOnDuty } from "../founded.js";
import type { Query } from "../run.js";
import type { Work } from "../work.js";
import { everyRow } from "../worklist/unseen-work.js";
import { onList } from "./watch-work.js";

/** How the teams of a practice are watched now. Times are milliseconds since 1970 UTC. @category worklist */
export interface WatchBoard {
  /** When. */
  readonly at: number;
  /** Whether the practice is open, by its hours. */
  readonly open: boolean;
  /** When that changes; `null` where no calendar says. */
  readonly until: number | null;
  /** Who is told now on the step `on-duty` of the ladder: those on the list at this time, else those who ever are and are not away. */
  readonly onDuty: readonly StaffId[];
  /** Who is told now on the step `duty-doctor`; where there is no such list, every clinician who is not away. */
  readonly dutyDoctor: readonly StaffId[];
  /** Teams that are there, in the order in which they were added. */
  readonly teams: readonly TeamWatch[];
}

const untilOf = ({ calendar, now }: Present, open: boolean): number | null =>
  (open ? nextClosing(calendar, now) : nextOpening(calendar, now)).match(
    (at) => at,
    () => null,
  );

/** How each team is watched, on the versions of what the work has read. */
export const boardOf = async (
  context: Context,
  work: Work,
  { practice, settings }: Founded,
): Promise<Outcome<WatchBoard>> => {
  const { now } = work;
  const present = { practice, calendar: calendarFor(context, settings), now };
  const there = Object.values(practice.teams).filter(({ team }) => teamIsThere(practice, team));
  const watches = [];
  for (const { team } of there) {
    const watch = await work.load(context.stores.watch, team);
    if (watch.isErr()) return err(watch.error);
    watches.push(watch.value.state);
  }
  const rows = await everyRow(context, work, "worklist");
  if (rows.isErr()) return err(rows.error);
  const teams = watches.map((state): TeamWatch => {
    const list = onList(
      rows.value.filter((r) => r.team === state.team),
      now,
    );
    return teamWatch(state, present, { ...list, name: practice.teams[state.team]?.name ?? "" });
  });
  const open = openSince(present, now) !== null;
  return ok({
    ...{ at: now, open, until: untilOf(present, open), teams },
    // Who is on duty is on duty for every team.
    onDuty: standingOn(present, "on-duty", ""),
    dutyDoctor: standingOn(present, "duty-doctor", ""),
  });
};

const watchBoardInput = z.strictObject({});

/** How the teams are watched. Changes nothing. */
export const watchBoard = (
  context: Context,
): Query<Readonly<Record<string, never>>, WatchBoard> => ({
  name: "watch.board",
  input: watchBoardInput,
  run: async (work, principal) => {
    const duty = await loadOnDuty(context, work, principal, "see-worklists");
    return duty.isErr() ? err(duty.error) : boardOf(context, work, duty.value);
  },
});
