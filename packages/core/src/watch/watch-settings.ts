/** How the watch on a team's worklist is kept. @category worklist */
export interface WatchSettings {
  /** How many people must be on watch for each team while the practice is open. Fewer: everybody is told. Default 1. */
  readonly minimumWatchers: number;
  /** How long a team's worklist may go without anybody having looked at it: milliseconds of open time. Then the ladder begins, whether or not anything waits. Default 30 minutes. */
  readonly unwatchedMs: number;
  /** How long one look counts as being on watch, and how often a look is recorded at most: milliseconds. Default 5 minutes. */
  readonly heartbeatMs: number;
}

const MINUTE = 60_000;

/** The watch of a practice that says nothing else. */
export const DEFAULT_WATCH: WatchSettings = {
  minimumWatchers: 1,
  unwatchedMs: 30 * MINUTE,
  heartbeatMs: 5 * MINUTE,
};
