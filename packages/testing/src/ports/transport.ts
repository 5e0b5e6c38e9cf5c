import {
  type Authority,
  type Channel,
  type ChannelWindow,
  type Envelope,
  ok,
  renderLetter,
  renderNotification,
  type Transport,
  type TransportProblem,
} from "@carethread/ports";
import { createFailures, failed } from "./failures.js";

/**
 * What has gone out, as the recipient has it.
 *
 * @category testing
 */
export interface Taken {
  /** The envelope's kind. */
  readonly kind: Envelope["kind"];
  /** The envelope's reference. */
  readonly reference: string;
  /** The address. */
  readonly to: string;
  /** The subject line, which is a fixed one. */
  readonly subject: string;
  /** Everything below the subject line: fixed words, and in a letter the text between them. */
  readonly text: string;
}

/**
 * What {@link createMemoryTransport} is made from.
 *
 * @category testing
 */
export interface MemoryTransportOptions {
  /** The kind of address that it takes. */
  readonly channel: Channel;
  /** Whether it takes letters. */
  readonly letters: boolean;
  /** Whether the recipient can answer; `false` without it. */
  readonly answerable?: boolean;
  /** When what is handed over leaves; always without it. */
  readonly hours?: readonly ChannelWindow[];
  /** Domains that letters may go to as accredited; none without it. */
  readonly accreditedDomains?: readonly string[];
  /** The time that agreements are judged by: milliseconds since 1970 UTC. */
  readonly clock: () => number;
}

/**
 * A channel in memory, which remembers what it took and fails when the test says so.
 *
 * @category testing
 */
export interface MemoryTransport extends Transport {
  /** Everything that was taken, in order. */
  readonly taken: readonly Taken[];
  /** How often the channel was used, whatever came of it. What is refused beforehand does not count. */
  attempts(): number;
  /** The next `times` uses (1 without it) fail so. With `transport/maybe-sent` the envelope is taken, and only the answer is lost. */
  fail(code: TransportProblem["code"], times?: number): void;
}

const addresses: Readonly<Record<Channel, RegExp>> = {
  email: /^[A-Za-z0-9.+_'-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/,
  sms: /^\+?[0-9]{7,15}$/,
  app: /^[\x21-\x7e]{1,200}$/,
  letter: /^[\x20-\x7e]{1,500}$/,
};

/** An authority as it comes: callers without types can leave it out, or bring a kind that nobody knows. */
type GivenAuthority = Authority | { readonly kind: "unknown" } | null | undefined;

const mayCarryText = (
  to: string,
  authority: GivenAuthority,
  { letters, accreditedDomains = [], clock }: MemoryTransportOptions,
): boolean => {
  if (!letters) return false;
  if (authority?.kind === "agreement")
    return authority.address === to && authority.expiresAt > clock();
  return (
    authority?.kind === "accredited" &&
    to.endsWith(`@${authority.domain}`) &&
    accreditedDomains.includes(authority.domain)
  );
};

const takenOf = (envelope: Envelope): Taken => {
  const { kind, reference, to } = envelope;
  const { subject, text } =
    kind === "letter" ? renderLetter(envelope) : renderNotification(envelope);
  return { kind, reference, to, subject, text };
};

/** The code that an envelope is refused with before the channel is used. */
const refusalOf = (
  envelope: Envelope,
  options: MemoryTransportOptions,
): TransportProblem["code"] | null => {
  if (!addresses[options.channel].test(envelope.to)) return "transport/bad-address";
  if (envelope.kind === "notification") return null;
  return mayCarryText(envelope.to, envelope.authority, options) ? null : "transport/body-refused";
};

/**
 * Makes a channel in memory.
 *
 * @category testing
 * @example
 * ```ts run
 * import { createMemoryTransport } from "@carethread/testing";
 *
 * const sms = createMemoryTransport({ channel: "sms", letters: false, clock: () => 0 });
 * sms.fail("transport/unavailable");
 * console.log((await sms.check()).isErr()); // => true
 * ```
 */
export const createMemoryTransport = (options: MemoryTransportOptions): MemoryTransport => {
  const taken: Taken[] = [];
  const failures = createFailures<TransportProblem["code"]>();
  let attempts = 0;
  return {
    spec: "transport/1",
    name: `memory-${options.channel}`,
    channel: options.channel,
    capabilities: { letters: options.letters, answerable: options.answerable ?? false },
    ...(options.hours === undefined ? {} : { hours: options.hours }),
    taken,
    attempts: () => attempts,
    fail: failures.fail,
    send: async (envelope) => {
      const refusal = refusalOf(envelope, options);
      if (refusal !== null) return failed(refusal);
      attempts += 1;
      const failure = failures.next();
      if (failure === undefined || failure === "transport/maybe-sent")
        taken.push(takenOf(envelope));
      if (failure !== undefined) return failed(failure);
      return ok({ channelReference: envelope.reference });
    },
    check: async () => {
      const failure = failures.next();
      return failure === undefined ? ok(undefined) : failed(failure);
    },
  };
};
