import type { KeysProblem } from "./port-catalogue.js";
import type { Result } from "./result.js";

/**
 * Keys of practices. Opening a practice may ask a key service and is asynchronous; everything after it is synchronous, so that
 * sealing sits inside a decision and core needs no cryptography of its own.
 *
 * @category ports
 */
export interface Keys {
  /** The version of this contract that the adapter keeps. */
  readonly spec: "keys/1";
  /** The technology, for health pages. */
  readonly name: string;
  /**
   * The practice's keys, from memory where they are held already.
   *
   * Atomic: nothing is changed. Unknown practice: `keys/unknown-practice`. Repeat and concurrency: the same keys, any number of callers.
   * Errors: `keys/unavailable`, `keys/unknown-practice`; a retry is always safe.
   */
  open(practice: string): Promise<Result<PracticeKeys, KeysProblem>>;
}

/**
 * One practice's keys, in hand. Every method is synchronous, and none throws.
 *
 * @category ports
 */
export interface PracticeKeys {
  /**
   * A fresh data key for one thread or person, wrapped by the practice's key: opaque bytes to be stored as a body.
   * Destroying the stored bytes makes everything sealed with it unreadable.
   */
  createDataKey(context: SealContext): Uint8Array;
  /**
   * Seals text. Each call gives other bytes; the length tells the text's length only to the next 256 bytes.
   * `context` is bound, not stored: the same list of words must be given to open it.
   *
   * Errors: `keys/tampered` when the data key does not unwrap under `dataKeyContext`.
   */
  seal(request: SealRequest): Result<Uint8Array, KeysProblem>;
  /**
   * Opens what `seal` made. Errors: `keys/tampered` for any other bytes, key or context; nothing is given out before all is verified.
   */
  unseal(request: UnsealRequest): Result<string, KeysProblem>;
  /**
   * A keyed digest of text, 256 bits as base64url, for tickets, idempotency digests and linkage codes. Different purposes never
   * give the same digest.
   */
  digest(purpose: string, text: string): string;
  /** Whether `digest` of this purpose and text is this one, compared in constant time. */
  verifies(purpose: string, text: string, digest: string): boolean;
}

/** What a sealed value belongs to: a list of words, compared word by word. @category ports */
export type SealContext = readonly string[];

/** Asks for text to be sealed. @category ports */
export interface SealRequest {
  /** What `createDataKey` gave. */
  readonly dataKey: Uint8Array;
  /** The context that the data key was made with. */
  readonly dataKeyContext: SealContext;
  /** What this value is: practice, thread, message, field, revision. */
  readonly context: SealContext;
  /** The text. */
  readonly text: string;
}

/** Asks for text to be opened. @category ports */
export interface UnsealRequest extends Omit<SealRequest, "text"> {
  /** What `seal` gave. */
  readonly sealed: Uint8Array;
}
