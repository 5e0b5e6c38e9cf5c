/**
 * The kit that every Carethread adapter passes: the sentences of each port's contract as clauses, with their tests.
 *
 * @packageDocumentation
 */
export { type AlertsHarness, alertsKit } from "./alerts/kit.js";
export { type AttachmentsHarness, attachmentsKit } from "./attachments/kit.js";
export { type ClockHarness, clockKit } from "./clock/kit.js";
export { type DirectoryHarness, directoryKit } from "./directory/kit.js";
export { type IdsHarness, idsKit } from "./ids/kit.js";
export { type InboxHarness, inboxKit } from "./inbox/kit.js";
export type { KeysHarness } from "./keys/harness.js";
export { keysKit } from "./keys/kit.js";
export { type OpenKit, openKit } from "./kit/candidate.js";
export { type Certificate, certificate } from "./kit/certificate.js";
export type {
  Answer,
  AnsweredProblem,
  Check,
  Clause,
  Kit,
  KitHarness,
} from "./kit/clause.js";
export {
  declaredBy,
  type Report,
  type RunOptions,
  runClause,
  runKit,
  type Verdict,
} from "./kit/run.js";
export { type Saboteur, weaknesses } from "./kit/saboteur.js";
export type { Skip } from "./kit/skip.js";
export { type RecordHarness, recordKit } from "./record/kit.js";
export type { StorageHarness } from "./storage/harness.js";
export { runStorageKit, storageKit } from "./storage/kit.js";
export type { ArrivedMessage, TransportHarness } from "./transport/harness.js";
export { transportKit } from "./transport/kit.js";
