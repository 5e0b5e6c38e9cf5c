import type { StaffId } from "../kernel/id.js";

/**
 * Why a thread wants a person besides messages that wait.
 *
 * - `inbox-not-acknowledged`: the host's inbox has not confirmed in time that what waits stands before a clinician.
 * - `not-filed`: the record has not taken what was said.
 * - `patient-has-not-read`: the patient has not opened a message in the time that its weight gives.
 * - `patient-unreachable`: why the patient could be told by no channel.
 * - `sms-reply`: somebody answered a text message by a way that nobody reads.
 *
 * @category worklist
 */
export type ConcernKind =
  | "inbox-not-acknowledged"
  | "not-filed"
  | "patient-has-not-read"
  | "patient-unreachable"
  | "sms-reply";

/**
 * What is known about a concern.
 *
 * - of an inbox or a record: `refused` for good; `unanswered`, it did not take it in time; `unacknowledged`, it took it and confirmed nothing;
 *   `restricted`, only named staff may read the thread, so it is not filed by itself
 * - of a patient who has not read: `unread`; `too-late`, a further channel could only leave after its time
 * - of an unreachable patient: `no-channel`, `all-failed`, `objection`, `deceased`, `moved`, `sensitive`, `too-late`
 * - of a reply: `urgent`, it may speak of an emergency; `routine`
 *
 * @category worklist
 */
export type ConcernReason =
  | "refused"
  | "unanswered"
  | "unacknowledged"
  | "restricted"
  | "unread"
  | "too-late"
  | "no-channel"
  | "all-failed"
  | "objection"
  | "deceased"
  | "moved"
  | "sensitive"
  | "urgent"
  | "routine";

/** A reason why a thread wants a person besides messages that wait. It stays until it is settled. */
export interface Concern {
  readonly kind: ConcernKind;
  /** What it is about: a message, a filing, a reply. One concern of a kind about one thing. */
  readonly about: string;
  readonly reason: ConcernReason;
  /** Since when: milliseconds since 1970 UTC. */
  readonly since: number;
}

/** What happened to concerns of a thread. `at` is the decider's time. */
export type ConcernEvent =
  | {
      readonly type: "concern-raised";
      readonly kind: ConcernKind;
      readonly about: string;
      readonly reason: ConcernReason;
    }
  | {
      readonly type: "concern-settled";
      readonly kind: ConcernKind;
      /** One thing, or all of the kind with `null`. */
      readonly about: string | null;
      /** Who dealt with it, or `null` where it ended by itself. */
      readonly staff: StaffId | null;
    };

/** What can be asked about concerns. */
export type ConcernCommand =
  | {
      readonly type: "raise-concern";
      readonly kind: ConcernKind;
      readonly about: string;
      readonly reason: ConcernReason;
    }
  | {
      readonly type: "settle-concern";
      readonly kind: ConcernKind;
      readonly about: string | null;
      readonly staff: StaffId | null;
    };

const RANK = 2;

/** How early what else wants a person is looked at: a reply that may speak of an emergency comes before everything. */
export const concernRank = (concerns: readonly Concern[]): number =>
  concerns.some((concern) => concern.reason === "urgent") ? 0 : RANK;

const isOf =
  (kind: ConcernKind, about: string | null) =>
  (concern: Concern): boolean =>
    concern.kind === kind && (about === null || concern.about === about);

/** Whether a concern of this kind, about one thing or with `null` about any, is open. */
export const hasConcern = (
  concerns: readonly Concern[],
  kind: ConcernKind,
  about: string | null,
): boolean => concerns.some(isOf(kind, about));

/** The concerns after a command; the same list when nothing changes. A concern that is raised again keeps its time and takes the new reason. */
export const decidedConcern = (
  command: ConcernCommand,
  concerns: readonly Concern[],
  at: number,
): readonly (ConcernEvent & { readonly at: number })[] => {
  const open = concerns.filter(isOf(command.kind, command.about));
  if (command.type === "settle-concern") {
    const { kind, about, staff } = command;
    return open.length === 0 ? [] : [{ type: "concern-settled", at, kind, about, staff }];
  }
  const { kind, about, reason } = command;
  return open.some((concern) => concern.reason === reason)
    ? []
    : [{ type: "concern-raised", at, kind, about, reason }];
};

/** The concerns after an event. */
export const evolvedConcerns = (
  concerns: readonly Concern[],
  event: ConcernEvent & { readonly at: number },
): readonly Concern[] => {
  const others = concerns.filter((concern) => !isOf(event.kind, event.about)(concern));
  if (event.type === "concern-settled") return others;
  const { kind, about, reason, at } = event;
  const since = concerns.find(isOf(kind, about))?.since ?? at;
  return [...others, { kind, about, reason, since }];
};
