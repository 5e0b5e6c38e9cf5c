import { err, ok, type Storage } from "@carethread/ports";
import type { CarethreadProblem, Outcome } from "../kernel/catalogue.js";
import type { StreamType } from "../kernel/stream.js";
import { createLru, type Lru } from "./lru.js";

/** A stream's state at a version. */
export interface Loaded<S> {
  readonly stream: string;
  readonly version: number;
  readonly state: S;
  /** When something next falls due in it, where that is known already. */
  readonly dueAt?: number | null;
}

/** One kind of stream, with the states that were seen last. A stale state does no harm: every commit names the versions it rests on. */
export interface Store<S, E extends { readonly type: string }> {
  readonly type: StreamType<S, E>;
  readonly seen: Lru<Loaded<S>>;
}

const STATES_KEPT = 20_000;

/** Makes the store of one kind of stream. */
export const createStore = <S, E extends { readonly type: string }>(
  type: StreamType<S, E>,
): Store<S, E> => ({ type, seen: createLru(STATES_KEPT) });

/** The name of a stream. */
export const streamName = <S, E extends { readonly type: string }>(
  store: Store<S, E>,
  id: string,
): string => `${store.type.prefix}/${id}`;

/** Under which name a state is kept. */
export const seenKey = (practice: string, stream: string): string => `${practice}\n${stream}`;

/** Reads what is new in a stream and keeps it. */
export const refresh = async <S, E extends { readonly type: string }>(
  storage: Storage,
  store: Store<S, E>,
  practice: string,
  id: string,
): Promise<Outcome<Loaded<S>>> => {
  const stream = streamName(store, id);
  const key = seenKey(practice, stream);
  const before = store.seen.get(key) ?? { stream, version: 0, state: store.type.initial(id) };
  const slice = await storage.readStream({ practice, stream, after: before.version, witness: [] });
  if (slice.isErr()) return err<never, CarethreadProblem>(slice.error);
  // The storage was put back to an earlier state under us: what was seen is no longer so.
  if (slice.value.version < before.version) {
    store.seen.delete(key);
    return refresh(storage, store, practice, id);
  }
  let state = before.state;
  for (const stored of slice.value.events) {
    const event = store.type.decode(stored.type, stored.schema, stored.payload);
    if (event.isErr()) return err(event.error);
    state = store.type.evolve(state, event.value);
  }
  const loaded = { stream, version: slice.value.version, state };
  store.seen.set(key, loaded);
  return ok(loaded);
};
