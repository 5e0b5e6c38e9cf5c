import { err, ok, portProblem, type Result, type TransportProblem } from "@carethread/ports";
import { createReading, type SmsCallback, type SmsCallbackOptions } from "./callback.js";
import { textAt } from "./json-path.js";

/** What a network says of a message. @category adapters */
export interface SmsReceipt {
  /** The same for the same receipt when it comes again. */
  readonly id: string;
  /** It was acknowledged before: nothing is left to do. */
  readonly repeated: boolean;
  /** The envelope's reference, or `null` where the gateway does not give it back. */
  readonly reference: string | null;
  /** The gateway's own name for the message, or `null` likewise. */
  readonly channelReference: string | null;
  /** What became of it. `delayed`: the network goes on trying. */
  readonly state: "delivered" | "failed" | "delayed";
}

/** How receipts look. Paths are such as `data.status`. @category adapters */
export interface SmsReceiptOptions extends SmsCallbackOptions {
  /** Where the envelope's reference stands, or `null`. */
  readonly reference: string | null;
  /** Where the gateway's own name for the message stands, or `null`. One of the two must be there. */
  readonly channelReference: string | null;
  /** Where the state stands. */
  readonly state: string;
  /** What the gateway's words for it mean. A word that is not here is refused, and no receipt. */
  readonly states: Readonly<Record<string, SmsReceipt["state"]>>;
}

/** Reads receipts. @category adapters */
export interface ReceiptReader {
  /**
   * Reads one callback. Never throws. Errors: `transport/refused` with `field`: `signature` (nobody with a secret wrote it), `body`, `id`, `reference`,
   * `state`. Answer the gateway with a status that stops it from repeating only for what was read and worked on.
   */
  read(callback: SmsCallback): Result<SmsReceipt, TransportProblem>;
  /** Says that a receipt was worked on: from then on it is `repeated`. Until then a repeat is as good as the first, so that none is lost. */
  acknowledge(id: string): void;
}

/**
 * Makes a reader of a gateway's delivery receipts: signed, bounded, told once.
 *
 * @category adapters
 * @example
 * ```ts
 * import { createReceiptReader } from "@carethread/transport-sms";
 *
 * const receipts = createReceiptReader({
 *   signature: { secrets: ["from your secret store"], encoding: "hex", prefix: "sha256=" },
 *   format: "json",
 *   id: "event",
 *   reference: "message.reference",
 *   channelReference: "message.id",
 *   state: "message.status",
 *   states: { delivered: "delivered", gone: "failed", retrying: "delayed" },
 * });
 * if (receipts.isErr()) console.error(receipts.error.code, receipts.error.detail);
 * ```
 */
export const createReceiptReader = (
  options: SmsReceiptOptions,
): Result<ReceiptReader, TransportProblem> => {
  if (options.reference === null && options.channelReference === null)
    return err(portProblem("transport/misconfigured", { field: "reference" }));
  return createReading(options, textAt).map(({ read, acknowledge }) => ({
    read: (callback) =>
      read(callback).andThen(({ id, fields, repeated }) => {
        const at = (path: string | null) => (path === null ? null : textAt(fields, path));
        const reference = at(options.reference);
        const channelReference = at(options.channelReference);
        const word = at(options.state) ?? "";
        const state = Object.hasOwn(options.states, word) ? options.states[word] : undefined;
        if (reference === null && channelReference === null)
          return err(portProblem("transport/refused", { field: "reference" }));
        return state === undefined
          ? err(portProblem("transport/refused", { field: "state" }))
          : ok({ id, repeated, reference, channelReference, state });
      }),
    acknowledge,
  }));
};
