import { err, ok } from "@carethread/ports";
import * as z from "zod";
import type { Outcome } from "../../kernel/catalogue.js";
import type { PracticeId, TeamId } from "../../kernel/id.js";
import type { TeamWatch, WatchState } from "../../watch/watch-board.js";
import type { Context } from "../context.js";
import { loadFounded } from "../founded.js";
import { parse } from "../parse.js";
import { practiceId } from "../principal-schema.js";
import { attempts, unknownPractice } from "../run.js";
import { boardOf } from "../watch/watch-board.js";

/** What to look at besides what everything rests on. @category messaging */
export interface CheckRequest {
  /** A practice whose watch is looked at, too; none when left out. */
  readonly practice?: PracticeId | undefined;
}

/** How one practice is: references of teams, and no patient. @category messaging */
export interface PracticeHealth {
  /** Teams that fewer watch than must, as `watch.board` says it. */
  readonly tooFew: readonly TeamId[];
  /** Teams whose worklist nobody has opened for too long while something waits on it. */
  readonly unopened: readonly TeamId[];
  /** How long the oldest thread with something that nobody qualified has seen has been waiting: milliseconds by the clock on the wall, 0 when all was seen. */
  readonly oldestUnseenAgeMs: number;
  /** How long before a deadline the ladder begins. */
  readonly marginMs: number;
}

const inState = (teams: readonly TeamWatch[], state: WatchState): readonly TeamId[] =>
  teams.filter((t) => t.state === state).map(({ team }) => team);

const checkRequest: z.ZodType<CheckRequest> = z.strictObject({ practice: practiceId.optional() });

/** Looks at the watch of the practice that is asked for. */
export const practiceHealth = async (
  context: Context,
  request: unknown,
): Promise<Outcome<PracticeHealth | null>> => {
  const asked = parse(checkRequest, request);
  if (asked.isErr()) return err(asked.error);
  const { practice } = asked.value;
  return practice === undefined ? ok(null) : watchOf(context, practice);
};

const watchOf = async (
  context: Context,
  practice: PracticeId,
): Promise<Outcome<PracticeHealth>> => {
  const keys = await context.keys.open(practice);
  if (keys.isErr()) return err(unknownPractice(keys.error));
  return attempts<PracticeHealth>(context, {
    ...{ practice, keys: keys.value, key: null, answer: null },
    decide: async (work) => {
      const founded = await loadFounded(context, work);
      if (founded.isErr()) return err(founded.error);
      const board = await boardOf(context, work, founded.value);
      return board.map(({ at, teams }) => ({
        tooFew: inState(teams, "too-few"),
        unopened: inState(teams, "unopened"),
        oldestUnseenAgeMs: Math.max(0, ...teams.map((t) => at - (t.oldestUnseenAt ?? at))),
        marginMs: founded.value.settings.clocks.marginMs,
      }));
    },
  });
};
