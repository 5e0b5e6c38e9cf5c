import * as z from "zod";
import { LIMITS } from "../../kernel/limits.js";
import type { TrafficSettings } from "../../traffic/traffic.js";

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const end = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
const limit = z
  .strictObject({
    waiting: z.int().min(1).max(100_000),
    when: z.enum(["always", "outside-core-hours"]),
  })
  .nullable();
const capacity = z.int().min(1).max(100_000).nullable();

/** How a practice shapes what comes, as a host gives it. Whether the nation allows it is decided after. */
export const trafficSettings: z.ZodType<TrafficSettings> = z.strictObject({
  cap: limit,
  perPatient: limit,
  quietHours: z
    .array(z.strictObject({ from: time, to: end }).refine(({ from, to }) => from < to))
    .max(LIMITS.sessionsPerDayMax),
  hardClose: z.boolean(),
  admissionMs: z.int().min(600_000).max(86_400_000),
  dayCapacity: z.strictObject({ clinical: capacity, admin: capacity }),
  adminReplyMs: z.int().min(3_600_000).max(2_678_400_000).nullable(),
});
