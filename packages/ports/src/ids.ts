/**
 * Mints identifiers. The only way in which core learns anything random.
 *
 * @category ports
 */
export interface Ids {
  /** The version of this contract that the adapter keeps. */
  readonly spec: "ids/1";
  /** A new record identifier: 1 to 64 of letters, digits, `-`; unique; need not be unguessable. Never throws. */
  id(): string;
  /** Unguessable characters from `23456789ABCDEFGHJKMNPQRSTVWXYZ` (no look-alikes): about 4.9 bits each. Never throws. */
  secret(chars: number): string;
}
