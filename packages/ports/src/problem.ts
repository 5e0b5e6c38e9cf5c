/**
 * What a caller can do about a failure. Closed for ever: a switch over `kind` never needs another case.
 *
 * - `invalid`: the input itself is wrong; the same input will always be refused.
 * - `forbidden`: the caller may not do this, or may not know whether the thing exists.
 * - `rejected`: the input is well-formed, but a rule of the domain says no in the present state.
 * - `conflict`: somebody else was faster, or a key was used for another payload.
 * - `unavailable`: a dependency did not answer; nothing was stored.
 * - `unknown-outcome`: the answer was lost; it may have been stored. Read it back by its key, or repeat it with the same key.
 * - `defect`: a bug in Carethread, in an adapter or in the host's callbacks; the cause went to `onDefect`.
 *
 * @category errors
 */
export type ProblemKind =
  | "invalid"
  | "forbidden"
  | "rejected"
  | "conflict"
  | "unavailable"
  | "unknown-outcome"
  | "defect";

/**
 * Whether trying again can help: `never` with the same input; `after-reload` once the caller has read the present
 * state; `same-key` at once, with the same idempotency key; `later` after a pause.
 *
 * @category errors
 */
export type Retry = "never" | "after-reload" | "same-key" | "later";

/**
 * What had been stored when the failure was answered. `part`: something that the call was asked for, and a repeat with the same key goes on from
 * there; or something that goes with the refusal, such as a wrong try that was counted. `unknown` only ever goes with the kind
 * `unknown-outcome` or `defect`.
 *
 * @category errors
 */
export type Stored = "nothing" | "part" | "unknown";

/**
 * A failure as plain data: it can be logged, serialised and compared, and holds no text of a patient, no input value and no cause.
 *
 * @category errors
 * @example
 * ```ts
 * import type { Problem } from "@carethread/ports";
 *
 * const problem: Problem = { kind: "unavailable", code: "storage/unavailable", retry: "later", stored: "nothing" };
 * ```
 */
export interface Problem<Code extends string = string> {
  /** What a caller can do about it. A closed list. */
  readonly kind: ProblemKind;
  /** `area/problem`. An open list: a minor release may add one, none is ever removed. */
  readonly code: Code;
  /** Whether a retry is safe and useful. */
  readonly retry: Retry;
  /** What was stored. */
  readonly stored: Stored;
  /** Safe facts that help to react: limits, versions, counts, names of fields. Never what somebody wrote. */
  readonly detail?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/**
 * One row of an error catalogue: from it come the types, the constructors, the reference pages.
 *
 * @category errors
 */
export interface CatalogueRow {
  /** See {@link Problem.kind}. */
  readonly kind: ProblemKind;
  /** See {@link Problem.retry}. */
  readonly retry: Retry;
  /** See {@link Problem.stored}. */
  readonly stored: Stored;
  /** One sentence: what happened. */
  readonly meaning: string;
  /** One sentence: what to do now. */
  readonly next: string;
}

/**
 * Makes the constructor of problems for one catalogue, so that a code that is not in the catalogue does not compile.
 *
 * @category errors
 * @example
 * ```ts
 * import { portCatalogue, problemsOf } from "@carethread/ports";
 *
 * const problem = problemsOf(portCatalogue);
 * problem("storage/unavailable").retry; // "later"
 * ```
 */
export const problemsOf =
  <Code extends string>(
    catalogue: Readonly<Record<Code, CatalogueRow>>,
  ): (<C extends Code>(code: C, detail?: NonNullable<Problem["detail"]>) => Problem<C>) =>
  (code, detail) => {
    const { kind, retry, stored } = catalogue[code];
    return { kind, code, retry, stored, ...(detail === undefined ? {} : { detail }) };
  };
