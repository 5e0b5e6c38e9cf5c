import type { Clock } from "@carethread/ports";

/**
 * A clock that the test moves.
 *
 * @category testing
 */
export interface TestClock extends Clock {
  /** Sets the time: milliseconds since 1970 UTC. May go back. */
  set(now: number): void;
  /** Moves the time on by so many milliseconds; back when negative. */
  advance(milliseconds: number): void;
}

/**
 * Makes a clock that stands still until the test moves it.
 *
 * @category testing
 * @example
 * ```ts run
 * import { createTestClock } from "@carethread/testing";
 *
 * const clock = createTestClock({ now: 1_000 });
 * clock.advance(500);
 * console.log(clock.now()); // => 1500
 * ```
 */
export const createTestClock = (options: { readonly now: number }): TestClock => {
  let now = options.now;
  return {
    spec: "clock/1",
    now: () => now,
    set: (next) => {
      now = next;
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
};
