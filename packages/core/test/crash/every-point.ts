import { type Storage, TRANSPORT_LIMITS } from "@carethread/ports";
import { createFaultyStorage, type FaultKind } from "@carethread/testing";
import type { Runnable } from "./scenarios.js";
import { snapshot } from "./snapshot.js";
import { openWorld, type World } from "./world.js";

/** A place on which a world stands: it can be opened again after a crash, and thrown away. */
export interface Ground {
  open(clock: () => number): Storage;
  dispose(): void;
}

/** What was found at one boundary. */
export interface Finding {
  readonly method: string;
  readonly call: number;
  readonly kind: FaultKind;
  readonly wrong: string;
}

// A worker holds a job for as long as its preparation and the slowest channel may take together.
const LEASE_OVER_MS = 2 * TRANSPORT_LIMITS.sendMsMax + 1_000;
// A sweep, and a batch of a broadcast, uses no channel and holds its jobs for a minute. To wait longer would let the next step of a ladder fall due.
const SWEEP_OVER_MS = 61_000;

const leaseOverMs = (method: string): number =>
  method === "worker.sweep" || method === "worker.broadcast" ? SWEEP_OVER_MS : LEASE_OVER_MS;

const KINDS: readonly FaultKind[] = ["crash-before", "crash-after", "lost-answer", "conflict"];

const onGround = async <T>(
  ground: Ground,
  run: (world: World, clock: () => number) => Promise<T>,
): Promise<T> => {
  try {
    let clock: () => number = () => 0;
    const world = await openWorld((now) => {
      clock = now;
      return ground.open(now);
    });
    return await run(world, clock);
  } finally {
    ground.dispose();
  }
};

/** Runs a scenario without a fault: how many boundaries it crosses, and what is so afterwards. */
const undisturbed = (
  ground: Ground,
  runnable: Runnable,
): Promise<{ calls: number; after: string }> =>
  onGround(ground, async (world, clock) => {
    const when = await runnable.prepare(world);
    const counting = createFaultyStorage(ground.open(clock), []);
    const answer = await when(world.restartOn(counting));
    if (!answer.isOk()) throw new Error(`${runnable.method} was refused without a fault`);
    return {
      calls: counting.calls().length,
      after: await snapshot(world.restartOn(ground.open(clock))),
    };
  });

/** Runs a scenario with one fault, starts anew, tries again with the same key, and compares. */
const disturbed = (
  ground: Ground,
  runnable: Runnable,
  { call, kind, after }: { call: number; kind: FaultKind; after: string },
): Promise<Finding | null> =>
  onGround(ground, async (world, clock) => {
    const when = await runnable.prepare(world);
    const faulty = createFaultyStorage(ground.open(clock), [{ call, kind }]);
    const first = await when(world.restartOn(faulty));
    const again = world.restartOn(ground.open(clock));
    // Work that died with its lease is given out again when the lease is over; what was put off comes a little later.
    if (runnable.method.startsWith("worker.")) world.clock.advance(leaseOverMs(runnable.method));
    const second = await when(again);
    const found = (wrong: string): Finding => ({ method: runnable.method, call, kind, wrong });
    if (!second.isOk())
      return found(`the retry was refused after ${first.isOk() ? "ok" : "a failure"}`);
    const now = await snapshot(again);
    return now === after ? null : found(`\n${after}\n became\n${now}`);
  });

/** Crosses every boundary of a command with every kind of fault. */
export const everyPoint = async (
  ground: () => Ground,
  runnable: Runnable,
): Promise<{ readonly tried: number; readonly findings: readonly Finding[] }> => {
  const { calls, after } = await undisturbed(ground(), runnable);
  const findings: Finding[] = [];
  let tried = 0;
  for (let call = 1; call <= calls; call += 1)
    for (const kind of KINDS) {
      const finding = await disturbed(ground(), runnable, { call, kind, after });
      tried += 1;
      if (finding !== null) findings.push(finding);
    }
  return { tried, findings };
};
