import * as z from "zod";
import { dayOf } from "../kernel/civil-date.js";
import { LIMITS } from "../kernel/limits.js";
import type { OpeningHours } from "./calendar.js";

const from = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const to = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
const date = z.string().refine((text) => dayOf(text) !== null);
const sessions = z.array(z.strictObject({ from, to })).max(LIMITS.sessionsPerDayMax);

/** Opening hours as a host gives them. Whether they can be kept is decided after. */
export const openingHours: z.ZodType<OpeningHours> = z.strictObject({
  week: z.tuple([sessions, sessions, sessions, sessions, sessions, sessions, sessions]),
  exceptions: z
    .array(
      z.strictObject({
        date,
        sessions,
        reason: z.string().max(LIMITS.hoursReasonCharsMax),
      }),
    )
    .max(LIMITS.hoursExceptionsMax),
  onBankHolidays: z.enum(["closed", "open"]),
});
