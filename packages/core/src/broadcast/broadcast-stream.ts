import { schemaOf } from "../kernel/decode-codec.js";
import type { StreamType } from "../kernel/stream.js";
import { type Broadcast, initialBroadcast } from "./broadcast.js";
import { decodeBroadcastEvent } from "./broadcast-codec.js";
import { broadcastDue, broadcastNextDueAt } from "./broadcast-due.js";
import { broadcastEntries } from "./broadcast-entries.js";
import type { BroadcastEvent } from "./broadcast-event.js";
import { evolveBroadcast } from "./broadcast-evolve.js";

/** How a broadcast is kept as a stream. */
export const broadcastStream: StreamType<Broadcast, BroadcastEvent> = {
  prefix: "broadcast",
  initial: initialBroadcast,
  evolve: evolveBroadcast,
  entries: broadcastEntries,
  nextDueAt: broadcastNextDueAt,
  due: broadcastDue,
  decode: decodeBroadcastEvent,
  schemaOf,
};
