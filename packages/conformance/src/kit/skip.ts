/**
 * A clause that an adapter's author asks not to run for now. It stands on the certificate with its reason.
 *
 * @category conformance
 * @example
 * ```ts
 * import type { Skip } from "@carethread/conformance";
 *
 * const skip: Skip = {
 *   clause: "ST61",
 *   reason: "our health page has no job age yet",
 *   until: "2026-06-30",
 * };
 * ```
 */
export interface Skip {
  /** The clause's id. */
  readonly clause: string;
  /** Why, for the reader of the certificate. */
  readonly reason: string;
  /** The last day on which the skip holds, as `2026-06-30`. */
  readonly until: string;
}

/** Why a skip is not honoured, as a sentence, or `null` when it is. */
export const refusedSkip = (
  skip: Skip,
  clause: { readonly id: string; readonly safety: boolean },
  date: string | undefined,
): string | null => {
  if (clause.safety) return `${clause.id} is a safety clause and cannot be skipped`;
  if (skip.reason.trim() === "") return `the skip of ${clause.id} gives no reason`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(skip.until)) {
    return `the skip of ${clause.id} has no last day such as 2026-06-30`;
  }
  // Dates of this form are in order when their text is.
  return date !== undefined && date > skip.until
    ? `the skip of ${clause.id} ended on ${skip.until}`
    : null;
};
