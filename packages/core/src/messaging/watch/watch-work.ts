import type { Outcome } from "../../kernel/catalogue.js";
import type { TeamId } from "../../kernel/id.js";
import type { OnList } from "../../watch/watch-board.js";
import type { Context } from "../context.js";
import type { Work } from "../work.js";
import { everyRow } from "../worklist/unseen-work.js";
import type { WorklistRow } from "../worklist/worklist.js";

const oldest = (rows: readonly WorklistRow[]): number | null =>
  rows.length === 0 ? null : Math.min(...rows.map((r) => r.receivedAt));

/** Sums up rows of a list. */
export const onList = (rows: readonly WorklistRow[], now: number): OnList => {
  const unseen = rows.filter((r) => r.unseen > 0);
  return {
    waiting: rows.length,
    unseen: unseen.length,
    oldestUnseenAt: oldest(unseen),
    waitsSince: oldest(rows.filter(({ claim }) => claim === null || claim.until <= now)),
  };
};

/** What stands on the list of a team at the very versions on which the work rests. */
export const waitingOn = async (
  context: Context,
  work: Work,
  team: TeamId,
  now: number,
): Promise<Outcome<OnList>> => {
  const rows = await everyRow(context, work, `worklist/${team}`);
  return rows.map((all) => onList(all, now));
};
