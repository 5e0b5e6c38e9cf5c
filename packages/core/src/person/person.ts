import type { Channel } from "@carethread/ports";
import type {
  AccountId,
  AgreementId,
  LinkageCodeId,
  PatientId,
  ProxyId,
  StaffId,
} from "../kernel/id.js";

/**
 * How sure one is who somebody is, as NHS login counts it: `P0` nothing but an address, `P5` details matched, `P9` proven with a
 * document or in person.
 *
 * @category people
 */
export type Assurance = "P0" | "P5" | "P9";

/** What a proxy may do. @category people */
export type ProxyScope = "read" | "send";

/** On what a proxy's authority rests. @category people */
export type ProxyBasis =
  | "parental-responsibility"
  | "patient-consent"
  | "power-of-attorney"
  | "court-order";

/** What a linkage code is for. @category people */
export type LinkagePurpose =
  | { readonly kind: "self" }
  | {
      readonly kind: "proxy";
      readonly scope: readonly ProxyScope[];
      readonly basis: ProxyBasis;
      /** When the authority ends: milliseconds since 1970 UTC. Cut to the 16th birthday for parental responsibility. */
      readonly until: number;
    };

/** A linkage code that was issued. The code itself is stored nowhere: it is derived from the practice's key. @category people */
export interface LinkageCode {
  /** Its reference, which is not the secret. */
  readonly code: LinkageCodeId;
  /** For the patient's own account or for a proxy. */
  readonly purpose: LinkagePurpose;
  /** The level that the account has at the practice once it was used. */
  readonly level: Assurance;
  /** How it got to the person. */
  readonly handedOver: "in-person" | "letter";
  /** Who issued it. */
  readonly issuedBy: StaffId;
  /** When: milliseconds since 1970 UTC. */
  readonly issuedAt: number;
  /** When it ends, exclusive: milliseconds since 1970 UTC. */
  readonly expiresAt: number;
  /** Wrong tries for this patient while it was open; the fifth locks it. */
  readonly wrongTries: number;
  /** `open` does not say that it can still be used: that also depends on `expiresAt`. */
  readonly state: "open" | "used" | "cancelled" | "locked";
  /** The account that used it, or `null`. */
  readonly usedBy: AccountId | null;
}

/** The patient's own account. @category people */
export interface Enrolment {
  /** The account. */
  readonly account: AccountId;
  /** The level at which the practice knows the person. */
  readonly level: Assurance;
  /** When: milliseconds since 1970 UTC. */
  readonly enrolledAt: number;
}

/** Somebody who may act for the patient. @category people */
export interface ProxyGrant {
  /** Its reference. */
  readonly proxy: ProxyId;
  /** The proxy's account. */
  readonly account: AccountId;
  /** The level at which the practice knows the proxy. */
  readonly level: Assurance;
  /** What the proxy may do. */
  readonly scope: readonly ProxyScope[];
  /** On what it rests. */
  readonly basis: ProxyBasis;
  /** From when: milliseconds since 1970 UTC. */
  readonly since: number;
  /** Until when, exclusive: milliseconds since 1970 UTC. */
  readonly until: number;
  /** When it was revoked, or `null`. */
  readonly revokedAt: number | null;
}

/** What a choice is about. @category consent */
export type Purpose = "messages" | "notifications";

/** What somebody chose. An unknown choice refuses, except that messages in the app need no consent. @category consent */
export type ChoiceValue = "consented" | "objected";

/** One choice of a patient about one channel and purpose. @category consent */
export interface Choice {
  /** The channel. */
  readonly channel: Channel;
  /** The purpose. */
  readonly purpose: Purpose;
  /** What was chosen. */
  readonly value: ChoiceValue;
  /** Counts the changes of this choice, from 1. */
  readonly version: number;
  /** When: milliseconds since 1970 UTC. */
  readonly at: number;
}

/** A contact address. The address itself is a sealed body. */
export interface Contact {
  readonly channel: Channel;
  readonly bodyRef: string;
  readonly at: number;
  /** A keyed digest of the address, under which its owner is found when somebody writes from it; `null` for channels on which nobody can. */
  readonly lookup: string | null;
}

/**
 * A written understanding that e-mail is insecure and that both sides use it nevertheless.
 *
 * @category consent
 */
export interface Agreement {
  /** Its reference. */
  readonly agreement: AgreementId;
  /** The version of the text. */
  readonly textVersion: string;
  /** The language of the text that was shown. */
  readonly language: string;
  /** What may be sent: replies to the patient's messages, or also messages that the practice starts. */
  readonly scope: readonly AgreementScope[];
  /** The member of staff who agreed for the practice. */
  readonly offeredBy: StaffId;
  /** When: milliseconds since 1970 UTC. */
  readonly offeredAt: number;
  /** When the patient agreed, or `null`. */
  readonly signedAt: number | null;
  /** The contact address it holds for, as a reference to a sealed body; set at signing. A changed address ends it. */
  readonly addressRef: string | null;
  /** When it ends: milliseconds since 1970 UTC. */
  readonly expiresAt: number;
  /** When and by whom it was withdrawn, or `null`. */
  readonly withdrawn: { readonly at: number; readonly by: "patient" | "practice" } | null;
}

/** What an agreement covers. @category consent */
export type AgreementScope = "replies" | "new-threads";

/** A patient's relationship with one practice. */
export interface Person {
  readonly patient: PatientId;
  /** True once anything was recorded and the person's data key is stored. */
  readonly known: boolean;
  readonly enrolment: Enrolment | null;
  readonly codes: Readonly<Record<LinkageCodeId, LinkageCode>>;
  readonly proxies: Readonly<Record<ProxyId, ProxyGrant>>;
  /** By `channel/purpose`. */
  readonly choices: Readonly<Record<string, Choice>>;
  readonly contacts: Readonly<Partial<Record<Channel, Contact>>>;
  readonly agreements: Readonly<Record<AgreementId, Agreement>>;
  /** BCP 47, for notifications and disclaimers. */
  readonly language: string;
}

/** A person of whom nothing is known. */
export const initialPerson = (patient: PatientId): Person => ({
  patient,
  known: false,
  enrolment: null,
  codes: {},
  proxies: {},
  choices: {},
  contacts: {},
  agreements: {},
  language: "en",
});

/** Whether a proxy's authority holds at a time. */
export const proxyHolds = (proxy: ProxyGrant, now: number): boolean =>
  proxy.revokedAt === null && proxy.since <= now && now < proxy.until;

/** Whether an agreement lets e-mail out at a time: signed by both, not withdrawn, not over, and for the address that is in force. */
export const agreementHolds = (agreement: Agreement, person: Person, now: number): boolean =>
  agreement.signedAt !== null &&
  agreement.withdrawn === null &&
  now < agreement.expiresAt &&
  agreement.addressRef !== null &&
  agreement.addressRef === person.contacts.email?.bodyRef;

/** What the patient chose, or `unknown`. */
export const choiceOf = (
  person: Person,
  channel: Channel,
  purpose: Purpose,
): ChoiceValue | "unknown" => person.choices[`${channel}/${purpose}`]?.value ?? "unknown";
