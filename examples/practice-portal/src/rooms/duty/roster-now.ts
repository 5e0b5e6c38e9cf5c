import { type Duty, localOf, type Roster, type Shift } from "@carethread/core";
import { staffName } from "../../web/names.ts";

/** Whose entries of the roster hold at this moment, by name. Absences count. */
const namesAt = (
  entries: readonly (Shift | Duty)[],
  { absences }: Roster,
  now: number,
): readonly string[] => {
  const local = localOf(now);
  if (local.isErr()) return [];
  const { weekday, time } = local.value;
  const there = entries.filter(
    (one) =>
      one.weekday === weekday &&
      one.from <= time &&
      time < one.to &&
      !absences.some(({ staff, from, to }) => staff === one.staff && from <= now && now < to),
  );
  return [...new Set(there.map(({ staff }) => staffName(staff)))];
};

/** Who is on shift for a team. */
export const onShift = (roster: Roster, team: string, now: number): readonly string[] =>
  namesAt(
    roster.shifts.filter((shift) => shift.team === team),
    roster,
    now,
  );

/** Who is on duty. */
export const onDuty = (roster: Roster, role: Duty["role"], now: number): readonly string[] =>
  namesAt(
    roster.duty.filter((duty) => duty.role === role),
    roster,
    now,
  );
