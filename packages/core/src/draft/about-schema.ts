import * as z from "zod";
import type { About } from "./draft.js";

const id = z.string().min(1).max(100);

/** What a draft is about, as a host gives it and as it is stored. */
export const aboutSchema: z.ZodType<About> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("new"),
    patient: id,
    category: id,
    team: id.optional(),
    between: z.enum(["patient", "clinicians"]).optional(),
    partners: z.array(id).optional(),
    hideFromProxies: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal("reply"), thread: id }),
  z.strictObject({ kind: z.literal("correction"), thread: id, message: id }),
]);
