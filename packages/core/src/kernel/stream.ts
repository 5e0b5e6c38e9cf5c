import type { IndexEntry, Job } from "@carethread/ports";
import type { Outcome } from "./catalogue.js";

/**
 * What the shell must know of a concept to keep it as a stream of the practice's log. Everything in it is pure.
 */
export interface StreamType<State, Event extends { readonly type: string }> {
  /** The first part of the stream's name: `thread` in `thread/7f3a`. */
  readonly prefix: string;
  /** The state before the first event. */
  initial(id: string): State;
  /** The state after one more event. Total: an event that does not fit leaves the state as it is. */
  evolve(state: State, event: Event): State;
  /** The rows that this state has on the practice's lists. */
  entries(state: State): readonly IndexEntry[];
  /** Later work that a change from one state to another brings with it, for the same commit. */
  jobs?(before: State, after: State): readonly Job[];
  /** The queue of its timer, where that is not the one of everything that falls due: work that may take its time keeps no deadline waiting. */
  readonly queue?: string;
  /** When `due` next has something to say, or `null`. */
  nextDueAt(state: State): number | null;
  /** The events that should exist by now and do not yet. */
  due(state: State, now: number): readonly Event[];
  /** An event from what is stored, older shapes lifted to the present one; `storage/corrupt` for what nobody wrote. */
  decode(type: string, schema: number, payload: string): Outcome<Event>;
  /** The present version of the payload's shape, by event type. */
  schemaOf(type: Event["type"]): number;
}
