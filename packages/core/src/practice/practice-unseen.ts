import { type Decision, refused } from "../kernel/decision.js";
import type { ThreadId } from "../kernel/id.js";
import type { PracticeEvent } from "./practice-event.js";

/** Threads with messages that nobody has seen, as they stand on the lists at the moment of the decision. */
export interface UnseenWork {
  /** The most urgent of them, up to a page. */
  readonly threads: readonly ThreadId[];
  /** How many there are. */
  readonly total: number;
}

/** Nothing is unseen. */
export const NONE_UNSEEN: UnseenWork = { threads: [], total: 0 };

/** Why something cannot be left behind, or `null`: it was seen, or somebody was named who takes it over. */
export const leftBehind = (
  { threads, total }: UnseenWork,
  isTakenOver: boolean,
): Decision<PracticeEvent> | null =>
  total === 0 || isTakenOver ? null : refused("practice/unseen-work", { threads, total });
