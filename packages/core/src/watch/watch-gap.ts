import { openingsOn } from "../calendar/opening.js";
import { onTheWall } from "../calendar/uk-time.js";
import { addOpenTime, nextOpening } from "../calendar/working-time.js";
import { afterOpenTime } from "../ladder/ladder-climb.js";
import type { Present } from "../roster/roster-now.js";
import type { Watch } from "./watch.js";
import { heardOf, minimumInForce, watchSettings } from "./watch-who.js";

/** A gap that is there, or will be unless something happens before. Times are milliseconds since 1970 UTC. */
export interface Looming {
  /** Since when the team is not watched as it must be. */
  readonly since: number;
  /** When it is told. It is a gap once this has come. */
  readonly dueAt: number;
}

/**
 * Since when the practice has been open without a pause; `null` while it is closed. Where no calendar says, it is open at all times: then the watch runs by the
 * clock on the wall, as every other clock does, rather than not at all.
 */
export const openSince = ({ calendar }: Present, at: number): number | null =>
  onTheWall(at)
    .andThen(({ day }) => openingsOn(calendar, day))
    .match(
      (openings) => openings.find(({ from, to }) => from <= at && at < to)?.from ?? null,
      () => 0,
    );

const opensAt = ({ calendar }: Present, at: number): number =>
  nextOpening(calendar, at).match(
    (next) => next,
    () => at,
  );

/**
 * A time in open hours: not before the practice has been open for as long as a heartbeat counts. Nobody is told at night, nor as the doors open.
 */
const inOpenHours = (present: Present, at: number): number => {
  const begin = openSince(present, at) ?? opensAt(present, at);
  return Math.max(at, begin + watchSettings(present.practice).heartbeatMs);
};

/** When too few watch the team, or will unless somebody is heard of; `null` where nobody has to watch it. */
export const tooFew = (state: Watch, present: Present): Looming | null => {
  const least = minimumInForce(state, present);
  if (least === 0) return null;
  const last = heardOf(state, present)[least - 1]?.heardAt ?? 0;
  const { now } = present;
  const since = Math.max(last, openSince(present, now) ?? opensAt(present, now));
  const dueAt = since + watchSettings(present.practice).heartbeatMs;
  return { since, dueAt: inOpenHours(present, dueAt) };
};

const afterUnopened = ({ practice, calendar }: Present, since: number): number => {
  const { unopenedMs } = watchSettings(practice);
  return addOpenTime(calendar, since, unopenedMs).match(
    (at) => at,
    () => since + unopenedMs,
  );
};

/** When the list has been unopened for too long, of something that waits on it since then. */
export const unopened = (state: Watch, present: Present, waitsSince: number): Looming => {
  const since = Math.max(state.opened?.at ?? 0, waitsSince);
  const dueAt = inOpenHours(present, afterUnopened(present, since));
  // What fell due while nobody looked for it is told of in open hours, and not in the night in which it is found.
  const told = inOpenHours(present, present.now);
  return { since, dueAt: dueAt <= present.now && told > present.now ? told : dueAt };
};

/** Whether it takes a look at the list to say whether it has been unopened for too long. */
export const mustSeeList = (state: Watch, present: Present): boolean =>
  state.opened === null || afterUnopened(present, state.opened.at) <= present.now;

/** When the list of a team is next to be looked at on which nothing waits now: before whatever comes has been unopened for too long. */
export const nextLook = (state: Watch, present: Present): number =>
  mustSeeList(state, present)
    ? afterOpenTime(present, watchSettings(present.practice).unopenedMs)
    : afterUnopened(present, state.opened?.at ?? present.now);
