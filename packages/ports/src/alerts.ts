import type { AlertsProblem } from "./port-catalogue.js";
import type { Result } from "./result.js";

/**
 * The host's way of telling the people who work in a practice that something must not wait: a pager, a phone, a message on the screen. It is also the last
 * resort, when nobody in the practice has answered: then an alert goes to the host itself.
 *
 * An alert says what kind of thing it is, how old, and where. It holds nothing of a patient and nothing of a text.
 *
 * @category ports
 */
export interface Alerts {
  /** The version of this contract that the adapter keeps. */
  readonly spec: "alerts/1";
  /** The adapter's name, for health and logs. */
  readonly name: string;
  /**
   * Tells one person, or the host. Answers once it is certain that somebody will be told, and not before.
   *
   * Repeat: one alert; an alert is raised again with the same reference until it is taken. Errors: `alerts/refused` (this person cannot be told at all: the
   * next one is tried), `alerts/unavailable` (try later, same reference).
   */
  raise(alert: Alert): Promise<Result<void, AlertsProblem>>;
}

/** Whom an alert is for: a member of staff, or whoever looks after the host product. @category ports */
export type AlertRecipient =
  | {
      readonly kind: "staff";
      /** The host's reference of the member of staff. */
      readonly staff: string;
    }
  | { readonly kind: "host" };

/**
 * What an alert is about. An open list: a minor release may add one, so a host shows what it does not know in general words.
 *
 * - `first-look-due`: a message that nobody qualified has seen, near the end of its time.
 * - `reply-due`, `next-reply-due`, `resolution-due`: what was promised will not be kept unless somebody answers, or deals with it, now.
 * - `returned`: work that was given to a team or a colleague has not been taken up, and is back.
 * - `team-unwatched`: nobody has looked at a team's worklist for too long; `too-few-watching`: fewer are on watch than there must be.
 * - `day-not-closed`: the practice has shut, and its day was not closed.
 * - `patient-unreachable`, `patient-has-not-read`: a patient could not be told, or has not read what matters.
 * - `inbox-not-acknowledged`, `not-filed`: the host's inbox or record has not taken something.
 * - `sms-reply-unanswerable`: a patient answered a text message by a way that nobody reads.
 * - `diversion-abandoned`: somebody was advised to turn elsewhere, and nothing is known of them since.
 * - `broadcast-halted`: a message to many was stopped.
 *
 * @category ports
 */
export type AlertKind =
  | "first-look-due"
  | "reply-due"
  | "next-reply-due"
  | "resolution-due"
  | "returned"
  | "team-unwatched"
  | "too-few-watching"
  | "day-not-closed"
  | "patient-unreachable"
  | "patient-has-not-read"
  | "inbox-not-acknowledged"
  | "not-filed"
  | "sms-reply-unanswerable"
  | "diversion-abandoned"
  | "broadcast-halted";

/** Something that somebody has to be told now. Times are milliseconds since 1970 UTC. @category ports */
export interface Alert {
  /** The practice. */
  readonly practice: string;
  /** Unique for this alert to this recipient. A repeat carries the same one. */
  readonly reference: string;
  /** Whom it is for. */
  readonly to: AlertRecipient;
  /** What it is about. */
  readonly what: AlertKind;
  /** The opaque name of what it is about, such as `thread/7f3a` or `watch/clinical`. Never a patient. */
  readonly about: string;
  /** Since when it has been so. */
  readonly since: number;
  /** When it has to be dealt with. */
  readonly dueAt: number;
  /** How many steps were taken before this one without an answer: 0 for the first. */
  readonly step: number;
}
