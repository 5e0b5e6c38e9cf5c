import { type ClaimedJob, err, ok } from "@carethread/ports";
import type { Broadcast } from "../../broadcast/broadcast.js";
import type { BroadcastCommand } from "../../broadcast/broadcast-command.js";
import { decideBroadcast } from "../../broadcast/broadcast-decide.js";
import { nextStep } from "../../broadcast/broadcast-due.js";
import type { Outcome } from "../../kernel/catalogue.js";
import type { BroadcastId } from "../../kernel/id.js";
import type { Context } from "../context.js";
import type { Done } from "../done.js";
import type { Loaded } from "../store.js";
import { endTimer } from "../sweep/end-timer.js";
import type { Work } from "../work.js";
import { recallBatch } from "./broadcast-recall.js";
import { sendBatch } from "./broadcast-send.js";

/**
 * Does the batch that is due: writes to the next places on the list, or takes back what was sent to them. All of a batch, and that it was done, is one
 * commit that names the versions of every stream in it. So a batch is done once, whoever else tries, and a crash leaves none half done.
 */
export const stepBroadcast = async (
  context: Context,
  work: Work,
  job: ClaimedJob,
  id: BroadcastId,
): Promise<Outcome<Done>> => {
  const loaded = await work.load(context.stores.broadcast, id);
  if (loaded.isErr()) return err(loaded.error);
  // The storage's clock has said that it is time; ours may lag behind it.
  const now = Math.max(work.now, job.at);
  const step = nextStep(loaded.value.state);
  if (step === null || step.at > now)
    return ok(endTimer(work, context.stores.broadcast, loaded.value, { job, events: [] }));
  const done = await batch(context, work, loaded.value, step);
  if (done.isErr()) return err(done.error);
  const events = decideBroadcast(done.value, loaded.value.state, { now });
  if (events.isErr()) return err(events.error);
  return ok(endTimer(work, context.stores.broadcast, loaded.value, { job, events: events.value }));
};

const batch = async (
  context: Context,
  work: Work,
  broadcast: Loaded<Broadcast>,
  { kind, from, count }: { readonly kind: "send" | "recall" } & Places,
): Promise<Outcome<BroadcastCommand>> => {
  const places = { from, count };
  if (kind === "send") {
    const leftOut = await sendBatch(context, work, broadcast, places);
    return leftOut.map((left) => ({ type: "record-batch", ...places, leftOut: left }));
  }
  const recalled = await recallBatch(context, work, broadcast, places);
  return recalled.map((counts) => ({ type: "record-recalled", ...places, ...counts }));
};

/** Places on a list. */
export interface Places {
  readonly from: number;
  readonly count: number;
}
