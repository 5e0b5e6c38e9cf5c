import type { StaffId, TeamId } from "../kernel/id.js";
import { LIMITS } from "../kernel/limits.js";
import { DEFAULT_LADDER, type LadderStep, stepAt } from "../ladder/ladder.js";
import { afterOpenTime, climb } from "../ladder/ladder-climb.js";
import { type Present, standingOn } from "../roster/roster-now.js";
import type { Gap, GapKind } from "./watch.js";

/** A step that is taken about a gap. */
export interface GapStep {
  readonly place: number;
  readonly tell: readonly StaffId[];
  readonly host: boolean;
  readonly nextAt: number;
}

const ladderOf = ({ practice }: Present): readonly LadderStep[] =>
  practice.settings?.ladder ?? DEFAULT_LADDER;

const EVERYBODY = ["team", "on-duty", "duty-doctor"] as const;

/** How many steps at the beginning of the ladder tell nobody who was not told when everybody was. */
const begun = (ladder: readonly LadderStep[]): number => {
  const first = ladder.findIndex(({ tell }) => !EVERYBODY.some((rung) => rung === tell));
  return first === -1 ? ladder.length : first;
};

/** Everybody who looks after the team now or is on duty, at once: whoever comes first closes the gap. */
const everybody = (present: Present, team: TeamId): GapStep | null => {
  const all = EVERYBODY.flatMap((rung) => standingOn(present, rung, team));
  const tell = [...new Set(all)].slice(0, LIMITS.toldMax);
  const ladder = ladderOf(present);
  const place = begun(ladder) - 1;
  const { waitMs } = stepAt(ladder, Math.max(place, 0));
  return tell.length === 0
    ? null
    : { place, tell, host: false, nextAt: afterOpenTime(present, waitMs) };
};

/**
 * The next step about a gap. Of too few everybody is told at once, and then whoever stands higher on the ladder; of an unopened list the ladder in force tells from
 * its beginning. The roster and the ladder are those of this very moment, so that no change of them leaves a gap with nobody.
 */
export const gapStep = (
  present: Present,
  team: TeamId,
  kind: GapKind,
  before: Gap | undefined,
): GapStep => {
  const first = before === undefined && kind === "too-few" ? everybody(present, team) : null;
  if (first !== null) return first;
  const matter = { team, named: null, urgent: false };
  const { step: place, ...told } = climb(
    present,
    before === undefined ? 0 : before.place + 1,
    matter,
  );
  return { place, ...told };
};
