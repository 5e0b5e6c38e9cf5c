import { type ClaimedJob, err, ok } from "@carethread/ports";
import {
  type Diversion,
  type DiversionEvent,
  type Diverted,
  isGrave,
} from "../../diversion/diversion.js";
import type { Outcome } from "../../kernel/catalogue.js";
import type { DiversionId, PatientId, StaffId, TeamId } from "../../kernel/id.js";
import { LIMITS } from "../../kernel/limits.js";
import { lookup } from "../../kernel/lookup.js";
import type { Practice } from "../../practice/practice.js";
import { staffInRole } from "../../practice/practice-staff.js";
import { presentTeam, teamFor } from "../../practice/practice-team.js";
import { type Message, sameAuthor } from "../../thread/thread.js";
import { type Raised, raiseAlerts } from "../alert/alert-job.js";
import { inOpenTime } from "../calendar-for.js";
import type { Context } from "../context.js";
import type { Done } from "../done.js";
import { type Founded, loadFounded } from "../founded.js";
import { readPage } from "../page.js";
import { endTimer } from "../sweep/end-timer.js";
import { threadRow } from "../thread/thread-lists.js";
import type { Work } from "../work.js";

/** What is due with a diversion: whether its writer was heard of since, and if not, whom to tell. */
export const diversionDue = async (
  context: Context,
  work: Work,
  job: ClaimedJob,
  id: DiversionId,
): Promise<Outcome<Done>> => {
  const founded = await loadFounded(context, work);
  if (founded.isErr()) return err(founded.error);
  const loaded = await work.load(context.stores.diversion, id);
  if (loaded.isErr()) return err(loaded.error);
  const { at } = job;
  const now = Math.max(work.now, at);
  const due = context.stores.diversion.type.nextDueAt(loaded.value.state);
  const { diverted } = loaded.value.state;
  const isDue = due !== null && due <= now && diverted !== null;
  const events = isDue
    ? await followUp(context, work, {
        ...founded.value,
        state: loaded.value.state,
        diverted,
        now,
        at,
      })
    : ok([]);
  if (events.isErr()) return err(events.error);
  return ok(endTimer(work, context.stores.diversion, loaded.value, { job, events: events.value }));
};

interface Due extends Founded {
  readonly state: Diversion;
  readonly diverted: Diverted;
  readonly now: number;
  readonly at: number;
}

const followUp = async (
  context: Context,
  work: Work,
  due: Due,
): Promise<Outcome<readonly DiversionEvent[]>> => {
  const { state, diverted, settings, now, at } = due;
  const about = await aboutOf(context, work, due);
  if (about.isErr()) return err(about.error);
  const heard = await heardSince(context, work, diverted, about.value.patient);
  if (heard.isErr()) return err(heard.error);
  if (heard.value !== null) return ok([{ type: "diversion-followed", at: now, ...heard.value }]);
  const step = state.abandoned === null ? 0 : state.abandoned.step + 1;
  const grave = isGrave(diverted);
  if (grave) raiseAlerts(work, alertsOf(due, about.value.team, step), at);
  const again = inOpenTime(context, settings, now, settings.diversionFollowUpMs);
  return ok([
    {
      type: "diversion-abandoned",
      at: now,
      step,
      againAt: grave ? Math.max(now + 1, again) : null,
    },
  ]);
};

interface WhatAbout {
  readonly patient: PatientId;
  readonly team: TeamId | null;
}

const aboutOf = async (
  context: Context,
  work: Work,
  { diverted: { about }, practice }: Due,
): Promise<Outcome<WhatAbout>> => {
  if (about.kind === "new")
    return ok({ patient: about.patient, team: about.team ?? teamFor(practice, about.category) });
  const thread = await work.load(context.stores.thread, about.thread);
  return thread.map(({ state }) => ({
    patient: state.patient ?? "",
    team: presentTeam(practice, state.team),
  }));
};

/** A message of the same writer about the same patient since the diversion, or `null`. */
const heardSince = async (
  context: Context,
  work: Work,
  { author, at }: Diverted,
  patient: PatientId,
): Promise<Outcome<{ readonly thread: string; readonly message: string } | null>> => {
  const request = { index: `threads/${patient}`, limit: LIMITS.pageRowsMax };
  const page = await readPage(context, work, request, threadRow);
  if (page.isErr()) return err(page.error);
  const wrote = (m: Message): boolean =>
    m.state !== "undone" && m.sentAt >= at && sameAuthor(m.author, author);
  for (const { thread } of page.value.rows.filter((r) => r.lastAt >= at)) {
    const loaded = await work.load(context.stores.thread, thread);
    if (loaded.isErr()) return err(loaded.error);
    const found = loaded.value.state.messages.find(wrote);
    if (found !== undefined) return ok({ thread, message: found.message });
  }
  return ok(null);
};

const isMember = ({ staff }: Practice, id: StaffId, team: TeamId): boolean =>
  lookup(staff, id)?.teams.includes(team) === true;

/** The clinicians of the team first, then the managers, then the host, again and again until somebody has settled it. */
const alertsOf = (
  { state, diverted, practice, now }: Due,
  team: TeamId | null,
  step: number,
): readonly Raised[] => {
  const all = staffInRole(practice, "clinician");
  const inTeam = all.filter((id) => team === null || isMember(practice, id, team));
  const clinicians = inTeam.length > 0 ? inTeam : all;
  const rungs: readonly (readonly StaffId[])[] = [clinicians, staffInRole(practice, "manager")];
  const staff = rungs[step] ?? [];
  const to: readonly Raised["to"][] =
    staff.length === 0
      ? [{ kind: "host" }]
      : staff.map((one) => ({ kind: "staff" as const, staff: one }));
  return to.map((recipient, n) => ({
    reference: `diversion-abandoned.${state.diversion}.${step}.${n}`,
    to: recipient,
    what: "diversion-abandoned",
    about: `diversion/${state.diversion}`,
    since: diverted.at,
    dueAt: diverted.followUpAt ?? now,
    step,
  }));
};
