/**
 * The kit that every Carethread adapter passes: the sentences of each port's contract as clauses, with their tests.
 *
 * @packageDocumentation
 */
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
export type { StorageHarness } from "./storage/harness.js";
export { runStorageKit, storageKit } from "./storage/kit.js";
