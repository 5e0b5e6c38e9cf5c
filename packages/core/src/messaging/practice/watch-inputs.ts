import * as z from "zod";
import type { LocalTime } from "../../calendar/calendar.js";
import type { Clocks } from "../../clocks/clocks.js";
import { LIMITS } from "../../kernel/limits.js";
import type { LadderStep } from "../../ladder/ladder.js";
import type { Roster } from "../../roster/roster.js";
import type { WatchSettings } from "../../watch/watch-settings.js";
import { hostId, instant } from "../parse.js";

const MINUTE = 60_000;
const DAY = 86_400_000;
const openTime = z
  .int()
  .min(MINUTE)
  .max(366 * DAY);
const byWeight = z.strictObject({ urgent: openTime, routine: openTime });
const from: z.ZodType<LocalTime> = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const to: z.ZodType<LocalTime> = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
const weekly = { weekday: z.int().min(1).max(7), from, to };

/** Clocks as a host gives them. */
export const clocksInput: z.ZodType<Clocks> = z.strictObject({
  firstLookMs: byWeight,
  replyMs: byWeight,
  nextReplyMs: openTime,
  resolutionMs: openTime,
  returnMs: openTime,
  marginMs: z.int().min(0).max(DAY),
});

/** A ladder as a host gives it. Whether it leads anywhere is decided after. */
export const ladderInput: z.ZodType<readonly LadderStep[]> = z
  .array(
    z.strictObject({
      tell: z.enum(["team", "on-duty", "duty-doctor", "manager", "host"]),
      waitMs: z
        .int()
        .min(MINUTE)
        .max(7 * DAY),
    }),
  )
  .max(LIMITS.ladderStepsMax);

/** How teams are watched, as a host gives it. Whether it can be kept is decided after. */
export const watchInput: z.ZodType<WatchSettings> = z.strictObject({
  minWatchers: z.int().min(0).max(LIMITS.toldMax),
  teams: z
    .array(z.strictObject({ team: hostId, minWatchers: z.int().min(0).max(LIMITS.toldMax) }))
    .max(LIMITS.teamsPerPracticeMax),
  unopenedMs: z.int().min(MINUTE).max(DAY),
  heartbeatMs: z
    .int()
    .min(MINUTE)
    .max(60 * MINUTE),
});

/** A roster as a host gives it. Whether everybody on it is there is decided after. */
export const rosterInput: z.ZodType<Roster> = z.strictObject({
  shifts: z
    .array(z.strictObject({ team: hostId, staff: hostId, ...weekly }))
    .max(LIMITS.rosterShiftsMax),
  absences: z
    .array(z.strictObject({ staff: hostId, from: instant, to: instant }))
    .max(LIMITS.rosterAbsencesMax),
  duty: z
    .array(z.strictObject({ staff: hostId, role: z.enum(["duty-doctor", "on-duty"]), ...weekly }))
    .max(LIMITS.rosterDutyMax),
});
