/**
 * What comes back from the mail system (RFC 3464). The sender of a bounce is nobody in particular, so it is read as hostile: bounded,
 * never thrown at the caller, and nothing of its text is given on.
 */
import { err, ok, portProblem, type Result, type TransportProblem } from "@carethread/ports";
import PostalMime from "postal-mime";
import { decodeReference } from "./reference.js";

/**
 * What a mail server reports of a mail. Anybody can write such a report: let it raise something, never settle something.
 *
 * @category adapters
 */
export interface DeliveryStatus {
  /** The reference of the envelope that was sent. */
  readonly reference: string;
  /** What became of it. `delayed`: the server goes on trying. */
  readonly state: "failed" | "delayed" | "delivered";
  /** True when trying the same address again will not help. */
  readonly permanent: boolean;
  /** The class of the reason, such as `5.1.1` (RFC 3463): three numbers and nothing else. */
  readonly diagnosticCode: string;
}

const bytesMax = 1_048_576;
const nestingMax = 10;
const headersBytesMax = 65_536;

type Fields = ReadonlyMap<string, string>;

/** Header fields of a part, with continued lines put together. The first of a name counts. */
const fieldsOf = (block: string): Fields => {
  const fields = new Map<string, string>();
  for (const line of block.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== "" && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
};

const states: Readonly<Record<string, DeliveryStatus["state"]>> = {
  failed: "failed",
  delayed: "delayed",
  delivered: "delivered",
  // Handed on to a system that reports nothing more: nothing is known to have gone wrong.
  relayed: "delivered",
  expanded: "delivered",
};

const stateOf = (fields: Fields): DeliveryStatus["state"] | null => {
  const action = fields.get("action")?.toLowerCase() ?? "";
  return Object.hasOwn(states, action) ? (states[action] ?? null) : null;
};

const envelopeReference = (fields: Fields | undefined): string | null =>
  decodeReference(fields?.get("original-envelope-id") ?? "");

/** The reference in the Message-ID of the mail that the report gives back. */
const returnedReference = (headers: string): string | null => {
  const [block = ""] = headers.split(/\r?\n\r?\n/, 1);
  const messageId = fieldsOf(block).get("message-id") ?? "";
  return decodeReference(/^<([^<>@\s]{1,300})@[^<>@\s]+>$/.exec(messageId)?.[1] ?? "");
};

interface Part {
  readonly type: string;
  readonly text: string;
}

const partsOf = async (raw: Uint8Array): Promise<readonly Part[] | null> => {
  try {
    const { attachments } = await PostalMime.parse(raw, {
      attachmentEncoding: "utf8",
      forceRfc822Attachments: true,
      maxNestingDepth: nestingMax,
      maxHeadersSize: headersBytesMax,
    });
    return attachments.map(({ mimeType, content }) => ({
      type: mimeType.toLowerCase(),
      text: typeof content === "string" ? content : new TextDecoder().decode(content),
    }));
  } catch {
    return null;
  }
};

const returnedTypes: readonly string[] = [
  "text/rfc822-headers",
  "message/rfc822-headers",
  "message/rfc822",
  "message/global",
  "message/global-headers",
];

const referenceOf = (parts: readonly Part[], perMessage: Fields | undefined): string | null => {
  const named = envelopeReference(perMessage);
  if (named !== null) return named;
  const returned = parts.find(({ type }) => returnedTypes.includes(type));
  return returned === undefined ? null : returnedReference(returned.text);
};

/**
 * Reads a mail that came back: `null` when it is no report about a mail of this transport.
 *
 * - Bounded: more than 1 MiB, or nested deeper than ten parts, is refused with `transport/refused` (`field`: `raw`). Never throws or rejects.
 * - A report about several recipients never happens, as each mail has one; the first recipient counts.
 * - Nothing of the report's text, the addresses or the returned mail is in the answer.
 *
 * @category adapters
 * @example
 * ```ts run
 * import { parseDeliveryStatus } from "@carethread/transport-smtp";
 *
 * const answer = await parseDeliveryStatus(new TextEncoder().encode("Subject: out of office\r\n\r\nI am away."));
 * console.log(answer.isOk() && answer.value === null); // => true
 * ```
 */
export const parseDeliveryStatus = async (
  raw: Uint8Array,
): Promise<Result<DeliveryStatus | null, TransportProblem>> => {
  if (raw.length > bytesMax)
    return err(portProblem("transport/refused", { field: "raw", bytesMax }));
  const parts = await partsOf(raw);
  if (parts === null) return err(portProblem("transport/refused", { field: "raw" }));
  const status = parts.find(({ type }) => type === "message/delivery-status");
  if (status === undefined) return ok(null);
  const [perMessage, ...recipients] = status.text.split(/\r?\n\r?\n/).map(fieldsOf);
  const recipient = recipients.find((fields) => fields.has("action"));
  const reference = referenceOf(parts, perMessage);
  const state = recipient === undefined ? null : stateOf(recipient);
  if (recipient === undefined || reference === null || state === null) return ok(null);
  const code = /^([245])\.(\d{1,3})\.(\d{1,3})\b/.exec(recipient.get("status") ?? "")?.[0];
  const diagnosticCode = code ?? { failed: "5.0.0", delayed: "4.0.0", delivered: "2.0.0" }[state];
  const permanent = state === "failed" && diagnosticCode.startsWith("5");
  return ok({ reference, state, permanent, diagnosticCode });
};
