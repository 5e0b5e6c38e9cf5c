import * as z from "zod";
import type { Outcome } from "../kernel/catalogue.js";
import { decodeEvent, decodeValue } from "../kernel/decode-codec.js";
import type { SameShape } from "../kernel/same-shape.js";
import type { Certificate, SignedCertificate } from "./closing.js";
import type { CertificateEvent, ClosingEvent } from "./closing-event.js";

const id = z.string();
const number = z.number();
const threads = z.array(id);
const next = z.object({ day: id, shutsAt: number, dueAt: number });
const held = { handOver: id, to: id, until: number, threads };

const certificate = z.object({
  certificate: id,
  practice: id,
  day: id,
  closedAt: number,
  by: id,
  through: number,
  waiting: number,
  unseen: number,
  unowned: number,
  handOvers: z.array(z.object(held)),
  diversionsOpen: number,
  previous: id.nullable(),
});

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), at: number, ...shape });

const closingEvent = z.discriminatedUnion("type", [
  event("closing-expected", { next }),
  event("handed-over", { ...held, by: id }),
  event("hand-over-ended", { handOver: id, unseen: number }),
  event("day-closed", {
    certificate: id,
    day: id,
    through: number,
    signature: id,
    next: next.nullable(),
  }),
  event("day-not-closed", {
    day: id,
    step: number,
    againAt: number.nullable(),
    next: next.nullable(),
  }),
]);
const certificateEvent = event("certificate-issued", { certificate, signature: id });

// Compiled, never run: a schema that forgets a field of what it stores is a type error here.
true satisfies SameShape<z.output<typeof closingEvent>, ClosingEvent>;
true satisfies SameShape<z.output<typeof certificateEvent>, CertificateEvent>;

/** An event of the ends of the days as it was stored. */
export const decodeClosingEvent = (
  type: string,
  schema: number,
  payload: string,
): Outcome<ClosingEvent> => decodeEvent(closingEvent, { type, schema, payload });

/** The event of a certificate as it was stored. */
export const decodeCertificateEvent = (
  type: string,
  schema: number,
  payload: string,
): Outcome<CertificateEvent> => decodeEvent(certificateEvent, { type, schema, payload });

/** A signed certificate as a host gives it back. */
export const signedCertificate: z.ZodType<SignedCertificate> = z.strictObject({
  certificate: z.strictObject(certificate.shape),
  signature: id.max(200),
});

/** What a row of the list of certificates shows. @category closing */
export type CertificateValue = Omit<Certificate, "handOvers" | "practice" | "certificate"> & {
  /** How many threads were handed over. */
  readonly handedOver: number;
  /** The practice's signature. */
  readonly signature: string;
};

const value: z.ZodType<CertificateValue> = certificate
  .omit({ handOvers: true, practice: true, certificate: true })
  .extend({ handedOver: number, signature: id });

/** A row of the list of certificates as it was stored. */
export const decodeCertificateValue = (text: string): Outcome<CertificateValue> =>
  decodeValue(value, text);
