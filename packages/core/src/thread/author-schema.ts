import * as z from "zod";
import type { Author } from "./thread.js";

/** Who wrote something, as it is stored. */
export const authorSchema: z.ZodType<Author> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("patient"), account: z.string() }),
  z.object({ kind: z.literal("proxy"), account: z.string(), proxy: z.string() }),
  z.object({ kind: z.literal("staff"), staff: z.string() }),
  z.object({ kind: z.literal("partner"), partner: z.string() }),
]);
