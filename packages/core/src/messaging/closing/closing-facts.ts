import { err, ok } from "@carethread/ports";
import { namedFor } from "../../access/reading.js";
import type { Calendar } from "../../calendar/calendar.js";
import { localOf } from "../../calendar/uk-time.js";
import { type DayNow, dayNow, nextDay } from "../../closing/closing-day.js";
import type { OpenThread } from "../../closing/closing-decide.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { StaffId, ThreadId } from "../../kernel/id.js";
import type { Practice, PracticeSettings } from "../../practice/practice.js";
import { calendarFor } from "../calendar-for.js";
import type { Context } from "../context.js";
import { PRACTICE_STREAM_ID } from "../founded.js";
import { readPage } from "../page.js";
import type { Work } from "../work.js";
import { everyRow } from "../worklist/unseen-work.js";

/** What stands open at a place of the practice's log. */
export interface OpenAt {
  /** The place. */
  readonly through: number;
  readonly open: readonly OpenThread[];
  readonly diversionsOpen: number;
}

/** The day that runs. Where no calendar says, it can be closed at any time: a list that is too short must not keep a day from ending. */
export const todayOf = (calendar: Calendar, now: number): DayNow =>
  dayNow(calendar, now).unwrapOr({
    day: localOf(now).match(
      ({ date }) => date,
      () => String(now),
    ),
    shutsAt: null,
    reopensAt: now,
  });

/** Everything on the worklist of the practice, with who alone may have it. */
export const openThreads = async (
  context: Context,
  work: Work,
  practice: Practice,
): Promise<Outcome<readonly OpenThread[]>> => {
  const rows = await everyRow(context, work, "worklist");
  if (rows.isErr()) return err(rows.error);
  const open: OpenThread[] = [];
  for (const { thread, team, unseen, claim, restricted } of rows.value) {
    const named = restricted ? await namedIn(context, work, practice, thread) : ok(null);
    if (named.isErr()) return err(named.error);
    const heldUntil = claim?.until ?? 0;
    open.push({ thread, team, unseen: unseen > 0, heldUntil, named: named.value });
  }
  return ok(open);
};

/** Those who alone may have a thread now, or `null`. */
export const namedIn = async (
  context: Context,
  work: Work,
  practice: Practice,
  thread: ThreadId,
): Promise<Outcome<readonly StaffId[] | null>> => {
  const loaded = await work.load(context.stores.thread, thread);
  return loaded.map(({ state }) => namedFor(practice, state));
};

/** Where the practice's log ends. A commit of nothing says so, on the versions that the command rests on. */
const head = async (context: Context, work: Work): Promise<Outcome<number>> => {
  const { practice } = work;
  const nothing = { append: [], entries: [], putBodies: [], redactBodies: [], putJobs: [] };
  const answer = await context.storage.commit({
    ...{ practice, key: null, depends: work.reads(), ...nothing, cancelJobs: [], settleJobs: [] },
  });
  return answer.isErr() ? err(answer.error) : ok(answer.value.sequence);
};

const LOOKS_MAX = 40;

/**
 * What stands open at one exact place of the log. The lists are read between two looks at the end of the log: when nothing was stored in between, they are
 * the lists as of that place, and no message can be on neither side of it.
 */
export const openAtHead = async (
  context: Context,
  work: Work,
  practice: Practice,
): Promise<Outcome<OpenAt>> => {
  const first = await head(context, work);
  if (first.isErr()) return err(first.error);
  let through = first.value;
  for (let look = 0; look < LOOKS_MAX; look += 1) {
    const open = await openThreads(context, work, practice);
    if (open.isErr()) return err(open.error);
    const left = await readPage(context, work, { index: "follow-ups", limit: 1 }, (r) => ok(r.id));
    if (left.isErr()) return err(left.error);
    const after = await head(context, work);
    if (after.isErr()) return err(after.error);
    if (after.value === through)
      return ok({ through: after.value, open: open.value, diversionsOpen: left.value.total });
    through = after.value;
  }
  return err(problem("storage/version-conflict"));
};

/**
 * Notes which day's closing is expected next, where the calendar says another than is noted. A day that is over, and was neither closed nor told of, stays expected: other
 * hours are for the days to come.
 */
export const expectClosing = async (
  context: Context,
  work: Work,
  settings: PracticeSettings,
): Promise<Outcome<void>> => {
  const loaded = await work.load(context.stores.closing, PRACTICE_STREAM_ID);
  if (loaded.isErr()) return err(loaded.error);
  const { expected, last } = loaded.value.state;
  if (expected !== null && expected.shutsAt <= work.now) return ok(undefined);
  const calendar = calendarFor(context, settings);
  const grace = settings.closingGraceMs;
  const soon = nextDay(calendar, work.now, grace);
  // A day that was closed is over, however long its session goes on.
  const next =
    soon !== null && soon.day === last?.day ? nextDay(calendar, soon.shutsAt, grace) : soon;
  if (next === null || (next.day === expected?.day && next.shutsAt === expected.shutsAt))
    return ok(undefined);
  work.append(context.stores.closing, loaded.value, [
    { type: "closing-expected", at: work.now, next },
  ]);
  return ok(undefined);
};
