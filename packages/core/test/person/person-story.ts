// What the stories about a person are told with: Ana, her codes, her mother, an agreement.
import { type Given, given } from "@carethread/testing";
import type { Facts } from "../../src/kernel/decision.js";
import {
  type Agreement,
  initialPerson,
  type LinkageCode,
  type LinkagePurpose,
  type ProxyGrant,
} from "../../src/person/person.js";
import type { PersonCommand } from "../../src/person/person-command.js";
import { decidePerson } from "../../src/person/person-decide.js";
import type { PersonEvent } from "../../src/person/person-event.js";
import { evolvePerson } from "../../src/person/person-evolve.js";

/** Every decision of the stories is taken then, unless they say otherwise. */
export const now = 500;
/** Issued codes hold as long. */
export const LIFETIME = 1_000;

export const self: LinkagePurpose = { kind: "self" };
export const forMother: Extract<LinkagePurpose, { kind: "proxy" }> = {
  kind: "proxy",
  scope: ["read", "send"],
  basis: "patient-consent",
  until: 9_000,
};

export const code = (id: string, more?: Partial<LinkageCode>): LinkageCode => ({
  code: id,
  purpose: self,
  level: "P5",
  handedOver: "letter",
  issuedBy: "desk",
  issuedAt: now,
  expiresAt: now + LIFETIME,
  wrongTries: 0,
  state: "open",
  usedBy: null,
  ...more,
});
export const issued = (id: string, more?: Partial<LinkageCode>): PersonEvent => ({
  type: "code-issued",
  at: now,
  code: code(id, more),
});
export const used = (id: string, account: string): PersonEvent => ({
  type: "code-used",
  at: now,
  code: id,
  account,
});
export const enrolled = (account: string, level: "P5" | "P9" = "P5"): PersonEvent => ({
  type: "enrolled",
  at: now,
  enrolment: { account, level, enrolledAt: now },
});
export const mother: ProxyGrant = {
  proxy: "proxy-1",
  account: "mother",
  level: "P5",
  scope: ["read", "send"],
  basis: "patient-consent",
  since: now,
  until: 9_000,
  revokedAt: null,
};
export const granted = (proxy = mother): PersonEvent => ({ type: "proxy-granted", at: now, proxy });
export const revoked = (by: "patient" | "practice" | "proxy" | "expiry"): PersonEvent => ({
  type: "proxy-revoked",
  at: now,
  proxy: "proxy-1",
  by,
});

export const agreement: Agreement = {
  agreement: "a1",
  textVersion: "3",
  language: "en",
  scope: ["replies"],
  offeredBy: "dr-roy",
  offeredAt: now,
  signedAt: null,
  addressRef: null,
  expiresAt: 8_000,
  withdrawn: null,
};
export const offered = (more?: Partial<Agreement>): PersonEvent => ({
  type: "agreement-offered",
  at: now,
  agreement: { ...agreement, ...more },
});
export const signed = (addressRef: string, id = "a1"): PersonEvent => ({
  type: "agreement-signed",
  at: now,
  agreement: id,
  addressRef,
});
export const withdrawn = (by: "patient" | "practice", id = "a1"): PersonEvent => ({
  type: "agreement-withdrawn",
  at: now,
  agreement: id,
  by,
});
export const contact = (bodyRef: string, channel: "email" | "sms" = "email"): PersonEvent => ({
  type: "contact-set",
  at: now,
  contact: { channel, bodyRef, at: now, lookup: null },
});

const decider = { initial: initialPerson("pat-1"), decide: decidePerson, evolve: evolvePerson };

/** A story about Ana. */
export const story = (
  ...events: readonly PersonEvent[]
): Given<PersonCommand, PersonEvent, Facts> => given(decider, events);
