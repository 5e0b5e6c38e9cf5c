import type { Nation } from "../practice/practice.js";

/** A time of day as the clock on the wall in the United Kingdom shows it: `08:00`, `18:30`; as an end also `24:00`. @category calendar */
export type LocalTime = string;

/** A day by its date: `2026-11-25`. @category calendar */
export type CivilDate = string;

/**
 * A stretch of a day in which a practice is open, from `from` until just before `to`. It does not go past midnight: what does is two
 * sessions, one until `24:00` and one from `00:00` of the next day, and counts as one opening.
 *
 * @category calendar
 */
export interface Session {
  /** When it begins. */
  readonly from: LocalTime;
  /** When it ends; at this time the practice is closed. Later than `from`. */
  readonly to: LocalTime;
}

/** The sessions of each weekday from Monday to Sunday, earliest first. An empty day is closed. @category calendar */
export type Week = readonly [
  monday: readonly Session[],
  tuesday: readonly Session[],
  wednesday: readonly Session[],
  thursday: readonly Session[],
  friday: readonly Session[],
  saturday: readonly Session[],
  sunday: readonly Session[],
];

/** A day on which other sessions hold than on its weekday, whether or not it is a bank holiday. @category calendar */
export interface HoursException {
  /** Which day. */
  readonly date: CivilDate;
  /** Its sessions, earliest first; empty when it is closed. */
  readonly sessions: readonly Session[];
  /** Why, for patients and colleagues: "Training afternoon". No clinical content. */
  readonly reason: string;
}

/** When a practice is open. Everything that waits, waits in this time. @category calendar */
export interface OpeningHours {
  /** The usual week. It has at least one session. */
  readonly week: Week;
  /** Days that differ; each date once. */
  readonly exceptions: readonly HoursException[];
  /** What holds on a bank holiday that is not an exception: nothing, or its weekday's sessions. */
  readonly onBankHolidays: "closed" | "open";
}

/** The bank holidays of one nation as they were published. @category calendar */
export interface BankHolidays {
  /** Whose. */
  readonly nation: Nation;
  /** Who published them, and where they were read. */
  readonly source: string;
  /** Their state as of this day. */
  readonly retrieved: CivilDate;
  /** The years that are complete, both included. Nothing is said about any other. */
  readonly years: { readonly from: number; readonly to: number };
  /** Each day that is kept, substitute days in place of what they stand for. In order. */
  readonly days: readonly BankHoliday[];
}

/** A bank holiday. @category calendar */
export interface BankHoliday {
  /** The day that is kept. */
  readonly date: CivilDate;
  /** Its name. */
  readonly name: string;
}

/** What a nation's contract with its practices demands of online requests, from a day on. Data, with its source. @category calendar */
export interface NationProfile {
  /** Whose. */
  readonly nation: Nation;
  /** The first day on which it holds; until the day before the nation's next one. */
  readonly from: CivilDate;
  /** Where it is written. */
  readonly source: string;
  /** The hours that the contract speaks of; there are none on bank holidays. `null` when it speaks of none. */
  readonly coreHours: Week | null;
  /** Whether online requests have to be taken all through core hours. */
  readonly openThroughCoreHours: boolean;
  /** Whether a practice may stop taking requests in core hours because there are many. */
  readonly capsAllowedInCoreHours: boolean;
  /** Whether what is clinically urgent has to be dealt with on the same day. */
  readonly urgentSameDay: boolean;
  /** By when everything else has to have an appropriate response; `null` when nothing is said. */
  readonly routineBy: "end-of-next-core-period" | null;
  /** Whether a patient may be told to contact the practice again at another time. */
  readonly mayAskToContactAgain: boolean;
}

/** Everything that says when a practice is open: what the functions on working time take. @category calendar */
export interface Calendar {
  /** Where the practice is. */
  readonly nation: Nation;
  /** When it is open. */
  readonly hours: OpeningHours;
  /** The nation's bank holidays; `null` when there is no list, and then no day is covered. */
  readonly bankHolidays: BankHolidays | null;
  /** Rule sets of all nations. */
  readonly profiles: readonly NationProfile[];
}

const DAY: readonly Session[] = [{ from: "08:00", to: "18:30" }];

/** Monday to Friday, 08:00 to 18:30, closed on bank holidays: the core hours of general practice. */
export const DEFAULT_OPENING_HOURS: OpeningHours = {
  week: [DAY, DAY, DAY, DAY, DAY, [], []],
  exceptions: [],
  onBankHolidays: "closed",
};

/** The calendar of a practice, from its settings and from the content that holds for all. */
export const calendarOf = (
  settings: { readonly nation: Nation; readonly hours: OpeningHours },
  content: {
    readonly bankHolidays: readonly BankHolidays[];
    readonly nationProfiles: readonly NationProfile[];
  },
): Calendar => ({
  nation: settings.nation,
  hours: settings.hours,
  bankHolidays: content.bankHolidays.find((b) => b.nation === settings.nation) ?? null,
  profiles: content.nationProfiles,
});
