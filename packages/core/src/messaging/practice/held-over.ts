import { err, ok } from "@carethread/ports";
import type { ClosingEvent } from "../../closing/closing-event.js";
import type { Outcome } from "../../kernel/catalogue.js";
import type { ThreadId } from "../../kernel/id.js";
import { LIMITS } from "../../kernel/limits.js";
import type { Held } from "../../practice/practice.js";
import { namedIn } from "../closing/closing-facts.js";
import type { Context } from "../context.js";
import { type OnDuty, PRACTICE_STREAM_ID } from "../founded.js";
import type { Work } from "../work.js";
import type { WorklistRow } from "../worklist/worklist.js";

const inParts = (threads: readonly ThreadId[]): readonly (readonly ThreadId[])[] =>
  Array.from({ length: Math.ceil(threads.length / LIMITS.closingThreadsMax) }, (_, n) =>
    threads.slice(n * LIMITS.closingThreadsMax, (n + 1) * LIMITS.closingThreadsMax),
  );

/**
 * Gives what nobody has seen into the hands of whoever holds it over a closing of the practice, as a certificate of the day does: when the time is over and something is
 * still unseen, holder and managers are told. What is restricted to others stays with those who are named, and what somebody holds already stays with them.
 */
export const holdOver = async (
  context: Context,
  work: Work,
  { practice, staff }: OnDuty,
  { staff: to, until, rows }: Held & { readonly rows: readonly WorklistRow[] },
): Promise<Outcome<void>> => {
  const closing = await work.load(context.stores.closing, PRACTICE_STREAM_ID);
  if (closing.isErr()) return err(closing.error);
  const threads: ThreadId[] = [];
  for (const { thread, restricted } of rows) {
    const named = restricted ? await namedIn(context, work, practice, thread) : ok(null);
    if (named.isErr()) return err(named.error);
    if (named.value?.includes(to) ?? true) threads.push(thread);
  }
  const events = inParts(threads).map(
    (some, n): ClosingEvent => ({
      ...{ type: "handed-over", at: work.now, handOver: work.id(`held-${n}`) },
      ...{ by: staff.staff, to, until, threads: some },
    }),
  );
  work.append(context.stores.closing, closing.value, events);
  return ok(undefined);
};
