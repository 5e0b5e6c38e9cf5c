import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { problem } from "../../kernel/catalogue.js";
import type { Decision } from "../../kernel/decision.js";
import type { MessageId } from "../../kernel/id.js";
import type { Author, Thread } from "../../thread/thread.js";
import { decideThread } from "../../thread/thread-decide.js";
import type { ThreadEvent } from "../../thread/thread-event.js";
import { evolveThread } from "../../thread/thread-evolve.js";
import type { Weight } from "../../thread/thread-telling.js";

/** What a sender says about telling the patient. @category messaging */
export interface SendTelling {
  /** See {@link Weight}. `routine` when left out. */
  readonly weight?: Weight | undefined;
  /** No notification may leave, because even that there is a message may be known to nobody. A person tells the patient. `false` when left out. */
  readonly sensitive?: boolean | undefined;
}

/** The shape of {@link SendTelling}. */
export const sendTellingSchema: z.ZodType<SendTelling> = z.strictObject({
  weight: z.enum(["routine", "time-bound"]).optional(),
  sensitive: z.boolean().optional(),
});

/** What is recorded of what the sender said. Only the practice says how its messages are told. */
export const termsSaid = (
  telling: SendTelling | undefined,
  { before, said, message, author, now }: Said,
): Decision<ThreadEvent> => {
  if (telling === undefined) return ok([]);
  if (author.kind !== "staff") return err(problem("input/malformed", { fields: ["telling"] }));
  const { weight = "routine", sensitive = false } = telling;
  const thread = said.reduce(evolveThread, before);
  return decideThread({ type: "set-telling", message, weight, sensitive }, thread, { now });
};

/** A message that was just said. */
interface Said {
  /** The thread before it. */
  readonly before: Thread;
  readonly said: readonly ThreadEvent[];
  readonly message: MessageId;
  readonly author: Author;
  readonly now: number;
}
