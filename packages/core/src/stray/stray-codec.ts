import * as z from "zod";
import type { Outcome } from "../kernel/catalogue.js";
import { decodeEvent, decodeValue } from "../kernel/decode-codec.js";
import type { PatientId, ThreadId } from "../kernel/id.js";
import type { SameShape } from "../kernel/same-shape.js";
import type { StrayEvent } from "./stray.js";

const at = z.number();
const staff = z.string();

const strayEvent = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("stray-received"),
    at,
    stray: z.string(),
    bodyRef: z.string(),
    urgent: z.boolean(),
    patient: z.string().nullable(),
    thread: z.string().nullable(),
    answered: z.boolean(),
  }),
  z.object({ type: z.literal("strays-opened"), at, staff }),
  z.object({ type: z.literal("strays-settled"), at, staff }),
]);

/** A row of the list of stray replies. No number and no text. @category worklist */
export interface StrayValue {
  /** How many replies of this sender nobody has dealt with. */
  readonly replies: number;
  /** One of them may speak of an emergency. */
  readonly urgent: boolean;
  /** When the oldest came: milliseconds since 1970 UTC. */
  readonly since: number;
  /** The one enrolled patient whose number it is, or `null`: it is nobody's, or more than one person's. */
  readonly patient: PatientId | null;
  /** The thread on whose row it is noted, or `null`. */
  readonly thread: ThreadId | null;
}

const strayValue = z.object({
  replies: z.number(),
  urgent: z.boolean(),
  since: z.number(),
  patient: z.string().nullable(),
  thread: z.string().nullable(),
});

// Compiled, never run: a schema that forgets a field of what it stores is a type error here.
true satisfies SameShape<z.output<typeof strayEvent>, StrayEvent>;
true satisfies SameShape<z.output<typeof strayValue>, StrayValue>;

/** An event of a sender as it was stored. */
export const decodeStrayEvent = (
  type: string,
  schema: number,
  payload: string,
): Outcome<StrayEvent> => decodeEvent(strayEvent, { type, schema, payload });

/** A row of the list of stray replies as it was stored. */
export const decodeStrayValue = (text: string): Outcome<StrayValue> =>
  decodeValue(strayValue, text);
