import { err, ok } from "@carethread/ports";
import type { Principal } from "../../access/principal.js";
import { actingFor } from "../../access/reading.js";
import type { About } from "../../draft/draft.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import { lookup } from "../../kernel/lookup.js";
import { activeStaff } from "../../practice/practice-staff.js";
import type { Context } from "../context.js";
import { loadFounded } from "../founded.js";
import { loadReading } from "../thread/thread-access.js";
import type { Work } from "../work.js";

/** Whether the principal may keep texts here now, about this or, with `null`, at all: rights end for drafts when they end for messages. */
export const mayDraft = async (
  context: Context,
  work: Work,
  principal: Principal,
  about: About | null,
): Promise<Outcome<void>> => {
  const founded = await loadFounded(context, work);
  if (founded.isErr()) return err(founded.error);
  const { practice } = founded.value;
  if (principal.kind === "staff")
    return activeStaff(practice, principal.staff) === null
      ? err(problem("access/denied"))
      : ok(undefined);
  if (principal.kind === "partner")
    return lookup(practice.partners, principal.partner)?.active === true
      ? ok(undefined)
      : err(problem("access/not-found"));
  if (about === null) return ok(undefined);
  if (about.kind !== "new") {
    const request = { thread: about.thread, breakGlass: null };
    const reading = await loadReading(context, work, principal, request);
    return reading.map(() => undefined);
  }
  const person = await work.load(context.stores.person, about.patient);
  if (person.isErr()) return err(person.error);
  return actingFor(principal, person.value.state, work.now) === null
    ? err(problem("access/not-found"))
    : ok(undefined);
};
