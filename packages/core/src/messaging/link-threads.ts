import { err, ok } from "@carethread/ports";
import type { Outcome } from "../kernel/catalogue.js";
import type { ThreadId } from "../kernel/id.js";
import type { Thread } from "../thread/thread.js";
import { decideThread } from "../thread/thread-decide.js";
import type { Context } from "./context.js";
import type { Prepared } from "./prepare.js";
import type { TicketContent } from "./ticket-codec.js";
import type { Work } from "./work.js";

/** Links the thread beside which a new one begins to it. What is restricted is named on no other thread's row: that would tell whom it is about. */
export const linkBeside = async (
  context: Context,
  work: Work,
  { patient }: Prepared,
  { about, besides, thread }: TicketContent,
): Promise<Outcome<ThreadId | null>> => {
  if (about.kind !== "new" || besides === null) return ok(null);
  const other = await work.load(context.stores.thread, besides);
  if (other.isErr()) return err(other.error);
  if (other.value.state.patient !== patient) return ok(null);
  const linked = decideThread({ type: "link", thread }, other.value.state, { now: work.now });
  if (linked.isErr()) return err(linked.error);
  work.append(context.stores.thread, other.value, linked.value);
  return ok(other.value.state.restrictedTo === null ? besides : null);
};

/** Once a thread is restricted, no other one names it; when it is open to its team again, they do. */
export const relink = async (
  context: Context,
  work: Work,
  { thread, besides }: Thread,
  restricted: boolean,
): Promise<Outcome<void>> => {
  for (const id of besides) {
    const other = await work.load(context.stores.thread, id);
    if (other.isErr()) return err(other.error);
    const type = restricted ? "unlink" : "link";
    const events = decideThread({ type, thread }, other.value.state, { now: work.now });
    if (events.isErr()) return err(events.error);
    work.append(context.stores.thread, other.value, events.value);
  }
  return ok(undefined);
};
