import { isUrgent } from "../clocks/clocks.js";
import type { StaffId, TeamId } from "../kernel/id.js";
import { climb } from "../ladder/ladder-climb.js";
import { presentTeam, teamTakesWork } from "../practice/practice-team.js";
import type { Present } from "../roster/roster-now.js";
import type { Thread } from "./thread.js";
import { promisesIn, type Running, runningClocks, stepDueAt } from "./thread-clocks.js";
import type { ThreadEvent } from "./thread-event.js";

/** What the ladder has to know: who is there, and who alone may know of a restricted thread. */
export interface LadderFacts extends Present {
  readonly named: readonly StaffId[] | null;
}

/** When the ladder, or a promise, next has something to say; infinity for never. */
export const ladderNextAt = (state: Thread): number => {
  let next = Number.POSITIVE_INFINITY;
  for (const clock of runningClocks(state)) next = Math.min(next, stepDueAt(state, clock));
  for (const { replyBy } of promisesIn(state)) next = Math.min(next, replyBy);
  return next;
};

const escalated = (state: Thread, { clock }: Running, facts: LadderFacts): ThreadEvent => {
  const before = state.escalations[clock];
  const place = before === undefined ? 0 : before.step + 1;
  const team = presentTeam(facts.practice, state.team) ?? state.team;
  return {
    type: "thread-escalated",
    at: facts.now,
    clock,
    ...climb(facts, place, { team, named: facts.named, urgent: isUrgent(state.rank) }),
  };
};

/** The team that gave work away which was not taken up; `null` when it has it already, or takes none any more. */
const backTo = ({ given, team }: Thread, { practice }: LadderFacts): TeamId | null =>
  given === null || given.from === team || !teamTakesWork(practice, given.from) ? null : given.from;

const brokenBy = (state: Thread, now: number): readonly ThreadEvent[] =>
  promisesIn(state)
    .filter(({ replyBy }) => replyBy <= now)
    .map(({ message, clock }) => ({ type: "promise-broken", at: now, message, clock }));

/**
 * The steps that should be taken by now. A step is looked up in the ladder in force and in the roster at this very moment; after an outage it is the one that
 * comes next, and not all that were missed.
 */
export const threadEscalations = (state: Thread, facts: LadderFacts): readonly ThreadEvent[] => {
  const due = runningClocks(state).filter((clock) => stepDueAt(state, clock) <= facts.now);
  const team = due.some(({ clock }) => clock === "return") ? backTo(state, facts) : null;
  const back: readonly ThreadEvent[] =
    team === null ? [] : [{ type: "thread-returned", at: facts.now, team }];
  const there = team === null ? state : { ...state, team };
  return [
    ...back,
    ...due.map((clock) => escalated(there, clock, facts)),
    ...brokenBy(state, facts.now),
  ];
};
