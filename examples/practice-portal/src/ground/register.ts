import { type Directory, ok, type RegisteredPatient } from "@carethread/ports";

/** A patient as the practice's own record system has them. */
export interface RegisterEntry {
  readonly key: string;
  readonly name: string;
  readonly bornOn: string;
  readonly nhsNumber: string;
}

/** The practice's register: what Carethread asks, and the names that the portal shows. */
export interface Register {
  /** What Carethread asks. */
  readonly directory: Directory;
  /** Everybody, by name. */
  readonly entries: readonly RegisterEntry[];
  /** The entry with this reference. */
  find(key: string): RegisterEntry | undefined;
}

const toPatient = ({ key, bornOn, name }: RegisterEntry): RegisteredPatient => ({
  patient: key,
  names: [name],
  status: "registered",
  bornOn,
  sex: null,
  pregnantWeeks: null,
  medicines: [],
  conditions: [],
});

/** A register over rows of data, for one practice. */
export const createRegister = (practice: string, rows: readonly RegisterEntry[]): Register => {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const byNumber = new Map(rows.map((row) => [row.nhsNumber, row]));
  const answer = (asked: string, entry: RegisterEntry | undefined) =>
    ok(asked === practice && entry !== undefined ? toPatient(entry) : null);
  return {
    directory: {
      spec: "directory/1",
      findByNhsNumber: async (query) => answer(query.practice, byNumber.get(query.nhsNumber)),
      findByReference: async (query) => answer(query.practice, byKey.get(query.patient)),
    },
    entries: rows.toSorted((a, b) => a.name.localeCompare(b.name)),
    find: (key) => byKey.get(key),
  };
};
