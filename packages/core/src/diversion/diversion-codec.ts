import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { aboutSchema } from "../draft/about-schema.js";
import { type Outcome, problem } from "../kernel/catalogue.js";
import { parseJson } from "../kernel/json-codec.js";
import { authorSchema } from "../thread/author-schema.js";
import { DISPOSITIONS } from "../triage/triage.js";
import type { DiversionEvent, FollowUpOutcome } from "./diversion.js";

const id = z.string();
const at = z.number();
const disposition = z.enum(DISPOSITIONS);

const outcome = z.enum([
  "called-back",
  "attended",
  "in-touch-already",
  "not-reached",
  "no-follow-up-needed",
]);

const diversionEventSchema: z.ZodType<DiversionEvent> = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("draft-diverted"),
    at,
    author: authorSchema,
    about: aboutSchema,
    disposition,
    rules: z.array(id),
    pack: z.object({ id, version: id }),
    followUpAt: at.nullable().optional(),
  }),
  z.object({ type: z.literal("diversion-declared"), at, thread: id, message: id }),
  z.object({ type: z.literal("diversion-followed"), at, thread: id, message: id }),
  z.object({
    type: z.literal("diversion-abandoned"),
    at,
    step: z.number(),
    againAt: at.nullable(),
  }),
  z.object({ type: z.literal("diversion-settled"), at, staff: id, outcome }),
]);

/** A diversion's event from what is stored. */
export const decodeDiversionEvent = (
  _type: string,
  _schema: number,
  payload: string,
): Outcome<DiversionEvent> => {
  const parsed = diversionEventSchema.safeParse(parseJson(payload));
  return parsed.success ? ok(parsed.data) : err(problem("storage/corrupt"));
};

/** A row of the list of diversions. @category triage */
export interface DiversionValue {
  /** When the draft was checked: milliseconds since 1970 UTC. */
  readonly at: number;
  /** Which side wrote it; not who. */
  readonly by: "patient" | "proxy" | "staff" | "partner";
  /** Where it pointed. */
  readonly disposition: z.infer<typeof disposition>;
  /** The ids of the rules that fired. */
  readonly rules: readonly string[];
  /** True once the writer declared that it does not apply, and the message was sent. */
  readonly declared: boolean;
  /**
   * `expected`: the writer may yet be heard of, until `followUpAt`; `needed`: nothing was heard, and somebody is to look after them; `heard`: they wrote
   * again; `settled`: followed up, with an outcome; `none`: nobody follows it up, because staff wrote it, or it was sent nevertheless.
   */
  readonly followUp: "none" | "expected" | "needed" | "heard" | "settled";
  /** When it becomes `needed`: milliseconds since 1970 UTC; `null` for `none`. */
  readonly followUpAt: number | null;
  /** How it was settled, and when. */
  readonly settled: { readonly at: number; readonly outcome: FollowUpOutcome } | null;
}

const diversionValueSchema: z.ZodType<DiversionValue> = z.object({
  at,
  by: z.enum(["patient", "proxy", "staff", "partner"]),
  disposition,
  rules: z.array(id),
  declared: z.boolean(),
  followUp: z.enum(["none", "expected", "needed", "heard", "settled"]),
  followUpAt: at.nullable(),
  settled: z.object({ at, outcome }).nullable(),
});

/** A row of the list of diversions from what is stored. */
export const decodeDiversionValue = (value: string): Outcome<DiversionValue> => {
  const parsed = diversionValueSchema.safeParse(parseJson(value));
  return parsed.success ? ok(parsed.data) : err(problem("storage/corrupt"));
};
