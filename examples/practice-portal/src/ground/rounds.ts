import type { Messaging } from "@carethread/core";

/** Rounds of work in the background. */
export interface Rounds {
  /** Ends them; the round that is under way is waited for. */
  stop(): Promise<void>;
}

const EACH_ROUND = { practice: null, limit: 100 } as const;

/** Sweeps, alerts and dispatches, again and again with a pause between two rounds: what one is told of stands on the list already. Failures are told of, and tried again with the next round. */
export const startRounds = (
  { worker }: Messaging,
  pauseMs: number,
  onFailure: (code: string) => void,
): Rounds => {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const round = async (): Promise<void> => {
    for (const work of [worker.sweep, worker.alert, worker.dispatch]) {
      const done = await work(EACH_ROUND);
      if (done.isErr()) onFailure(done.error.code);
    }
  };
  let running = Promise.resolve();
  const again = (): void => {
    timer = setTimeout(() => {
      running = round().then(() => {
        if (!stopped) again();
      });
    }, pauseMs);
  };
  again();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
