import type { LetterContent } from "./letter.js";
import type { NotificationContent } from "./notification.js";
import type { TransportProblem } from "./port-catalogue.js";
import type { Result } from "./result.js";

/**
 * A channel by which something leaves the practice.
 *
 * @category ports
 */
export interface Transport {
  /** The version of this contract that the adapter keeps. */
  readonly spec: "transport/1";
  /** The technology, for health pages: `"smtp"`. */
  readonly name: string;
  /** The kind of address that it takes. */
  readonly channel: Channel;
  /** What it offers. The conformance kit verifies each one, and each absence. */
  readonly capabilities: TransportCapabilities;
  /**
   * When what is handed over leaves; always, without it. Outside, a channel keeps it until the next of these: a notification that is handed over at 18:01 on
   * a Friday may go out on Monday. Whoever plans by time must know it.
   */
  readonly hours?: readonly ChannelWindow[];
  /**
   * Hands an envelope over to the channel.
   *
   * - Atomic: handed over to the next hop, or not. `ok` means handed over, never delivered or read.
   * - Repeat: the same `reference` may be sent twice where the first outcome was unknown; a channel that can de-duplicate does.
   * - Concurrency: any number of calls at once.
   * - Time: it answers within `TRANSPORT_LIMITS``.sendMsMax`, with `maybe-sent` where it does not know. Whoever sends holds the work for as long as that:
   *   what takes longer may be sent a second time by somebody else.
   * - Errors: `transport/refused`, `bad-address`, `body-refused` (for good); `unavailable`, `insecure` (nothing was sent, try later);
   *   `maybe-sent` (the answer was lost). A letter whose authority is missing, of another kind than the channel accepts, expired or
   *   for another address is refused before a connection is made.
   */
  send(envelope: Envelope): Promise<Result<HandedOver, TransportProblem>>;
  /** Whether the channel can be used now, without sending anything. Errors: `transport/unavailable`, `transport/insecure`. */
  check(): Promise<Result<void, TransportProblem>>;
}

/**
 * What a transport keeps to.
 *
 * @category ports
 * @example
 * ```ts run
 * import { TRANSPORT_LIMITS } from "@carethread/ports";
 *
 * console.log(TRANSPORT_LIMITS.sendMsMax); // => 300000
 * ```
 */
export const TRANSPORT_LIMITS = {
  /** Milliseconds within which `send` answers, whatever the other end does. */
  sendMsMax: 300_000,
} as const;

/** A time on some days of the week, in the local time of the United Kingdom. @category ports */
export interface ChannelWindow {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekdays: readonly number[];
  /** From when, `HH:MM`. */
  readonly from: string;
  /** Until when, exclusive: `HH:MM`, `24:00` at most. */
  readonly to: string;
}

/** A kind of address. @category ports */
export type Channel = "email" | "sms" | "app" | "letter";

/** What a channel can do. @category ports */
export interface TransportCapabilities {
  /** Whether letters (envelopes with the text of a message) are taken at all, under an authority. */
  readonly letters: boolean;
  /** Whether what it sends can be answered by the recipient. */
  readonly answerable: boolean;
}

/** What is handed over: a notification, which has no place for a text, or a letter under an authority. @category ports */
export type Envelope = NotificationEnvelope | LetterEnvelope;

/** Tells somebody to sign in. It cannot carry the text of a message: there is no field for one. @category ports */
export interface NotificationEnvelope extends NotificationContent {
  /** Distinguishes the two envelopes. */
  readonly kind: "notification";
  /** Unique for this notification: 1 to 150 printable ASCII characters; safe to show in a channel's logs. */
  readonly reference: string;
  /** The address. */
  readonly to: string;
}

/**
 * Carries the text of a message, because both sides have agreed to it in writing or the channel is accredited. The channel sends what
 * `renderLetter` makes of it: the text word for word between fixed lines, under a fixed subject line.
 *
 * @category ports
 */
export interface LetterEnvelope extends LetterContent {
  /** Distinguishes the two envelopes. */
  readonly kind: "letter";
  /** Unique for this letter: 1 to 150 printable ASCII characters; safe to show in a channel's logs. */
  readonly reference: string;
  /** The address. */
  readonly to: string;
  /** Why the text may leave. */
  readonly authority: Authority;
}

/** Why a text may leave by a channel. @category ports */
export type Authority = AgreementAuthority | AccreditedAuthority;

/** A written understanding between patient and practice. @category ports */
export interface AgreementAuthority {
  /** Distinguishes the two authorities. */
  readonly kind: "agreement";
  /** The agreement. */
  readonly agreement: string;
  /** The version of the text that both agreed to. */
  readonly textVersion: string;
  /** The one address it holds for. */
  readonly address: string;
  /** It ends then: milliseconds since 1970 UTC. */
  readonly expiresAt: number;
}

/** A mail domain that is accredited for clinical content between professionals, such as NHSmail. @category ports */
export interface AccreditedAuthority {
  /** Distinguishes the two authorities. */
  readonly kind: "accredited";
  /** The domain of the address. */
  readonly domain: string;
}

/** The channel took it. @category ports */
export interface HandedOver {
  /** The channel's own name for it, or the envelope's reference where it gives none. */
  readonly channelReference: string;
}
