import { describe, expect, test } from "vitest";
import { chanceOf } from "../../src/simulate/chance.js";
import { DEFAULT_PARAMETERS } from "../../src/simulate/parameters.js";
import { presenceOf, slotsOf } from "../../src/simulate/roster.js";

const HOUR = 3_600_000;

describe("the slots of a day", () => {
  test("are two halves of a long session, and the last one closes", () => {
    expect(slotsOf([{ from: 8 * HOUR, to: 18 * HOUR }])).toEqual([
      { from: 8 * HOUR, to: 13 * HOUR, closes: false },
      { from: 13 * HOUR, to: 18 * HOUR, closes: true },
    ]);
  });

  test("are the sessions themselves where they are short", () => {
    expect(
      slotsOf([
        { from: 8 * HOUR, to: 12 * HOUR },
        { from: 14 * HOUR, to: 18 * HOUR },
      ]),
    ).toEqual([
      { from: 8 * HOUR, to: 12 * HOUR, closes: false },
      { from: 14 * HOUR, to: 18 * HOUR, closes: true },
    ]);
  });

  test("are none on a closed day", () => {
    expect(slotsOf([])).toEqual([]);
  });
});

describe("who is there", () => {
  const { staffing } = DEFAULT_PARAMETERS;

  test("is everybody without gaps, and nobody when all are missing", () => {
    const chance = chanceOf(1, "roster");
    expect(presenceOf({ staffing, rosterGap: 0 }, chance)).toEqual({
      clinicians: 3,
      receptionists: 2,
      others: 2,
      manager: true,
    });
    expect(presenceOf({ staffing, rosterGap: 1 }, chance)).toEqual({
      clinicians: 0,
      receptionists: 0,
      others: 0,
      manager: false,
    });
  });

  test("is fewer by the gap on average", () => {
    const chance = chanceOf(1, "roster");
    const there = Array.from(
      { length: 5_000 },
      () => presenceOf({ staffing, rosterGap: 0.2 }, chance).clinicians,
    );
    expect(Math.abs(there.reduce((a, b) => a + b, 0) / 15_000 - 0.8)).toBeLessThan(0.02);
  });
});
