import type { StaffId, TeamId } from "../kernel/id.js";
import type { Present } from "../roster/roster-now.js";
import { rosteredFor } from "../roster/roster-now.js";
import { type GapKind, gapsOf, stepDueAt, type Watch } from "./watch.js";
import { openSince, unopened } from "./watch-gap.js";
import { minimumInForce, watchingNow } from "./watch-who.js";

/**
 * How a team is watched now: by enough people; by too few; its worklist is unopened for too long; the practice is closed; or `not-kept`, where nobody has to watch it and
 * nobody does.
 *
 * @category worklist
 */
export type WatchState = "watched" | "too-few" | "unopened" | "closed" | "not-kept";

/** Where the ladder of a gap stands. Times are milliseconds since 1970 UTC. @category worklist */
export interface GapValue {
  /** What is missing. */
  readonly kind: GapKind;
  /** Since when. */
  readonly since: number;
  /** How many steps were taken before the last one. */
  readonly step: number;
  /** Where on the practice's ladder the last one stands, from 0; -1 where everybody was told of too few and the ladder has not begun. */
  readonly place: number;
  /** When that was taken. */
  readonly at: number;
  /** When the next one comes, unless the gap is over by then. */
  readonly nextAt: number;
  /** Who has it in hand by name; `null` when nobody has said so. */
  readonly acknowledgedBy: StaffId | null;
}

/** How one team is watched. No patient, no text, no thread. Times are milliseconds since 1970 UTC. @category worklist */
export interface TeamWatch {
  /** The team. */
  readonly team: TeamId;
  /** Its name. */
  readonly name: string;
  /** How it is watched now. */
  readonly state: WatchState;
  /** Who looks after it now by the roster: those on shift who are not away, else its members. */
  readonly rostered: readonly StaffId[];
  /** Who watches it now, the latest heard first: by `watch.start`, or because they opened its list. As of what is stored, which is at most a third of `heartbeatMs` behind. */
  readonly watching: readonly {
    readonly staff: StaffId;
    /** Since when, without a pause. */
    readonly since: number;
    /** The last heartbeat. */
    readonly heardAt: number;
    /** Whether they said so by `watch.start`; else they opened the list. */
    readonly said: boolean;
  }[];
  /** When somebody who looks after the team last opened its list; `null` when nobody ever has. */
  readonly opened: { readonly at: number; readonly staff: StaffId } | null;
  /** How many have to watch; 0 where nobody has to: no minimum was set for it, and nobody has ever called `watch.start` for it. */
  readonly minimum: number;
  /** Threads on its list. */
  readonly waiting: number;
  /** Of them, those with something that nobody qualified has seen. */
  readonly unseen: number;
  /** Since when the oldest of these waits; `null` when all was seen. */
  readonly oldestUnseenAt: number | null;
  /** Gaps that people were told of and that are not over, with where their ladders stand. */
  readonly gaps: readonly GapValue[];
}

/** What stands on the list of a team. Times are milliseconds since 1970 UTC. */
export interface OnList {
  /** How many threads. */
  readonly waiting: number;
  /** Of them, those with something that nobody qualified has seen. */
  readonly unseen: number;
  /** Since when the oldest of these waits; `null` when all was seen. */
  readonly oldestUnseenAt: number | null;
  /** Since when the oldest waits of what nobody has in hand; `null` when there is nothing. */
  readonly waitsSince: number | null;
}

/** How a team is watched now, whoever was told of it. */
export const watchState = (state: Watch, present: Present, { waitsSince }: OnList): WatchState => {
  if (openSince(present, present.now) === null) return "closed";
  if (waitsSince !== null && unopened(state, present, waitsSince).dueAt <= present.now)
    return "unopened";
  const watching = watchingNow(state, present).length;
  if (watching < minimumInForce(state, present)) return "too-few";
  return watching > 0 ? "watched" : "not-kept";
};

/** What the board says of a team. */
export const teamWatch = (
  state: Watch,
  present: Present,
  list: OnList & { readonly name: string },
): TeamWatch => {
  const { team, opened } = state;
  const { name, waiting, unseen, oldestUnseenAt } = list;
  return {
    ...{ team, name, state: watchState(state, present, list), opened },
    rostered: rosteredFor(present, team),
    watching: watchingNow(state, present).map(({ staff, since, heardAt, said }) => ({
      ...{ staff, since, heardAt, said },
    })),
    minimum: minimumInForce(state, present),
    ...{ waiting, unseen, oldestUnseenAt },
    gaps: gapsOf(state).map((gap) => ({
      ...{ kind: gap.kind, since: gap.since, step: gap.step, place: gap.place, at: gap.at },
      nextAt: stepDueAt(gap),
      acknowledgedBy: gap.acknowledged?.staff ?? null,
    })),
  };
};
