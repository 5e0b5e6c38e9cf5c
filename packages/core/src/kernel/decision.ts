import { type Err, err, ok } from "@carethread/ports";
import { type CarethreadProblem, type ErrorCode, type Outcome, problem } from "./catalogue.js";

/** What a decider answers: the events that follow, none when it is already so, or a refusal. */
export type Decision<Event> = Outcome<readonly Event[]>;

/** The one member of a union of commands or events that has this type. */
export type Of<Union extends { readonly type: string }, Type extends Union["type"]> = Extract<
  Union,
  { readonly type: Type }
>;

/** What a decider is told besides command and state: read once by the shell. */
export interface Facts {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

/** Something happened. */
export const happened = <Event>(...events: readonly Event[]): Decision<Event> => ok(events);

/** It is so already: repeating a command is silent. */
export const alreadySo = <Event>(): Decision<Event> => ok([]);

/** A rule says no, and no event follows. */
export const refused = (
  code: ErrorCode,
  detail?: NonNullable<CarethreadProblem["detail"]>,
): Err<never, CarethreadProblem> => err(problem(code, detail));
