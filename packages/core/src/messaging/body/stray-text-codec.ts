import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import { parseJson } from "../../kernel/json-codec.js";

/** What is sealed of a stray reply. */
export interface StrayText {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

const schema: z.ZodType<StrayText> = z.object({
  from: z.string(),
  to: z.string(),
  text: z.string(),
});

/** A stray reply as it is sealed. */
export const encodeStrayText = ({ from, to, text }: StrayText): string =>
  JSON.stringify({ from, to, text });

/** A stray reply as it was sealed. */
export const decodeStrayText = (text: string): Outcome<StrayText> => {
  const parsed = schema.safeParse(parseJson(text));
  return parsed.success ? ok(parsed.data) : err(problem("storage/corrupt"));
};
