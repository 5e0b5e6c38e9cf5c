import { err, ok, type RegisteredPatient } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import { parseNhsNumber } from "../../kernel/nhs-number.js";
import type { Person } from "../../person/person.js";
import { decidePerson } from "../../person/person-decide.js";
import type { Context } from "../context.js";
import { loadFounded, loadOnDuty } from "../founded.js";
import type { Command } from "../run.js";
import type { Work } from "../work.js";
import { isLinkageCode, linkageCode } from "./linkage.js";
import {
  type Enrol,
  type Enrolled,
  type IssueLinkageCode,
  type LinkageCodeIssued,
  personInputs,
} from "./person-inputs.js";

const registered = async (
  context: Context,
  work: Work,
  typed: string,
): Promise<Outcome<RegisteredPatient | null>> => {
  const nhsNumber = parseNhsNumber(typed);
  if (nhsNumber.isErr()) return err(nhsNumber.error);
  const found = await context.directory.findByNhsNumber({
    practice: work.practice,
    nhsNumber: nhsNumber.value,
  });
  if (found.isErr()) return err(found.error);
  return ok(found.value);
};

const issueLinkageCodeAnswer = z.object({
  id: z.string(),
  patient: z.string(),
  expiresAt: z.number(),
});

/** Issues a linkage code. What is kept with the key is its reference alone; the code is derived when it is answered. */
export const issueLinkageCode = (
  context: Context,
): Command<IssueLinkageCode, Omit<LinkageCodeIssued, "code">> => ({
  name: "people.issueLinkageCode",
  input: personInputs.issueCode,
  answer: issueLinkageCodeAnswer,
  run: async (work, principal, { nhsNumber, purpose, level, handedOver }) => {
    const duty = await loadOnDuty(context, work, principal, "link-patients");
    if (duty.isErr()) return err(duty.error);
    const patient = await registered(context, work, nhsNumber);
    if (patient.isErr()) return err(patient.error);
    if (patient.value === null) return err(problem("person/unknown"));
    if (patient.value.status !== "registered") return err(problem("person/not-registered"));
    const loaded = await work.load(context.stores.person, patient.value.patient);
    if (loaded.isErr()) return err(loaded.error);
    const code = work.id("code");
    const lifetimeMs = duty.value.settings.linkageCodeMs;
    const events = decidePerson(
      {
        type: "issue-code",
        code,
        purpose,
        level,
        handedOver,
        staff: duty.value.staff.staff,
        bornOn: patient.value.bornOn,
        lifetimeMs,
      },
      loaded.value.state,
      { now: work.now },
    );
    if (events.isErr()) return err(events.error);
    work.append(context.stores.person, loaded.value, events.value);
    return ok({ id: code, patient: patient.value.patient, expiresAt: work.now + lifetimeMs });
  },
});

/** The code itself, derived anew. */
export const withCode = async (
  context: Context,
  practice: string,
  issued: Omit<LinkageCodeIssued, "code">,
): Promise<Outcome<LinkageCodeIssued>> => {
  const keys = await context.keys.open(practice);
  if (keys.isErr()) return err(keys.error);
  return ok({ ...issued, code: linkageCode(keys.value, issued.id) });
};

/** What an enrolment came to. A wrong try is an answer here, because it must be stored; the caller is given it as a refusal. */
export type EnrolAttempt = Enrolled | { readonly as: "wrong" };

const enrolAnswer = z.union([
  z.object({ as: z.enum(["self", "proxy"]), patient: z.string() }),
  z.object({ as: z.literal("wrong") }),
]);

/** Uses a linkage code. */
export const enrol = (context: Context): Command<Enrol, EnrolAttempt> => ({
  name: "people.enrol",
  input: personInputs.enrol,
  answer: enrolAnswer,
  // A wrong code is corrected in the same form, with the same key.
  keeps: ({ as }) => as !== "wrong",
  run: async (work, principal, { nhsNumber, bornOn, code }) => {
    const founded = await loadFounded(context, work);
    if (founded.isErr()) return err(founded.error);
    if (principal.kind !== "person") return err(problem("access/denied"));
    const found = await registered(context, work, nhsNumber);
    if (found.isErr()) return err(found.error);
    const patient = found.value;
    // Nothing is counted here: a number and a date that do not belong together must not lock a stranger's code.
    if (patient === null || patient.bornOn !== bornOn || patient.status !== "registered")
      return err(problem("linkage/wrong"));
    const loaded = await work.load(context.stores.person, patient.patient);
    if (loaded.isErr()) return err(loaded.error);
    const { state } = loaded.value;
    const match = openCodes(state, work.now).find((c) => isLinkageCode(work.keys, c.code, code));
    const events = decidePerson(
      match === undefined
        ? { type: "count-wrong-try" }
        : {
            type: "use-code",
            code: match.code,
            account: principal.account,
            proxy: work.id("proxy"),
          },
      state,
      { now: work.now },
    );
    if (events.isErr()) return err(events.error);
    work.append(context.stores.person, loaded.value, events.value);
    return ok(
      match === undefined ? { as: "wrong" } : { patient: patient.patient, as: match.purpose.kind },
    );
  },
});

const openCodes = (person: Person, now: number): readonly Person["codes"][string][] =>
  Object.values(person.codes).filter((c) => c.state === "open" && now < c.expiresAt);
