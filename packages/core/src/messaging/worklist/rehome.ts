import { err, ok, type PracticeKeys } from "@carethread/ports";
import type { Outcome } from "../../kernel/catalogue.js";
import type { PracticeId, StaffId, TeamId, ThreadId } from "../../kernel/id.js";
import type { LeaverHandOver } from "../../practice/practice.js";
import { decidePractice } from "../../practice/practice-decide.js";
import { presentTeam, teamFor } from "../../practice/practice-team.js";
import type { Thread } from "../../thread/thread.js";
import { decideThread } from "../../thread/thread-decide.js";
import type { ThreadEvent } from "../../thread/thread-event.js";
import type { Context } from "../context.js";
import { type Done, doneSchema } from "../done.js";
import { loadFounded } from "../founded.js";
import { readPage } from "../page.js";
import { attempts } from "../run.js";
import { lookAnew } from "../watch/watch-armed.js";
import type { Work } from "../work.js";
import { canTake } from "./worklist.js";

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
    : decideThread({ type: "route", team, staff: null, returnBy: null }, thread, { now: work.now });
};

/** Where work is moved from. */
interface Moving {
  readonly practice: PracticeId;
  readonly keys: PracticeKeys;
  /** The list that is to become empty. */
  readonly index: string;
  /** What takes a thread off the list. */
  move(work: Work, thread: Thread): Promise<Outcome<readonly ThreadEvent[]>>;
}

const BATCH = 100;

/** Takes every thread off a list until the list is empty. Safe to repeat, and to do by several at once. */
const empty = async (context: Context, moving: Moving): Promise<Outcome<void>> => {
  const { practice, index } = moving;
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
      const moved = await moveOne(context, moving, id);
      if (moved.isErr()) return err(moved.error);
    }
  }
};

const moveOne = (
  context: Context,
  { practice, keys, move }: Moving,
  id: ThreadId,
): Promise<Outcome<Done>> =>
  attempts<Done>(context, {
    practice,
    keys,
    key: null,
    answer: doneSchema,
    fresh: true,
    decide: async (work) => {
      const thread = await work.load(context.stores.thread, id);
      if (thread.isErr()) return err(thread.error);
      const events = await move(work, thread.value.state);
      if (events.isErr()) return err(events.error);
      work.append(context.stores.thread, thread.value, events.value);
      return ok({ changed: events.value.length > 0 });
    },
  });

/** Whose work is moved. */
interface Leaving {
  readonly practice: PracticeId;
  readonly keys: PracticeKeys;
}

/** Who left, and who takes over. */
interface Leaver extends Leaving {
  readonly staff: StaffId;
  readonly handOver: LeaverHandOver;
}

/**
 * Gives what a leaver had claimed to the colleague who takes over, or back to the teams. New claims of the leaver cannot come: every claim names
 * the practice's version. What the colleague may not have, because it is restricted or they have left by now, returns to its team.
 */
export const releaseLeaver = (
  context: Context,
  { practice, keys, staff, handOver }: Leaver,
): Promise<Outcome<void>> =>
  empty(context, {
    practice,
    keys,
    index: `claimed/${staff}`,
    move: async (work, thread) => {
      const founded = await loadFounded(context, work);
      if (founded.isErr()) return err(founded.error);
      const { settings } = founded.value;
      const named = handOver.kind === "colleague" ? handOver.staff : null;
      const to = named !== null && canTake(founded.value.practice, thread, named) ? named : null;
      const { claimMs } = settings;
      return decideThread({ type: "release-leaver", staff, to, claimMs }, thread, {
        now: work.now,
      });
    },
  });

/**
 * Moves the work of a closing team to whoever has it now, then removes the team. Where it goes is decided with each thread, on the
 * practice's version: the successor may itself have been closed meanwhile. Nothing new comes in after the closing, because every message
 * names that version too.
 */
export const finishTeam = async (
  context: Context,
  { practice, keys, team }: Leaving & { readonly team: TeamId },
): Promise<Outcome<void>> => {
  const index = `worklist/${team}`;
  const move: Moving["move"] = (work, thread) => homeward(context, work, thread);
  for (;;) {
    const moved = await empty(context, { practice, keys, index, move });
    if (moved.isErr()) return err(moved.error);
    const removed = await removeEmptied(context, { practice, keys, team });
    if (removed.isOk()) return ok(undefined);
    // Something came onto the list between the last look and this commit: it is taken home first.
    if (removed.error.code !== "practice/team-busy") return err(removed.error);
  }
};

const removeEmptied = (
  context: Context,
  { practice, keys, team }: Leaving & { readonly team: TeamId },
): Promise<Outcome<Done>> =>
  attempts<Done>(context, {
    practice,
    keys,
    key: null,
    answer: doneSchema,
    fresh: true,
    decide: async (work) => {
      const founded = await loadFounded(context, work);
      if (founded.isErr()) return err(founded.error);
      const { loaded } = founded.value;
      // The list as it is at the very version of the practice on which the removal is decided.
      const left = await readPage(context, work, { index: `worklist/${team}`, limit: 1 }, (row) =>
        ok(row.id),
      );
      if (left.isErr()) return err(left.error);
      const openItems = left.value.total;
      const events = decidePractice({ type: "remove-team", team, openItems }, loaded.state, {
        now: work.now,
        by: null,
      });
      if (events.isErr()) return err(events.error);
      const after = work.append(context.stores.practice, loaded, events.value);
      // What was told of the watch of this team is over, and whoever took over has its work to look at.
      const heir = presentTeam(after, team);
      lookAnew(context, work, heir === null ? [team] : [team, heir]);
      return ok({ changed: events.value.length > 0 });
    },
  });
