import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import { parseJson } from "../../kernel/json-codec.js";
import type { Written } from "./text.js";

const schema: z.ZodType<Written> = z.object({ subject: z.string(), text: z.string() });

/** What is sealed for a message or draft. */
export const encodeWritten = ({ subject, text }: Written): string =>
  JSON.stringify({ subject, text });

/** What was sealed. */
export const decodeWritten = (body: string): Outcome<Written> => {
  const parsed = schema.safeParse(parseJson(body));
  return parsed.success ? ok(parsed.data) : err(problem("storage/corrupt"));
};
