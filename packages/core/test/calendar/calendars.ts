// Calendars on which working time is tried: the usual one, and those that are built to go wrong.
import type { BankHolidays, Calendar, OpeningHours, Session } from "@carethread/core";

/** Twenty years with bank holidays of a kind: every first Monday of a quarter, which is enough to be in the way. */
export const YEARS = { from: 2012, to: 2031 } as const;

const two = (n: number): string => `${n}`.padStart(2, "0");

const firstMondays = (year: number): readonly { date: string; name: string }[] =>
  [1, 4, 7, 10].map((month) => {
    const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
    return { date: `${year}-${two(month)}-${two(1 + ((8 - first) % 7))}`, name: "First Monday" };
  });

export const bankHolidays: BankHolidays = {
  nation: "england",
  source: "made up",
  retrieved: "2026-11-25",
  years: YEARS,
  days: Array.from({ length: YEARS.to - YEARS.from + 1 }, (_, n) =>
    firstMondays(YEARS.from + n),
  ).flat(),
};

export const session = (from: string, to: string): Session => ({ from, to });
const day = [session("08:00", "18:30")];
const split = [session("08:00", "12:30"), session("14:00", "18:30")];
const night = [session("00:00", "01:30"), session("01:45", "02:15"), session("22:00", "24:00")];

const calendar = (hours: OpeningHours): Calendar => ({
  nation: "england",
  hours,
  bankHolidays,
  profiles: [],
});

export const calendars: Readonly<Record<string, Calendar>> = {
  usual: calendar({
    week: [day, day, day, day, day, [], []],
    exceptions: [],
    onBankHolidays: "closed",
  }),
  "split sessions, a half day, a Saturday morning, closures": calendar({
    week: [
      split,
      split,
      split,
      [session("08:00", "13:00")],
      split,
      [session("09:00", "12:00")],
      [],
    ],
    exceptions: [
      { date: "2024-04-01", sessions: [session("10:00", "12:00")], reason: "Open although" },
      { date: "2025-06-12", sessions: [], reason: "Training" },
      { date: "2025-06-13", sessions: [session("13:00", "17:00")], reason: "Half a day" },
      { date: "2026-08-02", sessions: [session("09:00", "17:00")], reason: "A Sunday" },
    ],
    onBankHolidays: "closed",
  }),
  "nights, in which the clocks change": calendar({
    week: [night, night, night, night, night, night, night],
    exceptions: [
      { date: "2025-03-30", sessions: [session("01:10", "01:50")], reason: "Skipped hour" },
      { date: "2026-03-29", sessions: [session("00:30", "01:30")], reason: "Into the gap" },
      { date: "2027-03-28", sessions: [session("01:30", "03:00")], reason: "Out of the gap" },
      {
        date: "2025-10-26",
        sessions: [session("01:10", "01:50")],
        reason: "Hour that comes twice",
      },
      { date: "2026-10-25", sessions: [session("00:30", "02:00")], reason: "All of it" },
    ],
    onBankHolidays: "open",
  }),
  "hardly ever open": calendar({
    week: [[], [], [session("09:00", "09:01")], [], [], [], []],
    exceptions: [],
    onBankHolidays: "closed",
  }),
  "always open": calendar({
    week: [
      [session("00:00", "24:00")],
      [session("00:00", "12:00"), session("12:00", "24:00")],
      [session("00:00", "24:00")],
      [session("00:00", "24:00")],
      [session("00:00", "24:00")],
      [session("00:00", "24:00")],
      [session("00:00", "24:00")],
    ],
    exceptions: [{ date: "2020-02-29", sessions: [], reason: "One day shut" }],
    onBankHolidays: "open",
  }),
};

/** A calendar by its name. */
export const calendarNamed = (name: string): Calendar => {
  const found = calendars[name];
  if (found === undefined) throw new Error(`no calendar is called ${name}`);
  return found;
};
