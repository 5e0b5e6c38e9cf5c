import type { Messaging } from "@carethread/core";
import { type RunningWorker, startWorker, type WorkerOptions } from "@carethread/core/node";

/** The rounds of work, which go on beside everything else, and can be held while the clock is moved. */
export interface Rounds {
  /** Begins them. */
  begin(options: WorkerOptions): void;
  /** Runs something while no round runs beside it, and one such thing at a time. */
  alone<T>(run: () => Promise<T>): Promise<T>;
  /** Ends them when each has finished what it has in hand. */
  end(): Promise<void>;
}

/** Rounds that have not begun. */
export const createRounds = (messaging: Messaging): Rounds => {
  let begun: WorkerOptions | null = null;
  let running: RunningWorker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const hold = async (): Promise<void> => {
    await running?.stop();
    running = null;
  };
  const goOn = (): void => {
    if (begun !== null) running ??= startWorker(messaging, begun);
  };
  return {
    begin: (options) => {
      begun = options;
      goOn();
    },
    alone: (run) => {
      const mine = last.then(hold).then(run).finally(goOn);
      last = mine.catch(() => undefined);
      return mine;
    },
    end: async () => {
      begun = null;
      await last;
      await hold();
    },
  };
};

const LIMIT = 100;
/** What a round brings up is done in the next pass; so many passes end even what would bring itself up for ever. */
const PASSES_MAX = 20;

/** Does everything that is due by now, as a worker does. Answers the code of the first round that failed. */
export const doWhatIsDue = async ({ worker }: Messaging): Promise<string | null> => {
  for (let pass = 0; pass < PASSES_MAX; pass += 1) {
    let finished = 0;
    for (const round of [worker.sweep, worker.broadcast, worker.alert, worker.dispatch]) {
      const done = await round({ practice: null, limit: LIMIT });
      if (done.isErr()) return done.error.code;
      finished += done.value.finished;
    }
    if (finished === 0) return null;
  }
  return null;
};
