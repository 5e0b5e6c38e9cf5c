import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../kernel/catalogue.js";
import { parseJson } from "../kernel/json-codec.js";
import { aboutSchema } from "./about-schema.js";
import type { About } from "./draft.js";
import type { DraftEvent } from "./draft-event.js";

const id = z.string();
const at = z.number();
const draftEventSchema: z.ZodType<DraftEvent> = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("draft-saved"),
    at,
    owner: id,
    about: aboutSchema,
    bodyRef: id,
    language: id,
  }),
  z.object({ type: z.literal("draft-sent"), at }),
  z.object({ type: z.literal("draft-discarded"), at }),
]);

/** A draft's event from what is stored. */
export const decodeDraftEvent = (
  _type: string,
  _schema: number,
  payload: string,
): Outcome<DraftEvent> => {
  const parsed = draftEventSchema.safeParse(parseJson(payload));
  return parsed.success ? ok(parsed.data) : err(problem("storage/corrupt"));
};

const draftValueSchema: z.ZodType<{ about: About; savedAt: number }> = z.object({
  about: aboutSchema,
  savedAt: at,
});

/** A row of the list of drafts. */
export const decodeDraftValue = (
  value: string,
): Outcome<{ readonly about: About; readonly savedAt: number }> => {
  const parsed = draftValueSchema.safeParse(parseJson(value));
  return parsed.success ? ok(parsed.data) : err(problem("storage/corrupt"));
};
