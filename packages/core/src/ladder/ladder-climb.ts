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

/**
 * The step at this place of the ladder in force, or the first one after it on which somebody stands. The host always does, and every ladder ends with it: so
 * somebody is told, whatever was set up. `named`: those who alone may know of the matter, told in place of the team.
 */
export const climb = (
  present: Present,
  place: number,
  { team, named }: { readonly team: TeamId; readonly named: readonly StaffId[] | null },
): Climbed => {
  const ladder = present.practice.settings?.ladder ?? DEFAULT_LADDER;
  for (let step = place; ; step += 1) {
    const { tell: rung, waitMs } = stepAt(ladder, step);
    const host = rung === "host";
    const tell = rung === "team" && named !== null ? named : standingOn(present, rung, team);
    if (host || tell.length > 0)
      return { step, tell, host, nextAt: afterOpenTime(present, waitMs) };
    // A ladder that ends with nobody, from before one was refused: the host stands behind every end.
    if (step >= ladder.length)
      return { step, tell: [], host: true, nextAt: afterOpenTime(present, waitMs) };
  }
};
