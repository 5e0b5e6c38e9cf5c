import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { mayWork, namedFor } from "../access/reading.js";
import { type Outcome, problem } from "../kernel/catalogue.js";
import type { StaffId, TeamId, ThreadId } from "../kernel/id.js";
import { lookup } from "../kernel/lookup.js";
import type { Practice } from "../practice/practice.js";
import { teamTakesWork } from "../practice/practice-team.js";
import type { Thread } from "../thread/thread.js";
import { decodeWorklistValue } from "../thread/thread-codec.js";
import type { ThreadCommand } from "../thread/thread-command.js";
import { decideThread } from "../thread/thread-decide.js";
import type { WorklistValue } from "../thread/thread-entries.js";
import type { Context } from "./context.js";
import type { Done } from "./done.js";
import { loadOnDuty } from "./founded.js";
import { type ListPage, type PageRequest, pageFields, readPage } from "./page.js";
import { hostId } from "./parse.js";
import type { Command, Query } from "./run.js";
import { loadAtThread, staffCommand } from "./staff-on-thread.js";
import {
  type HandleThread,
  type HandOver,
  type OnThread,
  type RouteThread,
  threadInputs,
  type WithClaim,
} from "./thread-inputs.js";

/** A row of a worklist: what waits, since when, until when. No text. @category worklist */
export interface WorklistRow extends WorklistValue {
  /** The thread. */
  readonly thread: ThreadId;
}

/** Which worklist. @category worklist */
export interface WorklistRequest extends PageRequest {
  /** A team's, or with `null` the whole practice's. */
  readonly team: TeamId | null;
}

/** Somebody has taken a thread in hand. @category worklist */
export interface Claimed {
  /** To be given with whatever is done under the claim. An older token never fits again. */
  readonly token: number;
  /** When the claim lapses unless it is made again: milliseconds since 1970 UTC. */
  readonly until: number;
}

/** A page of a worklist: the most urgent rank first, in it the earliest promised reply. */
export const worklistPage = (context: Context): Query<WorklistRequest, ListPage<WorklistRow>> => ({
  name: "worklist.page",
  input: z.strictObject({ team: hostId.nullable(), ...pageFields }),
  run: async (work, principal, { team, after, limit }) => {
    const duty = await loadOnDuty(context, work, principal, "see-worklists");
    if (duty.isErr()) return err(duty.error);
    if (team !== null && lookup(duty.value.practice.teams, team) === undefined)
      return err(problem("practice/team-unknown"));
    const index = team === null ? "worklist" : `worklist/${team}`;
    return readPage(context, work, { after, limit, index }, toRow);
  },
});

/** What the member of staff who asks has claimed, the earliest promised reply first. */
export const claimedPage = (context: Context): Query<PageRequest, ListPage<WorklistRow>> => ({
  name: "worklist.mine",
  input: z.strictObject(pageFields),
  run: async (work, principal, input) => {
    const duty = await loadOnDuty(context, work, principal, "work");
    if (duty.isErr()) return err(duty.error);
    return readPage(context, work, { ...input, index: `claimed/${duty.value.staff.staff}` }, toRow);
  },
});

/** A row of a worklist as it is stored. */
export const toRow = (entry: {
  readonly id: string;
  readonly value: string;
}): Outcome<WorklistRow> =>
  decodeWorklistValue(entry.value).map((value) => ({ thread: entry.id, ...value }));

/** Takes a thread in hand, or renews one's own claim. */
export const claimThread = (context: Context): Command<OnThread, Claimed> => ({
  name: "worklist.claim",
  input: threadInputs.onThread,
  answer: z.object({ token: z.number(), until: z.number() }),
  run: async (work, principal, { thread }) => {
    const needs = { right: "work", sight: "read", thread } as const;
    const at = await loadAtThread(context, work, principal, needs);
    if (at.isErr()) return err(at.error);
    const { staff, settings, thread: loaded } = at.value;
    const command: ThreadCommand = { type: "claim", staff: staff.staff, claimMs: settings.claimMs };
    const events = decideThread(command, loaded.state, { now: work.now });
    if (events.isErr()) return err(events.error);
    const { claim } = work.append(context.stores.thread, loaded, events.value);
    return claim === null
      ? err(problem("claim/not-yours"))
      : ok({ token: claim.token, until: claim.until });
  },
});

/** The commands of work that answer no more than whether something changed. */
export interface WorkCommands {
  readonly release: Command<WithClaim, Done>;
  readonly handOver: Command<HandOver, Done>;
  readonly route: Command<RouteThread, Done>;
  readonly handle: Command<HandleThread, Done>;
  readonly settleUnreachable: Command<OnThread, Done>;
}

/** Whether a thread can be given into somebody's hands: they may work on it, and it is not restricted to others. */
export const canTake = (practice: Practice, thread: Thread, to: StaffId): boolean =>
  mayWork(practice, to) && (namedFor(practice, thread)?.includes(to) ?? true);

/** Whether a clinician must have seen a message of this category. One that is not known any more counts as clinical. */
export const isClinical = ({ content }: Context, category: string): boolean =>
  content.categories.find((c) => c.id === category)?.clinical ?? true;

/** Makes them. */
export const workCommands = (context: Context): WorkCommands => {
  const work = { right: "work", sight: "read" } as const;
  return {
    release: staffCommand(context, {
      name: "worklist.release",
      input: threadInputs.withClaim,
      ...work,
      toCommand: ({ token }, { staff }) => ok({ type: "release", staff: staff.staff, token }),
    }),
    handOver: staffCommand(context, {
      name: "worklist.handOver",
      input: threadInputs.handOver,
      ...work,
      toCommand: ({ token, to }, { staff, practice, settings, thread }) =>
        canTake(practice, thread.state, to)
          ? ok({ type: "hand-over", staff: staff.staff, token, to, claimMs: settings.claimMs })
          : err(problem("practice/staff-unknown")),
    }),
    route: staffCommand(context, {
      name: "worklist.route",
      input: threadInputs.route,
      right: "route",
      sight: "know",
      toCommand: ({ team }, { staff, practice }) => {
        if (lookup(practice.teams, team)?.status !== "active")
          return err(problem("practice/team-unknown"));
        return teamTakesWork(practice, team)
          ? ok({ type: "route", team, staff: staff.staff })
          : err(problem("practice/team-empty"));
      },
    }),
    handle: staffCommand(context, {
      name: "worklist.handle",
      input: threadInputs.handle,
      ...work,
      toCommand: ({ token, outcome }, { staff, thread }) =>
        ok({
          type: "handle",
          staff: staff.staff,
          token,
          outcome,
          needsReview: isClinical(context, thread.state.category),
        }),
    }),
    settleUnreachable: staffCommand(context, {
      name: "worklist.settleUnreachable",
      input: threadInputs.onThread,
      ...work,
      toCommand: (_, { staff }) => ok({ type: "settle-unreachable", staff: staff.staff }),
    }),
  };
};
