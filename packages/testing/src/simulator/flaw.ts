import type { Messaging } from "@carethread/core";
import type { Clock, Commit, Storage } from "@carethread/ports";

/**
 * A deliberate defect, worked into the storage or the calls of every process: a simulation that does not find it is worth nothing.
 *
 * @category simulator
 */
export interface SimulatedFlaw {
  /** A short name. */
  readonly name: string;
  /** What is wrong, in a sentence. */
  readonly says: string;
  /** Makes it for one world. It may count, and takes no chances. */
  make(): FlawAtWork;
}

/** A defect in one world. @category simulator */
export interface FlawAtWork {
  /** The storage itself is defective. */
  readonly beneath?: (storage: Storage) => Storage;
  /** What a process hands to the storage, or takes from it, is. */
  readonly within?: (storage: Storage, clock: Clock) => Storage;
  /** What a process answers is. */
  readonly calls?: (messaging: Messaging) => Messaging;
}

/** A counter that says yes each so many-th time, and not the first few times: a defect that always shows is found by any test. */
export const createEvery = (n: number): (() => boolean) => {
  let count = 0;
  return () => {
    count += 1;
    return count % n === 0;
  };
};

/** A defect of what is committed. */
export const ofCommits = (
  name: string,
  says: string,
  change: () => (commit: Commit, clock: Clock) => Commit,
): SimulatedFlaw => ({
  name,
  says,
  make: () => {
    const changed = change();
    return {
      within: (storage, clock) => ({
        ...storage,
        commit: (commit) => storage.commit(changed(commit, clock)),
      }),
    };
  },
});

/** The events of a commit that are of a type, or none. */
export const hasEvent = ({ append }: Commit, type: string): boolean =>
  append.some(({ events }) => events.some((event) => event.type === type));

/** A commit without the events of a type. */
export const withoutEvent = (commit: Commit, type: string): Commit => ({
  ...commit,
  append: commit.append
    .map((one) => ({ ...one, events: one.events.filter((event) => event.type !== type) }))
    .filter(({ events }) => events.length > 0),
});

/** A commit whose events of a type have other fields. */
export const withFields = (
  commit: Commit,
  type: string,
  change: (fields: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Commit => ({
  ...commit,
  append: commit.append.map((one) => ({
    ...one,
    events: one.events.map((event) =>
      event.type === type
        ? { ...event, payload: JSON.stringify(change(fieldsOf(event.payload))) }
        : event,
    ),
  })),
});

const fieldsOf = (payload: string): Readonly<Record<string, unknown>> => {
  const value: unknown = JSON.parse(payload);
  return typeof value === "object" && value !== null ? { ...value } : {};
};
