import { schemasWith } from "../kernel/decode-codec.js";
import type { StreamType } from "../kernel/stream.js";
import { initialPractice, type Practice } from "./practice.js";
import { decodePracticeEvent, practiceLifts } from "./practice-codec.js";
import type { PracticeEvent } from "./practice-event.js";
import { evolvePractice } from "./practice-evolve.js";

/** How a practice is kept as a stream. It is on no list, and nothing in it ends by itself. */
export const practiceStream: StreamType<Practice, PracticeEvent> = {
  prefix: "practice",
  initial: initialPractice,
  evolve: evolvePractice,
  entries: () => [],
  nextDueAt: () => null,
  due: () => [],
  decode: decodePracticeEvent,
  schemaOf: schemasWith(practiceLifts),
};
