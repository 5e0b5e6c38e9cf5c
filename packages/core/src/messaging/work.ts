import {
  type Body,
  type Commit,
  err,
  type IndexEntry,
  type Job,
  type JobId,
  ok,
  type PracticeKeys,
  type SettledJob,
  type StreamVersion,
} from "@carethread/ports";
import type { Outcome } from "../kernel/catalogue.js";
import type { PracticeId } from "../kernel/id.js";
import type { Context } from "./context.js";
import { type Loaded, refresh, type Store, seenKey, streamName } from "./store.js";

/**
 * One attempt at one command: what it read, and what it wants stored. All of it goes into one commit, which names the version of every
 * stream that was read, so that nothing can be stored that was decided on a state that is no longer true.
 */
export interface Work {
  readonly practice: PracticeId;
  readonly keys: PracticeKeys;
  readonly now: number;
  /** The stream's state: in a first attempt as it was last seen, in later ones as it is. */
  load<S, E extends { readonly type: string }>(
    store: Store<S, E>,
    id: string,
  ): Promise<Outcome<Loaded<S>>>;
  /** Adds events to a stream that was loaded, and answers its state after them. */
  append<S, E extends { readonly type: string }>(
    store: Store<S, E>,
    loaded: Loaded<S>,
    events: readonly E[],
  ): S;
  /** Adds a record to a stream that is only ever added to. */
  record(stream: string, event: { readonly type: string }): void;
  put(body: Body): void;
  redact(ref: string): void;
  job(job: Job): void;
  settle(job: SettledJob): void;
  /** A fresh id; in a later attempt of the same command the same one again. */
  id(name: string): string;
  /** Whether it rests on states that were not read by this attempt. */
  guessed(): boolean;
  /** Whether there is nothing to store. */
  empty(): boolean;
  /** Whether a stream was read twice and had moved on in between: then nothing that was decided can be trusted. */
  torn(): boolean;
  /** The streams that were read, with their versions. */
  reads(): readonly StreamVersion[];
  /** Says that the versions of everything read were just seen to be the present ones. */
  prove(): void;
  proven(): boolean;
  commit(key: Commit["key"]): Commit;
  /** Keeps what was committed for the next command. */
  remember(): void;
}

/** What one command keeps over its attempts. */
export interface Attempt {
  readonly practice: PracticeId;
  readonly keys: PracticeKeys;
  /** Read everything from the storage. */
  readonly fresh: boolean;
  readonly ids: Map<string, string>;
}

/** The queue of streams on which something falls due. */
export const DUE_QUEUE = "due";

interface Part {
  readonly stream: string;
  readonly expected: number;
  readonly events: readonly {
    readonly type: string;
    readonly schema: number;
    readonly payload: string;
  }[];
  readonly entries: readonly IndexEntry[];
  readonly dueAt: number | null;
  readonly wasDueAt: number | null;
  readonly remember: () => void;
}

const partOf = <S, E extends { readonly type: string }>(
  practice: PracticeId,
  store: Store<S, E>,
  change: { readonly loaded: Loaded<S>; readonly events: readonly E[]; readonly state: S },
): Part => {
  const { loaded, events, state } = change;
  const { stream, version } = loaded;
  const { type } = store;
  return {
    stream,
    expected: version,
    events: events.map((event) => ({
      type: event.type,
      schema: type.schemaOf(event.type),
      payload: JSON.stringify(event),
    })),
    entries: type.entries(state),
    dueAt: type.nextDueAt(state),
    wasDueAt: type.nextDueAt(loaded.state),
    remember: () =>
      store.seen.set(seenKey(practice, stream), {
        stream,
        version: version + events.length,
        state,
      }),
  };
};

const dueJobs = (part: Part): { put: readonly Job[]; cancel: readonly JobId[] } => {
  const name = { queue: DUE_QUEUE, id: part.stream };
  if (part.dueAt === part.wasDueAt) return { put: [], cancel: [] };
  return part.dueAt === null
    ? { put: [], cancel: [name] }
    : { put: [{ ...name, at: part.dueAt, payload: "" }], cancel: [] };
};

interface TraceRecord {
  readonly stream: string;
  readonly event: { readonly type: string };
}

/** What an attempt has gathered. */
interface Wanted {
  readonly practice: PracticeId;
  readonly read: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, Part>;
  readonly records: readonly TraceRecord[];
  readonly bodies: { readonly put: Body[]; readonly redact: string[] };
  readonly jobs: { readonly put: Job[]; readonly settle: SettledJob[] };
}

const toCommit = (key: Commit["key"], wanted: Wanted): Commit => {
  const { practice, read, parts, records, bodies, jobs } = wanted;
  const changed = [...parts.values()];
  const due = changed.map(dueJobs);
  return {
    practice,
    key,
    append: [
      ...changed.map(({ stream, expected, events }) => ({ stream, expected, events })),
      ...records.map(({ stream, event }) => ({
        stream,
        expected: "any" as const,
        events: [{ type: event.type, schema: 1, payload: JSON.stringify(event) }],
      })),
    ],
    depends: [...read]
      .filter(([stream]) => !parts.has(stream))
      .map(([stream, version]) => ({ stream, version })),
    entries: changed.map(({ stream, entries }) => ({ stream, entries })),
    putBodies: bodies.put,
    redactBodies: bodies.redact,
    putJobs: [...jobs.put, ...due.flatMap((d) => d.put)],
    cancelJobs: due.flatMap((d) => d.cancel),
    settleJobs: jobs.settle,
  };
};

/** Begins an attempt. */
export const beginWork = (context: Context, attempt: Attempt): Work => {
  const { practice, keys } = attempt;
  const now = context.clock.now();
  const read = new Map<string, number>();
  const parts = new Map<string, Part>();
  const records: TraceRecord[] = [];
  const bodies: Wanted["bodies"] = { put: [], redact: [] };
  const jobs: Wanted["jobs"] = { put: [], settle: [] };
  let guessed = false;
  let proven = false;
  let torn = false;

  return {
    practice,
    keys,
    now,
    load: async (store, id) => {
      const stream = streamName(store, id);
      const seen = attempt.fresh ? undefined : store.seen.get(seenKey(practice, stream));
      guessed ||= seen !== undefined;
      const loaded =
        seen === undefined ? await refresh(context.storage, store, practice, id) : ok(seen);
      if (loaded.isErr()) return err(loaded.error);
      torn ||= (read.get(stream) ?? loaded.value.version) !== loaded.value.version;
      read.set(stream, loaded.value.version);
      return ok(loaded.value);
    },
    append: (store, loaded, events) => {
      const state = events.reduce(store.type.evolve, loaded.state);
      if (events.length > 0)
        parts.set(loaded.stream, partOf(practice, store, { loaded, events, state }));
      return state;
    },
    record: (stream, event) => records.push({ stream, event }),
    put: (body) => bodies.put.push(body),
    redact: (ref) => bodies.redact.push(ref),
    job: (job) => jobs.put.push(job),
    settle: (job) => jobs.settle.push(job),
    id: (name) => {
      const id = attempt.ids.get(name) ?? context.ids.id();
      attempt.ids.set(name, id);
      return id;
    },
    guessed: () => guessed,
    empty: () =>
      parts.size + records.length + bodies.put.length + jobs.put.length + jobs.settle.length === 0,
    torn: () => torn,
    reads: () => [...read].map(([stream, version]) => ({ stream, version })),
    prove: () => {
      proven = true;
    },
    proven: () => proven,
    commit: (key) => toCommit(key, { practice, read, parts, records, bodies, jobs }),
    remember: () => {
      for (const part of parts.values()) part.remember();
    },
  };
};
