import { err, ok } from "@carethread/ports";
import * as z from "zod";
import type { PersonPrincipal, Principal } from "../../access/principal.js";
import { actingFor } from "../../access/reading.js";
import { hasRight } from "../../access/rights.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { PatientId, StaffId, ThreadId } from "../../kernel/id.js";
import { lookup } from "../../kernel/lookup.js";
import type { Practice } from "../../practice/practice.js";
import { activeStaff } from "../../practice/practice-staff.js";
import { decodeThreadListValue } from "../../thread/thread-codec.js";
import type { ThreadListValue } from "../../thread/thread-entries.js";
import type { Context } from "../context.js";
import { loadFounded } from "../founded.js";
import { type ListPage, type PageRequest, pageFields, readPage } from "../page.js";
import { hostId } from "../parse.js";
import type { Query } from "../run.js";
import type { Work } from "../work.js";

/** A row of a list of threads: no text. @category threads */
export interface ThreadRow extends ThreadListValue {
  /** Its reference. */
  readonly thread: ThreadId;
}

/** Which threads. @category threads */
export interface ListThreads extends PageRequest {
  /**
   * Whom the threads are about. Left out by a partner for the threads that it takes part in, and by staff for the restricted threads that
   * they may read.
   */
  readonly patient?: PatientId | undefined;
}

const listThreadsInput = z.strictObject({ patient: hostId.optional(), ...pageFields });

/** The threads that a reader may know of, the latest activity first. */
export const listThreads = (context: Context): Query<ListThreads, ListPage<ThreadRow>> => ({
  name: "threads.list",
  input: listThreadsInput,
  run: async (work, principal, { patient, after, limit }) => {
    const index = await listFor(context, work, principal, patient ?? null);
    if (index.isErr()) return err(index.error);
    const request = { after, limit, index: index.value };
    return readPage(context, work, request, threadRow);
  },
});

/** A row of a list of threads as it is stored. */
export const threadRow = (entry: {
  readonly id: string;
  readonly value: string;
}): Outcome<ThreadRow> =>
  decodeThreadListValue(entry.value).map((value) => ({ thread: entry.id, ...value }));

/** The one list that is made for this kind of reader. */
const listFor = async (
  context: Context,
  work: Work,
  principal: Principal,
  patient: PatientId | null,
): Promise<Outcome<string>> => {
  const founded = await loadFounded(context, work);
  if (founded.isErr()) return err(founded.error);
  const { practice } = founded.value;
  switch (principal.kind) {
    case "staff":
      return staffList(practice, principal.staff, patient);
    case "partner":
      return lookup(practice.partners, principal.partner)?.active === true && patient === null
        ? ok(`partner-threads/${principal.partner}`)
        : err(problem("access/not-found"));
    case "person":
      return patient === null
        ? err(problem("input/malformed", { fields: ["patient"] }))
        : personList(context, work, principal, patient);
  }
};

const staffList = (practice: Practice, id: StaffId, patient: PatientId | null): Outcome<string> => {
  const staff = activeStaff(practice, id);
  if (staff === null || !hasRight(staff.roles, "see-worklists"))
    return err(problem("access/denied"));
  return ok(patient === null ? `restricted/${staff.staff}` : `staff-threads/${patient}`);
};

/** The list of a patient's threads that is made for this account. */
export const personList = async (
  context: Context,
  work: Work,
  principal: PersonPrincipal,
  patient: PatientId,
): Promise<Outcome<string>> => {
  const person = await work.load(context.stores.person, patient);
  if (person.isErr()) return err(person.error);
  const acting = actingFor(principal, person.value.state, work.now);
  if (acting === null || !acting.scope.includes("read")) return err(problem("access/not-found"));
  return ok(acting.author.kind === "proxy" ? `proxy-threads/${patient}` : `threads/${patient}`);
};
