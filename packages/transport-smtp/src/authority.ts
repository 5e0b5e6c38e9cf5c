import type { Authority } from "@carethread/ports";
import { type Mailbox, parseAddress } from "./address.js";

/** An authority as it comes: callers without types can leave it out, or bring a kind that nobody knows. */
export type GivenAuthority = Authority | { readonly kind: "unknown" } | null | undefined;

/** Whether the text of a letter may leave for this mailbox now. Anything that is not understood says no. */
export const mayCarryText = (
  authority: GivenAuthority,
  facts: {
    readonly to: Mailbox;
    readonly now: number;
    readonly accreditedDomains: readonly string[];
  },
): boolean => {
  if (authority?.kind === "agreement") {
    const agreed = parseAddress(authority.address);
    // Written so that a time that is no number has ended.
    return agreed?.address === facts.to.address && authority.expiresAt > facts.now;
  }
  if (authority?.kind !== "accredited") return false;
  const domain = authority.domain.toLowerCase();
  return domain === facts.to.domain && facts.accreditedDomains.includes(domain);
};
