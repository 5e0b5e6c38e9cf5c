import * as z from "zod";
import type { Acknowledgement } from "../../disclaimer/disclaimer.js";
import { instant, languageTag } from "../parse.js";

/** The shape of an acknowledgement. */
export const acknowledgementSchema: z.ZodType<Acknowledgement> = z.strictObject({
  disclaimer: z.string().max(100),
  version: z.string().max(50),
  language: languageTag,
  shownAt: instant,
  act: z.enum(["pressed-continue", "ticked-box"]),
});
