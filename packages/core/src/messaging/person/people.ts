import { err, ok } from "@carethread/ports";
import type * as z from "zod";
import type { Principal } from "../../access/principal.js";
import { type ActingPerson, actingFor } from "../../access/reading.js";
import { hasRight } from "../../access/rights.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { PatientId } from "../../kernel/id.js";
import type { Person } from "../../person/person.js";
import type { PersonCommand } from "../../person/person-command.js";
import { decidePerson } from "../../person/person-decide.js";
import { activeStaff } from "../../practice/practice-staff.js";
import type { Context } from "../context.js";
import { type Done, doneSchema } from "../done.js";
import { loadFounded } from "../founded.js";
import type { Command } from "../run.js";
import type { Loaded } from "../store.js";
import type { Work } from "../work.js";
import type { AboutPatient } from "./person-inputs.js";

/** In what capacity somebody deals with a patient's settings. */
export interface Capacity {
  readonly by: "patient" | "practice" | "proxy";
  /** For a patient or proxy. */
  readonly acting: ActingPerson | null;
  /** For a member of staff. */
  readonly staff: string | null;
}

/** A person and the capacity in which the principal deals with it. */
export interface Concerned {
  readonly loaded: Loaded<Person>;
  readonly capacity: Capacity;
}

/** Loads a person for somebody who may deal with its settings: the patient, a proxy, or staff who may link patients. */
export const loadConcerned = async (
  context: Context,
  work: Work,
  principal: Principal,
  patient: PatientId,
): Promise<Outcome<Concerned>> => {
  const founded = await loadFounded(context, work);
  if (founded.isErr()) return err(founded.error);
  if (principal.kind === "partner") return err(problem("access/not-found"));
  const loaded = await work.load(context.stores.person, patient);
  if (loaded.isErr()) return err(loaded.error);
  if (principal.kind === "staff") {
    const staff = activeStaff(founded.value.practice, principal.staff);
    return staff !== null && hasRight(staff.roles, "link-patients")
      ? ok({ loaded: loaded.value, capacity: { by: "practice", acting: null, staff: staff.staff } })
      : err(problem("access/denied"));
  }
  const acting = actingFor(principal, loaded.value.state, work.now);
  if (acting === null) return err(problem("access/not-found"));
  const by = acting.author.kind === "patient" ? "patient" : "proxy";
  return ok({ loaded: loaded.value, capacity: { by, acting, staff: null } });
};

/** What a command about a person needs besides its name. */
export interface PersonCommandParts<Input extends AboutPatient> {
  readonly name: string;
  readonly input: z.ZodType<Input>;
  /** Who may: the patient alone, the patient's side, the practice alone, or any of them. */
  readonly who: readonly Capacity["by"][];
  toCommand(input: Input, concerned: Concerned, work: Work): Promise<Outcome<PersonCommand>>;
}

/** A command about a person, from what the host gives to what the decider takes. */
export const personCommand = <Input extends AboutPatient>(
  context: Context,
  { name, input, who, toCommand }: PersonCommandParts<Input>,
): Command<Input, Done> => ({
  name,
  input,
  answer: doneSchema,
  run: async (work, principal, given) => {
    const concerned = await loadConcerned(context, work, principal, given.patient);
    if (concerned.isErr()) return err(concerned.error);
    const { loaded, capacity } = concerned.value;
    if (!who.includes(capacity.by)) return err(problem("access/denied"));
    const command = await toCommand(given, concerned.value, work);
    if (command.isErr()) return err(command.error);
    const events = decidePerson(command.value, loaded.state, { now: work.now });
    if (events.isErr()) return err(events.error);
    work.append(context.stores.person, loaded, events.value);
    return ok({ changed: events.value.length > 0 });
  },
});
