import type { Of } from "../kernel/decision.js";
import { isToPractice, type Message, type Thread, waiting } from "./thread.js";
import type { ThreadEvent } from "./thread-event.js";

const LEAST_URGENT = 9;

/** Rank and promise follow from what waits, and are counted anew after every change of a message. */
const recounted = (thread: Thread): Thread => {
  const waits = waiting(thread).flatMap((m) => (m.waits === null ? [] : [m.waits]));
  return {
    ...thread,
    rank: waits.reduce((most, w) => Math.min(most, w.rank), LEAST_URGENT),
    replyBy: waits.length === 0 ? null : Math.min(...waits.map((w) => w.replyBy)),
  };
};

const changed = (
  state: Thread,
  ids: readonly string[],
  change: (message: Message) => Message,
): Thread =>
  recounted({
    ...state,
    messages: state.messages.map((m) => (ids.includes(m.message) ? change(m) : m)),
  });

export const sent = (state: Thread, event: Of<ThreadEvent, "message-sent">): Thread => {
  if (state.messages.some((m) => m.message === event.message)) return state;
  const { at, message, author, bodyRef, dispatchAt, evidence } = event;
  // Whatever a writer got wrong: a message to the practice waits for somebody, and is late rather than unseen.
  const waits =
    author.kind === "staff" ? null : (event.waits ?? { rank: LEAST_URGENT, replyBy: at });
  const fresh: Message = {
    message,
    author,
    sentAt: at,
    dispatchAt,
    evidence,
    waits,
    chases: event.chases === true,
    revisions: [{ bodyRef, at, evidence }],
    state: "sent",
    releasedAt: author.kind === "staff" && dispatchAt <= at ? at : null,
    retractedAt: null,
    redactedAt: null,
    seenAt: null,
    openedAt: null,
    openedBy: null,
    reviewedAt: null,
    reviewedBy: null,
    handled: null,
    notices: [],
  };
  return recounted({ ...state, messages: [...state.messages, fresh] });
};

export const undone = (state: Thread, event: Of<ThreadEvent, "message-undone">): Thread =>
  changed(state, [event.message], (m) => (m.state === "sent" ? { ...m, state: "undone" } : m));

export const released = (state: Thread, event: Of<ThreadEvent, "messages-released">): Thread =>
  changed(state, event.messages, (m) => releasedOnce(m, event.at));

const releasedOnce = (message: Message, at: number): Message =>
  isToPractice(message) || message.releasedAt !== null ? message : { ...message, releasedAt: at };

/** Nobody has opened, reviewed or handled the text that counts now. */
export const corrected = (state: Thread, event: Of<ThreadEvent, "message-corrected">): Thread => {
  const { at, bodyRef, evidence, waits } = event;
  return changed(state, [event.message], (m) =>
    m.state === "sent"
      ? {
          ...m,
          evidence,
          waits,
          revisions: [...m.revisions, { bodyRef, at, evidence }],
          openedAt: null,
          openedBy: null,
          reviewedAt: null,
          reviewedBy: null,
          handled: null,
        }
      : m,
  );
};

export const retracted = (state: Thread, event: Of<ThreadEvent, "message-retracted">): Thread =>
  changed(state, [event.message], (m) =>
    m.state === "sent" ? { ...m, state: "retracted", retractedAt: event.at } : m,
  );

/** What was undone stays undone: nobody is shown a tombstone of what was never there. */
export const redacted = (state: Thread, event: Of<ThreadEvent, "message-redacted">): Thread =>
  changed(state, [event.message], (m) => ({
    ...m,
    state: m.state === "undone" ? "undone" : "redacted",
    redactedAt: m.redactedAt ?? event.at,
  }));

export const opened = (state: Thread, event: Of<ThreadEvent, "messages-opened">): Thread => {
  const { at, reader } = event;
  return changed(state, event.messages, (m) =>
    m.openedAt === null && isToPractice(m) === (reader.kind === "staff")
      ? { ...releasedOnce(m, at), seenAt: m.seenAt ?? at, openedAt: at, openedBy: reader }
      : m,
  );
};

export const reviewed = (state: Thread, event: Of<ThreadEvent, "messages-reviewed">): Thread =>
  changed(state, event.messages, (m) =>
    isToPractice(m) && m.reviewedAt === null
      ? { ...m, reviewedAt: event.at, reviewedBy: event.staff }
      : m,
  );

export const handled = (state: Thread, event: Of<ThreadEvent, "messages-handled">): Thread => {
  const { at, staff, outcome } = event;
  const handledToken = state.claim?.token ?? state.handledToken;
  return changed({ ...state, handledToken }, event.messages, (m) =>
    isToPractice(m) && m.handled === null ? { ...m, handled: { at, by: staff, outcome } } : m,
  );
};

/** A later success does not take back that a way failed for good: somebody has to look at it. */
export const noticed = (state: Thread, event: Of<ThreadEvent, "notice-recorded">): Thread => {
  if (!state.messages.some((m) => m.message === event.message)) return state;
  const { at, reference, channel, state: what, last } = event;
  const next = changed(state, [event.message], (m) => ({
    ...m,
    notices: [...m.notices, { reference, channel, state: what, last, at }],
  }));
  // One copy of many that did not arrive stands in the broadcast's report: thousands of them would bury the worklist.
  return what === "failed" && last && state.ofBroadcast === null
    ? { ...next, unreachable: true, unreachableSince: state.unreachableSince ?? at }
    : next;
};
