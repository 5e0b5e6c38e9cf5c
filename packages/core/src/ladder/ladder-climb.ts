import { addOpenTime } from "../calendar/working-time.js";
import type { StaffId, TeamId } from "../kernel/id.js";
import { type Present, standingOn } from "../roster/roster-now.js";
import { DEFAULT_LADDER, stepAt } from "./ladder.js";

/** A step that is taken now. */
export interface Climbed {
  readonly step: number;
  /** Who is told. */
  readonly tell: readonly StaffId[];
  /** Whether the host is told. */
  readonly host: boolean;
  /** When the next step comes, unless somebody acknowledges this one. */
  readonly nextAt: number;
}

/** When a wait of open time is over; by the clock on the wall where no calendar says. Always later. */
export const afterOpenTime = ({ calendar, now }: Present, ms: number): number =>
  Math.max(
    now + 1,
    addOpenTime(calendar, now, ms).match(
      (at) => at,
      () => now + ms,
    ),
  );

/** What a step is about. */
export interface Matter {
  readonly team: TeamId;
  /** Those who alone may know of it, told in place of the team; `null` for the usual rights. */
  readonly named: readonly StaffId[] | null;
  readonly urgent: boolean;
}

/**
 * The step at this place of the ladder in force, or the first one after it on which somebody stands. The host always does, and every ladder ends with it: so
 * somebody is told, whatever was set up. What is urgent climbs by the clock on the wall: it does not wait on a step until the next morning.
 */
export const climb = (
  present: Present,
  place: number,
  { team, named, urgent }: Matter,
): Climbed => {
  const ladder = present.practice.settings?.ladder ?? DEFAULT_LADDER;
  const after = (ms: number): number =>
    urgent ? present.now + Math.max(ms, 1) : afterOpenTime(present, ms);
  for (let step = place; ; step += 1) {
    const { tell: rung, waitMs } = stepAt(ladder, step);
    const host = rung === "host";
    const tell = rung === "team" && named !== null ? named : standingOn(present, rung, team);
    if (host || tell.length > 0) return { step, tell, host, nextAt: after(waitMs) };
    // A ladder that ends with nobody, from before one was refused: the host stands behind every end.
    if (step >= ladder.length) return { step, tell: [], host: true, nextAt: after(waitMs) };
  }
};
