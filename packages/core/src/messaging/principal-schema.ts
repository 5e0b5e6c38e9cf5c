import * as z from "zod";
import type { Principal } from "../access/principal.js";
import { hostId } from "./parse.js";

/** A practice's code: it becomes part of keys and names, so it is kept narrow. */
export const practiceId: z.ZodType<string> = z
  .string()
  .min(1)
  .max(20)
  .regex(/^[A-Za-z0-9-]+$/);

/** Who asks, as the host says it. */
export const principalSchema: z.ZodType<Principal> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("person"),
    practice: practiceId,
    account: hostId,
    assurance: z.enum(["P0", "P5", "P9"]),
  }),
  z.strictObject({ kind: z.literal("staff"), practice: practiceId, staff: hostId }),
  z.strictObject({ kind: z.literal("partner"), practice: practiceId, partner: hostId }),
]);
