import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { PracticeId, ThreadId } from "../../kernel/id.js";
import { decideThread } from "../../thread/thread-decide.js";
import { contain } from "../contain.js";
import type { Context } from "../context.js";
import { type Done, doneSchema } from "../done.js";
import { hostId, parse } from "../parse.js";
import { practiceId } from "../principal-schema.js";
import { attempts, unknownPractice } from "../run.js";

/** The host's inbox confirms that an item stands before a clinician. @category messaging */
export interface InboxAcknowledgement {
  /** The practice. */
  readonly practice: PracticeId;
  /** The item's reference. */
  readonly reference: ThreadId;
  /** The item's version. One that is not the present one says nothing about what waits now, and changes nothing. */
  readonly version: number;
}

const schema: z.ZodType<InboxAcknowledgement> = z.strictObject({
  practice: practiceId,
  reference: hostId,
  version: z.int().min(1),
});

/** Records an acknowledgement. Acknowledgements may come twice and out of order. */
export const acknowledged = (context: Context, input: unknown): Promise<Outcome<Done>> =>
  contain(context, "worker.acknowledged", async () => {
    const asked = parse(schema, input);
    if (asked.isErr()) return err(asked.error);
    const { practice, reference, version } = asked.value;
    const keys = await context.keys.open(practice);
    if (keys.isErr()) return err(unknownPractice(keys.error));
    return attempts<Done>(context, {
      ...{ practice, keys: keys.value, key: null, answer: doneSchema, fresh: true },
      decide: async (work) => {
        const loaded = await work.load(context.stores.thread, reference);
        if (loaded.isErr()) return err(loaded.error);
        if (loaded.value.state.patient === null) return err(problem("access/not-found"));
        const events = decideThread({ type: "acknowledge-inbox", version }, loaded.value.state, {
          now: work.now,
        });
        if (events.isErr()) return err(events.error);
        work.append(context.stores.thread, loaded.value, events.value);
        return ok({ changed: events.value.length > 0 });
      },
    });
  });
