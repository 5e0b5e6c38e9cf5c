import type { BankHolidays } from "./calendar.js";
import { DAY_MS, yearOf } from "./uk-time.js";

/** Deadlines of a year lie ahead of anybody who has to bring a new list. */
const AHEAD_MS = 366 * DAY_MS;

const NATIONS = ["england", "wales", "scotland", "northern-ireland"] as const;

/** The year of this moment, where the nation's bank holidays are not known for it: then nobody can say when anything is due. `null` where they are. */
export const yearUncovered = (
  lists: readonly BankHolidays[],
  nation: BankHolidays["nation"],
  now: number,
): number | null => {
  const year = yearOf(Math.floor(now / DAY_MS));
  const years = lists.find((list) => list.nation === nation)?.years;
  return years !== undefined && years.from <= year && year <= years.to ? null : year;
};

/** Sentences about nations whose lists of bank holidays do not reach from now to a year ahead. */
export const bankHolidayProblems = (
  lists: readonly BankHolidays[],
  now: number,
): readonly string[] =>
  NATIONS.flatMap((nation) => {
    const years = lists.find((list) => list.nation === nation)?.years;
    if (years === undefined) return [`There are no bank holidays for ${nation}.`];
    const [first, last] = [now, now + AHEAD_MS].map((at) => yearOf(Math.floor(at / DAY_MS)));
    return years.from <= (first ?? 0) && (last ?? 0) <= years.to
      ? []
      : [`The bank holidays for ${nation} are known from ${years.from} to ${years.to} only.`];
  });
