import { describe, expect, test } from "vitest";
import { CHECKERS, type History } from "../../src/simulator.js";
import { fineDays, ofDays } from "./bad-days.js";
import { fineEscalations, ofClaims, ofEscalations, ofJobs, ofTelling } from "./bad-hands.js";
import { ofLists, ofOwners } from "./bad-lists.js";
import { ofLives, ofTexts } from "./bad-messages.js";
import { fine } from "./good-histories.js";

const found = (one: History): readonly string[] => [
  ...new Set(
    Object.values(CHECKERS)
      .flatMap((check) => check(one))
      .map(({ checker }) => checker),
  ),
];

const bad = [
  ...ofTexts,
  ...ofLives,
  ...ofLists,
  ...ofOwners,
  ...ofJobs,
  ...ofTelling,
  ...ofClaims,
  ...ofEscalations,
  ...ofDays,
];

describe("bad histories", () => {
  test.each(bad)("%s rejects: %s", (checker, _, wrong) => {
    expect(found(wrong)).toContain(checker);
  });

  test("are more than sixty, and every checker has one", () => {
    expect(bad.length).toBeGreaterThanOrEqual(60);
    expect([...new Set(bad.map(([checker]) => checker))].toSorted()).toEqual(
      Object.keys(CHECKERS).toSorted(),
    );
  });
});

test.each([...fine, ...fineDays, ...fineEscalations])("good: %s", (_, one) => {
  expect(found(one)).toEqual([]);
});
