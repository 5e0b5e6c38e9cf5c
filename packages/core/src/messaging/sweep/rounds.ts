import type { CarethreadProblem } from "../../kernel/catalogue.js";
import type { Worker } from "../messaging.js";
import type { WorkRequest } from "./work-request.js";

/** A kind of work that is done in rounds. @category messaging */
export type Round = "sweep" | "alert" | "dispatch" | "deliver" | "file" | "broadcast";

/** What comes before what, where the first round of all begins: whoever is told of something finds it on the list. */
export const ROUNDS: readonly Round[] = [
  "sweep",
  "alert",
  "dispatch",
  "deliver",
  "file",
  "broadcast",
];

/** How rounds of work follow each other. */
export interface Pace extends WorkRequest {
  /** How long to wait after a round in which nothing was left to do: milliseconds. */
  readonly everyMs: number;
  /** Waits for so long; comes back early when the work is to stop. */
  pause(ms: number): Promise<void>;
  /** Whether the work is to stop. */
  stopped(): boolean;
  /** Told of each round that failed. */
  onProblem(problem: CarethreadProblem, round: Round): void;
}

/** A failing round is tried less and less often, but never less often than this: the ladder's margin counts on it. */
export const LONGEST_PAUSE_MS = 10_000;

/**
 * Runs one kind of work again and again until it is to stop. A round that did as much as it was allowed is followed by the next at once, so
 * that after an outage everything that is due is done without a pause.
 */
export const runRound = async (worker: Worker, round: Round, pace: Pace): Promise<void> => {
  const { practice, limit, everyMs } = pace;
  let failed = 0;
  while (!pace.stopped()) {
    const done = await worker[round]({ practice, limit });
    if (done.isErr()) {
      failed += 1;
      told(pace, done.error, round);
    } else {
      failed = 0;
      if (done.value.finished >= limit) continue;
    }
    await pace.pause(Math.min(everyMs * 2 ** Math.min(failed, 10), LONGEST_PAUSE_MS));
  }
};

/** What a host's log throws stops no work, and a log that takes its time is not waited for: it may be out for the same reason as the storage. */
const told = (pace: Pace, failure: CarethreadProblem, round: Round): void => {
  void Promise.resolve(failure)
    .then((problem) => pace.onProblem(problem, round))
    .catch(() => undefined);
};

/** Runs every kind of work beside the others, so that a slow channel holds up nobody's escalation. Ends when all have stopped. */
export const runRounds = async (worker: Worker, pace: Pace): Promise<void> => {
  await Promise.all(ROUNDS.map((round) => runRound(worker, round, pace)));
};
