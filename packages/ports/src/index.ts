/**
 * The contracts between Carethread and the systems around it: small interfaces over opaque envelopes, and failures as data.
 *
 * @packageDocumentation
 */
export type { Alert, AlertKind, AlertRecipient, Alerts } from "./alerts.js";
export type {
  Attachment,
  AttachmentName,
  Attachments,
} from "./attachments.js";
export type { Clock } from "./clock.js";
export type {
  Directory,
  FindByNhsNumber,
  FindByReference,
  RegisteredPatient,
} from "./directory.js";
export { createGate, type Gate, type Patience } from "./gate.js";
export type { Ids } from "./ids.js";
export type { Inbox, InboxItem, InboxItemName, InboxPut } from "./inbox.js";
export type {
  Keys,
  PracticeKeys,
  SealContext,
  SealRequest,
  UnsealRequest,
} from "./keys.js";
export { type LetterAudience, type LetterContent, renderLetter } from "./letter.js";
export {
  type NotificationContent,
  type NotificationLanguage,
  type NotificationTemplate,
  renderNotification,
} from "./notification.js";
export {
  type AlertsProblem,
  type AttachmentsProblem,
  type DirectoryProblem,
  type InboxProblem,
  type KeysProblem,
  type PortCode,
  type PortProblem,
  portCatalogue,
  portProblem,
  type RecordProblem,
  type StorageProblem,
  type TransportProblem,
} from "./port-catalogue.js";
export {
  type CatalogueRow,
  type Problem,
  type ProblemKind,
  problemsOf,
  type Retry,
  type Stored,
} from "./problem.js";
export type { Filed, RecordDocument, RecordSystem } from "./record-system.js";
export { Err, err, Ok, ok, Result } from "./result.js";
export {
  type Append,
  type BodiesQuery,
  type Body,
  type ClaimedJob,
  type ClaimQuery,
  type Commit,
  type CommitKey,
  type Committed,
  type EventRecord,
  type IndexEntry,
  type Job,
  type JobId,
  type LogQuery,
  type Page,
  type PageRow,
  type Position,
  type RangeQuery,
  type Recalled,
  type RecallQuery,
  type SettledJob,
  type Settlement,
  STORAGE_LIMITS,
  type Storage,
  type StorageCapabilities,
  type StorageHealth,
  type StoredBody,
  type StoredEvent,
  type StreamEntries,
  type StreamQuery,
  type StreamSlice,
  type StreamVersion,
} from "./storage.js";
export { type StorageRefusals, storageRefusals } from "./storage-refusal.js";
export {
  type AccreditedAuthority,
  type AgreementAuthority,
  type Authority,
  type Channel,
  type ChannelWindow,
  type Envelope,
  type HandedOver,
  type LetterEnvelope,
  type NotificationEnvelope,
  TRANSPORT_LIMITS,
  type Transport,
  type TransportCapabilities,
} from "./transport.js";
