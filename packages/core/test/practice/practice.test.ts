import { test } from "vitest";
import { LIMITS } from "../../src/kernel/limits.js";
import type { PracticeCommand } from "../../src/practice/practice-command.js";
import type { PracticeEvent } from "../../src/practice/practice-event.js";
import {
  drLee,
  drRoy,
  facts,
  founded,
  heart,
  mark,
  may,
  nothingUnseen,
  running,
  settings,
  staffAdded,
  story,
  team,
  teamAdded,
} from "./practice-story.js";

const found: PracticeCommand = {
  type: "found",
  settings,
  manager: { staff: "may", name: "May" },
};

test("found makes a practice with its first manager", () => {
  story().when(found, { now: 0, by: null }).thenEvents([founded]);
});
test("found is silent for the same and refuses another", () => {
  story(founded).when(found, facts).thenNothing();
  const others: readonly PracticeCommand[] = [
    { ...found, settings: { ...settings, phone: "0" } },
    { ...found, manager: { staff: "may", name: "Mae" } },
    { ...found, manager: { staff: "constructor", name: "Object" } },
  ];
  for (const other of others) story(founded).when(other, facts).thenRefused("practice/exists");
});
test("arm is told once for each count, and never goes back", () => {
  const armed = (count: number): PracticeEvent => ({
    ...{ type: "practice-armed", ...mark, armed: count },
  });
  story(founded)
    .when({ type: "arm", armed: 2 }, facts)
    .thenEvents([armed(2)]);
  for (const count of [1, 2])
    story(founded, armed(2)).when({ type: "arm", armed: count }, facts).thenNothing();
});
test("nothing can be done with a practice that was not founded", () => {
  story().when(remove("may"), facts).thenRefused("practice/unknown");
});

test("configure changes what it names and leaves the rest", () => {
  const configure = (some: object): PracticeCommand => ({ type: "configure", settings: some });
  story(founded)
    .when(configure({ undoMs: 0 }), facts)
    .thenEvents([{ type: "practice-configured", ...mark, settings: { ...settings, undoMs: 0 } }]);
  story(founded)
    .when(configure({ undoMs: settings.undoMs, accreditedDomains: ["nhs.net"] }), facts)
    .thenNothing();
});
test("set-availability closes, opens, and is silent when it is so", () => {
  const set = (notice: string | null): PracticeCommand => ({
    type: "set-availability",
    availability: notice === null ? { status: "open" } : { status: "closed", notice },
    unseen: nothingUnseen,
    heldBy: null,
  });
  const shut: PracticeEvent = {
    type: "availability-set",
    ...mark,
    availability: { status: "closed", notice: "Back on Monday." },
    heldBy: null,
  };
  story(founded).when(set("Back on Monday."), facts).thenEvents([shut]);
  story(founded, shut).when(set("Back on Monday."), facts).thenNothing();
  story(founded).when(set(null), facts).thenNothing();
});

const add = ({ staff, name, roles, teams } = drRoy): PracticeCommand => ({
  type: "add-staff",
  staff,
  name,
  roles,
  teams,
});
const change = (some: object, staff = "dr-roy"): PracticeCommand => ({
  type: "change-staff",
  staff,
  unseen: nothingUnseen,
  handOver: null,
  ...some,
});
const remove = (staff: string): PracticeCommand => ({
  type: "remove-staff",
  staff,
  unseen: nothingUnseen,
  handOver: null,
});
const left = (staff: string): PracticeEvent => ({
  type: "staff-left",
  ...mark,
  staff,
  handOver: null,
});
const withDoctors = [founded, teamAdded(team("doctors"))];

test("add-staff adds somebody, is silent for the same, and never gives a reference twice", () => {
  story(...withDoctors)
    .when(add(), facts)
    .thenEvents([staffAdded(drRoy)]);
  story(...running)
    .when(add(), facts)
    .thenNothing();
  story(...running)
    .when(add({ ...drRoy, name: "Dr Royle" }), facts)
    .thenRefused("practice/staff-exists");
  story(...running, left("dr-roy"))
    .when(add(), facts)
    .thenRefused("practice/staff-exists");
});
test("add-staff takes references that every object answers to", () => {
  const odd = { ...drRoy, staff: "constructor" };
  story(...withDoctors)
    .when(add(odd), facts)
    .thenEvents([staffAdded(odd)]);
});
test("add-staff wants teams that are active", () => {
  for (const unknown of ["nurses", "constructor"]) {
    story(...withDoctors)
      .when(add({ ...drRoy, teams: ["doctors", unknown] }), facts)
      .thenRefused("practice/team-unknown", { team: unknown });
  }
});
test("add-staff takes the last one that a practice can hold, leavers included", () => {
  const max = LIMITS.staffPerPracticeMax;
  const many = Array.from({ length: max - 2 }, (_, i) =>
    staffAdded({ ...drLee, staff: `s${i}`, leftAt: i === 0 ? 9 : null }),
  );
  story(...withDoctors, ...many)
    .when(add(), facts)
    .thenEvents([staffAdded(drRoy)]);
  story(...withDoctors, ...many, staffAdded(drLee))
    .when(add(), facts)
    .thenRefused("practice/limit", { max });
});

test("change-staff changes what it names", () => {
  const changed: PracticeEvent = {
    type: "staff-changed",
    ...mark,
    staff: { ...drRoy, roles: ["clinician", "manager"] },
    handOver: null,
  };
  story(...running)
    .when(change({ roles: ["clinician", "manager"] }), facts)
    .thenEvents([changed]);
  story(...running)
    .when(change({ name: "dr-roy", teams: ["doctors"] }), facts)
    .thenNothing();
});
test("change-staff refuses a stranger, a leaver, and a team that is not active", () => {
  story(...running)
    .when(change({}, "nobody"), facts)
    .thenRefused("practice/staff-unknown");
  story(...running, left("dr-roy"))
    .when(change({}), facts)
    .thenRefused("practice/staff-unknown");
  story(...running)
    .when(change({ teams: ["doctors", "nurses"] }), facts)
    .thenRefused("practice/team-unknown", { team: "nurses" });
});
test("change-staff leaves no practice without a manager", () => {
  story(...running)
    .when(change({ roles: ["clinician"] }, "may"), facts)
    .thenRefused("practice/last-manager");
});
test("change-staff leaves no team unseen: not by leaving it, not by reading no more messages", () => {
  const empty = ["practice/team-would-be-empty", { team: "desk" }] as const;
  story(...running)
    .when(change({ teams: [] }, "sam"), facts)
    .thenRefused(...empty);
  story(...running)
    .when(change({ roles: ["manager"] }, "sam"), facts)
    .thenRefused(...empty);
  story(...running)
    .when(change({ teams: [] }), facts)
    .thenEvents([
      { type: "staff-changed", ...mark, staff: { ...drRoy, teams: [] }, handOver: null },
    ]);
});
test("change-staff takes no work away that is unseen, unless it is said who has it then", () => {
  const unseen = { threads: ["t-1"], total: 1 };
  story(...running)
    .when(change({ teams: [], unseen }), facts)
    .thenRefused("practice/unseen-work", unseen);
  const handOver = { kind: "colleague", staff: "dr-lee" } as const;
  story(...running)
    .when(change({ teams: [], unseen, handOver }), facts)
    .thenEvents([{ type: "staff-changed", ...mark, staff: { ...drRoy, teams: [] }, handOver }]);
});

test("remove-staff lets somebody go, and is silent for a leaver", () => {
  story(...running)
    .when(remove("dr-roy"), facts)
    .thenEvents([left("dr-roy")]);
  story(...running, left("dr-roy"))
    .when(remove("dr-roy"), facts)
    .thenNothing();
  story(...running)
    .when(remove("nobody"), facts)
    .thenRefused("practice/staff-unknown");
});
test("remove-staff keeps the last manager and the last one in a team", () => {
  story(...running)
    .when(remove("may"), facts)
    .thenRefused("practice/last-manager");
  story(...running)
    .when(remove("sam"), facts)
    .thenRefused("practice/team-would-be-empty", { team: "desk" });
  story(...running, left("dr-roy"))
    .when(remove("dr-lee"), facts)
    .thenRefused("practice/team-would-be-empty", { team: "doctors" });
  story(...running, staffAdded({ ...may, staff: "second" }))
    .when(remove("may"), facts)
    .thenEvents([left("may")]);
});
test("a team of managers alone was never seen by anybody, so nobody is held in it", () => {
  const reader = staffAdded({ ...may, staff: "second", teams: ["desk"] });
  story(...running, reader)
    .when(remove("sam"), facts)
    .thenRefused("practice/team-would-be-empty", { team: "desk" });
  story(founded, teamAdded(team("desk")), reader)
    .when(remove("second"), facts)
    .thenEvents([left("second")]);
});

const addPartner = ({ partner, name, organisation, address } = heart): PracticeCommand => ({
  type: "add-partner",
  partner,
  name,
  organisation,
  address,
});
const partnerAdded = (partner = heart): PracticeEvent => ({
  type: "partner-added",
  ...mark,
  partner,
});

test("add-partner adds one, is silent for the same, and never gives a reference twice", () => {
  const gone: PracticeEvent = { type: "partner-removed", ...mark, partner: "heart" };
  story(founded).when(addPartner(), facts).thenEvents([partnerAdded()]);
  story(founded, partnerAdded()).when(addPartner(), facts).thenNothing();
  story(founded, partnerAdded(), gone)
    .when(addPartner(), facts)
    .thenRefused("practice/partner-exists");
});
test("add-partner takes the last one that a practice can hold", () => {
  const max = LIMITS.partnersPerPracticeMax;
  const many = Array.from({ length: max - 1 }, (_, i) =>
    partnerAdded({ ...heart, partner: `p${i}` }),
  );
  story(founded, ...many)
    .when(addPartner(), facts)
    .thenEvents([partnerAdded()]);
  story(founded, ...many, partnerAdded({ ...heart, partner: "last" }))
    .when(addPartner(), facts)
    .thenRefused("practice/limit", { max });
});
test("remove-partner ends one, and is silent when it ended", () => {
  const end: PracticeCommand = { type: "remove-partner", partner: "heart" };
  const gone: PracticeEvent = { type: "partner-removed", ...mark, partner: "heart" };
  story(founded, partnerAdded()).when(end, facts).thenEvents([gone]);
  story(founded, partnerAdded(), gone).when(end, facts).thenNothing();
  story(founded).when(end, facts).thenRefused("practice/partner-unknown");
});
