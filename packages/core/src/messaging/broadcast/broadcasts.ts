import { err, ok } from "@carethread/ports";
import * as z from "zod";
import type { Principal } from "../../access/principal.js";
import type { BroadcastCommand } from "../../broadcast/broadcast-command.js";
import { decideBroadcast } from "../../broadcast/broadcast-decide.js";
import type { Acknowledgement } from "../../disclaimer/disclaimer.js";
import { disclaimerName, unacknowledged } from "../../disclaimer/disclaimer-required.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { BroadcastId } from "../../kernel/id.js";
import { lookup } from "../../kernel/lookup.js";
import { activeStaff } from "../../practice/practice-staff.js";
import { teamTakesWork } from "../../practice/practice-team.js";
import type { SendEvidence } from "../../thread/thread.js";
import { type Raised, raiseAlerts } from "../alert/alert-job.js";
import { checkWritten } from "../body/text.js";
import type { Context } from "../context.js";
import { type Done, doneSchema } from "../done.js";
import { type Founded, loadOnDuty } from "../founded.js";
import type { Command } from "../run.js";
import { disclaimersInForce, packDigest } from "../send/check-draft.js";
import type { Work } from "../work.js";
import { putDraft } from "./broadcast-bodies.js";
import {
  broadcastInputs,
  type DraftBroadcast,
  type OnBroadcast,
  type OnRevision,
  type ReleaseBroadcast,
} from "./broadcast-inputs.js";
import { type Judged, judgeBroadcast, unlessStopped } from "./broadcast-judge.js";
import { type AtBroadcast, loadBroadcast, secondHolds, stagingOf } from "./broadcast-rights.js";

/** A broadcast is drafted. @category broadcasts */
export interface BroadcastDrafted {
  /** Its reference. */
  readonly broadcast: BroadcastId;
  /** Which draft this is. */
  readonly revision: number;
  /** How many are on the list. */
  readonly recipients: number;
}

/** The commands about broadcasts. */
export interface BroadcastCommands {
  readonly draft: Command<DraftBroadcast, BroadcastDrafted>;
  readonly discard: Command<OnBroadcast, Done>;
  readonly approve: Command<OnRevision, Done>;
  readonly release: Command<ReleaseBroadcast, Done>;
  readonly halt: Command<OnBroadcast, Done>;
  readonly recall: Command<OnBroadcast, Done>;
}

/** Makes them. */
export const broadcastCommands = (context: Context): BroadcastCommands => ({
  draft: draft(context),
  discard: onBroadcast(context, "discard", "broadcasts.discard"),
  approve: approve(context),
  release: release(context),
  halt: onBroadcast(context, "halt", "broadcasts.halt"),
  recall: onBroadcast(context, "recall", "broadcasts.recall"),
});

const decided = (
  context: Context,
  work: Work,
  { broadcast }: Pick<AtBroadcast, "broadcast">,
  command: BroadcastCommand,
): Outcome<Done> => {
  const events = decideBroadcast(command, broadcast.state, { now: work.now });
  if (events.isErr()) return err(events.error);
  work.append(context.stores.broadcast, broadcast, events.value);
  return ok({ changed: events.value.length > 0 });
};

/** Discards, halts or recalls: one call, without a question back, because there is no time for one. */
const onBroadcast = (
  context: Context,
  type: "discard" | "halt" | "recall",
  name: string,
): Command<OnBroadcast, Done> => ({
  name,
  input: broadcastInputs.onBroadcast,
  answer: doneSchema,
  run: async (work, principal, input) => {
    const at = await loadBroadcast(context, work, principal, input.broadcast);
    if (at.isErr()) return err(at.error);
    const { state } = at.value.broadcast;
    const done = decided(context, work, at.value, { type, staff: at.value.staff.staff });
    if (done.isErr() || !done.value.changed) return done;
    if (type === "discard")
      for (const ref of [state.bodyRef, ...state.audienceRefs]) work.redact(ref);
    else alertHalted(work, at.value);
    return done;
  },
});

/** Tells whoever had a hand in it, and every manager, once: a broadcast that was stopped is nobody's secret. */
const alertHalted = (work: Work, { broadcast, practice, staff }: AtBroadcast): void => {
  const { authors, approved, release, halted, broadcast: id } = broadcast.state;
  if (halted !== null) return;
  const managers = Object.values(practice.staff).filter((s) => s.roles.includes("manager"));
  const involved = [...authors, approved?.by ?? [], release?.by ?? []].flat();
  const tell = [...new Set([...involved, ...managers.map((s) => s.staff)])].filter(
    (other) => other !== staff.staff && activeStaff(practice, other) !== null,
  );
  const to: readonly Raised["to"][] =
    tell.length === 0 ? [{ kind: "host" }] : tell.map((s) => ({ kind: "staff", staff: s }));
  raiseAlerts(
    work,
    to.map((whom, n) => ({
      ...{ reference: `${id}.halted.${n}`, to: whom, what: "broadcast-halted" },
      ...{ about: broadcast.stream, since: work.now, dueAt: work.now, step: 0 },
    })),
  );
};

const draftAnswer = z.object({
  broadcast: z.string(),
  revision: z.number(),
  recipients: z.number(),
});

const draft = (context: Context): Command<DraftBroadcast, BroadcastDrafted> => ({
  name: "broadcasts.draft",
  input: broadcastInputs.draft,
  answer: draftAnswer,
  run: async (work, principal, input) => {
    const at = await toDraft(context, work, principal, input);
    if (at.isErr()) return err(at.error);
    const fit = fitToDraft(context, at.value, input);
    if (fit.isErr()) return err(fit.error);
    const { subject = "", text, answers = {}, category, team, answerable, language } = input;
    const written = checkWritten({ subject, text });
    if (written.isErr()) return err(written.error);
    const patients = [...new Set(input.patients)];
    const { broadcast, staff } = at.value;
    const { state } = broadcast;
    const body = { text: { ...written.value, answers }, patients };
    if (state.status !== null && state.status !== "draft")
      return err(problem("broadcast/not-a-draft"));
    const refs = await putDraft(context, work, broadcast, body);
    if (refs.isErr()) return err(refs.error);
    if (state.status === "draft")
      for (const ref of [state.bodyRef, ...state.audienceRefs]) work.redact(ref);
    const done = decided(context, work, at.value, {
      type: "draft",
      staff: staff.staff,
      ...refs.value,
      recipients: patients.length,
      ...{ category, team, answerable, language },
    });
    return done.map(() => ({
      broadcast: state.broadcast,
      revision: state.revision + 1,
      recipients: patients.length,
    }));
  },
});

/** The broadcast to be drafted: one that is there, or a new one. */
const toDraft = async (
  context: Context,
  work: Work,
  principal: Principal,
  { broadcast: id }: DraftBroadcast,
): Promise<Outcome<AtBroadcast>> => {
  if (id !== undefined) return loadBroadcast(context, work, principal, id);
  const duty = await loadOnDuty(context, work, principal, "broadcast");
  if (duty.isErr()) return err(duty.error);
  const broadcast = await work.load(context.stores.broadcast, work.id("broadcast"));
  return broadcast.map((loaded) => ({ ...duty.value, broadcast: loaded }));
};

const fitToDraft = (
  context: Context,
  { practice }: Founded,
  { category, team }: DraftBroadcast,
): Outcome<void> => {
  if (!context.content.categories.some((c) => c.id === category))
    return err(problem("category/unknown"));
  if (lookup(practice.teams, team)?.status !== "active")
    return err(problem("practice/team-unknown"));
  return teamTakesWork(practice, team) ? ok(undefined) : err(problem("practice/team-empty"));
};

const approve = (context: Context): Command<OnRevision, Done> => ({
  name: "broadcasts.approve",
  input: broadcastInputs.onRevision,
  answer: doneSchema,
  run: async (work, principal, { broadcast, revision }) => {
    const at = await loadBroadcast(context, work, principal, broadcast);
    if (at.isErr()) return err(at.error);
    const { staff, practice } = at.value;
    const done = decided(context, work, at.value, {
      ...{ type: "approve", staff: staff.staff, revision },
      secondHolds: secondHolds(practice, at.value.broadcast.state),
    });
    if (done.isErr() || !done.value.changed) return done;
    // Nobody is asked to answer for what may not go out.
    const judged = await judgeBroadcast(context, work, at.value, at.value.broadcast);
    if (judged.isErr()) return err(judged.error);
    return unlessStopped(judged.value).andThen(() => done);
  },
});

const release = (context: Context): Command<ReleaseBroadcast, Done> => ({
  name: "broadcasts.release",
  input: broadcastInputs.release,
  answer: doneSchema,
  run: async (work, principal, input) => {
    const at = await loadBroadcast(context, work, principal, input.broadcast);
    if (at.isErr()) return err(at.error);
    const { broadcast, practice, settings, staff } = at.value;
    const { status } = broadcast.state;
    if (status === "discarded") return err(problem("broadcast/not-a-draft"));
    const judged = await judgeBroadcast(context, work, at.value, broadcast);
    if (judged.isErr()) return err(judged.error);
    const evidence = evidenceOf(context, work, at.value, { judged: judged.value, input });
    if (evidence.isErr()) return err(evidence.error);
    const free = status === "draft" ? unlessStopped(judged.value) : ok(undefined);
    if (free.isErr()) return err(free.error);
    return decided(context, work, at.value, {
      type: "release",
      staff: staff.staff,
      revision: input.revision,
      staging: stagingOf(settings),
      evidence: evidence.value,
      needsSecond: judged.value.needsSecond,
      secondHolds: secondHolds(practice, broadcast.state),
    });
  },
});

/** What is bound to every copy: what the rules said, and the disclaimers in force, each acknowledged. */
const evidenceOf = (
  context: Context,
  work: Work,
  { settings, broadcast }: AtBroadcast,
  { judged, input }: { readonly judged: Judged; readonly input: ReleaseBroadcast },
): Outcome<SendEvidence> => {
  const { language } = broadcast.state;
  const question = { audience: "staff", moment: "create", language } as const;
  const required = disclaimersInForce(context, settings, question);
  if (required.isErr()) return err(required.error);
  const named = required.value.map(disclaimerName);
  const missing = unacknowledged(named, input.acknowledgements, work.now);
  if (missing.length > 0) return err(problem("disclaimer/not-acknowledged", { missing }));
  const { guarded } = judged;
  const given = (a: Acknowledgement): boolean =>
    named.includes(disclaimerName({ ...a, id: a.disclaimer }));
  return ok({
    outcome: guarded.unchecked ? "unchecked" : "clear",
    pack: { id: context.content.rules.id, version: context.content.rules.version },
    packDigest: packDigest(context, work.practice, work.keys),
    rules: guarded.rules,
    declared: false,
    diversion: null,
    acknowledgements: input.acknowledgements.filter(given),
  });
};
