import { type ClaimedJob, err, ok, type Position } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import { parseJson } from "../../kernel/json-codec.js";
import { ARMED } from "../../practice/practice.js";
import { decidePractice } from "../../practice/practice-decide.js";
import { unlessUnreadable } from "../contain.js";
import type { Context } from "../context.js";
import type { Done } from "../done.js";
import { PRACTICE_STREAM_ID } from "../founded.js";
import type { Work } from "../work.js";

/** Threads of one step: so many that a thread that changes meanwhile seldom undoes the step. */
const AT_ONCE = 20;

const place: z.ZodType<Position> = z.object({ sort: z.string(), id: z.string() });

const placeOf = (payload: string): Outcome<Position | null> => {
  if (payload === "") return ok(null);
  const parsed = place.safeParse(parseJson(payload));
  return parsed.success ? ok(parsed.data) : err(problem("storage/corrupt"));
};

/**
 * Writes the rows and the timers of everything that waits again, once for a practice that an earlier version has kept: what was stored before there were clocks has no timer,
 * and nobody would be told of it. Some threads at a time; where it stopped stands in the job.
 */
export const armThreads = async (
  context: Context,
  work: Work,
  { queue, id, token, at, payload }: ClaimedJob,
): Promise<Outcome<Done>> => {
  const { practice, thread } = context.stores;
  const loaded = await work.load(practice, PRACTICE_STREAM_ID);
  if (loaded.isErr()) return err(loaded.error);
  work.settle({ queue, id, token });
  if (loaded.value.state.armed >= ARMED) return ok({ changed: false });
  const after = placeOf(payload);
  if (after.isErr()) return err(after.error);
  const query = { practice: work.practice, index: "worklist", limit: AT_ONCE, witness: [] };
  const page = await context.storage.range({ ...query, after: after.value });
  if (page.isErr()) return err(page.error);
  for (const row of page.value.rows) {
    const read = unlessUnreadable(context, "worker.sweep", await work.load(thread, row.id));
    if (read.isErr()) return err(read.error);
    if (read.value !== null) work.renew(thread, read.value);
  }
  const { next } = page.value;
  if (next !== null) {
    work.job({ queue, id, at, payload: JSON.stringify({ sort: next.sort, id: next.id }) });
    return ok({ changed: true });
  }
  const facts = { now: work.now, by: null };
  const armed = decidePractice({ type: "arm", armed: ARMED }, loaded.value.state, facts);
  if (armed.isErr()) return err(armed.error);
  work.append(practice, loaded.value, armed.value);
  return ok({ changed: true });
};
