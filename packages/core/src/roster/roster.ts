import type { LocalTime } from "../calendar/calendar.js";
import type { StaffId, TeamId } from "../kernel/id.js";

/** When somebody looks after a team's worklist, each week. @category worklist */
export interface Shift {
  /** The team. */
  readonly team: TeamId;
  /** Who. */
  readonly staff: StaffId;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** From when, by the clock on the wall. */
  readonly from: LocalTime;
  /** Until just before when. */
  readonly to: LocalTime;
}

/** When somebody is not there, whatever the shifts say. @category worklist */
export interface Absence {
  /** Who. */
  readonly staff: StaffId;
  /** From when: milliseconds since 1970 UTC. */
  readonly from: number;
  /** Until just before when. */
  readonly to: number;
}

/** When somebody is told of what a team has not looked at, each week. @category worklist */
export interface Duty {
  /** Who. */
  readonly staff: StaffId;
  /** As what. */
  readonly role: "duty-doctor" | "on-duty";
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** From when, by the clock on the wall. */
  readonly from: LocalTime;
  /** Until just before when. */
  readonly to: LocalTime;
}

/**
 * Who is there when. A team without shifts is looked after by all of its members, in the practice's hours. Whoever has left the practice stands on no roster,
 * whatever is written there.
 *
 * @category worklist
 */
export interface Roster {
  /** Shifts, in any order. */
  readonly shifts: readonly Shift[];
  /** Absences, in any order. */
  readonly absences: readonly Absence[];
  /** Who is on duty. Never empty. */
  readonly duty: readonly Duty[];
}

/** The roster of a practice that is being founded: its manager is on duty at all times. */
export const firstRoster = (manager: StaffId): Roster => ({
  shifts: [],
  absences: [],
  duty: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    staff: manager,
    role: "on-duty" as const,
    weekday,
    from: "00:00",
    to: "24:00",
  })),
});
