import { DEFAULT_OPENING_HOURS, type OpeningHours } from "../calendar/calendar.js";
import { type Clocks, DEFAULT_CLOCKS } from "../clocks/clocks.js";
import type { Disclaimer } from "../disclaimer/disclaimer.js";
import type { CategoryId, PartnerId, PracticeId, StaffId, TeamId } from "../kernel/id.js";
import { DEFAULT_LADDER, type LadderStep } from "../ladder/ladder.js";
import type { Roster } from "../roster/roster.js";
import { DEFAULT_TRAFFIC, type TrafficSettings } from "../traffic/traffic.js";
import { DEFAULT_WATCH, type WatchSettings } from "../watch/watch-settings.js";

/**
 * What a member of staff may be. A `receptionist` routes work and hands out linkage codes; a `clinician` reads and answers patients and
 * is qualified to have seen a message; a `manager` sets the practice up and reads the access audit, and reads no messages.
 *
 * @category people
 */
export type Role = "receptionist" | "clinician" | "manager";

/** Which nation's rules hold. @category people */
export type Nation = "england" | "wales" | "scotland" | "northern-ireland";

/** A member of staff. @category people */
export interface Staff {
  /** The host's reference. */
  readonly staff: StaffId;
  /** The name that patients and colleagues see. */
  readonly name: string;
  /** What they may be. */
  readonly roles: readonly Role[];
  /** The teams they look after. */
  readonly teams: readonly TeamId[];
  /** When they left: milliseconds since 1970 UTC, or `null`. */
  readonly leftAt: number | null;
}

/** A team, under a name that a patient understands. @category people */
export interface Team {
  /** Its reference. */
  readonly team: TeamId;
  /** Its name in plain words: "Reception", not "ADM1". */
  readonly name: string;
  /** The categories that come to it when nobody chose a team. */
  readonly categories: readonly CategoryId[];
  /** `closing`: takes nothing new, its work goes to `successor`; `removed`: nothing is left in it. */
  readonly status: "active" | "closing" | "removed";
  /** Who takes over. */
  readonly successor: TeamId | null;
}

/** A clinician of another organisation, with whom threads about a patient can be held. @category people */
export interface Partner {
  /** Its reference. */
  readonly partner: PartnerId;
  /** Name and function: "Dr A. Roy, cardiology". */
  readonly name: string;
  /** The organisation's name. */
  readonly organisation: string;
  /** A mail address in an accredited domain. */
  readonly address: string;
  /** False once removed. */
  readonly active: boolean;
}

/** Whether the practice takes new messages now. @category people */
export type Availability =
  | { readonly status: "open" }
  | {
      readonly status: "closed";
      /** A plain sentence for patients: when it opens again, where to turn. No clinical content. */
      readonly notice: string;
    };

/**
 * Who takes what a leaver has in hand: a colleague, who has it in hand from then on; or the teams, on whose worklists it then is everybody's.
 *
 * @category people
 */
export type LeaverHandOver =
  | { readonly kind: "colleague"; readonly staff: StaffId }
  | { readonly kind: "teams" };

/** Who answers for what nobody has seen, and until when. @category people */
export interface Held {
  /** A member of staff who works on threads. */
  readonly staff: StaffId;
  /** Until then: milliseconds since 1970 UTC. */
  readonly until: number;
}

/** What a practice can set. All durations are in milliseconds. @category people */
export interface PracticeSettings {
  /** The public name. */
  readonly name: string;
  /** Which nation's rules hold. */
  readonly nation: Nation;
  /** Where patients sign in: one https address for all. */
  readonly signInUrl: string;
  /** The practice's phone number as patients dial it. */
  readonly phone: string;
  /** When the practice is open: the time in which what waits is looked at. Default Monday to Friday 08:00 to 18:30, closed on bank holidays. */
  readonly hours: OpeningHours;
  /** How long after its last message a thread can be answered. Default 45 days (the window of the US Veterans Affairs' messaging). */
  readonly replyWindowMs: number;
  /** How long after closing a reply opens a thread again. Default 14 days. */
  readonly reopenWindowMs: number;
  /** How long a message can be undone before it is dispatched. Default 30 seconds; 0 for none. */
  readonly undoMs: number;
  /** How long a checked text may be sent without a new check. Default 30 minutes. */
  readonly ticketMs: number;
  /** How long a claim holds without being renewed. Default 15 minutes. */
  readonly claimMs: number;
  /** How long a linkage code can be used. Default 14 days. */
  readonly linkageCodeMs: number;
  /** Until when a message of a patient is seen, answered and dealt with. */
  readonly clocks: Clocks;
  /** Who is told when a clock runs out, one after the other. Never empty; the last step is the host's. */
  readonly ladder: readonly LadderStep[];
  /** Who looks after which team when, who is away, and who is on duty. */
  readonly roster: Roster;
  /** How many must watch each team, and when somebody is told that nobody does. */
  readonly watch: WatchSettings;
  /** Whether a diverted writer may declare that it does not apply and send. Default `allowed`. */
  readonly declaration: "allowed" | "refused";
  /** Disclaimers of the practice's own, shown besides the standard ones. */
  readonly addedDisclaimers: readonly Disclaimer[];
  /** When the sender of a message is told that the patient has not read it, counted from its dispatch, by its weight. Default 24 hours, and 4 for `time-bound`. */
  readonly unread: { readonly routineMs: number; readonly timeBoundMs: number };
  /** How long the host's inbox has to acknowledge what waits, default 15 minutes, and its record to take what was handled, default 24 hours. */
  readonly outside: { readonly inboxMs: number; readonly recordMs: number };
  /** Mail domains accredited for clinical content between professionals. Default `nhs.net`. */
  readonly accreditedDomains: readonly string[];
  /** How long after the end of its last session a day may be closed before somebody is told that it was not. Default 30 minutes. */
  readonly closingGraceMs: number;
  /** Open time after which somebody follows up a diverted patient of whom nothing more was heard. Default 30 minutes. */
  readonly diversionFollowUpMs: number;
  /** How broadcasts are guarded. */
  readonly broadcast: BroadcastSettings;
  /** How what comes is shaped. */
  readonly traffic: TrafficSettings;
}

/** How broadcasts of a practice are guarded. @category broadcasts */
export interface BroadcastSettings {
  /** With more recipients than this a second person must approve, and nothing clinical may be in the text. Default 20. */
  readonly secondPersonAbove: number;
  /** Recipients of the first batch, after which the broadcast waits. Default 10. */
  readonly firstBatch: number;
  /** How long it waits then, so that somebody can stop it: milliseconds. Default 15 minutes. */
  readonly pauseMs: number;
}

/** Staff who help a team out for a while. */
export interface Surge {
  readonly team: TeamId;
  readonly staff: readonly StaffId[];
  /** Exclusive: milliseconds since 1970 UTC. */
  readonly until: number;
}

/** Everything a practice has decided. */
export interface Practice {
  /** The practice. */
  readonly practice: PracticeId;
  /** `null` until it is founded. */
  readonly settings: PracticeSettings | null;
  /** Whether it takes messages. */
  readonly availability: Availability;
  /** Staff by reference, leavers included. */
  readonly staff: Readonly<Record<StaffId, Staff>>;
  /** Teams by reference, removed ones included. */
  readonly teams: Readonly<Record<TeamId, Team>>;
  /** Partners by reference, removed ones included. */
  readonly partners: Readonly<Record<PartnerId, Partner>>;
  /** Helpers of teams that were called and are not over as far as is known. */
  readonly surges: readonly Surge[];
  /** What its waiting threads were last written anew for: see {@link ARMED}. */
  readonly armed: number;
}

/**
 * Counts the times at which rows or timers of threads came to hold more than before. A practice that was kept by an earlier version has its waiting threads written anew.
 * 1: each clock on which a message waits has a timer.
 */
export const ARMED = 1;

/** A practice of which nothing is known. */
export const initialPractice = (practice: PracticeId): Practice => ({
  practice,
  settings: null,
  availability: { status: "open" },
  staff: {},
  teams: {},
  partners: {},
  surges: [],
  armed: 0,
});

/** The settings that a practice has when it says nothing else. Durations in milliseconds. */
export const DEFAULT_SETTINGS = {
  hours: DEFAULT_OPENING_HOURS,
  replyWindowMs: 45 * 86_400_000,
  reopenWindowMs: 14 * 86_400_000,
  undoMs: 30_000,
  ticketMs: 30 * 60_000,
  claimMs: 15 * 60_000,
  linkageCodeMs: 14 * 86_400_000,
  clocks: DEFAULT_CLOCKS,
  ladder: DEFAULT_LADDER,
  watch: DEFAULT_WATCH,
  declaration: "allowed",
  addedDisclaimers: [],
  unread: { routineMs: 24 * 3_600_000, timeBoundMs: 4 * 3_600_000 },
  outside: { inboxMs: 15 * 60_000, recordMs: 24 * 3_600_000 },
  accreditedDomains: ["nhs.net"],
  broadcast: { secondPersonAbove: 20, firstBatch: 10, pauseMs: 15 * 60_000 },
  closingGraceMs: 30 * 60_000,
  diversionFollowUpMs: 30 * 60_000,
  traffic: DEFAULT_TRAFFIC,
} as const satisfies Partial<PracticeSettings>;
