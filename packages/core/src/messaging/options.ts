import type { Alerts, Clock, Directory, Ids, Keys, Storage, Transport } from "@carethread/ports";
import type { Content } from "../content/content.js";

/**
 * Everything that Carethread needs from its host. Nothing has a hidden default.
 *
 * @category messaging
 */
export interface MessagingOptions {
  /** Where it is kept. */
  readonly storage: Storage;
  /** The practices' keys. */
  readonly keys: Keys;
  /** The register of patients. */
  readonly directory: Directory;
  /** Channels by which patients and partners are told, the preferred one first. May be empty: then messages are seen on sign-in only. */
  readonly transports: readonly Transport[];
  /** How the people who work in a practice are told that something must not wait, and the host as the last resort. */
  readonly alerts: Alerts;
  /** Rules, disclaimers, categories, agreement texts, bank holidays, nations' contracts. */
  readonly content: Content;
  /** The time. */
  readonly clock: Clock;
  /** Identifiers. */
  readonly ids: Ids;
  /** Told of every defect: for the host's log. What it throws is ignored. */
  readonly onDefect: (defect: Defect) => void;
}

/**
 * Something that should not have happened, for the host's own log. The cause may hold anything: do not show it to users.
 *
 * @category errors
 */
export interface Defect {
  /** The reference that the caller was given. */
  readonly ref: string;
  /** Which call. */
  readonly operation: string;
  /** What was thrown. */
  readonly cause: unknown;
}
