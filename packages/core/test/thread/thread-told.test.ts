import { describe, expect, test } from "vitest";
import type { LadderFacts } from "../../src/thread/thread-escalate.js";
import { factsAt, MINUTE, practiceWith } from "./ladder-facts.js";
import { after, asked, escalated, happens, LOOK, T, TEAM } from "./ladder-story.js";

describe("who is told", () => {
  const told = (change: Partial<LadderFacts>, at = LOOK): readonly string[] => {
    const [event] = happens(after(...asked), at, change);
    return event?.type === "thread-escalated" ? [...event.tell, `step ${event.step}`] : [];
  };
  const { staff, settings } = practiceWith();
  const withRoster = (roster: object) => {
    if (settings === null) throw new Error("there are no settings");
    return practiceWith({ settings: { ...settings, roster: { ...settings.roster, ...roster } } });
  };
  const shift = { team: "doctors", weekday: 3, from: "13:00", to: "15:00" };

  test("is who is on shift now, by the clock on the wall", () => {
    const shifts = [{ ...shift, staff: "dr-lee" }];
    expect(told({ practice: withRoster({ shifts }) })).toEqual(["dr-lee", "step 0"]);
    const other = [{ ...shift, staff: "dr-lee", from: "15:00", to: "16:00" }];
    expect(told({ practice: withRoster({ shifts: other }) })).toEqual([...TEAM, "step 0"]);
  });

  test("is not who is away, unless all are", () => {
    const away = { staff: "dr-lee", from: T, to: LOOK + 1 };
    expect(told({ practice: withRoster({ absences: [away] }) })).toEqual(["dr-roy", "step 0"]);
    const both = [away, { ...away, staff: "dr-roy" }];
    expect(told({ practice: withRoster({ absences: both }) })).toEqual([...TEAM, "step 0"]);
  });

  test("is not who has left, and the next step where nobody is left", () => {
    const gone = (...ids: string[]) =>
      Object.fromEntries(
        Object.values(staff).map((s) => [s.staff, ids.includes(s.staff) ? { ...s, leftAt: T } : s]),
      );
    const shifts = [{ ...shift, staff: "dr-lee" }];
    const one = { ...withRoster({ shifts }), staff: gone("dr-lee") };
    expect(told({ practice: one })).toEqual(["dr-roy", "step 0"]);
    const none = practiceWith({ staff: gone("dr-lee", "dr-roy") });
    expect(told({ practice: none })).toEqual(["desk", "step 1"]);
    const nobodyOnDuty = { ...withRoster({ duty: [] }), staff: gone("dr-lee", "dr-roy") };
    expect(told({ practice: nobodyOnDuty })).toEqual(["nia", "step 2"]);
    const alone = { ...withRoster({ duty: [] }), staff: gone("dr-lee", "dr-roy", "nia") };
    expect(told({ practice: alone })).toEqual(["may", "step 3"]);
  });

  test("is the successor's team where the team is closing", () => {
    const { teams } = practiceWith();
    const closing = {
      ...teams,
      doctors: { ...teams["doctors"], status: "closing", successor: "nurses" },
    } as typeof teams;
    expect(told({ practice: practiceWith({ teams: closing }) })).toEqual(["nia", "step 0"]);
  });

  test("is in place of the team who alone may know of it", () => {
    expect(told({ named: ["nia"] })).toEqual(["nia", "step 0"]);
  });

  test("is by the ladder in force, and by its last step where the ladder has become shorter", () => {
    const state = after(...asked, {
      ...escalated(LOOK, "first-look", 3, ["may"]),
      nextAt: LOOK + 1,
    });
    if (settings === null) throw new Error("there are no settings");
    const short = practiceWith({
      settings: { ...settings, ladder: [{ tell: "host", waitMs: MINUTE }] },
    });
    const [event] = happens(state, LOOK + 1, { practice: short });
    expect(event).toMatchObject({ step: 4, host: true, nextAt: LOOK + 1 + MINUTE });
  });

  test("is somebody also where the calendar says nothing", () => {
    const { calendar } = factsAt(T);
    const blind = { ...calendar, bankHolidays: null };
    const [event] = happens(after(...asked), LOOK, { calendar: blind });
    expect(event).toMatchObject({ step: 0, tell: TEAM, nextAt: LOOK + MINUTE });
  });
});
