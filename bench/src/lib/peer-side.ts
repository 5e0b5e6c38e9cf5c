/** The peer as one more side in the rounds. */
import { measured, type Taken } from "./measure.ts";
import type { PeerStore } from "./peer.ts";

// The peer now and then refuses a commit ("SQL statements in progress"). A host would try again; one that never gets through is no peer.
const TRIES_MAX = 20;

const tryAgain = async (append: () => Promise<void>): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await append();
    } catch (thrown) {
      if (tries === TRIES_MAX) throw thrown;
    }
  }
};

/** Appends so many times, to many streams in turn. */
export const peerRun = (
  store: PeerStore,
  streams: number,
): ((operations: number) => Promise<Taken>) => {
  const versions: number[] = Array.from({ length: streams }, () => 0);
  let done = 0;
  return (operations) =>
    measured(operations, async () => {
      const at = done % streams;
      const version = versions[at] ?? 0;
      done += 1;
      const n = done;
      await tryAgain(() => store.append(`thread-${at}`, version, n));
      versions[at] = version + 2;
    });
};
