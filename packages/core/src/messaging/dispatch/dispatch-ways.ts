import { err, type HandedOver, ok, TRANSPORT_LIMITS } from "@carethread/ports";
import { leavesAt } from "../../channel/channel-clock.js";
import type { Outcome } from "../../kernel/catalogue.js";
import type { StaffId } from "../../kernel/id.js";
import { LIMITS } from "../../kernel/limits.js";
import type { PracticeSettings } from "../../practice/practice.js";
import type { Message } from "../../thread/thread.js";
import { isUnanswered } from "../../thread/thread-clocks.js";
import type { ConcernReason } from "../../thread/thread-concern.js";
import { type TellingTerms, termsOf, type Weight } from "../../thread/thread-telling.js";
import { readSealed } from "../body/seal.js";
import type { Written } from "../body/text.js";
import { decodeWritten } from "../body/written-codec.js";
import { isHeldBack } from "../broadcast/broadcast-stopped.js";
import { contain } from "../contain.js";
import type { Context } from "../context.js";
import { loadFounded } from "../founded.js";
import { storageTime } from "../sweep/job-round.js";
import type { Work } from "../work.js";
import {
  type Destination,
  orUnreadable,
  type Ways,
  waysToPartner,
  waysToPatient,
} from "./destination.js";
import { nameOf, type Task, type Try } from "./dispatch-record.js";

/** A person is not told before somebody has been untold for so long. */
const NOTIFY_MS_MIN = 86_400_000;

/** A way to a recipient, by its place among all of them: an envelope's reference holds it. */
export interface Way extends Destination {
  readonly n: number;
}

/** The ways to one recipient, and what to call this telling. */
export interface Route {
  readonly ways: readonly Way[];
  /** Why there is none, where there is none. */
  readonly none: ConcernReason;
  readonly name: string;
  readonly message: Message;
  /** Who sent it, where that is a member of staff. */
  readonly sender: StaffId | null;
  readonly terms: TellingTerms;
  /** How long the patient has to read it, and a further channel to leave. */
  readonly limitMs: number;
}

const limitOf = ({ unread }: PracticeSettings, weight: Weight): number =>
  weight === "time-bound" ? unread.timeBoundMs : unread.routineMs;

/** The ways to the recipient; `null` when there is nothing to tell any more. */
export const routeOf = async (
  context: Context,
  work: Work,
  {
    thread: id,
    message: messageId,
    partner,
    notice,
  }: Pick<Task, "thread" | "message" | "partner" | "notice">,
): Promise<Outcome<Route | null>> => {
  const founded = await loadFounded(context, work);
  if (founded.isErr()) return err(founded.error);
  const loaded = await work.load(context.stores.thread, id);
  if (loaded.isErr()) return err(loaded.error);
  const { state: thread, stream } = loaded.value;
  const message = thread.messages.find((m) => m.message === messageId);
  if (message === undefined || message.state !== "sent") return ok(null);
  const held = await isHeldBack(context, work, thread, messageId);
  if (held.isErr()) return err(held.error);
  if (held.value) return ok(null);
  // Of an answer that has come meanwhile nobody is told that it is late.
  const late = notice === "reply-late";
  if (late && !isUnanswered(thread, messageId)) return ok(null);
  // What the patient wrote must not come back to them: that a reply is late is told in fixed words alone.
  const written = (): Promise<Outcome<Written | null>> =>
    late ? Promise.resolve(ok(null)) : writtenOf(context, work, stream, message);
  const telling = { ...founded.value, thread, written, template: notice };
  const terms = termsOf(thread, messageId);
  const found =
    partner === null
      ? await patientWays(context, work, telling, terms)
      : (await waysToPartner(context, telling, partner)).map(waysOnly);
  return found.map(({ ways, none }) => ({
    ways: ways.map((way, n) => ({ ...way, n })),
    none,
    name: nameOf(thread, message, { partner, notice }),
    message,
    sender: message.author.kind === "staff" ? message.author.staff : null,
    terms,
    limitMs: limitOf(founded.value.settings, terms.weight),
  }));
};

const waysOnly = (ways: readonly Destination[]): Ways => ({ ways, none: "no-channel" });

const patientWays = async (
  context: Context,
  work: Work,
  telling: Parameters<typeof waysToPatient>[2],
  { sensitive }: TellingTerms,
): Promise<Outcome<Ways>> =>
  sensitive ? ok({ ways: [], none: "sensitive" }) : waysToPatient(context, work, telling);

const writtenOf = async (
  context: Context,
  { practice, keys }: Work,
  stream: string,
  message: Message,
): Promise<Outcome<Written | null>> => {
  const refs = [message.revisions.at(-1)?.bodyRef ?? ""];
  const read = await readSealed(context, { practice, keys, stream, refs });
  return orUnreadable(
    read.andThen(([body = null]) => (body === null ? ok(null) : decodeWritten(body))),
  );
};

/** Which ways may leave now, and when the next of the others may. */
export interface Plan {
  readonly open: readonly Way[];
  /** `null` where all may leave now, or the others never may. */
  readonly nextAt: number | null;
}

/** What the clocks of the channels allow. */
export const planOf = (ways: readonly Way[], now: number): Plan => {
  const timed = ways.map((way) => ({ way, at: leavesAt(way.transport.hours, now) }));
  const later = timed.flatMap(({ at }) => (at === null || at <= now ? [] : [at]));
  return {
    open: timed.flatMap(({ way, at }) => (at !== null && at <= now ? [way] : [])),
    nextAt: later.length === 0 ? null : Math.min(...later),
  };
};

/** Both many tries and a long time: an outage of a few hours uses up many, and none of them says anything about the recipient. */
export const isLastRound = (
  context: Context,
  { job, dueAt }: Pick<Task, "job" | "dueAt">,
): boolean => job.attempts >= LIMITS.notifyTriesMax && context.clock.now() - dueAt >= NOTIFY_MS_MIN;

/** Tries one way after the other until one takes it. `later` when one might take it later and nothing has gone out. */
export const tryEach = async (
  context: Context,
  task: Pick<Task, "job" | "dueAt">,
  { ways, name }: Pick<Route, "ways" | "name">,
): Promise<Outcome<readonly Try[] | "later">> => {
  const tries: Try[] = [];
  let later = false;
  for (const { n, transport, envelope } of ways) {
    const now = await storageTime(context);
    if (now.isErr()) return err(now.error);
    if (task.job.leasedUntil - now.value < TRANSPORT_LIMITS.sendMsMax) {
      later = true;
      break;
    }
    const { channel } = transport;
    const reference = `${name}.${n}.${channel}`;
    const answer = await contain<HandedOver>(context, "transport.send", () =>
      transport
        .send({ ...envelope, reference })
        // Looked at in here, because a channel that answers rubbish is a broken one.
        .then((sent) => (sent.isOk() ? ok(sent.value) : err(sent.error))),
    );
    // A lost answer counts as handed over: the patient sees the message on signing in, and a letter must not go out twice.
    if (answer.isOk() || answer.error.kind === "unknown-outcome")
      return ok([...tries, { reference, channel, state: "handed-over" }]);
    // A channel that breaks may be mended; while it is not, it is as good as one that does not answer.
    if (answer.error.retry === "later" || answer.error.kind === "defect") later = true;
    tries.push({ reference, channel, state: "failed" });
  }
  return ok(later && !isLastRound(context, task) ? "later" : tries);
};
