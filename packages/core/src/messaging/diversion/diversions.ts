import { err, ok } from "@carethread/ports";
import * as z from "zod";
import type { Principal } from "../../access/principal.js";
import { staffSight } from "../../access/reading.js";
import type { Diversion, FollowUpOutcome } from "../../diversion/diversion.js";
import { type DiversionValue, decodeDiversionValue } from "../../diversion/diversion-codec.js";
import { settle } from "../../diversion/diversion-decide.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { CategoryId, DiversionId, PatientId, ThreadId } from "../../kernel/id.js";
import type { Context } from "../context.js";
import { type Done, doneSchema, type Keyed } from "../done.js";
import { loadOnDuty, type OnDuty } from "../founded.js";
import { type ListPage, type PageRequest, pageFields, readPage } from "../page.js";
import { commandKey, hostId } from "../parse.js";
import type { Command, Query } from "../run.js";
import type { Loaded } from "../store.js";
import { accessStream } from "../thread/access-codec.js";
import type { Work } from "../work.js";

/** A draft that was sent elsewhere: when, by which rules, and what became of it. No text, no name. @category triage */
export interface DiversionRow extends DiversionValue {
  /** Its reference. */
  readonly diversion: DiversionId;
}

/** Which diversions. @category triage */
export interface DiversionsRequest extends PageRequest {
  /** `needed`: only those that somebody has to follow up, the grave ones first, then by age. Left out for all, the latest first. */
  readonly followUp?: "needed" | undefined;
}

/** A diversion, for whoever follows it up. There is no text: it was never sent. @category triage */
export interface OpenedDiversion extends DiversionRow {
  /** Whom the draft was about. */
  readonly patient: PatientId;
  /** The thread that it was to be a reply in, or `null`. */
  readonly thread: ThreadId | null;
  /** What it was about. */
  readonly category: CategoryId;
}

/** Says how following up a diversion ended. @category triage */
export interface SettleDiversion extends Keyed {
  /** Which. */
  readonly diversion: DiversionId;
  /** How. */
  readonly outcome: FollowUpOutcome;
}

const listDiversionsInput = z.strictObject({
  ...pageFields,
  followUp: z.literal("needed").optional(),
});

/** The practice's diversions: all, or those to be followed up. */
export const listDiversions = (
  context: Context,
): Query<DiversionsRequest, ListPage<DiversionRow>> => ({
  name: "diversions.list",
  input: listDiversionsInput,
  run: async (work, principal, { followUp, ...page }) => {
    const duty = await loadOnDuty(context, work, principal, "see-worklists");
    if (duty.isErr()) return err(duty.error);
    const index = followUp === undefined ? "diversions" : "follow-ups";
    return readPage(context, work, { ...page, index }, rowOf);
  },
});

const rowOf = (entry: { readonly id: string; readonly value: string }): Outcome<DiversionRow> =>
  decodeDiversionValue(entry.value).map((value) => ({ diversion: entry.id, ...value }));

interface Followed extends Omit<OnDuty, "loaded"> {
  readonly loaded: Loaded<Diversion>;
  readonly patient: PatientId;
  readonly thread: ThreadId | null;
  readonly category: CategoryId;
}

/** A diversion for somebody who works on threads. One about a thread that they may not know of is not there for them either. */
const loadFollowed = async (
  context: Context,
  work: Work,
  principal: Principal,
  id: DiversionId,
): Promise<Outcome<Followed>> => {
  const duty = await loadOnDuty(context, work, principal, "work");
  if (duty.isErr()) return err(duty.error);
  const loaded = await work.load(context.stores.diversion, id);
  if (loaded.isErr()) return err(loaded.error);
  const { diverted } = loaded.value.state;
  if (diverted === null) return err(problem("access/not-found"));
  const found = { ...duty.value, loaded: loaded.value };
  const { about } = diverted;
  if (about.kind === "new")
    return ok({ ...found, patient: about.patient, thread: null, category: about.category });
  const thread = await work.load(context.stores.thread, about.thread);
  if (thread.isErr()) return err(thread.error);
  const { patient, category } = thread.value.state;
  const { practice, staff } = duty.value;
  const sight = staffSight(practice, staff, thread.value.state, work.now);
  return patient === null || sight === "nothing"
    ? err(problem("access/not-found"))
    : ok({ ...found, patient, thread: about.thread, category });
};

const openDiversionInput = z.strictObject({ diversion: hostId });

/** Opens a diversion to follow it up: whom it is about, which is recorded. */
export const openDiversion = (
  context: Context,
): Query<{ readonly diversion: DiversionId }, OpenedDiversion> => ({
  name: "diversions.open",
  input: openDiversionInput,
  run: async (work, principal, { diversion }) => {
    const followed = await loadFollowed(context, work, principal, diversion);
    if (followed.isErr()) return err(followed.error);
    const { loaded, patient, thread, category, staff } = followed.value;
    const entry = context.stores.diversion.type.entries(loaded.state)[0];
    const row = rowOf({ id: diversion, value: entry?.value ?? "" });
    if (row.isErr()) return err(row.error);
    const read = { type: "diversion-read", at: work.now, staff: staff.staff };
    work.record(accessStream(diversion), read);
    return ok({ ...row.value, patient, thread, category });
  },
});

const settleDiversionInput = z.strictObject({
  diversion: hostId,
  outcome: z.enum([
    "called-back",
    "attended",
    "in-touch-already",
    "not-reached",
    "no-follow-up-needed",
  ]),
  key: commandKey,
});

/** Says how following up a diversion ended. */
export const settleDiversion = (context: Context): Command<SettleDiversion, Done> => ({
  name: "diversions.settle",
  input: settleDiversionInput,
  answer: doneSchema,
  run: async (work, principal, { diversion, outcome }) => {
    const followed = await loadFollowed(context, work, principal, diversion);
    if (followed.isErr()) return err(followed.error);
    const { loaded, staff } = followed.value;
    const events = settle({ staff: staff.staff, outcome }, loaded.state, work.now);
    if (events.isErr()) return err(events.error);
    work.append(context.stores.diversion, loaded, events.value);
    return ok({ changed: events.value.length > 0 });
  },
});
