import { err, ok, STORAGE_LIMITS } from "@carethread/ports";
import * as z from "zod";
import type { CivilDate } from "../../calendar/calendar.js";
import { sessionsOn } from "../../calendar/opening.js";
import { localOf } from "../../calendar/uk-time.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { TeamId } from "../../kernel/id.js";
import { lookup } from "../../kernel/lookup.js";
import { decodeWorklistValue } from "../../thread/thread-codec.js";
import { type PlannedDay, spread } from "../../traffic/traffic-plan.js";
import { calendarFor } from "../calendar-for.js";
import type { Context } from "../context.js";
import { loadOnDuty } from "../founded.js";
import { hostId } from "../parse.js";
import type { Query } from "../run.js";
import type { Work } from "../work.js";

/** How a team's work could be spread over the days to come. @category traffic */
export interface WorkPlan {
  /** What a clinician must see. Rows of restricted threads count here. */
  readonly clinical: readonly PlannedDay[];
  /** Everything else. */
  readonly admin: readonly PlannedDay[];
  /** Threads that were left out because only the most urgent 500 are looked at. */
  readonly beyond: number;
}

/** Days on which the practice is open that a plan has. */
const DAYS = 5;
const DAY_MS = 86_400_000;
/** No practice is closed for longer. */
const LOOK_AHEAD = 40;

const planWorkInput = z.strictObject({ team: hostId });

/** Spreads the work that waits for a team over the next five days on which the practice is open. */
export const planWork = (context: Context): Query<{ readonly team: TeamId }, WorkPlan> => ({
  name: "traffic.plan",
  input: planWorkInput,
  run: async (work, principal, { team }) => {
    const duty = await loadOnDuty(context, work, principal, "see-worklists");
    if (duty.isErr()) return err(duty.error);
    const { practice, settings } = duty.value;
    if (lookup(practice.teams, team) === undefined) return err(problem("practice/team-unknown"));
    const days = openDays(context, work, settings);
    if (days.isErr()) return err(days.error);
    const due = await dueOf(context, work, team);
    if (due.isErr()) return err(due.error);
    const { dayCapacity } = settings.traffic;
    const { rows, beyond } = due.value;
    const plan = (clinical: boolean, capacity: number | null): readonly PlannedDay[] => {
      const dates = rows.filter((r) => r.clinical === clinical).map((r) => r.date);
      return spread(byDay(days.value, dates), capacity);
    };
    return ok({
      clinical: plan(true, dayCapacity.clinical),
      admin: plan(false, dayCapacity.admin),
      beyond,
    });
  },
});

const openDays = (
  context: Context,
  work: Work,
  settings: Parameters<typeof calendarFor>[1],
): Outcome<readonly CivilDate[]> => {
  const calendar = calendarFor(context, settings);
  const days: CivilDate[] = [];
  for (let n = 0; n < LOOK_AHEAD && days.length < DAYS; n += 1) {
    const local = localOf(work.now + n * DAY_MS);
    if (local.isErr()) return err(local.error);
    const sessions = sessionsOn(calendar, local.value.date);
    if (sessions.isErr()) return err(sessions.error);
    const left =
      n === 0 ? sessions.value.some(({ to }) => to > local.value.time) : sessions.value.length > 0;
    if (left) days.push(local.value.date);
  }
  return ok(days);
};

interface Due {
  readonly clinical: boolean;
  readonly date: CivilDate;
}

const dueOf = async (
  context: Context,
  { practice }: Work,
  team: TeamId,
): Promise<Outcome<{ readonly rows: readonly Due[]; readonly beyond: number }>> => {
  const limit = STORAGE_LIMITS.pageRowsMax;
  const page = await context.storage.range({
    ...{ practice, index: `worklist/${team}`, after: null, limit, witness: [] },
  });
  if (page.isErr()) return err(page.error);
  const rows: Due[] = [];
  for (const { value } of page.value.rows) {
    const row = decodeWorklistValue(value);
    if (row.isErr()) return err(row.error);
    const { category, replyBy } = row.value;
    if (replyBy === null) continue;
    const local = localOf(replyBy);
    if (local.isErr()) return err(local.error);
    const known = context.content.categories.find((c) => c.id === category);
    rows.push({ clinical: known?.clinical ?? true, date: local.value.date });
  }
  return ok({ rows, beyond: page.value.total - page.value.rows.length });
};

/** What is late, or due on a day on which the practice is closed, is due on the open day before; what is late, on the first. */
const byDay = (
  days: readonly CivilDate[],
  dates: readonly CivilDate[],
): readonly { readonly date: CivilDate; readonly due: number }[] => {
  const [first = ""] = days;
  const last = days.at(-1) ?? "";
  const dayFor = (date: CivilDate): CivilDate =>
    date < first ? first : (days.filter((d) => d <= date).at(-1) ?? first);
  // What is promised after the last day of the plan is not of this plan.
  const within = dates.filter((d) => d <= last);
  return days.map((date) => ({ date, due: within.filter((d) => dayFor(d) === date).length }));
};
