import * as z from "zod";
import type { Outcome } from "../kernel/catalogue.js";
import { decodeEvent, decodeValue } from "../kernel/decode-codec.js";
import type { SameShape } from "../kernel/same-shape.js";
import { evidenceSchema } from "../thread/thread-codec.js";
import type { BroadcastValue } from "./broadcast-entries.js";
import type { BroadcastEvent } from "./broadcast-event.js";

const why = z.enum(["unknown", "left", "deceased", "not-enrolled", "objects", "cannot-be-told"]);
const status = z.enum(["draft", "discarded", "releasing", "sent", "halted", "recalled"]);

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), at: z.number(), ...shape });

const by = z.string();
const places = { from: z.number(), count: z.number() } as const;

const broadcastEvent = z.discriminatedUnion("type", [
  event("broadcast-drafted", {
    by,
    bodyRef: z.string(),
    audienceRefs: z.array(z.string()),
    recipients: z.number(),
    category: z.string(),
    team: z.string(),
    answerable: z.boolean(),
    language: z.string(),
  }),
  event("broadcast-discarded", { by }),
  event("broadcast-approved", { by, revision: z.number() }),
  event("broadcast-released", {
    by,
    evidence: evidenceSchema,
    first: z.number(),
    batch: z.number(),
    pauseMs: z.number(),
  }),
  event("broadcast-batch-sent", {
    ...places,
    leftOut: z.array(z.object({ position: z.number(), why })),
  }),
  event("broadcast-halted", { by }),
  event("broadcast-recalled", { by }),
  event("broadcast-batch-recalled", {
    ...places,
    undone: z.number(),
    retracted: z.number(),
    openedBefore: z.number(),
  }),
]);

const broadcastValue = z.object({
  status,
  revision: z.number(),
  recipients: z.number(),
  position: z.number(),
  draftedAt: z.number(),
});

// Compiled, never run: a schema that forgets a field of what it stores is a type error here.
true satisfies SameShape<z.output<typeof broadcastEvent>, BroadcastEvent>;
true satisfies SameShape<z.output<typeof broadcastValue>, BroadcastValue>;

/** An event of a broadcast as it was stored. */
export const decodeBroadcastEvent = (
  type: string,
  schema: number,
  payload: string,
): Outcome<BroadcastEvent> => decodeEvent(broadcastEvent, { type, schema, payload });

/** A row of the list of broadcasts as it was stored. */
export const decodeBroadcastValue = (text: string): Outcome<BroadcastValue> =>
  decodeValue(broadcastValue, text);
