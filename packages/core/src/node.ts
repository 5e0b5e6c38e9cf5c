/**
 * Clock, ids and worker for hosts on Node.js: the only part of core that knows the time, waits, or makes anything random.
 *
 * @packageDocumentation
 */
import { randomFillSync, randomInt } from "node:crypto";
import type { Clock, Ids } from "@carethread/ports";
import type { CarethreadProblem } from "./kernel/catalogue.js";
import type { Messaging } from "./messaging/messaging.js";
import { type Round, runRounds } from "./messaging/sweep/rounds.js";

/**
 * The machine's clock.
 *
 * @category node
 * @example
 * ```ts
 * import { systemClock } from "@carethread/core/node";
 *
 * const now: number = systemClock.now();
 * ```
 */
export const systemClock: Clock = { spec: "clock/1", now: () => Date.now() };

const SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

// One call into the generator costs the same whatever its size, so the random part of ids is cut from a pool.
const ID_BYTES = 10;
const pool = Buffer.alloc(ID_BYTES * 400);
let used = pool.length;

const randomPart = (): Buffer => {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += ID_BYTES;
  return pool.subarray(used - ID_BYTES, used);
};

/**
 * Time-ordered UUIDs (version 7, RFC 9562) as record ids, and secrets from the machine's generator. Record ids are not secrets.
 *
 * @category node
 * @example
 * ```ts
 * import { systemIds } from "@carethread/core/node";
 *
 * const id: string = systemIds.id();
 * ```
 */
export const systemIds: Ids = {
  spec: "ids/1",
  id: () => {
    const time = Date.now().toString(16).padStart(12, "0");
    const random = randomPart();
    const hex = random.toString("hex");
    const variant = ((random[2] ?? 0) & 0x3f) | 0x80;
    return [
      time.slice(0, 8),
      time.slice(8),
      `7${hex.slice(0, 3)}`,
      variant.toString(16) + hex.slice(6, 8),
      hex.slice(8, 20),
    ].join("-");
  },
  secret: (chars) => Array.from({ length: chars }, () => SIGNS[randomInt(SIGNS.length)]).join(""),
};

/**
 * How {@link startWorker} works. Everything may be left out but `onProblem`: a worker that fails in silence is none.
 *
 * @category node
 */
export interface WorkerOptions {
  /** Only this practice; all of them when left out. */
  readonly practice?: string;
  /** How long to wait when nothing is left to do: milliseconds, 1 to 10,000. Default 5,000. The ladder's margin allows for 10 seconds. */
  readonly everyMs?: number;
  /** Jobs of one round: 1 to 500. Default 20; a worker that is stopped finishes its round. */
  readonly limit?: number;
  /** Told of each round that failed, for the host's log. The round comes again by itself. What it throws is ignored. */
  readonly onProblem: (problem: CarethreadProblem, round: Round) => void;
}

/** A worker at work. @category node */
export interface RunningWorker {
  /**
   * Lets each kind of work finish its round, for at most ten seconds, and begins no other. `drained`: all have. `cut-off`: some were still waiting for a channel;
   * what they had in hand comes back to another worker when its lease ends. Repeat: the same answer.
   */
  stop(): Promise<"drained" | "cut-off">;
}

const STOP_MS_MAX = 10_000;

/**
 * Runs all rounds of work of a `Messaging` until it is stopped, each kind beside the others: a slow channel holds up nobody's escalation. Any number of
 * workers may run, in one process or in many. After an outage it works without a pause until nothing is due. It keeps no state: what has to happen, and when,
 * is in the storage. Never throws.
 *
 * @category node
 * @example
 * ```ts
 * import type { Messaging } from "@carethread/core";
 * import { startWorker } from "@carethread/core/node";
 *
 * export const run = (messaging: Messaging): void => {
 *   const worker = startWorker(messaging, {
 *     onProblem: (problem, round) => console.error(round, problem.code),
 *   });
 *   process.once("SIGTERM", () => void worker.stop());
 * };
 * ```
 */
export const startWorker = (
  { worker }: Pick<Messaging, "worker">,
  { practice, everyMs = 5_000, limit = 20, onProblem }: WorkerOptions,
): RunningWorker => {
  const pauses = createPauses();
  const ended = runRounds(worker, {
    practice: practice ?? null,
    everyMs: Math.min(Math.max(everyMs, 1), STOP_MS_MAX),
    limit,
    pause: pauses.pause,
    stopped: pauses.over,
    onProblem,
  }).then(() => "drained" as const);
  let answer: Promise<"drained" | "cut-off"> | null = null;
  return {
    stop: () => {
      pauses.end();
      answer ??= within(STOP_MS_MAX, ended);
      return answer;
    },
  };
};

/** Pauses that all end at once when they are told to, and keep no process alive after that. */
const createPauses = () => {
  const waiting = new Set<() => void>();
  let over = false;
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, over ? 0 : ms);
      waiting.add(wake);
    });
  const end = (): void => {
    over = true;
    for (const wake of waiting) wake();
  };
  return { pause, end, over: () => over };
};

/** What something ends with, or that it was cut off. */
const within = (ms: number, ended: Promise<"drained">): Promise<"drained" | "cut-off"> => {
  const late = createPauses();
  return Promise.race([ended, late.pause(ms).then(() => "cut-off" as const)]).finally(late.end);
};
