import { err, ok } from "@carethread/ports";
import type { Principal } from "../../access/principal.js";
import {
  actingFor,
  partnerMaySee,
  personMaySee,
  reaches,
  staffSight,
} from "../../access/reading.js";
import { hasRight } from "../../access/rights.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { PartnerId, PatientId, ThreadId } from "../../kernel/id.js";
import { activeStaff } from "../../practice/practice-staff.js";
import type { Author, Thread } from "../../thread/thread.js";
import type { Context } from "../context.js";
import { type Founded, loadFounded } from "../founded.js";
import type { Loaded } from "../store.js";
import type { Work } from "../work.js";
import { isThere } from "./thread-view.js";

/** Why somebody reads what there is no other right to read. A closed list, so that no text is needed. @category access */
export type BreakGlassReason = "emergency" | "safeguarding" | "colleague-absent" | "complaint";

/** A thread, and the right by which somebody has it open. */
export interface Reading extends Founded {
  readonly thread: Loaded<Thread>;
  readonly patient: PatientId;
  readonly reader: Author;
  /** A clinician of the practice: then what is opened counts as seen by a qualified person. */
  readonly qualified: boolean;
  readonly how: "right" | "break-glass";
}

/** What somebody asks to read. */
export interface ReadingRequest {
  readonly thread: ThreadId;
  readonly breakGlass: BreakGlassReason | null;
}

/** Loads a thread for somebody who may read its text now. Foreign and absent threads get the same answer. */
export const loadReading = async (
  context: Context,
  work: Work,
  principal: Principal,
  request: ReadingRequest,
): Promise<Outcome<Reading>> => {
  const founded = await loadFounded(context, work);
  if (founded.isErr()) return err(founded.error);
  // Before anything is looked up: whoever does not work here is told the same of every thread.
  if (principal.kind === "staff" && activeStaff(founded.value.practice, principal.staff) === null)
    return err(problem("access/denied"));
  const thread = await work.load(context.stores.thread, request.thread);
  if (thread.isErr()) return err(thread.error);
  const { patient } = thread.value.state;
  if (patient === null) return err(problem("access/not-found"));
  const found = { ...founded.value, thread: thread.value, patient };
  switch (principal.kind) {
    case "staff":
      return staffReading(work, principal.staff, found, request.breakGlass);
    case "partner":
      return partnerReading(work, principal.partner, found);
    case "person":
      return personReading(context, work, principal, found);
  }
};

type Found = Omit<Reading, "reader" | "qualified" | "how">;

const staffReading = (
  work: Work,
  id: string,
  found: Found,
  breakGlass: BreakGlassReason | null,
): Outcome<Reading> => {
  const staff = activeStaff(found.practice, id);
  if (staff === null) return err(problem("access/denied"));
  const sight = staffSight(found.practice, staff, found.thread.state, work.now);
  const qualified = staff.roles.includes("clinician");
  const reader: Author = { kind: "staff", staff: staff.staff };
  if (sight === "read") return ok({ ...found, reader, qualified, how: "right" });
  if (breakGlass !== null && hasRight(staff.roles, "break-glass"))
    return ok({ ...found, reader, qualified, how: "break-glass" });
  return err(problem(sight === "know" ? "access/denied" : "access/not-found"));
};

const partnerReading = (work: Work, partner: PartnerId, found: Found): Outcome<Reading> => {
  const { practice, thread } = found;
  const reader: Author = { kind: "partner", partner };
  return partnerMaySee(practice, partner, thread.state) && isThere(thread.state, reader, work.now)
    ? ok({ ...found, reader, qualified: false, how: "right" })
    : err(problem("access/not-found"));
};

const personReading = async (
  context: Context,
  work: Work,
  principal: Extract<Principal, { kind: "person" }>,
  found: Found,
): Promise<Outcome<Reading>> => {
  const person = await work.load(context.stores.person, found.patient);
  if (person.isErr()) return err(person.error);
  const acting = actingFor(principal, person.value.state, work.now);
  const { state } = found.thread;
  if (
    acting === null ||
    !personMaySee(acting, person.value.state, state) ||
    !isThere(state, acting.author, work.now)
  )
    return err(problem("access/not-found"));
  const required =
    context.content.categories.find((c) => c.id === state.category)?.assurance ?? "P9";
  return reaches(acting.level, required)
    ? ok({ ...found, reader: acting.author, qualified: false, how: "right" })
    : err(problem("access/assurance-too-low", { required }));
};
