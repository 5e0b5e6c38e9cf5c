import type { Channel } from "@carethread/ports";
import * as z from "zod";
import type { AgreementId, LinkageCodeId, PatientId, ProxyId } from "../../kernel/id.js";
import type {
  AgreementScope,
  Assurance,
  ChoiceValue,
  LinkagePurpose,
  Purpose,
} from "../../person/person.js";
import type { Keyed } from "../done.js";
import { commandKey, hostId, instant, languageTag } from "../parse.js";

/** Issues a linkage code to a patient or to somebody who shall act for one. @category people */
export interface IssueLinkageCode extends Keyed {
  /** The patient's NHS number, spaces allowed. */
  readonly nhsNumber: string;
  /** For the patient or for a proxy. */
  readonly purpose: LinkagePurpose;
  /** What proof of identity was seen: `P9` only in person. */
  readonly level: Assurance;
  /** How the code gets to the person. */
  readonly handedOver: "in-person" | "letter";
}

/** A linkage code was issued. @category people */
export interface LinkageCodeIssued {
  /** Its reference, for cancelling it. */
  readonly id: LinkageCodeId;
  /** What to hand over: three groups of four signs. Stored nowhere; the same call with the same key gives it again until the practice's key is rotated. */
  readonly code: string;
  /** Whom it is about. */
  readonly patient: PatientId;
  /** When it ends: milliseconds since 1970 UTC. */
  readonly expiresAt: number;
}

/** Uses a linkage code with the account that is signed in. @category people */
export interface Enrol extends Keyed {
  /** The patient's NHS number, spaces allowed. */
  readonly nhsNumber: string;
  /** The patient's date of birth, `YYYY-MM-DD`. */
  readonly bornOn: string;
  /** The linkage code, in any case, with any separators. */
  readonly code: string;
}

/** Online messages are set up. @category people */
export interface Enrolled {
  /** Whom the account now acts for. */
  readonly patient: PatientId;
  /** As the patient, or as a proxy. */
  readonly as: "self" | "proxy";
}

/** Names a patient in a command. @category people */
export interface AboutPatient extends Keyed {
  /** Whom. */
  readonly patient: PatientId;
}

/** Cancels a code that was not used. @category people */
export interface CancelLinkageCode extends AboutPatient {
  /** Which. */
  readonly code: LinkageCodeId;
}

/** Ends a proxy's authority, at once. @category people */
export interface RevokeProxy extends AboutPatient {
  /** Whose. */
  readonly proxy: ProxyId;
}

/** Sets or removes a contact address. @category people */
export interface SetContact extends AboutPatient {
  /** By which channel. */
  readonly channel: Channel;
  /** The address; `null` removes it. Sealed where it is stored. An e-mail agreement for another address ends. */
  readonly address: string | null;
}

/** Records a consent or an objection, effective at once. @category consent */
export interface Choose extends AboutPatient {
  /** By which channel. */
  readonly channel: Channel;
  /** For what. */
  readonly purpose: Purpose;
  /** What was chosen. */
  readonly value: ChoiceValue;
}

/** Sets the language in which the patient is told things. @category people */
export interface SetLanguage extends AboutPatient {
  /** BCP 47. */
  readonly language: string;
}

/** Offers, for the practice, the written understanding about e-mail. @category consent */
export interface OfferAgreement extends AboutPatient {
  /** The version of the text that is agreed to: the one in force. */
  readonly textVersion: string;
  /** The language in which the patient shall see it. */
  readonly language: string;
  /** What may be sent. */
  readonly scope: readonly AgreementScope[];
  /** When it ends: milliseconds since 1970 UTC. */
  readonly expiresAt: number;
}

/** Agrees, as the patient, to the text that was shown. @category consent */
export interface SignAgreement extends AboutPatient {
  /** Which. */
  readonly agreement: AgreementId;
  /** The version of the text that was shown. */
  readonly textVersion: string;
}

/** Withdraws an agreement, by either side, at once. @category consent */
export interface WithdrawAgreement extends AboutPatient {
  /** Which. */
  readonly agreement: AgreementId;
}

const key = commandKey;
const patient = hostId;
const channel = z.enum(["email", "sms", "app", "letter"]);
const level = z.enum(["P0", "P5", "P9"]);
const bornOn = z.iso.date();
const nhsNumber = z.string().max(20);

const purpose: z.ZodType<LinkagePurpose> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("self") }),
  z.strictObject({
    kind: z.literal("proxy"),
    scope: z
      .array(z.enum(["read", "send"]))
      .min(1)
      .max(2),
    basis: z.enum([
      "parental-responsibility",
      "patient-consent",
      "power-of-attorney",
      "court-order",
    ]),
    until: instant,
  }),
]);

/** The shapes of the commands about a person. */
export const personInputs = {
  issueCode: z.strictObject({
    nhsNumber,
    purpose,
    level,
    handedOver: z.enum(["in-person", "letter"]),
    key,
  }),
  enrol: z.strictObject({ nhsNumber, bornOn, code: z.string().min(1).max(40), key }),
  cancelCode: z.strictObject({ patient, code: hostId, key }),
  aboutPatient: z.strictObject({ patient, key }),
  revokeProxy: z.strictObject({ patient, proxy: hostId, key }),
  setContact: z.strictObject({
    patient,
    channel,
    address: z
      .string()
      .min(1)
      .max(254)
      .regex(/^[^\p{Cc}\p{Cs}]+$/u)
      .nullable(),
    key,
  }),
  choose: z.strictObject({
    patient,
    channel,
    purpose: z.enum(["messages", "notifications"]),
    value: z.enum(["consented", "objected"]),
    key,
  }),
  setLanguage: z.strictObject({ patient, language: languageTag, key }),
  offerAgreement: z.strictObject({
    patient,
    textVersion: hostId,
    language: languageTag,
    scope: z
      .array(z.enum(["replies", "new-threads"]))
      .min(1)
      .max(2),
    expiresAt: instant,
    key,
  }),
  signAgreement: z.strictObject({ patient, agreement: hostId, textVersion: hostId, key }),
  withdrawAgreement: z.strictObject({ patient, agreement: hostId, key }),
} as const;
