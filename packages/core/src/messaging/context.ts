import type { Broadcast } from "../broadcast/broadcast.js";
import type { BroadcastEvent } from "../broadcast/broadcast-event.js";
import { broadcastStream } from "../broadcast/broadcast-stream.js";
import type { Calendar, OpeningHours } from "../calendar/calendar.js";
import type { Closing } from "../closing/closing.js";
import type { CertificateEvent, ClosingEvent } from "../closing/closing-event.js";
import { certificateStream, closingStream, type Issued } from "../closing/closing-stream.js";
import type { RequiredDisclaimer } from "../disclaimer/disclaimer.js";
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
import type { StrayEvent, StraySender } from "../stray/stray.js";
import { strayStream } from "../stray/stray-stream.js";
import type { Thread } from "../thread/thread.js";
import type { ThreadEvent } from "../thread/thread-event.js";
import { threadStreamTelling } from "../thread/thread-stream.js";
import type { CompiledPack } from "../triage/triage-compile.js";
import type { Watch } from "../watch/watch.js";
import type { WatchEvent } from "../watch/watch-event.js";
import { watchStream } from "../watch/watch-stream.js";
import { createLru, type Lru } from "./lru.js";
import type { MessagingOptions } from "./options.js";
import { type PackRules, rulesOf } from "./pack-rules.js";
import type { KeptMeasures } from "./report/measure-log.js";
import { createStore, type Store } from "./store.js";

/** What lives as long as one `Messaging`: the options, and caches. */
export interface Context extends MessagingOptions, PackRules {
  /** Rules that run beside and decide nothing, or `null`. */
  readonly shadowPack: CompiledPack | null;
  /** Words that have no place in a text to many. */
  readonly broadcastPack: CompiledPack;
  /** The content's disclaimers for a kind of writer, a moment and a language. */
  readonly standardDisclaimers: Lru<readonly RequiredDisclaimer[]>;
  /** Digest of the rules by practice. */
  readonly packDigests: Map<string, string>;
  readonly stores: Stores;
  /** Calendars by the opening hours that they were made of. */
  readonly calendars: WeakMap<OpeningHours, Calendar>;
  /** Figures by practice, as far as the log was read for them. */
  readonly measures: Lru<KeptMeasures>;
  /** When the watch of a team was last seen to have a row that falls due, by practice and team. */
  readonly armed: Lru<number>;
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
  readonly stray: Store<StraySender, StrayEvent>;
  readonly closing: Store<Closing, ClosingEvent>;
  readonly certificate: Store<Issued, CertificateEvent>;
  readonly watch: Store<Watch, WatchEvent>;
}

const KEYS_KEPT = 20_000;
/** A handful of languages is spoken; the bound is there because whoever asks may name any. */
const DISCLAIMERS_KEPT = 64;
/** Practices whose figures are kept: 25,000 messages took 13 MB when it was measured. */
const MEASURES_KEPT = 32;

/** Makes the context of one `Messaging`. */
export const createContext = (options: MessagingOptions): Context => ({
  ...options,
  ...rulesOf(options.content.rules),
  shadowPack:
    options.content.shadowRules === undefined ? null : rulesOf(options.content.shadowRules).pack,
  broadcastPack: rulesOf(options.content.broadcasts.rules).pack,
  standardDisclaimers: createLru(DISCLAIMERS_KEPT),
  packDigests: new Map(),
  stores: {
    practice: createStore(practiceStream),
    person: createStore(personStream),
    thread: createStore(
      threadStreamTelling({
        inbox: options.inbox !== undefined,
        record: options.record !== undefined,
      }),
    ),
    draft: createStore(draftStream),
    diversion: createStore(diversionStream),
    broadcast: createStore(broadcastStream),
    stray: createStore(strayStream),
    closing: createStore(closingStream),
    certificate: createStore(certificateStream),
    watch: createStore(watchStream),
  },
  calendars: new WeakMap(),
  measures: createLru(MEASURES_KEPT),
  armed: createLru(KEYS_KEPT),
  dataKeys: createLru(KEYS_KEPT),
});
