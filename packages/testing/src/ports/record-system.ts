import { ok, type RecordDocument, type RecordProblem, type RecordSystem } from "@carethread/ports";
import { createFailures, failed } from "./failures.js";

/**
 * A record system in memory.
 *
 * @category testing
 */
export interface MemoryRecordSystem extends RecordSystem {
  /** Everything that was filed, in order. */
  readonly filed: readonly RecordDocument[];
  /** The next `times` calls (1 without it) fail so, and nothing is filed. */
  fail(code: RecordProblem["code"], times?: number): void;
}

const sameName = (one: RecordDocument, other: RecordDocument): boolean =>
  one.practice === other.practice && one.reference === other.reference;

/**
 * Makes a record system in memory. A reference that is filed already is filed once; its entry is called `record-<number>`.
 *
 * @category testing
 * @example
 * ```ts run
 * import { createMemoryRecordSystem } from "@carethread/testing";
 *
 * const record = createMemoryRecordSystem();
 * const document = { practice: "A81001", patient: "p-1", reference: "t-1", writtenAt: 0, title: "Message", text: "…" };
 * await record.file(document);
 * await record.file(document);
 * console.log(record.filed.length); // => 1
 * ```
 */
export const createMemoryRecordSystem = (): MemoryRecordSystem => {
  const filed: RecordDocument[] = [];
  const failures = createFailures<RecordProblem["code"]>();
  return {
    spec: "record/1",
    filed,
    fail: failures.fail,
    file: async (document) => {
      const failure = failures.next();
      if (failure !== undefined) return failed(failure);
      const before = filed.findIndex((one) => sameName(one, document));
      const at = before === -1 ? filed.push({ ...document }) - 1 : before;
      return ok({ recordReference: `record-${at + 1}` });
    },
  };
};
