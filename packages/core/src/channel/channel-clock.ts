import type { ChannelWindow } from "@carethread/ports";
import { instantOnWall, msOfTime, onTheWall, weekdayOf } from "../calendar/uk-time.js";

const WEEK_AND_A_DAY = 8;

/**
 * When something that is handed to a channel now can leave: at once, or when its next window opens, in the local time of the United Kingdom; `null`
 * when it never can. A channel that declares nothing is always open. Where the time itself cannot be told, nothing is held back.
 */
export const leavesAt = (
  windows: readonly ChannelWindow[] | undefined,
  now: number,
): number | null => {
  const wall = onTheWall(now);
  if (windows === undefined || wall.isErr()) return now;
  const { day: today } = wall.value;
  const openings = [...Array(WEEK_AND_A_DAY).keys()].flatMap((ahead) => {
    const day = today + ahead;
    return windows
      .filter(({ weekdays }) => weekdays.includes(weekdayOf(day) + 1))
      .map(({ from, to }) => ({
        from: instantOnWall(day, msOfTime(from)),
        to: instantOnWall(day, msOfTime(to)),
      }))
      .filter(({ from, to }) => from < to && now < to);
  });
  const times = openings.map(({ from }) => Math.max(from, now));
  return times.length === 0 ? null : Math.min(...times);
};
