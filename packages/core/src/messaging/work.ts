import {
  type Append,
  type Body,
  type Commit,
  type Job,
  type JobId,
  ok,
  type PracticeKeys,
  type SettledJob,
  type StreamEntries,
  type StreamVersion,
} from "@carethread/ports";
import type { Outcome } from "../kernel/catalogue.js";
import type { PracticeId } from "../kernel/id.js";
import type { Context } from "./context.js";
import type { Soon } from "./soon.js";
import { type Loaded, refresh, type Store, seenKey, streamName } from "./store.js";

/**
 * One attempt at one command: what it read, and what it wants stored. All of it goes into one commit, which names the version of every
 * stream that was read, so that nothing can be stored that was decided on a state that is no longer true.
 */
export interface Work {
  readonly practice: PracticeId;
  readonly keys: PracticeKeys;
  readonly now: number;
  /**
   * The stream's state: in a first attempt as it was last seen, and then at once; in later ones as it is. A call that has seen everything it
   * needs waits for its commit alone.
   */
  load<S, E extends { readonly type: string }>(store: Store<S, E>, id: string): Soon<Loaded<S>>;
  /** The same of a stream that should begin with this commit: one that nobody has seen is not read first, because the commit finds out. */
  loadNew<S, E extends { readonly type: string }>(store: Store<S, E>, id: string): Soon<Loaded<S>>;
  /** Adds events to a stream that was loaded, and answers its state after them. */
  append<S, E extends { readonly type: string }>(
    store: Store<S, E>,
    loaded: Loaded<S>,
    events: readonly E[],
  ): S;
  /** Writes the rows and the timer of a stream again, as they follow from its state, without an event: an earlier version may not have written them. */
  renew<S, E extends { readonly type: string }>(store: Store<S, E>, loaded: Loaded<S>): void;
  /** Adds a record to a stream that is only ever added to. */
  record(stream: string, event: { readonly type: string }): void;
  put(body: Body): void;
  redact(ref: string): void;
  /** Puts a job, in the place of one of the same name. */
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
  /** What is kept in memory besides, once everything is stored. */
  afterwards(keep: () => void): void;
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

/** The queue of streams on which something falls due, but for those that have one of their own. */
export const DUE_QUEUE = "due";

interface Part {
  readonly append: Append;
  readonly entries: StreamEntries;
  readonly jobs: readonly Job[];
  readonly timer: JobId;
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
  const dueAt = type.nextDueAt(state);
  const stored = events.map((event) => ({
    type: event.type,
    schema: type.schemaOf(event.type),
    payload: JSON.stringify(event),
  }));
  return {
    append: { stream, expected: version, events: stored },
    entries: { stream, entries: type.entries(state) },
    jobs: type.jobs?.(loaded.state, state) ?? [],
    timer: { queue: type.queue ?? DUE_QUEUE, id: stream },
    dueAt,
    wasDueAt: loaded.dueAt === undefined ? type.nextDueAt(loaded.state) : loaded.dueAt,
    remember: () => {
      const after = { stream, version: version + events.length, state, dueAt };
      store.seen.set(seenKey(practice, stream), after);
    },
  };
};

/** The same of a stream in which nothing has happened. */
const asItIs = <S, E extends { readonly type: string }>(
  practice: PracticeId,
  store: Store<S, E>,
  loaded: Loaded<S>,
): Part => partOf(practice, store, { loaded, events: [], state: loaded.state });

interface TraceRecord {
  readonly stream: string;
  readonly event: { readonly type: string };
}

const traceOf = ({ stream, event }: TraceRecord): Append => ({
  stream,
  expected: "any",
  events: [{ type: event.type, schema: 1, payload: JSON.stringify(event) }],
});

/** What an attempt has gathered. A command reads and changes a handful of streams, so that lists of them need no index. */
interface Wanted {
  readonly practice: PracticeId;
  readonly read: StreamVersion[];
  readonly parts: Part[];
  /** Streams that are written again without an event. */
  readonly renewed: Part[];
  readonly records: TraceRecord[];
  readonly putBodies: Body[];
  readonly redactBodies: string[];
  readonly putJobs: Job[];
  readonly settleJobs: SettledJob[];
  readonly keeps: (() => void)[];
}

/** A timer stays where its time has not changed, but for one that this very commit ends: what still falls due then has to have another. */
const dueJobs = (
  parts: readonly Part[],
  settled: readonly SettledJob[],
): { put: readonly Job[]; cancel: readonly JobId[] } => {
  const put: Job[] = [];
  const cancel: JobId[] = [];
  for (const { timer, dueAt, wasDueAt } of parts) {
    const ended = settled.some((job) => job.queue === timer.queue && job.id === timer.id);
    if (dueAt === wasDueAt && !ended) continue;
    if (dueAt === null) {
      if (!ended) cancel.push(timer);
    } else put.push({ ...timer, at: dueAt, payload: "" });
  }
  return { put, cancel };
};

const toCommit = (key: Commit["key"], wanted: Wanted): Commit => {
  const { practice, read, parts, records, putBodies, redactBodies, putJobs, settleJobs } = wanted;
  const renewed = wanted.renewed.filter(({ timer }) => !parts.some((p) => p.timer.id === timer.id));
  const timers = renewed.flatMap(({ timer, dueAt }) =>
    dueAt === null ? [] : [{ ...timer, at: dueAt, payload: "" }],
  );
  const due = dueJobs(parts, settleJobs);
  const append = parts.map((part) => part.append);
  for (const record of records) append.push(traceOf(record));
  return {
    practice,
    key,
    append,
    depends: read.filter(({ stream }) => !parts.some((part) => part.append.stream === stream)),
    entries: [...parts, ...renewed].map((part) => part.entries),
    putBodies,
    redactBodies,
    putJobs: [...putJobs, ...parts.flatMap((part) => part.jobs), ...due.put, ...timers],
    cancelJobs: due.cancel,
    settleJobs,
  };
};

const nothingWanted = (practice: PracticeId): Wanted => ({
  practice,
  read: [],
  parts: [],
  renewed: [],
  records: [],
  putBodies: [],
  redactBodies: [],
  putJobs: [],
  settleJobs: [],
  keeps: [],
});

type Reading = Pick<Work, "load" | "loadNew" | "guessed" | "torn" | "reads" | "prove" | "proven">;

/** The reading half of an attempt. What it reads is noted in `read`. */
const readingOf = (
  { storage }: Context,
  { practice, fresh }: Attempt,
  read: StreamVersion[],
): Reading => {
  let guessed = false;
  let proven = false;
  let torn = false;
  const noted = <S>(loaded: Loaded<S>): Outcome<Loaded<S>> => {
    const { stream, version } = loaded;
    const before = read.find((one) => one.stream === stream);
    if (before === undefined) read.push({ stream, version });
    else torn ||= before.version !== version;
    return ok(loaded);
  };

  const seenIn: <S, E extends { readonly type: string }>(
    store: Store<S, E>,
    id: string,
  ) => Loaded<S> | undefined = (store, id) =>
    fresh ? undefined : store.seen.get(seenKey(practice, streamName(store, id)));
  const guess = <S>(loaded: Loaded<S>): Outcome<Loaded<S>> => {
    guessed = true;
    return noted(loaded);
  };
  const load: Work["load"] = (store, id) => {
    const seen = seenIn(store, id);
    return seen === undefined
      ? refresh(storage, store, practice, id).then((found) => found.andThen(noted))
      : guess(seen);
  };
  return {
    load,
    loadNew: (store, id) => {
      if (fresh) return load(store, id);
      const none = { stream: streamName(store, id), version: 0, state: store.type.initial(id) };
      return guess(seenIn(store, id) ?? none);
    },
    guessed: () => guessed,
    torn: () => torn,
    reads: () => read,
    prove: () => {
      proven = true;
    },
    proven: () => proven,
  };
};

/** Begins an attempt. */
export const beginWork = (context: Context, attempt: Attempt): Work => {
  const { practice, keys } = attempt;
  const wanted = nothingWanted(practice);
  const { parts, records } = wanted;
  return {
    practice,
    keys,
    now: context.clock.now(),
    ...readingOf(context, attempt, wanted.read),
    append: (store, loaded, events) => {
      const state = events.reduce(store.type.evolve, loaded.state);
      if (events.length > 0) put(parts, partOf(practice, store, { loaded, events, state }));
      return state;
    },
    renew: (store, loaded) => void wanted.renewed.push(asItIs(practice, store, loaded)),
    record: (stream, event) => void records.push({ stream, event }),
    put: (body) => void wanted.putBodies.push(body),
    redact: (ref) => void wanted.redactBodies.push(ref),
    job: (job) => putJob(wanted.putJobs, job),
    settle: (job) => void wanted.settleJobs.push(job),
    id: (name) => {
      const id = attempt.ids.get(name) ?? context.ids.id();
      attempt.ids.set(name, id);
      return id;
    },
    empty: () => isEmpty(wanted),
    commit: (key) => toCommit(key, wanted),
    afterwards: (keep) => void wanted.keeps.push(keep),
    remember: () => {
      for (const part of parts) part.remember();
      for (const keep of wanted.keeps) keep();
    },
  };
};

const isEmpty = ({ parts, renewed, records, putBodies, putJobs, settleJobs }: Wanted): boolean =>
  [parts, renewed, records, putBodies, putJobs, settleJobs].every((list) => list.length === 0);

const putJob = (jobs: Job[], job: Job): void => {
  const at = jobs.findIndex(({ queue, id }) => queue === job.queue && id === job.id);
  if (at === -1) jobs.push(job);
  else jobs[at] = job;
};

/** Adds what is wanted of a stream, in the place of what was wanted of it before. */
const put = (parts: Part[], part: Part): void => {
  const at = parts.findIndex((one) => one.append.stream === part.append.stream);
  if (at === -1) parts.push(part);
  else parts[at] = part;
};
