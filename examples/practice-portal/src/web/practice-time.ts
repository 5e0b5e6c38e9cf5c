import {
  type Calendar,
  calendarOf,
  isOpen,
  localOf,
  nextClosing,
  nextOpening,
} from "@carethread/core";
import { ukContent } from "@carethread/rules-uk";
import { practice } from "../../seed/index.ts";
import type { Ground } from "../ground/ground.ts";

/** What the practice's wall clock and its opening hours say now. Times are milliseconds since 1970 UTC. */
export interface PracticeTime {
  readonly now: number;
  /** `2026-11-25`. */
  readonly date: string;
  /** `08:05`. */
  readonly time: string;
  readonly summerTime: boolean;
  /** `null` where no list of bank holidays says. */
  readonly open: boolean | null;
  /** When a session begins next, from now on: not the one that is running. */
  readonly opening: number | null;
  readonly closing: number | null;
}

// The practice tells its settings to anybody who is signed in; this account is nobody's.
const clockAccount = {
  kind: "person",
  practice: practice.practice,
  account: "demo-clock",
  assurance: "P0",
} as const;

const hoursNow = async ({ messaging }: Ground): Promise<Calendar | null> => {
  const described = await messaging.practices.describe(clockAccount);
  return described.isErr() ? null : calendarOf(described.value.settings, ukContent);
};

/** The opening after the one that is running, or the one that comes. */
const openingAfter = (calendar: Calendar, now: number): number | null => {
  const running = isOpen(calendar, now).unwrapOr(false);
  const from = running ? nextClosing(calendar, now).unwrapOr(null) : now;
  return from === null ? null : nextOpening(calendar, from).unwrapOr(null);
};

/** What the practice's clock and hours say now. */
export const practiceTime = async (ground: Ground): Promise<PracticeTime> => {
  const now = ground.clock.now();
  const local = localOf(now).unwrapOr({ date: "", time: "", summerTime: false, weekday: 0 });
  const calendar = await hoursNow(ground);
  const { date, time, summerTime } = local;
  return {
    ...{ now, date, time, summerTime },
    open: calendar === null ? null : isOpen(calendar, now).unwrapOr(null),
    opening: calendar === null ? null : openingAfter(calendar, now),
    closing: calendar === null ? null : nextClosing(calendar, now).unwrapOr(null),
  };
};

const MINUTE_MS = 60_000;

/** How far the demonstration's clock is ahead, in words; nothing when it is not. */
export const aheadInWords = (ms: number): string => {
  const minutes = Math.round(ms / MINUTE_MS);
  const parts = [
    [Math.floor(minutes / 1440), "day"],
    [Math.floor(minutes / 60) % 24, "hour"],
    [minutes % 60, "minute"],
  ] as const;
  return parts
    .filter(([n]) => n > 0)
    .map(([n, word]) => `${n} ${word}${n === 1 ? "" : "s"}`)
    .join(", ");
};
