import { type ClaimedJob, err, ok } from "@carethread/ports";
import { type Closing, type DayHandOver, type Expected, heldAt } from "../../closing/closing.js";
import { nextDay } from "../../closing/closing-day.js";
import type { ClosingEvent } from "../../closing/closing-event.js";
import type { Outcome } from "../../kernel/catalogue.js";
import type { Practice } from "../../practice/practice.js";
import { staffInRole } from "../../practice/practice-staff.js";
import { type Raised, raiseAlerts } from "../alert/alert-job.js";
import { calendarFor } from "../calendar-for.js";
import type { Context } from "../context.js";
import type { Done } from "../done.js";
import { type Founded, loadFounded } from "../founded.js";
import { endTimer } from "../sweep/end-timer.js";
import type { Work } from "../work.js";
import { everyRow } from "../worklist/unseen-work.js";

type Events = readonly ClosingEvent[];

/** What is due at the end of a day: to say that it was not closed, and that a hand-over has ended. */
export const closingDue = async (
  context: Context,
  work: Work,
  job: ClaimedJob,
  id: string,
): Promise<Outcome<Done>> => {
  const founded = await loadFounded(context, work);
  if (founded.isErr()) return err(founded.error);
  const loaded = await work.load(context.stores.closing, id);
  if (loaded.isErr()) return err(loaded.error);
  const { at } = job;
  const now = Math.max(work.now, at);
  const { state } = loaded.value;
  const missed = notClosed(context, work, { ...founded.value, state, now, jobAt: at });
  const ended = await endHandOvers(context, work, { ...founded.value, state, now, jobAt: at });
  if (ended.isErr()) return err(ended.error);
  const events = [...missed, ...ended.value];
  return ok(endTimer(work, context.stores.closing, loaded.value, { job, events }));
};

interface Due extends Founded {
  readonly state: Closing;
  readonly now: number;
  readonly jobAt: number;
}

/** The managers are told first, the host when the day is still not closed after another grace; then the next day is expected. */
const notClosed = (context: Context, work: Work, due: Due): Events => {
  const { state, settings, practice, now, jobAt } = due;
  const { expected } = state;
  if (expected === null || now < expected.dueAt) return [];
  const grace = settings.closingGraceMs;
  const calendar = calendarFor(context, settings);
  const following = nextDay(calendar, expected.shutsAt, grace);
  // One that was closed before it was told of this one is over.
  const isClosed = following !== null && following.day === state.last?.day;
  const next = isClosed ? nextDay(calendar, following.shutsAt, grace) : following;
  const last = expected.step > 0;
  const staff = last ? [] : staffInRole(practice, "manager");
  const alerts = staff.map((one, n) => alertOf(expected, { kind: "staff", staff: one }, n));
  raiseAlerts(work, last ? [alertOf(expected, { kind: "host" }, 0)] : alerts, jobAt);
  const { day, step } = expected;
  return [{ type: "day-not-closed", at: now, day, step, againAt: last ? null : now + grace, next }];
};

const alertOf = ({ day, shutsAt, dueAt, step }: Expected, to: Raised["to"], n: number): Raised => ({
  reference: `day-not-closed.${day}.${step}.${n}`,
  to,
  what: "day-not-closed",
  about: "closing/self",
  since: shutsAt,
  dueAt,
  step,
});

/** A hand-over that ends with something unseen goes back to everybody, and its holder and the managers are told. */
const endHandOvers = async (
  context: Context,
  work: Work,
  { state, practice, now, jobAt }: Due,
): Promise<Outcome<Events>> => {
  const over = state.held.filter((h) => h.until <= now);
  if (over.length === 0) return ok([]);
  const rows = await everyRow(context, work, "worklist");
  if (rows.isErr()) return err(rows.error);
  const unseen = new Set(rows.value.filter((r) => r.unseen > 0).map((r) => r.thread));
  const held = heldAt(state, now);
  return ok(
    over.map((h) => {
      const left = h.threads.filter((t) => unseen.has(t) && !held.has(t)).length;
      if (left > 0) raiseAlerts(work, returned(practice, h), jobAt);
      return { type: "hand-over-ended", at: now, handOver: h.handOver, unseen: left };
    }),
  );
};

const returned = (practice: Practice, { handOver, to, until }: DayHandOver): readonly Raised[] =>
  [...new Set([to, ...staffInRole(practice, "manager")])].map((staff, n) => ({
    reference: `returned.${handOver}.${n}`,
    to: { kind: "staff", staff },
    what: "returned",
    about: "closing/self",
    since: until,
    dueAt: until,
    step: 0,
  }));
