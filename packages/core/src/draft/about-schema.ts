import * as z from "zod";
import { LIMITS } from "../kernel/limits.js";
import type { About } from "./draft.js";

// What names things: a storage takes no others, and a sentence is none.
const id = z
  .string()
  .min(1)
  .max(LIMITS.idCharsMax)
  .regex(/^[A-Za-z0-9._:@-]+$/);

/** What a draft is about, as a host gives it and as it is stored. */
export const aboutSchema: z.ZodType<About> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("new"),
    patient: id,
    category: id,
    team: id.optional(),
    between: z.enum(["patient", "clinicians"]).optional(),
    partners: z.array(id).max(LIMITS.partnersPerThreadMax).optional(),
    hideFromProxies: z.boolean().optional(),
    differsFrom: id.optional(),
  }),
  z.strictObject({ kind: z.literal("reply"), thread: id }),
  z.strictObject({ kind: z.literal("correction"), thread: id, message: id }),
]);
