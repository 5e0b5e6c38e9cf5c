import type { IndexEntry } from "@carethread/ports";
import { latestFirst } from "../kernel/sort-key.js";
import type { StreamType } from "../kernel/stream.js";
import { type Diversion, type DiversionEvent, initialDiversion } from "./diversion.js";
import { type DiversionValue, decodeDiversionEvent } from "./diversion-codec.js";

const evolve = (state: Diversion, event: DiversionEvent): Diversion => {
  switch (event.type) {
    case "draft-diverted": {
      const { type: _type, ...diverted } = event;
      return { ...state, diverted };
    }
    case "diversion-declared":
      return { ...state, declared: { thread: event.thread, message: event.message } };
  }
};

const entries = ({ diversion, diverted, declared }: Diversion): readonly IndexEntry[] => {
  if (diverted === null) return [];
  const value: DiversionValue = {
    at: diverted.at,
    by: diverted.author.kind,
    disposition: diverted.disposition,
    rules: diverted.rules,
    declared: declared !== null,
  };
  const sort = latestFirst(diverted.at);
  return [{ index: "diversions", sort, id: diversion, value: JSON.stringify(value) }];
};

/** Diversions as streams of the practice's log, newest first on the list `diversions`. */
export const diversionStream: StreamType<Diversion, DiversionEvent> = {
  prefix: "diversion",
  initial: initialDiversion,
  evolve,
  entries,
  nextDueAt: () => null,
  due: () => [],
  decode: decodeDiversionEvent,
  schemaOf: () => 1,
};
