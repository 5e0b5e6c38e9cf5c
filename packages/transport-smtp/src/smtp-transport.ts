import {
  createGate,
  type Envelope,
  err,
  type HandedOver,
  type Patience,
  portProblem,
  type Result,
  TRANSPORT_LIMITS,
  type Transport,
  type TransportProblem,
} from "@carethread/ports";
import { parseAddress } from "./address.js";
import { mayCarryText } from "./authority.js";
import { composeMail, type Mail } from "./message.js";
import { checkOptions, type Settings, type SmtpTransportOptions } from "./options.js";
import { runSession } from "./session.js";

/**
 * A transport over SMTP, which its owner can close.
 *
 * @category adapters
 */
export interface SmtpTransport extends Transport {
  /** Waits for what is under way and takes nothing more: `send` and `check` answer `transport/unavailable` from now on. Repeat: harmless. */
  close(): Promise<void>;
}

type Prepared = Promise<Result<Mail, TransportProblem>>;

/** Everything that is judged before a connection is made. */
const judge = async (envelope: Envelope, settings: Settings): Prepared => {
  const to = parseAddress(envelope.to);
  if (to === null) return err(portProblem("transport/bad-address"));
  if (envelope.kind === "letter") {
    const { accreditedDomains, clock } = settings;
    const allowed = mayCarryText(envelope.authority, { to, now: clock(), accreditedDomains });
    if (!allowed) return err(portProblem("transport/body-refused"));
  }
  return composeMail(envelope, to, settings);
};

/** The same for callers without types: what is no envelope is refused like one that says too much, and nothing is thrown. */
const prepare = async (envelope: Envelope, settings: Settings): Prepared => {
  try {
    return await judge(envelope, settings);
  } catch {
    return err(portProblem("transport/refused", { field: "envelope" }));
  }
};

/**
 * Sends notifications and letters by e-mail, never without TLS beyond this machine.
 *
 * - A notification says the fixed words of the ports package and nothing else. A letter goes only to the one address of an agreement
 *   that has not ended, or to a domain that is in `accreditedDomains`; otherwise no connection is made.
 * - `ok` means that the server took the mail. Whether it arrived, a bounce tells: see {@link parseDeliveryStatus}. `channelReference` is the
 *   Message-ID, which is made from the envelope's reference: a mail that is sent twice has the same one.
 * - Errors when it is made: `transport/misconfigured` (`field`: `host`, `port`, `timeouts`, `connectionsMax`, `auth`), `transport/insecure` (`tls`),
 *   `transport/bad-address` (`from`, `messageIdDomain`, `accreditedDomains`).
 * - Errors of `send`: `transport/bad-address`; `transport/body-refused`; `transport/refused` (the server said no for good, with `reply`; or one
 *   `field` would have changed what the mail says); `transport/insecure` and `transport/unavailable` (nothing was sent, a retry is safe);
 *   `transport/maybe-sent` (the last byte went out and no answer came: a retry may send the mail a second time).
 *
 * @category adapters
 * @example
 * ```ts
 * import { createSmtpTransport } from "@carethread/transport-smtp";
 *
 * const transport = createSmtpTransport({
 *   host: "mail.elm-street.example",
 *   port: 587,
 *   tls: { mode: "starttls" },
 *   from: { name: "Elm Street Surgery", address: "no-reply@elm-street.example" },
 *   messageIdDomain: "elm-street.example",
 *   timeouts: { connectMs: 10_000, replyMs: 60_000, totalMs: 120_000 },
 * });
 * if (transport.isErr()) console.error(transport.error.code, transport.error.detail);
 * ```
 */
export const createSmtpTransport = (
  options: SmtpTransportOptions,
): Result<SmtpTransport, TransportProblem> => checkOptions(options).map(transportOf);

const transportOf = (settings: Settings): SmtpTransport => {
  const gate = createGate(settings.connectionsMax);
  let closed = false;
  // Judged and sent as one, so that whoever closes waits for everything that had been asked for by then.
  const through = async <Value>(
    work: () => Promise<Result<Value, TransportProblem>>,
  ): Promise<Result<Value, TransportProblem>> => {
    if (closed) return err(portProblem("transport/unavailable", { closed: true }));
    const answer = await gate.through(patience, work);
    return answer ?? err(portProblem("transport/unavailable", { step: "wait" }));
  };
  // The time in which a transport answers holds with the waiting for a connection.
  const patience: Patience = (over) => {
    const timer = setTimeout(over, TRANSPORT_LIMITS.sendMsMax - settings.timeouts.totalMs);
    return () => clearTimeout(timer);
  };
  const send = async (envelope: Envelope): Promise<Result<HandedOver, TransportProblem>> => {
    const prepared = await prepare(envelope, settings);
    if (prepared.isErr()) return err(prepared.error);
    const sent = await runSession(settings, prepared.value);
    return sent.map(() => ({ channelReference: prepared.value.messageId }));
  };
  return Object.freeze({
    spec: "transport/1",
    name: "smtp",
    channel: "email",
    capabilities: Object.freeze({ letters: true, answerable: false }),
    send: (envelope) => through(() => send(envelope)),
    check: () => through(() => runSession(settings, null)),
    close: () => {
      closed = true;
      return gate.empty();
    },
  } satisfies SmtpTransport);
};
