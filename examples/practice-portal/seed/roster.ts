import type { Duty, LadderStep, OpeningHours, Roster, Shift } from "@carethread/core";

const MINUTE_MS = 60_000;
const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5] as const;
const MORNING = { from: "08:00", to: "13:00" } as const;
const AFTERNOON = { from: "13:00", to: "18:30" } as const;
const DAY = { from: "08:00", to: "18:30" } as const;

const daily = (
  team: string,
  staff: string,
  hours: { readonly from: string; readonly to: string },
): readonly Shift[] => MONDAY_TO_FRIDAY.map((weekday) => ({ team, staff, weekday, ...hours }));

/** When the practice is open. */
export const hours: OpeningHours = {
  week: [[DAY], [DAY], [DAY], [DAY], [DAY], [], []],
  exceptions: [],
  onBankHolidays: "closed",
};

/** The duty doctor of each day from Monday to Friday. */
const DUTY_DOCTORS = ["dr-okafor", "dr-feather", "dr-rahman", "dr-okafor", "dr-feather"] as const;

const duty: readonly Duty[] = DUTY_DOCTORS.flatMap((doctor, n) => [
  { staff: doctor, role: "duty-doctor" as const, weekday: n + 1, ...DAY },
  { staff: "devon-clarke", role: "on-duty" as const, weekday: n + 1, ...DAY },
]);

/** Who looks after which team when, and who is on duty. */
export const roster: Roster = {
  shifts: [
    ...daily("doctors-nurses", "anp-adeyemi", MORNING),
    ...daily("doctors-nurses", "nurse-whitcombe", AFTERNOON),
    ...daily("medicines-team", "lena-kowalczyk", DAY),
    ...daily("results-letters", "janet-holloway", DAY),
    ...daily("reception", "priti-solanki", MORNING),
    ...daily("reception", "megan-tudor", AFTERNOON),
  ],
  absences: [],
  duty,
};

/** Who is told when nobody has looked, one after the other. The waits are short enough to be watched. */
export const ladder: readonly LadderStep[] = [
  { tell: "team", waitMs: 5 * MINUTE_MS },
  { tell: "on-duty", waitMs: 5 * MINUTE_MS },
  { tell: "duty-doctor", waitMs: 10 * MINUTE_MS },
  { tell: "manager", waitMs: 10 * MINUTE_MS },
  { tell: "host", waitMs: 15 * MINUTE_MS },
];
