import type { TeamId } from "../kernel/id.js";

/** How many must watch one team. @category worklist */
export interface TeamMinimum {
  /** An active team. */
  readonly team: TeamId;
  /** At least so many; 0 for none. No more than look after the team. */
  readonly minWatchers: number;
}

/** How a practice's teams are watched. @category worklist */
export interface WatchSettings {
  /**
   * How many must watch each team while the practice is open. Default 1. It holds for a team from the first time that somebody says that they watch it: of a host
   * that never calls `watch.start` nobody can say how many watch, and the dead-man's switch alone stands.
   */
  readonly minWatchers: number;
  /** Teams with a minimum of their own, which holds at once. Empty when nothing is said. */
  readonly teams: readonly TeamMinimum[];
  /**
   * Open time after which a worklist that nobody has opened, and on which something waits that nobody has in hand, is told of. Default 30 minutes: half of the hour
   * within which 95 of 100 messages that must not wait are to be seen. No study says what is right; the number is the project's own. Not below `heartbeatMs`.
   */
  readonly unopenedMs: number;
  /** How long a heartbeat counts, by the clock on the wall. Default 10 minutes; also the time that a team has after the practice opens. The project's own number. */
  readonly heartbeatMs: number;
}

const MINUTE = 60_000;

/** How the teams of a practice are watched that says nothing else. @category worklist */
export const DEFAULT_WATCH: WatchSettings = {
  minWatchers: 1,
  teams: [],
  unopenedMs: 30 * MINUTE,
  heartbeatMs: 10 * MINUTE,
};

/** A sign of life that comes so soon after the last one is not stored: a screen that asks each minute must not write each minute. */
export const coarse = ({ heartbeatMs }: WatchSettings): number => Math.floor(heartbeatMs / 3);

/** The minimum that was set for this very team, else the practice's. */
export const minimumOf = ({ minWatchers, teams }: WatchSettings, team: TeamId): number =>
  teams.find((t) => t.team === team)?.minWatchers ?? minWatchers;

/** Whether a minimum was set for this very team. */
export const isNamed = ({ teams }: WatchSettings, team: TeamId): boolean =>
  teams.some((t) => t.team === team);
