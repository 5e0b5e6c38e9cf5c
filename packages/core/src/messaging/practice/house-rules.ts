import { err, ok } from "@carethread/ports";
import { mayWork } from "../../access/reading.js";
import { heldAt } from "../../closing/closing.js";
import type { ClosingEvent } from "../../closing/closing-event.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { StaffId } from "../../kernel/id.js";
import { lookup } from "../../kernel/lookup.js";
import type { LeaverHandOver } from "../../practice/practice.js";
import { activeStaff } from "../../practice/practice-staff.js";
import { readsMessages } from "../../practice/practice-team.js";
import { takesAway, type UnseenWork } from "../../practice/practice-unseen.js";
import { expectClosing } from "../closing/closing-facts.js";
import type { Context } from "../context.js";
import type { Done } from "../done.js";
import { type OnDuty, PRACTICE_STREAM_ID } from "../founded.js";
import type { Command } from "../run.js";
import { armNew, lookAtAll } from "../watch/watch-armed.js";
import type { Work } from "../work.js";
import { unseenOf, unseenOn, unseenRows } from "../worklist/unseen-work.js";
import type { WorklistRow } from "../worklist/worklist.js";
import { holdOver } from "./held-over.js";
import {
  type AddTeam,
  type ChangeStaff,
  type ConfigurePractice,
  practiceInputs,
  type RemoveStaff,
  type RemoveTeam,
  type SetAvailability,
} from "./practice-inputs.js";
import { factCommand } from "./practices.js";

/**
 * The rules of the house: nobody leaves or is given other work, no team goes and no practice closes while something unseen is theirs, unless somebody was named who
 * takes it over. What comes in between the look and the commit is left to nobody either: it stands on its team's list, and on its clocks.
 */
export interface HouseRules {
  readonly configure: Command<ConfigurePractice, Done>;
  readonly addTeam: Command<AddTeam, Done>;
  readonly setAvailability: Command<SetAvailability, Done>;
  readonly changeStaff: Command<ChangeStaff, Done>;
  readonly removeStaff: Command<RemoveStaff, Done>;
  readonly closeTeam: Command<RemoveTeam, Done>;
}

/** What sets, or begins, the watch of teams. */
const watchedRules = (context: Context): Pick<HouseRules, "configure" | "addTeam"> => ({
  configure: factCommand(
    context,
    "practices.configure",
    practiceInputs.configure,
    async ({ settings }, at, work) => {
      const expected = await expectClosing(context, work, { ...at.settings, ...settings });
      if (movesWatch(settings)) lookAtAll(context, work, at.practice);
      return expected.map(() => ({ type: "configure", settings }));
    },
  ),
  addTeam: factCommand(
    context,
    "practices.addTeam",
    practiceInputs.addTeam,
    ({ key: _, ...team }, { practice, settings }, work) => {
      // A team that is there has its row, which must not be put off.
      if (lookup(practice.teams, team.team) === undefined)
        armNew(context, work, { practice, settings, team: team.team });
      return Promise.resolve(ok({ type: "add-team" as const, ...team }));
    },
  ),
});

/** Makes them. */
export const houseRules = (context: Context): HouseRules => ({
  ...watchedRules(context),
  setAvailability: setAvailability(context),
  changeStaff: changeStaff(context),
  removeStaff: factCommand(
    context,
    "practices.removeStaff",
    practiceInputs.removeStaff,
    async ({ staff, handOver = null }, at, work) => {
      const to = heirOf(at, staff, handOver);
      if (to === "unfit") return unknownStaff();
      const unseen = await inHand(context, work, staff);
      const passed = await passHeld(context, work, { staff, to, by: at.staff.staff });
      if (passed.isErr()) return err(passed.error);
      return unseen.map((found) => ({ type: "remove-staff", staff, unseen: found, handOver }));
    },
  ),
  closeTeam: factCommand(
    context,
    "practices.removeTeam",
    practiceInputs.removeTeam,
    async ({ team, successor, handOver = false }, _, work) => {
      const unseen = await unseenOn(context, work, `worklist/${team}`);
      return unseen.map((found) => ({
        type: "close-team",
        team,
        successor,
        unseen: found,
        handOver,
      }));
    },
  ),
});

/** A practice closes when nothing is unseen, or somebody holds what is. */
const setAvailability = (context: Context): HouseRules["setAvailability"] =>
  factCommand(
    context,
    "practices.setAvailability",
    practiceInputs.setAvailability,
    async ({ availability, heldBy = null }, at, work) => {
      if (heldBy !== null && !canHold(at, heldBy.staff)) return unknownStaff();
      if (heldBy !== null && heldBy.until <= work.now) return untilPast();
      const closes = availability.status === "closed";
      const left = closes ? await notHeld(context, work) : ok([]);
      if (left.isErr()) return err(left.error);
      // Other words for a practice that is closed already hand nothing over.
      if (closes && heldBy !== null && at.practice.availability.status === "open") {
        const given = await holdOver(context, work, at, { ...heldBy, rows: left.value });
        if (given.isErr()) return err(given.error);
      }
      const unseen = unseenOf(left.value);
      return ok({ type: "set-availability", availability, unseen, heldBy });
    },
  );

/** Whoever is given other roles or teams has nothing unseen in hand by those that are taken away. */
const changeStaff = (context: Context): HouseRules["changeStaff"] =>
  factCommand(
    context,
    "practices.changeStaff",
    practiceInputs.changeStaff,
    async ({ key: _, handOver = null, ...change }, at, work) => {
      const { staff } = change;
      const to = heirOf(at, staff, handOver);
      if (to === "unfit") return unknownStaff();
      const known = activeStaff(at.practice, staff);
      if (known === null) return unknownStaff();
      const { roles = known.roles, teams = known.teams } = change;
      const unseen = await inHand(context, work, staff, ({ team }) =>
        takesAway(known, { roles, teams }, team),
      );
      if (handOver !== null || !readsMessages({ roles })) {
        const passed = await passHeld(context, work, { staff, to, by: at.staff.staff });
        if (passed.isErr()) return err(passed.error);
      }
      return unseen.map((found) => ({ type: "change-staff", ...change, unseen: found, handOver }));
    },
  );

/** Whether what was commanded takes from their hands what is in them: it says so, or leaves them no role to work with. */
export const finishesWork = ({
  roles,
  handOver,
}: Pick<ChangeStaff, "roles" | "handOver">): boolean =>
  (handOver ?? null) !== null || (roles !== undefined && !readsMessages({ roles }));

/** The colleague who takes over, `null` where it returns to the teams, or that they could not. */
const heirOf = (
  at: OnDuty,
  staff: StaffId,
  handOver: LeaverHandOver | null,
): StaffId | null | "unfit" => {
  if (handOver?.kind !== "colleague") return null;
  return handOver.staff !== staff && canHold(at, handOver.staff) ? handOver.staff : "unfit";
};

/** Whether a change moves the times at which it has to be looked whether teams are watched. */
const movesWatch = ({ watch, hours, nation }: ConfigurePractice["settings"]): boolean =>
  watch !== undefined || hours !== undefined || nation !== undefined;

const canHold = ({ practice }: OnDuty, staff: StaffId): boolean => mayWork(practice, staff);
const unknownStaff = (): Outcome<never> => err(problem("practice/staff-unknown"));
const untilPast = (): Outcome<never> =>
  err(problem("input/malformed", { fields: ["heldBy.until"] }));

/** What nobody has seen and no hand-over of a closing holds. */
const notHeld = async (context: Context, work: Work): Promise<Outcome<readonly WorklistRow[]>> => {
  const closing = await work.load(context.stores.closing, PRACTICE_STREAM_ID);
  if (closing.isErr()) return err(closing.error);
  const held = heldAt(closing.value.state, work.now);
  return unseenRows(context, work, "worklist", ({ thread }) => !held.has(thread));
};

/**
 * What somebody has in hand, or holds over a closing, and nobody has seen. A claim that has lapsed is not theirs any more, whoever has noted
 * it.
 */
const inHand = async (
  context: Context,
  work: Work,
  staff: StaffId,
  counts: (row: WorklistRow) => boolean = () => true,
): Promise<Outcome<UnseenWork>> => {
  const closing = await work.load(context.stores.closing, PRACTICE_STREAM_ID);
  if (closing.isErr()) return err(closing.error);
  const held = heldAt(closing.value.state, work.now);
  const isTheirs = (row: WorklistRow): boolean => {
    const { thread, claim } = row;
    const claims = claim !== null && claim.staff === staff && work.now < claim.until;
    return (held.get(thread) === staff || claims) && counts(row);
  };
  const holds = closing.value.state.held.some((h) => h.to === staff && work.now < h.until);
  return unseenOn(context, work, holds ? "worklist" : `claimed/${staff}`, isTheirs);
};

/** What a leaver held over a closing is held by whoever takes over, until the same time; by nobody when it returns to the teams. */
const passHeld = async (
  context: Context,
  work: Work,
  { staff, to, by }: { readonly staff: StaffId; readonly to: StaffId | null; readonly by: StaffId },
): Promise<Outcome<void>> => {
  const closing = await work.load(context.stores.closing, PRACTICE_STREAM_ID);
  if (closing.isErr()) return err(closing.error);
  const at = work.now;
  const theirs = closing.value.state.held.filter((h) => h.to === staff);
  const events = theirs.flatMap(({ handOver, until, threads }, n): readonly ClosingEvent[] => [
    { type: "hand-over-ended", at, handOver, unseen: 0 },
    ...(to === null
      ? []
      : [
          {
            type: "handed-over" as const,
            at,
            handOver: work.id(`passed-${n}`),
            by,
            to,
            until,
            threads,
          },
        ]),
  ]);
  work.append(context.stores.closing, closing.value, events);
  return ok(undefined);
};
