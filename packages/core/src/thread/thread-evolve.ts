import { assertNever } from "../kernel/assert-never.js";
import type { Of } from "../kernel/decision.js";
import type { Thread } from "./thread.js";
import type { ThreadEvent } from "./thread-event.js";
import {
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

const threadOpened = (state: Thread, event: Of<ThreadEvent, "thread-opened">): Thread => {
  const { at, by, patient, kind, category, team, partners, hiddenFromProxies } = event;
  const about = { patient, kind, category, team, partners, hiddenFromProxies };
  const besides = event.besides === undefined ? [] : [event.besides];
  return { ...state, ...about, besides, openedAt: at, openedBy: by };
};

const claimed = (state: Thread, event: Of<ThreadEvent, "thread-claimed">): Thread => {
  const { staff, token, until } = event;
  return {
    ...state,
    claim: { staff, token, until },
    claimsMade: Math.max(state.claimsMade, token),
  };
};

const noteAdded = (state: Thread, event: Of<ThreadEvent, "note-added">): Thread => {
  if (state.notes.some((n) => n.note === event.note)) return state;
  const { note, staff, bodyRef, at } = event;
  return { ...state, notes: [...state.notes, { note, staff, bodyRef, at }] };
};

/** The thread after one more event. A thread is opened once, and nothing happens in it before. */
export const evolveThread = (state: Thread, event: ThreadEvent): Thread => {
  if ((state.patient === null) !== (event.type === "thread-opened")) return state;
  switch (event.type) {
    case "thread-opened":
      return threadOpened(state, event);
    case "thread-of-broadcast": {
      const { broadcast, position, answerable } = event;
      return { ...state, ofBroadcast: state.ofBroadcast ?? { broadcast, position, answerable } };
    }
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
      return { ...state, team: event.team };
    case "messages-handled":
      return handled(state, event);
    case "thread-closed":
      return { ...state, status: "closed", closedAt: event.at };
    case "thread-reopened":
      return { ...state, status: "open", closedAt: null };
    case "thread-restricted":
      return { ...state, restrictedTo: event.to };
    case "thread-hidden-from-proxies":
      return { ...state, hiddenFromProxies: event.hidden };
    case "thread-linked":
      return { ...state, besides: [...new Set([...state.besides, event.thread])] };
    case "thread-unlinked":
      return { ...state, besides: state.besides.filter((t) => t !== event.thread) };
    case "notice-recorded":
      return noticed(state, event);
    case "unreachable-settled":
      return { ...state, unreachable: false, unreachableSince: null };
    default:
      return assertNever(event);
  }
};
