import type { Calendar } from "../calendar/calendar.js";
import { type LocalMoment, localOf } from "../calendar/uk-time.js";
import type { StaffId, TeamId } from "../kernel/id.js";
import { LIMITS } from "../kernel/limits.js";
import type { Rung } from "../ladder/ladder.js";
import type { Practice, Staff } from "../practice/practice.js";
import { activeStaff, membersOf, staffInRole } from "../practice/practice-staff.js";
import { looksAfter, readsMessages } from "../practice/practice-team.js";
import type { Duty, Roster, Shift } from "./roster.js";

/** Who works in a practice, and what day and time it is. */
export interface Present {
  readonly practice: Practice;
  readonly calendar: Calendar;
  readonly now: number;
}

const NO_ROSTER: Roster = { shifts: [], absences: [], duty: [] };

const rosterOf = ({ settings }: Practice): Roster => settings?.roster ?? NO_ROSTER;

const isAway = ({ practice, now }: Present, staff: StaffId): boolean =>
  rosterOf(practice).absences.some((a) => a.staff === staff && a.from <= now && now < a.to);

const covers =
  (moment: LocalMoment) =>
  ({ weekday, from, to }: Pick<Shift, "weekday" | "from" | "to">): boolean =>
    weekday === moment.weekday && from <= moment.time && moment.time < to;

/** The first of these lists that has anybody on it: rather somebody who is away than nobody. */
const firstOf = (...lists: readonly (readonly StaffId[])[]): readonly StaffId[] =>
  [...new Set(lists.find((list) => list.length > 0) ?? [])].slice(0, LIMITS.toldMax);

const thereOf = (present: Present, staff: readonly StaffId[]): readonly StaffId[] =>
  staff.filter((id) => !isAway(present, id));

/** What the entries of the roster say that hold at this moment; none where nobody can say what day it is. */
const atNow = <Entry extends Shift | Duty>(
  { now }: Present,
  entries: readonly Entry[],
): readonly Entry[] =>
  localOf(now).match(
    (moment) => entries.filter(covers(moment)),
    () => [],
  );

/** Those who were called to help a team out, while they help. */
const helpersOf = ({ practice, now }: Present, team: TeamId): readonly StaffId[] =>
  practice.surges
    .filter((s) => s.team === team && now < s.until)
    .flatMap((s) => s.staff)
    .filter((id) => {
      const found = activeStaff(practice, id);
      return found !== null && readsMessages(found);
    });

/**
 * Who looks after a team now: those on shift; where nobody is, everybody in the team who is not away; where all are away, all of them. Whoever was called to help
 * and is not away is among them.
 */
export const watchersOf = (present: Present, team: TeamId): readonly StaffId[] => {
  const { practice } = present;
  const shifts = rosterOf(practice).shifts.filter((s) => s.team === team);
  const onShift = atNow(present, shifts)
    .map((s) => s.staff)
    .filter((id) => {
      const found = activeStaff(practice, id);
      return found !== null && looksAfter(found, team);
    });
  const members = membersOf(practice, team);
  const helpers = thereOf(present, helpersOf(present, team));
  const [shift, there] = [thereOf(present, onShift), thereOf(present, members)];
  const own = shift.length > 0 ? shift : there;
  // Helpers alone are somebody; that all of the team are away is told to the team where nobody helps.
  return firstOf([...own, ...helpers], members);
};

/** Those who are to look after a team now and are not away: who is on shift, else its members. May be nobody. */
export const rosteredFor = (present: Present, team: TeamId): readonly StaffId[] =>
  thereOf(present, watchersOf(present, team));

const onDuty = (present: Present, role: Duty["role"]): readonly StaffId[] => {
  const duty = rosterOf(present.practice).duty.filter(
    (d) => d.role === role && activeStaff(present.practice, d.staff) !== null,
  );
  const now = atNow(present, duty).map((d) => d.staff);
  const ever = duty.map((d) => d.staff);
  return firstOf(thereOf(present, now), thereOf(present, ever));
};

const withRole = (present: Present, role: Staff["roles"][number]): readonly StaffId[] => {
  const all = staffInRole(present.practice, role);
  return firstOf(thereOf(present, all), all);
};

/**
 * Who stands on a rung of the ladder now; empty where nobody does, and for the host. A duty list on which nobody is now has those who ever are; where there is no
 * duty doctor, every clinician; and every practice has a manager.
 */
export const standingOn = (present: Present, rung: Rung, team: TeamId): readonly StaffId[] => {
  switch (rung) {
    case "team":
      return watchersOf(present, team);
    case "on-duty":
      return onDuty(present, "on-duty");
    case "duty-doctor":
      return firstOf(onDuty(present, "duty-doctor"), withRole(present, "clinician"));
    case "manager":
      return withRole(present, "manager");
    case "host":
      return [];
  }
};
