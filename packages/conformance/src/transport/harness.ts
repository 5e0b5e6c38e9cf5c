import type { AccreditedAuthority, Transport } from "@carethread/ports";
import type { KitHarness } from "../kit/clause.js";

/**
 * What the author of a transport gives to the kit: a channel whose other end the kit can look at and break.
 *
 * @category conformance
 */
export interface TransportHarness extends KitHarness {
  /** Always `"transport"`. */
  readonly port: "transport";
  /** Two addresses that the channel takes. */
  readonly addresses: readonly [string, string];
  /** Addresses that it cannot take: mistyped, empty, two in one, with a line end. */
  readonly badAddresses: readonly string[];
  /** An authority that the adapter accepts, with an address that it fits, or `null` for a channel without. */
  readonly accredited: { readonly authority: AccreditedAuthority; readonly to: string } | null;
  /** The adapter, with nothing sent yet. */
  open(): Promise<Transport>;
  /** What has arrived, in any order, as text that a person could read: decoded, with subject and every header. */
  arrived(): Promise<readonly ArrivedMessage[]>;
  /** How often the other end was contacted since `open`. */
  contacts(): Promise<number>;
  /** How the other end behaves from now on: well; it refuses each message for good; it is not there; it takes the message and the answer is lost. */
  behave(how: "well" | "refuse" | "gone" | "lose-answer"): Promise<void>;
  /** The time that the adapter judges agreements by: milliseconds since 1970 UTC. */
  now(): number;
}

/**
 * A message at the other end.
 *
 * @category conformance
 */
export interface ArrivedMessage {
  /** The address that it went to. */
  readonly to: string;
  /** Everything that can be read of it. Line ends are `\n`. */
  readonly content: string;
}
