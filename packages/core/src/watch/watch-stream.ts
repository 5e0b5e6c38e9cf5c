import { schemaOf } from "../kernel/decode-codec.js";
import type { StreamType } from "../kernel/stream.js";
import { gapsOf, initialWatch, stepDueAt, type Watch } from "./watch.js";
import { decodeWatchEvent } from "./watch-codec.js";
import type { WatchEvent } from "./watch-event.js";
import { evolveWatch } from "./watch-evolve.js";

const nextDueAt = (state: Watch): number | null => {
  const { tooFewAt, unopenedAt } = state.looks;
  const times = [tooFewAt, unopenedAt, ...gapsOf(state).map(stepDueAt)].flatMap((at) => at ?? []);
  return times.length === 0 ? null : Math.min(...times);
};

/**
 * The watch of one team as a stream of its own: a heartbeat touches nothing that a message or a command rests on. It is on no list. What a look finds takes facts, so
 * the shell decides it.
 */
export const watchStream: StreamType<Watch, WatchEvent> = {
  prefix: "watch",
  initial: initialWatch,
  evolve: evolveWatch,
  entries: () => [],
  nextDueAt,
  due: () => [],
  decode: decodeWatchEvent,
  schemaOf,
};
