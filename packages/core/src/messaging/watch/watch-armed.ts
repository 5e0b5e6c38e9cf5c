import type { TeamId } from "../../kernel/id.js";
import { afterOpenTime } from "../../ladder/ladder-climb.js";
import type { Practice, PracticeSettings } from "../../practice/practice.js";
import { teamIsThere } from "../../practice/practice-team.js";
import { calendarFor } from "../calendar-for.js";
import type { Context } from "../context.js";
import { streamName } from "../store.js";
import { DUE_QUEUE, type Work } from "../work.js";

const lookAt = (context: Context, work: Work, team: TeamId, at: number): void => {
  work.job({ queue: DUE_QUEUE, id: streamName(context.stores.watch, team), at, payload: "" });
  work.afterwards(() => context.armed.set(`${work.practice}\n${team}`, work.now));
};

/** Has the watch of these teams looked at anew in the next round: whatever was changed, when a gap is told follows from what is so now. */
export const lookAnew = (context: Context, work: Work, teams: readonly TeamId[]): void => {
  for (const team of teams) lookAt(context, work, team, work.now);
};

/** The same for every team that is there. */
export const lookAtAll = (context: Context, work: Work, practice: Practice): void =>
  lookAnew(
    context,
    work,
    Object.keys(practice.teams).filter((team) => teamIsThere(practice, team)),
  );

/** Begins the watch of a team on whose list nothing can wait yet. */
export const armNew = (
  context: Context,
  work: Work,
  {
    practice,
    settings,
    team,
  }: {
    readonly practice: Practice;
    readonly settings: PracticeSettings;
    readonly team: TeamId;
  },
): void => {
  const present = { practice, calendar: calendarFor(context, settings), now: work.now };
  lookAt(context, work, team, afterOpenTime(present, settings.watch.unopenedMs));
};

/**
 * Sees to it that the watch of a team to which something is sent has a row that falls due, in the commit of the message. It costs a look into memory, and no read: a
 * process that does not know has it looked at in the next round, which is harmless. Known is forgotten after the time of the dead-man's switch, so that a row that was
 * lost, to a worker of an earlier release say, is there again with the next message.
 */
export const armForMessage = (
  context: Context,
  work: Work,
  { watch }: PracticeSettings,
  team: TeamId,
): void => {
  const known = context.armed.get(`${work.practice}\n${team}`);
  if (known === undefined || work.now >= known + watch.unopenedMs)
    lookAt(context, work, team, work.now);
};
