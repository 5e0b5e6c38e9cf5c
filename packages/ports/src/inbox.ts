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
   * Atomic. Repeat: one item. Errors: `inbox/refused` (for good), `inbox/unavailable` (try later, same reference).
   */
  put(item: InboxItem): Promise<Result<void, InboxProblem>>;
  /** Takes an item out again. Repeat and unknown: harmless. Errors: `inbox/unavailable`; a retry is safe. */
  remove(name: InboxItemName): Promise<Result<void, InboxProblem>>;
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
  /** The host's reference of the patient. */
  readonly patient: string;
  /** The team that it waits for. */
  readonly team: string;
  /** 0 is the most urgent. */
  readonly rank: number;
  /** When it came: milliseconds since 1970 UTC. */
  readonly receivedAt: number;
}
