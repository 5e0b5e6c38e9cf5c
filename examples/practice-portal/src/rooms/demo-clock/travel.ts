import type { Ground } from "../../ground/ground.ts";
import { doWhatIsDue } from "../../ground/rounds.ts";
import type { PracticeTime } from "../../web/practice-time.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Up to so far each minute has its rounds; beyond, every fifth. */
const BY_THE_MINUTE_MS = 16 * HOUR_MS;

/** How far the clock can be moved, by the value of its button. */
const targets: Readonly<Record<string, (time: PracticeTime) => number | null>> = {
  "ten-minutes": ({ now }) => now + 10 * MINUTE_MS,
  "one-hour": ({ now }) => now + HOUR_MS,
  opening: ({ opening }) => opening,
  closing: ({ closing }) => closing,
};

/** The instant that a button asks for; `null` where there is none. */
export const targetOf = (by: string, time: PracticeTime): number | null =>
  Object.hasOwn(targets, by) ? (targets[by]?.(time) ?? null) : null;

/** One move of the clock. */
export interface Travel {
  readonly from: number;
  readonly to: number;
  /** The code of the round of work that failed and ended it, or `null`. */
  readonly stoppedBy: string | null;
}

/**
 * Moves the clock on to an instant, in steps with the rounds of work after each: what happens on the way happens at its time, as it would
 * with a worker that ran all the while. In one jump it would look like an outage.
 */
export const travelTo = async ({ clock, messaging }: Ground, to: number): Promise<Travel> => {
  const from = clock.now();
  const step = to - from > BY_THE_MINUTE_MS ? 5 * MINUTE_MS : MINUTE_MS;
  let stoppedBy = await doWhatIsDue(messaging);
  while (stoppedBy === null && clock.now() < to) {
    clock.moveOn(Math.min(step, to - clock.now()));
    stoppedBy = await doWhatIsDue(messaging);
  }
  return { from, to: clock.now(), stoppedBy };
};
