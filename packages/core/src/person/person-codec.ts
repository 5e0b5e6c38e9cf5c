import * as z from "zod";
import type { Outcome } from "../kernel/catalogue.js";
import { decodeEvent, decodeValue } from "../kernel/decode-codec.js";
import type { SameShape } from "../kernel/same-shape.js";
import type { AccountValue } from "./person-entries.js";
import type { PersonEvent } from "./person-event.js";

const assurance = z.enum(["P0", "P5", "P9"]);
const scope = z.array(z.enum(["read", "send"]));
const basis = z.enum([
  "parental-responsibility",
  "patient-consent",
  "power-of-attorney",
  "court-order",
]);
const channel = z.enum(["email", "sms", "app", "letter"]);
const side = z.enum(["patient", "practice"]);

const purpose = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("self") }),
  z.object({ kind: z.literal("proxy"), scope, basis, until: z.number() }),
]);

const code = z.object({
  code: z.string(),
  purpose,
  level: assurance,
  handedOver: z.enum(["in-person", "letter"]),
  issuedBy: z.string(),
  issuedAt: z.number(),
  expiresAt: z.number(),
  wrongTries: z.number(),
  state: z.enum(["open", "used", "cancelled", "locked"]),
  usedBy: z.string().nullable(),
});

const enrolment = z.object({ account: z.string(), level: assurance, enrolledAt: z.number() });

const proxy = z.object({
  proxy: z.string(),
  account: z.string(),
  level: assurance,
  scope,
  basis,
  since: z.number(),
  until: z.number(),
  revokedAt: z.number().nullable(),
});

const contact = z.object({
  channel,
  bodyRef: z.string(),
  at: z.number(),
  // What was stored before there was one cannot be found by its address.
  lookup: z.string().nullable().default(null),
});

const choice = z.object({
  channel,
  purpose: z.enum(["messages", "notifications"]),
  value: z.enum(["consented", "objected"]),
  version: z.number(),
  at: z.number(),
});

const agreement = z.object({
  agreement: z.string(),
  textVersion: z.string(),
  language: z.string(),
  scope: z.array(z.enum(["replies", "new-threads"])),
  offeredBy: z.string(),
  offeredAt: z.number(),
  signedAt: z.number().nullable(),
  addressRef: z.string().nullable(),
  expiresAt: z.number(),
  withdrawn: z.object({ at: z.number(), by: side }).nullable(),
});

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), at: z.number(), ...shape });

const personEvent = z.discriminatedUnion("type", [
  event("code-issued", { code }),
  event("code-cancelled", { code: z.string() }),
  event("code-used", { code: z.string(), account: z.string() }),
  event("wrong-code-tried", { codes: z.array(z.string()) }),
  event("enrolled", { enrolment }),
  event("enrolment-ended", { by: side }),
  event("proxy-granted", { proxy }),
  event("proxy-revoked", {
    proxy: z.string(),
    by: z.enum(["patient", "practice", "proxy", "expiry"]),
  }),
  event("contact-set", { contact }),
  event("contact-removed", { channel }),
  event("chosen", { choice, by: z.enum(["patient", "practice", "proxy"]) }),
  event("language-set", { language: z.string() }),
  event("agreement-offered", { agreement }),
  event("agreement-signed", { agreement: z.string(), addressRef: z.string() }),
  event("agreement-withdrawn", { agreement: z.string(), by: side }),
]);

const accountValue = z.object({
  patient: z.string(),
  as: z.enum(["self", "proxy"]),
  proxy: z.string().nullable(),
  until: z.number().nullable(),
});

// Compiled, never run: a schema that forgets a field of what it stores is a type error here.
true satisfies SameShape<z.output<typeof personEvent>, PersonEvent>;
true satisfies SameShape<z.output<typeof accountValue>, AccountValue>;

/** An event of a person as it was stored. */
export const decodePersonEvent = (
  type: string,
  schema: number,
  payload: string,
): Outcome<PersonEvent> => decodeEvent(personEvent, { type, schema, payload });

/** A row of an account's list as it was stored. */
export const decodeAccountValue = (text: string): Outcome<AccountValue> =>
  decodeValue(accountValue, text);
