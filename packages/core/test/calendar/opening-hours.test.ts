import {
  addOpenTime,
  calendarOf,
  isOpen,
  type NationProfile,
  nextOpening,
  type OpeningHours,
  openTimeBetween,
  sessionsOn,
} from "@carethread/core";
import { describe, expect, test } from "vitest";
import { DEFAULT_OPENING_HOURS } from "../../src/calendar/calendar.js";
import {
  coreHoursOn,
  endOfCoreDay,
  endOfNextCorePeriod,
  profileOn,
} from "../../src/calendar/nation-profile.js";
import { checkHours } from "../../src/calendar/opening-hours.js";
import { openingHours } from "../../src/calendar/opening-hours-schema.js";
import { decodePracticeEvent } from "../../src/practice/practice-codec.js";
import { practiceStream } from "../../src/practice/practice-stream.js";
import { settings } from "../practice/practice-story.js";
import { bankHolidays, calendarNamed, session } from "./calendars.js";

const usual = calendarNamed("usual");
const week = DEFAULT_OPENING_HOURS.week;
const code = (outcome: { _unsafeUnwrapErr: () => { code: string } }): string =>
  outcome._unsafeUnwrapErr().code;

describe("a year without a list of bank holidays", () => {
  const before = Date.UTC(2011, 11, 31, 12);
  const after = Date.UTC(2032, 0, 1);
  const lastDay = Date.UTC(2031, 11, 31, 18);

  test("is refused by every function, and named", () => {
    for (const at of [before, after, Number.NaN]) {
      expect(code(isOpen(usual, at))).toBe("calendar/year-not-covered");
      expect(code(nextOpening(usual, at))).toBe("calendar/year-not-covered");
      expect(code(addOpenTime(usual, at, 0))).toBe("calendar/year-not-covered");
      expect(code(addOpenTime(usual, at, 1))).toBe("calendar/year-not-covered");
    }
    expect(isOpen(usual, after)._unsafeUnwrapErr().detail).toEqual({
      year: "2032",
      nation: "england",
    });
    expect(code(sessionsOn(usual, "2032-01-01"))).toBe("calendar/year-not-covered");
    expect(code(openTimeBetween(usual, lastDay, after))).toBe("calendar/year-not-covered");
  });

  test("is refused where the answer would lie in it, and not a minute before", () => {
    expect(addOpenTime(usual, lastDay, 30 * 60_000)._unsafeUnwrap()).toBe(
      Date.UTC(2031, 11, 31, 18, 30),
    );
    expect(code(addOpenTime(usual, lastDay, 30 * 60_000 + 1))).toBe("calendar/year-not-covered");
  });

  test("is every year for a nation of which there is no list", () => {
    const content = { bankHolidays: [bankHolidays], nationProfiles: [] };
    const wales = calendarOf({ nation: "wales", hours: DEFAULT_OPENING_HOURS }, content);
    expect(code(isOpen(wales, Date.UTC(2026, 5, 1)))).toBe("calendar/year-not-covered");
  });
});

test("an amount that is no duration is refused", () => {
  for (const ms of [-1, Number.NaN])
    expect(code(addOpenTime(usual, Date.UTC(2026, 5, 1), ms))).toBe("input/malformed");
});

describe("opening hours that cannot be kept are refused, and the day is named", () => {
  const on = (monday: OpeningHours["week"][0]): OpeningHours["week"] => [
    monday,
    [],
    [],
    [],
    [],
    [],
    [],
  ];
  const exception = { date: "2026-12-24", sessions: [session("08:00", "12:00")], reason: "Half" };
  test.each<[string, Partial<OpeningHours>, string, string | undefined]>([
    [
      "a session that ends before it begins",
      { week: on([session("18:00", "08:00")]) },
      "hours/session-backwards",
      "monday",
    ],
    [
      "a session of no length",
      { week: on([session("08:00", "08:00")]) },
      "hours/session-backwards",
      "monday",
    ],
    [
      "sessions that overlap",
      { week: on([session("08:00", "13:00"), session("12:59", "18:00")]) },
      "hours/sessions-overlap",
      "monday",
    ],
    [
      "sessions out of order",
      { week: on([session("14:00", "18:00"), session("08:00", "12:00")]) },
      "hours/sessions-overlap",
      "monday",
    ],
    [
      "an exception with one",
      { week, exceptions: [{ ...exception, sessions: [session("12:00", "08:00")] }] },
      "hours/session-backwards",
      "2026-12-24",
    ],
    [
      "a day named twice",
      { week, exceptions: [exception, exception] },
      "hours/exception-repeated",
      "2026-12-24",
    ],
    ["a week that is never open", { week: on([]) }, "hours/never-open", undefined],
  ])("%s", (_, change, expected, day) => {
    const problem = checkHours({ ...DEFAULT_OPENING_HOURS, ...change })._unsafeUnwrapErr();
    expect([problem.code, problem.detail?.["day"]]).toEqual([expected, day]);
  });

  test("sessions that touch, and one until midnight, can", () => {
    const touching = [session("08:00", "12:00"), session("12:00", "24:00")];
    expect(checkHours({ ...DEFAULT_OPENING_HOURS, week: on(touching) }).isOk()).toBe(true);
  });

  test.each([
    ["24:00 as a beginning", { week: on([session("24:00", "24:00")]) }],
    ["a time with one digit", { week: on([session("8:00", "12:00")]) }],
    ["a date that there is not", { exceptions: [{ ...exception, date: "2026-02-30" }] }],
    ["a week of six days", { week: [[], [], [], [], [], []] }],
    ["a key that is not known", { lunch: true }],
  ])("%s is malformed", (_, change) => {
    expect(openingHours.safeParse({ ...DEFAULT_OPENING_HOURS, ...change }).success).toBe(false);
  });
});

describe("what was stored before practices had hours", () => {
  const { hours, ...before } = settings;
  const stored = { at: 7, by: null, settings: before };

  test("has the hours that were understood then", () => {
    const event = decodePracticeEvent("practice-configured", 1, JSON.stringify(stored));
    expect(event._unsafeUnwrap()).toEqual({
      ...{ type: "practice-configured", at: 7, by: null },
      settings: { ...before, hours },
    });
  });

  test("is version 1; version 2 has hours or is corrupt, version 3 clocks besides, and version 4 is not known", () => {
    expect(practiceStream.schemaOf("practice-configured")).toBe(3);
    expect(practiceStream.schemaOf("staff-left")).toBe(1);
    for (const version of [0, 2, 3, 4, 1.5]) {
      const event = decodePracticeEvent("practice-configured", version, JSON.stringify(stored));
      expect(code(event)).toBe("storage/corrupt");
    }
  });
});

describe("core hours", () => {
  const DAY = [session("08:00", "18:30")];
  const profile = (from: string, coreHours: NationProfile["coreHours"]): NationProfile => ({
    ...{ nation: "england", from, source: "made up", coreHours },
    ...{ openThroughCoreHours: true, capsAllowedInCoreHours: false, urgentSameDay: true },
    ...{ routineBy: "end-of-next-core-period", mayAskToContactAgain: false },
  });
  const profiles = [
    profile("2026-04-01", [DAY, DAY, DAY, DAY, DAY, [], []]),
    profile("2025-10-01", null),
  ];
  const england = { ...calendarNamed("hardly ever open"), profiles };
  const at = (text: string): number => Date.parse(`${text}Z`);
  const iso = (answer: { _unsafeUnwrap: () => number | null }): string | null => {
    const instant = answer._unsafeUnwrap();
    return instant === null ? null : new Date(instant).toISOString().slice(0, 16);
  };

  // The first Monday of July, 2026-07-06, is a bank holiday in these tests. In summer 08:00 to 18:30 is 07:00 to 17:30 UTC.
  test.each([
    ["before core hours", "2026-07-08T06:00", "2026-07-08T17:30", "2026-07-08T17:30"],
    ["as they begin", "2026-07-08T07:00", "2026-07-08T17:30", "2026-07-09T17:30"],
    ["in them", "2026-07-08T12:00", "2026-07-08T17:30", "2026-07-09T17:30"],
    ["as they end", "2026-07-08T17:30", "2026-07-09T17:30", "2026-07-09T17:30"],
    ["on a Friday", "2026-07-03T12:00", "2026-07-03T17:30", "2026-07-07T17:30"],
    [
      "on a Saturday before a bank holiday",
      "2026-07-04T12:00",
      "2026-07-07T17:30",
      "2026-07-07T17:30",
    ],
  ])("%s: the same day, and the next period, end", (_, now, sameDay, nextPeriod) => {
    expect(iso(endOfCoreDay(england, at(now)))).toBe(sameDay);
    expect(iso(endOfNextCorePeriod(england, at(now)))).toBe(nextPeriod);
  });

  test("are none on a bank holiday, at the weekend, and where no contract speaks of them", () => {
    const on = (date: string): unknown => coreHoursOn(england, date)._unsafeUnwrap();
    expect(["2026-07-06", "2026-07-05", "2026-03-31"].map(on)).toEqual([[], [], []]);
    expect(on("2026-07-07")).toEqual(DAY);
    expect(iso(endOfCoreDay(england, at("2026-03-31T12:00")))).toBeNull();
    expect(
      iso(endOfNextCorePeriod({ ...england, profiles: [] }, at("2026-07-08T12:00"))),
    ).toBeNull();
    expect(code(coreHoursOn(england, "2032-01-01"))).toBe("calendar/year-not-covered");
    expect(code(coreHoursOn(england, "soon"))).toBe("input/malformed");
  });

  test("are those of the profile that began last", () => {
    const from = (date: string): string | undefined => profileOn(profiles, "england", date)?.from;
    expect(["2025-09-30", "2025-10-01", "2026-03-31", "2026-04-01"].map(from)).toEqual([
      ...[undefined, "2025-10-01", "2025-10-01", "2026-04-01"],
    ]);
    expect(profileOn(profiles, "wales", "2026-05-01")).toBeNull();
  });
});
