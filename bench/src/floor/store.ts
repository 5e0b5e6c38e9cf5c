/** What a store of the floor takes. It has the rows of the SDK's storage port and none of its generality. */

/** A row that a thread has on a list: a new one, or one that takes another place. */
export interface ListRow {
  readonly list: string;
  /** The place it had, or `null` for a new row. */
  readonly was: string | null;
  readonly sort: string;
  readonly value: string;
}

/** What happens to one thread: the one that is written in, or the one that it is linked to. */
export interface Part {
  readonly stream: string;
  readonly thread: string;
  readonly expected: number;
  readonly events: readonly (readonly [type: string, schema: number, payload: string])[];
  readonly rows: readonly ListRow[];
}

/** One accepted message. */
export interface Accepted {
  readonly practice: string;
  readonly now: number;
  readonly key: { readonly id: string; readonly digest: string; readonly answer: string };
  readonly parts: readonly Part[];
  readonly depends: readonly (readonly [stream: string, version: number])[];
  readonly bodies: readonly (readonly [ref: string, bytes: Buffer])[];
  /** When something falls due in the stream; `null` where that is as it was. */
  readonly job: { readonly queue: string; readonly id: string; readonly at: number } | null;
}

/** How many rows there are of a kind, and how many bytes are in them. */
export interface Count {
  readonly rows: number;
  readonly bytes: number;
}

/** Everything that was kept of threads. */
export interface Census {
  readonly events: Count;
  readonly bodies: Count;
  readonly entries: Count;
  readonly keys: Count;
}

/** Keeps what was accepted. */
export interface FloorStore {
  /** A stream that exists already, at this version. */
  seed(practice: string, stream: string, version: number): void;
  /** Whether these streams still have these versions: another process may have written. */
  still(practice: string, versions: Accepted["depends"]): boolean;
  /** The rows of a list in their order. Whoever has found what they look for reads no further. */
  listed(practice: string, list: string): Iterable<{ readonly id: string; readonly value: string }>;
  /** Stores all of it or throws. A repeated key is answered as the first time. */
  commit(accepted: Accepted): string;
  census(): Census;
  close(): void;
}
