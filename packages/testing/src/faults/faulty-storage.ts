import {
  err,
  portProblem,
  type Result,
  type Storage,
  type StorageProblem,
} from "@carethread/ports";

/**
 * What goes wrong at one call of a storage.
 *
 * - `crash-before`: the process dies before the call reaches the storage.
 * - `crash-after`: the call is done, and the process dies before it learns of it.
 * - `lost-answer`: the call is done, and the answer says that its outcome is unknown.
 * - `conflict`: a commit is told that somebody else was faster, and nothing is done.
 * - `unavailable`: the call is not done.
 *
 * A process that died answers `storage/closed` to everything that comes after.
 *
 * @category testing
 */
export type FaultKind = "crash-before" | "crash-after" | "lost-answer" | "conflict" | "unavailable";

/** A fault at the n-th call, counted from 1. @category testing */
export interface StorageFault {
  /** Which call. */
  readonly call: number;
  /** What goes wrong. */
  readonly kind: FaultKind;
}

/** A storage that fails as it is told. @category testing */
export interface FaultyStorage extends Storage {
  /** The names of the methods that were called so far, in order. */
  calls(): readonly (keyof Storage)[];
}

/** The call was answered, and the answer never arrives. */
const lost = <Answer>(
  _answer: Result<Answer, StorageProblem>,
  code: StorageProblem["code"],
): Result<Answer, StorageProblem> => err(portProblem(code));

/**
 * Wraps a storage so that chosen calls fail. Without faults it only counts, which tells how many boundaries a command crosses.
 *
 * @category testing
 * @example
 * ```ts run
 * import { createMemoryDisk } from "@carethread/storage-memory";
 * import { createFaultyStorage } from "@carethread/testing";
 *
 * const disk = createMemoryDisk();
 * const storage = createFaultyStorage(disk.open(), [{ call: 1, kind: "unavailable" }]);
 * const health = await storage.health();
 * console.log(health.isErr() && health.error.code); // => storage/unavailable
 * ```
 */
export const createFaultyStorage = (
  storage: Storage,
  faults: readonly StorageFault[],
): FaultyStorage => {
  const calls: (keyof Storage)[] = [];
  let dead = false;

  const through =
    <Query extends readonly unknown[], Answer>(
      name: keyof Storage,
      method: (...query: Query) => Promise<Result<Answer, StorageProblem>>,
    ) =>
    async (...query: Query): Promise<Result<Answer, StorageProblem>> => {
      if (dead) return err(portProblem("storage/closed"));
      calls.push(name);
      const fault = faults.find((f) => f.call === calls.length);
      switch (fault?.kind) {
        case undefined:
          return method(...query);
        case "crash-before":
          dead = true;
          return err(portProblem("storage/closed"));
        case "crash-after":
          dead = true;
          return lost(await method(...query), "storage/closed");
        case "lost-answer":
          return lost(await method(...query), "storage/outcome-unknown");
        case "conflict":
          return name === "commit"
            ? err(portProblem("storage/version-conflict"))
            : method(...query);
        case "unavailable":
          return err(portProblem("storage/unavailable"));
      }
    };

  return {
    spec: storage.spec,
    name: storage.name,
    capabilities: storage.capabilities,
    calls: () => [...calls],
    commit: through("commit", storage.commit),
    recall: through("recall", storage.recall),
    readStream: through("readStream", storage.readStream),
    readBodies: through("readBodies", storage.readBodies),
    range: through("range", storage.range),
    claim: through("claim", storage.claim),
    settle: through("settle", storage.settle),
    readLog: through("readLog", storage.readLog),
    health: through("health", storage.health),
  };
};
