import type { Broadcast } from "../broadcast/broadcast.js";
import type { BroadcastEvent } from "../broadcast/broadcast-event.js";
import { broadcastStream } from "../broadcast/broadcast-stream.js";
import type { Diversion, DiversionEvent } from "../diversion/diversion.js";
import { diversionStream } from "../diversion/diversion-stream.js";
import type { Draft } from "../draft/draft.js";
import type { DraftEvent } from "../draft/draft-event.js";
import { draftStream } from "../draft/draft-stream.js";
import type { Person } from "../person/person.js";
import type { PersonEvent } from "../person/person-event.js";
import { personStream } from "../person/person-stream.js";
import type { Practice } from "../practice/practice.js";
import type { PracticeEvent } from "../practice/practice-event.js";
import { practiceStream } from "../practice/practice-stream.js";
import type { Thread } from "../thread/thread.js";
import type { ThreadEvent } from "../thread/thread-event.js";
import { threadStream } from "../thread/thread-stream.js";
import { type CompiledPack, compilePack } from "../triage/triage-compile.js";
import { createLru, type Lru } from "./lru.js";
import type { MessagingOptions } from "./options.js";
import { createStore, type Store } from "./store.js";

/** What lives as long as one `Messaging`: the options, and caches. */
export interface Context extends MessagingOptions {
  readonly pack: CompiledPack;
  /** Words that have no place in a text to many. */
  readonly broadcastPack: CompiledPack;
  /** The rules as text, for their digest. */
  readonly packText: string;
  /** Digest of the rules by practice. */
  readonly packDigests: Map<string, string>;
  readonly stores: Stores;
  /** Wrapped data keys by practice and reference. */
  readonly dataKeys: Lru<Uint8Array>;
}

/** One store for each kind of stream. */
export interface Stores {
  readonly practice: Store<Practice, PracticeEvent>;
  readonly person: Store<Person, PersonEvent>;
  readonly thread: Store<Thread, ThreadEvent>;
  readonly draft: Store<Draft, DraftEvent>;
  readonly diversion: Store<Diversion, DiversionEvent>;
  readonly broadcast: Store<Broadcast, BroadcastEvent>;
}

const KEYS_KEPT = 20_000;

/** Makes the context of one `Messaging`. */
export const createContext = (options: MessagingOptions): Context => ({
  ...options,
  pack: compilePack(options.content.rules),
  broadcastPack: compilePack(options.content.broadcasts.rules),
  packText: JSON.stringify(options.content.rules),
  packDigests: new Map(),
  stores: {
    practice: createStore(practiceStream),
    person: createStore(personStream),
    thread: createStore(threadStream),
    draft: createStore(draftStream),
    diversion: createStore(diversionStream),
    broadcast: createStore(broadcastStream),
  },
  dataKeys: createLru(KEYS_KEPT),
});
