import { expect, test } from "vitest";
import { bankHolidayProblems } from "../../src/calendar/coverage.js";
import { bankHolidays } from "./calendars.js";

const nations = ["england", "wales", "scotland", "northern-ireland"] as const;
const all = nations.map((nation) => ({ ...bankHolidays, nation }));

test("lists that reach a year ahead are well; a year before they end they are complained of", () => {
  expect(bankHolidayProblems(all, Date.UTC(2030, 11, 30))).toEqual([]);
  const only = (nation: string): string =>
    `The bank holidays for ${nation} are known from 2012 to 2031 only.`;
  expect(bankHolidayProblems(all, Date.UTC(2030, 11, 31))).toEqual(nations.map(only));
  expect(bankHolidayProblems(all, Date.UTC(2011, 11, 31))).toEqual(nations.map(only));
});

test("a nation without a list is named", () => {
  expect(bankHolidayProblems(all.slice(1), Date.UTC(2026, 0, 1))).toEqual([
    "There are no bank holidays for england.",
  ]);
});
