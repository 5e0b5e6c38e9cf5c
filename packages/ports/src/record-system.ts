import type { RecordProblem } from "./port-catalogue.js";
import type { Result } from "./result.js";

/**
 * The patient's record in the host's system, to which finished threads are filed.
 *
 * @category ports
 */
export interface RecordSystem {
  /** The version of this contract that the adapter keeps. */
  readonly spec: "record/1";
  /**
   * Files a document to the patient's record.
   *
   * Atomic: filed whole or not. Repeat: the same `reference` is filed once, and the same answer is given again. Concurrency: the same.
   * Errors: `record/refused` (for good: the item stays open for a person), `record/unavailable` (try later, same reference).
   */
  file(document: RecordDocument): Promise<Result<Filed, RecordProblem>>;
}

/** What is filed. @category ports */
export interface RecordDocument {
  /** The practice. */
  readonly practice: string;
  /** The host's reference of the patient. */
  readonly patient: string;
  /** Unique for this document: a repeat carries the same. */
  readonly reference: string;
  /** When it was written: milliseconds since 1970 UTC. */
  readonly writtenAt: number;
  /** A short title. */
  readonly title: string;
  /** The text, as the patient and the practice saw it. */
  readonly text: string;
}

/** It is in the record. @category ports */
export interface Filed {
  /** The record system's own reference of the entry. */
  readonly recordReference: string;
}
