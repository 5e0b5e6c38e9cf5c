import { ukContent } from "@carethread/rules-uk";
import { expect, test } from "vitest";
import { calendarOf } from "../../src/calendar/calendar.js";
import { initialPractice, type Practice, type Surge } from "../../src/practice/practice.js";
import { evolvePractice } from "../../src/practice/practice-evolve.js";
import type { Roster } from "../../src/roster/roster.js";
import { watchersOf } from "../../src/roster/roster-now.js";
import { desk, drLee, drRoy, running, settings, staffAdded } from "../practice/practice-story.js";

/** A Monday, 09:00 in London. */
const NOW = Date.UTC(2026, 10, 23, 9);
const HOUR = 3_600_000;

const practiceWith = (surges: readonly Surge[], roster: Partial<Roster> = {}): Practice => {
  const founded = [...running, staffAdded(drLee)].reduce(evolvePractice, initialPractice("A81001"));
  const given = founded.settings ?? settings;
  return {
    ...founded,
    surges,
    settings: { ...given, roster: { ...given.roster, ...roster } },
  };
};
const watchers = (practice: Practice, now = NOW) =>
  watchersOf({ practice, calendar: calendarOf(settings, ukContent), now }, "doctors");

const helps: Surge = { team: "doctors", staff: [desk.staff], until: NOW + HOUR };
const shift = { team: "doctors", staff: drRoy.staff, weekday: 1, from: "08:00", to: "12:00" };
const away = (staff: string) => ({ staff, from: NOW - HOUR, to: NOW + HOUR });

test("whoever was called to help looks after the team beside those on shift, until the time", () => {
  const practice = practiceWith([helps], { shifts: [shift] as never });
  expect(watchers(practice)).toEqual(["dr-roy", "sam"]);
  expect(watchers(practice, NOW + HOUR)).toEqual(["dr-roy"]);
});

test("and beside the whole team where nobody is on shift", () => {
  expect(watchers(practiceWith([helps]))).toEqual(["dr-roy", "dr-lee", "sam"]);
  expect(watchers(practiceWith([]))).toEqual(["dr-roy", "dr-lee"]);
});

test("a helper alone is somebody where all of the team are away; where the helper is away too, it is the team", () => {
  const absences = [away("dr-roy"), away("dr-lee")];
  expect(watchers(practiceWith([helps], { absences }))).toEqual(["sam"]);
  const all = { absences: [...absences, away("sam")] };
  expect(watchers(practiceWith([helps], all))).toEqual(["dr-roy", "dr-lee"]);
});

test("whoever has left, reads no messages, or helps another team is no helper", () => {
  const gone = practiceWith([{ ...helps, staff: ["sam", "may", "nobody"] }]);
  const left = evolvePractice(gone, {
    ...{ type: "staff-left", at: 1, by: "may", staff: "sam", handOver: null },
  });
  expect(watchers(left)).toEqual(["dr-roy", "dr-lee"]);
  expect(watchers(practiceWith([{ ...helps, team: "desk" }]))).toEqual(["dr-roy", "dr-lee"]);
});
