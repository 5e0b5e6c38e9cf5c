import { err, ok } from "@carethread/ports";
import type * as z from "zod";
import type { Principal } from "../../access/principal.js";
import { staffSight } from "../../access/reading.js";
import type { Right } from "../../access/rights.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { Thread } from "../../thread/thread.js";
import type { ThreadCommand } from "../../thread/thread-command.js";
import { decideThread } from "../../thread/thread-decide.js";
import type { Context } from "../context.js";
import { type Done, doneSchema } from "../done.js";
import { loadOnDuty, type OnDuty } from "../founded.js";
import type { Command } from "../run.js";
import type { Loaded } from "../store.js";
import type { Work } from "../work.js";
import type { OnThread } from "./thread-inputs.js";

/** A member of staff at a thread. */
export interface AtThread extends OnDuty {
  readonly thread: Loaded<Thread>;
}

/** What a member of staff must be able to do with a thread: read its text, or know of it. */
export interface Needs {
  readonly right: Right;
  readonly sight: "read" | "know";
}

/** Loads a thread for a member of staff who has the right and the sight. */
export const loadAtThread = async (
  context: Context,
  work: Work,
  principal: Principal,
  { right, sight, thread: id }: Needs & { readonly thread: string },
): Promise<Outcome<AtThread>> => {
  const duty = await loadOnDuty(context, work, principal, right);
  if (duty.isErr()) return err(duty.error);
  const thread = await work.load(context.stores.thread, id);
  if (thread.isErr()) return err(thread.error);
  if (thread.value.state.patient === null) return err(problem("access/not-found"));
  const seen = staffSight(duty.value.practice, duty.value.staff, thread.value.state, work.now);
  if (seen === "nothing") return err(problem("access/not-found"));
  if (seen === "know" && sight === "read") return err(problem("access/denied"));
  return ok({ ...duty.value, thread: thread.value });
};

/** What a staff command about a thread needs besides its name. */
export interface StaffCommandParts<Input extends OnThread> extends Needs {
  readonly name: string;
  readonly input: z.ZodType<Input>;
  toCommand(input: Input, at: AtThread, work: Work): Outcome<ThreadCommand>;
  /** What else belongs into the same commit, once something has happened. */
  also?(input: Input, at: AtThread, work: Work): Promise<Outcome<void>>;
}

/** A command of a member of staff about a thread. */
export const staffCommand = <Input extends OnThread>(
  context: Context,
  parts: StaffCommandParts<Input>,
): Command<Input, Done> => ({
  name: parts.name,
  input: parts.input,
  answer: doneSchema,
  run: async (work, principal, given) => {
    const { right, sight } = parts;
    const at = await loadAtThread(context, work, principal, { right, sight, thread: given.thread });
    if (at.isErr()) return err(at.error);
    const command = parts.toCommand(given, at.value, work);
    if (command.isErr()) return err(command.error);
    const { thread } = at.value;
    const events = decideThread(command.value, thread.state, { now: work.now });
    if (events.isErr()) return err(events.error);
    work.append(context.stores.thread, thread, events.value);
    const changed = events.value.length > 0;
    const more = changed ? await parts.also?.(given, at.value, work) : undefined;
    return more?.isErr() === true ? err(more.error) : ok({ changed });
  },
});
