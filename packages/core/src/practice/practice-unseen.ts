import { type Decision, refused } from "../kernel/decision.js";
import type { TeamId, ThreadId } from "../kernel/id.js";
import type { Staff } from "./practice.js";
import type { PracticeEvent } from "./practice-event.js";
import { readsMessages } from "./practice-team.js";

/** Threads with messages that nobody has seen, as they stand on the lists at the moment of the decision. */
export interface UnseenWork {
  /** The most urgent of them, up to a page. */
  readonly threads: readonly ThreadId[];
  /** How many there are. */
  readonly total: number;
}

/**
 * Whether a change takes away what somebody has a team's work in hand by: that they work on threads at all, that they judge as a clinician, or that
 * they are in the team.
 */
export const takesAway = (
  before: Pick<Staff, "roles" | "teams">,
  after: Pick<Staff, "roles" | "teams">,
  team: TeamId,
): boolean =>
  (readsMessages(before) && !readsMessages(after)) ||
  (before.roles.includes("clinician") && !after.roles.includes("clinician")) ||
  (before.teams.includes(team) && !after.teams.includes(team));

/** Why something cannot be left behind, or `null`: it was seen, or somebody was named who takes it over. */
export const leftBehind = (
  { threads, total }: UnseenWork,
  isTakenOver: boolean,
): Decision<PracticeEvent> | null =>
  total === 0 || isTakenOver ? null : refused("practice/unseen-work", { threads, total });
