import type { IndexEntry } from "@carethread/ports";
import { latestFirst } from "../kernel/sort-key.js";
import type { StreamType } from "../kernel/stream.js";
import { type Draft, initialDraft } from "./draft.js";
import { decodeDraftEvent } from "./draft-codec.js";
import type { DraftEvent } from "./draft-event.js";

const evolve = (state: Draft, event: DraftEvent): Draft => {
  switch (event.type) {
    case "draft-saved":
      return {
        ...state,
        owner: event.owner,
        about: event.about,
        bodyRef: event.bodyRef,
        language: event.language,
        savedAt: event.at,
      };
    case "draft-sent":
      return { ...state, status: "sent" };
    case "draft-discarded":
      return { ...state, status: "discarded" };
  }
};

const entries = (state: Draft): readonly IndexEntry[] =>
  state.owner === null || state.status !== "open"
    ? []
    : [
        {
          index: `drafts/${state.owner}`,
          sort: latestFirst(state.savedAt),
          id: state.draft,
          value: JSON.stringify({ about: state.about, savedAt: state.savedAt }),
        },
      ];

/** Drafts as streams of the practice's log: their text is sealed outside it, and destroyed with the draft. */
export const draftStream: StreamType<Draft, DraftEvent> = {
  prefix: "draft",
  initial: initialDraft,
  evolve,
  entries,
  nextDueAt: () => null,
  due: () => [],
  decode: decodeDraftEvent,
  schemaOf: () => 1,
};
