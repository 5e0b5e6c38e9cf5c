import type { IndexEntry } from "@carethread/ports";
import { earliestFirst, latestFirst } from "../kernel/sort-key.js";
import type { StreamType } from "../kernel/stream.js";
import {
  type Diversion,
  type DiversionEvent,
  type Diverted,
  initialDiversion,
  isGrave,
  needsFollowUp,
} from "./diversion.js";
import { type DiversionValue, decodeDiversionEvent } from "./diversion-codec.js";

const evolve = (state: Diversion, event: DiversionEvent): Diversion => {
  switch (event.type) {
    case "draft-diverted": {
      const { type: _type, ...diverted } = event;
      return { ...state, diverted };
    }
    case "diversion-declared":
      return { ...state, declared: { thread: event.thread, message: event.message } };
    case "diversion-followed":
      return { ...state, followed: { thread: event.thread, message: event.message } };
    case "diversion-abandoned": {
      const { at, step, againAt } = event;
      return { ...state, abandoned: { at: state.abandoned?.at ?? at, step, againAt } };
    }
    case "diversion-settled": {
      const { at, staff, outcome } = event;
      return { ...state, settled: state.settled ?? { at, staff, outcome } };
    }
  }
};

/** Whether anything of it is still to come. */
const isOpen = ({ declared, followed, settled }: Diversion): boolean =>
  declared === null && followed === null && settled === null;

const nextDueAt = (state: Diversion): number | null => {
  if (!isOpen(state)) return null;
  return state.abandoned === null ? (state.diverted?.followUpAt ?? null) : state.abandoned.againAt;
};

const followUpOf = (state: Diversion, { followUpAt }: Diverted): DiversionValue["followUp"] => {
  if (state.settled !== null) return "settled";
  if (typeof followUpAt !== "number" || state.declared !== null) return "none";
  if (state.followed !== null) return "heard";
  return state.abandoned === null ? "expected" : "needed";
};

const rowValue = (state: Diversion, diverted: Diverted): DiversionValue => ({
  at: diverted.at,
  by: diverted.author.kind,
  disposition: diverted.disposition,
  rules: diverted.rules,
  declared: state.declared !== null,
  followUp: followUpOf(state, diverted),
  followUpAt: diverted.followUpAt ?? null,
  settled: state.settled === null ? null : { at: state.settled.at, outcome: state.settled.outcome },
});

const entries = (state: Diversion): readonly IndexEntry[] => {
  const { diversion: id, diverted } = state;
  if (diverted === null) return [];
  const value = JSON.stringify(rowValue(state, diverted));
  const all = { index: "diversions", sort: latestFirst(diverted.at), id, value };
  // The grave ones first, in each the one that has been waiting longest.
  const sort = `${isGrave(diverted) ? 0 : 1}${earliestFirst(diverted.at)}`;
  return needsFollowUp(state) ? [all, { index: "follow-ups", sort, id, value }] : [all];
};

/**
 * Diversions as streams of the practice's log, newest first on the list `diversions`, and on `follow-ups` while somebody is to look after the writer. Whether
 * they were heard of since takes other streams, so the shell decides what is due.
 */
export const diversionStream: StreamType<Diversion, DiversionEvent> = {
  prefix: "diversion",
  initial: initialDiversion,
  evolve,
  entries,
  nextDueAt,
  due: () => [],
  decode: decodeDiversionEvent,
  schemaOf: () => 1,
};
