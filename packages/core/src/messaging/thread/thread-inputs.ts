import * as z from "zod";
import type { MessageId, StaffId, TeamId, ThreadId } from "../../kernel/id.js";
import { LIMITS } from "../../kernel/limits.js";
import {
  HANDLED_INSTEAD,
  HANDLED_OUTCOMES,
  type HandledInstead,
  type HandledOutcome,
} from "../../thread/thread.js";
import type { RedactReason } from "../../thread/thread-command.js";
import type { ConcernKind } from "../../thread/thread-concern.js";
import type { Keyed } from "../done.js";
import { commandKey, hostId } from "../parse.js";

/** Names a thread in a command. @category threads */
export interface OnThread extends Keyed {
  /** Which. */
  readonly thread: ThreadId;
}

/** Names a message in a command. @category threads */
export interface OnMessage extends OnThread {
  /** Which. */
  readonly message: MessageId;
}

/** Destroys a text. @category threads */
export interface RedactMessage extends OnMessage {
  /** Why. */
  readonly reason: RedactReason;
}

/** Adds a note that no patient ever sees. @category threads */
export interface AddNote extends OnThread {
  /** 1 to 10,000 characters. */
  readonly text: string;
}

/** Limits who may read a thread; `null` lifts the limit. @category threads */
export interface RestrictThread extends OnThread {
  /** At least one active member of staff, or `null`. */
  readonly to: readonly StaffId[] | null;
}

/** Hides a thread from proxies, or shows it to them. @category threads */
export interface HideThread extends OnThread {
  /** Whether proxies do not see it. */
  readonly hidden: boolean;
}

/** Proves that one holds the claim. @category worklist */
export interface WithClaim extends OnThread {
  /** From `worklist.claim`. */
  readonly token: number;
}

/** Gives a claim to a colleague. @category worklist */
export interface HandOver extends WithClaim {
  /** An active colleague. */
  readonly to: StaffId;
}

/** Moves work to another team. @category worklist */
export interface RouteThread extends OnThread {
  /** An active team with at least one active member. */
  readonly team: TeamId;
}

/** Says that a concern has been dealt with. @category worklist */
export interface SettleConcern extends OnThread {
  /** Which kind: all of it. */
  readonly concern: Exclude<ConcernKind, "patient-unreachable" | "sms-reply">;
}

/** Says that what waits has been dealt with, and how. @category worklist */
export interface HandleThread extends WithClaim {
  /** How. */
  readonly outcome: HandledOutcome;
  /** What the patient would have had without messages, if whoever dealt with it can say. It changes nothing but `reports.measure`. */
  readonly instead?: HandledInstead | undefined;
}

/** Handles what waits in many threads with one outcome, and closes them. @category worklist */
export interface CloseMany extends Keyed {
  /** 1 to 100 threads, each once. */
  readonly threads: readonly ThreadId[];
  /** How what waits in them has been dealt with. */
  readonly outcome: HandledOutcome;
}

const key = commandKey;
const thread = hostId;
const message = hostId;
const token = z.int().min(1);
const outcome = z.enum(HANDLED_OUTCOMES);
/** The shapes of the commands about a thread. */
export const threadInputs = {
  onThread: z.strictObject({ thread, key }),
  onMessage: z.strictObject({ thread, message, key }),
  redact: z.strictObject({
    thread,
    message,
    reason: z.enum(["wrong-patient", "third-party-details", "sent-in-error", "court-order"]),
    key,
  }),
  addNote: z.strictObject({ thread, text: z.string(), key }),
  restrict: z.strictObject({
    thread,
    to: z.array(hostId).min(1).max(LIMITS.restrictedToMax).nullable(),
    key,
  }),
  hide: z.strictObject({ thread, hidden: z.boolean(), key }),
  withClaim: z.strictObject({ thread, token, key }),
  handOver: z.strictObject({ thread, token, to: hostId, key }),
  route: z.strictObject({ thread, team: hostId, key }),
  settleConcern: z.strictObject({
    thread,
    concern: z.enum(["inbox-not-acknowledged", "not-filed", "patient-has-not-read"]),
    key,
  }),
  handle: z.strictObject({
    thread,
    token,
    outcome,
    instead: z.enum(HANDLED_INSTEAD).optional(),
    key,
  }),
  closeMany: z.strictObject({
    threads: z
      .array(thread)
      .min(1)
      .max(LIMITS.closeManyMax)
      .refine((all) => new Set(all).size === all.length),
    outcome,
    key,
  }),
} as const;
