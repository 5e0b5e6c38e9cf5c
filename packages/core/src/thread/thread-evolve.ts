import { assertNever } from "../kernel/assert-never.js";
import type { Of } from "../kernel/decision.js";
import type { Escalation, Given, Thread } from "./thread.js";
import { quieted } from "./thread-clocks.js";
import type { ThreadEvent } from "./thread-event.js";
import {
  broken,
  corrected,
  handled,
  noticed,
  opened,
  redacted,
  released,
  retracted,
  reviewed,
  sent,
  undone,
} from "./thread-evolve-message.js";
import { evolvedOutside, reachable } from "./thread-evolve-outside.js";
import { withFilings } from "./thread-filing.js";
import { withInboxCounted } from "./thread-inbox.js";
import { withReadingSettled } from "./thread-telling.js";

const threadOpened = (state: Thread, event: Of<ThreadEvent, "thread-opened">): Thread => {
  const { at, by, patient, kind, category, team, partners, hiddenFromProxies } = event;
  const about = { patient, kind, category, team, partners, hiddenFromProxies };
  const besides = event.besides === undefined ? [] : [event.besides];
  return { ...state, ...about, besides, openedAt: at, openedBy: by };
};

/** Until when somebody must have taken up what was given to them. */
const givenBy = (
  { team }: Thread,
  { at, returnBy }: Of<ThreadEvent, "thread-routed" | "thread-claimed">,
): Given | null => (returnBy === null ? null : { from: team, at, returnBy });

/** Whoever opens it, writes in it or deals with it has taken it up. */
const takenUp = (state: Thread, event: ThreadEvent): Thread => {
  if (state.given === null) return state;
  const takes =
    (event.type === "messages-opened" && event.reader.kind === "staff") ||
    (event.type === "message-sent" && event.author.kind === "staff") ||
    event.type === "messages-handled" ||
    event.type === "note-added" ||
    event.type === "thread-closed";
  return takes ? { ...state, given: null } : state;
};

const escalated = (
  state: Thread,
  { at, clock, step, tell, host, nextAt }: Of<ThreadEvent, "thread-escalated">,
): Thread => ({
  ...state,
  escalationsMade: state.escalationsMade + 1,
  escalations: {
    ...state.escalations,
    [clock]: { step, at, tell, host, nextAt, acknowledged: null },
  },
});

const acknowledged = (
  state: Thread,
  { clock, staff, step, until }: Of<ThreadEvent, "escalation-acknowledged">,
): Thread => {
  const known = state.escalations[clock];
  // One that is quiet by now, or a step further, was not what they had in hand.
  if (known === undefined || known.step !== step) return state;
  const escalation: Escalation = { ...known, acknowledged: { staff, until } };
  return { ...state, escalations: { ...state.escalations, [clock]: escalation } };
};

const claimed = (state: Thread, event: Of<ThreadEvent, "thread-claimed">): Thread => {
  const { staff, token, until } = event;
  return {
    ...state,
    claim: { staff, token, until },
    given: givenBy(state, event),
    claimsMade: Math.max(state.claimsMade, token),
  };
};

const noteAdded = (state: Thread, event: Of<ThreadEvent, "note-added">): Thread => {
  if (state.notes.some((n) => n.note === event.note)) return state;
  const { note, staff, bodyRef, at } = event;
  return { ...state, notes: [...state.notes, { note, staff, bodyRef, at }] };
};

const copied = (state: Thread, event: Of<ThreadEvent, "thread-of-broadcast">): Thread => {
  const { broadcast, position, answerable } = event;
  return { ...state, ofBroadcast: state.ofBroadcast ?? { broadcast, position, answerable } };
};

type Named = Of<ThreadEvent, "thread-linked" | "thread-unlinked">;

const also = (threads: readonly string[], { thread }: Named): readonly string[] => [
  ...new Set([...threads, thread]),
];

const less = (threads: readonly string[], { thread }: Named): readonly string[] =>
  threads.filter((t) => t !== thread);

/** The thread after one more event. A thread is opened once, and nothing happens in it before. */
export const evolveThread = (state: Thread, event: ThreadEvent): Thread => {
  if ((state.patient === null) !== (event.type === "thread-opened")) return state;
  const changed = quieted(changedBy(takenUp(state, event), event));
  return withInboxCounted(state, withReadingSettled(withFilings(changed, event)), event.at);
};

/** What comes because a clock has run out. */
const byItself = (
  state: Thread,
  event: Of<
    ThreadEvent,
    "thread-returned" | "thread-escalated" | "escalation-acknowledged" | "promise-broken"
  >,
): Thread => {
  switch (event.type) {
    case "thread-returned":
      return { ...state, team: event.team };
    case "thread-escalated":
      return escalated(state, event);
    case "escalation-acknowledged":
      return acknowledged(state, event);
    case "promise-broken":
      return broken(state, event);
    default:
      return assertNever(event);
  }
};

/** Whether it is open, and who may see it. */
const standing = (
  state: Thread,
  event: Of<
    ThreadEvent,
    "thread-closed" | "thread-reopened" | "thread-restricted" | "thread-hidden-from-proxies"
  >,
): Thread => {
  switch (event.type) {
    case "thread-closed":
      return { ...state, status: "closed", closedAt: event.at };
    case "thread-reopened":
      return { ...state, status: "open", closedAt: null };
    case "thread-restricted":
      return { ...state, restrictedTo: event.to };
    case "thread-hidden-from-proxies":
      return { ...state, hiddenFromProxies: event.hidden };
    default:
      return assertNever(event);
  }
};

const changedBy = (state: Thread, event: ThreadEvent): Thread => {
  switch (event.type) {
    case "thread-opened":
      return threadOpened(state, event);
    case "thread-of-broadcast":
      return copied(state, event);
    case "message-sent":
      return sent(state, event);
    case "message-undone":
      return undone(state, event);
    case "messages-released":
      return released(state, event);
    case "message-corrected":
      return corrected(state, event);
    case "message-retracted":
      return retracted(state, event);
    case "message-redacted":
      return redacted(state, event);
    case "messages-opened":
      return opened(state, event);
    case "messages-reviewed":
      return reviewed(state, event);
    case "note-added":
      return noteAdded(state, event);
    case "thread-claimed":
      return claimed(state, event);
    case "claim-ended":
      return { ...state, claim: null };
    case "thread-routed":
      return { ...state, team: event.team, given: givenBy(state, event) };
    case "thread-returned":
    case "thread-escalated":
    case "escalation-acknowledged":
    case "promise-broken":
      return byItself(state, event);
    case "messages-handled":
      return handled(state, event);
    case "thread-closed":
    case "thread-reopened":
    case "thread-restricted":
    case "thread-hidden-from-proxies":
      return standing(state, event);
    case "thread-linked":
      return { ...state, besides: also(state.besides, event), apart: less(state.apart, event) };
    case "thread-unlinked":
      return { ...state, besides: less(state.besides, event), apart: also(state.apart, event) };
    case "notice-recorded":
      return noticed(state, event);
    case "unreachable-settled":
      return reachable(state);
    case "concern-raised":
    case "concern-settled":
    case "inbox-acknowledged":
    case "thread-filed":
    case "telling-set":
      return evolvedOutside(state, event);
    default:
      return assertNever(event);
  }
};
