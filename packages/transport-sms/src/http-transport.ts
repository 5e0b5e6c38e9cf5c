import {
  createGate,
  type Envelope,
  err,
  type HandedOver,
  ok,
  portProblem,
  type Result,
  type Transport,
  type TransportProblem,
} from "@carethread/ports";
import { type Answered, type Asking, exchange } from "./http-exchange.js";
import {
  checkHttpOptions,
  type HttpSettings,
  type HttpSmsTransportOptions,
} from "./http-options.js";
import { readFields, textAt } from "./json-path.js";
import { patienceBeside } from "./patience.js";
import { filledJson, filledTexts, valuesOf } from "./placeholders.js";
import { composeShortMessage, type ShortMessage } from "./short-message.js";

const askingFor = (settings: HttpSettings, message: ShortMessage): Asking => {
  const { url, headers, format, fields } = settings.request;
  const values = valuesOf(message, settings.senderId);
  const type = format === "json" ? "application/json" : "application/x-www-form-urlencoded";
  const body =
    format === "json"
      ? JSON.stringify(filledJson(fields, values))
      : new URLSearchParams(filledTexts(fields, values)).toString();
  return {
    method: "POST",
    url,
    headers: { ...filledTexts(headers, values), "Content-Type": `${type}; charset=utf-8` },
    body: Buffer.from(body, "utf8"),
  };
};

/** What the answer means, by the table that the host gave. */
const meaningOf = (
  settings: HttpSettings,
  { reference }: ShortMessage,
  { status, body }: Answered,
): Result<HandedOver, TransportProblem> => {
  const { accepted, refused, later, channelReference: path } = settings.answers;
  if (accepted.includes(status)) {
    const fields = path === null || body === null ? null : readFields(body, "json");
    return ok({ channelReference: textAt(fields, path ?? "") ?? reference });
  }
  if (refused.includes(status)) return err(portProblem("transport/refused", { status }));
  if (later.includes(status)) return err(portProblem("transport/unavailable", { status }));
  return err(portProblem("transport/maybe-sent", { status }));
};

/**
 * Sends notifications by SMS through a gateway's HTTP interface, which the options describe as data.
 *
 * - One-way: it takes no letters, and nobody reads replies, which the fixed text says together with where to turn. A notification is never cut.
 * - `ok` means that the gateway took it. Whether it arrived, a receipt tells: see {@link createReceiptReader}. `channelReference` is the gateway's
 *   name for it where it gives one.
 * - A message that is sent twice carries the same reference: a gateway that knows idempotency keys sends it once.
 * - Errors when it is made: `transport/insecure` (`field`: `url`, `checkUrl`), `transport/misconfigured` (`field`).
 * - Errors of `send`: `transport/bad-address`; `transport/body-refused` (every letter); `transport/refused` (`status`: the gateway said no for good; `field`:
 *   the envelope cannot go out, `segments` for one that is too long); `transport/insecure` and `transport/unavailable` (nothing was sent, a retry is
 *   safe); `transport/maybe-sent` (it was asked, and no answer came that says what it did).
 *
 * @category adapters
 * @example
 * ```ts
 * import { createHttpSmsTransport } from "@carethread/transport-sms";
 *
 * const transport = createHttpSmsTransport({
 *   senderId: "ElmStreet",
 *   request: {
 *     url: "https://sms.example/v1/messages",
 *     headers: { Authorization: "Bearer from-your-secret-store", "Idempotency-Key": "{reference}" },
 *     format: "json",
 *     fields: { to: "{to}", from: "{senderId}", body: "{text}" },
 *   },
 *   answers: { accepted: [200, 201, 202], refused: [400, 422], later: [401, 403, 429, 503], channelReference: "id" },
 *   checkUrl: "https://sms.example/v1/account",
 *   timeouts: { connectMs: 10_000, totalMs: 60_000 },
 * });
 * if (transport.isErr()) console.error(transport.error.code, transport.error.detail);
 * ```
 */
export const createHttpSmsTransport = (
  options: HttpSmsTransportOptions,
): Result<Transport, TransportProblem> => checkHttpOptions(options).map(transportOf);

const transportOf = (settings: HttpSettings): Transport => {
  const gate = createGate(settings.connectionsMax);
  const patience = patienceBeside(settings.timeouts.totalMs);
  const asked = async (asking: Asking): Promise<Result<Answered, TransportProblem>> =>
    (await gate.through(patience, () => exchange(settings, asking))) ??
    err(portProblem("transport/unavailable", { step: "wait" }));
  const send = async (envelope: Envelope): Promise<Result<HandedOver, TransportProblem>> => {
    const composed = composeShortMessage(envelope, settings.segmentsMax);
    if (composed.isErr()) return err(composed.error);
    const message = composed.value;
    const answered = await asked(askingFor(settings, message));
    return answered.andThen((answer) => meaningOf(settings, message, answer));
  };
  const check = async (): Promise<Result<void, TransportProblem>> => {
    const { checkUrl: url } = settings;
    // A header that is made for a message means nothing without one.
    const headers = Object.fromEntries(
      Object.entries(settings.request.headers).filter(([, text]) => !/\{[A-Za-z]+\}/.test(text)),
    );
    const answered = await asked({ method: "GET", url, headers, body: null });
    if (answered.isErr()) {
      const { code } = answered.error;
      return err(
        portProblem(code === "transport/insecure" ? code : "transport/unavailable", {
          step: "check",
        }),
      );
    }
    const { status } = answered.value;
    return status >= 200 && status < 300
      ? ok(undefined)
      : err(portProblem("transport/unavailable", { status }));
  };
  return Object.freeze({
    spec: "transport/1",
    name: "sms-http",
    channel: "sms",
    capabilities: Object.freeze({ letters: false, answerable: false }),
    ...(settings.hours === undefined ? {} : { hours: settings.hours }),
    send,
    check,
  } satisfies Transport);
};
