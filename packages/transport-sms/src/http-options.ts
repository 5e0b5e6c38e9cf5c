import {
  err,
  ok,
  portProblem,
  type Result,
  TRANSPORT_LIMITS,
  type TransportProblem,
} from "@carethread/ports";
import type { JsonValue } from "./json-path.js";
import { isSenderId } from "./phone-number.js";
import { hasPlaceFor } from "./placeholders.js";

/**
 * How a gateway wants to be asked. In every text `{to}` stands for the number (`+447700900123`), `{toDigits}` for it without the plus, `{text}`,
 * `{reference}` and `{senderId}` for the others.
 *
 * @category adapters
 */
export interface SmsGatewayRequest {
  /** Where it is asked, by `POST`. `https`; `http` only on `127.0.0.1` or `[::1]`, for tests. */
  readonly url: string;
  /** Headers, such as the account's token and `"Idempotency-Key": "{reference}"`. */
  readonly headers: Readonly<Record<string, string>>;
  /** How the fields travel. */
  readonly format: "json" | "form";
  /** The fields. For `form` each is a text. There must be a place for the number, the text and the reference, in here or in the headers. */
  readonly fields: { readonly [name: string]: JsonValue };
}

/**
 * What a gateway's answer means. A status that is not named here leaves open whether the message went out: `transport/maybe-sent`.
 *
 * @category adapters
 */
export interface SmsGatewayAnswers {
  /** It took the message. Such as `[200, 201, 202]`. */
  readonly accepted: readonly number[];
  /** It refused it for good. Such as `[400, 422]`. */
  readonly refused: readonly number[];
  /** It did not take it now, and sent nothing: an account that is not let in, too many at once. Such as `[401, 403, 429, 503]`. */
  readonly later: readonly number[];
  /** Where its own name for the message stands in a JSON answer, such as `data.id`; `null` where it gives none. */
  readonly channelReference: string | null;
}

/**
 * What {@link createHttpSmsTransport} is made from.
 *
 * @category adapters
 */
export interface HttpSmsTransportOptions {
  /** Whom the recipient's phone shows: up to 11 letters and digits, or a number. Replies to letters go nowhere; to a number they come to the gateway. */
  readonly senderId: string;
  /** See {@link SmsGatewayRequest}. */
  readonly request: SmsGatewayRequest;
  /** See {@link SmsGatewayAnswers}. */
  readonly answers: SmsGatewayAnswers;
  /** Where `GET` with the same headers tells, by a status in 200 to 299, that the gateway can be used. */
  readonly checkUrl: string;
  /** A certificate authority of one's own, as PEM. */
  readonly ca?: string;
  /** Milliseconds for the connection with TLS, and for everything. */
  readonly timeouts: { readonly connectMs: number; readonly totalMs: number };
  /** How many may be under way at once; others wait. 1 to 100, without it 5. */
  readonly connectionsMax?: number;
  /** How many segments a notification may take, 1 to 10, without it 6. One that takes more is refused and never cut. */
  readonly segmentsMax?: number;
}

/** Options that have been looked at. */
export type HttpSettings = Required<Omit<HttpSmsTransportOptions, "ca">> & {
  readonly ca: string | null;
};

const loopback: readonly string[] = ["127.0.0.1", "[::1]"];

const isSafe = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== "" || password !== "") return false;
  return protocol === "https:" || (protocol === "http:" && loopback.includes(hostname));
};

const between = (number: number, from: number, to: number): boolean =>
  Number.isSafeInteger(number) && number >= from && number <= to;

const headerName = /^[A-Za-z0-9-]{1,100}$/;
const headerValue = /^[\x20-\x7e]{0,4000}$/;

const isAskable = ({ request }: HttpSmsTransportOptions): boolean => {
  const { headers, fields, format } = request;
  const wellFormed = Object.entries(headers).every(
    ([name, value]) =>
      headerName.test(name) && headerValue.test(value) && !value.includes("{text}"),
  );
  const flat = format === "json" || Object.values(fields).every((f) => typeof f === "string");
  const all = { headers, fields };
  const numbered = hasPlaceFor(fields, "to") || hasPlaceFor(fields, "toDigits");
  return (
    wellFormed && flat && numbered && hasPlaceFor(fields, "text") && hasPlaceFor(all, "reference")
  );
};

const isUnderstood = ({ accepted, refused, later }: SmsGatewayAnswers): boolean => {
  const all = [...accepted, ...refused, ...later];
  return (
    accepted.length > 0 &&
    new Set(all).size === all.length &&
    all.every((status) => between(status, 200, 599))
  );
};

const flawedField = (options: HttpSmsTransportOptions): string | null => {
  const { senderId, answers, timeouts, connectionsMax = 5, segmentsMax = 6 } = options;
  if (!isSenderId(senderId)) return "senderId";
  if (!isAskable(options)) return "request";
  if (!isUnderstood(answers)) return "answers";
  const { connectMs, totalMs } = timeouts;
  if (![connectMs, totalMs].every((ms) => between(ms, 1, TRANSPORT_LIMITS.sendMsMax)))
    return "timeouts";
  if (!between(connectionsMax, 1, 100)) return "connectionsMax";
  return between(segmentsMax, 1, 10) ? null : "segmentsMax";
};

/** Looks at the options once, so that sending never meets a bad one. */
export const checkHttpOptions = (
  options: HttpSmsTransportOptions,
): Result<HttpSettings, TransportProblem> => {
  const unsafe = [options.request.url, options.checkUrl].findIndex((url) => !isSafe(url));
  if (unsafe >= 0)
    return err(portProblem("transport/insecure", { field: unsafe === 0 ? "url" : "checkUrl" }));
  const flawed = flawedField(options);
  if (flawed !== null) return err(portProblem("transport/misconfigured", { field: flawed }));
  const { connectionsMax = 5, segmentsMax = 6, ca = null } = options;
  return ok({ ...options, connectionsMax, segmentsMax, ca });
};
