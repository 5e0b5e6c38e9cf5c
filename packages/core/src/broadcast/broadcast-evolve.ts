import { assertNever } from "../kernel/assert-never.js";
import type { Of } from "../kernel/decision.js";
import type { Broadcast } from "./broadcast.js";
import type { BroadcastEvent } from "./broadcast-event.js";

type Event<Type extends BroadcastEvent["type"]> = Of<BroadcastEvent, Type>;

const drafted = (state: Broadcast, event: Event<"broadcast-drafted">): Broadcast => {
  if (state.status !== null && state.status !== "draft") return state;
  const { type: _, at, by, ...content } = event;
  return {
    ...state,
    ...content,
    status: "draft",
    revision: state.revision + 1,
    authors: [...new Set([...state.authors, by])],
    draftedAt: at,
    // A yes is to the words and the list that were seen.
    approved: null,
  };
};

const released = (state: Broadcast, event: Event<"broadcast-released">): Broadcast => {
  if (state.status !== "draft") return state;
  const { type: _, ...release } = event;
  return { ...state, status: "releasing", release, lastAt: event.at };
};

const batchSent = (state: Broadcast, event: Event<"broadcast-batch-sent">): Broadcast => {
  if (state.status !== "releasing" || event.from !== state.position) return state;
  const position = Math.min(state.recipients, event.from + event.count);
  return {
    ...state,
    position,
    leftOut: [...state.leftOut, ...event.leftOut],
    lastAt: event.at,
    status: position >= state.recipients ? "sent" : "releasing",
  };
};

const halted = (state: Broadcast, { by, at }: Event<"broadcast-halted">): Broadcast =>
  state.status === "releasing" || state.status === "sent"
    ? { ...state, status: "halted", halted: { by, at } }
    : state;

const recalled = (state: Broadcast, { by, at }: Event<"broadcast-recalled">): Broadcast =>
  state.release === null || state.status === "recalled"
    ? state
    : {
        ...state,
        status: "recalled",
        halted: state.halted ?? { by, at },
        recall: { by, at, position: 0, undone: 0, retracted: 0, openedBefore: 0, lastAt: at },
      };

const batchRecalled = (state: Broadcast, event: Event<"broadcast-batch-recalled">): Broadcast => {
  const { recall } = state;
  if (recall === null || event.from !== recall.position) return state;
  return {
    ...state,
    recall: {
      ...recall,
      position: Math.min(state.position, event.from + event.count),
      undone: recall.undone + event.undone,
      retracted: recall.retracted + event.retracted,
      openedBefore: recall.openedBefore + event.openedBefore,
      lastAt: event.at,
    },
  };
};

/** The broadcast after one more event. */
export const evolveBroadcast = (state: Broadcast, event: BroadcastEvent): Broadcast => {
  switch (event.type) {
    case "broadcast-drafted":
      return drafted(state, event);
    case "broadcast-discarded":
      return state.status === "draft" ? { ...state, status: "discarded" } : state;
    case "broadcast-approved":
      return state.status === "draft" && event.revision === state.revision
        ? { ...state, approved: { by: event.by, at: event.at } }
        : state;
    case "broadcast-released":
      return released(state, event);
    case "broadcast-batch-sent":
      return batchSent(state, event);
    case "broadcast-halted":
      return halted(state, event);
    case "broadcast-recalled":
      return recalled(state, event);
    case "broadcast-batch-recalled":
      return batchRecalled(state, event);
    default:
      return assertNever(event);
  }
};
