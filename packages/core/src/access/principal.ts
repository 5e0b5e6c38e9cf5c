import type { AccountId, PartnerId, PracticeId, StaffId } from "../kernel/id.js";
import type { Assurance } from "../person/person.js";

/**
 * Who is asking, as the host's sign-in established it. Carethread trusts these fields and nothing else; what the principal may do is
 * decided here, with each call.
 *
 * @category access
 */
export type Principal = PersonPrincipal | StaffPrincipal | PartnerPrincipal;

/** A patient, or somebody who acts for one. @category access */
export interface PersonPrincipal {
  /** Distinguishes the principals. */
  readonly kind: "person";
  /** The practice whose page it is. */
  readonly practice: PracticeId;
  /** The signed-in account. */
  readonly account: AccountId;
  /** How the account's identity was proven to the host. */
  readonly assurance: Assurance;
}

/** A member of staff. @category access */
export interface StaffPrincipal {
  /** Distinguishes the principals. */
  readonly kind: "staff";
  /** The practice. */
  readonly practice: PracticeId;
  /** The host's reference. */
  readonly staff: StaffId;
}

/** A clinician of another organisation. @category access */
export interface PartnerPrincipal {
  /** Distinguishes the principals. */
  readonly kind: "partner";
  /** The practice that holds the thread. */
  readonly practice: PracticeId;
  /** The partner. */
  readonly partner: PartnerId;
}

/** A short name that keeps the keys and drafts of principals apart. */
export const principalName = (principal: Principal): string => {
  switch (principal.kind) {
    case "person":
      return `p/${principal.account}`;
    case "staff":
      return `s/${principal.staff}`;
    case "partner":
      return `c/${principal.partner}`;
  }
};
