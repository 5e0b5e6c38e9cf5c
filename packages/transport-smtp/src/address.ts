/**
 * One syntax for addresses, stricter than the standard's: what it takes is one plain ASCII mailbox and nothing that any mail
 * server reads as two, as a route, or as the end of a line.
 */

/** A mailbox, with its domain in lower case. */
export interface Mailbox {
  /** The whole address. */
  readonly address: string;
  /** What stands after the `@`. */
  readonly domain: string;
}

const addressCharsMax = 254;
const localCharsMax = 64;
const domainCharsMax = 253;
// "dot-atom" of RFC 5321 without quoted strings: those carry spaces, commas and line ends past careless parsers.
const atom = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+$/;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const digits = /^[0-9]+$/;

/** A host name with at least two labels, in lower case, or `null`. Names beyond ASCII are refused: two that look alike would be two. */
export const parseDomain = (text: string): string | null => {
  if (text.length > domainCharsMax) return null;
  // Checked before lower-casing, which turns the Kelvin sign into a plain k.
  if (!/^[A-Za-z0-9.-]+$/.test(text)) return null;
  const domain = text.toLowerCase();
  const labels = domain.split(".");
  if (labels.length < 2 || !labels.every((part) => label.test(part))) return null;
  // A last label of digits makes it an IP address or a mistake.
  return digits.test(labels.at(-1) ?? "") ? null : domain;
};

/** One mailbox, or `null` for everything else. */
export const parseAddress = (text: string): Mailbox | null => {
  if (text.length > addressCharsMax) return null;
  const at = text.lastIndexOf("@");
  const local = text.slice(0, Math.max(at, 0));
  if (local.length > localCharsMax || !local.split(".").every((part) => atom.test(part)))
    return null;
  const domain = parseDomain(text.slice(at + 1));
  return domain === null ? null : { address: `${local}@${domain}`, domain };
};
