import * as z from "zod";
import { openingHours } from "../../calendar/opening-hours-schema.js";
import type { Disclaimer } from "../../disclaimer/disclaimer.js";
import type { CategoryId, PartnerId, PracticeId, StaffId, TeamId } from "../../kernel/id.js";
import type {
  Availability,
  Held,
  LeaverHandOver,
  Nation,
  PracticeSettings,
  Role,
} from "../../practice/practice.js";
import type { Keyed } from "../done.js";
import { commandKey, displayName, duration, hostId, instant, languageTag } from "../parse.js";
import { practiceId } from "../principal-schema.js";
import { trafficSettings } from "../traffic/traffic-schema.js";
import { clocksInput, ladderInput, rosterInput, watchInput } from "./watch-inputs.js";

/** Founds a practice. @category people */
export interface FoundPractice extends Keyed {
  /** Its code, such as an ODS code: 1 to 20 letters, digits, `-`. Its key must exist. */
  readonly practice: PracticeId;
  /** The public name. */
  readonly name: string;
  /** Which nation's rules hold. */
  readonly nation: Nation;
  /** Where patients sign in. */
  readonly signInUrl: string;
  /** The phone number as patients dial it. */
  readonly phone: string;
  /** The first manager, who sets up everything else. */
  readonly manager: { readonly staff: StaffId; readonly name: string };
}

/** Changes settings; what is left out stays. @category people */
export interface ConfigurePractice extends Keyed {
  /** The settings to change. */
  readonly settings: Partial<PracticeSettings>;
}

/** Opens or closes the practice for new messages and replies of patients. @category people */
export interface SetAvailability extends Keyed {
  /** From now on. */
  readonly availability: Availability;
  /**
   * For a closing while something is unseen that no certificate has handed over: who holds it, and until when. They hold it as over the end of a day: when the time
   * is over and something of it is still unseen, they and the managers are told. It stops no clock. What is restricted to others stays with those.
   */
  readonly heldBy?: Held | undefined;
}

/** Adds a member of staff. @category people */
export interface AddStaff extends Keyed {
  /** The host's reference; never given to a second person. */
  readonly staff: StaffId;
  /** The name that patients and colleagues see. */
  readonly name: string;
  /** At least one. */
  readonly roles: readonly Role[];
  /** Active teams. */
  readonly teams: readonly TeamId[];
}

/** Changes a member of staff; what is left out stays. @category people */
export interface ChangeStaff extends Keyed {
  /** Who. */
  readonly staff: StaffId;
  /** The new name. */
  readonly name?: string | undefined;
  /** The new roles, complete. */
  readonly roles?: readonly Role[] | undefined;
  /** The new teams, complete. */
  readonly teams?: readonly TeamId[] | undefined;
  /**
   * Who takes over everything that they have in hand; needed where the change takes away a role or a team by which they have something in hand that is
   * unseen. Left out, they keep what they have, but for somebody who may work on threads no more: that returns to the teams.
   */
  readonly handOver?: LeaverHandOver | undefined;
}

/** Ends a member of staff's work here: rights end at once, and what was claimed goes to a colleague or back to the teams. @category people */
export interface RemoveStaff extends Keyed {
  /** Who. */
  readonly staff: StaffId;
  /** Who takes over what the leaver has in hand; needed where any of it is unseen. Left out, the rest returns to the teams. */
  readonly handOver?: LeaverHandOver | undefined;
}

/** Adds a team. @category people */
export interface AddTeam extends Keyed {
  /** Its reference. */
  readonly team: TeamId;
  /** A name that a patient understands. */
  readonly name: string;
  /** The categories that come to it. */
  readonly categories: readonly CategoryId[];
}

/** Changes a team; what is left out stays. @category people */
export interface ChangeTeam extends Keyed {
  /** Which. */
  readonly team: TeamId;
  /** The new name. */
  readonly name?: string | undefined;
  /** The new categories, complete. */
  readonly categories?: readonly CategoryId[] | undefined;
}

/** Removes a team: it takes nothing new, its work is moved to the successor. @category people */
export interface RemoveTeam extends Keyed {
  /** Which. */
  readonly team: TeamId;
  /** Who takes over: an active team with at least one active member. */
  readonly successor: TeamId;
  /** That the successor takes over unseen messages, too; needed where the team has any. */
  readonly handOver?: boolean | undefined;
}

/** Adds a clinician of another organisation. @category people */
export interface AddPartner extends Keyed {
  /** Its reference. */
  readonly partner: PartnerId;
  /** Name and function. */
  readonly name: string;
  /** The organisation. */
  readonly organisation: string;
  /** A mail address, in an accredited domain if texts are to go there. */
  readonly address: string;
}

/** Removes a partner: it sees no thread any more. @category people */
export interface RemovePartner extends Keyed {
  /** Which. */
  readonly partner: PartnerId;
}

const key = commandKey;
const nation = z.enum(["england", "wales", "scotland", "northern-ireland"]);
const roles = z
  .array(z.enum(["receptionist", "clinician", "manager"]))
  .min(1)
  .max(3);
const ids = z.array(hostId).max(100);
const httpsUrl = z.url({ protocol: /^https$/ }).max(300);
const phone = z
  .string()
  .min(3)
  .max(40)
  .regex(/^[0-9 +()-]+$/);
/** A mail address, narrowly: what a transport can use without interpretation. */
export const mailAddress: z.ZodType<string> = z.email().max(254);

const disclaimer: z.ZodType<Disclaimer> = z.strictObject({
  id: hostId,
  version: hostId,
  language: languageTag,
  audience: z.enum(["patient", "staff"]),
  moment: z.enum(["create", "reply"]),
  placement: z.enum(["interstitial", "inline"]),
  title: z.string().min(1).max(200),
  lines: z.array(z.string().min(1).max(500)).min(1).max(20),
  act: z.string().min(1).max(80),
  source: z.string().max(300),
});

const availability: z.ZodType<Availability> = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("open") }),
  z.strictObject({ status: z.literal("closed"), notice: z.string().min(1).max(500) }),
]);

const handOver: z.ZodType<LeaverHandOver> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("colleague"), staff: hostId }),
  z.strictObject({ kind: z.literal("teams") }),
]);
const unreadTime = z.int().min(60_000).max(2_678_400_000);

// Exactly optional: a setting that is not named stays, and `undefined` names nothing.
const settingsChange: z.ZodType<Partial<PracticeSettings>> = z.strictObject({
  name: displayName.exactOptional(),
  nation: nation.exactOptional(),
  signInUrl: httpsUrl.exactOptional(),
  phone: phone.exactOptional(),
  hours: openingHours.exactOptional(),
  replyWindowMs: duration.exactOptional(),
  reopenWindowMs: duration.exactOptional(),
  undoMs: z.int().min(0).max(600_000).exactOptional(),
  ticketMs: z.int().min(60_000).max(86_400_000).exactOptional(),
  claimMs: z.int().min(60_000).max(86_400_000).exactOptional(),
  linkageCodeMs: duration.exactOptional(),
  clocks: clocksInput.exactOptional(),
  ladder: ladderInput.exactOptional(),
  roster: rosterInput.exactOptional(),
  watch: watchInput.exactOptional(),
  closingGraceMs: z.int().min(60_000).max(86_400_000).exactOptional(),
  diversionFollowUpMs: z.int().min(60_000).max(86_400_000).exactOptional(),
  declaration: z.enum(["allowed", "refused"]).exactOptional(),
  addedDisclaimers: z.array(disclaimer).max(20).exactOptional(),
  unread: z.strictObject({ routineMs: unreadTime, timeBoundMs: unreadTime }).exactOptional(),
  outside: z
    .strictObject({
      inboxMs: z.int().min(60_000).max(86_400_000),
      recordMs: z.int().min(60_000).max(2_678_400_000),
    })
    .exactOptional(),
  accreditedDomains: z
    .array(
      z
        .string()
        .max(253)
        .regex(/^[a-z0-9.-]+$/),
    )
    .max(50)
    .exactOptional(),
  broadcast: z
    .strictObject({
      secondPersonAbove: z.int().min(1).max(100),
      firstBatch: z.int().min(1).max(500),
      pauseMs: z
        .int()
        .min(60_000)
        .max(7 * 86_400_000),
    })
    .exactOptional(),
  traffic: trafficSettings.exactOptional(),
});

interface PracticeInputs {
  readonly found: z.ZodType<FoundPractice>;
  readonly configure: z.ZodType<ConfigurePractice>;
  readonly setAvailability: z.ZodType<SetAvailability>;
  readonly addStaff: z.ZodType<AddStaff>;
  readonly changeStaff: z.ZodType<ChangeStaff>;
  readonly removeStaff: z.ZodType<RemoveStaff>;
  readonly addTeam: z.ZodType<AddTeam>;
  readonly changeTeam: z.ZodType<ChangeTeam>;
  readonly removeTeam: z.ZodType<RemoveTeam>;
  readonly addPartner: z.ZodType<AddPartner>;
  readonly removePartner: z.ZodType<RemovePartner>;
}

/** The shapes of the commands about a practice. */
export const practiceInputs: PracticeInputs = {
  found: z.strictObject({
    practice: practiceId,
    name: displayName,
    nation,
    signInUrl: httpsUrl,
    phone,
    manager: z.strictObject({ staff: hostId, name: displayName }),
    key,
  }),
  configure: z.strictObject({ settings: settingsChange, key }),
  setAvailability: z.strictObject({
    availability,
    heldBy: z.strictObject({ staff: hostId, until: instant }).optional(),
    key,
  }),
  addStaff: z.strictObject({ staff: hostId, name: displayName, roles, teams: ids, key }),
  changeStaff: z.strictObject({
    staff: hostId,
    name: displayName.optional(),
    roles: roles.optional(),
    teams: ids.optional(),
    handOver: handOver.optional(),
    key,
  }),
  removeStaff: z.strictObject({ staff: hostId, handOver: handOver.optional(), key }),
  addTeam: z.strictObject({ team: hostId, name: displayName, categories: ids, key }),
  changeTeam: z.strictObject({
    team: hostId,
    name: displayName.optional(),
    categories: ids.optional(),
    key,
  }),
  removeTeam: z.strictObject({
    team: hostId,
    successor: hostId,
    handOver: z.boolean().optional(),
    key,
  }),
  addPartner: z.strictObject({
    partner: hostId,
    name: displayName,
    organisation: displayName,
    address: mailAddress,
    key,
  }),
  removePartner: z.strictObject({ partner: hostId, key }),
};
