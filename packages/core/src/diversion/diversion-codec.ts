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

/** A row of the list of diversions. */
export interface DiversionValue {
  readonly at: number;
  readonly by: "patient" | "proxy" | "staff" | "partner";
  readonly disposition: z.infer<typeof disposition>;
  readonly rules: readonly string[];
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
