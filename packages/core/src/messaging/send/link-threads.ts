import { err, ok } from "@carethread/ports";
import type { Outcome } from "../../kernel/catalogue.js";
import type { Thread } from "../../thread/thread.js";
import type { BesideThread } from "../../thread/thread-command.js";
import { decideThread } from "../../thread/thread-decide.js";
import { unlessUnreadable } from "../contain.js";
import type { Context } from "../context.js";
import { once, type Soon } from "../soon.js";
import type { Work } from "../work.js";
import type { Prepared } from "./prepare.js";
import type { TicketContent } from "./ticket-codec.js";

/** Links the thread beside which a new one begins to it. What is restricted is named on no other thread's row: that would tell whom it is about. */
export const linkBeside = (
  context: Context,
  work: Work,
  { patient }: Prepared,
  { about, besides, thread }: TicketContent,
): Soon<BesideThread | null> => {
  if (about.kind !== "new" || besides === null) return ok(null);
  return once(work.load(context.stores.thread, besides), (loaded) => {
    const read = unlessUnreadable(context, "messages.send", loaded);
    if (read.isErr()) return err(read.error);
    const other = read.value;
    // A neighbour that cannot be read is nobody's reason to refuse a new message: it stands alone.
    if (other?.state.patient !== patient) return ok(null);
    const linked = decideThread({ type: "link", thread }, other.state, { now: work.now });
    if (linked.isErr()) return err(linked.error);
    work.append(context.stores.thread, other, linked.value);
    return ok({ thread: besides, named: other.state.restrictedTo === null });
  });
};

/** Once a thread is restricted, no other one names it; when it is open to its team again, they do. */
export const relink = async (
  context: Context,
  work: Work,
  { thread, besides, apart }: Thread,
  restricted: boolean,
): Promise<Outcome<void>> => {
  for (const id of [...besides, ...apart]) {
    const loaded = await work.load(context.stores.thread, id);
    const other = unlessUnreadable(context, "threads.restrict", loaded);
    if (other.isErr()) return err(other.error);
    if (other.value === null) continue;
    const type = restricted ? "unlink" : "link";
    const events = decideThread({ type, thread }, other.value.state, { now: work.now });
    if (events.isErr()) return err(events.error);
    work.append(context.stores.thread, other.value, events.value);
  }
  return ok(undefined);
};
