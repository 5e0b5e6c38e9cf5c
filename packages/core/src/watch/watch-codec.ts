import * as z from "zod";
import type { Outcome } from "../kernel/catalogue.js";
import { decodeEvent } from "../kernel/decode-codec.js";
import type { SameShape } from "../kernel/same-shape.js";
import type { WatchEvent } from "./watch-event.js";

const id = z.string();
const number = z.number();
const kind = z.enum(["too-few", "unopened"]);
const looks = z.object({ tooFewAt: number.nullable(), unopenedAt: number.nullable() });

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), at: number, ...shape });

const watchEvent = z.discriminatedUnion("type", [
  event("watch-started", { staff: id, looks }),
  event("watch-heard", { staff: id, opened: z.boolean(), anew: z.boolean(), looks }),
  event("watch-stopped", { staff: id }),
  event("watch-looked", { looks }),
  event("gap-told", {
    gap: id,
    kind,
    since: number,
    dueAt: number,
    step: number,
    place: number,
    tell: z.array(id),
    host: z.boolean(),
    nextAt: number,
  }),
  event("gap-acknowledged", { kind, staff: id, until: number }),
  event("gap-ended", {
    kind,
    why: z.enum(["enough", "opened", "nothing-waits", "closed", "team-gone"]),
  }),
]);

// Compiled, never run: a schema that forgets a field of what it stores is a type error here.
true satisfies SameShape<z.output<typeof watchEvent>, WatchEvent>;

/** An event of the watch of a team as it was stored. */
export const decodeWatchEvent = (
  type: string,
  schema: number,
  payload: string,
): Outcome<WatchEvent> => decodeEvent(watchEvent, { type, schema, payload });
