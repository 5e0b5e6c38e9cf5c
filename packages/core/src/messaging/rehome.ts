import { err, ok, type PracticeKeys } from "@carethread/ports";
import type { Outcome } from "../kernel/catalogue.js";
import type { PracticeId, StaffId, TeamId } from "../kernel/id.js";
import { decidePractice } from "../practice/practice-decide.js";
import { presentTeam, teamFor } from "../practice/practice-team.js";
import type { Thread } from "../thread/thread.js";
import type { ThreadCommand } from "../thread/thread-command.js";
import { decideThread } from "../thread/thread-decide.js";
import type { ThreadEvent } from "../thread/thread-event.js";
import type { Context } from "./context.js";
import { type Done, doneSchema } from "./done.js";
import { loadFounded } from "./founded.js";
import { attempts } from "./run.js";
import type { Work } from "./work.js";

/**
 * What moves a thread out of a team that is gone. A thread in which nothing waited stays behind when its team is removed, so whatever makes it
 * wait again has to take it along: else it would stand on a list that nobody looks at.
 */
export const homeward = async (
  context: Context,
  work: Work,
  thread: Thread,
): Promise<Outcome<readonly ThreadEvent[]>> => {
  const founded = await loadFounded(context, work);
  if (founded.isErr()) return err(founded.error);
  const { practice } = founded.value;
  const team = presentTeam(practice, thread.team) ?? teamFor(practice, thread.category);
  return team === null
    ? ok([])
    : decideThread({ type: "route", team, staff: null }, thread, { now: work.now });
};

/** Where work is moved from. */
interface Moving {
  readonly practice: PracticeId;
  readonly keys: PracticeKeys;
  /** The list that is to become empty. */
  readonly index: string;
  readonly command: ThreadCommand;
}

const BATCH = 100;

/** Applies a command to every thread on a list until the list is empty. Safe to repeat, and to do by several at once. */
const empty = async (context: Context, moving: Moving): Promise<Outcome<void>> => {
  const { practice, keys, index, command } = moving;
  for (;;) {
    const page = await context.storage.range({
      practice,
      index,
      after: null,
      limit: BATCH,
      witness: [],
    });
    if (page.isErr()) return err(page.error);
    if (page.value.rows.length === 0) return ok(undefined);
    for (const { id } of page.value.rows) {
      const moved = await attempts<Done>(context, {
        practice,
        keys,
        key: null,
        answer: doneSchema,
        fresh: true,
        decide: async (work) => {
          const thread = await work.load(context.stores.thread, id);
          if (thread.isErr()) return err(thread.error);
          const events = decideThread(command, thread.value.state, { now: work.now });
          if (events.isErr()) return err(events.error);
          work.append(context.stores.thread, thread.value, events.value);
          return ok({ changed: events.value.length > 0 });
        },
      });
      if (moved.isErr()) return err(moved.error);
    }
  }
};

/** Gives back to their teams what a leaver had claimed. New claims of the leaver cannot come: every claim names the practice's version. */
export const releaseLeaver = (
  context: Context,
  {
    practice,
    keys,
    staff,
  }: { readonly practice: PracticeId; readonly keys: PracticeKeys; readonly staff: StaffId },
): Promise<Outcome<void>> =>
  empty(context, {
    practice,
    keys,
    index: `claimed/${staff}`,
    command: { type: "release-leaver", staff },
  });

/**
 * Moves the work of a closing team to its successor, then removes the team. Nothing new can have come in since the closing, because
 * every message names the practice's version.
 */
export const finishTeam = async (
  context: Context,
  {
    practice,
    keys,
    team,
    successor,
  }: {
    readonly practice: PracticeId;
    readonly keys: PracticeKeys;
    readonly team: TeamId;
    readonly successor: TeamId;
  },
): Promise<Outcome<void>> => {
  const index = `worklist/${team}`;
  const moved = await empty(context, {
    practice,
    keys,
    index,
    command: { type: "route", team: successor, staff: null },
  });
  if (moved.isErr()) return err(moved.error);
  const removed = await attempts<Done>(context, {
    practice,
    keys,
    key: null,
    answer: doneSchema,
    fresh: true,
    decide: async (work) => {
      const founded = await loadFounded(context, work);
      if (founded.isErr()) return err(founded.error);
      const { loaded } = founded.value;
      const events = decidePractice({ type: "remove-team", team, openItems: 0 }, loaded.state, {
        now: work.now,
        by: null,
      });
      if (events.isErr()) return err(events.error);
      work.append(context.stores.practice, loaded, events.value);
      return ok({ changed: events.value.length > 0 });
    },
  });
  return removed.map(() => undefined);
};
