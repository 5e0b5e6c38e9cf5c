import type { Storage } from "@carethread/ports";

/**
 * Wraps a storage so that each call waits for as many turns of the event loop as `turns` says, before and after: whatever races there are
 * between commands, they show.
 *
 * @category testing
 * @example
 * ```ts
 * import { createMemoryDisk } from "@carethread/storage-memory";
 * import { createSlowStorage } from "@carethread/testing";
 *
 * const storage = createSlowStorage(createMemoryDisk().open(), () => 3);
 * ```
 */
export const createSlowStorage = (storage: Storage, turns: () => number): Storage => {
  const wait = async (): Promise<void> => {
    for (let n = turns(); n > 0; n -= 1) await Promise.resolve();
  };
  const slow =
    <Query extends readonly unknown[], Answer>(method: (...query: Query) => Promise<Answer>) =>
    async (...query: Query): Promise<Answer> => {
      await wait();
      const answer = await method(...query);
      await wait();
      return answer;
    };
  return {
    spec: storage.spec,
    name: storage.name,
    capabilities: storage.capabilities,
    commit: slow(storage.commit),
    recall: slow(storage.recall),
    readStream: slow(storage.readStream),
    readBodies: slow(storage.readBodies),
    range: slow(storage.range),
    claim: slow(storage.claim),
    settle: slow(storage.settle),
    readLog: slow(storage.readLog),
    health: slow(storage.health),
  };
};
