/**
 * CPU time, not the clock on the wall: on a machine that others use too, wall rates move by a factor of two and CPU time per
 * operation by a tenth. Every comparison is made inside one process, side by side, round after round.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** The middle one. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
};

/** What a stretch of work took. */
export interface Taken {
  readonly operations: number;
  readonly cpuUs: number;
  readonly wallUs: number;
}

/** Nothing yet. */
export const nothingTaken: Taken = { operations: 0, cpuUs: 0, wallUs: 0 };

/** Two stretches as one. */
export const together = (a: Taken, b: Taken): Taken => ({
  operations: a.operations + b.operations,
  cpuUs: a.cpuUs + b.cpuUs,
  wallUs: a.wallUs + b.wallUs,
});

// What an earlier stretch left behind must not be swept at the expense of a later one. Only the young generation: a whole collection shrinks
// the heap and throws compiled code away, which made both sides twice as dear.
setFlagsFromString("--expose-gc");
const collectGarbage: unknown = runInNewContext("gc");

const FREE_MOMENT_EVERY = 500;
const freeMoment = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** Runs an operation so many times, one after another, and answers what this process spent on it in all its threads. */
export const measured = async (
  operations: number,
  operation: (n: number) => unknown,
): Promise<Taken> => {
  if (typeof collectGarbage === "function") collectGarbage({ type: "minor" });
  const wall = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  for (let n = 0; n < operations; n += 1) {
    const pending = operation(n);
    // A plain value needs no turn of the event loop: the floor is not made to pay for a promise that it does not have.
    if (pending instanceof Promise) await pending;
    // What is put off until a free moment, such as a checkpoint, is part of the work.
    if (n % FREE_MOMENT_EVERY === 0) await freeMoment();
  }
  await freeMoment();
  const { user, system } = process.cpuUsage(cpu);
  const wallUs = Number(process.hrtime.bigint() - wall) / 1e3;
  return { operations, cpuUs: user + system, wallUs };
};

/** CPU microseconds per operation. */
export const cpuEach = ({ cpuUs, operations }: Taken): number => cpuUs / operations;
