import fc from "fast-check";
import { expect, test } from "vitest";
import type { Practice, PracticeSettings, Role, Staff, Team } from "../../src/practice/practice.js";
import type { PracticeCommand } from "../../src/practice/practice-command.js";
import { decidePractice } from "../../src/practice/practice-decide.js";
import type { PracticeEvent } from "../../src/practice/practice-event.js";
import { practiceStream } from "../../src/practice/practice-stream.js";
import { presentTeam, teamTakesWork } from "../../src/practice/practice-team.js";
import {
  anyOf,
  histories,
  keepsTheLaws,
  law,
  type OneOfEach,
  type Subject,
} from "../stream-laws.js";
import { nothingUnseen, settings } from "./practice-story.js";

const staff = fc.constantFrom("may", "sam", "dr-roy", "constructor");
const team = fc.constantFrom("desk", "doctors", "nurses");
const teams = fc.uniqueArray(team, { maxLength: 2 });
const roles = fc.uniqueArray(fc.constantFrom<Role>("receptionist", "clinician", "manager"), {
  minLength: 1,
});
const name = fc.constantFrom("One", "one", "Two", "Three");
const categories = fc.uniqueArray(fc.constantFrom("forms", "symptoms"));
const partner = fc.constantFrom("heart", "kidneys");
const wanted: fc.Arbitrary<PracticeSettings> = fc
  .constantFrom(0, 30)
  .map((undoMs) => ({ ...settings, undoMs }));
const availability = fc.constantFrom(
  { status: "open" } as const,
  { status: "closed", notice: "Back on Monday." } as const,
);
const contact = { name, organisation: fc.constant("Hospital"), address: fc.constant("a@nhs.net") };
const manager = fc.record({ staff, name });

const unseen = fc.constantFrom(nothingUnseen, nothingUnseen, { threads: ["t1", "t2"], total: 2 });
const heldBy = fc.option(fc.record({ staff, until: fc.integer({ min: 0, max: 9_000 }) }));
const handOver = fc.option(
  fc.oneof(
    fc.record({ kind: fc.constant("colleague" as const), staff }),
    fc.constant({ kind: "teams" } as const),
  ),
);

const surge = {
  staff: fc.array(staff, { minLength: 1, maxLength: 2 }),
  until: fc.integer({ min: 1_000_000, max: 1_030_000 }),
} as const;

const commands: OneOfEach<PracticeCommand> = {
  found: fc.record({ settings: wanted, manager }),
  configure: fc.record({ settings: wanted.map(({ undoMs }) => ({ undoMs })) }),
  "set-availability": fc.record({ availability, unseen, heldBy }),
  "add-staff": fc.record({ staff, name, roles, teams }),
  "change-staff": fc.record(
    { staff, name, roles, teams, unseen, handOver },
    { requiredKeys: ["staff", "unseen", "handOver"] },
  ),
  "remove-staff": fc.record({ staff, unseen, handOver }),
  "add-team": fc.record({ team, name, categories }),
  "change-team": fc.record({ team, name, categories }, { requiredKeys: ["team"] }),
  "close-team": fc.record({ team, successor: team, unseen, handOver: fc.boolean() }),
  "remove-team": fc.record({ team, openItems: fc.constantFrom(0, 0, 1) }),
  "add-partner": fc.record({ partner, ...contact }),
  "remove-partner": fc.record({ partner }),
  "call-surge": fc.record({ team, ...surge }),
  arm: fc.record({ armed: fc.integer({ min: 0, max: 3 }) }),
};

const at = fc.integer({ min: 0, max: 2_000_000 });
const by = fc.option(staff);
const aStaff: fc.Arbitrary<Staff> = fc.record({ staff, name, roles, teams, leftAt: fc.option(at) });
const aTeam: fc.Arbitrary<Team> = fc.record({
  team,
  name,
  categories,
  status: fc.constantFrom("active", "closing", "removed"),
  successor: fc.option(team),
});
const events: OneOfEach<PracticeEvent> = {
  "practice-founded": fc.record({ at, by, settings: wanted, manager: aStaff, armed: fc.nat(2) }),
  "practice-armed": fc.record({ at, by, armed: fc.nat(2) }),
  "practice-configured": fc.record({ at, by, settings: wanted }),
  "availability-set": fc.record({ at, by, availability, heldBy }),
  "staff-added": fc.record({ at, by, staff: aStaff }),
  "staff-changed": fc.record({ at, by, staff: aStaff, handOver }),
  "staff-left": fc.record({ at, by, staff, handOver }),
  "team-added": fc.record({ at, by, team: aTeam }),
  "team-changed": fc.record({ at, by, team: aTeam }),
  "team-closing": fc.record({ at, by, team, successor: team }),
  "team-removed": fc.record({ at, by, team }),
  "partner-added": fc.record({
    at,
    by,
    partner: fc.record({ partner, ...contact, active: fc.boolean() }),
  }),
  "partner-removed": fc.record({ at, by, partner }),
  "surge-called": fc.record({ at, by, team, ...surge }),
};

/** Teams are closed in favour of one that takes work, and removed when they are closing. */
const aim = (command: PracticeCommand, state: Practice): PracticeCommand => {
  const all = Object.values(state.teams);
  if (command.type === "remove-team") {
    const closing = all.find((t) => t.status === "closing");
    return { ...command, team: closing?.team ?? command.team };
  }
  if (command.type !== "close-team") return command;
  const heir = all.find((t) => t.team !== command.team && teamTakesWork(state, t.team));
  return { ...command, successor: heir?.team ?? command.successor };
};

const subject: Subject<PracticeCommand, Practice, PracticeEvent> = {
  stream: practiceStream,
  decide: (command, state, now) => decidePractice(command, state, { now, by: "may" }),
  commands: anyOf(commands),
  events: anyOf(events),
  eventTypes: Object.keys(events),
  begin: [{ type: "found", settings, manager: { staff: "may", name: "May" } }],
  aim,
};

keepsTheLaws(subject);

const steps = histories(subject);

test("a practice always has a manager", () => {
  law(steps, (run) => {
    for (const { after } of run) {
      const active = Object.values(after.staff).filter((s) => s.leftAt === null);
      expect(active.some((s) => s.roles.includes("manager"))).toBe(true);
    }
  });
});

test("a team that took work once is seen by somebody as long as it is there, or by its successor", () => {
  law(steps, (run) => {
    const worked = new Set<string>();
    for (const { after } of run) {
      for (const id of Object.keys(after.teams)) if (teamTakesWork(after, id)) worked.add(id);
      for (const id of worked) expect(presentTeam(after, id)).not.toBeNull();
    }
  });
});

test("no reference of staff, team or partner is ever given away or lost", () => {
  law(steps, (run) => {
    for (const { before, after } of run) {
      for (const table of ["staff", "teams", "partners"] as const) {
        expect(Object.keys(after[table])).toEqual(
          expect.arrayContaining(Object.keys(before[table])),
        );
      }
      for (const s of Object.values(before.staff)) {
        if (s.leftAt !== null) expect(after.staff[s.staff]).toEqual(s);
      }
    }
  });
});

test("two active teams never have one name", () => {
  law(steps, (run) => {
    for (const { after } of run) {
      const names = Object.values(after.teams)
        .filter((t) => t.status === "active")
        .map((t) => t.name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
