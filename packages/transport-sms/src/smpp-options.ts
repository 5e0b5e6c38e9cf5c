import { isIP } from "node:net";
import {
  type ChannelWindow,
  err,
  ok,
  portProblem,
  type Result,
  TRANSPORT_LIMITS,
  type TransportProblem,
} from "@carethread/ports";
import { isSenderId } from "./phone-number.js";

/** What comes over the connection besides answers. @category adapters */
export type SmppIncoming =
  | {
      readonly kind: "receipt";
      /** The envelope's reference, or `null` for a message of an earlier process: the network names its own reference only. */
      readonly reference: string | null;
      /** The network's own name for the message. */
      readonly channelReference: string;
      /** What became of it. */
      readonly state: "delivered" | "failed" | "delayed";
    }
  | {
      /** A receipt in words that are not SMPP's: what became of the message is not known. For the host's log; answer `true`, or it comes again. */
      readonly kind: "unreadable-receipt";
      /** The network's own name for the message, or `null` where it cannot be made out. */
      readonly channelReference: string | null;
    }
  | {
      readonly kind: "reply";
      /** Who wrote: in the international form, or as the network said it. */
      readonly from: string;
      /** To which number. */
      readonly to: string;
      /** What was written: clinical text. */
      readonly text: string;
    };

/**
 * What {@link createSmppTransport} is made from.
 *
 * @category adapters
 */
export interface SmppTransportOptions {
  /** The message centre's name, or its IP address. */
  readonly host: string;
  /** Its port: 1 to 65535. */
  readonly port: number;
  /** Whether the connection is encrypted, which it always is, but on this machine: `none-loopback-only` takes `127.0.0.1` and `::1` alone. */
  readonly tls:
    | { readonly mode: "implicit"; readonly ca?: string }
    | { readonly mode: "none-loopback-only" };
  /** The account. A password has at most 8 characters in SMPP. */
  readonly account: {
    readonly systemId: string;
    readonly password: string;
    readonly systemType: string;
  };
  /** Whom the recipient's phone shows: up to 11 letters and digits, or a number. */
  readonly senderId: string;
  /** Milliseconds: for the connection and the bind; for one answer; between two signs of life. */
  readonly timeouts: {
    readonly bindMs: number;
    readonly answerMs: number;
    readonly idleMs: number;
  };
  /** How many segments a notification may take, 1 to 10, without it 6. */
  readonly segmentsMax?: number;
  /** When the gateway lets messages leave, where it holds them back outside; always, without it. */
  readonly hours?: readonly ChannelWindow[];
  /**
   * Takes what comes in, before it is confirmed to the message centre: when it answers `false`, or throws, the centre is told to try again
   * later. Without it, receipts are confirmed and dropped, and replies are told to try again later, because a reply must not vanish.
   */
  readonly incoming?: (incoming: SmppIncoming) => Promise<boolean>;
}

/** Options that have been looked at. */
export interface SmppSettings extends Omit<SmppTransportOptions, "segmentsMax"> {
  readonly segmentsMax: number;
}

const hostChars = /^[A-Za-z0-9:.-]{1,253}$/;
const loopback: readonly string[] = ["127.0.0.1", "::1"];
const printable = (text: string, charsMax: number): boolean =>
  text.length <= charsMax && /^[\x21-\x7e]*$/.test(text);

const between = (number: number, from: number, to: number): boolean =>
  Number.isSafeInteger(number) && number >= from && number <= to;

const isAccount = ({ systemId, password, systemType }: SmppTransportOptions["account"]): boolean =>
  systemId !== "" && printable(systemId, 15) && printable(password, 8) && printable(systemType, 12);

/** A bind and every segment's answer are waited for in turn, and all of it within what the port allows. */
const isInTime = (
  { bindMs, answerMs, idleMs }: SmppTransportOptions["timeouts"],
  segmentsMax: number,
): boolean =>
  [bindMs, answerMs, idleMs].every((ms) => between(ms, 1, TRANSPORT_LIMITS.sendMsMax)) &&
  bindMs + answerMs * segmentsMax <= TRANSPORT_LIMITS.sendMsMax;

const modes: readonly string[] = ["implicit", "none-loopback-only"];

const flawedField = (options: SmppTransportOptions): string | null => {
  const { host, port, account, senderId, segmentsMax = 6 } = options;
  if (!hostChars.test(host) || (host.includes(":") && isIP(host) !== 6)) return "host";
  if (!between(port, 1, 65_535)) return "port";
  if (!isAccount(account)) return "account";
  if (!isSenderId(senderId)) return "senderId";
  if (!between(segmentsMax, 1, 10)) return "segmentsMax";
  return isInTime(options.timeouts, segmentsMax) ? null : "timeouts";
};

/** Looks at the options once, so that sending never meets a bad one. */
export const checkSmppOptions = (
  options: SmppTransportOptions,
): Result<SmppSettings, TransportProblem> => {
  const { tls, host, segmentsMax = 6 } = options;
  const safe = modes.includes(tls.mode) && (tls.mode === "implicit" || loopback.includes(host));
  if (!safe) return err(portProblem("transport/insecure", { field: "tls" }));
  const flawed = flawedField(options);
  if (flawed !== null) return err(portProblem("transport/misconfigured", { field: flawed }));
  return ok({ ...options, segmentsMax });
};
