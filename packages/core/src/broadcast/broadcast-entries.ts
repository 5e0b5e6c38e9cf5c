import type { IndexEntry } from "@carethread/ports";
import { latestFirst } from "../kernel/sort-key.js";
import type { Broadcast, BroadcastStatus } from "./broadcast.js";

/** What a row of the list of broadcasts shows: no text, no patient. Times are milliseconds since 1970 UTC. @category broadcasts */
export interface BroadcastValue {
  /** How far it has come. */
  readonly status: BroadcastStatus;
  /** Counts its drafts. */
  readonly revision: number;
  /** How many are on the list. */
  readonly recipients: number;
  /** How many of them have been gone through. */
  readonly position: number;
  /** When it was last drafted. */
  readonly draftedAt: number;
}

/** The list of broadcasts of a practice, the latest draft first. */
export const BROADCASTS_INDEX = "broadcasts";

/** The row that a broadcast has. */
export const broadcastEntries = (state: Broadcast): readonly IndexEntry[] => {
  const { broadcast, status, revision, recipients, position, draftedAt } = state;
  if (status === null) return [];
  const value: BroadcastValue = { status, revision, recipients, position, draftedAt };
  return [
    {
      index: BROADCASTS_INDEX,
      sort: latestFirst(draftedAt),
      id: broadcast,
      value: JSON.stringify(value),
    },
  ];
};
