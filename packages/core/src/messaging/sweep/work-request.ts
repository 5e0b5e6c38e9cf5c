import { STORAGE_LIMITS } from "@carethread/ports";
import * as z from "zod";
import { practiceId } from "../principal-schema.js";

/** What a round of work came to. @category messaging */
export interface WorkDone {
  /** Jobs that were finished. */
  readonly finished: number;
  /** Jobs that were put off because a channel did not take them now. */
  readonly putOff: number;
}

/** How much to do in one round. @category messaging */
export interface WorkRequest {
  /** Only this practice, or all of them with `null`. */
  readonly practice: string | null;
  /** At most so many jobs: 1 to 500. */
  readonly limit: number;
}

/** The shape of {@link WorkRequest}. */
export const workRequestSchema: z.ZodType<WorkRequest> = z.strictObject({
  practice: practiceId.nullable(),
  limit: z.int().min(1).max(STORAGE_LIMITS.pageRowsMax),
});
