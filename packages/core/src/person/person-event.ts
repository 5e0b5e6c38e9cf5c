import type { Channel } from "@carethread/ports";
import type { AccountId, AgreementId, LinkageCodeId, ProxyId } from "../kernel/id.js";
import type { Agreement, Choice, Contact, Enrolment, LinkageCode, ProxyGrant } from "./person.js";

/** What happened between a person and the practice. `at` is the decider's time: milliseconds since 1970 UTC. */
export type PersonEvent = { readonly at: number } & (
  | { readonly type: "code-issued"; readonly code: LinkageCode }
  | { readonly type: "code-cancelled"; readonly code: LinkageCodeId }
  | { readonly type: "code-used"; readonly code: LinkageCodeId; readonly account: AccountId }
  /** The codes that stood against one more wrong try; those that reached the limit are locked. */
  | { readonly type: "wrong-code-tried"; readonly codes: readonly LinkageCodeId[] }
  | { readonly type: "enrolled"; readonly enrolment: Enrolment }
  | { readonly type: "enrolment-ended"; readonly by: "patient" | "practice" }
  | { readonly type: "proxy-granted"; readonly proxy: ProxyGrant }
  | {
      readonly type: "proxy-revoked";
      readonly proxy: ProxyId;
      readonly by: "patient" | "practice" | "proxy" | "expiry";
    }
  | { readonly type: "contact-set"; readonly contact: Contact }
  | { readonly type: "contact-removed"; readonly channel: Channel }
  | {
      readonly type: "chosen";
      readonly choice: Choice;
      readonly by: "patient" | "practice" | "proxy";
    }
  | { readonly type: "language-set"; readonly language: string }
  | { readonly type: "agreement-offered"; readonly agreement: Agreement }
  | {
      readonly type: "agreement-signed";
      readonly agreement: AgreementId;
      readonly addressRef: string;
    }
  | {
      readonly type: "agreement-withdrawn";
      readonly agreement: AgreementId;
      readonly by: "patient" | "practice";
    }
);
