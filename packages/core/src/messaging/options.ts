import type {
  Alerts,
  Clock,
  Directory,
  Ids,
  Inbox,
  Keys,
  RecordSystem,
  Storage,
  Transport,
} from "@carethread/ports";
import type { Content } from "../content/content.js";
import type { PracticeId } from "../kernel/id.js";
import type { RulesCompared } from "../triage/triage-compare.js";

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
  /** The clinicians' inbox in the host's product: what waits is put beside results and internal mail. Without one, what waits stands on the worklist alone. */
  readonly inbox?: Inbox;
  /** The patients' record in the host's product: what was said is filed to it once it is handled. Without one, nothing is filed. */
  readonly record?: RecordSystem;
  /** Rules, disclaimers, categories, agreement texts, bank holidays, nations' contracts. */
  readonly content: Content;
  /** The time. */
  readonly clock: Clock;
  /** Identifiers. */
  readonly ids: Ids;
  /** Told of each draft that `content.shadowRules` judge otherwise than the live rules: outcomes and ids of rules, no text. What it throws is ignored. */
  readonly onShadow?: ((difference: ShadowDifference) => void) | undefined;
  /** Told of every defect: for the host's log. What it throws is ignored. */
  readonly onDefect: (defect: Defect) => void;
}

/**
 * A draft that two packs judge differently. It holds no text and nobody's name.
 *
 * @category triage
 */
export interface ShadowDifference extends RulesCompared {
  /** Whose practice. */
  readonly practice: PracticeId;
  /** Who wrote. */
  readonly direction: "patient" | "staff";
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
