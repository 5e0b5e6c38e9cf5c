import * as z from "zod";
import { isRecord, type Lift } from "../kernel/decode-codec.js";

const byWeight = z.object({ urgent: z.number(), routine: z.number() });
const weekly = { weekday: z.number(), from: z.string(), to: z.string() };

/** The settings that say who looks after what waits, and until when, as they are stored. */
export const watchFields = {
  clocks: z.object({
    firstLookMs: byWeight,
    replyMs: byWeight,
    nextReplyMs: z.number(),
    resolutionMs: z.number(),
    returnMs: z.number(),
    marginMs: z.number(),
  }),
  ladder: z.array(
    z.object({
      tell: z.enum(["team", "on-duty", "duty-doctor", "manager", "host"]),
      waitMs: z.number(),
    }),
  ),
  // What was stored before teams were watched. It does not follow the default: what was stored means what it meant.
  watch: z
    .object({
      minWatchers: z.number(),
      teams: z.array(z.object({ team: z.string(), minWatchers: z.number() })),
      unopenedMs: z.number(),
      heartbeatMs: z.number(),
    })
    .default({ minWatchers: 1, teams: [], unopenedMs: 1_800_000, heartbeatMs: 600_000 }),
  roster: z.object({
    shifts: z.array(z.object({ team: z.string(), staff: z.string(), ...weekly })),
    absences: z.array(z.object({ staff: z.string(), from: z.number(), to: z.number() })),
    duty: z.array(
      z.object({ staff: z.string(), role: z.enum(["duty-doctor", "on-duty"]), ...weekly }),
    ),
  }),
} as const;

// What holds for a practice that was set up before it could say so. It does not follow the defaults: what was stored means what it meant.
const MINUTE = 60_000;
const BEFORE_VERSION_3 = {
  clocks: {
    firstLookMs: { urgent: 20 * MINUTE, routine: 240 * MINUTE },
    replyMs: { urgent: 120 * MINUTE, routine: 1_260 * MINUTE },
    nextReplyMs: 630 * MINUTE,
    resolutionMs: 6_300 * MINUTE,
    returnMs: 120 * MINUTE,
    marginMs: 5 * MINUTE,
  },
  ladder: [
    { tell: "team", waitMs: 5 * MINUTE },
    { tell: "on-duty", waitMs: 5 * MINUTE },
    { tell: "duty-doctor", waitMs: 10 * MINUTE },
    { tell: "manager", waitMs: 10 * MINUTE },
    { tell: "host", waitMs: 15 * MINUTE },
  ],
  // Nobody was on duty: the managers are told in their place.
  roster: { shifts: [], absences: [], duty: [] },
};

/** Version 3 has clocks, ladder and roster among the settings, and no promise in elapsed time. */
export const withWatch: Lift = (payload) => {
  const { settings: before } = payload;
  if (!isRecord(before)) return payload;
  const { replyByMs: _, flaggedReplyByMs: __, ...kept } = before;
  return { ...payload, settings: { ...BEFORE_VERSION_3, ...kept } };
};
