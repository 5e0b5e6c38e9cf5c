import { ok } from "@carethread/ports";
import type * as z from "zod";
import type { Outcome } from "./catalogue.js";
import { refused } from "./decision.js";
import { parseJson } from "./json-codec.js";

/** An event as it lies in the log. */
export interface StoredShape {
  readonly type: string;
  readonly schema: number;
  readonly payload: string;
}

const PRESENT_SCHEMA = 1;

/** Every event has its first shape yet. */
export const schemaOf = (): number => PRESENT_SCHEMA;

const judged = <Value>(schema: z.ZodType<Value>, value: unknown): Outcome<Value> => {
  const parsed = schema.safeParse(value);
  return parsed.success ? ok(parsed.data) : refused("storage/corrupt");
};

/** A stored value by its schema. Keys that are not known here are ignored: a newer writer may have added them. */
export const decodeValue = <Value>(schema: z.ZodType<Value>, text: string): Outcome<Value> =>
  judged(schema, parseJson(text));

/** A stored event by its schema. The type comes from its own column, whatever the payload says. */
export const decodeEvent = <Event>(
  schema: z.ZodType<Event>,
  stored: StoredShape,
): Outcome<Event> => {
  const payload = parseJson(stored.payload);
  return stored.schema !== PRESENT_SCHEMA || typeof payload !== "object" || payload === null
    ? refused("storage/corrupt")
    : judged(schema, { ...payload, type: stored.type });
};
