import {
  type Directory,
  type DirectoryProblem,
  ok,
  type RegisteredPatient,
} from "@carethread/ports";
import { createFailures, failed } from "./failures.js";

/**
 * A patient of a practice, as a test writes them down.
 *
 * @category testing
 */
export interface DirectoryEntry extends RegisteredPatient {
  /** The practice that has them on its register. */
  readonly practice: string;
  /** Ten digits. */
  readonly nhsNumber: string;
}

/**
 * A register of patients in memory, which the test changes.
 *
 * @category testing
 */
export interface MemoryDirectory extends Directory {
  /** Puts a patient on the register, in place of the one with the same practice and reference. */
  put(entry: DirectoryEntry): void;
  /** Takes a patient off the register. Unknown: harmless. */
  remove(name: { readonly practice: string; readonly patient: string }): void;
  /** The next `times` look-ups (1 without it) do not answer. */
  fail(code: DirectoryProblem["code"], times?: number): void;
}

const registered = ({
  patient,
  status,
  bornOn,
  sex,
  pregnantWeeks,
  medicines,
  conditions,
  names,
}: DirectoryEntry): RegisteredPatient => ({
  ...(names === undefined ? {} : { names: [...names] }),
  ...{ patient, status, bornOn, sex, pregnantWeeks },
  ...{ medicines: [...medicines], conditions: [...conditions] },
});

/**
 * Makes a register in memory.
 *
 * @category testing
 * @example
 * ```ts run
 * import { createMemoryDirectory } from "@carethread/testing";
 *
 * const directory = createMemoryDirectory({ patients: [] });
 * const found = await directory.findByReference({ practice: "A81001", patient: "p-1" });
 * console.log(found._unsafeUnwrap()); // => null
 * ```
 */
export const createMemoryDirectory = (options: {
  readonly patients: readonly DirectoryEntry[];
}): MemoryDirectory => {
  let entries: readonly DirectoryEntry[] = [];
  const failures = createFailures<DirectoryProblem["code"]>();
  const find = async (
    is: (entry: DirectoryEntry) => boolean,
  ): ReturnType<Directory["findByReference"]> => {
    const failure = failures.next();
    if (failure !== undefined) return failed(failure);
    const entry = entries.find(is);
    return ok(entry === undefined ? null : registered(entry));
  };
  const remove: MemoryDirectory["remove"] = ({ practice, patient }) => {
    entries = entries.filter((one) => one.practice !== practice || one.patient !== patient);
  };
  const put = (entry: DirectoryEntry): void => {
    remove(entry);
    entries = [...entries, { ...entry }];
  };
  options.patients.forEach(put);
  return {
    spec: "directory/1",
    findByNhsNumber: ({ practice, nhsNumber }) =>
      find((one) => one.practice === practice && one.nhsNumber === nhsNumber),
    findByReference: ({ practice, patient }) =>
      find((one) => one.practice === practice && one.patient === patient),
    put,
    remove,
    fail: failures.fail,
  };
};
