import * as z from "zod";
import type { Outcome } from "../kernel/catalogue.js";
import { decodeValue } from "../kernel/decode-codec.js";

/** What the figures need of events of which they need little: that they were, when, and how much. */
interface Escalated {
  readonly at: number;
  readonly clock: string;
  readonly step: number;
}

const at = z.number();
const escalated: z.ZodType<Escalated> = z.object({ at, clock: z.string(), step: z.number() });
const batch = z.object({ at, count: z.number(), leftOut: z.array(z.unknown()) });
const happened = z.object({ at });

/** A step of a ladder from what is stored: whose clock, which step. */
export const decodeEscalated = (payload: string): Outcome<Escalated> =>
  decodeValue(escalated, payload);

/** A part of a broadcast that was sent, from what is stored: to how many, and how many were left out. */
export const decodeBatch = (
  payload: string,
): Outcome<{ readonly at: number; readonly count: number; readonly leftOut: number }> =>
  decodeValue(batch, payload).map((b) => ({
    at: b.at,
    count: b.count,
    leftOut: b.leftOut.length,
  }));

/** When something happened, from what is stored. */
export const decodeHappened = (payload: string): Outcome<{ readonly at: number }> =>
  decodeValue(happened, payload);
