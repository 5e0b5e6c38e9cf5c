// The published dates against the rules of law, worked out here: the Banking and Financial Dealings Act 1971, the days that are kept by
// custom, and what was proclaimed for single years.
import type { Nation } from "@carethread/core";
import { describe, expect, test } from "vitest";
import { bankHolidays, nationProfiles } from "../src/index.js";

const DAY = 86_400_000;
const utc = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day);
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
const weekday = (at: number): number => new Date(at).getUTCDay();

/** Easter Sunday, by Gauss's rule with the corrections for the years 1900 to 2099. */
const easter = (year: number): number => {
  const [a, b, c] = [year % 19, year % 4, year % 7];
  const d = (19 * a + 24) % 30;
  const e = (2 * b + 4 * c + 6 * d + 5) % 7;
  const late = (d === 29 && e === 6) || (d === 28 && e === 6 && a > 10) ? 7 : 0;
  return utc(year, 3, 22 + d + e - late);
};

const monday = (year: number, month: number, last: boolean): number => {
  const start = utc(year, month, last ? 25 : 1);
  return start + ((8 - weekday(start)) % 7) * DAY;
};

/** Each day that falls on a weekend, or on a day that is taken, moves to the next that is free. */
const kept = (days: readonly number[]): readonly number[] => {
  const taken: number[] = [];
  for (const day of days) {
    let at = day;
    // A weekday keeps its place: it is what falls on the weekend that moves past it.
    while (weekday(at) % 6 === 0 || taken.includes(at) || (at !== day && days.includes(at)))
      at += DAY;
    taken.push(at);
  }
  return taken;
};

const proclaimed: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  // taken away, put in place
  all: [
    ["2020-05-04", "2020-05-08"],
    ["2022-05-30", "2022-06-02"],
    ["", "2022-06-03"],
    ["", "2022-09-19"],
    ["", "2023-05-08"],
  ],
  scotland: [["", "2026-06-15"]],
};

const byLaw = (nation: Nation, year: number): readonly string[] => {
  const scotland = nation === "scotland";
  const ireland = nation === "northern-ireland";
  const days = [
    ...kept([utc(year, 1, 1), ...(scotland ? [utc(year, 1, 2)] : [])]),
    ...(ireland ? kept([utc(year, 3, 17)]) : []),
    easter(year) - 2 * DAY,
    ...(scotland ? [] : [easter(year) + DAY]),
    monday(year, 5, false),
    monday(year, 5, true),
    ...(ireland ? kept([utc(year, 7, 12)]) : []),
    monday(year, 8, !scotland),
    ...(scotland ? kept([utc(year, 11, 30)]) : []),
    ...kept([utc(year, 12, 25), utc(year, 12, 26)]),
  ].map(iso);
  const changes = [...(proclaimed["all"] ?? []), ...(proclaimed[nation] ?? [])];
  const gone = new Set(changes.map(([from]) => from));
  const added = changes.map(([, to]) => to).filter((d) => d.startsWith(`${year}`));
  return [...days.filter((d) => !gone.has(d)), ...added].toSorted();
};

describe.each(bankHolidays)("$nation", ({ nation, days, years }) => {
  test("has every bank holiday of every year it says, by law and by proclamation, and no other", () => {
    const all = Array.from({ length: years.to - years.from + 1 }, (_, n) => years.from + n);
    expect(days.map((d) => d.date)).toEqual(all.flatMap((year) => byLaw(nation, year)));
  });

  test("calls each day by a name, and says of a substitute that it is one", () => {
    const fixed: Readonly<Record<string, string>> = {
      "New Year's Day": "01-01",
      "2 January": "01-02",
      "St Patrick's Day": "03-17",
      "Battle of the Boyne": "07-12",
      "St Andrew's Day": "11-30",
      "Christmas Day": "12-25",
      "Boxing Day": "12-26",
    };
    for (const { date, name } of days) {
      const own = fixed[name.replace(" (substitute day)", "")];
      if (own !== undefined)
        expect([name.endsWith("(substitute day)"), date]).toEqual([date.slice(5) !== own, date]);
    }
  });
});

test("each nation has one list, and its rule sets in their order", () => {
  const nations = ["england", "wales", "scotland", "northern-ireland"];
  expect(bankHolidays.map((b) => b.nation)).toEqual(nations);
  expect(nationProfiles.map((p) => `${p.nation} ${p.from}`)).toEqual([
    "england 2025-10-01",
    "england 2026-04-01",
    "wales 2019-01-01",
    "scotland 2019-01-01",
    "northern-ireland 2019-01-01",
  ]);
});
