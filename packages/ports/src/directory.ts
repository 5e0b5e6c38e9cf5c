import type { DirectoryProblem } from "./port-catalogue.js";
import type { Result } from "./result.js";

/**
 * The practice's register of patients, as the host's record system has it. Carethread keeps no demographics of its own.
 *
 * Time: whoever asks waits for the answer, a patient who sends as well as a worker, and Carethread sets no limit of its own. An adapter gives up after some
 * seconds and answers `directory/unavailable`.
 *
 * @category ports
 */
export interface Directory {
  /** The version of this contract that the adapter keeps. */
  readonly spec: "directory/1";
  /**
   * The patient with this NHS number at this practice, or `null`.
   *
   * The number has passed its check digit. Atomic: one read. Repeat: no effect. Errors: `directory/unavailable`; a retry is safe.
   */
  findByNhsNumber(
    query: FindByNhsNumber,
  ): Promise<Result<RegisteredPatient | null, DirectoryProblem>>;
  /**
   * The patient with this reference at this practice, or `null`. Called before each message is sent: what it says (left, died, age)
   * holds at once. Errors: `directory/unavailable`; a retry is safe.
   */
  findByReference(
    query: FindByReference,
  ): Promise<Result<RegisteredPatient | null, DirectoryProblem>>;
}

/** Asks for a patient by NHS number. @category ports */
export interface FindByNhsNumber {
  /** The practice. */
  readonly practice: string;
  /** Ten digits. */
  readonly nhsNumber: string;
}

/** Asks for a patient by the host's reference. @category ports */
export interface FindByReference {
  /** The practice. */
  readonly practice: string;
  /** The host's reference. */
  readonly patient: string;
}

/** What the register knows. Fields that it does not know are `null`, and no rule guesses them. @category ports */
export interface RegisteredPatient {
  /** The host's reference: 1 to 100 of letters, digits, `.`, `_`, `-`. */
  readonly patient: string;
  /**
   * The names that the patient goes by, as somebody would write them: "Ada Lovelace". Left out where the register does not tell. They keep a text that names
   * a patient from going to many; Carethread stores none of them.
   */
  readonly names?: readonly string[];
  /** Whether the practice looks after this patient now. */
  readonly status: "registered" | "left" | "deceased";
  /** `YYYY-MM-DD`. */
  readonly bornOn: string;
  /** For triage rules. */
  readonly sex: "female" | "male" | null;
  /** The decile of deprivation of the area where the patient lives, 1 the most deprived to 10, for `reports.measure` alone; left out by a register that does not have it. */
  readonly deprivationDecile?: number | null | undefined;
  /** Completed weeks of a present pregnancy, for triage rules. */
  readonly pregnantWeeks: number | null;
  /** Names of present medicines, for triage rules. */
  readonly medicines: readonly string[];
  /** Names of present conditions, for triage rules. */
  readonly conditions: readonly string[];
}
