import {
  type DirectoryProblem,
  err,
  ok,
  type RegisteredPatient,
  type Result,
} from "@carethread/ports";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import { ageMonths, ageYears } from "../../kernel/civil-date.js";
import type { TriageFacts } from "../../triage/triage.js";

/** The patient as the register has it now. Messages are for patients that the practice looks after. */
export const registeredFrom = (
  found: Result<RegisteredPatient | null, DirectoryProblem>,
): Outcome<RegisteredPatient> => {
  if (found.isErr()) return err(found.error);
  if (found.value === null) return err(problem("person/unknown"));
  return found.value.status === "registered"
    ? ok(found.value)
    : err(problem("person/not-registered"));
};

/** What the rules may know of the patient. */
export const triageFacts = (registered: RegisteredPatient, now: number): TriageFacts => ({
  ageYears: ageYears(registered.bornOn, now),
  ageMonths: ageMonths(registered.bornOn, now),
  sex: registered.sex,
  pregnantWeeks: registered.pregnantWeeks,
  medicines: registered.medicines,
  conditions: registered.conditions,
});
