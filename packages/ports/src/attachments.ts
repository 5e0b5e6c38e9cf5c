import type { AttachmentsProblem } from "./port-catalogue.js";
import type { Result } from "./result.js";

/**
 * A store for photos and documents, sealed before they get here.
 *
 * @category ports
 */
export interface Attachments {
  /** The version of this contract that the adapter keeps. */
  readonly spec: "attachments/1";
  /** The largest attachment it takes, in bytes. */
  readonly bytesMax: number;
  /**
   * Stores bytes under a reference, once.
   *
   * Atomic: whole or not at all. Repeat with the same bytes: harmless. Other bytes under the same reference: `attachments/exists`.
   * Errors: `attachments/too-large`, `exists`, `unavailable`; a retry is safe.
   */
  put(attachment: Attachment): Promise<Result<void, AttachmentsProblem>>;
  /** The bytes. Errors: `attachments/unknown`, also after `remove`; `unavailable`; a retry is safe. */
  read(name: AttachmentName): Promise<Result<Uint8Array, AttachmentsProblem>>;
  /** Destroys the bytes. Repeat and unknown: harmless. The reference may be used again afterwards. Errors: `attachments/unavailable`; a retry is safe. */
  remove(name: AttachmentName): Promise<Result<void, AttachmentsProblem>>;
}

/** Names an attachment. @category ports */
export interface AttachmentName {
  /** The practice. */
  readonly practice: string;
  /** Unique within the practice. */
  readonly ref: string;
}

/** Bytes to be stored. @category ports */
export interface Attachment extends AttachmentName {
  /** Sealed bytes. */
  readonly bytes: Uint8Array;
}
