import type { Channel } from "@carethread/ports";
import type { AccountId, AgreementId, LinkageCodeId, ProxyId, StaffId } from "../kernel/id.js";
import type { AgreementScope, Assurance, ChoiceValue, LinkagePurpose, Purpose } from "./person.js";

/** What can be asked of a person's relationship with the practice. Who may ask is decided before. */
export type PersonCommand =
  | {
      readonly type: "issue-code";
      readonly code: LinkageCodeId;
      readonly purpose: LinkagePurpose;
      readonly level: Assurance;
      readonly handedOver: "in-person" | "letter";
      readonly staff: StaffId;
      /** From the register, for a parent's authority: `YYYY-MM-DD`. */
      readonly bornOn: string;
      readonly lifetimeMs: number;
    }
  | { readonly type: "cancel-code"; readonly code: LinkageCodeId; readonly staff: StaffId }
  /** Uses a code that the shell found to be right. */
  | {
      readonly type: "use-code";
      readonly code: LinkageCodeId;
      readonly account: AccountId;
      /** Reference of the proxy that comes of it, if it is a proxy's code. */
      readonly proxy: ProxyId;
    }
  /** Counts a wrong try against every open code. */
  | { readonly type: "count-wrong-try" }
  | { readonly type: "end-enrolment"; readonly by: "patient" | "practice" }
  | {
      readonly type: "revoke-proxy";
      readonly proxy: ProxyId;
      readonly by: "patient" | "practice" | "proxy";
    }
  | {
      readonly type: "set-contact";
      readonly channel: Channel;
      readonly bodyRef: string;
      readonly lookup: string | null;
    }
  | { readonly type: "remove-contact"; readonly channel: Channel }
  | {
      readonly type: "choose";
      readonly channel: Channel;
      readonly purpose: Purpose;
      readonly value: ChoiceValue;
      readonly by: "patient" | "practice" | "proxy";
    }
  | { readonly type: "set-language"; readonly language: string }
  | {
      readonly type: "offer-agreement";
      readonly agreement: AgreementId;
      readonly textVersion: string;
      readonly language: string;
      readonly scope: readonly AgreementScope[];
      readonly expiresAt: number;
      readonly staff: StaffId;
    }
  | {
      readonly type: "sign-agreement";
      readonly agreement: AgreementId;
      /** The version that the patient was shown. */
      readonly textVersion: string;
      /** The version in force. */
      readonly presentVersion: string;
    }
  | {
      readonly type: "withdraw-agreement";
      readonly agreement: AgreementId;
      readonly by: "patient" | "practice";
    };
