import type { Outcome } from "../kernel/catalogue.js";

/**
 * An answer that is there at once when everything it takes was seen before, and else promised. Whoever needs it awaits it only where it is a
 * promise: a call that is sent back to the end of the queue for each state that it holds already waits for nothing.
 */
export type Soon<T> = Outcome<T> | Promise<Outcome<T>>;

/** Goes on with an answer: now when it is there, else once it is. */
export const once = <T, U>(answer: Soon<T>, next: (answer: Outcome<T>) => Outcome<U>): Soon<U> =>
  answer instanceof Promise ? answer.then(next) : next(answer);
