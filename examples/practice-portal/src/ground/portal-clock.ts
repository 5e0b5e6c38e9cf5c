import type { Clock } from "@carethread/ports";

/** A clock that can stand in the past while the practice's story is told, and runs with the machine afterwards. */
export interface PortalClock extends Clock {
  /** Stands still at this instant until it is moved again. */
  standAt(instant: number): void;
  /** Runs with the machine's clock from now on. */
  run(): void;
}

/** A clock that runs with the machine. */
export const createPortalClock = (): PortalClock => {
  let standing: number | null = null;
  return {
    spec: "clock/1",
    now: () => standing ?? Date.now(),
    standAt: (instant) => {
      standing = instant;
    },
    run: () => {
      standing = null;
    },
  };
};
