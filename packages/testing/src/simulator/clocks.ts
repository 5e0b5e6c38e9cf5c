/** Clocks of processes: near the true time, and wrong in the ways in which clocks are wrong. */
import type { Clock } from "@carethread/ports";

/** A clock that can go wrong. */
export interface WrongClock extends Clock {
  /** From now on so far ahead of the true time; behind when negative. */
  shift(aheadMs: number): void;
  /** From now on it stands still. */
  freeze(): void;
  /** From now on it goes on, at the true time. */
  mend(): void;
  /** How far it is ahead of the true time: milliseconds. */
  ahead(): number;
}

/** Makes a clock that is right. */
export const createWrongClock = (truth: () => number): WrongClock => {
  let aheadMs = 0;
  let frozenAt: number | null = null;
  const now = (): number => frozenAt ?? truth() + aheadMs;
  return {
    spec: "clock/1",
    now,
    shift: (by) => {
      frozenAt = null;
      aheadMs = by;
    },
    freeze: () => {
      frozenAt = now();
    },
    mend: () => {
      frozenAt = null;
      aheadMs = 0;
    },
    ahead: () => now() - truth(),
  };
};
