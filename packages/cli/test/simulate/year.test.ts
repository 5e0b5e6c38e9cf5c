import { describe, expect, test } from "vitest";
import { DEFAULT_PARAMETERS, type Parameters } from "../../src/simulate/parameters.js";
import type { PracticeTime } from "../../src/simulate/time.js";
import { simulateYear, type YearFigures } from "../../src/simulate/year.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONDAY = Date.UTC(2026, 5, 1);
const DAYS = 28;

const days = Array.from({ length: DAYS }, (_, n) => {
  const midnight = MONDAY + n * DAY;
  const opening = { from: midnight + 8 * HOUR, to: midnight + 18 * HOUR };
  return { midnight, weekday: n % 7, openings: n % 7 < 5 ? [opening] : [] };
});
const openings = days.flatMap((day) => day.openings);
const overlap = (from: number, to: number): number =>
  openings.reduce((sum, o) => sum + Math.max(0, Math.min(o.to, to) - Math.max(o.from, from)), 0);

const time: PracticeTime = {
  days,
  isOpen: (at) => overlap(at, at + 1) === 1,
  openMinutesBetween: (from, to) => overlap(from, to) / 60_000,
  promisesAt: (at, weight) => {
    const after = (minutes: number): number => {
      let left = minutes * 60_000;
      for (const { from, to } of openings) {
        const begin = Math.max(from, at);
        if (to <= begin) continue;
        if (left <= to - begin) return begin + left;
        left -= to - begin;
      }
      return MONDAY + 40 * DAY;
    };
    return weight === "urgent"
      ? { firstLookBy: after(20), replyBy: after(120) }
      : { firstLookBy: after(240), replyBy: after(1_200) };
  },
};

const ladder = {
  marginMs: 5 * 60_000,
  steps: [
    { tell: "team", waitMs: 600_000 },
    { tell: "on-duty", waitMs: 600_000 },
    { tell: "host", waitMs: 600_000 },
  ],
} as const;

const run = (
  changed: Partial<Parameters>,
  without: "nothing" | "ladder" = "nothing",
): YearFigures =>
  simulateYear({
    parameters: { ...DEFAULT_PARAMETERS, days: DAYS, ...changed },
    time,
    ladder: without === "ladder" ? null : ladder,
    ranked: true,
  });

const staffing = DEFAULT_PARAMETERS.staffing;

describe("a simulated year", () => {
  test("is the same for the same seed, and another for another", () => {
    expect(run({ seed: 4 })).toEqual(run({ seed: 4 }));
    expect(run({ seed: 4 })).not.toEqual(run({ seed: 5 }));
  });

  test("with enough people has each message seen and answered in time", () => {
    const many = { ...staffing, clinicians: 8, receptionists: 6 };
    const { groups, unownedAtClose } = run({ staffing: many, rosterGap: 0 });
    expect(groups.all.firstLooksLate).toBe(0);
    expect(unownedAtClose).toBe(0);
    expect(groups.all.answer.count).toBeGreaterThan(1_000);
  });

  test("with nobody at all leaves everything unseen but what the host's own way finds", () => {
    const nobody = { ...staffing, clinicians: 0, receptionists: 0, others: 0 };
    const { groups, alertsByStep, unownedAtClose } = run({ staffing: nobody, rosterGap: 1 });
    expect(alertsByStep[2]).toBeGreaterThan(0);
    expect(groups.flaggedInOpenHours.firstLook.count).toBeGreaterThan(0);
    expect(unownedAtClose).toBeGreaterThan(0);
  });

  test("with nobody and no ladder has nothing seen", () => {
    const nobody = { ...staffing, clinicians: 0, receptionists: 0, others: 0 };
    const { groups } = run({ staffing: nobody, rosterGap: 1 }, "ladder");
    expect(groups.all.firstLook.count).toBe(0);
    expect(groups.all.firstLooksLate).toBeGreaterThan(1_000);
  });

  test("has what is flagged seen before everything else", () => {
    const few = { ...staffing, clinicians: 1 };
    const { groups } = run({ staffing: few, rosterGap: 0 });
    const [flagged, clinical] = [groups.flaggedInOpenHours, groups.clinical];
    expect(flagged.firstLook.p95 ?? 0).toBeLessThan((clinical.firstLook.p50 ?? 0) + 60);
    expect(flagged.firstLook.p50 ?? 0).toBeLessThan(clinical.firstLook.p50 ?? 0);
  });

  test("with the text check off flags nothing, and every high-risk message is among the others", () => {
    const { groups, diverted } = run({ detector: { sensitivity: 0, precision: 0.25 } });
    expect([groups.flagged.firstLook.count, diverted]).toEqual([0, 0]);
    expect(groups.riskyNotFlagged.firstLook.count).toBeGreaterThan(0);
  });

  test("tells of its progress, up to all of it", () => {
    const told: number[] = [];
    simulateYear({
      parameters: { ...DEFAULT_PARAMETERS, days: DAYS },
      time,
      ladder,
      ranked: true,
      onProgress: (share) => told.push(share),
    });
    expect(told).toEqual(days.map((_, n) => (n + 1) / DAYS));
  });
});
