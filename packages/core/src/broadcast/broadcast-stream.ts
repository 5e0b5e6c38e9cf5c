import { schemaOf } from "../kernel/decode-codec.js";
import type { StreamType } from "../kernel/stream.js";
import { type Broadcast, initialBroadcast } from "./broadcast.js";
import { decodeBroadcastEvent } from "./broadcast-codec.js";
import { broadcastDue, broadcastNextDueAt } from "./broadcast-due.js";
import { broadcastEntries } from "./broadcast-entries.js";
import type { BroadcastEvent } from "./broadcast-event.js";
import { evolveBroadcast } from "./broadcast-evolve.js";

/** The queue of batches. A batch asks the register of each of its people, and nobody's deadline waits for that. */
export const BROADCAST_QUEUE = "broadcasts";

/** How a broadcast is kept as a stream. */
export const broadcastStream: StreamType<Broadcast, BroadcastEvent> = {
  prefix: "broadcast",
  queue: BROADCAST_QUEUE,
  initial: initialBroadcast,
  evolve: evolveBroadcast,
  entries: broadcastEntries,
  nextDueAt: broadcastNextDueAt,
  due: broadcastDue,
  decode: decodeBroadcastEvent,
  schemaOf,
};
