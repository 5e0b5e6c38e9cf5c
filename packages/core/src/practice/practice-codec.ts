import * as z from "zod";
import type { Outcome } from "../kernel/catalogue.js";
import { decodeEvent } from "../kernel/decode-codec.js";
import type { SameShape } from "../kernel/same-shape.js";
import type { PracticeEvent } from "./practice-event.js";

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

const settings = z.object({
  name: z.string(),
  nation: z.enum(["england", "wales", "scotland", "northern-ireland"]),
  signInUrl: z.string(),
  phone: z.string(),
  replyWindowMs: z.number(),
  reopenWindowMs: z.number(),
  undoMs: z.number(),
  ticketMs: z.number(),
  claimMs: z.number(),
  linkageCodeMs: z.number(),
  replyByMs: z.number(),
  flaggedReplyByMs: z.number(),
  declaration: z.enum(["allowed", "refused"]),
  addedDisclaimers: z.array(disclaimer),
  accreditedDomains: z.array(z.string()),
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

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), at: z.number(), by: z.string().nullable(), ...shape });

const practiceEvent = z.discriminatedUnion("type", [
  event("practice-founded", { settings, manager: staff }),
  event("practice-configured", { settings }),
  event("availability-set", { availability }),
  event("staff-added", { staff }),
  event("staff-changed", { staff }),
  event("staff-left", { staff: z.string() }),
  event("team-added", { team }),
  event("team-changed", { team }),
  event("team-closing", { team: z.string(), successor: z.string() }),
  event("team-removed", { team: z.string() }),
  event("partner-added", { partner }),
  event("partner-removed", { partner: z.string() }),
]);

// Compiled, never run: a schema that forgets a field of what it stores is a type error here.
true satisfies SameShape<z.output<typeof practiceEvent>, PracticeEvent>;

/** An event of a practice as it was stored. */
export const decodePracticeEvent = (
  type: string,
  schema: number,
  payload: string,
): Outcome<PracticeEvent> => decodeEvent(practiceEvent, { type, schema, payload });
