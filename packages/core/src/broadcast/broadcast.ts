import type { BroadcastId, CategoryId, StaffId, TeamId } from "../kernel/id.js";
import type { SendEvidence } from "../thread/thread.js";

/**
 * Why somebody on the list is not written to: `unknown`: not in the register; `left`, `deceased`: the practice no longer looks after them;
 * `not-enrolled`: nobody could read it; `objects`: the patient has said no; `cannot-be-told`: no channel has an address and a consent.
 *
 * @category broadcasts
 */
export type LeftOutReason =
  | "unknown"
  | "left"
  | "deceased"
  | "not-enrolled"
  | "objects"
  | "cannot-be-told";

/**
 * How far a broadcast has come. `draft`: being prepared; `discarded`: given up before anything left; `releasing`: going out, batch by batch;
 * `sent`: all of it has gone out; `halted`: stopped for good; `recalled`: stopped, and what went out is taken back.
 *
 * @category broadcasts
 */
export type BroadcastStatus = "draft" | "discarded" | "releasing" | "sent" | "halted" | "recalled";

/** Somebody on the list who was not written to: the place on the list, counted from 0, and why. */
export interface LeftOut {
  readonly position: number;
  readonly why: LeftOutReason;
}

/** How a broadcast goes out, as it was set when it was released. */
export interface Staging {
  /** Recipients of the first batch, after which it waits. */
  readonly first: number;
  /** Recipients of every later batch. */
  readonly batch: number;
  /** How long it waits after the first batch, so that somebody can stop it: milliseconds. */
  readonly pauseMs: number;
}

/** Who did something, and when: milliseconds since 1970 UTC. */
export interface Deed {
  readonly by: StaffId;
  readonly at: number;
}

/** A release: whose message it is, what was judged and acknowledged for every copy of it. */
export interface Release extends Deed, Staging {
  readonly evidence: SendEvidence;
}

/** What has been taken back so far. */
export interface Recall extends Deed {
  /** Places on the list that have been gone through. */
  readonly position: number;
  /** Messages that had not left and never will. */
  readonly undone: number;
  /** Messages that were taken back. */
  readonly retracted: number;
  /** Those of them that had been opened before, whose readers are told. */
  readonly openedBefore: number;
  /** When the last batch was taken back. */
  readonly lastAt: number;
}

/** One text to many patients, each in a thread of their own. The list and the text are sealed bodies; nothing of either is here. */
export interface Broadcast {
  readonly broadcast: BroadcastId;
  /** `null` until it is drafted; everything else is then meaningless. */
  readonly status: BroadcastStatus | null;
  /** Counts the drafts: what was approved is one of them, and no other. */
  readonly revision: number;
  /** Everybody who wrote a draft of it: none of them can be the second person. */
  readonly authors: readonly StaffId[];
  readonly draftedAt: number;
  readonly bodyRef: string;
  /** The list, in parts of the same length. */
  readonly audienceRefs: readonly string[];
  readonly recipients: number;
  readonly category: CategoryId;
  readonly team: TeamId;
  readonly answerable: boolean;
  /** BCP 47. */
  readonly language: string;
  /** The second person's yes to the present draft, or `null`. */
  readonly approved: Deed | null;
  readonly release: Release | null;
  /** Places on the list that have been gone through. */
  readonly position: number;
  readonly leftOut: readonly LeftOut[];
  /** When the last batch went out. */
  readonly lastAt: number;
  readonly halted: Deed | null;
  readonly recall: Recall | null;
}

/** A broadcast of which nothing is known. */
export const initialBroadcast = (broadcast: BroadcastId): Broadcast => ({
  broadcast,
  status: null,
  revision: 0,
  authors: [],
  draftedAt: 0,
  bodyRef: "",
  audienceRefs: [],
  recipients: 0,
  category: "",
  team: "",
  answerable: false,
  language: "en",
  approved: null,
  release: null,
  position: 0,
  leftOut: [],
  lastAt: 0,
  halted: null,
  recall: null,
});

/** Whether nothing of it may leave any more: also what is queued and has not been handed over. */
export const isStopped = ({ status }: Broadcast): boolean =>
  status === "halted" || status === "recalled";
