import { alreadySo, type Decision, happened, type Of, refused } from "../kernel/decision.js";
import { LIMITS } from "../kernel/limits.js";
import {
  type Author,
  isSeen,
  isToPractice,
  type Message,
  sameAuthor,
  type Thread,
  type Waits,
} from "./thread.js";
import { chased } from "./thread-chaser.js";
import type { NewMessage, ThreadCommand } from "./thread-command.js";
import type { ThreadEvent } from "./thread-event.js";
import { replyState, takesReplies } from "./thread-reply.js";

type Answer = Decision<ThreadEvent>;

const sent = (message: NewMessage, now: number): Of<ThreadEvent, "message-sent"> => ({
  type: "message-sent",
  at: now,
  message: message.message,
  author: message.author,
  bodyRef: message.bodyRef,
  dispatchAt: now + message.undoMs,
  evidence: message.evidence,
  waits: message.author.kind === "staff" ? null : message.waits,
});

/** A clinicians' thread without a partner would be read by nobody, and a patient's thread has no place for one. */
const partnersFit = ({ kind, partners }: Of<ThreadCommand, "open">): boolean =>
  kind === "patient"
    ? partners.length === 0
    : partners.length > 0 &&
      partners.length <= LIMITS.partnersPerThreadMax &&
      new Set(partners).size === partners.length;

export const open = (command: Of<ThreadCommand, "open">, state: Thread, now: number): Answer => {
  const { patient, kind, category, team, partners, hiddenFromProxies, first, besides } = command;
  if (state.patient !== null) {
    return state.messages[0]?.message === first.message ? alreadySo() : refused("thread/exists");
  }
  if (!partnersFit(command)) {
    return refused("input/malformed", { fields: ["partners"], max: LIMITS.partnersPerThreadMax });
  }
  const opened = { patient, kind, category, team, partners, hiddenFromProxies, by: first.author };
  const linked = besides?.named === true ? { besides: besides.thread } : {};
  const { ofBroadcast } = command;
  return happened<ThreadEvent>(
    { type: "thread-opened", at: now, ...opened, ...linked },
    ...(besides?.named === false
      ? [{ type: "thread-unlinked", at: now, thread: besides.thread } as const]
      : []),
    ...(ofBroadcast === undefined
      ? []
      : [{ type: "thread-of-broadcast", at: now, ...ofBroadcast } as const]),
    sent(first, now),
  );
};

export const post = (
  { message, windows }: Of<ThreadCommand, "post">,
  state: Thread,
  now: number,
): Answer => {
  if (state.messages.some((m) => m.message === message.message)) return alreadySo();
  // Said before the rest: a text that cannot be answered is not answered by another one later.
  if (message.author.kind !== "staff" && !takesReplies(state)) return refused("thread/one-way");
  const reply = replyState(state, windows, now);
  if (!reply.can) return refused(reply.why, { max: LIMITS.messagesPerThreadMax });
  return happened<ThreadEvent>(
    ...reopened(state, message.author, now),
    chased(state, sent(message, now)),
  );
};

/** A closed thread in which something new is said is open again. */
const reopened = (state: Thread, by: Author, now: number): readonly ThreadEvent[] =>
  state.status === "closed" ? [{ type: "thread-reopened", at: now, by }] : [];

/** The message that its author wants to change, or why not. */
const own = (
  { message, author }: { readonly message: string; readonly author: Author },
  state: Thread,
): Message | "message/unknown" | "message/not-yours" => {
  const found = state.messages.find((m) => m.message === message);
  if (found === undefined) return "message/unknown";
  return sameAuthor(found.author, author) ? found : "message/not-yours";
};

export const undo = (command: Of<ThreadCommand, "undo">, state: Thread, now: number): Answer => {
  const message = own(command, state);
  if (typeof message === "string") return refused(message);
  if (message.state === "undone") return alreadySo();
  if (message.state !== "sent") return refused("message/gone");
  // What was released is out, whatever this clock says: it was read before the thread was, and a slow reading takes longer than some undo times.
  const isOut = message.releasedAt !== null || message.seenAt !== null || hasLeft(message);
  if (now >= message.dispatchAt || isOut) return refused("message/undo-too-late");
  return happened<ThreadEvent>({ type: "message-undone", at: now, message: message.message });
};

/** Stops what nobody has been told of and nobody has seen. What is out already stays: it can be retracted. */
export const holdBack = (
  { message: id }: Of<ThreadCommand, "hold-back">,
  state: Thread,
  now: number,
): Answer => {
  const message = state.messages.find((m) => m.message === id);
  if (message === undefined) return refused("message/unknown");
  return canHoldBack(message)
    ? happened<ThreadEvent>({ type: "message-undone", at: now, message: id })
    : alreadySo();
};

/** Whether it is still only here. */
const canHoldBack = (message: Message): boolean =>
  message.state === "sent" &&
  message.releasedAt === null &&
  message.seenAt === null &&
  !hasLeft(message);

/** Whether something about it went out: by a worker whose clock is ahead of the one that judges here. */
const hasLeft = ({ notices }: Message): boolean =>
  notices.some(({ state }) => state === "handed-over" || state === "delivered");

export const correct = (
  command: Of<ThreadCommand, "correct">,
  state: Thread,
  now: number,
): Answer => {
  const message = own(command, state);
  if (typeof message === "string") return refused(message);
  if (message.state !== "sent") return refused("message/gone");
  if (message.revisions.at(-1)?.bodyRef === command.bodyRef) return alreadySo();
  if (message.revisions.length >= LIMITS.revisionsPerMessageMax) {
    return refused("message/corrections-full", { max: LIMITS.revisionsPerMessageMax });
  }
  const { bodyRef, evidence } = command;
  return happened<ThreadEvent>(
    // It waits again for the practice, and what waits stands in no closed thread.
    ...(isToPractice(message) ? reopened(state, command.author, now) : []),
    {
      type: "message-corrected",
      at: now,
      message: message.message,
      bodyRef,
      evidence,
      waits: correctedWaits(message, command.waits),
    },
  );
};

/** Other words never make a message wait for less: the more urgent rank, and the earlier of two deadlines where the earlier one still runs. */
const correctedWaits = (message: Message, fresh: Waits | null): Message["waits"] => {
  const { waits, handled } = message;
  if (waits === null || fresh === null) return waits;
  const open = handled === null;
  const unseen = open && !isSeen(message, waits);
  const earlier = (runs: boolean, one: number, other: number): number =>
    runs ? Math.min(one, other) : other;
  return {
    rank: Math.min(waits.rank, fresh.rank),
    firstLookBy: earlier(unseen, waits.firstLookBy, fresh.firstLookBy),
    replyBy: earlier(open, waits.replyBy, fresh.replyBy),
    resolveBy: earlier(open, waits.resolveBy, fresh.resolveBy),
    marginMs: fresh.marginMs,
    needsReview: waits.needsReview || fresh.needsReview,
  };
};

export const retract = (
  command: Of<ThreadCommand, "retract">,
  state: Thread,
  now: number,
): Answer => {
  const message = own(command, state);
  if (typeof message === "string") return refused(message);
  if (message.state === "retracted") return alreadySo();
  if (message.state !== "sent") return refused("message/gone");
  return happened<ThreadEvent>({ type: "message-retracted", at: now, message: message.message });
};

export const redact = (
  { message, staff, reason }: Of<ThreadCommand, "redact">,
  state: Thread,
  now: number,
): Answer => {
  const found = state.messages.find((m) => m.message === message);
  if (found === undefined) return refused("message/unknown");
  if (found.redactedAt !== null) return alreadySo();
  return happened<ThreadEvent>({ type: "message-redacted", at: now, message, staff, reason });
};
