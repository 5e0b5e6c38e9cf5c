import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import { parseJson } from "../../kernel/json-codec.js";
import { authorSchema } from "../../thread/author-schema.js";
import type { Author } from "../../thread/thread.js";
import type { BreakGlassReason } from "./thread-access.js";

/** That somebody had a thread on the screen. */
export interface ThreadRead {
  readonly type: "thread-read";
  readonly at: number;
  readonly reader: Author;
  readonly how: "right" | "break-glass";
  readonly reason: BreakGlassReason | null;
}

const schema: z.ZodType<ThreadRead> = z.object({
  type: z.literal("thread-read"),
  at: z.number(),
  reader: authorSchema,
  how: z.enum(["right", "break-glass"]),
  reason: z.enum(["emergency", "safeguarding", "colleague-absent", "complaint"]).nullable(),
});

/** The stream of accesses to a thread, which is only ever added to. */
export const accessStream = (thread: string): string => `access/${thread}`;

/** That somebody had figures over all messages on the screen. */
export interface MeasuresRead {
  readonly type: "measures-read";
  readonly at: number;
  readonly reader: Author;
  readonly from: string;
  readonly to: string;
  readonly by: string | null;
}

const measuresSchema: z.ZodType<MeasuresRead> = z.object({
  type: z.literal("measures-read"),
  at: z.number(),
  reader: authorSchema,
  from: z.string(),
  to: z.string(),
  by: z.string().nullable(),
});

/** The stream of accesses to figures, which is only ever added to. */
export const MEASURE_STREAM = "measure/self";

/** An access to figures from what is stored. */
export const decodeMeasuresRead = (payload: string): Outcome<MeasuresRead> => {
  const parsed = measuresSchema.safeParse(parseJson(payload));
  return parsed.success ? ok(parsed.data) : err(problem("storage/corrupt"));
};

/** An access from what is stored. */
export const decodeThreadRead = (payload: string): Outcome<ThreadRead> => {
  const parsed = schema.safeParse(parseJson(payload));
  return parsed.success ? ok(parsed.data) : err(problem("storage/corrupt"));
};
