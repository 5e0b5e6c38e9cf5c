import { assertNever } from "../kernel/assert-never.js";
import type { Of } from "../kernel/decision.js";
import type { Thread } from "./thread.js";
import { type ConcernEvent, evolvedConcerns } from "./thread-concern.js";
import type { ThreadEvent } from "./thread-event.js";
import { withFiled } from "./thread-filing.js";

/** What is said of the systems around a thread, and of reading. */
export type OutsideEvent =
  | Of<ThreadEvent, ConcernEvent["type"]>
  | Of<ThreadEvent, "inbox-acknowledged" | "thread-filed" | "telling-set">;

/** The thread after it. */
export const evolvedOutside = (state: Thread, event: OutsideEvent): Thread => {
  switch (event.type) {
    case "concern-raised":
    case "concern-settled":
      return { ...state, concerns: evolvedConcerns(state.concerns, event) };
    case "inbox-acknowledged":
      return { ...state, inbox: { ...state.inbox, acknowledged: event.version } };
    case "thread-filed":
      return withFiled(state, event.filing, event.at);
    case "telling-set": {
      const { message, weight, sensitive } = event;
      return { ...state, terms: { ...state.terms, [message]: { weight, sensitive } } };
    }
    default:
      return assertNever(event);
  }
};

/** Somebody has dealt with a recipient who could not be told, and with the reason. */
export const reachable = (state: Thread): Thread => ({
  ...state,
  unreachable: false,
  unreachableSince: null,
  concerns: state.concerns.filter((c) => c.kind !== "patient-unreachable"),
});
