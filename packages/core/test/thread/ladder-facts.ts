// A practice with a ladder, on which the stories about escalation are told: doctors and nurses, a desk, a manager; everybody always there.
import { bankHolidays, nationProfiles } from "@carethread/rules-uk";
import { calendarOf } from "../../src/calendar/calendar.js";
import type { LadderStep } from "../../src/ladder/ladder.js";
import {
  initialPractice,
  type Practice,
  type Role,
  type Staff,
} from "../../src/practice/practice.js";
import type { Roster } from "../../src/roster/roster.js";
import type { LadderFacts } from "../../src/thread/thread-escalate.js";
import { settings, team } from "../practice/practice-story.js";

const person = (staff: string, roles: readonly Role[], ...teams: string[]): Staff => ({
  ...{ staff, name: staff, roles, teams, leftAt: null },
});

const everyDay = (staff: string, role: "duty-doctor" | "on-duty") =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    ...{ staff, role, weekday, from: "00:00", to: "24:00" },
  }));

export const MINUTE = 60_000;

/** Steps of one to five minutes. */
export const ladder: readonly LadderStep[] = [
  { tell: "team", waitMs: MINUTE },
  { tell: "on-duty", waitMs: 2 * MINUTE },
  { tell: "duty-doctor", waitMs: 3 * MINUTE },
  { tell: "manager", waitMs: 4 * MINUTE },
  { tell: "host", waitMs: 5 * MINUTE },
];

const roster: Roster = {
  shifts: [],
  absences: [],
  duty: [...everyDay("desk", "on-duty"), ...everyDay("dr-lee", "duty-doctor")],
};

export const practiceWith = (change: Partial<Practice> = {}): Practice => ({
  ...initialPractice("A81001"),
  settings: { ...settings, ladder, roster },
  teams: { doctors: team("doctors"), nurses: team("nurses") },
  staff: {
    may: person("may", ["manager"]),
    "dr-roy": person("dr-roy", ["clinician"], "doctors"),
    "dr-lee": person("dr-lee", ["clinician"], "doctors"),
    nia: person("nia", ["clinician"], "nurses"),
    desk: person("desk", ["receptionist"]),
  },
  ...change,
});

const week = [{ from: "00:00", to: "24:00" }];
const always = { week: [week, week, week, week, week, week, week], exceptions: [] } as const;

/** What the ladder has to know at a time: the practice never shuts, unless it is said otherwise. */
export const factsAt = (now: number, change: Partial<LadderFacts> = {}): LadderFacts => ({
  now,
  practice: practiceWith(),
  calendar: calendarOf(
    { nation: "england", hours: { ...always, onBankHolidays: "open" } },
    { bankHolidays, nationProfiles },
  ),
  named: null,
  ...change,
});
