import { describe, expect, test } from "vitest";
import { DEFAULT_CLOCKS, MARGIN_MS_MIN } from "../../src/clocks/clocks.js";
import { DEFAULT_LADDER, type LadderStep, stepAt } from "../../src/ladder/ladder.js";
import type { PracticeSettings } from "../../src/practice/practice.js";
import { practiceStream } from "../../src/practice/practice-stream.js";
import { facts, mark, running, settings, story } from "./practice-story.js";

const configure = (change: Partial<PracticeSettings>) =>
  ({ type: "configure", settings: change }) as const;
const configured = (change: Partial<PracticeSettings>) =>
  ({ type: "practice-configured", ...mark, settings: { ...settings, ...change } }) as const;

const host: LadderStep = { tell: "host", waitMs: 60_000 };
const roy = { staff: "dr-roy", weekday: 1, from: "08:00", to: "12:00" } as const;
const duty = [{ ...roy, role: "duty-doctor" }] as const;

describe("the ladder", () => {
  test("can be as short as the host alone", () => {
    const change = { ladder: [host] };
    story(...running)
      .when(configure(change), facts)
      .thenEvents([configured(change)]);
  });
  test("is refused when it is empty, or does not end with the host", () => {
    story(...running)
      .when(configure({ ladder: [] }), facts)
      .thenRefused("practice/ladder-empty");
    story(...running)
      .when(configure({ ladder: [host, { tell: "manager", waitMs: 60_000 }] }), facts)
      .thenRefused("practice/ladder-without-host");
  });
  test("has a step at every place: beyond its end it is the last one again", () => {
    const tells = [0, 1, 4, 5, 99].map((place) => stepAt(DEFAULT_LADDER, place).tell);
    expect(tells).toEqual(["team", "on-duty", "host", "host", "host"]);
    expect(stepAt([], 3).tell).toBe("host");
  });
});

describe("the roster", () => {
  const roster = { shifts: [{ ...roy, team: "doctors" }], absences: [], duty };
  test("names people who are here, and teams that are", () => {
    story(...running)
      .when(configure({ roster }), facts)
      .thenEvents([configured({ roster })]);
    const unknown = { ...roster, shifts: [{ ...roy, team: "nobody" }] };
    story(...running)
      .when(configure({ roster: unknown }), facts)
      .thenRefused("practice/team-unknown");
    for (const absent of [
      { ...roster, duty: [{ ...roy, staff: "who", role: "on-duty" as const }] },
      { ...roster, absences: [{ staff: "who", from: 1, to: 2 }] },
      { ...roster, shifts: [{ ...roy, team: "doctors", staff: "who" }] },
    ])
      story(...running)
        .when(configure({ roster: absent }), facts)
        .thenRefused("practice/staff-unknown");
  });
  test("does not name leavers when it is given, and may be left as it is when somebody leaves", () => {
    const gone = { type: "staff-left", ...mark, staff: "dr-roy", handOver: null } as const;
    story(...running, gone)
      .when(configure({ roster }), facts)
      .thenRefused("practice/staff-unknown");
    story(...running, configured({ roster }), gone)
      .when(configure({ undoMs: 5 }), facts)
      .thenEvents([configured({ roster, undoMs: 5 })]);
  });
  test("is refused when nobody is on duty, or a shift ends before it begins", () => {
    story(...running)
      .when(configure({ roster: { ...roster, duty: [] } }), facts)
      .thenRefused("practice/duty-empty");
    for (const wrong of [
      { ...roster, duty: [{ ...duty[0], to: "08:00" }] },
      { ...roster, shifts: [{ ...roy, team: "doctors", from: "13:00" }] },
      { ...roster, absences: [{ staff: "dr-roy", from: 5, to: 5 }] },
    ])
      story(...running)
        .when(configure({ roster: wrong }), facts)
        .thenRefused("practice/shift-backwards");
  });
});

test("a margin that would not cover skew, scan and outage is refused", () => {
  const clocks = { ...DEFAULT_CLOCKS, marginMs: MARGIN_MS_MIN };
  story(...running)
    .when(configure({ clocks }), facts)
    .thenEvents([configured({ clocks })]);
  story(...running)
    .when(configure({ clocks: { ...clocks, marginMs: MARGIN_MS_MIN - 1 } }), facts)
    .thenRefused("practice/margin-too-small");
});

test("settings of version 2 have clocks and ladder of then, and nobody on the roster", () => {
  const { clocks, ladder, roster, ...before } = settings;
  const old = { ...before, replyByMs: 172_800_000, flaggedReplyByMs: 7_200_000 };
  for (const type of ["practice-configured", "practice-founded"] as const) {
    const stored = { type, at: 1, by: null, settings: old, manager: null };
    const manager = { staff: "may", name: "May", roles: ["manager"], teams: [], leftAt: null };
    const text = JSON.stringify({ ...stored, manager });
    const event = practiceStream.decode(type, 2, text)._unsafeUnwrap();
    expect("settings" in event && event.settings).toEqual({
      ...before,
      ...{ clocks, ladder, roster: { shifts: [], absences: [], duty: [] } },
    });
    expect(practiceStream.schemaOf(type)).toBe(3);
  }
  expect(roster.duty).toHaveLength(7);
});

describe("the watch", () => {
  const watch = { minWatchers: 1, teams: [], unopenedMs: 1_800_000, heartbeatMs: 600_000 };
  const asked = (change: Partial<typeof watch>) => configure({ watch: { ...watch, ...change } });
  const twoDoctors = { team: "doctors", minWatchers: 2 };
  test("may ask for as many watchers of a team as look after it", () => {
    const change = { watch: { ...watch, teams: [twoDoctors] } };
    story(...running)
      .when(configure(change), facts)
      .thenEvents([configured(change)]);
    story(...running)
      .when(configure({ watch: { ...watch, teams: [{ ...twoDoctors, minWatchers: 3 }] } }), facts)
      .thenRefused("practice/too-few-members");
  });
  test("may stay as it is when members leave afterwards: that is told of, and not refused", () => {
    const change = { watch: { ...watch, teams: [twoDoctors] } };
    const gone = { type: "staff-left", ...mark, staff: "dr-roy", handOver: null } as const;
    story(...running, configured(change), gone)
      .when(configure({ undoMs: 5 }), facts)
      .thenEvents([configured({ ...change, undoMs: 5 })]);
  });
  test("names teams that are there, each once", () => {
    const none = { watch: { ...watch, teams: [{ team: "nobody", minWatchers: 1 }] } };
    story(...running)
      .when(configure(none), facts)
      .thenRefused("practice/team-unknown");
    story(...running)
      .when(configure({ watch: { ...watch, teams: [twoDoctors, twoDoctors] } }), facts)
      .thenRefused("practice/team-repeated");
  });
  test("is refused when a list would count as unopened before a heartbeat is over", () => {
    story(...running)
      .when(asked({ unopenedMs: 599_999 }), facts)
      .thenRefused("practice/watch-times");
    story(...running)
      .when(asked({ unopenedMs: 600_000 }), facts)
      .thenEvents([configured({ watch: { ...watch, unopenedMs: 600_000 } })]);
  });
});
