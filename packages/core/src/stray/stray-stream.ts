import type { IndexEntry } from "@carethread/ports";
import { schemaOf } from "../kernel/decode-codec.js";
import { earliestFirst } from "../kernel/sort-key.js";
import type { StreamType } from "../kernel/stream.js";
import {
  evolveStraySender,
  initialStraySender,
  type StrayEvent,
  type StraySender,
} from "./stray.js";
import { decodeStrayEvent, type StrayValue } from "./stray-codec.js";

const entries = ({ sender, open }: StraySender): readonly IndexEntry[] => {
  const [oldest] = open;
  if (oldest === undefined) return [];
  const urgent = open.some((s) => s.urgent);
  const last = open.at(-1) ?? oldest;
  const value: StrayValue = {
    replies: open.length,
    urgent,
    since: oldest.at,
    patient: last.patient,
    thread: last.thread,
  };
  const sort = `${urgent ? 0 : 1}${earliestFirst(oldest.at)}`;
  return [{ index: "strays", sort, id: sender, value: JSON.stringify(value) }];
};

/** Stray replies as streams of the practice's log, one for each sender: what may be an emergency first on the list `strays`. */
export const strayStream: StreamType<StraySender, StrayEvent> = {
  prefix: "stray",
  initial: initialStraySender,
  evolve: evolveStraySender,
  entries,
  nextDueAt: () => null,
  due: () => [],
  decode: decodeStrayEvent,
  schemaOf,
};
