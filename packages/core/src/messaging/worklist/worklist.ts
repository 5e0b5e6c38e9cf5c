import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { mayWork, namedFor } from "../../access/reading.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { StaffId, TeamId, ThreadId } from "../../kernel/id.js";
import { lookup } from "../../kernel/lookup.js";
import { afterOpenTime } from "../../ladder/ladder-climb.js";
import type { Practice } from "../../practice/practice.js";
import { teamTakesWork } from "../../practice/practice-team.js";
import type { Thread } from "../../thread/thread.js";
import { decodeWorklistValue } from "../../thread/thread-codec.js";
import type { ThreadCommand } from "../../thread/thread-command.js";
import { decideThread } from "../../thread/thread-decide.js";
import type { WorklistValue } from "../../thread/thread-entries.js";
import { filingJob } from "../../thread/thread-filing.js";
import { calendarFor } from "../calendar-for.js";
import type { Context } from "../context.js";
import { type Done, doneSchema } from "../done.js";
import { loadOnDuty } from "../founded.js";
import { type ListPage, type PageRequest, pageFields, pageInput, readPage } from "../page.js";
import { hostId } from "../parse.js";
import type { Command, Query } from "../run.js";
import { type AtThread, loadAtThread, staffCommand } from "../thread/staff-on-thread.js";
import {
  type HandleThread,
  type HandOver,
  type OnThread,
  type RouteThread,
  type SettleConcern,
  threadInputs,
  type WithClaim,
} from "../thread/thread-inputs.js";

/** A row of a worklist: what waits, since when, until when. No text. @category worklist */
export interface WorklistRow extends WorklistValue {
  /** The thread. */
  readonly thread: ThreadId;
}

/** Which worklist. @category worklist */
export interface WorklistRequest extends PageRequest {
  /** A team's, or with `null` the whole practice's. */
  readonly team: TeamId | null;
  /**
   * `true` for a look that nobody takes: a counter's, a refresh's while the screen is not looked at. It does not count as having opened the list, so that a machine cannot keep
   * the dead-man's switch quiet. Left out, somebody looks.
   */
  readonly glance?: boolean | undefined;
}

/** Somebody has taken a thread in hand. @category worklist */
export interface Claimed {
  /** To be given with whatever is done under the claim. An older token never fits again. */
  readonly token: number;
  /** When the claim lapses unless it is made again: milliseconds since 1970 UTC. */
  readonly until: number;
}

const worklistPageInput = z.strictObject({
  team: hostId.nullable(),
  glance: z.boolean().optional(),
  ...pageFields,
});

/** A page of a worklist: the most urgent rank first, in it the earliest promised reply. */
export const worklistPage = (context: Context): Query<WorklistRequest, ListPage<WorklistRow>> => ({
  name: "worklist.page",
  input: worklistPageInput,
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
  input: pageInput,
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

const claimThreadAnswer = z.object({ token: z.number(), until: z.number() });

/** Takes a thread in hand, or renews one's own claim. */
export const claimThread = (context: Context): Command<OnThread, Claimed> => ({
  name: "worklist.claim",
  input: threadInputs.onThread,
  answer: claimThreadAnswer,
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

/** Has tried again what is not filed. */
const fileAgain = (context: Context): Command<OnThread, Done> => ({
  name: "worklist.fileAgain",
  input: threadInputs.onThread,
  answer: doneSchema,
  run: async (work, principal, { thread }) => {
    const needs = { right: "work", sight: "read", thread } as const;
    const at = await loadAtThread(context, work, principal, needs);
    if (at.isErr()) return err(at.error);
    if (context.record === undefined) return err(problem("messaging/no-record"));
    const open = at.value.thread.state.filings.filter((f) => f.filedAt === null);
    for (const filing of open)
      work.job(filingJob(thread, { ...filing, dueAt: Math.max(filing.dueAt, work.now) }));
    return ok({ changed: open.length > 0 });
  },
});

/** The commands of work that answer no more than whether something changed. */
export interface WorkCommands {
  readonly release: Command<WithClaim, Done>;
  readonly handOver: Command<HandOver, Done>;
  readonly route: Command<RouteThread, Done>;
  readonly handle: Command<HandleThread, Done>;
  readonly settleUnreachable: Command<OnThread, Done>;
  readonly settleConcern: Command<SettleConcern, Done>;
  readonly fileAgain: Command<OnThread, Done>;
  readonly acknowledge: Command<OnThread, Done>;
}

/** Whether a thread can be given into somebody's hands: they may work on it, and it is not restricted to others. */
export const canTake = (practice: Practice, thread: Thread, to: StaffId): boolean =>
  mayWork(practice, to) && (namedFor(practice, thread)?.includes(to) ?? true);

/** Whether a clinician must have seen a message of this category. One that is not known any more counts as clinical. */
export const isClinical = ({ content }: Context, category: string): boolean =>
  content.categories.find((c) => c.id === category)?.clinical ?? true;
const openTimeAfter = (
  context: Context,
  { practice, settings }: Pick<AtThread, "practice" | "settings">,
  now: number,
  ms: number,
): number => afterOpenTime({ practice, calendar: calendarFor(context, settings), now }, ms);

/** Until when work that is given away must have been taken up. */
const returnByOf = (context: Context, at: AtThread, now: number): number =>
  openTimeAfter(context, at, now, at.settings.clocks.returnMs);

/** The commands by which somebody says that they have seen to what could not wait. */
const seenTo = (context: Context): Pick<WorkCommands, "settleUnreachable" | "acknowledge"> => ({
  settleUnreachable: staffCommand(context, {
    name: "worklist.settleUnreachable",
    input: threadInputs.onThread,
    ...{ right: "work", sight: "read" },
    toCommand: (_, { staff }) => ok({ type: "settle-unreachable", staff: staff.staff }),
  }),
  acknowledge: staffCommand(context, {
    name: "worklist.acknowledge",
    input: threadInputs.onThread,
    right: "see-worklists",
    sight: "know",
    toCommand: (_, at, { now }) => {
      const until = openTimeAfter(context, at, now, at.settings.claimMs);
      return ok({ type: "acknowledge", staff: at.staff.staff, until });
    },
  }),
});

/** Makes them. */
export const workCommands = (context: Context): WorkCommands => {
  const work = { right: "work", sight: "read" } as const;
  return {
    ...seenTo(context),
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
      toCommand: ({ token, to }, at, { now }) => {
        const { staff, practice, settings, thread } = at;
        if (!canTake(practice, thread.state, to)) return err(problem("practice/staff-unknown"));
        const { claimMs } = settings;
        const returnBy = returnByOf(context, at, now);
        return ok({ type: "hand-over", staff: staff.staff, token, to, claimMs, returnBy });
      },
    }),
    route: staffCommand(context, {
      name: "worklist.route",
      input: threadInputs.route,
      right: "route",
      sight: "know",
      toCommand: ({ team }, at, { now }) => {
        const { staff, practice } = at;
        if (lookup(practice.teams, team)?.status !== "active")
          return err(problem("practice/team-unknown"));
        return teamTakesWork(practice, team)
          ? ok({ type: "route", team, staff: staff.staff, returnBy: returnByOf(context, at, now) })
          : err(problem("practice/team-empty"));
      },
    }),
    handle: staffCommand(context, {
      name: "worklist.handle",
      input: threadInputs.handle,
      ...work,
      toCommand: ({ token, outcome, instead }, { staff, thread }) =>
        ok({
          type: "handle",
          staff: staff.staff,
          token,
          outcome,
          instead,
          needsReview: isClinical(context, thread.state.category),
        }),
    }),
    settleConcern: staffCommand(context, {
      name: "worklist.settleConcern",
      input: threadInputs.settleConcern,
      ...work,
      toCommand: ({ concern: kind }, { staff }) =>
        ok({ type: "settle-concern", kind, about: null, staff: staff.staff }),
    }),
    fileAgain: fileAgain(context),
  };
};
