import { isIP } from "node:net";
import {
  err,
  ok,
  portProblem,
  type Result,
  TRANSPORT_LIMITS,
  type TransportProblem,
} from "@carethread/ports";
import { type Mailbox, parseAddress, parseDomain } from "./address.js";
import { isPrintableLine } from "./line.js";

/**
 * How the connection is protected.
 *
 * - `implicit`: TLS from the first byte (port 465).
 * - `starttls`: TLS before anything else is said, or nothing is sent (port 587 or 25).
 * - `none-loopback-only`: no TLS, and only to `127.0.0.1` or `::1`, for a mail sink on a developer's machine.
 *
 * @category adapters
 */
export interface SmtpTls {
  /** See above. */
  readonly mode: "implicit" | "starttls" | "none-loopback-only";
  /** The oldest version that is taken; TLS 1.2 without it. */
  readonly minVersion?: "TLSv1.2" | "TLSv1.3";
  /** Certificates (PEM) to trust in place of the system's, for a server with a private authority. */
  readonly ca?: string | readonly string[];
}

/**
 * How long to wait, in milliseconds: each from 1 to 300,000, for no transport may take longer than `TRANSPORT_LIMITS.sendMsMax`.
 *
 * @category adapters
 */
export interface SmtpTimeouts {
  /** For the connection, the greeting and TLS together. */
  readonly connectMs: number;
  /** For one answer of the server. */
  readonly replyMs: number;
  /** For everything from the connection to the last answer: a server that trickles cannot hold a message for longer. */
  readonly totalMs: number;
}

/**
 * What {@link createSmtpTransport} is made from.
 *
 * @category adapters
 */
export interface SmtpTransportOptions {
  /** The mail server's name, or its IP address. */
  readonly host: string;
  /** Its port: 1 to 65535. */
  readonly port: number;
  /** See {@link SmtpTls}. */
  readonly tls: SmtpTls;
  /** The account, for servers that ask for one. */
  readonly auth?: { readonly user: string; readonly pass: string };
  /** The sender that recipients see, and to which bounces go. */
  readonly from: { readonly name: string; readonly address: string };
  /** The domain of Message-IDs, and the name that the server is greeted with. */
  readonly messageIdDomain: string;
  /** Domains that letters may go to under an `AccreditedAuthority`, such as `nhs.net`. Without it, none. */
  readonly accreditedDomains?: readonly string[];
  /** Milliseconds since 1970 UTC, to judge whether an agreement has ended. Without it, the system's clock. */
  readonly clock?: () => number;
  /** See {@link SmtpTimeouts}. */
  readonly timeouts: SmtpTimeouts;
  /** How many connections may be open at once; others wait. 1 to 100, without it 5. */
  readonly connectionsMax?: number;
}

/** Options that have been looked at. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly tls: SmtpTls;
  readonly auth: { readonly user: string; readonly pass: string } | null;
  readonly fromName: string;
  readonly from: Mailbox;
  readonly messageIdDomain: string;
  readonly accreditedDomains: readonly string[];
  readonly clock: () => number;
  readonly timeouts: SmtpTimeouts;
  readonly connectionsMax: number;
}

const hostChars = /^[A-Za-z0-9:.-]{1,253}$/;
const loopback: readonly string[] = ["127.0.0.1", "::1"];
const connectionsMaxDefault = 5;

const between = (number: number, from: number, to: number): boolean =>
  Number.isSafeInteger(number) && number >= from && number <= to;

const flawedField = (options: SmtpTransportOptions): string | null => {
  const { host, port, timeouts, connectionsMax = connectionsMaxDefault } = options;
  if (!hostChars.test(host) || (host.includes(":") && isIP(host) !== 6)) return "host";
  if (!between(port, 1, 65_535)) return "port";
  const { connectMs, replyMs, totalMs } = timeouts;
  const waits = [connectMs, replyMs, totalMs];
  if (!waits.every((ms) => between(ms, 1, TRANSPORT_LIMITS.sendMsMax))) return "timeouts";
  if (!between(connectionsMax, 1, 100)) return "connectionsMax";
  const { auth } = options;
  return auth !== undefined && (auth.user === "" || auth.pass === "") ? "auth" : null;
};

const modes: readonly string[] = ["implicit", "starttls", "none-loopback-only"];

const isUnsafe = ({ tls, host }: SmtpTransportOptions): boolean =>
  !modes.includes(tls.mode) ||
  !["TLSv1.2", "TLSv1.3"].includes(tls.minVersion ?? "TLSv1.2") ||
  (tls.mode === "none-loopback-only" && !loopback.includes(host));

/** Looks at the options once, so that sending never meets a bad one. */
export const checkOptions = (options: SmtpTransportOptions): Result<Settings, TransportProblem> => {
  const flawed = flawedField(options);
  if (flawed !== null) return err(portProblem("transport/misconfigured", { field: flawed }));
  if (isUnsafe(options)) return err(portProblem("transport/insecure", { field: "tls" }));
  const bad = (field: string): Result<never, TransportProblem> =>
    err(portProblem("transport/bad-address", { field }));
  const from = parseAddress(options.from.address);
  if (from === null || !isPrintableLine(options.from.name, 100)) return bad("from");
  const messageIdDomain = parseDomain(options.messageIdDomain);
  if (messageIdDomain === null) return bad("messageIdDomain");
  const accreditedDomains: string[] = [];
  for (const text of options.accreditedDomains ?? []) {
    const domain = parseDomain(text);
    if (domain === null) return bad("accreditedDomains");
    accreditedDomains.push(domain);
  }
  const { host, port, tls, auth = null, timeouts, clock = Date.now } = options;
  const { connectionsMax = connectionsMaxDefault } = options;
  const fromName = options.from.name;
  return ok({
    ...{ host, port, tls, auth, timeouts, clock, connectionsMax },
    ...{ from, fromName, messageIdDomain, accreditedDomains },
  });
};
