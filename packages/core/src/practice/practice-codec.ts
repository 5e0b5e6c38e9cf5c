import * as z from "zod";
import type { Outcome } from "../kernel/catalogue.js";
import { decodeEvent, isRecord, type Lift, type Lifts } from "../kernel/decode-codec.js";
import type { SameShape } from "../kernel/same-shape.js";
import { DEFAULT_TRAFFIC } from "../traffic/traffic.js";
import { DEFAULT_SETTINGS } from "./practice.js";
import type { PracticeEvent } from "./practice-event.js";
import { watchFields, withWatch } from "./practice-watch-codec.js";

const ids = z.array(z.string());

const disclaimer = z.object({
  id: z.string(),
  version: z.string(),
  language: z.string(),
  audience: z.enum(["patient", "staff"]),
  moment: z.enum(["create", "reply"]),
  placement: z.enum(["interstitial", "inline"]),
  title: z.string(),
  lines: z.array(z.string()),
  act: z.string(),
  source: z.string(),
});

const sessions = z.array(z.object({ from: z.string(), to: z.string() }));

const hours = z.object({
  week: z.tuple([sessions, sessions, sessions, sessions, sessions, sessions, sessions]),
  exceptions: z.array(z.object({ date: z.string(), sessions, reason: z.string() })),
  onBankHolidays: z.enum(["closed", "open"]),
});

const limit = z
  .object({ waiting: z.number(), when: z.enum(["always", "outside-core-hours"]) })
  .nullable();
const traffic = z.object({
  cap: limit,
  perPatient: limit,
  quietHours: z.array(z.object({ from: z.string(), to: z.string() })),
  hardClose: z.boolean(),
  admissionMs: z.number(),
  dayCapacity: z.object({ clinical: z.number().nullable(), admin: z.number().nullable() }),
  adminReplyMs: z.number().nullable(),
});

const settings = z.object({
  name: z.string(),
  nation: z.enum(["england", "wales", "scotland", "northern-ireland"]),
  signInUrl: z.string(),
  phone: z.string(),
  hours,
  replyWindowMs: z.number(),
  reopenWindowMs: z.number(),
  undoMs: z.number(),
  ticketMs: z.number(),
  claimMs: z.number(),
  linkageCodeMs: z.number(),
  ...watchFields,
  declaration: z.enum(["allowed", "refused"]),
  addedDisclaimers: z.array(disclaimer),
  // What was stored before these were there means what it meant.
  unread: z
    .object({ routineMs: z.number(), timeBoundMs: z.number() })
    .default({ routineMs: 86_400_000, timeBoundMs: 14_400_000 }),
  outside: z
    .object({ inboxMs: z.number(), recordMs: z.number() })
    .default({ inboxMs: 900_000, recordMs: 86_400_000 }),
  accreditedDomains: z.array(z.string()),
  // What was stored before there were broadcasts. It does not follow the default: what was stored means what it meant.
  broadcast: z
    .object({ secondPersonAbove: z.number(), firstBatch: z.number(), pauseMs: z.number() })
    .default({ secondPersonAbove: 20, firstBatch: 10, pauseMs: 900_000 }),
  // What was stored before there were such settings has what they are by default.
  closingGraceMs: z.number().default(DEFAULT_SETTINGS.closingGraceMs),
  diversionFollowUpMs: z.number().default(DEFAULT_SETTINGS.diversionFollowUpMs),
  traffic: traffic.default({ ...DEFAULT_TRAFFIC, quietHours: [] }),
});

const staff = z.object({
  staff: z.string(),
  name: z.string(),
  roles: z.array(z.enum(["receptionist", "clinician", "manager"])),
  teams: ids,
  leftAt: z.number().nullable(),
});

const team = z.object({
  team: z.string(),
  name: z.string(),
  categories: ids,
  status: z.enum(["active", "closing", "removed"]),
  successor: z.string().nullable(),
});

const partner = z.object({
  partner: z.string(),
  name: z.string(),
  organisation: z.string(),
  address: z.string(),
  active: z.boolean(),
});

const availability = z.discriminatedUnion("status", [
  z.object({ status: z.literal("open") }),
  z.object({ status: z.literal("closed"), notice: z.string() }),
]);

const held = z.object({ staff: z.string(), until: z.number() });
const leaverHandOver = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("colleague"), staff: z.string() }),
  z.object({ kind: z.literal("teams") }),
]);

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), at: z.number(), by: z.string().nullable(), ...shape });

const practiceEvent = z.discriminatedUnion("type", [
  event("practice-founded", { settings, manager: staff, armed: z.number().default(0) }),
  event("practice-armed", { armed: z.number() }),
  event("practice-configured", { settings }),
  // Nobody was asked who holds what is unseen before there was such a field.
  event("availability-set", { availability, heldBy: held.nullable().default(null) }),
  event("staff-added", { staff }),
  event("staff-changed", { staff, handOver: leaverHandOver.nullable().default(null) }),
  event("staff-left", { staff: z.string(), handOver: leaverHandOver.nullable().default(null) }),
  event("team-added", { team }),
  event("team-changed", { team }),
  event("team-closing", { team: z.string(), successor: z.string() }),
  event("team-removed", { team: z.string() }),
  event("partner-added", { partner }),
  event("partner-removed", { partner: z.string() }),
  event("surge-called", { team: z.string(), staff: ids, until: z.number() }),
]);

// Compiled, never run: a schema that forgets a field of what it stores is a type error here.
true satisfies SameShape<z.output<typeof practiceEvent>, PracticeEvent>;

// What a practice had before it could say when it is open. It does not follow the default: what was stored means what it meant.
const day = [{ from: "08:00", to: "18:30" }];
const HOURS_BEFORE_VERSION_2 = {
  week: [day, day, day, day, day, [], []],
  exceptions: [],
  onBankHolidays: "closed",
};

/** Version 2 has `hours` among the settings. */
const withHours: Lift = (payload) => {
  const { settings: before } = payload;
  return isRecord(before)
    ? { ...payload, settings: { hours: HOURS_BEFORE_VERSION_2, ...before } }
    : payload;
};

/** How shapes of a practice's events that are not written any more become the next one, from version 1 on. */
export const practiceLifts: Lifts = {
  "practice-founded": [withHours, withWatch],
  "practice-configured": [withHours, withWatch],
};

/** An event of a practice as it was stored, whichever shape it has. */
export const decodePracticeEvent = (
  type: string,
  schema: number,
  payload: string,
): Outcome<PracticeEvent> => decodeEvent(practiceEvent, { type, schema, payload }, practiceLifts);
