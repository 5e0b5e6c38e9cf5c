/**
 * Days from 1970-01-01 to a civil date, by Hinnant's algorithm (howardhinnant.github.io/date_algorithms.html): no clock, no time zone.
 * A day past the month's end counts on into the next month, so 29 February falls on 1 March in a common year.
 */
export const daysSince1970 = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
};

/** A date by its parts. */
export type CivilParts = readonly [year: number, month: number, day: number];

/** The date of a day since 1970-01-01, by the same algorithm backwards. NaN for what is no number of days. */
export const civilDateOf = (day: number): CivilParts => {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date];
};

/** The day since 1970-01-01 of `YYYY-MM-DD`; `null` when there is no such date. */
export const dayOf = (text: string): number | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const [year, month, date] = civilDate(text);
  const day = daysSince1970(year, month, date);
  const [sameYear, sameMonth, sameDate] = civilDateOf(day);
  return year === sameYear && month === sameMonth && date === sameDate ? day : null;
};

const DAY_MS = 86_400_000;

const civilDate = (text: string): CivilParts => {
  const [year, month, day] = text.split("-");
  return [Number(year), Number(month), Number(day)];
};

const midnightAfter = ([year, month, day]: CivilParts, years: number): number =>
  daysSince1970(year + years, month, day) * DAY_MS;

/** Midnight UTC of the n-th birthday of somebody born on `YYYY-MM-DD`; NaN when that is not a date. */
export const birthdayAt = (bornOn: string, years: number): number =>
  midnightAfter(civilDate(bornOn), years);

/** Completed months at an instant; `null` when the date of birth is not a date or lies ahead. Somebody born on the 31st is a month older on the last day of a shorter one's next. */
export const ageMonths = (bornOn: string, now: number): number | null => {
  const years = ageYears(bornOn, now);
  if (years === null) return null;
  const [year, month, day] = civilDate(bornOn);
  const [nowYear, nowMonth, nowDay] = civilDateOf(Math.floor(now / DAY_MS));
  return (nowYear - year) * 12 + (nowMonth - month) - (nowDay < day ? 1 : 0);
};

/** Completed years at an instant; `null` when the date of birth is not a date or lies ahead. */
export const ageYears = (bornOn: string, now: number): number | null => {
  const date = civilDate(bornOn);
  const born = midnightAfter(date, 0);
  if (!(born <= now)) return null;
  const guess = Math.floor((now - born) / (365.2425 * DAY_MS));
  if (midnightAfter(date, guess + 1) <= now) return guess + 1;
  return midnightAfter(date, guess) <= now ? guess : guess - 1;
};
