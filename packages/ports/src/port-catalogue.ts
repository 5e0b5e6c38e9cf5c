import { type CatalogueRow, type Problem, problemsOf } from "./problem.js";

const row = (
  kind: CatalogueRow["kind"],
  retry: CatalogueRow["retry"],
  meaning: string,
  next: string,
): CatalogueRow => ({
  kind,
  retry,
  stored: kind === "unknown-outcome" || kind === "defect" ? "unknown" : "nothing",
  meaning,
  next,
});

/**
 * Every failure that an adapter may answer with. An adapter maps whatever its driver says to one of these, and nothing else.
 *
 * @category errors
 * @example
 * ```ts run
 * import { portCatalogue } from "@carethread/ports";
 *
 * console.log(portCatalogue["storage/outcome-unknown"].retry); // => same-key
 * ```
 */
export const portCatalogue = {
  "storage/version-conflict": row(
    "conflict",
    "after-reload",
    "A stream named in the commit has moved on since it was read.",
    "Read the streams again, decide again, and commit with the same key.",
  ),
  "storage/key-conflict": row(
    "conflict",
    "never",
    "This idempotency key was used before, with another payload.",
    "Use a fresh key for a different request; find out why the host reused this one.",
  ),
  "storage/body-exists": row(
    "conflict",
    "never",
    "A body with this reference is stored already. Bodies are written once.",
    "Mint a new reference for each body.",
  ),
  "storage/body-unknown": row(
    "conflict",
    "never",
    "The commit redacts a body that is not stored.",
    "Check that the reference comes from a recorded event of the same practice.",
  ),
  "storage/token-stale": row(
    "conflict",
    "never",
    "The lease on this job ended, and the job is settled, changed or in other hands.",
    "Drop the work: whoever holds the newer token finishes it.",
  ),
  "storage/too-large": row(
    "invalid",
    "never",
    "A part of the request is larger than the storage limits allow.",
    "Keep to the limits in STORAGE_LIMITS.",
  ),
  "storage/malformed": row(
    "invalid",
    "never",
    "The request itself is wrong: a name that is empty, too long or not printable ASCII, text that is not well-formed Unicode, a number that is not whole, or a name that stands twice in one list.",
    "Correct the part named in `field`; the contract of the storage port says what each may hold.",
  ),
  "storage/incompatible": row(
    "unavailable",
    "never",
    "The file or database belongs to something else, or to a newer release than this one.",
    "Name the right file, or start the release that wrote it.",
  ),
  "storage/unavailable": row(
    "unavailable",
    "later",
    "The storage could not be reached, was busy for too long, or is full. Nothing was stored.",
    "Try again after a pause; if it lasts, look at health().",
  ),
  "storage/outcome-unknown": row(
    "unknown-outcome",
    "same-key",
    "The storage failed while committing: the commit may have been stored.",
    "Read it back by its key, or repeat it with the same key.",
  ),
  "storage/corrupt": row(
    "defect",
    "never",
    "Stored data cannot be read as what was written.",
    "Stop writing, keep the file, and restore or inspect it.",
  ),
  "storage/unsafe-settings": row(
    "unavailable",
    "never",
    "The storage is set up so that an acknowledged message could be lost.",
    "Set full durability, or open with acceptDataLoss: true where loss is acceptable.",
  ),
  "storage/closed": row(
    "unavailable",
    "never",
    "The storage has been closed by its owner.",
    "Open a new one.",
  ),
  "keys/unavailable": row(
    "unavailable",
    "later",
    "The practice's key could not be had from the key provider.",
    "Try again after a pause. Nothing is stored in plain text meanwhile.",
  ),
  "keys/unknown-practice": row(
    "unavailable",
    "never",
    "The key provider has no key for this practice.",
    "Create the practice's key before the practice is founded.",
  ),
  "keys/misconfigured": row(
    "invalid",
    "never",
    "The key provider was set up with keys or a file that it cannot use.",
    "Correct what `flaw` names; generatePracticeKey makes a key that fits.",
  ),
  "keys/tampered": row(
    "defect",
    "never",
    "A sealed value does not open: wrong key, wrong context, or changed bytes.",
    "Treat the item as unreadable, tell somebody, keep the bytes.",
  ),
  "transport/refused": row(
    "rejected",
    "never",
    "The channel refused this message for good: unknown address, blocked sender, policy.",
    "Use another channel, or put it in front of a person.",
  ),
  "transport/body-refused": row(
    "rejected",
    "never",
    "This channel may not carry the text of a message here: no valid agreement or accreditation came with it.",
    "Send a notification without text, or make an agreement first.",
  ),
  "transport/bad-address": row(
    "invalid",
    "never",
    "The address is not one that this channel can use.",
    "Correct the contact details.",
  ),
  "transport/misconfigured": row(
    "invalid",
    "never",
    "The transport was set up with options that it cannot use.",
    "Correct the option that `field` names.",
  ),
  "transport/insecure": row(
    "unavailable",
    "later",
    "The other end offers no acceptable TLS, and nothing is sent without it.",
    "Mend the mail server's TLS, or change the transport's TLS policy in writing.",
  ),
  "transport/unavailable": row(
    "unavailable",
    "later",
    "The channel did not take the message now. Nothing was sent.",
    "Try again after a pause.",
  ),
  "transport/maybe-sent": row(
    "unknown-outcome",
    "later",
    "The connection broke after the message went out and before it was acknowledged.",
    "A second notification does no harm; look it up by its reference where the channel can.",
  ),
  "directory/unavailable": row(
    "unavailable",
    "later",
    "The patient directory did not answer.",
    "Try again after a pause.",
  ),
  "attachments/unknown": row(
    "invalid",
    "never",
    "No attachment is stored under this reference.",
    "Upload it again.",
  ),
  "attachments/too-large": row(
    "invalid",
    "never",
    "The attachment is larger than this store takes.",
    "Send a smaller file.",
  ),
  "attachments/exists": row(
    "conflict",
    "never",
    "Another attachment is stored under this reference. Attachments are written once.",
    "Mint a new reference for each upload.",
  ),
  "attachments/unavailable": row(
    "unavailable",
    "later",
    "The attachment store did not answer.",
    "Try again after a pause.",
  ),
  "record/refused": row(
    "rejected",
    "never",
    "The record system refused to file this.",
    "Keep the item open and let a person file it.",
  ),
  "record/unavailable": row(
    "unavailable",
    "later",
    "The record system did not answer.",
    "Try again after a pause with the same reference.",
  ),
  "inbox/refused": row(
    "rejected",
    "never",
    "The vendor's inbox refused this item.",
    "Keep the item on the worklist and tell a person.",
  ),
  "inbox/unavailable": row(
    "unavailable",
    "later",
    "The vendor's inbox did not answer.",
    "Try again after a pause with the same reference.",
  ),
  "alerts/refused": row(
    "rejected",
    "never",
    "This person cannot be told by the host's alerts.",
    "Tell the next person; the alert goes to the host itself.",
  ),
  "alerts/unavailable": row(
    "unavailable",
    "later",
    "The host's alerts did not answer.",
    "Try again after a pause with the same reference.",
  ),
} as const satisfies Readonly<Record<string, CatalogueRow>>;

/**
 * The code of a failure that an adapter may answer with.
 *
 * @category errors
 */
export type PortCode = keyof typeof portCatalogue;

/** What a {@link Storage} may answer instead of a value. @category errors */
export type StorageProblem = Problem<Extract<PortCode, `storage/${string}`>>;
/** What a {@link Keys} provider may answer instead of a value. @category errors */
export type KeysProblem = Problem<Extract<PortCode, `keys/${string}`>>;
/** What a {@link Transport} may answer instead of a value. @category errors */
export type TransportProblem = Problem<Extract<PortCode, `transport/${string}`>>;
/** What a {@link Directory} may answer instead of a value. @category errors */
export type DirectoryProblem = Problem<Extract<PortCode, `directory/${string}`>>;
/** What an {@link Attachments} store may answer instead of a value. @category errors */
export type AttachmentsProblem = Problem<Extract<PortCode, `attachments/${string}`>>;
/** What a {@link RecordSystem} system may answer instead of a value. @category errors */
export type RecordProblem = Problem<Extract<PortCode, `record/${string}`>>;
/** What an {@link Inbox} may answer instead of a value. @category errors */
export type InboxProblem = Problem<Extract<PortCode, `inbox/${string}`>>;
/** What {@link Alerts} may answer instead of a value. @category errors */
export type AlertsProblem = Problem<Extract<PortCode, `alerts/${string}`>>;
/** What any adapter may answer instead of a value. @category errors */
export type PortProblem = Problem<PortCode>;

/**
 * Makes a port's problem from its code.
 *
 * @category errors
 * @example
 * ```ts run
 * import { portProblem } from "@carethread/ports";
 *
 * console.log(portProblem("storage/unavailable").kind); // => unavailable
 * ```
 */
export const portProblem: <C extends PortCode>(
  code: C,
  detail?: NonNullable<Problem["detail"]>,
) => Problem<C> = problemsOf(portCatalogue);
