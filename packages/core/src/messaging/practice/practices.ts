import { err, ok } from "@carethread/ports";
import * as z from "zod";
import type { Principal } from "../../access/principal.js";
import { calendarOf } from "../../calendar/calendar.js";
import { yearUncovered } from "../../calendar/coverage.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { PartnerId, PracticeId, StaffId, TeamId } from "../../kernel/id.js";
import {
  type Availability,
  DEFAULT_SETTINGS,
  type Partner,
  type Practice,
  type PracticeSettings,
  type Staff,
  type Team,
} from "../../practice/practice.js";
import type { PracticeCommand } from "../../practice/practice-command.js";
import { decidePractice } from "../../practice/practice-decide.js";
import { activeStaff } from "../../practice/practice-staff.js";
import { firstRoster } from "../../roster/roster.js";
import { isUnlimited } from "../../traffic/traffic.js";
import { checkTraffic } from "../../traffic/traffic-lawful.js";
import { expectClosing } from "../closing/closing-facts.js";
import { contain } from "../contain.js";
import type { Context } from "../context.js";
import { type Done, doneSchema, type Keyed } from "../done.js";
import { loadFounded, loadOnDuty, type OnDuty, PRACTICE_STREAM_ID } from "../founded.js";
import { parse } from "../parse.js";
import { attempts, type Command, type Query, unknownPractice } from "../run.js";
import type { Work } from "../work.js";
import { type FoundPractice, practiceInputs } from "./practice-inputs.js";

/** A command of a manager about the practice, from what the host gives to what the decider takes. */
export const practiceCommand = <Input extends Keyed>(
  context: Context,
  name: string,
  input: z.ZodType<Input>,
  toCommand: (input: Input) => PracticeCommand,
): Command<Input, Done> =>
  factCommand(context, name, input, (given) => Promise.resolve(ok(toCommand(given))));

/** A command of a manager about the practice that is decided with more than the practice itself. */
export const factCommand = <Input extends Keyed>(
  context: Context,
  name: string,
  input: z.ZodType<Input>,
  toCommand: (input: Input, at: OnDuty, work: Work) => Promise<Outcome<PracticeCommand>>,
): Command<Input, Done> => ({
  name,
  input,
  answer: doneSchema,
  run: async (work, principal, given) => {
    const duty = await loadOnDuty(context, work, principal, "configure");
    if (duty.isErr()) return err(duty.error);
    const { loaded, staff } = duty.value;
    const command = await toCommand(given, duty.value, work);
    if (command.isErr()) return err(command.error);
    const lawful = isLawful(context, duty.value, command.value, work.now);
    if (lawful.isErr()) return err(lawful.error);
    const events = decidePractice(command.value, loaded.state, {
      now: work.now,
      by: staff.staff,
    });
    if (events.isErr()) return err(events.error);
    work.append(context.stores.practice, loaded, events.value);
    return ok({ changed: events.value.length > 0 });
  },
});

/** Whether the content knows the nation's bank holidays of this year. */
const daysKnown = (
  { bankHolidays }: Context["content"],
  { nation }: Pick<PracticeSettings, "nation">,
  now: number,
): Outcome<void> => {
  const year = yearUncovered(bankHolidays, nation, now);
  return year === null ? ok(undefined) : err(problem("calendar/year-not-covered", { year }));
};

/** Whether the nation allows what would be set: also where hours or nation are changed under limits that stand. */
const isLawful = (
  { content }: Context,
  { settings }: OnDuty,
  command: PracticeCommand,
  now: number,
): Outcome<void> => {
  if (command.type !== "configure") return ok(undefined);
  const next = { ...settings, ...command.settings };
  // Another nation's days must be known. A list that ends while a practice is at work keeps nobody from changing its phone number.
  const known = next.nation === settings.nation ? ok(undefined) : daysKnown(content, next, now);
  if (known.isErr()) return known;
  return isUnlimited(next.traffic)
    ? ok(undefined)
    : checkTraffic(calendarOf(next, content), next.traffic, now);
};

/** Founds a practice: the one command without a principal, because there is nobody yet. */
export const foundPractice = (context: Context, input: unknown): Promise<Outcome<Done>> =>
  contain(context, "practices.found", async () => {
    const asked = parse<FoundPractice>(practiceInputs.found, input);
    if (asked.isErr()) return err(asked.error);
    const { practice, manager, key, ...given } = asked.value;
    const keys = await context.keys.open(practice);
    if (keys.isErr()) return err(unknownPractice(keys.error));
    return attempts<Done>(context, {
      practice,
      keys: keys.value,
      key: { id: `host:${key}`, request: `practices.found${JSON.stringify(asked.value)}` },
      answer: doneSchema,
      decide: async (work) => {
        const loaded = await work.load(context.stores.practice, PRACTICE_STREAM_ID);
        if (loaded.isErr()) return err(loaded.error);
        const roster = firstRoster(manager.staff);
        const settings = { ...DEFAULT_SETTINGS, roster, ...given };
        const command: PracticeCommand = { type: "found", settings, manager };
        const events = decidePractice(command, loaded.value.state, { now: work.now, by: null });
        if (events.isErr()) return err(events.error);
        const isNew = events.value.length > 0;
        const known = isNew ? daysKnown(context.content, given, work.now) : ok(undefined);
        if (known.isErr()) return err(known.error);
        work.append(context.stores.practice, loaded.value, events.value);
        const expected = await expectClosing(context, work, settings);
        return expected.map(() => ({ changed: isNew }));
      },
    });
  });

/**
 * What anybody with a connection to the practice may know of it; staff also see staff, teams and partners.
 *
 * @category people
 */
export interface PracticeDescription {
  /** The practice. */
  readonly practice: PracticeId;
  /** Whether it takes patients' messages now. */
  readonly availability: Availability;
  /** The settings, but for those that name staff or say how they work. */
  readonly settings: Omit<PracticeSettings, keyof StaffSettings>;
  /** Active teams, for the patient's choice. */
  readonly teams: readonly { readonly team: string; readonly name: string }[];
  /** Staff and partners, leavers included; `null` for anybody but active staff. */
  readonly people: {
    /** Staff by reference, leavers included. */
    readonly staff: Readonly<Record<StaffId, Staff>>;
    /** Teams by reference, removed ones included. */
    readonly teams: Readonly<Record<TeamId, Team>>;
    /** Partners by reference, removed ones included. */
    readonly partners: Readonly<Record<PartnerId, Partner>>;
    /** Ladder, roster and watch. */
    readonly settings: StaffSettings;
  } | null;
}

/** The settings that are for staff alone: who is told, and who is there when. @category people */
export type StaffSettings = Pick<PracticeSettings, "ladder" | "roster" | "watch">;

const apart = (
  all: PracticeSettings,
): readonly [Omit<PracticeSettings, keyof StaffSettings>, StaffSettings] => {
  const { ladder, roster, watch, ...open } = all;
  return [open, { ladder, roster, watch }];
};

const describePracticeInput = z.strictObject({});

/** Describes the practice. */
export const describePractice = (
  context: Context,
): Query<Record<string, never>, PracticeDescription> => ({
  name: "practices.describe",
  input: describePracticeInput,
  run: async (work, principal) => {
    const founded = await loadFounded(context, work);
    if (founded.isErr()) return err(founded.error);
    const { practice, settings } = founded.value;
    const insider = isInsider(practice, principal);
    if (principal.kind === "staff" && !insider) return err(problem("access/denied"));
    const [open, forStaff] = apart(settings);
    return ok({
      practice: practice.practice,
      availability: practice.availability,
      settings: open,
      teams: Object.values(practice.teams)
        .filter((t) => t.status === "active")
        .map(({ team, name }) => ({ team, name })),
      people: insider
        ? {
            ...{ staff: practice.staff, partners: practice.partners, teams: practice.teams },
            settings: forStaff,
          }
        : null,
    });
  },
});

const isInsider = (practice: Practice, principal: Principal): boolean =>
  principal.kind === "staff" && activeStaff(practice, principal.staff) !== null;
