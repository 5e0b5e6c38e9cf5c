import type { StaffId, TeamId } from "../kernel/id.js";
import { lookup } from "../kernel/lookup.js";
import type { Practice } from "../practice/practice.js";
import { isInTeam, teamTakesWork } from "../practice/practice-team.js";
import type { Present } from "../roster/roster-now.js";
import type { Watch, Watcher } from "./watch.js";
import { hasStopped } from "./watch-evolve.js";
import { DEFAULT_WATCH, isNamed, minimumOf, type WatchSettings } from "./watch-settings.js";

/** How the teams of a practice are watched. */
export const watchSettings = ({ settings }: Practice): WatchSettings =>
  settings?.watch ?? DEFAULT_WATCH;

/** Whether somebody may watch a team: they are here, read messages, and look after it as a member or a helper. Whoever has left watches nothing. */
export const mayWatch = (
  { practice, now }: Pick<Present, "practice" | "now">,
  team: TeamId,
  staff: StaffId,
): boolean => {
  const found = lookup(practice.staff, staff);
  return (
    found !== undefined &&
    found.leftAt === null &&
    found.roles.some((role) => role !== "manager") &&
    isInTeam(practice, found, team, now)
  );
};

/** Everybody who may watch the team and was heard of, the latest first: also who has said since that they watch no more. They were there then. */
export const heardOf = ({ team, watchers }: Watch, present: Present): readonly Watcher[] =>
  Object.values(watchers)
    .filter(({ staff }) => mayWatch(present, team, staff))
    .toSorted((a, b) => b.heardAt - a.heardAt);

/** Until when somebody counts, unless they are heard of again. */
export const countsUntil = ({ heardAt }: Watcher, { practice }: Present): number =>
  heardAt + watchSettings(practice).heartbeatMs;

/** Whether somebody watches now. */
export const isWatching = (watcher: Watcher, present: Present): boolean =>
  !hasStopped(watcher, present.now) &&
  watcher.stoppedAt === null &&
  present.now < countsUntil(watcher, present);

/** Who watches the team now, the latest heard first. */
export const watchingNow = (state: Watch, present: Present): readonly Watcher[] =>
  heardOf(state, present).filter((watcher) => isWatching(watcher, present));

/**
 * How many must watch the team; 0 where nobody has to. That is so before anybody has ever said that they watch it, unless a minimum was set for this very team; and
 * for a team that takes no work.
 */
export const minimumInForce = ({ team, kept }: Watch, { practice }: Present): number => {
  const settings = watchSettings(practice);
  const holds = (kept || isNamed(settings, team)) && teamTakesWork(practice, team);
  return holds ? minimumOf(settings, team) : 0;
};
