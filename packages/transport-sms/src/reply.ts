import { err, ok, portProblem, type Result, type TransportProblem } from "@carethread/ports";
import { createReading, type SmsCallback, type SmsCallbackOptions } from "./callback.js";
import { textAt } from "./json-path.js";
import { parsePhoneNumber } from "./phone-number.js";

/** What somebody answered, although nobody reads replies. Its text is clinical: it goes to Carethread and nowhere else. @category adapters */
export interface SmsReply {
  /** The same for the same reply when it comes again. */
  readonly id: string;
  /** It was acknowledged before: nothing is left to do. */
  readonly repeated: boolean;
  /** Who wrote: in the international form, or as the network said it where that is no subscriber's number. */
  readonly from: string;
  /** To which number of the practice, as the network said it. */
  readonly to: string;
  /** What was written. */
  readonly text: string;
}

/** How replies look. Paths are such as `message.text`. @category adapters */
export interface SmsReplyOptions extends SmsCallbackOptions {
  /** Where the sender's number stands. */
  readonly from: string;
  /** Where the number stands to which it was sent. */
  readonly to: string;
  /** Where the text stands. */
  readonly text: string;
}

/** Reads replies. @category adapters */
export interface ReplyReader {
  /**
   * Reads one callback. Never throws. Errors: `transport/refused` with `field`: `signature`, `body`, `id`, `from`, `to`, `text`. Answer the gateway with a
   * status that stops it from repeating only for what Carethread took.
   */
  read(callback: SmsCallback): Result<SmsReply, TransportProblem>;
  /** Says that Carethread took it: from then on it is `repeated`. */
  acknowledge(id: string): void;
}

/** The number in the international form, where gateways leave out the plus. */
const subscriberOf = (text: string): string =>
  parsePhoneNumber(text) ?? parsePhoneNumber(`+${text}`) ?? text;

/**
 * Makes a reader of what people answer: signed, bounded, told once. What it reads goes to `worker.received`, which answers the writer.
 *
 * @category adapters
 * @example
 * ```ts
 * import { createReplyReader } from "@carethread/transport-sms";
 *
 * const replies = createReplyReader({
 *   signature: { secrets: ["from your secret store"], encoding: "hex", prefix: "" },
 *   format: "form",
 *   ...{ id: "MessageId", from: "From", to: "To", text: "Body" },
 * });
 * if (replies.isErr()) console.error(replies.error.code, replies.error.detail);
 * ```
 */
export const createReplyReader = (
  options: SmsReplyOptions,
): Result<ReplyReader, TransportProblem> =>
  createReading(options, textAt).map(({ read, acknowledge }) => ({
    read: (callback) =>
      read(callback).andThen(({ id, fields, repeated }) => {
        const [from, to, text] = [options.from, options.to, options.text].map((path) =>
          textAt(fields, path),
        );
        const missing = { from, to, text };
        for (const [field, value] of Object.entries(missing))
          if (typeof value !== "string") return err(portProblem("transport/refused", { field }));
        return ok({
          ...{ id, repeated, text: text ?? "" },
          from: subscriberOf(from ?? ""),
          to: subscriberOf(to ?? ""),
        });
      }),
    acknowledge,
  }));
