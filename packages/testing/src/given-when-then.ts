import type { Problem, Result } from "@carethread/ports";
import { showDifference } from "./show-difference.js";

/**
 * What decides and what remembers: two pure functions and a beginning.
 *
 * @category testing
 */
export interface Decider<Command, State, Event, Facts> {
  /** The state before the first event. */
  readonly initial: State;
  /** The events that follow from a command, or a refusal. */
  readonly decide: (
    command: Command,
    state: State,
    facts: Facts,
  ) => Result<readonly Event[], Problem>;
  /** The state after one more event. */
  readonly evolve: (state: State, event: Event) => State;
}

/** A history, waiting for a command. @category testing */
export interface Given<Command, Event, Facts> {
  /** Lets the decider decide. */
  readonly when: (command: Command, facts: Facts) => When<Event>;
}

/**
 * A decision, to be compared. Each method throws an `Error` whose message shows the difference. None is called `then`: such an object would
 * be taken for a promise.
 *
 * @category testing
 */
export interface When<Event> {
  /** Exactly these events, in this order. */
  readonly thenEvents: (events: readonly Event[]) => void;
  /** It was so already. */
  readonly thenNothing: () => void;
  /** Refused with this code and, if given, exactly this detail. */
  readonly thenRefused: (code: string, detail?: Problem["detail"]) => void;
}

const compare = (expected: unknown, actual: unknown): void => {
  const difference = showDifference(expected, actual);
  if (difference !== null) {
    throw new Error(`The decision is another one (- expected, + decided):\n${difference}`);
  }
};

const decided = <Event>(decision: Result<readonly Event[], Problem>): When<Event> => {
  const events = decision.isOk() ? decision.value : null;
  const refusal = decision.isErr() ? decision.error : null;
  const cameOf = events ?? { refused: refusal?.code, detail: refusal?.detail };
  return {
    thenEvents: (expected) => compare(expected, cameOf),
    thenNothing: () => compare([], cameOf),
    thenRefused: (code, detail) =>
      compare({ refused: code, detail: detail ?? refusal?.detail }, cameOf),
  };
};

/**
 * Tells a story about a decider: given what happened, when this is asked, then that follows.
 *
 * @category testing
 * @example
 * ```ts run
 * import { ok } from "@carethread/ports";
 * import { given } from "@carethread/testing";
 *
 * const door = {
 *   initial: "closed",
 *   decide: (_command: "open", state: string) => ok(state === "open" ? [] : ["opened"]),
 *   evolve: (_state: string, _event: string) => "open",
 * };
 * given(door, []).when("open", {}).thenEvents(["opened"]);
 * given(door, ["opened"]).when("open", {}).thenNothing();
 * console.log("told"); // => told
 * ```
 */
export const given = <Command, State, Event, Facts>(
  decider: Decider<Command, State, Event, Facts>,
  history: readonly Event[],
): Given<Command, Event, Facts> => ({
  when: (command, facts) => {
    const state = history.reduce((before, event) => decider.evolve(before, event), decider.initial);
    return decided(decider.decide(command, state, facts));
  },
});
