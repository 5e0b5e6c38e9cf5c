import type { InboxProblem } from "./port-catalogue.js";
import type { Result } from "./result.js";

/**
 * The clinician's inbox in the host's system, where results and internal mail arrive: messages are put beside them, so that
 * nobody has to go and look.
 *
 * @category ports
 */
export interface Inbox {
  /** The version of this contract that the adapter keeps. */
  readonly spec: "inbox/1";
  /**
   * Puts an item into the inbox, or replaces the one with the same reference.
   *
   * - Atomic. Repeat: one item. An item with a lower `version` than the one that lies there changes nothing: calls may overtake each other.
   * - The answer says whether the inbox itself confirms that the item stands before a clinician. Where that is known only later, it is
   *   not `acknowledged` yet, and the host tells it by `worker.acknowledged`. Until then the item is put again, and somebody is told in time.
   * - Errors: `inbox/refused` (for good), `inbox/unavailable` (try later, same reference).
   */
  put(item: InboxItem): Promise<Result<InboxPut, InboxProblem>>;
  /** Takes an item out again. Repeat and unknown: harmless. Errors: `inbox/unavailable`; a retry is safe. */
  remove(name: InboxItemName): Promise<Result<void, InboxProblem>>;
}

/** What became of putting an item. @category ports */
export interface InboxPut {
  /** The item stands in the inbox of a clinician, and not only in a queue before it. */
  readonly acknowledged: boolean;
}

/** Names an item. @category ports */
export interface InboxItemName {
  /** The practice. */
  readonly practice: string;
  /** Unique for this item: the thread. */
  readonly reference: string;
}

/** An item: what is waiting, for whom, until when. Its text stays in Carethread. @category ports */
export interface InboxItem extends InboxItemName {
  /** Counts the changes of this item, from 1. */
  readonly version: number;
  /** The host's reference of the patient; `null` for a thread that only named staff may read: about whom it is may not be known. */
  readonly patient: string | null;
  /** The team that it waits for. */
  readonly team: string;
  /** 0 is the most urgent. */
  readonly rank: number;
  /** When it came: milliseconds since 1970 UTC. */
  readonly receivedAt: number;
  /** How many messages wait. */
  readonly waiting: number;
}
