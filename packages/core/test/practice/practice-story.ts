// What the stories about a practice are told with: Elm Street, its manager, two clinicians, one at the desk, two teams.
import { type Given, given } from "@carethread/testing";
import {
  DEFAULT_SETTINGS,
  initialPractice,
  type Partner,
  type PracticeSettings,
  type Staff,
  type Team,
} from "../../src/practice/practice.js";
import type { PracticeCommand } from "../../src/practice/practice-command.js";
import { decidePractice, type PracticeFacts } from "../../src/practice/practice-decide.js";
import type { PracticeEvent } from "../../src/practice/practice-event.js";
import { evolvePractice } from "../../src/practice/practice-evolve.js";
import { firstRoster } from "../../src/roster/roster.js";

export const settings: PracticeSettings = {
  ...DEFAULT_SETTINGS,
  name: "Elm Street Surgery",
  nation: "england",
  signInUrl: "https://elm-street.example/messages",
  phone: "01632 960000",
  roster: firstRoster("may"),
};

/** Nothing that nobody has looked at yet. */
export const nothingUnseen = { threads: [], total: 0 } as const;

/** Every decision of the stories is taken then, by the manager. */
export const facts: PracticeFacts = { now: 500, by: "may" };
/** What the events of these decisions say of themselves. */
export const mark = { at: 500, by: "may" } as const;

export const may: Staff = {
  staff: "may",
  name: "May",
  roles: ["manager"],
  teams: [],
  leftAt: null,
};
const clinician = (staff: string, ...teams: string[]): Staff => ({
  staff,
  name: staff,
  roles: ["clinician"],
  teams,
  leftAt: null,
});
export const drRoy: Staff = clinician("dr-roy", "doctors");
export const drLee: Staff = clinician("dr-lee", "doctors");
export const desk: Staff = { ...clinician("sam", "desk"), roles: ["receptionist"] };

export const team = (id: string, ...categories: string[]): Team => ({
  team: id,
  name: id,
  categories,
  status: "active",
  successor: null,
});
export const heart: Partner = {
  partner: "heart",
  name: "Dr A. Roy, cardiology",
  organisation: "St Elsewhere",
  address: "heart@nhs.net",
  active: true,
};

export const founded: PracticeEvent = {
  type: "practice-founded",
  at: 0,
  by: null,
  settings,
  manager: may,
  armed: 1,
};
export const teamAdded = (added: Team): PracticeEvent => ({
  type: "team-added",
  ...mark,
  team: added,
});
export const staffAdded = (added: Staff): PracticeEvent => ({
  type: "staff-added",
  ...mark,
  staff: added,
});

/** Two teams: the doctors, where Dr Roy and Dr Lee are, and the desk, where Sam is alone. */
export const running: readonly PracticeEvent[] = [
  founded,
  teamAdded(team("doctors", "symptoms")),
  teamAdded(team("desk", "forms")),
  staffAdded(drRoy),
  staffAdded(drLee),
  staffAdded(desk),
];

const decider = {
  initial: initialPractice("A81001"),
  decide: decidePractice,
  evolve: evolvePractice,
};

/** A story about the practice. */
export const story = (
  ...events: readonly PracticeEvent[]
): Given<PracticeCommand, PracticeEvent, PracticeFacts> => given(decider, events);
