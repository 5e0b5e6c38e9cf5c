import { describe, expect, test } from "vitest";
import { checked, newThreadsOf, riskOfReply } from "../../src/simulate/arrivals.js";
import { chanceOf } from "../../src/simulate/chance.js";
import { DEFAULT_PARAMETERS } from "../../src/simulate/parameters.js";

const MIDNIGHT = Date.UTC(2026, 5, 1);
const year = Array.from({ length: 400 }, (_, n) => n);

describe("new threads", () => {
  const chance = chanceOf(1, "arrivals");
  const days = year.map(() =>
    newThreadsOf({ midnight: MIDNIGHT, weekday: 2 }, DEFAULT_PARAMETERS, chance),
  );
  const all = days.flat();

  test("come as often as the parameters say for that weekday", () => {
    expect(Math.abs(all.length / days.length - 54)).toBeLessThan(1.5);
  });

  test("come in the order of their times, within 24 hours of midnight", () => {
    for (const day of days) {
      expect(day.map((a) => a.at)).toEqual(day.map((a) => a.at).toSorted((a, b) => a - b));
    }
    expect(all.every((a) => a.at >= MIDNIGHT && a.at < MIDNIGHT + 86_400_000)).toBe(true);
  });

  test("come outside 08:00 to 18:30 in the share that the parameters say", () => {
    const outside = all.filter(({ at }) => {
      const minute = (at - MIDNIGHT) / 60_000;
      return minute < 480 || minute >= 1_110;
    });
    expect(Math.abs(outside.length / all.length - 0.25)).toBeLessThan(0.02);
  });

  test("are risky only when they are clinical, less those whose risk comes as a reply", () => {
    const clinical = all.filter((a) => !a.admin);
    expect(all.filter((a) => a.admin && a.risky)).toEqual([]);
    expect(Math.abs(clinical.filter((a) => a.risky).length / clinical.length - 0.028)).toBeLessThan(
      0.005,
    );
  });
});

test("nobody's reply is riskier than certain, and without replies there is no risk in them", () => {
  expect(riskOfReply({ ...DEFAULT_PARAMETERS, repliesPerThread: 0 })).toBe(0);
  expect(riskOfReply({ ...DEFAULT_PARAMETERS, repliesPerThread: 0.001 })).toBe(1);
});

describe("the text check", () => {
  const outcomes = (sensitivity: number, risky: boolean, declaredShare = 1) => {
    const chance = chanceOf(3, "check");
    const parameters = {
      ...DEFAULT_PARAMETERS,
      declaredShare,
      detector: { sensitivity, precision: 0.25 },
    };
    const arrival = { at: 0, admin: false, risky };
    const made = Array.from({ length: 20_000 }, () => checked(arrival, parameters, chance));
    const share = (outcome: string): number =>
      made.filter((o) => o === outcome).length / made.length;
    return { flagged: share("flagged"), diverted: share("diverted") };
  };

  test("that is off flags nothing", () => {
    expect(outcomes(0, true)).toEqual({ flagged: 0, diverted: 0 });
    expect(outcomes(0, false)).toEqual({ flagged: 0, diverted: 0 });
  });

  test("finds its share of what is risky", () => {
    expect(Math.abs(outcomes(0.6, true).flagged - 0.6)).toBeLessThan(0.02);
  });

  test("is wrong three times for each time that it is right, at a precision of a quarter", () => {
    const right = outcomes(0.6, true).flagged * 0.035;
    const wrong = outcomes(0.6, false).flagged * 0.965;
    expect(Math.abs(right / (right + wrong) - 0.25)).toBeLessThan(0.02);
  });

  test("sends away those who do not declare", () => {
    const { flagged, diverted } = outcomes(1, true, 0.3);
    expect(Math.abs(flagged - 0.3)).toBeLessThan(0.02);
    expect(Math.abs(diverted - 0.7)).toBeLessThan(0.02);
  });
});
