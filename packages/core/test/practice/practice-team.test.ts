import { expect, test } from "vitest";
import { LIMITS } from "../../src/kernel/limits.js";
import type { Practice } from "../../src/practice/practice.js";
import type { PracticeCommand } from "../../src/practice/practice-command.js";
import type { PracticeEvent } from "../../src/practice/practice-event.js";
import { practiceStream } from "../../src/practice/practice-stream.js";
import { presentTeam, teamFor, teamTakesWork } from "../../src/practice/practice-team.js";
import {
  drLee,
  facts,
  founded,
  mark,
  may,
  nothingUnseen,
  running,
  staffAdded,
  story,
  team,
  teamAdded,
} from "./practice-story.js";

const add = (id: string, name = id): PracticeCommand => ({
  type: "add-team",
  team: id,
  name,
  categories: [],
});
const change = (some: object, id = "desk"): PracticeCommand => ({
  type: "change-team",
  team: id,
  ...some,
});
const close = (id: string, successor: string): PracticeCommand => ({
  type: "close-team",
  team: id,
  successor,
  unseen: nothingUnseen,
  handOver: false,
});
const remove = (id: string, openItems = 0): PracticeCommand => ({
  type: "remove-team",
  team: id,
  openItems,
});
const closing = (id: string, successor: string): PracticeEvent => ({
  type: "team-closing",
  ...mark,
  team: id,
  successor,
});
const removed = (id: string): PracticeEvent => ({ type: "team-removed", ...mark, team: id });
const deskClosing = closing("desk", "doctors");

test("add-team adds one, is silent for the same, and never gives a reference twice", () => {
  story(...running)
    .when(add("nurses"), facts)
    .thenEvents([teamAdded(team("nurses"))]);
  story(...running, teamAdded(team("nurses")))
    .when(add("nurses"), facts)
    .thenNothing();
  story(...running)
    .when(add("desk", "Front desk"), facts)
    .thenRefused("practice/team-exists", { team: "desk" });
  story(...running, deskClosing, removed("desk"))
    .when(add("desk"), facts)
    .thenRefused("practice/team-exists");
});
test("two active teams do not have one name, however it is written", () => {
  for (const name of ["DESK", " desk ", "ｄｅｓｋ"]) {
    story(...running)
      .when(add("d2", name), facts)
      .thenRefused("practice/team-exists");
    story(...running)
      .when(change({ name }, "doctors"), facts)
      .thenRefused("practice/team-exists", { team: "desk" });
  }
  story(...running, deskClosing)
    .when(add("d2", "desk"), facts)
    .thenEvents([teamAdded({ ...team("d2"), name: "desk" })]);
});
test("add-team takes the last one that a practice can hold", () => {
  const max = LIMITS.teamsPerPracticeMax;
  const many = Array.from({ length: max - 3 }, (_, i) => teamAdded(team(`t${i}`)));
  story(...running, ...many)
    .when(add("last"), facts)
    .thenEvents([teamAdded(team("last"))]);
  story(...running, ...many, teamAdded(team("last")))
    .when(add("more"), facts)
    .thenRefused("practice/limit", { max });
});

test("change-team renames an active team and gives it categories", () => {
  const changed = { ...team("desk", "letters"), name: "Front desk" };
  story(...running)
    .when(change({ name: "Front desk", categories: ["letters"] }), facts)
    .thenEvents([{ type: "team-changed", ...mark, team: changed }]);
  story(...running)
    .when(change({ name: "desk" }), facts)
    .thenNothing();
  for (const gone of [[deskClosing], [deskClosing, removed("desk")]]) {
    story(...running, ...gone)
      .when(change({ name: "x" }), facts)
      .thenRefused("practice/team-unknown", { team: "desk" });
  }
});

test("close-team names who takes over", () => {
  story(...running)
    .when(close("desk", "doctors"), facts)
    .thenEvents([deskClosing]);
  story(...running, deskClosing)
    .when(close("desk", "doctors"), facts)
    .thenNothing();
  story(...running, deskClosing, removed("desk"))
    .when(close("desk", "doctors"), facts)
    .thenNothing();
});
test("close-team refuses a successor that is itself, not there, closing, or without anybody", () => {
  const unknown = (id: string) => ["practice/team-unknown", { team: id }] as const;
  story(...running)
    .when(close("desk", "desk"), facts)
    .thenRefused(...unknown("desk"));
  story(...running)
    .when(close("desk", "nurses"), facts)
    .thenRefused(...unknown("nurses"));
  story(...running)
    .when(close("nurses", "desk"), facts)
    .thenRefused(...unknown("nurses"));
  story(...running, teamAdded(team("nurses")), closing("nurses", "desk"))
    .when(close("desk", "nurses"), facts)
    .thenRefused(...unknown("nurses"));
  story(...running, teamAdded(team("nurses")))
    .when(close("desk", "nurses"), facts)
    .thenRefused("practice/team-empty", { team: "nurses" });
  story(
    ...running,
    teamAdded(team("office")),
    staffAdded({ ...may, staff: "m2", teams: ["office"] }),
  )
    .when(close("desk", "office"), facts)
    .thenRefused("practice/team-empty", { team: "office" });
});
test("close-team keeps the last team", () => {
  story(...running, deskClosing)
    .when(close("doctors", "desk"), facts)
    .thenRefused("practice/last-team");
});
test("close-team may name another successor while the work is still there", () => {
  const nurses = [
    teamAdded(team("nurses")),
    staffAdded({ ...drLee, staff: "nan", teams: ["nurses"] }),
  ];
  story(...running, ...nurses, deskClosing)
    .when(close("desk", "nurses"), facts)
    .thenEvents([closing("desk", "nurses")]);
});

test("remove-team waits until nothing is left in it", () => {
  story(...running, deskClosing)
    .when(remove("desk"), facts)
    .thenEvents([removed("desk")]);
  story(...running, deskClosing, removed("desk"))
    .when(remove("desk"), facts)
    .thenNothing();
  story(...running, deskClosing)
    .when(remove("desk", 1), facts)
    .thenRefused("practice/team-busy", { team: "desk", openItems: 1 });
  story(...running)
    .when(remove("desk"), facts)
    .thenRefused("practice/team-busy");
  story(...running)
    .when(remove("nurses"), facts)
    .thenRefused("practice/team-unknown");
});

const fold = (...events: readonly PracticeEvent[]): Practice =>
  events.reduce(practiceStream.evolve, practiceStream.initial("A81001"));

test("members of a closing team look after the successor too, and after itself until it is removed", () => {
  const during = fold(...running, deskClosing);
  expect(during.staff["sam"]?.teams).toEqual(["desk", "doctors"]);
  const after = fold(...running, deskClosing, removed("desk"));
  expect(after.staff["sam"]?.teams).toEqual(["doctors"]);
  expect(after.staff["dr-roy"]?.teams).toEqual(["doctors"]);
});
test("a leaver keeps name and teams, with the time", () => {
  const after = fold(...running, {
    type: "staff-left",
    at: 700,
    by: "may",
    staff: "sam",
    handOver: null,
  });
  expect(after.staff["sam"]).toMatchObject({ name: "sam", teams: ["desk"], leftAt: 700 });
});

test("nobody else, and no leaver, comes along with a closing team", () => {
  const gone: PracticeEvent = {
    type: "staff-left",
    at: 700,
    by: "may",
    staff: "dr-lee",
    handOver: null,
  };
  const after = fold(...running, gone, closing("doctors", "desk"));
  expect(after.staff["dr-lee"]?.teams).toEqual(["doctors"]);
  expect(after.staff["dr-roy"]?.teams).toEqual(["doctors", "desk"]);
  expect(after.staff["may"]?.teams).toEqual([]);
});

test("a team takes work when it is active and somebody who reads messages is in it", () => {
  const practice = fold(...running, teamAdded(team("nurses")));
  expect(teamTakesWork(practice, "doctors")).toBe(true);
  expect(teamTakesWork(practice, "nurses")).toBe(false);
  expect(teamTakesWork(practice, "constructor")).toBe(false);
  expect(teamTakesWork(fold(...running, deskClosing), "desk")).toBe(false);
});
test("a category comes to its team, else to whoever took over, else to the first that takes work", () => {
  expect(teamFor(fold(...running), "forms")).toBe("desk");
  expect(teamFor(fold(...running), "anything")).toBe("doctors");
  expect(teamFor(fold(...running, deskClosing), "forms")).toBe("doctors");
  expect(teamFor(fold(...running, deskClosing, removed("desk")), "forms")).toBe("doctors");
  const unmanned = fold(...running, teamAdded(team("nurses", "wounds")));
  expect(teamFor(unmanned, "wounds")).toBe("doctors");
  expect(teamFor(fold(founded, teamAdded(team("nurses", "wounds"))), "wounds")).toBeNull();
});
test("successors are followed to the end, and not in a circle", () => {
  const nurses = [
    teamAdded(team("nurses")),
    staffAdded({ ...drLee, staff: "nan", teams: ["nurses"] }),
  ];
  const chain = fold(
    ...running,
    ...nurses,
    closing("desk", "doctors"),
    closing("doctors", "nurses"),
  );
  expect(presentTeam(chain, "desk")).toBe("nurses");
  const circle = fold(...running, closing("desk", "doctors"), closing("doctors", "desk"));
  expect(presentTeam(circle, "desk")).toBeNull();
  expect(presentTeam(circle, "unknown")).toBeNull();
});
