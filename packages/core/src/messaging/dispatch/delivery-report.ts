import { type Channel, err, ok } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { MessageId, PartnerId, PracticeId } from "../../kernel/id.js";
import { isToPractice, type Message, type Thread } from "../../thread/thread.js";
import { decideThread } from "../../thread/thread-decide.js";
import type { ThreadEvent } from "../../thread/thread-event.js";
import { raiseConcern } from "../alert/raise-concern.js";
import { contain } from "../contain.js";
import type { Context } from "../context.js";
import { type Done, doneSchema } from "../done.js";
import { parse } from "../parse.js";
import { practiceId } from "../principal-schema.js";
import { attempts, unknownPractice } from "../run.js";
import type { Work } from "../work.js";
import { homeward } from "../worklist/rehome.js";
import { hasOpened, LATE } from "./dispatch-record.js";

/** What a channel says later about something that was handed over: a bounce, a receipt. @category messaging */
export interface DeliveryReport {
  /** The practice. */
  readonly practice: PracticeId;
  /** The envelope's reference. */
  readonly reference: string;
  /** What became of it. */
  readonly state: "delivered" | "failed";
}

/** As long as the ports allow: two ids of 64 characters and what comes after them. */
const REFERENCE_CHARS_MAX = 150;

const schema: z.ZodType<DeliveryReport> = z.strictObject({
  practice: practiceId,
  reference: z
    .string()
    .max(REFERENCE_CHARS_MAX)
    .regex(/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+){2,5}$/),
  state: z.enum(["delivered", "failed"]),
});

/** Records a delivery report. A failure puts the thread on the worklist, unless the recipient has opened the message. Reports may come twice and out of order, and before the sending is recorded. */
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
        const { state: before } = loaded.value;
        const found = before.messages.find((m) => m.message === message);
        const sent = found === undefined ? null : noticeOf(before, found, reference);
        if (found === undefined || sent === null) return err(problem("message/unknown"));
        const last = state === "failed" && !sent.late && !hasOpened(found, sent.partner);
        const events = decideThread(
          { type: "record-notice", message, reference, channel: sent.channel, state, last },
          before,
          { now: work.now },
        );
        if (events.isErr()) return err(events.error);
        const after = events.value.reduce(context.stores.thread.type.evolve, before);
        const home = await following(context, work, after, {
          message,
          lost: last && sent.partner === null,
        });
        if (home.isErr()) return err(home.error);
        work.append(context.stores.thread, loaded.value, [...events.value, ...home.value]);
        return ok({ changed: events.value.length > 0 });
      },
    });
  });

/** A patient who can be told by no channel is somebody's; whoever else cannot be stands with a team that is there. */
const following = (
  context: Context,
  work: Work,
  after: Thread,
  { message, lost }: { readonly message: MessageId; readonly lost: boolean },
): Promise<Outcome<readonly ThreadEvent[]>> => {
  if (!after.unreachable) return Promise.resolve(ok([]));
  if (!lost) return homeward(context, work, after);
  const author = after.messages.find((m) => m.message === message)?.author;
  const staff = author?.kind === "staff" ? author.staff : null;
  const raising = { kind: "patient-unreachable", about: message, reason: "all-failed" } as const;
  return raiseConcern(context, work, after, { ...raising, dueAt: work.now, staff });
};

const CHANNELS: readonly string[] = ["email", "sms", "app", "letter"] satisfies Channel[];
const WAYS_MAX = 20;

/** Whether anything can have been told of a message: to its recipient, or to its own writer that its reply is late. */
const wasTold = (message: Message, late: boolean): boolean =>
  message.state !== "undone" && (late ? message.brokenAt !== null : !isToPractice(message));

/** What a report is about. */
interface Reported {
  readonly channel: string;
  readonly partner: PartnerId | null;
  readonly late: boolean;
}

/**
 * What a reference is of, or `null` for what cannot have gone out. A bounce may be faster than the record of the handing over, so that the
 * notice need not be there yet; but anybody can write a bounce, so there must be such a recipient and such a wording.
 */
const noticeOf = (thread: Thread, message: Message, reference: string): Reported | null => {
  const [, , recipient, revision, way, channel = ""] = reference.split(".");
  const late = recipient === LATE;
  if (!wasTold(message, late)) return null;
  const readers = thread.kind === "patient" ? [null] : [null, ...thread.partners];
  const fits =
    (late || isBelow(recipient, readers.length)) &&
    isBelow(revision, message.revisions.length + 1) &&
    isBelow(way, WAYS_MAX) &&
    CHANNELS.includes(channel);
  const partner = late ? null : (readers[Number(recipient)] ?? null);
  return fits ? { channel, partner, late } : null;
};

const isBelow = (digits: string | undefined, limit: number): boolean =>
  digits !== undefined &&
  /^[0-9]{1,2}$/.test(digits) &&
  String(Number(digits)) === digits &&
  Number(digits) < limit;
