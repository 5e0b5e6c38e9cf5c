import { err, ok } from "@carethread/ports";
import type { StaffPrincipal } from "../../access/principal.js";
import type { Outcome } from "../../kernel/catalogue.js";
import type { TeamId } from "../../kernel/id.js";
import type { Practice } from "../../practice/practice.js";
import { activeStaff } from "../../practice/practice-staff.js";
import { teamIsThere } from "../../practice/practice-team.js";
import { decideWatch } from "../../watch/watch-decide.js";
import { mayWatch } from "../../watch/watch-who.js";
import { calendarFor } from "../calendar-for.js";
import { contain } from "../contain.js";
import type { Context } from "../context.js";
import { type Done, doneSchema } from "../done.js";
import { loadFounded, PRACTICE_STREAM_ID } from "../founded.js";
import type { Call } from "../messaging.js";
import type { ListPage } from "../page.js";
import { parse } from "../parse.js";
import { principalSchema } from "../principal-schema.js";
import { attempts, type Query, runQuery } from "../run.js";
import { seenKey, streamName } from "../store.js";
import type { Work } from "../work.js";
import type { WorklistRequest, WorklistRow } from "../worklist/worklist.js";

/** Who opened which list: a team's, or with `null` that of the whole practice, on which every team's work stands. */
interface Opening {
  readonly who: StaffPrincipal;
  readonly team: TeamId | null;
}

/** The teams of the list that whoever opened it looks after. */
const teamsOf = (practice: Practice, { who, team }: Opening, now: number): readonly TeamId[] => {
  const staff = activeStaff(practice, who.staff);
  if (staff === null) return [];
  const shown = team === null ? Object.keys(practice.teams) : [team];
  const at = { practice, now };
  return shown.filter((id) => teamIsThere(practice, id) && mayWatch(at, id, staff.staff));
};

/** Whether all of it is known already, as far as this process has seen: then nothing is read and nothing is stored. */
const isKnown = (context: Context, opening: Opening): boolean => {
  const { practice, watch } = context.stores;
  const { practice: of, staff } = opening.who;
  const home = practice.seen.get(seenKey(of, streamName(practice, PRACTICE_STREAM_ID)))?.state;
  if (home === undefined || home.settings === null) return false;
  const now = context.clock.now();
  const present = { practice: home, calendar: calendarFor(context, home.settings), now };
  return teamsOf(home, opening, now).every((team) => {
    const seen = watch.seen.get(seenKey(of, streamName(watch, team)));
    const events = seen && decideWatch({ type: "open-list", staff }, seen.state, present);
    return events?.isOk() === true && events.value.length === 0;
  });
};

const note = async (context: Context, work: Work, opening: Opening): Promise<Outcome<Done>> => {
  const founded = await loadFounded(context, work);
  if (founded.isErr()) return err(founded.error);
  const { practice, settings } = founded.value;
  const present = { practice, calendar: calendarFor(context, settings), now: work.now };
  const { staff } = opening.who;
  let changed = false;
  for (const team of teamsOf(practice, opening, work.now)) {
    const watch = await work.load(context.stores.watch, team);
    if (watch.isErr()) return err(watch.error);
    const events = decideWatch({ type: "open-list", staff }, watch.value.state, present);
    if (events.isErr()) return err(events.error);
    work.append(context.stores.watch, watch.value, events.value);
    changed ||= events.value.length > 0;
  }
  return ok({ changed });
};

/** Notes that a list was opened, unless that is known. Whoever reads is answered whether or not it could be noted. */
const noteOpened = async (context: Context, opening: Opening): Promise<void> => {
  if (isKnown(context, opening)) return;
  const noted = await contain(context, "watch.opened", async () => {
    const { practice } = opening.who;
    const keys = await context.keys.open(practice);
    if (keys.isErr()) return err(keys.error);
    return attempts<Done>(context, {
      ...{ practice, keys: keys.value, key: null, answer: doneSchema },
      decide: (work) => note(context, work, opening),
    });
  });
  // What could not be noted is noted with the next look; if it never can, the dead-man's switch says that nobody looks.
  noted.unwrapOr({ changed: false });
};

/** The call of `worklist.page`: to open a list is to have opened it, and a sign of life. */
export const openingPage =
  (
    context: Context,
    page: Query<WorklistRequest, ListPage<WorklistRow>>,
  ): Call<WorklistRequest, ListPage<WorklistRow>> =>
  (principal, input) =>
    contain(context, page.name, async () => {
      // Read once: what is noted is what was read, whatever the host does with its objects meanwhile.
      const who = parse(principalSchema, principal);
      if (who.isErr()) return err(who.error);
      const asked = parse(page.input, input);
      if (asked.isErr()) return err(asked.error);
      const read = await runQuery(context, page, who.value, asked.value);
      if (read.isOk() && who.value.kind === "staff" && asked.value.glance !== true)
        await noteOpened(context, { who: who.value, team: asked.value.team });
      return read;
    });
