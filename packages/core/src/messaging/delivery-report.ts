import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../kernel/catalogue.js";
import type { PracticeId } from "../kernel/id.js";
import { decideThread } from "../thread/thread-decide.js";
import { contain } from "./contain.js";
import type { Context } from "./context.js";
import { type Done, doneSchema } from "./done.js";
import { hostId, parse } from "./parse.js";
import { practiceId } from "./principal-schema.js";
import { homeward } from "./rehome.js";
import { attempts, unknownPractice } from "./run.js";

/** What a channel says later about something that was handed over: a bounce, a receipt. @category messaging */
export interface DeliveryReport {
  /** The practice. */
  readonly practice: PracticeId;
  /** The envelope's reference. */
  readonly reference: string;
  /** What became of it. */
  readonly state: "delivered" | "failed";
}

const schema: z.ZodType<DeliveryReport> = z.strictObject({
  practice: practiceId,
  reference: hostId.refine((r) => r.split(".").length >= 3),
  state: z.enum(["delivered", "failed"]),
});

/** Records a delivery report. A failure puts the thread on the worklist. Reports may come twice and out of order. */
export const reportDelivery = (context: Context, input: unknown): Promise<Outcome<Done>> =>
  contain(context, "worker.report", async () => {
    const asked = parse(schema, input);
    if (asked.isErr()) return err(asked.error);
    const { practice, reference, state } = asked.value;
    const [thread = "", message = ""] = reference.split(".");
    const keys = await context.keys.open(practice);
    if (keys.isErr()) return err(unknownPractice(keys.error));
    return attempts<Done>(context, {
      practice,
      keys: keys.value,
      key: null,
      answer: doneSchema,
      fresh: true,
      decide: async (work) => {
        const loaded = await work.load(context.stores.thread, thread);
        if (loaded.isErr()) return err(loaded.error);
        const notice = loaded.value.state.messages
          .find((m) => m.message === message)
          ?.notices.find((n) => n.reference === reference);
        if (notice === undefined) return err(problem("message/unknown"));
        const { channel } = notice;
        const last = state === "failed";
        const events = decideThread(
          { type: "record-notice", message, reference, channel, state, last },
          loaded.value.state,
          { now: work.now },
        );
        if (events.isErr()) return err(events.error);
        const after = events.value.reduce(context.stores.thread.type.evolve, loaded.value.state);
        const home = after.unreachable ? await homeward(context, work, after) : ok([]);
        if (home.isErr()) return err(home.error);
        work.append(context.stores.thread, loaded.value, [...events.value, ...home.value]);
        return ok({ changed: events.value.length > 0 });
      },
    });
  });
