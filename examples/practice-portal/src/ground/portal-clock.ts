import { readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Clock } from "@carethread/ports";

/**
 * The clock of the demonstration: the portal's and the storage's. It can stand in the past while the practice's story is told; afterwards it
 * runs with the machine's, ahead of it by as much as it was moved on.
 */
export interface PortalClock extends Clock {
  /** Stands still at this instant until it is moved again. */
  standAt(instant: number): void;
  /** Runs with the machine's clock from now on. */
  run(): void;
  /** By how much it is ahead of the machine's. */
  aheadMs(): number;
  /** Moves it on, and keeps that for the next start: what was stored under a later time must never lie in the future. It is never moved back. */
  moveOn(ms: number): void;
}

const aheadIn = (file: string): number => {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof kept === "number" && kept > 0 ? kept : 0;
  } catch {
    return 0;
  }
};

const keep = (file: string, ahead: number): void => {
  writeFileSync(`${file}.new`, JSON.stringify(ahead), { mode: 0o600 });
  renameSync(`${file}.new`, file);
};

/** A clock that runs with the machine, ahead of it by what the file says. */
export const openPortalClock = (file: string): PortalClock => {
  let ahead = aheadIn(file);
  let standing: number | null = null;
  return {
    spec: "clock/1",
    now: () => standing ?? Date.now() + ahead,
    standAt: (instant) => {
      standing = instant;
    },
    run: () => {
      standing = null;
    },
    aheadMs: () => ahead,
    moveOn: (ms) => {
      const by = Math.max(0, Math.ceil(ms));
      keep(file, ahead + by);
      ahead += by;
      if (standing !== null) standing += by;
    },
  };
};
