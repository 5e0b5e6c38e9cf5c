import { ok } from "@carethread/ports";
import type * as z from "zod";
import type { Outcome } from "./catalogue.js";
import { refused } from "./decision.js";
import { parseJson } from "./json-codec.js";
import { lookup } from "./lookup.js";

/** An event as it lies in the log. */
export interface StoredShape {
  readonly type: string;
  readonly schema: number;
  readonly payload: string;
}

/** An event's payload in an older shape becomes the next one. What it says stays as it was when it was written. */
export type Lift = (
  payload: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>;

/** By event type, the lifts from each shape to the next, from version 1 on. A type that is not named has its first shape. */
export type Lifts = Readonly<Record<string, readonly Lift[]>>;

const liftsOf = (lifts: Lifts, type: string): readonly Lift[] => lookup(lifts, type) ?? [];

/** The present version of each event's shape: one more than there are lifts. */
export const schemasWith =
  (lifts: Lifts) =>
  (type: string): number =>
    1 + liftsOf(lifts, type).length;

/** Every event has its first shape yet. */
export const schemaOf: (type: string) => number = schemasWith({});

/** Whether a stored value has named parts, so that a lift can look at it. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const judged = <Value>(schema: z.ZodType<Value>, value: unknown): Outcome<Value> => {
  const parsed = schema.safeParse(value);
  return parsed.success ? ok(parsed.data) : refused("storage/corrupt");
};

/** A stored value by its schema. Keys that are not known here are ignored: a newer writer may have added them. */
export const decodeValue = <Value>(schema: z.ZodType<Value>, text: string): Outcome<Value> =>
  judged(schema, parseJson(text));

/**
 * A stored event by its schema, an older shape lifted to the present one. The type comes from its own column, whatever the payload says. A
 * shape that nobody has written yet is corrupt here: its readers are deployed before its writers.
 */
export const decodeEvent = <Event>(
  schema: z.ZodType<Event>,
  { type, schema: version, payload }: StoredShape,
  lifts: Lifts = {},
): Outcome<Event> => {
  const stored = parseJson(payload);
  const steps = liftsOf(lifts, type);
  const known = Number.isInteger(version) && version >= 1 && version <= steps.length + 1;
  if (!known || !isRecord(stored)) return refused("storage/corrupt");
  const present = steps.slice(version - 1).reduce((shape, lift) => lift(shape), stored);
  return judged(schema, present["type"] === type ? present : { ...present, type });
};
