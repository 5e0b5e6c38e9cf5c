/** What a memory disk holds. Everything hangs on a practice, but for the queues: `claim` is the one call across practices. */
import type { IndexEntry, Job, Position, Recalled, StoredEvent } from "@carethread/ports";
import { byBytes, type Order, type Sorted, sortedBy } from "./sorted.js";

/** A row of an index. Its place is never changed: a row that moves is another one. */
export interface Row extends Omit<IndexEntry, "value"> {
  readonly stream: string;
  value: string;
}

/** A job and its lease. A token of 0 is a job in nobody's hands. */
export interface JobRow extends Job {
  readonly practice: string;
  token: number;
  leasedUntil: number;
  attempts: number;
}

/** What decides when a job's turn is. */
export type Due = Pick<JobRow, "at" | "practice" | "id">;

/** One practice. */
export interface Practice {
  /** The time of the latest commit: the next one is never before it. */
  lastAt: number;
  readonly log: StoredEvent[];
  readonly streams: Map<string, StoredEvent[]>;
  /** `null` is a tombstone. */
  readonly bodies: Map<string, Uint8Array | null>;
  readonly keys: Map<string, Recalled>;
  /** The rows of each stream over all indexes. */
  readonly rowsOf: Map<string, readonly Row[]>;
  /** The rows of each index, in order. */
  readonly indexes: Map<string, Sorted<Row, Position>>;
  /** By {@link jobName}. */
  readonly jobs: Map<string, JobRow>;
}

/** Everything on one disk. */
export interface Contents {
  readonly practices: Map<string, Practice>;
  /** The jobs of each queue over all practices, in the order of claiming. */
  readonly queues: Map<string, Sorted<JobRow, Due>>;
  /** One counter for all jobs, so that a token never comes back, even for a job that is put again after it was settled. */
  lastToken: number;
}

/** Nothing yet. */
export const emptyContents = (): Contents => ({
  practices: new Map(),
  queues: new Map(),
  lastToken: 0,
});

/** A practice without anything, as an unknown one is answered. */
export const emptyPractice = (): Practice => ({
  lastAt: 0,
  log: [],
  streams: new Map(),
  bodies: new Map(),
  keys: new Map(),
  rowsOf: new Map(),
  indexes: new Map(),
  jobs: new Map(),
});

/** The version of a stream; 0 when it is unknown. */
export const versionOf = (practice: Practice, stream: string): number =>
  practice.streams.get(stream)?.length ?? 0;

/** An index, made when it is not there. */
export const indexIn = (practice: Practice, name: string): Sorted<Row, Position> =>
  inMap(practice.indexes, name, () => sortedBy<Row, Position>(byPosition));

/** A queue, made when it is not there. */
export const queueIn = (contents: Contents, name: string): Sorted<JobRow, Due> =>
  inMap(contents.queues, name, () => sortedBy<JobRow, Due>(byDue));

/** The events of a stream, made when it is not there. */
export const eventsIn = (practice: Practice, name: string): StoredEvent[] =>
  inMap(practice.streams, name, () => []);

const inMap = <T>(map: Map<string, T>, name: string, make: () => T): T => {
  const known = map.get(name);
  if (known !== undefined) return known;
  const fresh = make();
  map.set(name, fresh);
  return fresh;
};

/** Names have no line breaks, so this keeps every two jobs apart. */
export const jobName = (job: { readonly queue: string; readonly id: string }): string =>
  `${job.queue}\n${job.id}`;

/** The order of an index. */
export const byPosition: Order<Position> = (left, right) =>
  byBytes(left.sort, right.sort) || byBytes(left.id, right.id);

/** The order of claiming. */
export const byDue: Order<Due> = (left, right) =>
  left.at - right.at || byBytes(left.practice, right.practice) || byBytes(left.id, right.id);
