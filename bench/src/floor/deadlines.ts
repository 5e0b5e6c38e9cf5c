/** Until when a message is seen, answered and dealt with, by the practice's hours and the nation's contract. */
import {
  addOpenTime,
  type Calendar,
  endOfCoreDay,
  endOfNextCorePeriod,
  localOf,
  profileOn,
} from "@carethread/core";
import { answered } from "../lib/sdk.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What a message waits for. Its fields are in the order of the SDK's. */
export const waitsOf = (calendar: Calendar, now: number, rank: number, needsReview: boolean) => {
  const urgent = rank <= 2;
  const open = (ms: number): number => answered(addOpenTime(calendar, now, ms));
  const profile = profileOn(calendar.profiles, calendar.nation, answered(localOf(now)).date);
  const own = open(urgent ? 2 * HOUR : 21 * HOUR);
  let demanded: number | null = null;
  if (urgent && profile?.urgentSameDay === true) demanded = answered(endOfCoreDay(calendar, now));
  else if (profile?.routineBy === "end-of-next-core-period")
    demanded = answered(endOfNextCorePeriod(calendar, now));
  const replyBy = Math.min(own, demanded ?? own);
  const firstLookBy = Math.min(open(urgent ? 20 * MINUTE : 4 * HOUR), replyBy);
  const resolveBy = Math.max(open(105 * HOUR), replyBy);
  return { rank, needsReview, firstLookBy, replyBy, resolveBy, marginMs: 5 * MINUTE };
};
