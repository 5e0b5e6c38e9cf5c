import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { aboutSchema } from "../draft/about-schema.js";
import { type Outcome, problem } from "../kernel/catalogue.js";
import { parseJson } from "../kernel/json-codec.js";
import { authorSchema } from "../thread/author-schema.js";
import type { DiversionEvent } from "./diversion.js";

const id = z.string();
const at = z.number();
const disposition = z.enum(["999", "crisis-line", "maternity", "same-day-phone", "phone-instead"]);

const diversionEventSchema: z.ZodType<DiversionEvent> = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("draft-diverted"),
    at,
    author: authorSchema,
    about: aboutSchema,
    disposition,
    rules: z.array(id),
    pack: z.object({ id, version: id }),
  }),
  z.object({ type: z.literal("diversion-declared"), at, thread: id, message: id }),
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
}

const diversionValueSchema: z.ZodType<DiversionValue> = z.object({
  at,
  by: z.enum(["patient", "proxy", "staff", "partner"]),
  disposition,
  rules: z.array(id),
  declared: z.boolean(),
});

/** A row of the list of diversions from what is stored. */
export const decodeDiversionValue = (value: string): Outcome<DiversionValue> => {
  const parsed = diversionValueSchema.safeParse(parseJson(value));
  return parsed.success ? ok(parsed.data) : err(problem("storage/corrupt"));
};
