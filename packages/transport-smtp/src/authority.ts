import type { LetterEnvelope } from "@carethread/ports";
import { type Mailbox, parseAddress } from "./address.js";

/**
 * Whether the text of this letter may leave for this mailbox now. Anything that is not understood says no: callers without types
 * can leave the authority out.
 */
export const mayCarryText = (
  letter: LetterEnvelope,
  facts: {
    readonly to: Mailbox;
    readonly now: number;
    readonly accreditedDomains: readonly string[];
  },
): boolean => {
  const authority: LetterEnvelope["authority"] | undefined = letter.authority;
  if (authority?.kind === "agreement") {
    const agreed = parseAddress(authority.address);
    // Written so that a time that is no number has ended.
    return agreed?.address === facts.to.address && authority.expiresAt > facts.now;
  }
  if (authority?.kind !== "accredited") return false;
  const domain = authority.domain.toLowerCase();
  return domain === facts.to.domain && facts.accreditedDomains.includes(domain);
};
