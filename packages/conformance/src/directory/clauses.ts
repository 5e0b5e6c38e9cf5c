import type { Directory, RegisteredPatient } from "@carethread/ports";
import type { Check, Clause } from "../kit/clause.js";
import type { DirectoryHarness } from "./kit.js";

const safety: Pick<Clause<DirectoryHarness>, "safety" | "needs"> = { safety: true, needs: [] };

const ann: RegisteredPatient = {
  patient: "p-1",
  status: "registered",
  bornOn: "1980-02-29",
  sex: "female",
  pregnantWeeks: 30,
  medicines: ["warfarin", "metformin"],
  conditions: ["type 2 diabetes"],
};
const unknown: RegisteredPatient = {
  patient: "p-2",
  status: "registered",
  bornOn: "2015-12-31",
  sex: null,
  pregnantWeeks: null,
  medicines: [],
  conditions: [],
};
const first = { practice: "A81001", nhsNumber: "9434765919", patient: ann };
const second = { practice: "A81001", nhsNumber: "9434765870", patient: unknown };

const byNumber = async (
  directory: Directory,
  check: Check,
  entry: { readonly practice: string; readonly nhsNumber: string },
): Promise<RegisteredPatient | null> => {
  const { practice, nhsNumber } = entry;
  return check.value(await directory.findByNhsNumber({ practice, nhsNumber }), "a look-up");
};

const byReference = async (
  directory: Directory,
  check: Check,
  query: { readonly practice: string; readonly patient: string },
): Promise<RegisteredPatient | null> =>
  check.value(await directory.findByReference(query), "a look-up");

/** Clauses about the register. */
export const directoryClauses: readonly Clause<DirectoryHarness>[] = [
  {
    ...safety,
    id: "DI01",
    title: "a patient is found by NHS number and by reference, with everything the register knows",
    reason: "S7: triage rules that miss a pregnancy or a medicine miss the danger",
    run: async (harness, check) => {
      const directory = await harness.open();
      check.equal(directory.spec, "directory/1", "the contract that it keeps");
      await harness.put(first);
      const query = { practice: first.practice, patient: ann.patient };
      check.equal(await byNumber(directory, check, first), ann, "the patient by number");
      check.equal(await byReference(directory, check, query), ann, "the patient by reference");
    },
  },
  {
    ...safety,
    id: "DI02",
    title: "what the register does not know is null or empty, never guessed",
    reason: "S7: a guessed sex or pregnancy switches rules off",
    run: async (harness, check) => {
      const directory = await harness.open();
      await harness.put(second);
      check.equal(await byNumber(directory, check, second), unknown, "the patient");
    },
  },
  {
    ...safety,
    id: "DI03",
    title: "a patient who is not there is null, and no failure",
    reason: "S8: not known and not reachable need different acts",
    run: async (harness, check) => {
      const directory = await harness.open();
      await harness.put(first);
      check.equal(await byNumber(directory, check, second), null, "an unknown number");
      const query = { practice: "A81001", patient: "p-9" };
      check.equal(await byReference(directory, check, query), null, "an unknown reference");
    },
  },
  {
    ...safety,
    id: "DI04",
    title: "a patient is found only at the practice that was asked about",
    reason: "S4: a patient of another practice must not be seen, nor that they exist",
    run: async (harness, check) => {
      const directory = await harness.open();
      await harness.put(first);
      const practice = "B82002";
      check.equal(await byNumber(directory, check, { ...first, practice }), null, "by number");
      const query = { practice, patient: ann.patient };
      check.equal(await byReference(directory, check, query), null, "by reference");
    },
  },
  {
    ...safety,
    id: "DI05",
    title: "one patient is never answered for another, however alike their references",
    reason: "S4: a message must not go to the wrong person",
    run: async (harness, check) => {
      const directory = await harness.open();
      const names = ["p-1", "P-1", "p-10", "p-1.", "p_1", "p-"];
      for (const [index, patient] of names.entries())
        await harness.put({
          practice: "A81001",
          nhsNumber: `943476500${index}`,
          patient: { ...ann, patient },
        });
      for (const [index, patient] of names.entries()) {
        const query = { practice: "A81001", patient };
        const found = await byReference(directory, check, query);
        check.equal(found?.patient, patient, "the patient by reference");
        const numbered = { practice: "A81001", nhsNumber: `943476500${index}` };
        const same = await byNumber(directory, check, numbered);
        check.equal(same?.patient, patient, "the patient by number");
      }
    },
  },
  {
    ...safety,
    id: "DI06",
    title: "a change on the register holds at the next look-up: left, died, removed",
    reason: "S4: nothing is sent to somebody who left, and nobody writes to the dead",
    run: async (harness, check) => {
      const directory = await harness.open();
      const query = { practice: first.practice, patient: ann.patient };
      await harness.put(first);
      await byReference(directory, check, query);
      for (const status of ["left", "deceased"] as const) {
        await harness.put({ ...first, patient: { ...ann, status } });
        const found = await byReference(directory, check, query);
        check.equal(found?.status, status, "the status after a change");
        const same = await byNumber(directory, check, first);
        check.equal(same?.status, status, "the status by number after a change");
      }
      await harness.remove(query);
      check.equal(await byReference(directory, check, query), null, "a patient who was removed");
    },
  },
  {
    ...safety,
    id: "DI07",
    title: "a register that does not answer is said to be unavailable, never empty",
    reason: "S8: an outage must not look as if the patient were unknown",
    run: async (harness, check) => {
      const directory = await harness.open();
      await harness.put(first);
      await harness.cutOff();
      const { practice, nhsNumber } = first;
      const codes = "directory/unavailable";
      check.problem(await directory.findByNhsNumber({ practice, nhsNumber }), codes, "a look-up");
      const query = { practice, patient: ann.patient };
      check.problem(await directory.findByReference(query), codes, "a look-up");
    },
  },
];
